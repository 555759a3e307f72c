import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COUNTRY_WORDS } from "../../../lib/facets/outlets/cite/country-words.ts";
import { findOutlets } from "../../../lib/facets/outlets/find-outlets.ts";
import { outletId } from "../../../lib/facets/outlets/outlet-id.ts";
import { outletTable } from "../../../lib/facets/outlets/outlet-table.ts";
import { passageOf } from "./passage-of.ts";
import { keyOf, tableFaults } from "./table-faults.ts";

const { outlets: OUTLETS, forms: OUTLET_FORMS } = outletTable();
const FILE = "lib/facets/outlets/outlets.tsv";
const table = readFileSync(new URL(`../../../${FILE}`, import.meta.url), "utf8");

describe("the outlet table", () => {
  it("is well-formed", () => {
    expect(tableFaults(FILE, table)).toEqual([]);
  });

  it("covers the world, and is read whole", () => {
    expect(OUTLETS).toHaveLength(table.trim().split("\n").length - 1);
    expect(OUTLETS.length).toBeGreaterThan(3000);
    expect(new Set(OUTLETS.map(({ country }) => country)).size).toBeGreaterThan(150);
  });

  it("leads from every name to its outlet, or to a namesake", () => {
    const holders = new Map<string, string[]>();
    for (const { text, outlet } of OUTLET_FORMS)
      holders.set(keyOf(text), [...(holders.get(keyOf(text)) ?? []), outlet.id]);
    const astray = OUTLETS.filter(({ name }) => !holders.get(keyOf(name))!.includes(outletId(name)));
    expect(astray).toEqual([]);
  });

  it("finds every name that it looks for, where a text cites it in its country", () => {
    const missed = OUTLET_FORMS.filter(({ text, outlet, caution }) => {
      if (caution === "silent" || outlet.kind === "platform") return false;
      const place = COUNTRY_WORDS.get(outlet.country)![0]!;
      const sentence = `In ${place}, the ${place} minister said on Monday in an interview with ${text} newspaper that he agreed.`;
      return !findOutlets([passageOf(sentence)]).some((match) => match.cited && match.outlet === outlet);
    });
    expect(missed.map(({ outlet, text }) => `${outlet.id}: ${text}`)).toEqual([]);
  });
});

describe("a fault in the outlet table", () => {
  const HEADER = "country\tid\tname\tother names\tdomains\trank\tkind";
  const faults = (...rows: string[]) => tableFaults("outlets.tsv", `${[HEADER, ...rows].join("\n")}\n`);
  const gazette = "FJ\tport-gazette\tPort Gazette\tPG!; The Port Gazette Online\tportgazette.com.fj\t\tpaper";

  it("is none in a good row", () => expect(faults(gazette)).toEqual([]));

  it.each([
    ["a header", "outlets.tsv:1: the columns are", () => tableFaults("outlets.tsv", `id\tname\n${gazette}\n`)],
    ["a cell too few", "outlets.tsv:2: has 6 cells, expected 7", () => faults(gazette.replace("\t\t", "\t"))],
    [
      "a space",
      'outlets.tsv:2: "Port Gazette " has a space too many',
      () => faults(gazette.replace("Gazette\t", "Gazette \t")),
    ],
    ["a country", 'outlets.tsv:2: "QQ" is no country', () => faults(gazette.replace("FJ", "QQ"))],
    [
      "an id",
      'outlets.tsv:2: the id "Port Gazette" is not',
      () => faults(gazette.replace("port-gazette", "Port Gazette")),
    ],
    ["a name", 'outlets.tsv:2: "" is no name', () => faults(gazette.replace("\tPort Gazette\t", "\t\t"))],
    ["a list", 'outlets.tsv:2: "PG;Gazette" is no name', () => faults(gazette.replace("PG!", "PG;Gazette"))],
    [
      "a domain",
      'outlets.tsv:2: "www.portgazette.com.fj" is no domain',
      () => faults(gazette.replace("portg", "www.portg")),
    ],
    [
      "a URL",
      'outlets.tsv:2: "https://a.fj" is no domain',
      () => faults(gazette.replace("portgazette.com.fj", "https://a.fj")),
    ],
    ["a rank", 'outlets.tsv:2: the rank "first" is no', () => faults(gazette.replace("\t\tp", "\tfirst\tp"))],
    ["a needless rank", "outlets.tsv:2: a rank, and no other", () => faults(gazette.replace("\t\tp", "\t1\tp"))],
    ["a kind", 'outlets.tsv:2: "newspaper" is no kind', () => faults(gazette.replace(/paper$/, "newspaper"))],
    ["an id twice", 'outlets.tsv:3: the id "port-gazette" stands in line 2 too', () => faults(gazette, gazette)],
    [
      "a domain twice",
      'outlets.tsv:3: the domain "portgazette.com.fj" stands in line 2',
      () => faults(gazette, gazette),
    ],
    ["a name twice", 'outlets.tsv:3: the name "Port Gazette" of FJ stands', () => faults(gazette, gazette)],
    ["a form twice", 'outlets.tsv:2: the form "PG" stands in line 2', () => faults(gazette.replace("PG!", "PG!; PG"))],
    [
      "an order",
      'outlets.tsv:3: "port-gazette" stands behind "wire-fj"',
      () => faults("FJ\twire-fj\tWire Fiji\t\t\t\tagency", gazette),
    ],
    [
      "namesakes",
      'outlets.tsv:3: "the port gazette?" names line 2 too',
      () => faults(gazette, "NZ\tport-gazette-nz\tthe port gazette?\t\t\t\tpaper"),
    ],
    [
      "a rank twice",
      'outlets.tsv:3: "Port-Gazette?" has rank 1, as in line 2',
      () => faults(gazette.replace("\t\tp", "\t1\tp"), "NZ\tport-gazette-nz\tPort-Gazette?\t\t\t1\tpaper"),
    ],
    [
      "two certain",
      'outlets.tsv:3: "Port Gazette" is certain in line 2 too',
      () => faults(gazette.replace("\t\tp", "\t1\tp"), "NZ\tport-gazette-nz\tPort Gazette\t\t\t2\tpaper"),
    ],
  ])("is told of %s, with file and line", (_, message, found) => {
    expect(
      found().some((fault) => fault.startsWith(message)),
      found().join("\n"),
    ).toBe(true);
  });
});
