import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticleFacets } from "../../app/_components/article/article-facets.tsx";
import { FacetRow } from "../../app/_components/facet-row.tsx";
import type { Article, PersonValue } from "../../lib/article/article.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const messages = messagesFor("en");
const named = (name: string) => ({ id: name.toLowerCase().replace(/ /g, "-"), name });
const ADA = named("Ada Holloway");

/** What is read of the facets of an article with these people, and the addresses that it leads to. */
function facetsOf(people: readonly Partial<PersonValue>[]) {
  const text = "Mr Holloway spoke. It rained.";
  const mentions = [{ field: "text" as const, start: 3, end: 11, reason: "after-honorific" }];
  const article = articleOf({ text });
  const values = people.map((one) => ({ ...named("Holloway"), hidden: true, mentions, ...one }));
  const html = renderToStaticMarkup(
    createElement(ArticleFacets, { article: { ...article, facets: { ...article.facets, people: values } }, messages }),
  );
  return {
    text: html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "),
    links: [...html.matchAll(/href="([^"]*person=[^"]*)"/g)].map(([, href]) => href),
  };
}

describe("the people of an article's page", () => {
  it("list a name that stays open, without a link of its own, with whom it may mean and the sentence", () => {
    const { text, links } = facetsOf([{ candidates: [ADA, named("Ben Holloway")] }]);
    expect(text).toContain("Holloway (unidentified) may be Ada Holloway or Ben Holloway");
    expect(text).toContain("Mr Holloway spoke.");
    expect(links).toEqual(["/search?person=ada-holloway", "/search?person=ben-holloway"]);
  });

  it("list it as a value where it is frequent, with the same", () => {
    const { text, links } = facetsOf([
      { id: "holloway-unresolved", name: "Holloway (unidentified)", hidden: false, candidates: [ADA] },
    ]);
    expect(text).toMatch(/Holloway \(unidentified\) (?:· about )?may be Ada Holloway/);
    expect(links).toEqual(["/search?person=holloway-unresolved", "/search?person=ada-holloway"]);
  });

  it("say nothing of a hidden name that nobody of the archive bears", () => {
    expect(facetsOf([{}]).text).not.toContain("Holloway");
  });

  it("say that a name may be several people's, here and beside its count", () => {
    expect(facetsOf([{ ...ADA, hidden: false, several: true }]).text).toContain("Ada Holloway · may be several people");
    expect(facetsOf([{ ...ADA, hidden: false }]).text).not.toContain("several");
    const row = (several?: true) => {
      const value = { value: "ada-holloway", label: "Ada Holloway", count: 3, included: false, excluded: false };
      const { request } = parseRequest(new URLSearchParams());
      const facet = FACETS[0]!;
      return renderToStaticMarkup(
        createElement(FacetRow, { facet, value: { ...value, ...(several && { several }) }, request, messages }),
      );
    };
    expect(row(true)).toContain("may be several people");
    expect(row()).not.toContain("several");
  });

  it("say that a language is not served, save where a model of one's own read the article", () => {
    const article = { ...articleOf({ text: "Mwalimu alisema hivyo." }), language: "sw" };
    const drawn = (of: Article) => renderToStaticMarkup(createElement(ArticleFacets, { article: of, messages }));
    expect(drawn(article)).toContain("people are not looked for");
    expect(drawn({ ...article, model: "abc" })).not.toContain("people are not looked for");
  });

  it("are no longer a page for hundreds of open names", () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...named(`Holloway${at}`), candidates: [ADA] }));
    expect(facetsOf(many).links.length).toBe(40);
    const values = many.map((one) => ({ ...one, hidden: false }));
    expect(facetsOf(values).links.length).toBe(540);
  });
});
