import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, ledgerAt } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { peopleToReview } from "../../lib/people/review/people-to-review.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const folder = mkdtempSync(join(tmpdir(), "review-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** What an archive of some articles, each so often, has to review once some corrections were made. */
function reviewed(articles: readonly (readonly [ArticleSketch, number])[], ...corrections: Correction[]) {
  const archive = openArchive(":memory:");
  const path = join(folder, `${++files}.jsonl`);
  let day = 0;
  for (const [sketch, times] of articles)
    archive.put(
      Array.from({ length: times }, () =>
        articleOf({ ...sketch, text: `Report ${++day} of the harbour, by our own correspondent there.` }),
      ),
    );
  canonicalisePeople(archive, () => {});
  if (corrections.length > 0) appendLines(path, corrections, { after: undefined });
  applyCorrections(archive, ledgerAt(path), scopes());
  const review = peopleToReview(archive);
  archive.close();
  return {
    same: review.same.map(({ people, how }) => [...people.map(({ name }) => name), how].join(" | ")),
    two: review.two.map(({ person, because, articles: less }) => ({ name: person.name, because, less })),
    review,
  };
}

const of = (people: string[], times: number, more: ArticleSketch = {}) =>
  [{ date: "2001-05-04", countries: ["PT"], people, ...more }, times] as const;

describe("people who may be one", () => {
  const slips = [of(["Ernesto Figueras"], 4), of(["Ernesto Figuerras"], 3, { countries: ["AR"] })];

  it("are those whose names look alike, the ones in most articles first", () => {
    const { same, review } = reviewed([
      ...slips,
      of(["Ingvar Carlsson"], 9),
      of(["Ingvar Calrsson"], 8, { countries: ["SE"] }),
      of(["Rosa Almeida"], 5),
    ]);
    expect(same).toEqual([
      "Ingvar Carlsson | Ingvar Calrsson | slip",
      "Ernesto Figueras | Ernesto Figuerras | transliteration",
    ]);
    expect(review.same[1]!.people[1]).toMatchObject({
      id: "ernesto-figuerras",
      years: [2001, 2001],
      countries: ["AR"],
      samples: [{ headline: "A headline" }, { headline: "A headline" }],
    });
  });

  it("are no longer asked about once somebody said so, or that they are two, or that one is nobody", () => {
    const by = "ann";
    const people: [string, string] = ["ernesto-figueras", "ernesto-figuerras"];
    for (const said of [
      { act: "same", people, by },
      { act: "different", people, by },
      { act: "hide", name: "Ernesto Figuerras", by },
    ] as const)
      expect(reviewed(slips, said).same).toEqual([]);
    expect(reviewed(slips, { act: "rename", person: "ernesto-figueras", name: "E. F.", by }).same).toHaveLength(1);
  });

  it("are not those whose other names or titles contradict it", () => {
    expect(reviewed([of(["James Baker"], 5), of(["John Baker"], 5)]).same).toEqual([]);
  });
});

describe("people who may be two", () => {
  it("are silent for a working life, or of two countries that no article names together", () => {
    const { two } = reviewed([
      of(["James Baker"], 5, { date: "1975-02-03" }),
      of(["James Baker"], 4, { date: "2003-02-03" }),
      of(["Anna Reis"], 6, { countries: ["PT"] }),
      of(["Anna Reis"], 7, { countries: ["JP"] }),
    ]);
    expect(two).toEqual([
      { name: "Anna Reis", because: { kind: "countries", countries: ["JP", "PT"] }, less: 6 },
      { name: "James Baker", because: { kind: "years", until: 1975, since: 2003 }, less: 4 },
    ]);
  });

  it("are not those of one article that names both countries, of a slip of the year, or of few articles", () => {
    const { two } = reviewed([
      of(["Anna Reis"], 6, { countries: ["PT"] }),
      of(["Anna Reis"], 7, { countries: ["JP"] }),
      of(["Anna Reis"], 1, { countries: ["JP", "PT"] }),
      of(["James Baker"], 9, { date: "1975-02-03" }),
      of(["James Baker"], 1, { date: "2003-02-03" }),
      of(["Eva Roth"], 2, { countries: ["AT"] }),
      of(["Eva Roth"], 2, { countries: ["NL"] }),
    ]);
    expect(two).toEqual([]);
  });

  it("are no longer asked about once one was split", () => {
    const baker = [
      of(["James Baker"], 5, { date: "1975-02-03", title: "Early" }),
      of(["James Baker"], 4, { date: "2003-02-03", title: "Late" }),
    ];
    const { two, review } = reviewed(baker);
    expect(two).toHaveLength(1);
    expect(review.two[0]!.person.samples.map(({ headline }) => headline)).toEqual(["Early", "Late"]);
    const split = { act: "split", person: "james-baker", scope: "after:2000", name: "James Baker (umpire)", by: "ann" };
    expect(reviewed(baker, split as Correction).two).toEqual([]);
  });
});
