import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Corrected } from "../../app/_components/article/corrected.tsx";
import { NO_NAMES } from "../../lib/corrections/names-in-lines.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const messages = messagesFor("en");

/** What an article says of its corrections, in words. */
function said(before: ArticleSketch, now: ArticleSketch): string {
  const state = { mayCorrect: true, isCorrected: true, behind: new Map(), under: [], names: NO_NAMES, written: null };
  const shown = { ...state, article: articleOf(now), before: articleOf(before), messages };
  return renderToStaticMarkup(createElement(Corrected, shown))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .trim();
}

it("an article says what was said before; of values that only came, which they are", () => {
  const before: ArticleSketch = { people: ["Ann Cole"], countries: ["PT"], cited: [] };
  expect(said(before, { ...before, people: ["Ann Cole", "Bob Reed"], cited: ["Sea Wire"] })).toBe(
    "Corrected People (added: Bob Reed) Cited outlets (added: Sea Wire)",
  );
  expect(said(before, { ...before, people: ["Bob Reed"], countries: [] })).toBe(
    "Corrected People (was: Ann Cole) Countries (was: Portugal)",
  );
});
