import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { NORMALISER_VERSION } from "../../lib/article/normaliser-version.ts";
import { EXTRACTOR_VERSION } from "../../lib/facets/extract.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import type { SourceRecord } from "../../lib/source/record.ts";

const TODAY = "2026-01-01";

const record = (n: number): SourceRecord => ({
  kind: "record",
  file: "test.jsonl",
  place: `line ${n}`,
  text: `LISBON, 4 March 2001 - Minister Ann Lee of Peru praised ferry ${n}. Lee left for Chile at noon.`,
  fields: { externalId: `${n}`, title: `Ferry ${n} sails` },
  notes: [],
});

const asRead = (n: number) => readRecord(record(n), { collection: "main", outlet: null, today: TODAY })!;

/** What a version read that knew less. */
const AS_BEFORE: readonly (readonly [string, Partial<Article>])[] = [
  [
    "an older normaliser",
    {
      normaliserVersion: NORMALISER_VERSION - 1,
      headline: { text: "Otherwise", derived: true, method: "first-line" },
      publishedAt: null,
      zones: [],
      body: "",
      facets: { people: [], countries: [], cited: [] },
    },
  ],
  ["an older extractor", { extractorVersion: EXTRACTOR_VERSION - 1, facets: { people: [], countries: [], cited: [] } }],
];

let archive: Archive;
beforeEach(() => {
  archive = openArchive(":memory:");
});
afterEach(() => archive.close());

function again() {
  const heard: number[] = [];
  const listener = { progress: (done: number) => heard.push(done), left: () => {} };
  return rederive(archive, TODAY, listener, { processes: 1 }).then((counts) => ({ ...counts, heard }));
}

describe("rederive", () => {
  it.each(AS_BEFORE)("reads what %s read as this one does, and tells every index of it", async (_, before) => {
    const [older, current] = [[1, 2, 3].map(asRead), asRead(4)];
    archive.put([...older.map((article) => ({ ...article, ...before })), current]);
    const revision = archive.revision();
    expect(archive.get(older[0]!.id)!.facets.people).toEqual([]);
    expect(await again()).toEqual({ current: 1, changed: 3, left: 0, heard: [1, 2, 3] });
    for (const article of [...older, current]) expect(archive.stored(article.id)!.read()).toEqual(article);
    expect(archive.get(older[0]!.id)!.facets.people.map(({ name }) => name)).toEqual(["Ann Lee"]);
    const changed = [...archive.changesSince(revision)].map(({ id }) => id);
    expect(new Set(changed)).toEqual(new Set(older.map(({ id }) => id)));
    expect(await again()).toEqual({ current: 4, changed: 0, left: 0, heard: [] });
  });
});
