import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitOf } from "../../../lib/engine/hit.ts";
import { hitAttributes, hitFields, hitFrom } from "../../../lib/engine/meilisearch/hit-parts.ts";
import type { Query } from "../../../lib/engine/port/query.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { parse } from "../../../lib/query/language/parse.ts";
import { articleOf } from "../../fixtures/article.ts";

const WORDS = [
  "ferry",
  "bridge",
  "Łódź",
  "U.S.",
  "1,250",
  "😀",
  "a\ud83d",
  "東京都",
  "harbour-side",
  "“quoted”",
  "e\u0301",
];
const ASKED = [
  "",
  "ferry ",
  "bridge ferry ",
  '"ferry bridge"',
  "har",
  "title:ferry",
  "NEAR(ferry bridge)",
  "-ferry bridge ",
  "東京",
  "after:1987",
];

const prose = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(" "));
const text = fc.array(prose(90), { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join("\n\n"));
const said = fc.array(
  fc.record({
    kind: fc.constantFrom("headline" as const, "paragraph" as const),
    text: prose(40),
    id: fc.constant("other"),
  }),
  { maxLength: 2 },
);
const kept = fc
  .record({ title: fc.option(prose(6)), text, said, copies: fc.nat(3), corrected: fc.boolean() })
  .map(({ title, text, said, copies, corrected }) => ({
    article: articleOf({ text, people: ["Ana Prado"], countries: ["PT"], ...(title ? { title } : {}) }),
    added: null,
    groupAdded: null,
    copyOf: null,
    copies,
    said,
    family: "first",
    ...(corrected ? { corrected: true as const } : {}),
  }));

const askedOf = (q: string, more: Partial<Query> = {}): Query => ({ ...queryOf(EVERYTHING, parse(q)), ...more });
const chosen = { ...EVERYTHING.filters, people: { include: ["ana-prado"], exclude: [], all: false } };

describe("the fields that hits are made of", () => {
  it("give the hit that the whole article gives", () => {
    fc.assert(
      fc.property(kept, fc.constantFrom(...ASKED), fc.boolean(), fc.boolean(), (kept, q, copies, bare) => {
        const query = askedOf(q, { copies, ...(bare ? { bare } : {}) });
        const fields = { ...hitFields(kept), kept: JSON.stringify(kept) };
        const given = Object.fromEntries(
          hitAttributes(query.text, query).map((name) => [name, fields[name as keyof typeof fields]]),
        );
        expect(hitFrom(given, query.text, query)).toEqual(hitOf(kept, query.text, query));
      }),
      { numRuns: 300 },
    );
  });

  it("are no more than a hit shows: the article itself for sentences that name what was chosen alone", () => {
    expect(hitAttributes(parse(""), askedOf(""))).toEqual(["shown"]);
    expect(hitAttributes(parse("ferry"), askedOf("ferry"))).toEqual(["shown", "texts"]);
    expect(hitAttributes(parse("ferry"), askedOf("ferry", { bare: true }))).toEqual(["shown"]);
    expect(hitAttributes(parse(""), askedOf("", { filters: chosen }))).toEqual(["kept"]);
    expect(hitAttributes(parse("person:ana-prado"), askedOf("person:ana-prado"))).toEqual(["kept"]);
    const long = { article: articleOf({ title: "Ferry", text: "word ".repeat(5000) }), added: null, groupAdded: null };
    const { shown } = hitFields({ ...long, copyOf: null, copies: 0, said: [], family: null });
    expect(shown.length).toBeLessThan(1000);
  });

  it("are an error where they are none that this version writes", () => {
    const query = askedOf("ferry ");
    for (const fields of [{}, { shown: "{}" }, { shown: "no JSON", texts: "{}" }])
      expect(() => hitFrom(fields, query.text, query)).toThrow();
  });
});
