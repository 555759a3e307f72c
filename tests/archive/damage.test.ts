import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Damage } from "../../lib/archive/row.ts";
import type { Article } from "../../lib/article/article.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { DamagedArticle } from "../../lib/engine/port/damaged-article.ts";
import { sync } from "../../lib/engine/sync.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

/** Three printings of one piece of news, two of them shortened, and two pieces of their own. */
const ARTICLES = Array.from({ length: 5 }, (_, n): Article => {
  const text = `LISBON (Sea Wire) - Minister Ana Maria Prado met John Whitfield of Chile in the harbour on Monday and said that
the ferry, which has been old and slow for as long as anybody here can remember, would be replaced within the year by
a larger one. The old ferry carried post, cows and once a piano to the islands. It will be kept as a museum.${n === 0 ? " Nobody was against it." : ""}`;
  const own = `The number ${n} tram of Porto was late again on day ${n}, said driver Rui Costa${n}, because of snow.`;
  return readRecord(
    {
      kind: "record",
      file: "test.jsonl",
      place: `line ${n}`,
      text: n < 3 ? text : own,
      fields: { externalId: `n${n}`, date: n < 3 ? `2001-02-01T0${n + 1}:00` : `2001-02-0${n + 1}` },
      notes: [],
    },
    CONTEXT,
  )!;
});
const [FIRST, HURT] = ARTICLES as [Article, Article];
const OTHERS = ARTICLES.filter((article) => article !== HURT);

/** What may happen to a row; each takes the article's id. */
const DAMAGES: Readonly<Record<string, string>> = {
  "cut off": "update article set doc = substr(doc, 1, length(doc) - 50) where id = ?",
  empty: "update article set doc = '' where id = ?",
  "another type": "update article set doc = '[1, 2]' where id = ?",
  "a number for a text": `update article set doc = json_set(doc, '$.body', 7) where id = ?`,
  "a key that is gone": `update article set doc = json_remove(doc, '$.headline') where id = ?`,
  "people of another form": `update article set doc = json_set(doc, '$.facets.people', json('[null]')) where id = ?`,
  "other words than were kept": `update article set doc = json_set(doc, '$.raw.text', 'Nothing happened.') where id = ?`,
  "a layer garbled":
    "insert into article_layer select seq, 'people', '{\"facets\": {\"people\": [' from article where id = ?",
  "a layer of another form":
    "insert into article_layer select seq, 'people', '{\"body\": \"Other words.\"}' from article where id = ?",
  "a layer that is not known": "insert into article_layer select seq, 'other', '{}' from article where id = ?",
};

function filled() {
  const heard: Damage[] = [];
  const archive = openArchive(":memory:", { onDamage: (damage) => heard.push(damage) });
  archive.put(ARTICLES.slice(0, 3), archive.runs.start("2026-01-01", "first"));
  archive.put(ARTICLES.slice(3), archive.runs.start("2026-01-02", "second"));
  canonicalisePeople(archive, () => {});
  return { archive, heard };
}

const damage = (archive: Archive, how: string) => {
  archive[RAW].prepare(DAMAGES[how]!).run(HURT.id);
};
const ids = (archive: Archive) => [...archive.changesSince(0)].flatMap(({ id, kept }) => (kept ? [id] : [])).sort();
const sorted = (articles: readonly Article[]) => articles.map(({ id }) => id).sort();

describe.each(Object.keys(DAMAGES))("a damaged row: %s", (how) => {
  it("is told once with its id and a reason, and left out of everything", () => {
    const { archive, heard } = filled();
    damage(archive, how);
    expect(archive.get(HURT.id)).toBeNull();
    expect(archive.kept(HURT.id)).toBeNull();
    expect(archive.copiesOf(FIRST.id).map(({ article }) => article.id)).toEqual([ARTICLES[2]!.id]);
    expect(ids(archive)).toEqual(sorted(OTHERS));
    expect(heard.map(({ id }) => id)).toEqual([HURT.id]);
    expect(heard[0]!.reason).toMatch(/^[a-z][^{}]{10,90}$/);
    expect(archive.leftOut()).toBe(1);
    archive.close();
  });

  it("does not stop the people pass, reading again, taking an import back, or more news", async () => {
    const { archive } = filled();
    damage(archive, how);
    archive[RAW].exec("insert or ignore into person_unsettled select seq from article");
    expect(() => canonicalisePeople(archive, () => {})).not.toThrow();
    archive[RAW].exec(`update article set doc = json_set(doc, '$.extractorVersion', 0) where id <> '${HURT.id}'`);
    expect(await rederive(archive, "2026-01-01", { progress: () => {}, left: () => {} })).toMatchObject({ changed: 4 });
    archive.put([{ ...FIRST, id: "0123", externalId: "another" }], archive.runs.start("2026-01-03", "third"));
    expect(archive.undo(2)).toMatchObject({ removed: 2 });
    expect(archive.undo(1)).toEqual({ removed: 3, restored: 0, left: 0 });
    expect(ids(archive)).toEqual(["0123"]);
    archive.close();
  });

  it("is mended by importing its source again, as an import that changed it", () => {
    const { archive } = filled();
    const before = archive.kept(HURT.id);
    damage(archive, how);
    const run = archive.runs.start("2026-01-03", "third");
    expect(archive.put(ARTICLES, run).map((outcome) => outcome === "unchanged")).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    canonicalisePeople(archive, () => {});
    expect(archive.kept(HURT.id)).toEqual(before);
    expect(archive.copiesOf(FIRST.id)).toHaveLength(2);
    archive.close();
  });

  it("can be removed", () => {
    const { archive } = filled();
    damage(archive, how);
    expect(archive.remove(HURT.id)).toBe(true);
    canonicalisePeople(archive, () => {});
    expect(ids(archive)).toEqual(sorted(OTHERS));
    expect(archive.kept(FIRST.id)).toMatchObject({ copyOf: null, copies: 1 });
    for (const left of [
      "family_band where (body, day) not in (select body, day from family_member)",
      "copy_key where node not in (select node from copy_node)",
      "copy_said where seq not in (select seq from copy_member)",
    ])
      expect(archive[RAW].prepare(`select * from ${left}`).all()).toEqual([]);
    archive.close();
  });

  it("is said in place of its hit, and drops out of an index that is rebuilt", async () => {
    const { archive } = filled();
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const everything = { ...EVERYTHING, copies: true };
    const before = await answer(engine, everything);
    damage(archive, how);
    const found = await answer(engine, everything);
    expect(found.hits.map(({ id }) => id)).toEqual(before.hits.map(({ id }) => id).filter((id) => id !== HURT.id));
    expect(found.total).toBe(before.total);
    expect(found.note).toEqual({ code: "damaged", ids: [HURT.id] });
    await expect(engine.get(HURT.id)).rejects.toThrow(DamagedArticle);
    expect(await engine.get("none")).toBeNull();
    expect((await engine.copiesOf(FIRST.id)).map(({ article }) => article.id)).toEqual([ARTICLES[2]!.id]);
    expect((await engine.related(FIRST.id)).map(({ id }) => id)).not.toContain(HURT.id);
    await engine.suggest("lisbon");
    await engine.reset();
    await sync(archive, engine, () => {});
    const again = await answer(engine, everything);
    expect(again).toMatchObject({ total: 4, note: null });
    expect(again.hits.map(({ id }) => id)).toEqual(found.hits.map(({ id }) => id));
    expect((await engine.health()).articles).toBe(4);
    await engine.close();
  });
});

describe("what is kept beside the articles", () => {
  it.each([
    "update person_article set facts = substr(facts, 1, 20)",
    "update person_article set facts = '{}'",
    "update person_name set counts = '{\"articles\": 1'",
    "update person_name set counts = '[]'",
  ])("is made again where it is garbled: %s", (damages) => {
    const { archive } = filled();
    const people = () => ARTICLES.map(({ id }) => archive.get(id)?.facets.people);
    const before = people();
    archive[RAW].exec(damages);
    archive.put([readAgain(FIRST, "another"), { ...HURT, extractorVersion: 0 }]);
    archive.put([HURT]);
    canonicalisePeople(archive, () => {});
    expect(people()).toEqual(before);
    archive.close();
  });

  it("does not stop the list of imports, or taking one back", () => {
    const { archive } = filled();
    const run = archive.runs.start("2026-01-03", "third");
    const changed = ["n0", "n3"].map((id, at) => readAgain(ARTICLES[at === 0 ? 0 : 3]!, id));
    archive.put(changed, run);
    archive[RAW].exec("update run set counts = '{\"read\": '");
    archive[RAW].exec(`update run_change set before = substr(before, 1, 100) where run = ${run} and seq = 1`);
    expect(archive.runs.list().map(({ counts }) => counts)).toEqual([null, null, null]);
    expect(archive.undo(run)).toEqual({ removed: 0, restored: 1, left: 1 });
    expect(archive.get(FIRST.id)?.raw.text).toBe(changed[0]!.raw.text);
    archive.close();
  });
});

/** Another text under a source's own id. */
function readAgain({ source }: Article, externalId: string): Article {
  return readRecord(
    {
      kind: "record",
      file: source.file,
      place: source.place,
      text: `Snow fell on Porto on ${externalId}, wrote Maria Lopes, and nobody was surprised by it but the trams.`,
      fields: { externalId },
      notes: [],
    },
    CONTEXT,
  )!;
}

it("an older version's order of keys is no damage, and other metadata is", () => {
  const heard: Damage[] = [];
  const archive = openArchive(":memory:", { onDamage: (damage) => heard.push(damage) });
  const fields = {
    url: "https://a.example/1",
    externalId: "1",
    date: "2001-01-01",
    outlet: "The Pier",
    language: "en",
  };
  const article = readRecord(
    { kind: "record", file: "a", place: "", text: "A text of words.", fields, notes: [] },
    CONTEXT,
  )!;
  archive.put([article]);
  const given = (value: object) =>
    archive[RAW].prepare("update article set doc = json_set(doc, '$.given', json(?))").run(JSON.stringify(value));
  given(Object.fromEntries(Object.entries(article.given).reverse()));
  expect(JSON.stringify(archive.get(article.id)?.given)).toBe(JSON.stringify(article.given));
  expect(archive.put([article])).toEqual(["unchanged"]);
  given({ ...article.given, date: "2001-01-02" });
  expect(archive.get(article.id)).toBeNull();
  expect(heard).toHaveLength(1);
  archive.close();
});
