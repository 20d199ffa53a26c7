// Postern as its users run it: the binary, one TOML file, one data folder.

import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { programs } from "./places.mjs";
import { Service } from "./service.mjs";

const run = promisify(execFile);

export class Postern extends Service {
  /**
   * `facts`: port, publicBase, matrixBase (public address of the homeserver), synapseUrl, kind
   * ("modern" or "legacy"), secrets {matrix, client} and `more`, further sections in TOML.
   * `binary` and `prefix` let the same fixture run the program inside a chroot; `root` is then
   * the folder that the program sees as `/`.
   */
  constructor({ folder, facts, binary = programs.postern, prefix = [], root = "" }) {
    const inside = (path) => path.slice(root.length);
    const data = join(folder, "data");
    const config = join(data, "postern.toml");
    const options = ["--config", inside(config), "--data-dir", inside(data)];
    super({
      name: "Postern",
      command: [...prefix, binary, "server", ...options],
      health: `http://127.0.0.1:${facts.port}/health`,
      log: join(folder, "..", `${folder.split("/").at(-1)}.log`),
    });
    this.facts = facts;
    this.configFile = config;
    this.cli = (args) => [...prefix, binary, ...args, ...options];
    mkdirSync(data, { recursive: true });
    this.configure({});
  }

  /** Writes the configuration file; `secrets` replaces what the two sides had agreed on. */
  configure({ secrets = this.facts.secrets, more = this.facts.more }) {
    writeFileSync(this.configFile, toml({ ...this.facts, secrets, more }));
  }

  /** Runs a sub-command with the server's own configuration; rejects on a non-zero exit. */
  async command_line(...args) {
    const [program, ...rest] = this.cli(args);
    return run(program, rest);
  }

  async registerUser(name, password, ...more) {
    await this.command_line("manage", "register-user", name, "--yes", "--password", password, ...more);
  }
}

function toml({ port, publicBase, matrixBase, synapseUrl, kind, secrets, more = "" }) {
  return `
[http]
public_base = "${publicBase}"

[[http.listeners]]
name = "web"
resources = [${["discovery", "wellknown", "human", "oauth", "compat", "assets", "health", "adminapi", "console"]
    .map((name) => `{ name = "${name}" }`)
    .join(", ")}]
binds = [{ address = "127.0.0.1:${port}" }]

[matrix]
kind = "${kind === "legacy" ? "synapse_legacy" : "synapse"}"
homeserver = "example.com"
endpoint = "${synapseUrl}"
public_endpoint = "${matrixBase}"
secret = "${secrets.matrix}"
${
  kind === "legacy"
    ? `
[[clients]]
client_id = "0000000000000000000SYNAPSE"
client_auth_method = "client_secret_basic"
client_secret = "${secrets.client}"
`
    : ""
}
[oauth]
device_code_user_code_auto_fill_enabled = true
# All actors of a test share one address.
[rate_limiting.login]
per_ip = { burst = 1000, per_second = 100.0 }
${more}`;
}
