# An example of a policy: what a small organisation may want.
package register

import rego.v1

# Everybody's name begins with the first letter of their given name and a dot.
violation contains {
	"field": "username",
	"code": "username-not-allowed",
	"msg": "usernames look like a.turing",
} if {
	not regex.match(`^[a-z]\.[a-z]+$`, input.username)
}

# Only from the office, unless the data says otherwise.
violation contains {"msg": "accounts are made in the office"} if {
	not from_the_office
}

from_the_office if data.office.everywhere

from_the_office if {
	some network in data.office.networks
	net.cidr_contains(network, input.requester.ip_address)
}
