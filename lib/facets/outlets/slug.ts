import { withoutLatinMarks } from "../../text/fold.ts";

/**
 * A name as a kebab-case id: lower case, accents of Latin letters dropped, letters and digits of any script kept. Letters
 * that are words' plain ones elsewhere (ł, ß) stay: an id once given is never another.
 */
export function slug(name: string): string {
  return withoutLatinMarks(name)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
