import { expect, test } from "vitest";
import { cellItems, tableRows } from "../../../lib/facets/countries/table-rows.ts";
import { codesIn } from "./read-countries.ts";

const rows = [...tableRows("former-cities")].flatMap(([code, names]) =>
  cellItems(names).map((name): [string, string] => [name, code!]),
);

test.each(rows)("%s lies in %s", (name, code) => {
  expect(codesIn(`The ship reached the harbour late. Doctors flew to ${name} on Friday.`)).toEqual([code]);
});

test("a city of a former state lies in that state while it lasted", () => {
  expect(codesIn("Miners struck in Karl-Marx-Stadt.", { publishedAt: "1953-06-17" })).toEqual(["DDDE"]);
});
