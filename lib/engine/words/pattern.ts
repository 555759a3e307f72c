import { fold } from "../../text/fold.ts";

/** A word with wildcards as words of the index are compared with it. */
export interface Pattern {
  /** The folded letters before its first wildcard. */
  readonly begins: string;
  readonly accepts: (folded: string) => boolean;
}

/** Reads a word in which `?` stands for one letter or digit and `*` for any number of them: `organi?ed`, `gr*y`. */
export function patternOf(text: string): Pattern {
  const parts = text.split(/([?*]+)/).map((part, at) => (at % 2 === 0 ? fold(part) : wildcards(part)));
  const form = new RegExp(`^${parts.join("")}$`, "u");
  return { begins: parts[0]!, accepts: (folded) => form.test(folded) };
}

/** Several in a row say together how many letters there are at least, and whether there may be more. */
function wildcards(run: string): string {
  const ones = run.replaceAll("*", "").length;
  return run.includes("*") ? `.{${ones},}` : `.{${ones}}`;
}
