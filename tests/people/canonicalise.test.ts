// Longer than other files: each law of canonicalising people is tried on the whole archive, and they share its builders.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openRedirects } from "../../lib/archive/redirects.ts";
import type { Article } from "../../lib/article/article.ts";
import { EXTRACTOR_VERSION } from "../../lib/facets/extract.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

interface Sketch extends Omit<ArticleSketch, "people"> {
  readonly id: string;
  /** Names as found; one that ends with `?` is a lone surname. A title before one stands in the text alone. */
  readonly people: readonly string[];
}

function made({ people, ...sketch }: Sketch): Article {
  const told = people.map((written) => `${written.replace("?", "")} spoke.`).join(" ");
  const article = articleOf({ text: told || "Nobody spoke.", ...sketch });
  const values = people.map((written) => {
    const name = written.replace("?", "").replace(/^(?:President|Senator) /, "");
    const start = article.raw.text.indexOf(`${name} spoke`);
    const mentions =
      start < 0 ? [] : [{ field: "text" as const, start, end: start + name.length, reason: "given-name" }];
    return { id: personId(name), name, hidden: written.endsWith("?"), mentions };
  });
  const facets = { ...article.facets, people: values };
  return { ...article, extractorVersion: EXTRACTOR_VERSION, facets };
}

const canonicalise = (archive: Archive) => canonicalisePeople(archive, () => {});

/** Every name that the archive knows, with its person and where its id leads. */
const redirected = ({ [RAW]: database, redirect }: Archive) =>
  (
    database.prepare("select key, id, counts from person_name").all() as { key: string; id: string; counts: string }[]
  ).map(({ key, id, counts }) => ({ key, id, bears: JSON.parse(counts).articles > 0, to: redirect("people", key) }));

/** Expects each name that is borne to lead to its person, and no other to lead further than to where it ends. */
function expectRedirected(archive: Archive): void {
  for (const { key, id, bears, to } of redirected(archive)) {
    if (bears) expect([key, to]).toEqual([key, id]);
    expect(archive.redirect("people", to)).toBe(to);
  }
}

/** What the archive shows of its people: `id: name` by article, hidden ones with `?`. */
const shown = (archive: Archive, articles: readonly Article[]) =>
  Object.fromEntries(
    articles.map(({ id, externalId }) => [
      externalId,
      archive.get(id)?.facets.people.map((one) => `${one.id}: ${one.name}${one.hidden ? "?" : ""}`) ?? null,
    ]),
  );

/** All that it keeps of them, flags and candidates too. */
const kept = (archive: Archive, articles: readonly Article[]) =>
  Object.fromEntries(articles.map(({ id, externalId }) => [externalId, archive.get(id)?.facets.people ?? null]));

const opened = (sketches: readonly Sketch[]) => {
  const archive = openArchive(":memory:");
  const articles = sketches.map(made);
  archive.put(articles);
  canonicalise(archive);
  return { archive, articles };
};

const volcker = (n: number): Sketch => ({
  id: `v${n}`,
  people: ["Paul Volcker"],
  countries: ["US"],
  date: `1987-0${n}-01`,
});

describe("canonicalisePeople()", () => {
  test("gives one person one id and one name in every article, by new revisions, and then rests", () => {
    const { archive, articles } = opened([
      { id: "a", people: ["S. Jaishankar"], countries: ["IN"] },
      { id: "b", people: ["Subrahmanyam Jaishankar"], countries: ["IN"] },
    ]);
    const name = "subrahmanyam-jaishankar: Subrahmanyam Jaishankar";
    expect(shown(archive, articles)).toEqual({ a: [name], b: [name] });
    expect([...archive.changesSince(2)].map(({ id }) => id)).toEqual([articles[0]!.id]);
    expect(canonicalise(archive)).toEqual({ read: 0, changed: 0 });
    archive.put(articles);
    expect(canonicalise(archive)).toEqual({ read: 0, changed: 0 });
    expect(archive.revision()).toBe(3);
  });

  test("leads from the id that an article had before to the one it has now", () => {
    const { archive, articles } = opened([{ id: "a", people: ["Robert Dole"], countries: ["US"] }]);
    expect(archive.redirect("people", "robert-dole")).toBe("robert-dole");
    archive.put([made({ id: "b", people: ["Bob Dole"], countries: ["US"] })]);
    canonicalise(archive);
    expect(archive.redirect("people", "robert-dole")).toBe("bob-dole");
    expect(archive.redirect("people", "nobody")).toBe("nobody");
    archive.remove(articles[0]!.id);
    canonicalise(archive);
    expect(archive.redirect("people", "robert-dole")).toBe("bob-dole");
  });

  test("leads former ids to their person again, whatever had become of where they led", () => {
    const people = ["Bob Dole", "Bob Dole", "Robert Dole"];
    const { archive } = opened(people.map((name, n) => ({ id: `n${n}`, people: [name], countries: ["US"] })));
    openRedirects(archive[RAW]).lead("people", "bob-dole", "somebody-else");
    expect(archive.redirect("people", "robert-dole")).toBe("somebody-else");
    archive.put([made({ id: "c", people: ["Bob Dole"], countries: ["US"] })]);
    canonicalise(archive);
    for (const id of ["bob-dole", "robert-dole"]) expect(archive.redirect("people", id)).toBe("bob-dole");
  });

  test("leads on from an id whose name no article holds any more", () => {
    const { archive, articles } = opened([
      { id: "a", people: ["Bob Dole"], countries: ["US"] },
      { id: "b", people: ["Robert Dole"], countries: ["US"] },
    ]);
    archive.remove(articles[0]!.id);
    canonicalise(archive);
    expect(archive.redirect("people", "bob-dole")).toBe("robert-dole");
    expect(shown(archive, articles).b).toEqual(["robert-dole: Robert Dole"]);
  });

  test("joins a lone surname to the man of those years, and lets it go when he goes", () => {
    const lone: Sketch = { id: "lone", people: ["Volcker?"], countries: ["US"], date: "1987-06-01" };
    const late: Sketch = { ...lone, id: "late", date: "1999-06-01" };
    const { archive, articles } = opened([volcker(1), volcker(2), volcker(3), lone, late]);
    expect(shown(archive, articles)).toMatchObject({
      lone: ["paul-volcker: Paul Volcker"],
      late: ["volcker: Volcker?"],
    });
    archive.remove(articles[0]!.id);
    canonicalise(archive);
    expect(shown(archive, articles)).toMatchObject({ lone: ["volcker: Volcker?"] });
  });

  test("calls somebody anew also where an article names him by another word only", () => {
    const { archive, articles } = opened([
      { id: "full", people: ["John Kennedy"] },
      { id: "alone", people: ["JFK?"] },
    ]);
    expect(shown(archive, articles).alone).toEqual(["john-kennedy: John Kennedy"]);
    archive.put([made({ id: "longer", people: ["John F. Kennedy"] })]);
    canonicalise(archive);
    const name = "john-kennedy: John F. Kennedy";
    expect(shown(archive, articles)).toEqual({ full: [name], alone: [name] });
  });

  test("shows a lone name that stays open as itself where it is frequent, and hides it again where it is not", () => {
    const sketches = (people: string[]) =>
      Array.from({ length: 10 }, (_, n): Sketch => ({ id: `${people}${n}`, people, date: "1999-01-01" }));
    const lone = sketches(["President Baker?"]);
    // Speech alone shows no person: firms have spokesmen.
    const speaking = opened(sketches(["Baker?"]));
    for (const people of Object.values(shown(speaking.archive, speaking.articles)))
      expect(people).toEqual(["baker: Baker?"]);
    const { archive, articles } = opened(lone.slice(1));
    expect(Object.values(shown(archive, articles))[0]).toEqual(["baker: Baker?"]);
    const last = made(lone[0]!);
    archive.put([last]);
    canonicalise(archive);
    for (const people of Object.values(shown(archive, [...articles, last])))
      expect(people).toEqual(["baker-unresolved: Baker (unidentified)"]);
    archive.remove(last.id);
    canonicalise(archive);
    for (const people of Object.values(shown(archive, articles))) expect(people).toEqual(["baker: Baker?"]);
  });

  test("reads an article with a headline in capitals again once the archive knows a name in it, and only then", () => {
    const text = "The prime rate rose by half a point.";
    const loud: Sketch = { id: "loud", people: [], title: "VOLCKER SEES RATE RISE", text, date: "1987-06-01" };
    const other: Sketch = { id: "other", people: [], title: "OUTPUT SEEN DOWN", text: "It fell.", date: "1987-06-01" };
    const { archive, articles } = opened([loud, other, volcker(1), volcker(2)]);
    expect(shown(archive, articles)).toMatchObject({ loud: [], other: [] });
    const before = archive.revision();
    archive.put([made(volcker(3))]);
    canonicalise(archive);
    expect(shown(archive, articles)).toMatchObject({ loud: ["paul-volcker: Paul Volcker"], other: [] });
    const [person] = archive.get(articles[0]!.id)!.facets.people;
    expect(person!.mentions).toMatchObject([{ field: "title", start: 0, end: 7, reason: "archive-surname" }]);
    expect([...archive.changesSince(before)].map(({ id }) => id)).toContain(articles[0]!.id);
    expect([...archive.changesSince(before)].length).toBe(2);
  });

  test("goes by what it keeps of an article also where it reads that again for its headline", () => {
    const dole = [1, 2, 3].map((n): Sketch => ({ id: `n${n}`, people: ["Robert Dole"] }));
    // Read again, both are one, whom his office in that year tells; by themselves they are not.
    const people = ["George Bush", "President George Bush"];
    const loud: Sketch = { id: "loud", people, title: "DOLE SEES RISE IN EXPORTS", date: "2003-01-01" };
    const other: Sketch = { id: "other", people: ["George W. Bush", "George H. W. Bush"], date: "1987-01-01" };
    const whole = opened([loud, ...dole]);
    const { archive, articles } = opened([other, loud, ...dole]);
    archive.remove(articles[0]!.id);
    canonicalise(archive);
    expect(kept(archive, whole.articles)).toEqual(kept(whole.archive, whole.articles));
  });

  test("passes over an article that was removed before its people were worked out", () => {
    const archive = openArchive(":memory:");
    const article = made({ id: "a", people: ["Robert Dole"] });
    archive.put([article]);
    archive.remove(article.id);
    expect(canonicalise(archive)).toEqual({ read: 1, changed: 0 });
    expect(archive.redirect("people", "robert-dole")).toBe("robert-dole");
  });

  test("forgets the names of what was removed, of its earlier readings too, and keeps other names that nobody bears", () => {
    const { archive, articles } = opened([
      { id: "a", people: ["Robert Dole"], countries: ["US"] },
      { id: "b", people: ["Bob Dole"], countries: ["US"] },
      { id: "c", people: ["Rob Dole"], countries: ["US"] },
      { id: "d", people: ["Bobby Dole"], countries: ["US"] },
    ]);
    const names = () =>
      archive[RAW]
        .prepare("select key from person_name order by key")
        .all()
        .map(({ key }) => key);
    expect(names()).toEqual(["bob-dole", "bobby-dole", "rob-dole", "robert-dole"]);
    const run = archive.runs.start("2026-01-01", "second");
    archive.put(
      ["b", "d"].map((id) => made({ id, title: "Another", people: ["Ann Lee"] })),
      run,
    );
    canonicalise(archive);
    expect(names()).toEqual(["ann-lee", "bob-dole", "bobby-dole", "rob-dole", "robert-dole"]);
    archive.remove(articles[1]!.id);
    archive.remove(articles[2]!.id);
    canonicalise(archive);
    archive.erasing.forgetNames();
    expect(names()).toEqual(["ann-lee", "bobby-dole", "robert-dole"]);
    expect(archive.redirect("people", "bobby-dole")).toBe("robert-dole");
  });

  test("passes over an article that can no longer be read, once it was", () => {
    const { archive, articles } = opened(
      ["Robert Dole", "Bob Dole", "Robert Dole"].map((name, at) => ({
        id: `${at}`,
        people: [name],
        countries: ["US"],
      })),
    );
    expect(archive.get(articles[1]!.id)?.facets.people).toMatchObject([{ name: "Robert Dole" }]);
    const before = archive.get(articles[2]!.id);
    archive[RAW].exec("update article set doc = substr(doc, 1, 100) where seq = 2");
    archive[RAW].exec("delete from article_layer where seq = 3");
    archive[RAW].exec("insert or ignore into person_stale select seq from article");
    expect(() => canonicalise(archive)).not.toThrow();
    expect(archive.get(articles[2]!.id)).toEqual(before);
  });

  test("works everything out again for another version of the registry, and keeps ids that are no more", () => {
    const { archive, articles } = opened([
      { id: "a", people: ["Bob Dole", "Dole?"], countries: ["US"] },
      { id: "b", people: ["Robert Dole"], countries: ["US"] },
    ]);
    archive.remove(articles[0]!.id);
    canonicalise(archive);
    archive[RAW].exec("update person_state set version = 0");
    const before = archive.revision();
    expect(canonicalise(archive)).toEqual({ read: 2, changed: 0 });
    expect(archive.revision()).toBe(before);
    expect(archive.redirect("people", "bob-dole")).toBe("robert-dole");
  });

  test("is no change of an import: undo takes back what the import brought, and people with it", () => {
    const archive = openArchive(":memory:");
    const first = archive.runs.start("2026-01-01", "first");
    const articles = [made({ id: "a", people: ["Robert Dole"], countries: ["US"] })];
    archive.put(articles, first);
    canonicalise(archive);
    const second = archive.runs.start("2026-01-02", "second");
    archive.put([made({ id: "b", people: ["Bob Dole"], countries: ["US"] })], second);
    canonicalise(archive);
    expect(shown(archive, articles).a).toEqual(["bob-dole: Robert Dole"]);
    expect(archive.undo(second)).toEqual({ removed: 1, restored: 0, left: 0 });
    canonicalise(archive);
    expect(shown(archive, articles).a).toEqual(["robert-dole: Robert Dole"]);
    expect(archive.undo(first)).toEqual({ removed: 1, restored: 0, left: 0 });
    canonicalise(archive);
    expect(archive.count()).toBe(0);
  });
});

const NAMES = [
  "Robert Dole",
  "Bob Dole",
  "R. Dole",
  "Dole?",
  "Elizabeth Dole",
  "Sergei Lavrov",
  "Sergey Lavrov",
  "Lavrov?",
  "Hossein Amirabdollahian",
  "Hossein Amir Abdollahian",
  "H. Amirabdollahian",
  "George Bush",
  "George W. Bush",
  "George H. W. Bush",
  "Bush?",
  "President Bush?",
  "President George Bush",
  "Senator Dole?",
  "Senator Robert Dole",
  "John F. Kennedy",
  "J. F. Kennedy",
  "John Kennedy",
  "JFK?",
];

const sketches = fc
  .array(
    fc.record({
      people: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
      countries: fc.subarray(["US", "RU", "IR"], { maxLength: 2 }),
      date: fc.constantFrom("1987-01-01", "1988-01-01", "2003-01-01"),
      title: fc.constantFrom("A headline", "DOLE SEES RISE IN EXPORTS", "BUSH AND LAVROV AGREE ON EXPORTS"),
    }),
    { minLength: 1, maxLength: 16 },
  )
  .map((all) => all.map((sketch, n): Sketch => ({ ...sketch, id: `n${n}` })));

const shuffled = sketches.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    size: fc.integer({ min: 1, max: 5 }),
  }),
);

describe("an archive's people", () => {
  test("do not depend on order or batches of import", () => {
    fc.assert(
      fc.property(shuffled, ({ all, order, size }) => {
        const whole = opened(all);
        const archive = openArchive(":memory:");
        for (let at = 0; at < order.length; at += size) {
          archive.put(order.slice(at, at + size).map(made));
          canonicalise(archive);
          expectRedirected(archive);
        }
        expect(kept(archive, whole.articles)).toEqual(kept(whole.archive, whole.articles));
      }),
      { numRuns: 60 },
    );
  });

  test("are after removals, changes and undone imports as if those had never been", () => {
    fc.assert(
      fc.property(shuffled, fc.nat({ max: 15 }), ({ all, order, size }, cut) => {
        const rest = all.slice(cut % all.length);
        const whole = opened(rest);
        const archive = openArchive(":memory:");
        for (let at = 0; at < order.length; at += size) {
          const batch = order.slice(at, at + size);
          archive.put(batch.map((sketch) => made({ ...sketch, people: ["Bob Dole", "Lavrov?"], title: "Another" })));
          canonicalise(archive);
          archive.put(batch.map(made));
        }
        const run = archive.runs.start("2026-01-01", "again");
        archive.put(
          rest.map((sketch) => made({ ...sketch, title: "Yet another", people: ["Sergey Lavrov"] })),
          run,
        );
        canonicalise(archive);
        archive.undo(run);
        expectRedirected(archive);
        for (const sketch of all.slice(0, cut % all.length)) archive.remove(made(sketch).id);
        canonicalise(archive);
        expectRedirected(archive);
        expect(kept(archive, whole.articles)).toEqual(kept(whole.archive, whole.articles));
      }),
      { numRuns: 40 },
    );
  });

  test("are no other when the work breaks off and goes on", () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 1, max: 40 }), (all, steps) => {
        const whole = opened(all);
        const archive = openArchive(":memory:");
        archive.put(all.map(made));
        let left = steps;
        const broken = new Error("stopped");
        const halting: Archive = {
          ...archive,
          [RAW]: new Proxy(archive[RAW], {
            get: (target, key) => {
              if (key === "exec")
                return (sql: string) => {
                  if (sql === "begin immediate" && --left === 0) throw broken;
                  target.exec(sql);
                };
              const value: unknown = Reflect.get(target, key);
              return typeof value === "function" ? value.bind(target) : value;
            },
          }),
        };
        try {
          canonicalise(halting);
        } catch (error) {
          expect(error).toBe(broken);
        }
        canonicalise(archive);
        expect(kept(archive, whole.articles)).toEqual(kept(whole.archive, whole.articles));
      }),
      { numRuns: 30 },
    );
  });
});
