import { describe, expect, it } from "vitest";
import type { Article } from "../../lib/article/article.ts";
import { hitOf } from "../../lib/engine/hit.ts";
import { unsaidText } from "../../lib/engine/words/unsaid-text.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { articleOf } from "../fixtures/article.ts";

const OPENING = "The harbour bridge opened to traffic on Monday.";
const NEXT = "Engineers will watch its cables through the winter.";

const untitled = (text: string) => articleOf({ title: "", text });
const hit = (article: Article, query: string) =>
  hitOf({ article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null }, parse(query));
const textOf = (segments: readonly { readonly text: string }[]) => segments.map(({ text }) => text).join("");

describe("a hit", () => {
  it.each([
    [`${OPENING} ${NEXT}`, NEXT],
    [`${OPENING}\n\n${NEXT}`, NEXT],
    ["At 4 p.m. Dr. Osei opened the bridge. Boats blew.", "Boats blew."],
    ["Floods.\n\nAgain the river left its bed. Nobody was hurt.", "Nobody was hurt."],
    [
      `The pier at dusk. (AP Photo)\n\nThe bridge. (File)\n\n${OPENING} ${NEXT}`,
      `The pier at dusk.\n\nThe bridge. (File)\n\n${NEXT}`,
    ],
    [OPENING, ""],
  ])("does not say a derived headline's words again: %s", (text, rest) => {
    const article = untitled(text);
    expect(article.headline.derived).toBe(true);
    expect(unsaidText(article)).toBe(rest);
  });

  it("goes on where a derived headline was cut", () => {
    const article = untitled(`The harbour office ${"counted the boats again and ".repeat(8)}went home.`);
    const rest = unsaidText(article);
    expect(rest).toMatch(/^…\S/);
    expect(`${article.headline.text.slice(0, -1)} ${rest.slice(1)}`).toBe(article.body);
    const marked = hit(article, "home ").snippet.filter(({ match }) => match);
    expect(marked.map(({ text }) => text)).toEqual(["home"]);
  });

  it("marks what only the headline says there, and says a given headline's words again", () => {
    const { headline, snippet } = hit(untitled(`${OPENING} ${NEXT}`), "traffic ");
    expect(headline.segments.filter(({ match }) => match).map(({ text }) => text)).toEqual(["traffic"]);
    expect(textOf(snippet)).toBe(NEXT);
    expect(unsaidText(articleOf({ title: OPENING.slice(0, -1), text: `${OPENING} ${NEXT}` }))).toBe(
      `${OPENING} ${NEXT}`,
    );
  });
});
