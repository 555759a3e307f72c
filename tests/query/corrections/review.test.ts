import { describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { canonicalisePeople } from "../../../lib/people/canonicalise.ts";
import { peopleToReview } from "../../../lib/people/review/people-to-review.ts";
import { review } from "../../../lib/query/corrections/review.ts";
import { splitForm, surnameForm } from "../../../lib/query/corrections/review-forms.ts";
import { remembered } from "../../../lib/query/remembered.ts";
import { type ArticleSketch, articleOf } from "../../fixtures/article.ts";

async function reviewed(...articles: readonly (readonly [ArticleSketch, number])[]) {
  const archive = openArchive(":memory:");
  let day = 0;
  for (const [sketch, times] of articles)
    archive.put(Array.from({ length: times }, () => articleOf({ ...sketch, text: `Report ${++day} of the harbour.` })));
  canonicalisePeople(archive, () => {});
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const { same, ...rest } = peopleToReview(archive);
  const found = await review(engine, { ...rest, same: same.toReversed() });
  await engine.close();
  return found;
}

describe("what may be put right", () => {
  it("counts people as searches do, the pair first that mends most", async () => {
    const more = { date: "2001-05-04", countries: ["PT"] };
    const { same } = await reviewed(
      [{ ...more, people: ["Ernesto Figueras"] }, 4],
      [{ ...more, people: ["Ernesto Figuerras"], countries: ["AR"] }, 2],
      [{ ...more, people: ["Ingvar Carlsson"] }, 5],
      [{ ...more, people: ["Ingvar Calrsson"], countries: ["SE"] }, 3],
    );
    expect(same.map(({ people }) => people.map(({ name, count }) => `${name} ${count}`))).toEqual([
      ["Ingvar Carlsson 5", "Ingvar Calrsson 3"],
      ["Ernesto Figueras 4", "Ernesto Figuerras 2"],
    ]);
  });

  it("finds outlets that are known by a domain alone, however many others there are", async () => {
    const named = Array.from({ length: 120 }, (_, at) => [{ outlet: `Gazette ${at}` }, 2] as const);
    const { outlets } = await reviewed(
      ...named,
      [{ outlet: "harbour-post.pt" }, 1],
      [{ outlet: "pier.co.uk" }, 3],
      [{ outlet: "Harbour.media" }, 1],
      [{ outlet: "harbour 2.0" }, 1],
    );
    expect(outlets.map(({ label, count }) => `${label} ${count}`)).toEqual(["pier.co.uk 3", "harbour-post.pt 1"]);
  });

  it("offers for a surname alone those who bear it", async () => {
    const lone = { id: "dias-unresolved", name: "Dias (unidentified)", hidden: false, mentions: [] };
    const archive = openArchive(":memory:");
    const articles = [articleOf({ people: ["Rosa Dias"] }), articleOf({ people: ["Rosa Diaspora", "Dias Cardoso"] })];
    archive.put([...articles, { ...articleOf({}), facets: { people: [lone], countries: [], cited: [] } }]);
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const { surnames } = await review(engine, { same: [], two: [], waiting: [] });
    await engine.close();
    expect(surnames).toEqual([
      {
        value: "dias-unresolved",
        label: "Dias (unidentified)",
        count: 1,
        surname: "Dias",
        bearers: [{ value: "rosa-dias", label: "Rosa Dias", count: 1 }],
      },
    ]);
    expect(surnameForm(surnames[0]!)).toMatchObject({ scope: "person:dias-unresolved", text: "Dias" });
  });

  it("tells two people apart by what makes them seem two", () => {
    const person = { id: "a", name: "A", years: null, countries: [], offices: [], samples: [], count: 9 };
    const scopes = [
      { kind: "years", until: 1969, since: 1999 },
      { kind: "countries", countries: ["US", "AU"] },
      { kind: "titles", titles: ["man", "woman"] },
    ] as const;
    expect(scopes.map((because) => splitForm({ person, because, articles: 3 }).scope)).toEqual([
      "after:1969",
      "country:AU",
      "",
    ]);
  });
});

describe("what is remembered", () => {
  it("is made once a state, also for those who ask meanwhile, and again where it failed", async () => {
    let state = "a";
    let made = 0;
    let fails = false;
    const ask = remembered(
      async () => state,
      async () => {
        made++;
        if (fails) throw new Error("no");
        return `${state} ${made}`;
      },
    );
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(["a 1", "a 1", "a 1"]);
    state = "b";
    expect([await ask(), await ask()]).toEqual(["b 2", "b 2"]);
    fails = true;
    state = "c";
    await expect(ask()).rejects.toThrow("no");
    fails = false;
    expect(await ask()).toBe("c 4");
  });
});
