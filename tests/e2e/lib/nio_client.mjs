// A device of matrix-nio, a client library that speaks the old log-in API. It runs as
// nio_driver.py; each request and each answer is one line of JSON.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { programs } from "./places.mjs";

export class NioClient {
  constructor({ homeserver, user }) {
    const driver = join(import.meta.dirname, "nio_driver.py");
    this.child = spawn(programs.nioPython, [driver, homeserver.replace(/\/$/, ""), user], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async #ask(verb, facts = {}) {
    this.child.stdin.write(`${JSON.stringify({ verb, ...facts })}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`the nio driver ended at ${verb}`);
    const answer = JSON.parse(value);
    if (answer.error) throw new Error(`nio ${verb}: ${answer.error}`);
    return answer;
  }

  /** Answers `{user_id, device_id, access_token}`, and `refresh_token` when `refreshable`. */
  login({ password, refreshable = false }) {
    return this.#ask("login", { password, refreshable });
  }
  /** With the token that single sign-on ends with. */
  loginWithToken(token) {
    return this.#ask("login_with_token", { token });
  }
  /** The ways to log in that the server offers, as nio knows them. */
  async flows() {
    return (await this.#ask("flows")).flows;
  }
  refresh() {
    return this.#ask("refresh");
  }
  whoami() {
    return this.#ask("whoami");
  }
  join(room) {
    return this.#ask("join", { room });
  }
  say(room, text) {
    return this.#ask("say", { room, text });
  }
  async read(room) {
    return (await this.#ask("read", { room })).messages;
  }
  logout() {
    return this.#ask("logout");
  }
  logoutAll() {
    return this.#ask("logout_all");
  }

  close() {
    this.child.stdin.end();
  }
}
