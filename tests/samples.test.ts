import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../lib/archive/archive.ts";
import { Article } from "../lib/article/article.ts";
import { normalize } from "../lib/article/normalize.ts";
import { extract } from "../lib/facets/extract.ts";
import { reasonOf } from "../lib/query/article/reason.ts";
import { readSources } from "../lib/source/read.ts";

interface Expected {
  readonly file: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly headline: "given" | "none";
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly copyOf?: string;
}

const FOLDER = fileURLToPath(new URL("../scripts/samples", import.meta.url));
const EXPECTED: Expected[] = JSON.parse(
  readFileSync(new URL("fixtures/samples.expected.json", import.meta.url), "utf8"),
);

describe("the samples", () => {
  const found = new Map<string, Article>();
  beforeAll(async () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
    for await (const record of readSources(
      files.map((name) => `${FOLDER}/${name}`),
      {},
    )) {
      if (record.kind === "rejection") throw new Error(record.reason);
      const article = normalize(record, { collection: "samples", outlet: null, today: "2026-01-01" })!;
      found.set(basename(record.file), extract(article, null));
    }
  });

  it("are 150, each with its labels", () => {
    expect([...found.keys()].sort()).toEqual(EXPECTED.map(({ file }) => file).sort());
    expect(found.size).toBe(150);
  });

  it("have the dates, outlets and headlines that their texts give, as messy as they are", () => {
    const read = EXPECTED.map(({ file }) => {
      const { publishedAt, publisher, headline } = found.get(file)!;
      return {
        file,
        date: publishedAt?.value ?? null,
        outlet: publisher?.name ?? null,
        headline: headline.derived ? "none" : "given",
      };
    });
    expect(read).toEqual(EXPECTED.map(({ file, date, outlet, headline }) => ({ file, date, outlet, headline })));
  });

  it("have nine in ten of the people and countries that they name, and few others", () => {
    const score = (namesOf: (article: Article) => readonly string[], labels: (row: Expected) => readonly string[]) => {
      let [right, spurious, missed] = [0, 0, 0];
      for (const row of EXPECTED) {
        const names = namesOf(found.get(row.file)!);
        const hits = names.filter((name) => labels(row).includes(name)).length;
        right += hits;
        spurious += names.length - hits;
        missed += labels(row).length - hits;
      }
      return { precision: right / (right + spurious), recall: right / (right + missed) };
    };
    const people = score(
      ({ facets }) => facets.people.filter(({ hidden }) => !hidden).map(({ name }) => name),
      (row) => row.people,
    );
    const countries = score(
      ({ facets }) => facets.countries.map(({ code }) => code),
      (row) => row.countries,
    );
    for (const share of [people.precision, people.recall, countries.precision, countries.recall])
      expect(share).toBeGreaterThan(0.9);
  });

  it("are kept without words of ours: what is said of them is in codes, and every rule has its reason", () => {
    for (const article of found.values()) {
      expect(Article.parse(article)).toEqual(article);
      const { facets, publisher, headline, publishedAt, zones } = article;
      for (const said of [headline, publishedAt, publisher, ...zones]) expect(said?.detail).toBeUndefined();
      for (const facet of ["people", "countries", "cited"] as const)
        for (const { mentions } of facets[facet])
          for (const { reason } of mentions) expect([reason, reasonOf(facet, reason)]).not.toContain(null);
      if (publisher) expect(reasonOf("outlets", publisher.evidence)).not.toBeNull();
    }
  });

  it("link what several printed of one report, and nothing else; on one day, word by word but shortened, it is a copy", () => {
    const archive = openArchive(":memory:");
    archive.put([...found.values()]);
    const kept = (file: string) => archive.kept(found.get(file)!.id)!;
    const copies = EXPECTED.filter(({ copyOf }) => copyOf !== undefined);
    expect(copies).toHaveLength(12);
    for (const { file, copyOf } of copies)
      expect({ file, family: kept(file).family }).toEqual({ file, family: kept(copyOf!).family ?? "none" });
    const alike = EXPECTED.filter(({ file }) => kept(file).family !== null);
    expect(alike).toHaveLength(12 + new Set(copies.map(({ copyOf }) => copyOf)).size);
    expect(EXPECTED.filter(({ file }) => kept(file).copyOf !== null).map(({ file }) => file)).toEqual([
      "1969-07-21-moon-walk-harbour-ledger.txt",
    ]);
    archive.close();
  });
});
