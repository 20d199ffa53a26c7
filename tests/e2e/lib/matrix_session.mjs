// A logged-in device that talks to the homeserver: plain Matrix client-server requests.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

export class MatrixSession {
  constructor({ homeserver, device, accessToken, refreshToken, expiresIn }) {
    Object.assign(this, { homeserver, device, accessToken, refreshToken, expiresIn });
  }

  /** The same homeserver seen with another access token. */
  withToken(accessToken) {
    return new MatrixSession({ homeserver: this.homeserver, accessToken });
  }

  /** Any request; the answer is `{status, body}` whatever the status is. */
  async request(method, path, body) {
    const answer = await fetch(new URL(path, this.homeserver), {
      method,
      headers: { authorization: `Bearer ${this.accessToken}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  }

  async whoami() {
    return this.request("GET", "/_matrix/client/v3/account/whoami");
  }

  async createRoom(invite) {
    return (await this.#ok("POST", "/_matrix/client/v3/createRoom", { invite, preset: "private_chat" }))
      .room_id;
  }

  async say(room, text) {
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/send/m.room.message/${randomUUID()}`;
    return this.#ok("PUT", path, { msgtype: "m.text", body: text });
  }

  /** The texts of a room, oldest first, as `[sender, text]`. */
  async read(room) {
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/messages?dir=f&limit=100`;
    const { chunk } = await this.#ok("GET", path);
    return chunk
      .filter((event) => event.type === "m.room.message")
      .map((event) => [event.sender, event.content.body]);
  }

  async #ok(method, path, body) {
    const answer = await this.request(method, path, body);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  }
}

/** `POST /login` with a password; the answer is `{status, body}` whatever the status is. */
export async function passwordLogin({ homeserver, user, password, ...more }) {
  const answer = await fetch(new URL("/_matrix/client/v3/login", homeserver), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "m.login.password",
      identifier: { type: "m.id.user", user },
      password,
      ...more,
    }),
  });
  return { status: answer.status, body: await answer.json() };
}
