import { afterAll, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { widerOf } from "../../lib/query/wider.ts";
import { articleOf } from "../fixtures/article.ts";

const archive = openArchive(":memory:");
const engine = openEmbedded(archive);
// Twenty-four on a strike, of which others in the archive share one word or another (`AND` is an operator, Prado a person); many on
// something else.
const story = (i: number) =>
  `The strike at the pier, day ${i}: ${["dockers", i % 2 ? "picket" : "blockade", i % 3 ? "Prado" : "AND"].join(" ")} came.`;
archive.put([
  ...Array.from({ length: 24 }, (_, i) =>
    articleOf({
      id: `s${i}`,
      title: `Strike ${i}`,
      text: story(i),
      people: ["Ana Prado"],
      countries: i % 2 ? ["PT"] : ["ES"],
    }),
  ),
  ...Array.from({ length: 9 }, (_, i) =>
    articleOf({ id: `b${i}`, text: `The blockade of Prado harbour, ${i}.`, countries: ["PT"] }),
  ),
  ...Array.from({ length: 5 }, (_, i) =>
    articleOf({ id: `d${i}`, text: `Old dockers AND tell tale ${i}.`, countries: ["PT"] }),
  ),
  ...Array.from({ length: 200 }, (_, i) => articleOf({ id: `o${i}`, text: `The came of day ${i} is told.` })),
]);
await sync(archive, engine, () => {});
afterAll(() => engine.close());

const asked = (address: string) => parseRequest(new URLSearchParams(address)).request;
const wider = async (address: string) => widerOf(engine, await answer(engine, asked(address)));

it.each(["q=strike+", "q=strik", "q=strike+pier+", "q=%22strike+at%22", "q=strike+OR+picket+", "q=strike+&country=PT"])(
  "a word stands with the count of the search that it leads to: %s",
  async (address) => {
    const { total } = await answer(engine, asked(address));
    const words = await wider(address);
    expect(words.length).toBeGreaterThan(0);
    for (const { word, q, total: counted } of words) {
      const then = await answer(engine, { ...asked(address), q });
      expect(then.total, word).toBe(counted);
      expect(counted).toBeGreaterThan(total);
      expect(then.unread).toEqual([]);
    }
  },
);

it("gives the words that occur with it, no forms of its own, no names of values, none that adds nothing", async () => {
  expect(await wider("q=strike+")).toEqual([
    { word: "dockers", q: "strike OR dockers ", total: 29 },
    { word: "blockade", q: "strike OR blockade ", total: 33 },
  ]);
  expect(await wider("q=strike+OR+blockade+")).toEqual([
    { word: "dockers", q: "strike OR blockade OR dockers ", total: 38 },
  ]);
});

it.each([
  ["nothing is typed", ""],
  ["more than words is typed", "q=strike+-picket"],
  ["a value is typed inside", "q=strike+OR+country:PT"],
  ["few are found", "q=strike+&person=nobody"],
  ["on a further page", "q=strike+&page=2"],
  ["a word had to be repaired", "q=strikke+"],
])("gives none where %s", async (_, address) => {
  expect(await wider(address)).toEqual([]);
});
