// Longer than other files: each choice of the form is tried on one article and one archive.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { knownPerson } from "../../../lib/corrections/known-person.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { canonicalisePeople } from "../../../lib/people/canonicalise.ts";
import { correctionOf, type KnowPerson } from "../../../lib/query/corrections/form.ts";
import { printPlace, type Question, settled } from "../../../lib/query/corrections/question.ts";
import { sentIn } from "../../../lib/query/corrections/sent.ts";
import { subjectOf } from "../../../lib/query/corrections/subject.ts";
import { articleOf } from "../../fixtures/article.ts";

const TEXT =
  "Ann Cole met Bob Reed at the pier. The ferry left. Later Ann Cole and the mayor took another ferry to Chad.";
const articles = [
  articleOf({
    text: TEXT,
    people: ["Ann Cole", "Bob Reed"],
    countries: ["TD"],
    outlet: "harbour.pt",
    cited: ["Sea Wire"],
  }),
  articleOf({ people: ["Ann Colemann", "Eva Reis"], outlet: "Sea Wire" }),
  articleOf({ people: ["Ann Cole"], outlet: "The Guardian" }),
];

let engine: SearchEngine;
let know: KnowPerson;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put(articles);
  canonicalisePeople(archive, () => {});
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  know = (id) => knownPerson(archive, id);
});
afterAll(() => engine.close());

/** What a form about an article, or about the archive as a whole, comes to. */
async function sent(fields: Record<string, string>, article: Article | null = articles[0]!) {
  const form = sentIn(new URLSearchParams({ by: "ann", ...fields }));
  const subject = await subjectOf(engine, article, form);
  const full = subject && (await settled(engine, subject, form));
  if (full === null || typeof full === "string" || "places" in full) return full;
  return correctionOf(subject, full, know);
}

const ann = { facet: "people", value: "ann-cole" };

describe("whom a form means", () => {
  it("is the person of that very name, a new one where nobody is called so, and else asked", async () => {
    const someoneElse = { ...ann, choice: "someoneElse" };
    const remove = { person: "ann-cole" };
    expect(await sent({ ...someoneElse, text: "eva reis" })).toMatchObject({
      act: "article",
      remove,
      add: { person: "eva-reis", name: "Eva Reis" },
    });
    expect(await sent({ ...someoneElse, text: "Rosa Dias" })).toMatchObject({
      remove,
      add: { person: "rosa-dias", name: "Rosa Dias" },
    });
    expect(await sent({ ...someoneElse, text: "Reed" })).toEqual({
      values: { facet: "people", found: [{ value: "bob-reed", label: "Bob Reed", count: 1 }], mayBeNew: true },
      places: [],
    });
    // Somebody else is not the same one again.
    expect(await sent({ ...someoneElse, text: "Ann Cole" })).toMatchObject({
      values: { found: [{ label: "Ann Colemann" }], mayBeNew: true },
    });
    expect(await sent({ ...someoneElse, text: "Reed", pick: "new" })).toMatchObject({ add: { name: "Reed" } });
    expect(await sent({ ...someoneElse, text: "Reed", pick: "bob-reed" })).toMatchObject({
      add: { person: "bob-reed", name: "Bob Reed" },
    });
  });

  it("must be one of the archive where two are said to be one, or not, and never the same", async () => {
    for (const [choice, act] of [
      ["samePerson", "same"],
      ["otherPerson", "different"],
    ] as const) {
      const form = { ...ann, choice };
      expect(await sent({ ...form, text: "Ann Colemann" }, null)).toMatchObject({
        act,
        people: ["ann-cole", "ann-colemann"],
        forms: ["Ann Cole", "Ann Colemann"],
      });
      expect(await sent({ ...form, text: "Nobody Here" })).toBe("noPerson");
      expect(await sent({ ...form, text: "Ann Colemann", pick: "new" })).toBe("noPerson");
      expect(await sent({ ...form, text: "Ann Cole", pick: "ann-cole" })).toBe("notFitting");
      expect(await sent(form)).toBe("noText");
    }
  });

  it("is told apart by a search, which must be given", async () => {
    const form = { ...ann, choice: "anotherWithin", text: "Ann Cole (chef)" };
    expect(await sent({ ...form, scope: " after:1990 " }, null)).toMatchObject({
      act: "split",
      person: "ann-cole",
      scope: "after:1990",
      name: "Ann Cole (chef)",
      samples: expect.arrayContaining([articles[0]!.id]),
    });
    expect(await sent(form, null)).toBe("noScope");
    for (const scope of ["(((", "added:7d", "-added:7d quay", "before:soon", 'after:"last week"', "quay -on:yesterday"])
      expect([scope, await sent({ ...form, scope }, null)]).toEqual([scope, "unfitScope"]);
    for (const scope of ["quay", "before:1990", 'on:"spring 1989"', "country:TD after:2001-05"])
      expect([scope, await sent({ ...form, scope }, null)]).toMatchObject([scope, { scope }]);
  });
});

describe("a surname that is nobody's yet", () => {
  const open = { id: "reis-unresolved", name: "Reis (unidentified)", hidden: false, mentions: [] };
  const article = { ...articles[1]!, facets: { ...articles[1]!.facets, people: [open] } };
  const reis = { facet: "people", value: open.id };
  it("is said to be somebody's, in the article or in some, somebody's name, or nobody's", async () => {
    const of = (fields: Record<string, string>) => sent({ ...reis, ...fields }, article);
    expect(await of({ choice: "someoneElse", text: "Eva Reis" })).toMatchObject({
      act: "means",
      name: "Reis",
      article: article.id,
      person: "eva-reis",
    });
    const scope = "person:reis-unresolved";
    expect(await of({ choice: "meantWithin", text: "Eva Reis", scope })).toMatchObject({
      act: "means",
      name: "Reis",
      scope,
      person: "eva-reis",
    });
    expect(await of({ choice: "calledOtherwise", text: "Reis" })).toMatchObject({ act: "rename", person: open.id });
    expect(await of({ choice: "noPerson" })).toMatchObject({ act: "hide", name: "Reis" });
    expect(await of({ choice: "samePerson", text: "Eva Reis" })).toBe("nothingChosen");
  });
});

describe("a name that is no value, since nobody knows whose it is", () => {
  const open = { id: "reis", name: "Reis", hidden: true, candidates: [{ id: "eva-reis", name: "Eva Reis" }] };
  const at = [{ field: "text" as const, start: 0, end: 4, reason: "surname" }];
  const article = { ...articles[1]!, facets: { ...articles[1]!.facets, people: [{ ...open, mentions: at }] } };
  const of = (fields: Record<string, string>) =>
    sent({ facet: "people", value: "reis", open: "1", ...fields }, article);
  it("is said to be somebody's or nobody's, here or wherever a search finds it", async () => {
    expect(await of({ choice: "notHere" })).toMatchObject({ act: "article", remove: { person: "reis" } });
    expect(await of({ choice: "someoneElse", text: "Eva Reis" })).toMatchObject({
      act: "means",
      name: "Reis",
      article: article.id,
      person: "eva-reis",
    });
    expect(await of({ choice: "someoneElse", text: "Ana Reis", pick: "new" })).toMatchObject({
      remove: { person: "reis" },
      add: { person: "ana-reis", name: "Ana Reis", at: { field: "text", start: 0, end: 4 } },
    });
    expect(await of({ choice: "meantWithin", text: "Eva Reis", scope: "ferry" })).toMatchObject({
      act: "means",
      name: "Reis",
      scope: "ferry",
    });
    expect(await of({ choice: "noPerson" })).toMatchObject({ act: "hide", name: "Reis" });
    expect(await of({ choice: "calledOtherwise", text: "Eva" })).toBe("nothingChosen");
  });
  it("is not asked about where the article has it no more", async () => {
    expect(await of({ value: "cole", choice: "noPerson" })).toBe("nothingChosen");
    expect(await of({ open: "", choice: "noPerson" })).toBe("nothingChosen");
  });
});

describe("a form without an article", () => {
  it("is about a value of the archive, and asks nothing of one article", async () => {
    expect(await sent({ ...ann, choice: "notHere" }, null)).toBe("nothingChosen");
    expect(await sent({ ...ann, choice: "calledOtherwise", text: "A. Cole" }, null)).toMatchObject({ act: "rename" });
    expect(await sent({ ...ann, choice: "noPerson", is: "organisation" }, null)).toEqual({
      act: "hide",
      name: "Ann Cole",
      is: "organisation",
      by: "ann",
    });
    // A name that a correction gave stands in no article.
    const of = { facet: "people", value: { value: "ann-cole", label: "Dame Ann", mentions: [] } } as const;
    const none = sentIn(new URLSearchParams({ ...ann, by: "ann", choice: "noPerson" }));
    expect(correctionOf({ article: null, of }, none, know)).toMatchObject({ act: "hide", name: "Ann Cole" });
    expect(correctionOf({ article: null, of }, none, () => null)).toMatchObject({ act: "hide", name: "ann-cole" });
    expect(await sent({ ...ann, choice: "noPerson", is: "planet" }, null)).not.toHaveProperty("is");
    expect(await sent({ facet: "people", value: "nobody", choice: "noPerson" }, null)).toBeNull();
    expect(await sent({ facet: "authors", value: "x", choice: "noPerson" }, null)).toBeNull();
  });
});

describe("what an outlet is called", () => {
  const harbour = { facet: "outlets", value: "harbour.pt", choice: "calledOtherwise" };
  it("is its new name, or, where another is called so, that it is that one", async () => {
    expect(await sent({ ...harbour, text: "Harbour Post" })).toMatchObject({
      outlet: { rename: "harbour.pt", name: "Harbour Post" },
    });
    expect(await sent({ ...harbour, text: "sea wire" })).toMatchObject({
      outlet: { same: ["sea-wire", "harbour.pt"] },
    });
    // One of the table that no article of this archive is by.
    expect(await sent({ ...harbour, text: "Le Figaro" })).toMatchObject({
      outlet: { same: ["le-figaro", "harbour.pt"] },
    });
    expect(await sent({ ...harbour, choice: "sameOutlet", text: "No Such Paper" })).toBe("noOutlet");
  });
});

describe("words of the text", () => {
  const add = { what: "add person", text: "Rosa Dias" };
  it("are the place of what is added; several are chosen from, and none is made up", async () => {
    expect(await sent({ ...add, words: "the mayor" })).toMatchObject({
      add: { person: "rosa-dias", name: "Rosa Dias", at: { field: "text", start: 70, end: 79 } },
    });
    const open = await sent({ ...add, words: "ferry" });
    expect(open).toMatchObject({ values: null, places: [{ start: 39 }, { start: 93 }] });
    const [, place] = (open as Question).places;
    expect(await sent({ ...add, words: "ferry", place: printPlace(place!) })).toMatchObject({ add: { at: place } });
    expect(await sent({ ...add, words: "ferr" })).toBe("noWords");
    // Without words of its own it is looked for by its name.
    expect(await sent(add)).not.toHaveProperty("add.at");
  });

  it("that were marked are known by what stands around them", async () => {
    for (const [before, after, start] of [
      ["pier. The ", " left. Later", 39],
      ["took another ", " to Chad.", 93],
      ["", " to Chad.", 93],
    ] as const)
      expect(await sent({ ...add, words: "ferry", before, after })).toMatchObject({ add: { at: { start } } });
    // What stands nowhere so tells nothing.
    expect(await sent({ ...add, words: "ferry", before: "some" })).toHaveProperty("places.length", 2);
  });

  it("may name somebody of the archive, a country or an outlet, by themselves", async () => {
    expect(await sent({ what: "add person", words: "Bob Reed" })).toMatchObject({ add: { person: "bob-reed" } });
    expect(await sent({ what: "add country", words: "Chad" })).toMatchObject({ add: { country: "TD", about: false } });
    expect(await sent({ what: "add country", words: "pier" })).toBe("noCountry");
    expect(await sent({ what: "add cited", words: "the pier" })).toMatchObject({
      add: { cited: "the pier", at: { start: 25, end: 33 } },
    });
  });

  it("are none of a place that a form makes up", async () => {
    for (const place of [
      "text 0 9999",
      "title 500 600",
      "text 5 5",
      "text 9 2",
      "body 0 3",
      "text -1 3",
      "text 1e1 20",
    ])
      expect(await sent({ ...add, place })).not.toHaveProperty("add.at");
  });
});

describe("a form that says nothing", () => {
  it("makes no correction", async () => {
    expect(await sent({})).toBe("nothingChosen");
    expect(await sent(ann)).toBe("nothingChosen");
    expect(await sent({ ...ann, choice: "about" })).toBe("nothingChosen");
    expect(await sent({ ...ann, choice: "noPerson", by: " " })).toBe("noName");
    expect(await sent({ what: "set date", text: "1999-02-31" })).toBe("noDate");
    expect(await sent({ what: "set headline" })).toBe("noText");
    expect(await sent({ what: "add planet", words: "pier" })).toBe("nothingChosen");
  });
});
