import type { Kept } from "../archive/kept.ts";
import type { Article } from "../article/article.ts";
import { searchedText } from "../article/text/searched-text.ts";
import { valuesOf } from "../facets/facet-values.ts";
import { chosenValues, type Evidence, evidenceOf } from "./evidence.ts";
import { foundIn, type Otherwise } from "./found-in.ts";
import { type Expression, inHeadline, positiveLeaves } from "./port/expression.ts";
import type { Query } from "./port/query.ts";
import type { Hit, HitKind, Segment } from "./port/results.ts";
import { showsCopies } from "./shows-copies.ts";
import { highlight, holds, type Passages, passagesIn } from "./words/highlight.ts";
import { unsaidText } from "./words/unsaid-text.ts";

/** How long the passage with the words is that follows a sentence without them, in UTF-16 units. */
const BESIDE = 140;

/** Further passages of a hit, and how long they are. */
const FURTHER = { count: 2, length: 120 };

/** What shows why an article was found. */
type Explained = Pick<Hit, "headline" | "foundIn" | "snippet" | "passages">;

/** What a hit shows of an article whatever was looked for. */
export interface Shown extends Omit<Hit, keyof Explained> {
  readonly headline: Pick<Article["headline"], "text" | "derived">;
}

/** What passages are made of: the text, and what copies say otherwise, where they do. */
export interface Texts {
  readonly text: string;
  readonly otherwise?: Otherwise;
}

type Asked = Pick<Query, "copies" | "filters" | "lists" | "bare">;

/** What a list of results shows of an article that a text found; `query`: how it was asked, where it was. */
export function hitOf(kept: Kept, text: Expression, query?: Asked): Hit {
  const shown = shownOf(kept);
  if (query?.bare) return { ...shown, ...unexplained(shown) };
  const evidence = evidenceOf(kept.article, chosenValues(text, query?.filters), text);
  return { ...shown, ...explained(shown, textsOf(kept), evidence, text, query) };
}

/** The same of an article of which these parts are at hand; `evidence`: why it has the values that were chosen, where any were. */
export function hitOfParts(
  shown: Shown,
  texts: Texts,
  text: Expression,
  query?: Asked,
  evidence: Evidence = NOTHING,
): Hit {
  return { ...shown, ...(query?.bare ? unexplained(shown) : explained(shown, texts, evidence, text, query)) };
}

/** No value was chosen. */
const NOTHING: Evidence = { headline: null, sentences: [] };

/** What a hit shows of an article whatever was looked for. */
export function shownOf(kept: Kept): Shown {
  const { article, copies, family, corrected } = kept;
  const { id, headline, url, publishedAt, language } = article;
  return {
    id,
    url,
    headline: { text: headline.text, derived: headline.derived },
    outlet: valuesOf(article, "outlets")[0] ?? null,
    publishedAt,
    ...(language && language !== "und" && { language }),
    people: valuesOf(article, "people"),
    countries: valuesOf(article, "countries"),
    copies,
    family,
    ...(corrected ? { corrected } : {}),
    kinds: kindsOf(kept),
  };
}

/** What passages of an article are made of. */
export function textsOf({ article, said }: Kept): Texts {
  const text = unsaidText(article);
  if (said.length === 0) return { text };
  return { text, otherwise: { headline: article.headline.text, body: searchedText(article), said } };
}

function explained(
  { headline }: Shown,
  { text: body, otherwise }: Texts,
  evidence: Evidence,
  text: Expression,
  query?: Asked,
): Explained {
  const passages = passagesIn(body, text);
  return {
    headline: { segments: evidence.headline ?? highlight(headline.text, inHeadline(text)), derived: headline.derived },
    foundIn: query && otherwise && !showsCopies(query) ? foundIn(otherwise, text) : [],
    snippet: snippetOf(evidence, headline.text, passages, text),
    passages: passages.further(FURTHER.count, FURTHER.length),
  };
}

function unexplained({ headline: { text, derived } }: Shown): Explained {
  return { headline: { segments: [{ text, match: false }], derived }, foundIn: [], snippet: [], passages: [] };
}

/** The sentences that name what was chosen; where neither they nor the headline have a word that was looked for, with one that has. */
function snippetOf({ sentences }: Evidence, headline: string, passages: Passages, text: Expression): Segment[] {
  if (sentences.length === 0) return passages.best();
  const shown = joined(sentences);
  const hasWords = positiveLeaves(text).some((leaf) => "text" in leaf);
  if (!hasWords || holds(`${headline}\n${shown.map(({ text }) => text).join("")}`, text)) return shown;
  return joined([shown, passages.best(BESIDE)]);
}

/** Passages one after the other, with an ellipsis between. */
function joined(passages: readonly (readonly Segment[])[]): Segment[] {
  return passages.flatMap((passage, at) => (at === 0 ? passage : [{ text: " … ", match: false }, ...passage]));
}

function kindsOf({ article, copies, copyOf, family }: Kept): HitKind[] {
  const kinds: HitKind[] = [];
  if (searchedText(article) === "") kinds.push("flash");
  // A family is named by its earliest. Of an article that stands for copies, that may be one of them.
  if (family !== null && family !== article.id && copyOf === null && copies === 0) kinds.push("laterVersion");
  if (article.given.machineRead) kinds.push("machineRead");
  return kinds;
}
