// nginx with config/nginx.conf as users include it. Only the listening addresses, the
// certificates and the two upstream addresses differ: every name gets a port of its own.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programs, repository } from "./places.mjs";
import { Service } from "./service.mjs";

export const snippet = () => readFileSync(join(repository, "config/nginx.conf"), "utf8");

export class Nginx extends Service {
  /** `ports`: auth, matrix, wellKnown (listening) and postern, synapse (behind). */
  constructor({ folder, ports }) {
    const names = ["auth", "matrix", "wellKnown"];
    let server = 0;
    const sites = snippet()
      .replaceAll(/^ *(listen \[::\]|ssl_certificate).*\n/gm, "")
      .replaceAll("listen 443 ssl;", () => `listen 127.0.0.1:${ports[names[server++]]};`)
      .replace("127.0.0.1:8080", `127.0.0.1:${ports.postern}`)
      .replace("127.0.0.1:8008", `127.0.0.1:${ports.synapse}`);
    if (server !== names.length) throw new Error("config/nginx.conf should have three servers");

    const config = join(folder, "nginx.conf");
    writeFileSync(config, frame({ folder, sites }));
    super({
      name: "nginx",
      command: [programs.nginx, "-e", join(folder, "error.log"), "-p", folder, "-c", config],
      health: `http://127.0.0.1:${ports.wellKnown}/`,
      ready: () => true,
      log: join(folder, "..", "nginx.log"),
    });
  }
}

/** The http block around the sites, with every path inside `folder`. */
export const frame = ({ folder, sites }) => `
daemon off;
worker_processes 1;
${process.getuid() === 0 ? "user root;" : ""}
pid ${folder}/nginx.pid;
events {}
http {
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${sites}
}
`;
