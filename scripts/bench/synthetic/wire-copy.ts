import { SHORTEST } from "./body.ts";
import { headline } from "./headline.ts";
import { drawOutlet } from "./outlet.ts";
import { countWords, type Sentence } from "./pen.ts";
import { pick, type Random } from "./random.ts";
import { namedIn, type Report } from "./report.ts";

/** Small things that desks change. */
const EDITS: readonly (readonly [string, string])[] = [
  [" percent", " per cent"],
  [" after ", " following "],
  [" said", " stated"],
  [" also ", " "],
  [" many ", " numerous "],
  [" about ", " around "],
];

/** The same text in another outlet, within a day: a new headline, the end cut, small edits, a footer. */
export function wireCopy(random: Random, source: Report): Report {
  const outlet = drawOutlet(random, source.outlet);
  const paragraphs = edited(random, cut(random, source.paragraphs));
  const { people, countries } = namedIn(paragraphs);
  const kept = random();
  const late = random();
  return {
    ...source,
    outlet,
    minute: source.minute + Math.floor(1440 * late * late),
    headline: headline(random, source.story, people, countries, outlet.titleCase),
    dateline: kept < 0.6 ? source.dateline : kept < 0.8 ? source.dateline.replace(/ \(.*\) - $/, ": ") : "",
    paragraphs,
    footer: pick(random, [
      "",
      `With material from ${source.agency}.`,
      `This report was supplied by ${source.agency} and has not been edited by ${outlet.name}.`,
      `© ${outlet.name}. All rights reserved.`,
    ]),
    authors: [],
  };
}

/** Without its last paragraphs: mostly few, up to a third. */
function cut(random: Random, paragraphs: Report["paragraphs"]): Report["paragraphs"] {
  let words = wordsIn(paragraphs);
  let length = paragraphs.length;
  const much = random();
  for (let left = Math.floor(length * 0.33 * much * much); left > 0; left--) {
    words -= wordsIn([paragraphs[length - 1]!]);
    if (words < SHORTEST) break;
    length--;
  }
  return paragraphs.slice(0, length);
}

function edited(random: Random, paragraphs: Report["paragraphs"]): Report["paragraphs"] {
  let spare = wordsIn(paragraphs) - SHORTEST;
  return paragraphs.map((paragraph) => {
    // A sentence that introduces someone stays, or the surname would stand alone later.
    const droppable = paragraph.length > 1 && random() < 0.05 ? paragraph.at(-1)! : undefined;
    const dropped = droppable && droppable.people.length === 0 && droppable.words < spare ? droppable : undefined;
    if (dropped) spare -= dropped.words;
    return paragraph.filter((sentence) => sentence !== dropped).map((sentence) => reworded(random, sentence));
  });
}

function reworded(random: Random, sentence: Sentence): Sentence {
  if (random() > 0.1) return sentence;
  const [from, to] = pick(random, EDITS);
  const text = sentence.text.replace(from, to);
  return { ...sentence, text, words: countWords(text) };
}

function wordsIn(paragraphs: Report["paragraphs"]): number {
  let words = 0;
  for (const paragraph of paragraphs) for (const sentence of paragraph) words += sentence.words;
  return words;
}
