import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openRedirects } from "../../lib/archive/redirects.ts";
import { settlePeople } from "../../lib/people/settle.ts";
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

describe("where a name led that is erased", () => {
  const dole = (given: string) => articleOf({ id: given, people: [`${given} Dole`], countries: ["US"] });
  const rows = ({ [RAW]: database }: ReturnType<typeof openArchive>) =>
    database.prepare("select id, to_id from redirect").all();
  const settle = (archive: ReturnType<typeof openArchive>) => {
    settlePeople(archive, () => {});
    archive.erasing.forgetNames();
  };

  it("is forgotten, unlike that of a name which only was replaced", () => {
    const { archive } = opened();
    const [robert, bob, rob] = ["Robert", "Bob", "Rob"].map(dole);
    archive.put([robert!, bob!, rob!]);
    settle(archive);
    const known = [
      { id: "rob-dole", to_id: "bob-dole" },
      { id: "robert-dole", to_id: "bob-dole" },
    ];
    expect(rows(archive)).toEqual(known);
    archive.put([{ ...bob!, id: rob!.id, externalId: "Rob", extractorVersion: 1 }]);
    settle(archive);
    expect(rows(archive)).toEqual(known);
    archive.remove(robert!.id);
    settle(archive);
    expect(rows(archive)).toEqual([{ id: "rob-dole", to_id: "bob-dole" }]);
    for (const { id } of [bob!, rob!]) archive.remove(id);
    settle(archive);
    expect(rows(archive)).toEqual([]);
    expect(archive[RAW].prepare("select key from person_name").all()).toEqual([]);
  });
});
