/** `By` as databases write it before a name, in the languages of their sources. */
const BY = /^(?:by|from|von|par|por|da|di|door|van|av|af|przez)[:\s]+(?=\p{Lu})/iu;

/** What parts one name from the next. */
const BETWEEN = /\s{0,9}[,;/|&•·]\s{0,9}|\s{1,9}(?:and|und|et|y|e|en|och|og|i)\s{1,9}/iu;

/** A name in letters that have capitals: two to five words, each with a capital or a particle such as `de`. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’\u2010-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’\u2010-]*|d[aeio]s?|del|della|di|du|van|von|der|den|ten|ter|zu|la|le|el|al|bin|ibn|ben)){1,5}$/u;

/** A name in a script without capitals, perhaps with the word for a reporter behind it. */
const UNCASED = /^[\p{Lo}\p{M}]{2,12}(?:\s[\p{Lo}\p{M}]{1,12}){0,3}$/u;
const REPORTER = /\s{0,9}(?:선임기자|기자|특파원|记者|記者)$/u;

/** `Cole, Ann`: a family name of one word, and first names. */
const TURNED = /^\p{Lu}[\p{L}\p{M}.'’\u2010-]*, \p{Lu}[\p{L}\p{M}.'’\u2010-]*(?: \p{Lu}[\p{L}\p{M}.'’\u2010-]*)?$/u;

/** Words of a desk, an agency or a role. */
const NO_NAME =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|agency|agencies|agentur|redaktion|bureau|news(?:paper)?|press|team|wire|service|times|post|magazine|radio|online|reuters?|afp|ap|dpa|pa|upi|bloomberg|kyodo|xinhua|tass|ansa|efe)\b/i;

/** A byline has at most so many letters. */
const LONGEST = 1000;

/**
 * The persons in a byline such as `By JANE ROE in Paris, John Doe (earlier)`; none where it names none for sure. A name in
 * capitals is written with small letters.
 */
export function bylineNames(byline: string): string[] {
  if (byline.length > LONGEST || /^edited by/i.test(byline)) return [];
  const turned = byline.split(/(?<!\s)\s*;\s*/);
  if (turned.every((part) => TURNED.test(part) && !NO_NAME.test(part))) return turned.map(turnedName);
  const names = byline
    .replace(/\([^)]*\)?/g, " ")
    .replace(/(?<!\S)\S{1,64}@\S{1,100}/g, ";")
    .split(BETWEEN)
    .map((part) => nameIn(part.trim()))
    .filter((name) => name !== null);
  return [...new Set(names)];
}

/** `Cole, Ann` as `Ann Cole`, `Ann Cole, Staff Writer` without what she is; other names as they are. */
export function turnedName(name: string): string {
  const [, last, first] = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(name.trim()) ?? [];
  if (last === undefined) return name.trim();
  return NO_NAME.test(first!) ? last : `${first} ${last}`;
}

function nameIn(part: string): string | null {
  const bare = part
    .replace(BY, "")
    .replace(/\s{1,9}(?:in|aus|à|en|i)\s{1,9}\p{Lu}.*$/u, "")
    .replace(/\s+/g, " ")
    .replace(REPORTER, "")
    .replace(/(?<![.:–—-])[.:–—-]+$/, "")
    .trim();
  if (UNCASED.test(bare)) return bare;
  if (!NAME.test(bare) || NO_NAME.test(bare)) return null;
  return bare === bare.toUpperCase() ? titleCase(bare) : bare;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’\u2010-])\p{L}/gu, (letter) => letter.toUpperCase());
}
