// Longer than other files: every act is tried by itself. All of them together, in random order: corrections-law.test.ts.
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { openSurname } from "../../lib/facets/registry/lone/open-surname.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import type { Unsigned } from "../contracts/random-corrections.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";
import { read } from "./archive-of.ts";

const folder = mkdtempSync(join(tmpdir(), "corrections-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
beforeEach(() => {
  path = join(folder, `${++files}.jsonl`);
});

function say(...corrections: Unsigned[]): string[] {
  const after = readLedger(path).lines.at(-1);
  const signed = corrections.map((correction) => ({ by: "ann", ...correction }) as Correction);
  return appendLines(path, signed, { after }).map(({ id }) => id);
}

function filled(...sketches: ArticleSketch[]): { archive: Archive; ids: string[]; articles: Article[] } {
  const archive = openArchive(":memory:");
  const articles = sketches.map(articleOf);
  const ids = archive.place(articles).map(({ id }) => id);
  return { archive, ids, articles };
}

function apply(archive: Archive) {
  canonicalisePeople(archive, () => {});
  return applyCorrections(archive, ledgerAt(path), scopes());
}

const changed = (archive: Archive): number => apply(archive).changed;

describe("corrections of an article", () => {
  it("hold over what it says: headline, date, outlet, authors, language", () => {
    const { archive, ids } = filled({ title: "Old", outlet: "x.example", date: "1999-05-01" }, { title: "Other" });
    const [id, other] = ids as [string, string];
    const before = archive.get(other);
    say({
      act: "article",
      article: id,
      set: { headline: "New", date: "1987-03", outlet: "Reuters", authors: ["Ann Cole"], language: "English" },
    });
    expect(apply(archive)).toMatchObject({ added: [expect.any(String)], gone: 0, changed: 1, faults: [], idle: [] });
    expect(archive.get(id)).toMatchObject({
      headline: { text: "New", derived: false, method: "correction" },
      publishedAt: { value: "1987-03", precision: "month", source: "correction" },
      publisher: { id: "reuters", name: "Reuters", evidence: "correction" },
      authors: ["Ann Cole"],
      language: "en",
    });
    expect(archive.get(other)).toEqual(before);
    expect(archive.stored(id)?.read()).toMatchObject({
      headline: { text: "Old" },
      publishedAt: { value: "1999-05-01" },
    });
    expect(changed(archive)).toBe(0);
  });

  it("put values in and take them out, the later line holding", () => {
    const { archive, ids } = filled({
      text: "Ferries to Porto Novo stop, Ann Cole said.",
      people: ["Bob Reed", "Eva Reis"],
      countries: ["PT"],
      cited: ["Sea Wire"],
    });
    const article = ids[0]!;
    say(
      { act: "article", article, remove: { person: "bob-reed" } },
      { act: "article", article, remove: { country: "PT", cited: "sea-wire" } },
      { act: "article", article, add: { country: "BJ", about: true, at: { field: "text", start: 11, end: 21 } } },
      { act: "article", article, add: { person: "ann-cole", name: "Ann Cole" } },
    );
    apply(archive);
    const { facets } = archive.get(article)!;
    expect(facets.people.map(({ id }) => id)).toEqual(["eva-reis", "ann-cole"]);
    expect(facets.people[1]!.mentions).toEqual([{ field: "text", start: 28, end: 36, reason: "correction" }]);
    expect(facets.countries).toMatchObject([{ code: "BJ", about: true, mentions: [{ start: 11, end: 21 }] }]);
    expect(facets.cited).toEqual([]);
    say({ act: "article", article, add: { person: "bob-reed", name: "Bob Reed" } });
    expect(changed(archive)).toBe(1);
    expect(archive.get(article)!.facets.people.map(({ id }) => id)).toContain("bob-reed");
  });

  it("hold after the article came again, changed or as it was, and in another archive", () => {
    const { archive, ids, articles } = filled({ id: "own", title: "Old", people: ["Bob Reed"] });
    const article = ids[0]!;
    say({ act: "article", article, set: { headline: "New" }, remove: { person: "bob-reed" } });
    apply(archive);
    archive.place(articles);
    expect(changed(archive)).toBe(0);
    archive.place([articleOf({ id: "own", title: "Older", text: "More words.", people: ["Bob Reed"] })]);
    apply(archive);
    expect(archive.get(article)).toMatchObject({
      headline: { text: "New" },
      body: "More words.",
      facets: { people: [] },
    });
    const other = openArchive(":memory:");
    other.place(articles);
    apply(other);
    expect(other.get(article)?.headline.text).toBe("New");
  });
});

it("a headline set in a copy is what the article that stands for it is searched by, until that is undone", () => {
  const text = Array.from({ length: 60 }, (_, i) => `tide${"abcdefghij"[i % 10]}${"uvwxyz"[Math.floor(i / 10)]}`).join(
    " ",
  );
  const { archive, ids } = filled(
    { title: "Tram strike", text, date: "1987-03-02" },
    { title: "Ferry strike", text, date: "1987-03-02" },
  );
  const copy = ids.find((id) => archive.copyOf(id) !== null)!;
  const first = archive.copyOf(copy)!;
  const said = () => archive.kept(first)!.said.map((one) => one.text);
  const before = said();
  const [line] = say({ act: "article", article: copy, set: { headline: "Flood" } });
  apply(archive);
  expect(said()).toEqual(["Flood"]);
  expect([...archive.changesSince(2)].map(({ id }) => id)).toContain(first);
  // It is grouped anew with what comes, and stays so.
  archive.place([articleOf({ title: "Tram strike", text: `${text}\n\nMore came of it.`, date: "1987-03-02" })]);
  apply(archive);
  const root = archive.copyOf(copy)!;
  expect(archive.kept(root)!.said.map((one) => one.text)).toContain("Flood");
  say({ act: "undo", line: line! });
  apply(archive);
  expect(archive.kept(root)!.said.map((one) => one.text)).not.toContain("Flood");
  expect(archive.kept(root)!.said.map((one) => one.text)).toEqual(expect.arrayContaining(before));
});

describe("corrections of a place", () => {
  const named = (text: string, name: string) => {
    const start = text.indexOf(name);
    return { field: "text" as const, start, end: start + name.length, reason: "name" };
  };
  const inSudan = (outlet: string): Article => {
    const text = "The ticker rose. South Sudan spoke, and Kenya heard.";
    const countries = [
      { code: "SS", about: true, mentions: [named(text, "South Sudan")] },
      { code: "KE", about: false, mentions: [named(text, "Kenya")] },
    ];
    const article = articleOf({ text, outlet });
    return { ...article, facets: { ...article.facets, countries } };
  };
  const codes = (archive: Archive, id: string) =>
    archive.get(id)!.facets.countries.map(({ code, about }) => `${code}${about ? "!" : ""}`);

  it("take its country out of all articles, put another in, or within a scope alone", () => {
    const archive = openArchive(":memory:");
    const [pier, hill] = archive.place([inSudan("The Pier"), inSudan("Hill Post")]).map(({ id }) => id) as [
      string,
      string,
    ];
    say({ act: "place", name: "South Sudan", scope: "outlet:the-pier ticker", country: null });
    apply(archive);
    expect([codes(archive, pier), codes(archive, hill)]).toEqual([["KE"], ["SS!", "KE"]]);
    say({ act: "place", name: "South Sudan", country: "SD" });
    apply(archive);
    expect([codes(archive, pier), codes(archive, hill)]).toEqual([
      ["KE", "SD"],
      ["KE", "SD!"],
    ]);
    const [later] = archive.place([inSudan("Bay Gazette")]);
    apply(archive);
    expect(codes(archive, later!.id)).toEqual(["KE", "SD!"]);
  });

  it("find a place that no table knows, as whole words in its own letters", () => {
    const { archive, ids } = filled(
      { text: "In Quay Bay they met." },
      { text: "The Quay Bayou flooded; quay bay is far." },
    );
    say({ act: "place", name: "Quay Bay", country: "PT" });
    expect(changed(archive)).toBe(1);
    expect(archive.get(ids[0]!)!.facets.countries).toEqual([
      { code: "PT", about: false, mentions: [{ field: "text", start: 3, end: 11, reason: "correction" }] },
    ]);
  });
});

describe("corrections of outlets", () => {
  const outlets = (archive: Archive, ids: readonly string[]) =>
    ids.map((id) => archive.get(id)?.publisher?.name ?? null);

  it("name one, join two, and add one with its names and its site", () => {
    const { archive, ids } = filled(
      { outlet: "quaypost.example" },
      { outlet: "Quay Post", cited: ["quaypost.example", "Sea Wire"] },
      { url: "https://news.harbour-daily.org/2019/a" },
      { text: "The Harbour Daily wrote so." },
      { text: "<p>T&shy;he Harbour Daily</p> <p>was first.</p>" },
    );
    say(
      { act: "outlet", outlet: { same: ["quay-post", "quaypost.example"] }, forms: ["Quay Post", "quaypost.example"] },
      { act: "outlet", outlet: { rename: "quay-post", name: "The Quay Post" } },
      { act: "outlet", outlet: { add: { name: "The Harbour Daily", domains: ["harbour-daily.org"] } } },
    );
    apply(archive);
    expect(outlets(archive, ids)).toEqual(["The Quay Post", "The Quay Post", "The Harbour Daily", null, null]);
    expect(archive.redirect("outlets", "quaypost.example")).toBe("quay-post");
    expect(archive.get(ids[1]!)!.facets.cited.map(({ name }) => name)).toEqual(["The Quay Post", "Sea Wire"]);
    expect(archive.get(ids[3]!)!.facets.cited).toMatchObject([
      { name: "The Harbour Daily", mentions: [{ start: 0, end: 17 }] },
    ]);
    expect(archive.get(ids[4]!)!.facets.cited.map(({ name }) => name)).toEqual(["The Harbour Daily"]);
  });
});

it("outlets that are taken for one in a loop are one, and themselves again", () => {
  const names = ["The Pier", "Hill Post", "Sea Wire"];
  const { archive, ids } = filled(...names.map((outlet) => ({ outlet })));
  const loop = [
    ["the-pier", "hill-post"],
    ["hill-post", "sea-wire"],
    ["sea-wire", "the-pier"],
  ] as [string, string][];
  const written = say(...loop.map((same) => ({ act: "outlet" as const, outlet: { same } })));
  apply(archive);
  expect(ids.map((id) => archive.get(id)!.publisher!.id)).toEqual(["the-pier", "the-pier", "the-pier"]);
  for (const line of written) say({ act: "undo", line });
  apply(archive);
  expect(ids.map((id) => archive.get(id)!.publisher!.name)).toEqual(names);
  for (const [id] of loop) expect(archive.redirect("outlets", id)).toBe(id);
});

it("a place whose name has a hyphen is put right, and no article is called damaged for it", () => {
  const { archive, ids } = filled({ text: "In Guinea-Bissau they met.", countries: ["GN"] });
  say({ act: "place", name: "Guinea-Bissau", country: "GW" });
  apply(archive);
  expect(archive.get(ids[0]!)!.facets.countries.map(({ code }) => code)).toContain("GW");
  expect(archive.leftOut()).toBe(0);
});

describe("corrections of people", () => {
  const shown = (archive: Archive, ids: readonly string[]) =>
    ids.map((id) => archive.get(id)!.facets.people.map((person) => `${person.id}: ${person.name}`));

  it("split one by a scope, which later articles follow; the old id stays with the others", () => {
    const { archive, ids } = filled(
      { people: ["James Baker"], date: "1987-03-02", outlet: "The Pier" },
      { people: ["James Baker"], date: "2003-03-02", outlet: "Hill Post" },
    );
    apply(archive);
    say({ act: "split", person: "james-baker", scope: "after:1999", name: "James Baker (chef)" });
    // Of the others nothing else is said: they are not corrected.
    expect(changed(archive)).toBe(1);
    expect(ids.map((id) => archive.kept(id)!.corrected === true)).toEqual([false, true]);
    const [later] = archive.place([articleOf({ people: ["James Baker"], date: "2004" })]);
    apply(archive);
    expect(shown(archive, [...ids, later!.id])).toEqual([
      ["james-baker: James Baker"],
      ["james-baker-chef: James Baker (chef)"],
      ["james-baker-chef: James Baker (chef)"],
    ]);
  });

  it("split one whose other bears the same name", () => {
    const { archive, ids } = filled({ people: ["James Baker"], countries: ["AU"] }, { people: ["James Baker"] });
    const [line] = say({ act: "split", person: "james-baker", scope: "country:AU", name: "James Baker" });
    apply(archive);
    expect(shown(archive, ids)).toEqual([
      [`james-baker-${line!.slice(-6)}: James Baker`],
      ["james-baker: James Baker"],
    ]);
  });

  it("say of a surname that is nobody's yet whose it is, what somebody is called, or that it is none", () => {
    const text = (day: number) => `On day ${day} Mr. Dias said that the ferry ran.`;
    const lone = (day: number): Article => {
      const start = text(day).indexOf("Dias");
      const mentions = [{ field: "text" as const, start, end: start + 4, reason: "surname" }];
      const article = articleOf({ text: text(day), date: `2001-05-${10 + day}` });
      const people = [{ id: "dias", name: "Dias", hidden: true, mentions }];
      return { ...article, facets: { ...article.facets, people } };
    };
    for (const [said, before, after] of [
      [{ act: "hide", name: "Dias" }, "dias-unresolved: Dias (unidentified)", undefined],
      [
        { act: "rename", person: "dias-unresolved", name: "Dias" },
        "dias-unresolved: Dias (unidentified)",
        "dias-unresolved: Dias",
      ],
      [
        { act: "means", name: "Dias", person: "rosa-dias", scope: "person:dias-unresolved after:2001-05-15" },
        "dias-unresolved: Dias (unidentified)",
        "rosa-dias: Rosa Dias",
      ],
    ] as const) {
      path = join(folder, `${++files}.jsonl`);
      const archive = openArchive(":memory:");
      const days = Array.from({ length: 12 }, (_, day) => day);
      const ids = archive.place(days.map(lone)).map(({ id }) => id);
      // Two of the name, or the one would be taken for it.
      archive.place([articleOf({ people: ["Rosa Dias"] }), articleOf({ people: ["Eva Dias"] })]);
      apply(archive);
      expect(shown(archive, ids.slice(-1))[0]![0]).toBe(before);
      say(said);
      expect(changed(archive)).toBe(said.act === "means" ? 6 : 12);
      expect(shown(archive, ids.slice(-1))[0]![0]).toBe(after);
    }
  });

  it.each(["McDias", "O'Dias", "Dałias", "al-Dias", "DeDias"])(
    "name whom a name alone means, or that it is none, as its value is called, however texts write it: %s",
    (name) => {
      const text = (day: number) => `Mr ${name} spoke of the ferry for the ${day}th time.`;
      const mentions = [{ field: "text" as const, start: 3, end: 3 + name.length, reason: "after-honorific" }];
      const lone = (day: number) => {
        const article = articleOf({ text: text(day) });
        const people = [{ id: personId(name), name, hidden: true, mentions }];
        return { ...article, facets: { ...article.facets, people } };
      };
      const archive = openArchive(":memory:");
      const ids = archive.place(Array.from({ length: 12 }, (_, day) => lone(day))).map(({ id }) => id);
      archive.place([articleOf({ people: ["Rosa Reis"] })]);
      apply(archive);
      const [value] = archive.get(ids[0]!)!.facets.people;
      const called = openSurname(value!)!;
      const [means] = say({ act: "means", name: called, person: "rosa-reis", scope: "ferry" });
      expect(changed(archive)).toBe(12);
      expect(shown(archive, ids)).toEqual(ids.map(() => ["rosa-reis: Rosa Reis"]));
      say({ act: "undo", line: means! });
      expect(changed(archive)).toBe(12);
      say({ act: "hide", name: called });
      expect(changed(archive)).toBe(12);
      expect(shown(archive, ids)).toEqual(ids.map(() => []));
    },
  );

  it("take two for one, and take that back", () => {
    const { archive, ids } = filled(
      { people: ["Osama Habib"] },
      { people: ["Usman Habibi"] },
      { people: ["Osama Habib"] },
    );
    apply(archive);
    const before = shown(archive, ids);
    const [line] = say({ act: "same", people: ["usman-habibi", "osama-habib"] });
    apply(archive);
    const id = archive.redirect("people", "usman-habibi");
    expect(archive.redirect("people", "osama-habib")).toBe(id);
    expect(shown(archive, ids)).toEqual(ids.map(() => [`${id}: Osama Habib`]));
    say({ act: "undo", line: line! });
    apply(archive);
    expect(shown(archive, ids)).toEqual(before);
    expect(archive.redirect("people", "usman-habibi")).toBe("usman-habibi");
  });

  it("call all otherwise who are one with whoever a line names, where both are said at once, and nobody else after", () => {
    const { archive, ids } = filled({ people: ["Ann Cole"] }, { people: ["Ann Cole"] }, { people: ["Bob Reed"] });
    const [same] = say(
      { act: "same", people: ["ann-cole", "bob-reed"] },
      { act: "rename", person: "bob-reed", name: "B. Reed" },
    );
    apply(archive);
    expect(shown(archive, ids)).toEqual(ids.map(() => ["ann-cole: B. Reed"]));
    say({ act: "undo", line: same! });
    apply(archive);
    expect(shown(archive, ids)).toEqual([["ann-cole: Ann Cole"], ["ann-cole: Ann Cole"], ["bob-reed: B. Reed"]]);
  });

  it("keep two apart that would be one, the later line holding", () => {
    const sketch = { countries: ["IN"], date: "2001" };
    const { archive, ids } = filled(
      { ...sketch, people: ["S. Jaishankar"] },
      { ...sketch, people: ["Subrahmanyam Jaishankar"] },
    );
    apply(archive);
    expect(new Set(shown(archive, ids).flat()).size).toBe(1);
    say({ act: "different", people: ["s-jaishankar", "subrahmanyam-jaishankar"] });
    apply(archive);
    expect(new Set(shown(archive, ids).flat()).size).toBe(2);
    say({ act: "same", people: ["s-jaishankar", "subrahmanyam-jaishankar"] });
    apply(archive);
    expect(new Set(shown(archive, ids).flat()).size).toBe(1);
  });

  const [A, B, C] = ["Ann Cole", "Bob Reed", "Eva Reis"] as const;
  const AB = { act: "same", people: ["ann-cole", "bob-reed"] } as const;
  const BC = { act: "same", people: ["bob-reed", "eva-reis"] } as const;
  const CA = { act: "same", people: ["eva-reis", "ann-cole"] } as const;
  const NOT_AB = { act: "different", people: ["bob-reed", "ann-cole"] } as const;
  it.each([
    ["three in a circle", [AB, BC, CA], [[A, B, C]]],
    ["parted behind it", [AB, BC, CA, NOT_AB], [[A, C], [B]]],
    ["parted before it", [NOT_AB, AB, BC, CA], [[A, B, C]]],
    ["parted within it, and joined again by way of a third", [AB, NOT_AB, BC, CA], [[A, B, C]]],
    ["parted within it, so that the third is one's alone", [AB, BC, NOT_AB, CA], [[A, C], [B]]],
    [
      "said twice and the other way round",
      [AB, { ...AB, people: ["bob-reed", "ann-cole"] as const }, CA, CA],
      [[A, B, C]],
    ],
  ] as const)("take people for one in a loop, the later lines holding: %s", (_, said, expected) => {
    const names = [A, B, C];
    const { archive, ids } = filled(...names.map((name) => ({ people: [name] })));
    const written = say(...said.map(({ act, people }) => ({ act, people: [...people] as [string, string] })));
    apply(archive);
    const groups = Map.groupBy(names, (_, at) => archive.get(ids[at]!)!.facets.people[0]!.id);
    expect([...groups.values()]).toEqual(expected);
    for (const line of written) say({ act: "undo", line });
    apply(archive);
    expect(shown(archive, ids).flat().length).toBe(3);
    expect(new Set(shown(archive, ids).flat()).size).toBe(3);
  });

  it("say whom a name alone means in one article, or where a scope finds it", () => {
    const text = "Baker spoke. Then Baker left.";
    const at = (start: number) => ({ field: "text" as const, start, end: start + 5, reason: "lone-name" });
    const made = (id: string, outlet: string): Article => {
      const article = articleOf({ id, text, outlet, date: "1987" });
      const people = [{ id: "baker", name: "Baker", hidden: true, mentions: [at(0), at(18)] }];
      return { ...article, facets: { ...article.facets, people } };
    };
    const archive = openArchive(":memory:");
    const ids = archive
      .place([
        made("x", "The Pier"),
        made("y", "Hill Post"),
        made("z", "Sea Wire"),
        articleOf({ people: ["Ann Baker", "Bob Baker"] }),
      ])
      .map(({ id }) => id);
    say(
      { act: "means", name: "Baker", article: ids[0]!, person: "ann-baker" },
      { act: "means", name: "Baker", scope: "outlet:hill-post", person: "bob-baker" },
    );
    apply(archive);
    const people = ids
      .slice(0, 3)
      .map((id) => archive.get(id)!.facets.people.map((one) => [one.id, one.hidden, one.mentions.length]));
    expect(people).toEqual([[["ann-baker", false, 2]], [["bob-baker", false, 2]], [["baker", true, 2]]]);
  });

  it("hide a name until a later line takes it for somebody's, who is then shown with all others", () => {
    const { archive, ids } = filled({ people: ["Ann Cole"] }, { people: ["Ann Cole"] }, { people: ["Anna Kohl"] });
    apply(archive);
    say({ act: "hide", name: "Ann Cole" });
    apply(archive);
    expect(shown(archive, ids)).toEqual([[], [], ["anna-kohl: Anna Kohl"]]);
    const [line] = say({ act: "same", people: ["anna-kohl", "ann-cole"] });
    apply(archive);
    expect(new Set(shown(archive, ids).flat())).toEqual(new Set(["ann-cole: Ann Cole"]));
    expect(shown(archive, ids).every((people) => people.length === 1)).toBe(true);
    say({ act: "undo", line: line! });
    apply(archive);
    expect(shown(archive, ids)).toEqual([[], [], ["anna-kohl: Anna Kohl"]]);
  });

  it("mark the articles in which two were made one, and no others", () => {
    const archive = openArchive(":memory:");
    const told = (name: string) =>
      `The harbour was closed on Monday, ${name} said. Ms. ${name.split(" ")[1]} spoke for an hour.`;
    const articles = read([
      ["2024-05-01", told("Ann Cole")],
      ["2024-05-02", told("Anna Kohl")],
      ["2024-05-03", told("Eva Reis")],
    ]);
    const ids = archive.place(articles.slice(0, 2)).map(({ id }) => id);
    apply(archive);
    const [line] = say({ act: "same", people: ["ann-cole", "anna-kohl"] });
    apply(archive);
    // Articles that come later are marked like those that were there.
    ids.push(
      ...archive.place([articles[2]!, ...read([["2024-05-04", told("Anna Kohl")]], "later")]).map(({ id }) => id),
    );
    apply(archive);
    const marked = () => ids.map((id) => archive.kept(id)!.corrected === true);
    const people = ids.map((id) => archive.get(id)!.facets.people.map((one) => one.id));
    expect(people).toEqual([["ann-cole"], ["ann-cole"], ["eva-reis"], ["ann-cole"]]);
    expect(marked()).toEqual([false, true, false, true]);
    say({ act: "undo", line: line! });
    apply(archive);
    expect(marked()).toEqual([false, false, false, false]);
  });

  it("call one otherwise, and hide what is none", () => {
    const { archive, ids } = filled({ people: ["Lop Buri", "James Baker"] }, { people: ["Lop Buri"] });
    say(
      { act: "rename", person: "james-baker", name: "James A. Baker III" },
      { act: "hide", name: "Lop Buri", is: "place" },
    );
    apply(archive);
    expect(shown(archive, ids)).toEqual([["james-baker: James A. Baker III"], []]);
  });
});

it("is taken in from a ledger that is read while no other process can take in another state of it, and only where it changed", () => {
  const { archive } = filled({});
  say({ act: "hide", name: "Lop Buri" });
  const within: boolean[] = [];
  const source = {
    ...ledgerAt(path),
    read() {
      within.push(archive[RAW].isTransaction);
      return readLedger(path);
    },
  };
  const taken = () => applyCorrections(archive, source, scopes());
  expect(taken().added).toHaveLength(1);
  expect(taken().added).toEqual([]);
  expect(within).toEqual([true]);
  // Lines that are to be named are, each time.
  appendFileSync(path, "{\n");
  const faults = [{ number: 2, reason: "is no JSON" }];
  expect([taken().faults, taken().faults]).toEqual([faults, faults]);
});

it("costs a start nothing where neither articles nor ledger changed", () => {
  const { archive } = filled({ people: ["Ann Cole"] });
  say({ act: "rename", person: "ann-cole", name: "Anna Cole" });
  apply(archive);
  const asked: string[] = [];
  const spied = new Proxy(archive[RAW], {
    get(target, name) {
      const own = Reflect.get(target, name) as unknown;
      if (typeof own !== "function") return own;
      return (...given: unknown[]) => {
        if (name === "prepare") asked.push(String(given[0]));
        return (own as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  const watched = { ...archive, [RAW]: spied } as Archive;
  const look = () => {
    asked.length = 0;
    applyCorrections(watched, ledgerAt(path), scopes());
    return asked.some((sql) => /from correction\b/.test(sql));
  };
  expect(look()).toBe(false);
  archive.place([articleOf({ people: ["Ann Cole"] })]);
  expect(look()).toBe(true);
  expect(look()).toBe(false);
});
