import * as is from "../people/lexicon.ts";
import { isVietnamese } from "../people/names/eastern-order.ts";
import { type NameKey, nameKey } from "../people/names/name-key.ts";
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
  /** The letters with the family name put last, where it seems to stand first (`Orbán Viktor`); else empty. */
  readonly turned: string;
  /** The letters without the last family name, where it follows another (`Hillary Rodham Clinton`); else empty. */
  readonly earlier: string;
  /** Words other than the family name by which the person may be called alone: `Giap`, `Thaksin`. */
  readonly alone: readonly string[];
}

const PARTICLES = words("al el ul ur ud ad as bin ibn ben bint de da do dos das di del della von der den du");
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
/** As a word it may be a name (`Vinícius Júnior`); after two names it is none. */
const WRITTEN_OUT = /(?<=\S\s+\S+\s+)(j[uú]nior|senior)$/iu;

/** The shape of a name as written, titles and all. */
export function nameShape(written: string): NameShape {
  const name = written.trim().replace(WRITTEN_OUT, (suffix) => (/^j/i.test(suffix) ? "Jr" : "Sr"));
  const { parts, family, given, particles, suffix, familyFirst } = withoutHouse(nameKey(name));
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
    known: KNOWN_NAMES.get(key) ?? (suffix ? "" : (KNOWN_NAMES.get(personId(withoutInitials(parts).join(" "))) ?? "")),
    turned: !familyFirst && own.length === 2 && isGiven(own[1]!) && !isGiven(own[0]!) ? own[1]! + own[0]! : "",
    earlier: !familyFirst && own.length > 2 && isFamily(own.at(-2)!) ? own.slice(0, -1).join("") : "",
    alone: aloneOf(own, familyFirst),
  };
}

const isGiven = (part: string): boolean => (is.classesOf(part) & (is.GIVEN | is.GIVEN_WEAK)) !== 0;
const isFamily = (part: string): boolean => part.length > 2 && !(is.classesOf(part) & is.GIVEN);

/** Given names so rare say who is meant; they are no shorter. */
const FEWEST_LETTERS = 6;

/** A Vietnamese name is called by its last part; whoever has a rare given name may be by that. */
function aloneOf(own: readonly string[], familyFirst: boolean): string[] {
  if (own.length < 2) return [];
  if (familyFirst) return isVietnamese(own[0]!) && own.length > 2 ? [own.at(-1)!] : [];
  const classes = is.classesOf(own[0]!);
  const rare = own[0]!.length >= FEWEST_LETTERS && (classes === 0 || (classes & is.PUBLIC) !== 0);
  return rare ? [own[0]!] : [];
}

const withoutInitials = (parts: readonly string[]): string[] =>
  parts.filter((part, at) => at === 0 || at === parts.length - 1 || part.length > 1);

/** Ruling houses of the Gulf, which a name may end in or leave out: `Mohammed bin Salman (Al Saud)`. */
const HOUSES = words("saud nahyan nahayan thani maktoum sabah khalifa said qasimi nuaimi sharqi mualla");

function withoutHouse(name: NameKey): NameKey {
  const { parts, particles } = name;
  const at = parts.length - 2;
  if (at < 3 || parts[at] !== "al" || !HOUSES.has(parts[at + 1]!) || !parts.includes("bin")) return name;
  const rest = parts.slice(0, at);
  const names = rest.filter((part) => !PARTICLES.has(part));
  const family = names.at(-1)!;
  return {
    ...name,
    parts: rest,
    family,
    given: names.slice(0, -1).join(" "),
    particles: particles.filter((part) => rest.includes(part)),
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
