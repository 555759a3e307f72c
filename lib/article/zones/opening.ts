import { BEFORE_NUMBER, LEADING, TRAILING } from "../abbreviations.ts";

/** How far an opening is looked for, in UTF-16 units. */
const READ = 2000;

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Languages that write an ordinal with a stop: `am 5. Oktober`, `Papst Johannes Paul II. reist`. */
const ORDINALS = new Set([
  "bs",
  "cs",
  "da",
  "de",
  "et",
  "fi",
  "hr",
  "hu",
  "is",
  "lb",
  "lv",
  "nb",
  "nn",
  "no",
  "pl",
  "sk",
  "sl",
  "sr",
  "tr",
]);

/** German months, the only ones that follow an ordinal's stop with a capital. */
const MONTH = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/** The last word and its stop, whatever closes behind them: `(in the U.S.)`. */
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.])((?:[\p{L}\p{M}\p{N}]+\.)*[\p{L}\p{M}\p{N}]+)\.["”’»)\]]*\s*$/u;

/** Words that open sentences and are no part of a name, so that a stop before them is the sentence's too. */
const OPENER =
  /^["“‘«([]*(?:The|A|An|And|But|Or|If|When|While|After|Before|As|At|By|For|From|In|On|To|With|It|He|She|They|We|You|I|This|That|These|Those|There|Here|Its|His|Her|Their|Our|Not|What|Who|How|Some|Many|Most|All|Both|Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Im|Am|Und|Aber|Auch|Il|Un|Une|Una|Elle|Mais|Dans|Pero|En|Hij|Een|Het)(?:\s|$)/u;

/**
 * The opening of a body in whole sentences: as many as it takes to `letters` letters, so far as there are any. Paragraphs
 * are one line apart in `body`, or more.
 */
export function openingOf(body: string, letters: number, language: string | null): string {
  const text = body.slice(0, READ).trim();
  let end = 0;
  for (const { segment, index } of SENTENCES.segment(text)) {
    end = index + segment.length;
    const opening = text.slice(0, end);
    const long = (opening.match(/\p{L}/gu)?.length ?? 0) >= letters;
    if (long && (segment.endsWith("\n") || endsSentence(opening, text.slice(end), language))) break;
  }
  return text.slice(0, end).trim().replace(/\s+/g, " ");
}

/** Whether a sentence ends where two pieces of text meet: a stop behind `Dr`, `U.S`, an initial or `5` need not end one. */
function endsSentence(left: string, right: string, language: string | null): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(right)) return false;
  const word = LAST_WORD.exec(left.slice(-80))?.[1];
  if (word === undefined) return true;
  if (LEADING.has(word)) return false;
  if (/^\d{1,2}$/.test(word) && MONTH.test(right)) return false;
  const isOrdinal = /^(?:\d{1,3}|[IVX]+)$/.test(word) && ORDINALS.has(language?.split("-")[0] ?? "");
  if (!isOrdinal && !isShortForm(word)) return !(BEFORE_NUMBER.has(word) && /^\p{N}/u.test(right));
  return OPENER.test(right);
}

/** Whether a word that a stop follows is an initial, an acronym with stops, or cut short: then the stop is its own. */
export function isShortForm(word: string): boolean {
  return (
    LEADING.has(word) ||
    TRAILING.has(word) ||
    /^\p{L}$/u.test(word) ||
    /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word) ||
    // Hardly a word of Latin script is without vowels; titles and units are.
    /^\p{Lu}?[b-df-hj-np-tv-xz]{1,4}$/u.test(word)
  );
}
