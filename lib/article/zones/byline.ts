import { BYLINE } from "./patterns.ts";
import type { Piece } from "./piece.ts";

/** What stands before a name in the byline of another language than English; most are words of other uses, too. */
const MARK =
  /^(?:(?:ein|eine)\s+(?:bericht|reportage|analyse|kommentar|interview|gastbeitrag)\s+von|von|por|par|propos\s+recueillis\s+par|di|a\s+cura\s+di|door|af|av|(?:auto(?:r|ra|re|rin|ren|rinnen|res|ras|ri|rka)|auteurs?|autrice|text|texte|texto|testo|tekst|teksti|yazar|yazan|kirjoittaja|forfatter|skribent|journalist|автор|авторы|текст)\s*:)\s+(?=\p{Lu})/iu;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PARTICLE = `(?:d[aeiou]s?|del|della|di|la|las|los|le|van|von|der|den|vom|zu|zur|ten|ter|af|av|al|el|bin|y)`;
const NAME = new RegExp(String.raw`^${WORD}(?:\s+(?:${PARTICLE}\s+){0,3}${WORD}){1,3}$`, "u");

/** What parts the names of a byline. */
const AND = /\s{1,9}(?:und|y|e|et|en|og|och|i|ja|ve|и|&)\s{1,9}/u;
/** What begins the rest: whom the story is from besides, where it was written. */
const REST = /\s{1,9}(?:avec|mit|con|com|met|med|z|in|à|aus|em|fra|från|uit)\s{1,9}(?=\p{Lu}).*$/u;
/** First words of papers, regions and towns, which no person is called. */
const NO_PERSON =
  /^(?:Le|La|Les|El|Los|Las|Il|Lo|Die|Der|Das|De|Het|O|A|Os|The|San|Santa|São|Saint|Sankt|Rio|New|Nueva|Buenos|Estados|Estado|Bad|Den)\s/;
/** Desks and agencies. */
const DESK =
  /(?:redacci[oó]n|redaktion|r[eé]daction|redazione|reda[cç][aã]o|redactie|redaktionen|redakcja|korrespondent|corresponsal|correspondant|correspondente|correspondent|inviato|envoyée? sp[eé]ciale?|agenc|agentur|\b(?:AFP|AP|DPA|dpa|EFE|ANSA|ANP|Ritzau|TT|PAP|Lusa|Reuters)\b)/iu;

/** A longer line is no byline, in UTF-16 units. */
const LONGEST = 120;

/** Whether a story's first words are English, in which `Von` and `Di` begin names. */
const ENGLISH = /\b(?:the|of|and|to|is|was|were|for|that|with)\b/g;

/**
 * The names that a byline of another language than English gives, none where it gives a desk; null where the words are no
 * such byline: `Von Anna Berg, Hamburg`, `Por Ana Ruiz y Juan Sanz`, `Autor: Jan Nowak`.
 */
export function foreignByline(words: string): string[] | null {
  if (words.length > LONGEST) return null;
  const mark = MARK.exec(words)?.[0];
  if (mark === undefined) return null;
  const names: string[] = [];
  const parts = words.slice(mark.length).split(/\s{0,9}(?:[|•·,;(/]|\s[–—-]\s)\s{0,9}/);
  for (const [at, part] of parts.entries()) {
    const found = part
      .replace(REST, "")
      .split(AND)
      .map((name) => (name === name.toUpperCase() ? inTitleCase(name) : name).trim());
    const others = found.findIndex((name) => !isPerson(name));
    names.push(...(others < 0 ? found : found.slice(0, others)));
    // `Ana Ruiz en Buenos Aires`: the word that joins two names in Dutch.
    const isWhole = others < 0 || (others > 0 && found.slice(others).every(isRest));
    if (!isWhole && (at > 0 ? !isRest(part) : !DESK.test(part))) return null;
  }
  return names;
}

/** Whether a piece above a story is its byline, in whatever language. `after` are the pieces behind it. */
export function isByline({ words }: Piece, after: readonly Piece[]): boolean {
  if (BYLINE.test(words)) return true;
  if (foreignByline(words) === null) return false;
  const story = after.find((piece) => piece.words.length > 80)?.words ?? "";
  return (story.match(ENGLISH)?.length ?? 0) < story.length / 80;
}

const isPerson = (name: string): boolean => NAME.test(name) && !NO_PERSON.test(name) && !DESK.test(name);

/** A town, a date or a role behind the names; a clause is none. */
const isRest = (part: string): boolean =>
  /\d/.test(part) || DESK.test(part) || /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|(?=\)?$))){0,3}\)?$/u.test(part);

function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
