# Which e-mail addresses an account may have: the built-in rules.
package email

import data.common
import rego.v1

violation contains {"code": "email-banned", "msg": "the e-mail address is banned"} if {
	common.matches(input.email, data.emails.banned_addresses)
}

violation contains {"code": "email-not-allowed", "msg": "the e-mail address is not allowed"} if {
	allowed := data.emails.allowed_addresses
	not common.matches(input.email, allowed)
}
