import type { Configuration } from "openid-client";
import { LOOPBACK } from "../../lib/access/loopback.ts";
import { type OidcConfig, readAuth } from "../../lib/config.ts";

/** Where a provider leads back to. */
const CALLBACK = "/signin/oidc";

/** What the browser keeps between leaving for the provider and coming back. */
export interface Leaving {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where to be led then. */
  readonly to: string;
}

/** What a provider says of somebody. */
export interface Claims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** The provider, as it says of itself where it is asked; again where that failed. */
export function openProvider(oidc: OidcConfig) {
  const client = import("openid-client");
  let known: Promise<Configuration> | null = null;

  async function configuration(): Promise<Configuration> {
    const { discovery, allowInsecureRequests, enableNonRepudiationChecks } = await client;
    const issuer = new URL(oidc.issuer);
    // Without TLS a provider of this very machine alone is believed.
    const execute = [
      // The signature of what it says is looked at, too, and not only that it came by TLS.
      enableNonRepudiationChecks,
      ...(LOOPBACK.test(issuer.hostname) ? [allowInsecureRequests] : []),
    ];
    known ??= discovery(issuer, oidc.clientId, oidc.clientSecret ?? undefined, undefined, { execute, timeout: 10 });
    try {
      return await known;
    } catch (error) {
      known = null;
      throw error;
    }
  }

  return {
    /** Where to send a browser, and what it has to keep (code flow with PKCE; state and nonce). */
    async leave(site: string, to: string): Promise<{ readonly url: string; readonly leaving: Leaving }> {
      const own = await configuration();
      const { randomPKCECodeVerifier, randomNonce, randomState, calculatePKCECodeChallenge, buildAuthorizationUrl } =
        await client;
      const leaving = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to };
      const url = buildAuthorizationUrl(own, {
        redirect_uri: site + CALLBACK,
        scope: oidc.scope,
        state: leaving.state,
        nonce: leaving.nonce,
        code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, leaving };
    },
    /** What the provider says of whoever came back to an address with a code; throws where anything of it does not fit. */
    async claims(address: URL, { state, nonce, verifier }: Leaving): Promise<Claims> {
      const own = await configuration();
      const { authorizationCodeGrant, fetchUserInfo } = await client;
      const tokens = await authorizationCodeGrant(own, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const said = tokens.claims()!;
      if ([oidc.nameClaim, oidc.rolesClaim].every((claim) => claimIn(said, claim) !== undefined)) return said;
      if (own.serverMetadata().userinfo_endpoint === undefined) return said;
      return { ...(await fetchUserInfo(own, tokens.access_token, said.sub)), ...said };
    },
    /** Where one signs out at the provider, too; null: it has no such address. */
    async signOut(site: string): Promise<string | null> {
      const own = await configuration();
      if (own.serverMetadata().end_session_endpoint === undefined) return null;
      const { buildEndSessionUrl } = await client;
      return buildEndSessionUrl(own, { post_logout_redirect_uri: `${site}/signin?out=1` }).href;
    },
  };
}

/** A claim, or with stops one within another, such as `realm_access.roles`. */
export function claimIn(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in claims) return claims[path];
  return path
    .split(".")
    .reduce<unknown>(
      (inner, part) =>
        typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[part] : undefined,
      claims,
    );
}

let provider: ReturnType<typeof openProvider> | null = null;

/** The provider that the settings name; null where people do not sign in by one. */
export function siteProvider(): ReturnType<typeof openProvider> | null {
  const { kind, oidc } = readAuth();
  if (kind !== "oidc" || oidc === null) return null;
  provider ??= openProvider(oidc);
  return provider;
}
