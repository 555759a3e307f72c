import { expect, it } from "vitest";
import { newsArticle } from "../../lib/query/article/news-article.ts";
import { openGraph } from "../../lib/query/article/open-graph.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const address = "http://host/article/0";
const shown = (date: string) => openGraph(articleOf({ date }), address, messagesFor("en"))["article:published_time"];

it("a link to an article says when it was published where that is known to the day and believed", () => {
  expect(shown("1969-07-20")).toBe("1969-07-20");
  expect(shown("1969-07-20T10:30")).toBe("1969-07-20T10:30");
  for (const date of ["1969-07", "1969", "2199-03-04", ""]) expect([date, shown(date)]).toEqual([date, undefined]);
});

it("machines read of an article what is known of it: countries by their codes, and nobody made a person who may be a desk", () => {
  const article = articleOf({ countries: ["FR"], about: ["PT"], people: ["Ana Silva"] });
  const told = JSON.parse(newsArticle({ ...article, authors: ["Ana Silva", "Harbour News Agency"] }, address));
  expect(told).toMatchObject({
    author: [{ "@type": "Person", name: "Ana Silva" }, { name: "Harbour News Agency" }],
    about: [{ "@type": "Country", name: "Portugal", identifier: "PT" }],
    mentions: [
      { "@type": "Person", name: "Ana Silva" },
      { "@type": "Country", name: "France", identifier: "FR" },
    ],
  });
  expect(told.author[1]).not.toHaveProperty("@type");
});
