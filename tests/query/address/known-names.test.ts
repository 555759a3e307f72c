import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { OF_PAGES } from "../../../lib/query/address/known-names.ts";
import { unknownIn } from "../../../lib/query/address/unknown.ts";

/** How pages and their forms read a parameter, or write it. */
const NAMED =
  /\b(?:parameters|fields)\.(?:get|getAll|has)\("(\w+)"|<(?:input|select|textarea|button)[^>]*?\sname="(\w+)"/g;

/** Sent in the body of a form, never in an address. */
const IN_BODIES = ["again", "password", "token"];

it("knows every name that a page or a form of the site has", () => {
  const files = globSync("{app,lib/query}/**/*.{ts,tsx}").filter((file) => !/api/.test(file));
  const named = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(NAMED)].map(([, a, b]) => a ?? b!));
  expect(named.length).toBeGreaterThan(30);
  expect([...new Set(named)].filter((name) => !OF_PAGES.includes(name) && !IN_BODIES.includes(name))).toEqual([]);
});

it.each([
  ["contry=US", "country"],
  ["Country=US", "country"],
  ["countries=US", "country"],
  ["people=x", "person"],
  ["langs=en", "lang"],
  ["form=1987", "from"],
  ["too=1987", "to"],
  ["pge=2", "page"],
  ["zzzzzzzz=1", null],
  ["x=1", null],
])("%s is nearest to %s", (address, nearest) => {
  expect(unknownIn(new URLSearchParams(address), OF_PAGES)).toMatchObject([{ nearest }]);
});

it("says nothing of what is known, empty, or counts clicks", () => {
  const all = OF_PAGES.map((name): [string, string] => [name, "1"]);
  const clicks = ["utm_source", "UTM_medium", "fbclid", "gclid", "msclkid"].map((name): [string, string] => [
    name,
    "1",
  ]);
  expect(unknownIn(new URLSearchParams([...all, ...clicks, ["contry", ""]]), OF_PAGES)).toEqual([]);
});

it("is not made long by a hostile address", () => {
  const many = new URLSearchParams(Array.from({ length: 3000 }, (_, at) => [`${"y".repeat(3000)}${at}`, "1"]));
  const found = unknownIn(many, OF_PAGES);
  expect(found).toHaveLength(5);
  expect(found.every(({ name }) => name.length < 50)).toBe(true);
});
