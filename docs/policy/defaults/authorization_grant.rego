# Which scopes a client is granted: the built-in rules. At most one device, with the scope of the API
# and in one spelling: that is looked at before, and always.
package authorization_grant

import data.common
import rego.v1

violation contains common.ban if common.banned

violation contains {"msg": sprintf("the scope %q is not granted", [scope])} if {
	some scope in split(input.scope, " ")
	scope != ""
	not granted(scope)
}

violation contains {"code": "too-many-sessions", "msg": "too many sessions", "need_to_remove": excess} if {
	excess := common.excess(data.session_limit.soft_limit)
}

with_a_user if input.grant_type != "client_credentials"

granted(scope) if scope in {"openid", "profile", "email", "offline_access"}

granted(scope) if {
	with_a_user
	regex.match(`^urn:matrix:(org\.matrix\.msc2967\.)?client:(api:\*|device:.+)$`, scope)
}

granted(scope) if {
	with_a_user
	scope in {"urn:synapse:admin:*", "urn:mas:admin"}
	administrator
}

granted("urn:mas:admin") if {
	not with_a_user
	input.client.id in data.admin_clients
}

administrator if input.user.can_request_admin

administrator if input.user.username in data.admin_users
