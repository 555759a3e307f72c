import type { Kept } from "../../archive/kept.ts";
import type { Article } from "../../article/article.ts";
import { normalText } from "../../article/text/mapped-text.ts";
import { searchedText } from "../../article/text/searched-text.ts";
import { type Expression, leavesOf } from "../port/expression.ts";
import { foldedWords, isSpaceless, wordRuns } from "../words/words.ts";
import type { Holdings } from "./holdings.ts";
import { isFormOf } from "./is-form-of.ts";

/** How much of a text is looked at, in UTF-16 units, and how many of the words that most of the texts have are counted. */
const [READ, COUNTED] = [20_000, 100];

/** A word that stands in fewer of the texts than this share and number is chance; it stands out where its share is so many times that in all. */
const LEAST = { share: 0.2, texts: 3, times: 3 };

/** A word that this many times as many articles hold as hold the text says less than the text. */
const WIDER = 2;

/** Words that are given. */
const GIVEN = 12;

/** A word of some texts: how it is written, how many have it, and how many of these as a part of a name that is a facet's value. */
interface Seen {
  readonly spellings: Map<string, number>;
  texts: number;
  asName: number;
}

/**
 * The words that stand out in the articles that a text finds, best first, as they are written: by how much larger their share is
 * in some of these than in all (JLH: difference times quotient). No forms of its own words, no numbers, no names that are values of facets, and
 * none that many more articles hold. `found`: how many entries the text finds.
 */
export async function standingOut(
  sample: readonly Kept[],
  text: Expression,
  found: number,
  { entries, counts }: Pick<Holdings, "entries" | "counts">,
): Promise<string[]> {
  const least = Math.max(LEAST.texts, LEAST.share * sample.length);
  const own = leavesOf(text).flatMap((leaf) => ("text" in leaf ? foldedWords(leaf.text).split(" ") : []));
  const candidates = [...wordsOf(sample)]
    .filter(([word, { texts, asName }]) => texts >= least && asName < texts / 2 && !own.some((o) => isFormOf(word, o)))
    .sort(([, a], [, b]) => b.texts - a.texts)
    .slice(0, COUNTED);
  const all = await entries();
  // What more hold stands out nowhere, even if each of the texts has it.
  const most = Math.floor(Math.min(WIDER * found, all / LEAST.times));
  const holders = await counts(
    candidates.map(([word]) => word),
    most,
  );
  const scored = candidates.flatMap(([word, { texts, spellings }], at) => {
    const [inSome, inAll] = [texts / sample.length, holders[at]! / all];
    if (holders[at]! > most || inSome < LEAST.times * inAll) return [];
    return [{ word, spelling: bestOf(word, spellings), score: ((inSome - inAll) * inSome) / inAll }];
  });
  const given: typeof scored = [];
  for (const one of scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)))
    if (given.length < GIVEN && !given.some(({ word }) => isFormOf(one.word, word))) given.push(one);
  return given.map(({ spelling }) => spelling);
}

/** The words of some articles that may be typed by themselves: three letters and more. */
function wordsOf(sample: readonly Kept[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { article } of sample) {
    const names = namesIn(article);
    const own = new Set<string>();
    for (const text of [article.headline.text, searchedText(article).slice(0, READ)]) {
      const { folded, starts, ends } = wordRuns(text);
      // Where all is in capitals they say nothing of how a word is written.
      const inCapitals = text === text.toUpperCase();
      folded.forEach((word, at) => {
        if (word.length < 3 || !/^\p{L}+$/u.test(word) || isSpaceless(word)) return;
        const known = seen.get(word) ?? { spellings: new Map(), texts: 0, asName: 0 };
        seen.set(word, known);
        const spelling = text.slice(starts[at]!, ends[at]!);
        if (!inCapitals) known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
        if (own.has(word)) return;
        own.add(word);
        known.texts++;
        if (names.has(word)) known.asName++;
      });
    }
  }
  return seen;
}

/** The words of the names in an article that are values of a facet. */
function namesIn({ raw, facets }: Article): ReadonlySet<string> {
  const mentions = [...facets.people, ...facets.countries, ...facets.cited].flatMap((value) => value.mentions);
  return new Set(mentions.flatMap((at) => foldedWords(normalText(raw[at.field] ?? "", at)).split(" ")));
}

/** How a word is written inside a sentence where it is, else most often; folded where only lines in capitals have it. */
function bestOf(word: string, spellings: ReadonlyMap<string, number>): string {
  const order = [...spellings].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling);
  return order.find((spelling) => spelling === spelling.toLowerCase()) ?? order[0] ?? word;
}
