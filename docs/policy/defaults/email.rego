# Which e-mail addresses an account may have: the built-in rules.
package email

import rego.v1

violation contains {"code": "email-banned", "msg": "the e-mail address is banned"} if {
	data.common.matches(input.email, data.emails.banned_addresses)
}

violation contains {"code": "email-not-allowed", "msg": "the e-mail address is not allowed"} if {
	allowed := data.emails.allowed_addresses
	not data.common.matches(input.email, allowed)
}
