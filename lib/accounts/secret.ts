import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Something that nobody can guess: 256 random bits, as letters that an address or a cookie takes. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of such a secret. One that cannot be guessed needs no slow hash. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** A secret that follows from another, for one purpose. */
export const derived = (secret: string, purpose: string): string =>
  createHmac("sha256", secret).update(purpose).digest("base64url");

/** Whether two secrets are the same, in a time that does not tell how far they are. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(sha(a), sha(b));

const sha = (text: string) => createHash("sha256").update(text).digest();
