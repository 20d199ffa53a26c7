// An application that lets people sign in with Postern, built on openid-client, a certified OpenID
// Connect relying party: it finds everything in the discovery document, registers itself, and checks
// the signature of whatever it is given.

import { randomBytes } from "node:crypto";
import * as oidc from "openid-client";
import { Catcher } from "./oauth_client.mjs";
import { MatrixSession } from "./matrix_session.mjs";

/** The ways to prove itself, each with the metadata that it needs and the library's function for it. */
const methods = {
  none: async () => ({ auth: () => oidc.None() }),
  client_secret_basic: async () => ({ auth: (secret) => oidc.ClientSecretBasic(secret) }),
  client_secret_post: async () => ({ auth: (secret) => oidc.ClientSecretPost(secret) }),
  client_secret_jwt: async () => ({ auth: (secret) => oidc.ClientSecretJwt(secret) }),
  private_key_jwt: async () => {
    const pair = { name: "ECDSA", namedCurve: "P-256" };
    const key = await crypto.subtle.generateKey(pair, true, ["sign", "verify"]);
    const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", key.publicKey);
    const jwk = { kty, crv, x, y, kid: "own", use: "sig", alg: "ES256" };
    return {
      metadata: { jwks: { keys: [jwk] }, token_endpoint_auth_signing_alg: "ES256" },
      auth: () => oidc.PrivateKeyJwt({ key: key.privateKey, kid: "own" }),
    };
  },
};

export class RelyingParty {
  /** Registers with the issuer; `method` is how it will prove itself, `more` goes into its metadata. */
  static async register({ issuer, method = "client_secret_basic", ...more }) {
    const party = new RelyingParty();
    const { metadata, auth } = await methods[method]();
    const registered = await oidc.dynamicClientRegistration(
      new URL(issuer),
      {
        client_name: `A wiki (${randomBytes(4).toString("hex")})`,
        client_uri: "https://wiki.example/",
        application_type: "native",
        redirect_uris: ["http://127.0.0.1/callback"],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        token_endpoint_auth_method: method,
        ...metadata,
        ...more,
      },
      undefined,
      { execute: [oidc.allowInsecureRequests] },
    );
    party.registered = registered.clientMetadata();
    const { client_id: id, client_secret: secret } = party.registered;
    party.config = new oidc.Configuration(registered.serverMetadata(), id, party.registered, auth(secret));
    oidc.allowInsecureRequests(party.config);
    oidc.enableNonRepudiationChecks(party.config);
    return party;
  }

  get server() {
    return this.config.serverMetadata();
  }

  /**
   * The code flow with PKCE, state and nonce. `person` sits at the browser; `signIn(url, redirectUri)`
   * is how they get from one to the other, by default by name and password and consent.
   */
  async signIn({ person, username, password, scope = "openid", signIn, max_age: maxAge, ...parameters }) {
    const catcher = await Catcher.listen();
    try {
      const { redirectUri } = catcher;
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(this.config, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
        ...parameters,
      });
      const go = signIn ?? ((way) => person.signIn({ ...way, username, password }));
      await go({ url: url.href, redirectUri });
      return await oidc.authorizationCodeGrant(this.config, await catcher.caught, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        maxAge,
      });
    } finally {
      catcher.close();
    }
  }

  refresh(tokens) {
    return oidc.refreshTokenGrant(this.config, tokens.refresh_token);
  }

  userinfo(tokens) {
    return oidc.fetchUserInfo(this.config, tokens.access_token, tokens.claims().sub);
  }

  introspect(token) {
    return oidc.tokenIntrospection(this.config, token);
  }

  revoke(token) {
    return oidc.tokenRevocation(this.config, token);
  }

  /** A Matrix client's scope on a device of its own, with an id_token. */
  static matrixScope() {
    const device = randomBytes(8).toString("hex").toUpperCase();
    return { device, scope: `openid urn:matrix:client:api:* urn:matrix:client:device:${device}` };
  }

  /** The homeserver seen with these tokens. */
  static session({ homeserver, device, tokens }) {
    return new MatrixSession({ homeserver, device, accessToken: tokens.access_token });
  }
}
