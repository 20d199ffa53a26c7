// openid-client, a certified OpenID Connect relying party, does with Postern all that it can do. It
// checks what it gets: the issuer to the byte, state, nonce, `auth_time`, and every signature.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import * as oidc from "openid-client";
import { Person } from "./lib/browser.mjs";
import { Catcher } from "./lib/oauth_client.mjs";
import { RelyingParty } from "./lib/relying_party.mjs";
import { consent, signOut } from "./lib/selectors.mjs";
import { World } from "./lib/world.mjs";

const alice = { username: "alice", password: "six lanterns along the harbour" };

describe("a certified relying party", { timeout: 300_000 }, () => {
  let world, person;

  before(async () => {
    world = await World.start({ name: "openid-client", kind: "modern" });
    await world.postern.registerUser(alice.username, alice.password, "--email", "alice@example.com");
    person = await Person.at({ folder: world.folder });
  });
  after(async () => {
    await person?.leave();
    await world?.stop();
  });

  const register = (more) => RelyingParty.register({ issuer: world.publicBase, ...more });
  const signIn = (party, more) => party.signIn({ person, ...alice, ...more });

  /** The same, and notes what the person was asked. */
  let asked;
  const signInAsking = (party, more) =>
    signIn(party, { ...more, signIn: async (way) => (asked = await person.signIn({ ...way, ...alice })) });

  it("finds what it needs in both discovery documents", async () => {
    for (const algorithm of ["oidc", "oauth2"]) {
      const config = await oidc.discovery(new URL(world.publicBase), "anybody", {}, oidc.None(), {
        algorithm,
        execute: [oidc.allowInsecureRequests],
      });
      const server = config.serverMetadata();
      assert.equal(server.issuer, world.publicBase);
      assert.ok(server.supportsPKCE("S256"));
      assert.equal(server.authorization_response_iss_parameter_supported, true);
    }
  });

  for (const method of [
    "client_secret_basic",
    "client_secret_post",
    "client_secret_jwt",
    "private_key_jwt",
    "none",
  ]) {
    it(`signs in, refreshes, asks and revokes with ${method}`, async () => {
      const party = await register({ method });
      assert.equal(party.registered.token_endpoint_auth_method, method);
      const first = await signIn(party);
      assert.equal(first.claims().iss, world.publicBase);
      assert.equal(first.claims().aud, party.registered.client_id);

      const second = await party.refresh(first);
      assert.notEqual(second.access_token, first.access_token);
      assert.notEqual(second.refresh_token, first.refresh_token);
      assert.equal((await oidc.fetchUserInfo(party.config, second.access_token, first.claims().sub)).sub,
        first.claims().sub);

      if (method !== "none") {
        const told = await party.introspect(second.access_token);
        assert.equal(told.active, true);
        assert.equal(told.client_id, party.registered.client_id);
        assert.equal(told.username, "alice");
        assert.deepEqual(await party.introspect(first.access_token), { active: false });
      }
      await party.revoke(second.refresh_token);
      await assert.rejects(party.refresh(second), { error: "invalid_grant" });
      if (method !== "none") {
        assert.deepEqual(await party.introspect(second.access_token), { active: false });
      }
    });
  }

  it("gets its answer as a form", async () => {
    const party = await register();
    const tokens = await signIn(party, {
      response_mode: "form_post",
      signIn: async ({ url, redirectUri }) => {
        await person.comeToConsent({ url, ...alice });
        // The page with the form sends it by itself.
        const sent = person.page.waitForRequest(redirectUri);
        await person.page.click(consent.allow, { noWaitAfter: true });
        assert.equal((await sent).method(), "POST");
        // Or the browser would still be on its way there when the next test sends it elsewhere.
        await person.page.waitForURL(redirectUri);
      },
    });
    assert.equal(tokens.claims().aud, party.registered.client_id);
  });

  it("has people sign in again once their sign-in is older than max_age", async () => {
    const party = await register();
    const first = await signIn(party, { max_age: 3600 });
    // Long enough that a slow machine still signs in, consents and redeems the code within it: the
    // client checks the age of the sign-in itself, at the end.
    const maxAge = 10;
    await pause((maxAge + 2) * 1000);
    const again = await signInAsking(party, { max_age: maxAge });
    assert.equal(asked.password, true);
    assert.ok(again.claims().auth_time > first.claims().auth_time);
  });

  it("asks for consent once, and again with prompt=consent or for more", async () => {
    const party = await register();
    for (const { more, consent } of [
      { more: {}, consent: true },
      { more: {}, consent: false },
      { more: { prompt: "consent" }, consent: true },
      { more: { scope: "openid email" }, consent: true },
    ]) {
      await signInAsking(party, more);
      assert.equal(asked.consent, consent, JSON.stringify(more));
    }
  });

  it("with prompt=none gets a code without a page, or is told what is missing", async () => {
    const party = await register();
    await assert.rejects(signIn(party, { prompt: "none" }), { error: "consent_required" });
    await signIn(party);
    await signInAsking(party, { prompt: "none" });
    assert.deepEqual(asked, { password: false, consent: false });
    const stranger = await Person.at({ folder: world.folder });
    try {
      const refused = party.signIn({ person: stranger, ...alice, prompt: "none" });
      await assert.rejects(refused, { error: "login_required" });
    } finally {
      await stranger.leave();
    }
  });

  it("with prompt=login and an id_token_hint has the same person sign in again", async () => {
    const party = await register();
    const first = await signIn(party);
    const more = { prompt: "login", id_token_hint: first.id_token };
    const again = await signInAsking(party, more);
    assert.equal(asked.password, true);
    assert.equal(again.claims().sub, first.claims().sub);
  });

  it("signs its person out, at once with the id_token and else after a question", async () => {
    const catcher = await Catcher.listen();
    try {
      const bye = catcher.redirectUri;
      const party = await register({ post_logout_redirect_uris: [bye] });
      const parameters = { post_logout_redirect_uri: bye, state: "kept" };

      const tokens = await signIn(party);
      await person.page.goto(party.logoutUrl({ ...parameters, id_token_hint: tokens.id_token }));
      assert.equal((await catcher.caught).searchParams.get("state"), "kept");
      await assert.rejects(party.refresh(tokens), { error: "invalid_grant" });
      await signInAsking(party);
      assert.equal(asked.password, true, "the browser was signed out");

      await person.page.goto(party.logoutUrl(parameters));
      await person.page.click(signOut.submit);
      await person.page.locator(signOut.submit).waitFor({ state: "detached" });
      await signInAsking(party);
      assert.equal(asked.password, true, "the browser was signed out again");
    } finally {
      catcher.close();
    }
  });

  const withoutPeople = { redirect_uris: undefined, response_types: [] };
  const deviceGrant = {
    ...withoutPeople,
    grant_types: ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
  };

  it("lets a device in that shows a code", async () => {
    for (const method of ["none", "client_secret_basic", "private_key_jwt"]) {
      const party = await register({ method, ...deviceGrant });
      const { device, scope } = RelyingParty.matrixScope();
      const asked = await oidc.initiateDeviceAuthorization(party.config, { scope });
      const polled = oidc.pollDeviceAuthorizationGrant(party.config, asked);
      if (method === "none") {
        const { verification_uri: verificationUri, user_code: userCode } = asked;
        await person.letDeviceIn({ verificationUri, userCode: userCode.toLowerCase(), ...alice });
      } else {
        await person.letDeviceIn({ verificationUri: asked.verification_uri_complete, ...alice });
      }
      const tokens = await polled;
      const session = RelyingParty.session({ homeserver: world.matrixBase, device, tokens });
      assert.equal((await session.whoami()).body.device_id, device);
      await party.refresh(tokens);
    }
  });

  it("is told when its person does not know the device", async () => {
    const party = await register({ method: "none", ...deviceGrant });
    const asked = await oidc.initiateDeviceAuthorization(party.config, { scope: "openid" });
    const refused = assert.rejects(oidc.pollDeviceAuthorizationGrant(party.config, asked), {
      error: "access_denied",
    });
    const { verification_uri: verificationUri, user_code: userCode } = asked;
    await person.letDeviceIn({ verificationUri, userCode, ...alice, button: consent.cancel });
    await refused;
  });

  it("gets a token in its own name", async () => {
    const party = await register({ grant_types: ["client_credentials"], ...withoutPeople });
    const tokens = await oidc.clientCredentialsGrant(party.config, {});
    assert.equal(tokens.refresh_token, undefined);
    const told = await party.introspect(tokens.access_token);
    assert.equal(told.client_id, party.registered.client_id);
    assert.equal(told.username, undefined);
  });

  it("reads about its user as JSON and as a signed JWT", async () => {
    for (const algorithm of [undefined, "RS256", "ES256"]) {
      const party = await register({ userinfo_signed_response_alg: algorithm });
      const tokens = await signIn(party, { scope: "openid email" });
      const told = await party.userinfo(tokens);
      assert.equal(told.sub, tokens.claims().sub);
      assert.equal(told.email, "alice@example.com");
    }
  });

  it("gets an id_token signed with the algorithm that it registered", async () => {
    const party = await register({ id_token_signed_response_alg: "ES256" });
    assert.ok((await signIn(party)).id_token);
  });

  it("speaks to the homeserver with its token, until it takes the token back", async () => {
    const party = await register();
    const { device, scope } = RelyingParty.matrixScope();
    const tokens = await signIn(party, { scope });
    const session = RelyingParty.session({ homeserver: world.matrixBase, device, tokens });
    const { status, body } = await session.whoami();
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body, { user_id: "@alice:example.com", device_id: device, is_guest: false });
    await party.revoke(tokens.access_token);
    assert.equal((await session.whoami()).status, 401);
    assert.ok(!(await world.synapse.devices("@alice:example.com")).includes(device));
  });
});
