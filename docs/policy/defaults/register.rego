# Who may make an account: the built-in rules.
package register

import data.common
import rego.v1

violation contains common.ban if common.banned

violation contains {"field": "username", "code": "username-banned", "msg": "the username is banned"} if {
	common.matches(input.username, data.registration.banned_usernames)
}

violation contains {"field": "username", "code": "username-not-allowed", "msg": "the username is not allowed"} if {
	allowed := data.registration.allowed_usernames
	not common.matches(input.username, allowed)
}

violation contains object.union(objection, {"field": "email"}) if {
	input.email
	some objection in data.email.violation
}
