import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** Letters that a password has at least, and bytes that it has at most. */
export const SHORTEST = 12;
const LONGEST = 1024;

/** What OWASP's "Password Storage Cheat Sheet" gives for scrypt with 32 MB; a hash says with which it was made. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;

/** What is wrong with a new password, or null. */
export type PasswordFault = "short" | "long" | "name";

export function passwordFault(password: string, name: string): PasswordFault | null {
  if (Buffer.byteLength(password) > LONGEST) return "long";
  if ([...password].length < SHORTEST) return "short";
  return password.toLowerCase().includes(name.toLowerCase()) && name.length > 3 ? "name" : null;
}

/** Hashes a password with a salt of its own: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/**
 * Whether a password is the one of a hash; of none (null) it is not, and that takes as long. Nothing longer than a password can
 * be is hashed.
 */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", hash = ""] = (hashed ?? NOBODYS).split("$");
  const given = Buffer.byteLength(password) > LONGEST ? "" : password;
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await derive(given, Buffer.from(salt, "base64url"), cost);
  return timingSafeEqual(found, Buffer.from(hash, "base64url")) && hashed !== null && given !== "";
}

/** The hash that is compared with where there is no account: of nothing that anybody knows. */
const NOBODYS = ["scrypt", COST.N, COST.r, COST.p, "A".repeat(22), randomBytes(32).toString("base64url")].join("$");

let last: Promise<unknown> = Promise.resolve();

/** One at a time in a process: each takes 32 MB, and one of the threads on which files are read. */
function derive(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  const next = last.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        const options = { ...cost, maxmem: 64 * 2 ** 20 };
        scrypt(password.normalize("NFKC"), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
      }),
  );
  last = next.catch(() => {});
  return next;
}
