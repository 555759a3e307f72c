import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SORTS } from "../../lib/engine/port/query.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { PARAMETERS } from "../../lib/query/address/parameters.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest, VIEWS } from "../../lib/query/address/request.ts";
import { parseRequest, printRequest } from "../../lib/query/address/url.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

const parse = (query: string) => parseRequest(new URLSearchParams(query));

/** As many different words. */
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);

const value = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== "" && !text.startsWith("-"));
const filter = fc
  .record({ values: fc.uniqueArray(value, { maxLength: 5 }), excluded: fc.nat(5), all: fc.boolean() })
  .map(({ values, excluded, all }) => {
    const include = values.slice(excluded).sort();
    const exclude = values.slice(0, excluded).sort();
    return values.length === 0 ? NO_FILTER : { include, exclude, all: all && include.length > 1 };
  });
/** Two dates, either or both or none given, in their order. */
const span = fc
  .array(fc.option(fc.constantFrom("1968", "1968-12-31", "1969", "1969-07", "1969-07-20", "1970-01")), {
    minLength: 2,
    maxLength: 2,
  })
  .map(([a, b]): [string | null, string | null] =>
    a != null && b != null && a.slice(0, b.length) > b ? [b, a] : [a ?? null, b ?? null],
  );
const request: fc.Arbitrary<SearchRequest> = fc
  .record({
    q: fc.oneof(
      fc.constant(""),
      fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `${text.replace(/\s/gu, " ")} a`),
    ),
    filters: fc.record(Object.fromEntries(FACETS.map(({ key }) => [key, filter]))) as fc.Arbitrary<
      SearchRequest["filters"]
    >,
    about: fc.subarray(["people", "countries"] as const),
    lists: filter.map(({ include, exclude }) => ({ include: include.length > 0 ? include : null, exclude })),
    copies: fc.boolean(),
    span,
    date: fc.constantFrom(null, "undated", "suspicious"),
    added: fc.constantFrom(null, "2026", "2026-11", "2026-11-30", "1d", "30d"),
    sort: fc.constantFrom(null, ...SORTS),
    page: fc.integer({ min: 1, max: 1000 }),
    view: fc.constantFrom(...VIEWS),
    stack: fc.constantFrom(null, ...FACETS.map(({ key }) => key)),
    size: fc.integer({ min: 10, max: 100 }),
  })
  .map(({ span: [from, to], ...rest }) => ({ ...rest, from, to }));

/** Texts that some parameter takes, and others that none does. */
const given = fc.oneof(
  fc.constantFrom(...FACETS.map(({ param }) => param)),
  fc.constantFrom(
    "1",
    "0",
    "2",
    " 3 ",
    "1969",
    "1970-02",
    "1969-07-20",
    "undated",
    "suspicious",
    "7d",
    ...SORTS,
    ...VIEWS,
  ),
  fc.constantFrom("a", "-a", " b ", "-", "", "橋川", "é"),
  fc.string({ unit: "binary", maxLength: 30 }),
);

describe("a search as a URL", () => {
  it("is read back as it was printed, for any request, by each parameter", () => {
    const written = new Set<string>();
    fc.assert(
      fc.property(request, (asked) => {
        const printed = printRequest(asked);
        expect(parse(printed)).toEqual({ request: asked, problems: [] });
        for (const name of new URLSearchParams(printed).keys()) written.add(name);
      }),
      { numRuns: 1000 },
    );
    expect([...written].sort()).toEqual(PARAMETERS.map(({ name }) => name).sort());
  });

  it("has one form: printing what was read of a printed one changes nothing, whatever the address", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("x", ...PARAMETERS.map(({ name }) => name)), given)), (pairs) => {
        const once = printRequest(parseRequest(new URLSearchParams(pairs)).request);
        expect(printRequest(parse(once).request)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it("has an order, whatever the order of what was given", () => {
    const reversed = (address: string) => String(new URLSearchParams([...new URLSearchParams(address)].reverse()));
    fc.assert(
      fc.property(request, (asked) => {
        const printed = printRequest(asked);
        expect(printRequest(parse(reversed(printed)).request)).toBe(printed);
      }),
      { numRuns: 200 },
    );
  });

  it.each(PARAMETERS)("says nothing of the default of $name, and reads nothing as it", ({ read, write }) => {
    expect(write(EVERYTHING)).toEqual([]);
    const tell = (fault: unknown) => expect.unreachable(JSON.stringify(fault));
    expect(read(EVERYTHING, [], tell)).toEqual(EVERYTHING);
    expect(read(EVERYTHING, [""], tell)).toEqual(EVERYTHING);
  });

  it.each(PARAMETERS)("of all that may be given for $name, something is told to be wrong", ({ name }) => {
    const bad = parse(String(new URLSearchParams([[name, "\u0001".repeat(3000)]])));
    expect(bad.problems).toContainEqual(expect.objectContaining({ parameter: name }));
    expect(printRequest(bad.request)).toBe(name === "q" ? printRequest({ ...EVERYTHING, q: bad.request.q }) : "");
  });

  it("leaves defaults out", () => {
    expect(printRequest(EVERYTHING)).toBe("");
    expect(printRequest({ ...EVERYTHING, q: "a b", page: 2 })).toBe("q=a+b&page=2");
  });

  it("reads included and excluded values, and drops what is both", () => {
    const { filters } = parse("person=b&person=-a&person=a&person=b&all=person").request;
    expect(filters.people).toEqual({ include: ["b"], exclude: ["a"], all: false });
    expect(parse("person=a&person=b&all=person").request.filters.people.all).toBe(true);
  });

  it.each([
    ["page=0", "page"],
    ["page=1.5", "page"],
    ["page=x", "page"],
    ["page=0x10", "page"],
    ["page=1e1", "page"],
    ["page=-1", "page"],
    ["page=Infinity", "page"],
    ["from=sometime", "from"],
    ["to=1987-02-30", "to"],
    ["from=1969-13", "from"],
    ["to=1969-1", "to"],
    ["from=-5d", "from"],
    ["added=-5d", "added"],
    ["added=%2B5d", "added"],
    ["added=0d", "added"],
    ["sort=best", "sort"],
    ["date=soon", "date"],
    ["about=yes", "about"],
    ["all=nobody", "all"],
    [`q=${"x".repeat(3000)}`, "q"],
    [`q=${numbered(61).join("+")}`, "q"],
    [`q="${numbered(61).join("+")}"`, "q"],
    [
      `q=${numbered(61)
        .map((word) => `person:${word}`)
        .join("+OR+")}`,
      "q",
    ],
    [`q=${"橋川".repeat(31)}`, "q"],
    ["q=🎉", "q"],
    ["q=| *", "q"],
    ['q=-"!"', "q"],
    [`person=${"x".repeat(3000)}`, "person"],
    [Array.from({ length: 60 }, (_, i) => `person=${i}`).join("&"), "person"],
    ["from=2001&to=1999", "from"],
  ])("says what is wrong with %s", (query, parameter) => {
    const { problems } = parse(query);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    const said = messagesFor("en").problem.mended(problems[0]!);
    expect(said.length).toBeLessThan(200);
    expect(said).toContain("; ");
  });

  it.each([
    "q=",
    "q=+",
    'q="',
    'q=""',
    "q=-",
    "q=(",
    'q=-("',
    "q=OR",
    "q=NOT",
    `q=${numbered(60).join("+")}`,
    `q="${numbered(60).join("+")}"`,
    `q=${"bank+".repeat(390)}`,
    `q=${"bank+OR+".repeat(240)}bank`,
    "q=oil+|+gas",
    "page=2",
    "page=007",
  ])("finds nothing wrong with %s", (query) => expect(parse(query).problems).toEqual([]));

  it("exchanges dates that stand the wrong way round", () => {
    expect(parse("from=2001&to=1999").request).toMatchObject({ from: "1999", to: "2001" });
    expect(parse("from=1999&to=1999-05").problems).toEqual([]);
  });
});
