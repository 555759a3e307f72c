import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export const CLIENT = { id: "dateline", secret: "known to both" };

/** How the next sign-in goes wrong, if it does. */
export interface Lies {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Claims that only the address for them tells. */
  readonly userInfo?: Readonly<Record<string, unknown>>;
  readonly signsWith?: "another key";
}

const KEYS = [0, 1].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }));

const part = (of: object) => Buffer.from(JSON.stringify(of)).toString("base64url");

/** A small provider of OpenID Connect, which asks nobody anything: a code is given for an address that it was sent. */
export async function openOidcProvider() {
  let lies: Lies = {};
  const given = new Map<string, URLSearchParams>();
  let codes = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, issuer);
    const json = (of: object, status = 200) =>
      void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(of));
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/userinfo`,
          end_session_endpoint: `${issuer}/out`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
          code_challenge_methods_supported: ["S256"],
        });
      case "/keys":
        return json({
          keys: [{ ...KEYS[0]!.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
        });
      case "/userinfo":
        return json({ sub: "subject-1", ...lies.userInfo });
      case "/token": {
        const sent = new URLSearchParams(await text(request));
        const asked = given.get(sent.get("code") ?? "");
        given.delete(sent.get("code") ?? "");
        const challenge = createHash("sha256")
          .update(sent.get("code_verifier") ?? "")
          .digest("base64url");
        const isFair =
          asked?.get("code_challenge") === challenge &&
          asked.get("redirect_uri") === sent.get("redirect_uri") &&
          sent.get("client_secret") === CLIENT.secret;
        return isFair ? json(tokens(asked)) : json({ error: "invalid_grant" }, 400);
      }
      default:
        return json({}, 404);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function tokens(asked: URLSearchParams) {
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: issuer, aud: CLIENT.id, sub: "subject-1", iat: now, exp: now + 60, nonce: asked.get("nonce") };
    const body = `${part({ alg: "RS256", kid: "1" })}.${part({ ...said, ...lies.claims })}`;
    const key = KEYS[lies.signsWith ? 1 : 0]!.privateKey;
    const signature = sign("RSA-SHA256", Buffer.from(body), key).toString("base64url");
    return { access_token: "a", token_type: "Bearer", id_token: `${body}.${signature}` };
  }

  return {
    issuer,
    /** What somebody gets for whom it was asked by an address: a code, under the state that was sent. */
    agree(address: URL, with_: Lies): string {
      lies = with_;
      const code = `code-${++codes}`;
      given.set(code, address.searchParams);
      return new URLSearchParams({ code, state: address.searchParams.get("state")! }).toString();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
