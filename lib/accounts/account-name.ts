import { z } from "zod";

/**
 * How somebody is called who signs in: as corrections, lists and the audit log name them. No colon, which ends a name where it is
 * sent with a password (RFC 7617), and nothing that a terminal or a reader could take for something else.
 */
export const AccountName = z
  .string()
  .transform((name) => name.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .regex(
        /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@+'-]{0,98}[\p{L}\p{M}\p{N}])?$/u,
        "can hold 1 to 100 letters, digits, spaces and . _ @ + ' -, and begins and ends with a letter or digit",
      ),
  );

/** By what a name is found: case makes no difference, or two people would be taken for each other. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
