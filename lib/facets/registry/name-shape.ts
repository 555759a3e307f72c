import { nameKey } from "../people/names/name-key.ts";
import { words } from "../people/names/words.ts";
import { personId } from "../person-id.ts";
import { KNOWN_NAMES } from "./known-names.ts";
import { skeletonOf } from "./skeleton.ts";

/** A full name as the registry compares it. */
export interface NameShape {
  /** The name by itself as an id; names of one key are one person. */
  readonly key: string;
  /** The name as shown, without titles and possessive. */
  readonly form: string;
  /** Folded given and middle names; those of a family-first name are one (`jongun`), an initial is one letter. */
  readonly given: readonly string[];
  readonly family: string;
  /** `jr`, `sr`, `iii` and the like, or empty. */
  readonly suffix: string;
  /** All parts but particles, joined. */
  readonly letters: string;
  /** The letters with the German spelling of umlauts, where the form has any; else empty. */
  readonly umlauts: string;
  /** What spellings in Latin letters of one foreign name have in common, or empty where it would say too little. */
  readonly skeleton: string;
  /** The row of the table of well-known names, or empty. */
  readonly known: string;
}

const PARTICLES = words("al el ul ur ud ad as bin ibn ben bint de da do dos das di del della von der den du");
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
/** As a word it may be a name (`Vinícius Júnior`); after two names it is none. */
const WRITTEN_OUT = /(?<=\S\s+\S+\s+)(j[uú]nior|senior)$/iu;

/** The shape of a name as written, titles and all. */
export function nameShape(written: string): NameShape {
  const name = written.trim().replace(WRITTEN_OUT, (suffix) => (/^j/i.test(suffix) ? "Jr" : "Sr"));
  const { parts, family, given, particles, suffix, familyFirst } = nameKey(name);
  const names = given.split(" ").filter(Boolean);
  const own = parts.filter((part, at) => familyFirst || !isParticle(part, at, parts, particles));
  const form = shownForm(name, parts[0] ?? "");
  const key = personId([...parts, suffix].join(" ")) || personId(name) || name;
  return {
    key,
    form,
    given: familyFirst ? [names.join("")] : names.filter((part, at) => at === 0 || !PARTICLES.has(part)),
    family,
    suffix,
    letters: own.join(""),
    umlauts: umlautLetters(form, particles),
    // Pinyin is one system: names that differ in it differ.
    skeleton: familyFirst ? "" : skeletonOf(own),
    known: KNOWN_NAMES.get(key) ?? "",
  };
}

function isParticle(part: string, at: number, parts: readonly string[], particles: readonly string[]): boolean {
  return at > 0 && at < parts.length - 1 && (PARTICLES.has(part) || particles.includes(part));
}

/** The name from its first part on: what stands before that is a title. */
function shownForm(name: string, first: string): string {
  const tokens = name
    .replace(/['’]s$/, "")
    .trim()
    .split(/\s+/);
  const at = tokens.findIndex(
    (token) => personId(token).startsWith(first.slice(0, 1)) && nameKey(token).parts[0] === first,
  );
  return (at > 0 ? tokens.slice(at) : tokens).join(" ").replace(/,$/, "");
}

function umlautLetters(form: string, particles: readonly string[]): string {
  const lower = form.normalize("NFC").toLowerCase();
  if (!/[äöüøå]/.test(lower)) return "";
  const { parts } = nameKey(lower.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter]!));
  return parts.filter((part, at) => !isParticle(part, at, parts, particles)).join("");
}
