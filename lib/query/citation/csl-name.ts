import { outletByName } from "../../facets/outlets/outlet-by-name.ts";
import { fold } from "../../facets/people/names/fold.ts";
import { nameKey } from "../../facets/people/names/name-key.ts";
import { EPONYMS, HEADS, ORGANISATION_WORDS } from "../../facets/people/names/organisations.ts";
import { words } from "../../facets/people/names/words.ts";

/** An author in CSL-JSON: a person in two parts, or a name that stays whole. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      /** The family name comes first wherever the name is written out (`Li Peng`). */
      readonly "static-ordering"?: true;
    }
  | { readonly literal: string };

/** Letters of Latin script with what stands inside a name; neither comma nor digit. */
const PLAIN = /^[\p{Script=Latin}\p{M}\s.'’ʼʻ‐‑-]+$/u;

/** What desks and agencies sign with, beyond the words of organisations. Folded. */
const DESK = words(`
staff writer writers reporter reporters correspondent correspondents editor editors desk agence agencies agencia agentur
newsroom team wire online digital web contributor contributors columnist and`);

/** Particles that, with a capital, may end a given name or begin a family name. Folded. */
const EITHER = words("de da do dos das di del della van von der den du la le");

/** Parts an author into family and given name where that is plain: anything else stays as it is written. */
export function cslName(author: string): CslName {
  const literal = author.trim().replace(/\s+/g, " ");
  const parts = literal.split(" ");
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || !PLAIN.test(literal) || isNobody(literal, parts)) return { literal };
  const key = nameKey(literal);
  if (key.given === "" || parts.some((part) => !isPart(part, key.particles))) return { literal };
  const ends = (word: string) => nameKey(word).parts.at(-1) === key.family;
  if (key.familyFirst)
    return ends(first) ? { family: first, given: parts.slice(1).join(" "), "static-ordering": true } : { literal };
  if (!ends(last) || isSmall(last)) return { literal };
  let from = parts.length - 1;
  while (from > 1 && isSmall(parts[from - 1]!)) from--;
  const given = parts.slice(0, from);
  const unclear = given.some((word, at) => isSmall(word) || (at > 0 && EITHER.has(fold(word))));
  return unclear ? { literal } : { family: parts.slice(from).join(" "), given: given.join(" ") };
}

/** A name as a sentence writes it. */
export function nameInWords(name: CslName): string {
  if ("literal" in name) return name.literal;
  return name["static-ordering"] ? `${name.family} ${name.given}` : `${name.given} ${name.family}`;
}

/** A name as catalogues write it, family name first: `de la Cruz, Ana`. */
export function nameInverted(name: CslName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

function isNobody(name: string, parts: readonly string[]): boolean {
  const folded = parts.flatMap((part) => part.split(/[‐‑-]/)).map(fold);
  return (
    folded.some((word) => ORGANISATION_WORDS.has(word) || DESK.has(word)) ||
    HEADS.has(folded[0]!) ||
    EPONYMS.has(folded.join(" ")) ||
    outletByName(name) !== undefined
  );
}

/** Whether a word belongs to a name: one with a capital, or a particle. */
function isPart(word: string, particles: readonly string[]): boolean {
  return !isSmall(word) || particles.includes(fold(word));
}

/** Whether a word holds no capital; `d'Arc` and `al-Jabari` do. */
function isSmall(word: string): boolean {
  return !/\p{Lu}/u.test(word);
}
