// The admin API as schemathesis sees it: requests made up from our own description, good ones and
// bad ones, against the real program with a real homeserver behind it. Nothing may be a server error,
// and nothing may be answered that the description does not know.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { programs } from "./lib/places.mjs";
import { World } from "./lib/world.mjs";

const run = promisify(execFile);
const robot = "000000000000000000000ADM1N";
const secret = "a secret of the robot, long enough";
// One seed, so that a run can be had again.
const seed = "1910";
// Not `ignored_auth`: a missing header is a 400 here, as tools made for MAS know it. That nobody is let
// in without a token is tested in tests/api/admin/refusals.rs.
const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "unsupported_method",
];

let world;

before(async () => {
  world = await World.start({
    name: "admin-api",
    kind: "modern",
    more: `
[[clients]]
client_id = "${robot}"
client_auth_method = "client_secret_basic"
client_secret = "${secret}"

[policy.data]
admin_clients = ["${robot}"]

[experimental]
access_token_ttl = 3600
`,
  });
});

after(async () => {
  await world?.stop();
});

async function token() {
  const answer = await fetch(new URL("oauth2/token", world.publicBase), {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${robot}:${encodeURIComponent(secret)}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials&scope=urn%3Amas%3Aadmin",
  });
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()).access_token;
}

test("schemathesis finds no server error and no answer that is not described", async () => {
  await world.postern.registerUser("alice", "seven onions under the staircase");
  // Past nginx, which answers odd methods itself.
  const direct = `http://127.0.0.1:${world.postern.facts.port}`;
  const args = [
    "run",
    `${direct}/api/spec.json`,
    ...["--url", direct],
    ...["--header", `Authorization: Bearer ${await token()}`],
    ...["--checks", checks.join(",")],
    ...["--phases", "examples,coverage,fuzzing"],
    ...["--max-examples", "40", "--seed", seed, "--request-timeout", "30"],
    ...["--suppress-health-check", "all", "--warnings", "off", "--continue-on-failure"],
  ];
  const options = { cwd: world.folder, timeout: 180_000, maxBuffer: 64 << 20 };
  await run(programs.schemathesis, args, { ...options, env: { ...process.env, NO_COLOR: "1" } }).catch((error) => {
    assert.fail(`${error.stdout}\n${error.stderr}\n${join(world.folder, "postern.log")}`);
  });
});
