// A real Synapse on SQLite, without federation, that delegates to Postern. The delegation itself is
// config/synapse-modern.yaml or config/synapse-legacy.yaml as users paste it, with the
// addresses and secrets of the test filled in.

import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { programs, repository } from "./places.mjs";
import { Service } from "./service.mjs";

const run = promisify(execFile);

const delegation = {
  modern: ({ posternUrl, secrets }) => ({
    "http://127.0.0.1:8080/": posternUrl,
    "REPLACE-WITH-A-LONG-RANDOM-SECRET": secrets.matrix,
  }),
  legacy: ({ publicBase, secrets }) => ({
    "https://auth.example.com/": publicBase,
    "REPLACE-WITH-A-LONG-RANDOM-CLIENT-SECRET": secrets.client,
    "REPLACE-WITH-A-LONG-RANDOM-ADMIN-TOKEN": secrets.matrix,
  }),
};

export class Synapse extends Service {
  /** `facts`: port, kind, matrixBase, publicBase and posternUrl (Postern by proxy and directly), secrets. */
  constructor({ folder, facts }) {
    const config = join(folder, "homeserver.yaml");
    const python = programs.synapsePython[facts.kind];
    super({
      name: `Synapse (${facts.kind})`,
      command: [python, "-m", "synapse.app.homeserver", "--config-path", config],
      health: `http://127.0.0.1:${facts.port}/health`,
      log: join(folder, "..", "synapse.log"),
      cwd: folder,
    });
    this.database = join(folder, "homeserver.db");
    this.keys = [python, "-m", "synapse.app.homeserver", "--config-path", config, "--generate-keys"];
    writeFileSync(join(folder, "log.yaml"), logging);
    writeFileSync(config, homeserver({ folder, ...facts }) + pasted(facts));
  }

  async start() {
    const [program, ...args] = this.keys;
    await run(program, args, { cwd: this.cwd });
    return super.start();
  }

  /** The ids of a user's devices, read from Synapse's own database. */
  async devices(userId) {
    return this.#query("SELECT device_id FROM devices WHERE user_id = ? AND NOT hidden", userId);
  }

  async hasUser(userId) {
    return (await this.#query("SELECT name FROM users WHERE name = ?", userId)).length === 1;
  }

  async isDeactivated(userId) {
    return (await this.#query("SELECT deactivated FROM users WHERE name = ?", userId))[0] === 1;
  }

  /** Whether what the user said is hidden. */
  async isErased(userId) {
    return (await this.#query("SELECT user_id FROM erased_users WHERE user_id = ?", userId)).length === 1;
  }

  async #query(sql, parameter) {
    const script = `
import json, sqlite3, sys
database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=10)
print(json.dumps([row[0] for row in database.execute(sys.argv[2], [sys.argv[3]])]))`;
    const python = programs.synapsePython.modern;
    const { stdout } = await run(python, ["-c", script, this.database, sql, parameter]);
    return JSON.parse(stdout);
  }
}

function pasted(facts) {
  let text = readFileSync(join(repository, `config/synapse-${facts.kind}.yaml`), "utf8");
  for (const [example, real] of Object.entries(delegation[facts.kind](facts))) {
    if (!text.includes(example)) throw new Error(`config/synapse-${facts.kind}.yaml lacks ${example}`);
    text = text.replaceAll(example, real);
  }
  return text;
}

const homeserver = ({ folder, port, matrixBase }) => `
server_name: example.com
public_baseurl: ${matrixBase}
listeners:
  - port: ${port}
    bind_addresses: ["127.0.0.1"]
    type: http
    x_forwarded: true
    resources: [{ names: [client] }]
database:
  name: sqlite3
  args: { database: ${folder}/homeserver.db }
pid_file: ${folder}/homeserver.pid
media_store_path: ${folder}/media
signing_key_path: ${folder}/signing.key
log_config: ${folder}/log.yaml
macaroon_secret_key: only-for-tests
report_stats: false
trusted_key_servers: []
federation_domain_whitelist: []
rc_message: { per_second: 1000, burst_count: 1000 }
rc_joins:
  local: { per_second: 1000, burst_count: 1000 }
  remote: { per_second: 1000, burst_count: 1000 }
rc_invites:
  per_room: { per_second: 1000, burst_count: 1000 }
  per_user: { per_second: 1000, burst_count: 1000 }

`;

const logging = `
version: 1
formatters: { line: { format: "%(asctime)s %(levelname)s %(name)s %(message)s" } }
handlers: { console: { class: logging.StreamHandler, formatter: line } }
root: { level: INFO, handlers: [console] }
`;
