// A long-running program under test: started, waited for, stopped, killed, started again.

import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

export class Service {
  /**
   * `health`: the URL that answers once the program is ready; `ready` judges the answer.
   * `log`: the file that collects its output over all its starts.
   */
  constructor({ name, command, health, ready = (answer) => answer.ok, log, cwd, env }) {
    Object.assign(this, { name, command, health, ready, log, cwd, env });
  }

  async start() {
    const output = createWriteStream(this.log, { flags: "a" });
    const [program, ...args] = this.command;
    const child = spawn(program, args, {
      cwd: this.cwd,
      env: { ...process.env, ...this.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    child.stdout.pipe(output);
    child.stderr.pipe(output);
    this.ended = once(child, "exit").then(([code, signal]) => ({ code, signal }));
    // A program that cannot be started at all says so when it is waited for.
    this.ended.catch(() => {});
    await this.#ready();
    return this;
  }

  async #ready() {
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      const end = await Promise.race([this.ended, pause(100)]);
      if (end) throw new Error(`${this.name} ended at its start (${end.code ?? end.signal})\n${this.tail()}`);
      const answer = await fetch(this.health).catch(() => null);
      if (answer && this.ready(answer)) return;
    }
    throw new Error(`${this.name} did not answer at ${this.health}\n${this.tail()}`);
  }

  /** Asks it to end (SIGTERM) and returns its exit code. */
  async stop() {
    return this.#end("SIGTERM");
  }

  /** SIGKILL: what a crash or a power cut of the process looks like. */
  async kill() {
    return this.#end("SIGKILL");
  }

  async #end(signal) {
    if (!this.child) return undefined;
    this.child.kill(signal);
    const patience = setTimeout(() => this.child.kill("SIGKILL"), 30_000);
    const end = await this.ended;
    clearTimeout(patience);
    this.child = undefined;
    return end.code;
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  tail(lines = 30) {
    return readFileSync(this.log, "utf8").split("\n").slice(-lines).join("\n");
  }
}
