// A logged-in device that talks to the homeserver: plain Matrix client-server requests.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";

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

  /** What a device of this user is called. */
  async deviceName(device) {
    return (await this.#ok("GET", `/_matrix/client/v3/devices/${device}`)).display_name;
  }

  /** What others see this user called. */
  async displayName(userId) {
    return (await this.#ok("GET", `/_matrix/client/v3/profile/${encodeURIComponent(userId)}`)).displayname;
  }

  /** Uploads a new cross-signing master key; the answer is `{status, body}`. */
  async uploadMasterKey(userId) {
    const key = randomBytes(32).toString("base64").replaceAll("=", "");
    const master = { user_id: userId, usage: ["master"], keys: { [`ed25519:${key}`]: key } };
    return this.request("POST", "/_matrix/client/v3/keys/device_signing/upload", { master_key: master });
  }

  /** Whether the homeserver refuses the token. */
  async isRefused() {
    const { status, body } = await this.whoami();
    return status === 401 && body.errcode === "M_UNKNOWN_TOKEN";
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
