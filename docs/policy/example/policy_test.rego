# Tests of the example: `postern policy test docs/policy/example`.
package register_test

import data.register
import rego.v1

office := {"networks": ["192.0.2.0/24"]}

person(name) := {"username": name, "requester": {"ip_address": "192.0.2.7", "user_agent": "x"}}

test_a_good_name_from_the_office_is_fine if {
	count(register.violation) == 0 with input as person("a.turing") with data.office as office
}

test_another_name_is_refused if {
	some v in register.violation with input as person("alan") with data.office as office
	v.code == "username-not-allowed"
}

test_from_elsewhere_is_refused if {
	register.violation == {{"msg": "accounts are made in the office"}} with input as {
		"username": "a.turing",
		"requester": {"ip_address": "198.51.100.1", "user_agent": "x"},
	} with data.office as office
}
