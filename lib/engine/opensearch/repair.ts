import { canonical } from "../port/canonical.ts";
import { type Expression, type Leaf, mapLeaves } from "../port/expression.ts";
import type { Repair } from "../port/results.ts";
import { MOST_SLIPS, rareIn, rareToOffer, type TypedWord, typedWords } from "../words/slips.ts";
import type { Client } from "./client.ts";
import { allOf, equals } from "./filter.ts";
import { nearestWords } from "./nearest-words.ts";
import { textBody } from "./search-page.ts";
import { textFilter } from "./text-query.ts";

type Word = TypedWord["leaf"];

/** A word that may be misspelt, how many articles have it, and what it may stand for, the likeliest first. */
interface Suspect {
  readonly leaf: Word;
  readonly articles: number;
  readonly meant: readonly Word[];
}

/** What a text that nothing holds is read as, and the words that were read otherwise; null where no reading finds anything. */
export async function repaired(
  client: Client,
  index: string,
  text: Expression,
): Promise<{ readonly read: Expression; readonly repairs: readonly Repair[] } | null> {
  const suspects = await suspectsIn(client, index, text, rareIn);
  if (suspects.length === 0) return null;
  const readings = new Map<Leaf, Expression>(
    suspects.map(({ leaf, meant }) => [leaf, { kind: "or", of: [leaf, ...meant] }]),
  );
  const reading = () => mapLeaves(text, (leaf) => readings.get(leaf) ?? leaf);
  if ((await countText(client, index, reading())) === 0) return null;
  const repairs: Repair[] = [];
  // Some word of each choice finds something together with the others: as it was typed if that does, else the likeliest.
  for (const { leaf, articles, meant } of suspects.toReversed()) {
    const choice = articles === 0 ? meant : [leaf, ...meant];
    for (const word of choice) {
      readings.set(leaf, word);
      // Where none before it finds something, the last one does.
      if (word !== choice.at(-1) && (await countText(client, index, reading())) === 0) continue;
      if (word !== leaf) repairs.unshift({ typed: leaf.text, read: [word.text], articles });
      break;
    }
  }
  return { read: canonical(reading()), repairs };
}

/** Of a text that few articles hold, one in which rare words are read as far more frequent ones, where it finds more so; else null. */
export async function better(client: Client, index: string, text: Expression): Promise<Expression | null> {
  const suspects = await suspectsIn(client, index, text, rareToOffer);
  if (suspects.length === 0) return null;
  const meant = new Map<Leaf, Leaf>(suspects.map(({ leaf, meant }) => [leaf, meant[0]!]));
  const read = canonical(mapLeaves(text, (leaf) => meant.get(leaf) ?? leaf));
  const [own, other] = await client.searches(index, [textBody(text), textBody(read)]);
  return other!.total > own!.total ? read : null;
}

/** How many entries hold a text, whatever filters are set. */
export async function countText(client: Client, index: string, text: Expression): Promise<number> {
  return (await client.search(index, textBody(text))).total;
}

/** The words that may be misspelt, the rarest first; none where too many are unknown. */
async function suspectsIn(
  client: Client,
  index: string,
  text: Expression,
  rareOf: (entries: number) => number,
): Promise<Suspect[]> {
  const typed = typedWords(text);
  if (typed.length === 0) return [];
  const [all, ...held] = await client.searches(index, [
    { query: { match_all: {} }, size: 0 },
    ...typed.map(({ leaf }) => ({ query: allOf([textFilter(leaf), equals("alone", true)]), size: 0 })),
  ]);
  const rare = rareOf(all!.total);
  const found = typed
    .map((one, at) => ({ ...one, articles: held[at]!.total }))
    .filter(({ articles }) => articles <= rare)
    .sort((a, b) => a.articles - b.articles);
  if (found.filter(({ articles }) => articles === 0).length > MOST_SLIPS) return [];
  const suspects: Suspect[] = [];
  for (const { leaf, word, articles } of found.slice(0, MOST_SLIPS)) {
    const meant = await nearestWords(client, index, word, articles);
    if (meant.length > 0) suspects.push({ leaf, articles, meant: meant.map((text): Word => ({ kind: "word", text })) });
  }
  return suspects;
}
