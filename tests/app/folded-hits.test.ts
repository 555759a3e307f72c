import { expect, it, vi } from "vitest";
import { draw } from "../../app/_page/draw.ts";
import { searchPage } from "../../app/search/search-page.tsx";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";
import { archiveOf } from "../query/dossier/told-archive.ts";

const site = vi.hoisted(() => ({ of: {} as Record<string, unknown> }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({ ask: <T>(question: (site: unknown) => Promise<T>) => question(site.of) }),
}));

const messages = messagesFor("en");

it("a page shows a flash under its story, and counts both", async () => {
  const sketch = { outlet: "Hill Wire", date: "1999-03-04" };
  const archive = archiveOf([
    articleOf({ ...sketch, id: "f", title: "MINISTER SAYS HARBOUR WILL NOT BE SOLD", text: "" }),
    articleOf({
      ...sketch,
      id: "s",
      title: "Minister says harbour not to be sold",
      text: "The harbour stays, a minister said.",
    }),
    articleOf({
      ...sketch,
      id: "o",
      title: "Harbour full of ice",
      text: "Ice lay in the harbour on Thursday morning.",
    }),
  ]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  site.of = { engine, samples: false, pictures: async () => null };
  const parameters = new URLSearchParams("q=harbour");
  const page = await searchPage({ params: {}, parameters, headers: new Headers(), site: "http://x", messages });
  const html = await draw(page, new URL(`http://test/?${parameters}`), messages);
  const text = html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("3 articles");
  expect(text).toMatch(
    /Minister says harbour not to be sold.*1 flash sent ahead, found too.*MINISTER SAYS HARBOUR WILL NOT BE SOLD/,
  );
  expect(html.match(/<ol class="folded-list"><li class="hit">/g)).toHaveLength(1);
  expect(html.match(/class="hit"/g)).toHaveLength(3);
  const [, nested = ""] = /found too<\/summary>(.*?)<\/details>/.exec(html) ?? [];
  expect(nested.match(/class="headline"/g)).toHaveLength(1);
});
