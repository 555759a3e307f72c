import { beforeAll, describe, expect, it, vi } from "vitest";
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
const CODES = "AT BE CH CZ DK ES FI FR GR HU IE IT NL".split(" ");
async function page(search: string): Promise<string> {
  const parameters = new URLSearchParams(search);
  const made = await searchPage({ params: {}, parameters, headers: new Headers(), site: "http://x", messages });
  return draw(made, new URL(`http://x/search?${parameters}`), messages);
}

beforeAll(async () => {
  const sketch = { outlet: "Hill Wire", date: "1999-03-04" };
  const text = "Norway opened a bridge over the widest of its rivers on Thursday morning.";
  const archive = archiveOf([
    articleOf({ ...sketch, id: "all", title: "Neighbours meet on rivers", countries: CODES }),
    articleOf({ ...sketch, id: "capitals", title: "NORWAY STAYS AWAY", countries: ["NO", "AT"] }),
    articleOf({ ...sketch, id: "plain", title: "Norway asks Sweden", countries: ["NO", "SE"] }),
    articleOf({ ...sketch, id: "derived", title: "", text, countries: ["NO"] }),
  ]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  site.of = { engine, samples: false, pictures: async () => null };
});

describe("a search with many chosen values", () => {
  const search = CODES.map((code) => `country=${code}`).join("&");

  it("folds what is more than ten, above its results and in a hit, and loses none", async () => {
    const html = await page(search);
    expect(html.match(/aria-label="Remove filter /g)).toHaveLength(CODES.length);
    const [, chips = ""] = /<details id="chips">(.*?)<\/details>/.exec(html) ?? [];
    expect(chips).toContain("<summary>3 more</summary>");
    expect(chips.match(/aria-label="Remove filter /g)).toHaveLength(3);
    const [, hit = ""] = /Neighbours meet on rivers(.*?)<\/article>/.exec(html) ?? [];
    const [, folded = ""] = /<details>(.*?)<\/details>/.exec(hit) ?? [];
    const values = (text: string) => text.match(/<li [^>]*><mark>/g)?.length ?? 0;
    expect([values(hit), values(folded)]).toEqual([CODES.length, 3]);
  });

  it("has those first in their list, what is shut out behind them, then the others, all unfolded", async () => {
    const html = await page("country=AT&country=BE&country=-GR");
    const [, list = ""] = /id="facet-country".*?<div class="values">(.*?)<\/section>/s.exec(html) ?? [];
    const labels = [...list.matchAll(/<span dir="auto">([^<]*)/g)].map(([, label]) => label);
    expect(labels.slice(0, 3)).toEqual(["Austria", "Belgium", "Greece"]);
    expect(labels).toContain("Norway");
    const many = await page(search);
    const [, values = ""] = /id="facet-country".*?<div class="values"><ul>(.*?)<\/ul>/s.exec(many) ?? [];
    expect(values.match(/aria-current/g)).toHaveLength(CODES.length);
  });
});

describe("a headline in a list", () => {
  it("in capitals, or made from its text, is told from others", async () => {
    const html = await page("q=norway");
    const dressed = (words: string) =>
      new RegExp(`<a href="[^"]*"( class="[^"]*")?>(?:<[^>]*>)*${words}`).exec(html)?.[1];
    expect(dressed("NORWAY")).toBe(' class="capitals"');
    expect(dressed("Norway</mark> asks")).toBeUndefined();
    expect(dressed("Norway</mark> opened")).toBe(' class="derived"');
    expect(html.match(new RegExp(messages.hit.derived, "g"))).toHaveLength(1);
  });
});
