# What the built-in rules do, for those who want to begin from there: copy the packages that you want
# to change, and leave the others out. Client registration is left out here.
package common

import rego.v1

matches(text, lists) if lower(text) in {lower(one) | some one in lists.literals}

matches(text, lists) if {
	some one in lists.substrings
	contains(lower(text), lower(one))
}

matches(text, lists) if {
	some one in lists.prefixes
	startswith(lower(text), lower(one))
}

matches(text, lists) if {
	some one in lists.suffixes
	endswith(lower(text), lower(one))
}

matches(text, lists) if {
	some one in lists.regexes
	regex.match(one, text)
}

# An address is a network of one.
network(text) := text if contains(text, "/")

network(text) := concat("", [text, "/32"]) if {
	not contains(text, "/")
	not contains(text, ":")
}

network(text) := concat("", [text, "/128"]) if {
	not contains(text, "/")
	contains(text, ":")
}

banned if {
	some one in data.requester.banned_ips
	net.cidr_contains(network(one), input.requester.ip_address)
}

banned if matches(input.requester.user_agent, data.requester.banned_user_agents)

ban := {"msg": "this network or program may not do this here"}

# How many sessions must end before one more may begin.
excess(most) := (input.session_counts.total - most) + 1 if {
	input.session_counts.total >= most
	not spared
}

spared if input.session_counts.total > data.session_limit.max_session_threshold
