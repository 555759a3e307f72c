import { expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { hitOf } from "../../lib/engine/hit.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";

/** An indexed archive of a text that two outlets printed, one of its own, and one without a headline. */
async function open() {
  const archive = openArchive(":memory:");
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
  const text = `The ferry left the pier with Ana Prado on board. ${words}`;
  archive.put([
    articleOf({ id: "a", title: "Ferry sails", text, people: ["Ana Prado"], date: "1990-01-02", outlet: "The Post" }),
    articleOf({ id: "b", title: "Boat sails", text, people: ["Ana Prado"], date: "1990-01-02", outlet: "The Sun" }),
    articleOf({ id: "c", text: 'A "ferry" — Zoë’s\n\nsaid so.', date: "1990" }),
  ]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  return { archive, engine };
}

const people = { ...EVERYTHING.filters, people: { include: ["ana-prado"], exclude: [], all: false } };

it.each([
  ["words", { q: "ferry " }],
  ["a word of a copy", { q: "boat " }],
  ["copies one by one", { q: "ferry ", copies: true }],
  ["nothing", {}],
  ["a person", { filters: people }],
  ["words and a person", { q: "ferry ", filters: people }],
])("shows of %s what it would of the articles read anew", async (_, asked) => {
  const { archive, engine } = await open();
  for (const bare of [undefined, true] as const) {
    const query = { ...queryOf({ ...EVERYTHING, ...asked }), ...(bare && { bare }) };
    const { hits, read } = await engine.search(query);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits).toEqual(hits.map(({ id }) => hitOf(archive.kept(id)!, read, query)));
  }
  await engine.close();
});

it("shows an article as it is now, though the index has not heard of it", async () => {
  const { archive, engine } = await open();
  const query = queryOf({ ...EVERYTHING, q: "ferry " });
  const { hits } = await engine.search(query);
  expect(hits.map(({ copies }) => copies)).toContain(1);
  // Its document is the same; another copy came.
  const { raw } = archive.get(hits.find(({ copies }) => copies === 1)!.id)!;
  const third = { id: "d", title: "Ship sails", text: raw.text, date: "1990-01-02", outlet: "The Times" };
  archive.put([articleOf(third), articleOf({ id: "c", title: "Otherwise", text: "Nothing of it.", date: "1990" })]);
  const { hits: now, note, read } = await engine.search(query);
  expect(note).toEqual({ code: "indexBehind" });
  expect(now.map(({ copies }) => copies)).toContain(2);
  expect(now).toEqual(hits.map(({ id }) => hitOf(archive.kept(id)!, read, query)));
  await engine.close();
});
