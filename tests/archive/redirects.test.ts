import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openRedirects } from "../../lib/archive/redirects.ts";
import type { Publisher } from "../../lib/article/article.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { articleOf } from "../fixtures/article.ts";

const opened = () => {
  const archive = openArchive(":memory:");
  return { archive, redirects: openRedirects(archive[RAW]) };
};

describe("a redirect", () => {
  it("leads on to where its end was led, within its facet alone", () => {
    const { archive, redirects } = opened();
    redirects.lead("people", "a", "b");
    redirects.lead("people", "b", "c");
    redirects.lead("outlets", "c", "d");
    const led = (["a", "b", "c", "d"] as const).map((id) => archive.redirect("people", id));
    expect(led).toEqual(["c", "c", "c", "d"]);
    expect(archive.redirect("outlets", "c")).toBe("d");
    expect(archive.redirect("outlets", "a")).toBe("a");
  });

  it("ends when its id stands for itself again, or is what another leads to", () => {
    const { archive, redirects } = opened();
    redirects.lead("people", "a", "b");
    redirects.lead("people", "b", "a");
    expect(["a", "b"].map((id) => archive.redirect("people", id))).toEqual(["a", "a"]);
    redirects.lead("people", "b", "b");
    expect(archive.redirect("people", "b")).toBe("b");
  });

  it("never leads in a circle or to an id that leads on, whatever is merged in whatever order", () => {
    const id = fc.constantFrom(..."abcdefgh");
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 40 }), (merges) => {
        const { archive, redirects } = opened();
        // Each id's place by another account: groups that are merged whole, each under its last head.
        const head = new Map([..."abcdefgh"].map((one) => [one, one]));
        for (const [from, to] of merges) {
          redirects.lead("people", from, to);
          head.set(to, to);
          for (const [one, under] of head) if (one === from || (under === from && one !== to)) head.set(one, to);
        }
        for (const [one, under] of head) {
          expect(archive.redirect("people", one)).toBe(under);
          expect(archive.redirect("people", under)).toBe(under);
        }
        archive.close();
      }),
    );
  });
});

describe("an outlet that is read otherwise", () => {
  const read = (id: string, outlet: string, evidence: Publisher["evidence"], version: number, text?: string) => {
    const article = articleOf({ id, outlet, ...(text ? { text } : {}) });
    return { ...article, publisher: { ...article.publisher!, evidence }, extractorVersion: version };
  };

  it("has its former id lead to it, and on to what it is read as later", () => {
    const { archive } = opened();
    for (const [outlet, version] of [
      ["Harbour Wire -- English", 1],
      ["Harbour Wire", 2],
      ["Harbour Agency", 3],
    ] as const)
      archive.put([read("a", outlet, "metadata", version)]);
    const ids = ["harbour-wire----english", "harbour-wire", "harbour-agency"];
    expect(ids.map((id) => archive.redirect("outlets", id))).toEqual(Array(3).fill("harbour-agency"));
  });

  it("leads nowhere where other evidence is believed, or the source says something else", () => {
    const { archive } = opened();
    archive.put([read("a", "13 May", "disclaimer", 1), read("b", "Old Post", "metadata", 1, "A text.")]);
    archive.put([read("a", "Reuters", "dateline", 2), read("b", "New Post", "metadata", 2, "Another text.")]);
    expect(["13-may", "old-post"].map((id) => archive.redirect("outlets", id))).toEqual(["13-may", "old-post"]);
  });

  it("stands for itself in a search as long as an article has it", async () => {
    const { archive } = opened();
    archive.put([read("a", "Daily News", "metadata", 1), read("b", "Daily News", "url", 1)]);
    archive.put([read("a", "Daily News Lanka", "metadata", 2)]);
    const engine = openEmbedded(archive);
    const named = async () => {
      await sync(archive, engine, () => {});
      return engine.valuesNamed([{ facet: "outlets", name: "daily-news" }]);
    };
    expect(await named()).toEqual(["daily-news"]);
    archive.put([read("b", "Daily News Lanka", "url", 2)]);
    expect(await named()).toEqual(["daily-news-lanka"]);
  });

  it("is forgotten with the last article that has it", () => {
    const { archive } = opened();
    archive.put([read("a", "Old Post", "metadata", 1), read("b", "Old Wire", "metadata", 1)]);
    archive.put([read("a", "New Post", "metadata", 2), read("b", "New Wire", "metadata", 2)]);
    archive.remove(read("a", "New Post", "metadata", 2).id);
    archive.erasing.forgetNames();
    expect(archive[RAW].prepare("select id from redirect").all()).toEqual([{ id: "old-wire" }]);
  });
});

describe("where a name led that is erased", () => {
  const dole = (given: string) => articleOf({ id: given, people: [`${given} Dole`], countries: ["US"] });
  const rows = ({ [RAW]: database }: ReturnType<typeof openArchive>) =>
    database.prepare("select id, to_id from redirect").all();
  const canonicalise = (archive: ReturnType<typeof openArchive>) => {
    canonicalisePeople(archive, () => {});
    archive.erasing.forgetNames();
  };

  it("is forgotten, unlike that of a name which only was replaced", () => {
    const { archive } = opened();
    const [robert, bob, rob] = ["Robert", "Bob", "Rob"].map(dole);
    archive.put([robert!, bob!, rob!]);
    canonicalise(archive);
    const known = [
      { id: "rob-dole", to_id: "bob-dole" },
      { id: "robert-dole", to_id: "bob-dole" },
    ];
    expect(rows(archive)).toEqual(known);
    archive.put([{ ...bob!, id: rob!.id, externalId: "Rob", extractorVersion: 1 }]);
    canonicalise(archive);
    expect(rows(archive)).toEqual(known);
    archive.remove(robert!.id);
    canonicalise(archive);
    expect(rows(archive)).toEqual([{ id: "rob-dole", to_id: "bob-dole" }]);
    for (const { id } of [bob!, rob!]) archive.remove(id);
    canonicalise(archive);
    expect(rows(archive)).toEqual([]);
    expect(archive[RAW].prepare("select key from person_name").all()).toEqual([]);
  });
});
