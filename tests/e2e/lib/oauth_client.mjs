// A native Matrix client that knows only the name of the homeserver: it finds the issuer through
// .well-known, registers itself, and uses a certified OpenID Connect library for the rest.

import { once } from "node:events";
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import * as oidc from "openid-client";
import { MatrixSession } from "./matrix_session.mjs";

const stable = "urn:matrix:client:";
const unstable = "urn:matrix:org.matrix.msc2967.client:";

export class OAuthClient {
  /** `spelling`: which of the two names of the Matrix scopes this client uses. */
  static async discover({ wellKnownBase, spelling = "stable" }) {
    const answer = await fetch(new URL("/.well-known/matrix/client", wellKnownBase));
    const wellKnown = await answer.json();
    const client = new OAuthClient();
    client.homeserver = wellKnown["m.homeserver"].base_url;
    client.issuer = wellKnown["org.matrix.msc2965.authentication"].issuer;
    client.account = wellKnown["org.matrix.msc2965.authentication"].account;
    client.prefix = spelling === "stable" ? stable : unstable;
    client.device = randomBytes(8).toString("hex").toUpperCase();
    return client;
  }

  /** Registers as a public native client; a loopback redirect URI is registered without a port. */
  async register(redirectUri = "http://127.0.0.1/callback") {
    this.config = await oidc.dynamicClientRegistration(
      new URL(this.issuer),
      {
        client_name: "A native client",
        client_uri: "https://client.example/",
        application_type: "native",
        redirect_uris: [redirectUri],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        token_endpoint_auth_method: "none",
      },
      oidc.None(),
      { execute: [oidc.allowInsecureRequests] },
    );
    this.clientId = this.config.clientMetadata().client_id;
  }

  /** Where the client sends its person. */
  async authorizationUrl({ redirectUri, verifier = oidc.randomPKCECodeVerifier(), ...more }) {
    const url = oidc.buildAuthorizationUrl(this.config, {
      redirect_uri: redirectUri,
      scope: `${this.prefix}api:* ${this.prefix}device:${this.device}`,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...more,
    });
    return url.href;
  }

  /**
   * The code flow with PKCE; `person` is who sits at the browser, `go(way)` how they get from `url` to
   * `redirectUri`, by default by name and password and consent. Ends with a Matrix session.
   */
  async signIn({ person, username, password, go, ...more }) {
    const catcher = await Catcher.listen();
    try {
      const verifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const { redirectUri } = catcher;
      const url = await this.authorizationUrl({ redirectUri, verifier, state, ...more });
      if (go) await go({ url, redirectUri });
      else await person.signIn({ url, username, password, redirectUri });
      return this.#session(
        await oidc.authorizationCodeGrant(this.config, await catcher.caught, {
          pkceCodeVerifier: verifier,
          expectedState: state,
        }),
      );
    } finally {
      catcher.close();
    }
  }

  /** A new pair of tokens for the old refresh token. */
  async refresh(session) {
    return this.#session(await oidc.refreshTokenGrant(this.config, session.refreshToken));
  }

  /** Log-out of an OAuth client: it revokes its token. */
  async revoke(session) {
    await oidc.tokenRevocation(this.config, session.accessToken);
  }

  #session(tokens) {
    return new MatrixSession({
      homeserver: this.homeserver,
      device: this.device,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expiresIn: tokens.expires_in,
    });
  }
}

/**
 * The loopback listener of a native client (RFC 8252 §7.3); `caught` is the URL it was called at, or
 * the whole request if that was a form.
 */
export class Catcher {
  static async listen() {
    const catcher = new Catcher();
    catcher.caught = new Promise((done) => {
      catcher.server = createServer(async (request, response) => {
        const body = await text(request);
        // With an icon, or the browser would ask for one when nobody listens any more.
        response.setHeader("content-type", "text/html");
        response.end('<link rel="icon" href="data:,">You can close this window.');
        if (!request.url.startsWith("/callback")) return;
        const url = new URL(request.url, catcher.redirectUri);
        const { method, headers } = request;
        done(method === "POST" ? new Request(url, { method, headers, body }) : url);
      });
    });
    catcher.server.listen(0, "127.0.0.1");
    await once(catcher.server, "listening");
    catcher.redirectUri = `http://127.0.0.1:${catcher.server.address().port}/callback`;
    return catcher;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
