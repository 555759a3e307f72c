import { fold } from "../text/fold.ts";
import { remember } from "../text/remember.ts";

/**
 * A language from metadata as a BCP 47 tag in its canonical form, its region kept: `en_us`, `English`, `Englisch (USA)`, `eng`.
 * Null where it is none, of no language that has a name, or says that it is not known.
 */
export const canonicalLanguage: (given: string) => string | null = remember(200, tagOf);

/** A longer text is no name of a language, in UTF-16 units. */
const LONGEST = 60;

/** Any word of five letters or more has the form of a tag: only those with a name are languages. */
const named = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** What says in the form of a tag that there is no one language: undetermined, several, none, not coded. */
const NO_LANGUAGE = new Set(["und", "mul", "zxx", "mis"]);

/** Whether a source says that a text is in no one language, or that it does not know: then we do not know better. */
export const saysNoLanguage = (given: string): boolean => NO_LANGUAGE.has(given.trim().toLowerCase());

function tagOf(given: string): string | null {
  const name = given.trim();
  if (name.length > LONGEST) return null;
  return canonicalTag(name.replaceAll("_", "-").replace(/[.@].*/s, "")) ?? tagByName(name);
}

function canonicalTag(given: string): string | null {
  try {
    const { baseName, language } = new Intl.Locale(given);
    return named.of(language) === undefined || NO_LANGUAGE.has(language) ? null : baseName;
  } catch {
    return null;
  }
}

/** `English`, `English (US)`, `Chinese, Simplified`: what stands behind a name may be its region, and else says nothing. */
function tagByName(name: string): string | null {
  byName ??= namesOfLanguages();
  const whole = byName.get(fold(name));
  if (whole !== undefined) return whole;
  const at = name.search(/[(,/-]/);
  if (at < 0) return null;
  const language = byName.get(fold(name.slice(0, at).trim()));
  const more = name
    .slice(at + 1)
    .replace(/\)$/, "")
    .trim();
  // Two languages are not one.
  if (language === undefined || byName.has(fold(more))) return null;
  return canonicalTag(`${language}-${regionOf(more) ?? ""}`) ?? language;
}

/** A region by its code or by its name in English, German or French. */
function regionOf(name: string): string | null {
  if (/^[A-Z]{2}$/.test(name)) return name;
  regions ??= namesOf("region", REGIONS);
  return regions.get(fold(name)) ?? null;
}

let byName: ReadonlyMap<string, string> | null = null;
let regions: ReadonlyMap<string, string> | null = null;

/** Languages that news is written in, and regions whose variety of one is told. */
const LANGUAGES =
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi yo zh zu".split(
    " ",
  );
const REGIONS =
  "AR AT AU BE BR CA CH CL CN CO DE ES FR GB HK ID IE IN IT KE LU MX MY NG NZ PE PH PK PT RU SG TW US ZA".split(" ");

/** Varieties that have a name of their own: `American English`, `chinois simplifié`. */
const VARIETIES =
  "en-US en-GB en-AU en-CA fr-CA fr-CH fr-BE de-AT de-CH nl-BE es-ES es-MX es-419 pt-BR pt-PT zh-Hans zh-Hant".split(
    " ",
  );

/** Names that papers and programs use and Unicode has not in any of these languages. */
const FURTHER = {
  farsi: "fa",
  mandarin: "zh",
  tagalog: "tl",
  castilian: "es",
  castellano: "es",
  flemish: "nl",
  bahasa: "id",
  "bahasa indonesia": "id",
};

/** The names of languages, folded: in English, German and French, and each in its own. */
function namesOfLanguages(): Map<string, string> {
  const names = namesOf("language", [...LANGUAGES, ...VARIETIES]);
  for (const tag of LANGUAGES) {
    const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag);
    if (own !== undefined && !names.has(fold(own))) names.set(fold(own), tag);
  }
  for (const [name, tag] of Object.entries(FURTHER)) names.set(name, tag);
  return names;
}

function namesOf(type: "language" | "region", codes: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of ["en", "de", "fr"]) {
    const display = new Intl.DisplayNames(language, { type, fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code);
    }
  }
  for (const [name, code] of type === "region"
    ? ([
        ["usa", "US"],
        ["us", "US"],
        ["uk", "GB"],
        ["britain", "GB"],
      ] as const)
    : [])
    names.set(name, code);
  return names;
}
