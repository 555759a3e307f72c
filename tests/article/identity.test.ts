import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../lib/article/identity/identity.ts";
import type { SourceFields } from "../../lib/source/record.ts";

/** A record in short: `collection` is `main` and `text` is `A text.` where it says nothing else. */
interface Sketch extends SourceFields {
  readonly collection?: string;
  readonly text?: string;
}

/** What ids were given to, each with the records that have it. They are kept: a test that fails here is right. */
const GOLDEN = Object.entries(
  JSON.parse(readFileSync(new URL("../fixtures/golden-ids.json", import.meta.url), "utf8")) as Record<string, Sketch[]>,
);

function idOf({ collection = "main", text = "A text.", ...fields }: Sketch): string {
  const record = { kind: "record", file: "a.jsonl", place: "line 1", text, fields, notes: [] } as const;
  return identify(record, { collection, outlet: null, today: "2026-01-01" }).id;
}

describe("the id of an article, which never changes,", () => {
  it.each(GOLDEN.flatMap(([id, records]) => records.map((record) => [id, record] as const)))(
    "is %s for %j",
    (id, record) => {
      expect(idOf(record)).toBe(id);
    },
  );

  it("is twenty hexadecimal digits", () => {
    const ids = GOLDEN.map(([id]) => id);
    expect(ids.filter((id) => !/^[0-9a-f]{20}$/.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it("is the same by whatever link an address was found, and another where the address says another thing", () => {
    const tracking = fc.constantFrom(
      "utm_source",
      "UTM_Id",
      "fbclid",
      "gclid",
      "mc_cid",
      "cmpid",
      "ocid",
      "ref",
      "smid",
    );
    const value = fc.string({ unit: fc.constantFrom(..."aZ7-_ é&="), minLength: 1, maxLength: 8 });
    const some = (name: fc.Arbitrary<string>) =>
      fc.uniqueArray(fc.tuple(name, value), { maxLength: 5, selector: ([n]) => n });
    const own = fc.constantFrom("id", "page", "utm", "utmost", "referrer", "q", "share_id");
    fc.assert(
      fc.property(some(own), some(tracking), fc.boolean(), fc.boolean(), (own, tracking, first, slash) => {
        const address = (...pairs: [string, string][]) => `https://news.example/story?${new URLSearchParams(pairs)}`;
        const plain = idOf({ url: address(...own) });
        const all = first ? [...tracking, ...own.toReversed()] : [...own, ...tracking];
        const found = address(...all).replace("story?", slash ? "story/?" : "story?");
        expect(idOf({ url: `${found}#part` })).toBe(plain);
        expect(idOf({ url: address(...own, ["story", "2"]) })).not.toBe(plain);
      }),
    );
  });
});
