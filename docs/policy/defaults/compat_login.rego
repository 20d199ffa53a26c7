# Who may sign in with an old client: the built-in rules.
package compat_login

import data.common
import rego.v1

violation contains common.ban if common.banned

violation contains {"code": "too-many-sessions", "msg": "too many sessions", "need_to_remove": excess} if {
	not input.session_replaced
	excess := common.excess(limit)
}

limit := data.session_limit.soft_limit if input.login.type == "m.login.sso"

limit := data.session_limit.hard_limit if input.login.type != "m.login.sso"
