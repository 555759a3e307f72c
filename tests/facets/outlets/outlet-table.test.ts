import { parse } from "tldts";
import { describe, expect, it } from "vitest";
import { COUNTRY_WORDS } from "../../../lib/facets/outlets/country-words.ts";
import { findOutlets } from "../../../lib/facets/outlets/find-outlets.ts";
import { foldName } from "../../../lib/facets/outlets/fold-name.ts";
import { outletId } from "../../../lib/facets/outlets/outlet-id.ts";
import { OUTLET_FORMS, OUTLETS } from "../../../lib/facets/outlets/outlet-table.ts";
import { slug } from "../../../lib/facets/outlets/slug.ts";
import { passageOf } from "./passage-of.ts";

const KINDS = new Set(["agency", "paper", "magazine", "broadcaster", "site", "platform"]);
const doubles = (items: readonly string[]) => items.filter((item, i) => items.indexOf(item) !== i);
const key = (name: string) =>
  name
    .replace(/^The /, "")
    .split(/[\s-]+/)
    .map(foldName)
    .join(" ");

describe("the outlet table", () => {
  it("covers the world", () => {
    expect(OUTLETS.length).toBeGreaterThan(500);
    expect(new Set(OUTLETS.map(({ country }) => country)).size).toBeGreaterThan(150);
    expect(doubles(OUTLETS.map(({ id }) => id))).toEqual([]);
  });

  it("gives each outlet a name of its own in its country", () => {
    expect(doubles(OUTLETS.map(({ country, name }) => `${country} ${key(name)}`))).toEqual([]);
  });

  it("writes no form of an outlet twice", () => {
    expect(doubles(OUTLET_FORMS.map(({ outlet, text }) => `${outlet.id}: ${text}`))).toEqual([]);
  });

  it("lets at most one outlet hold a name without context", () => {
    const holders = new Map<string, Set<string>>();
    for (const { text, outlet, caution } of OUTLET_FORMS) {
      if (caution === "none") holders.set(key(text), (holders.get(key(text)) ?? new Set()).add(outlet.id));
    }
    expect([...holders].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it("gives each domain once, as a public hostname", () => {
    const domains = OUTLETS.flatMap((outlet) => outlet.domains);
    expect(doubles(domains)).toEqual([]);
    expect(domains.filter((domain) => !/^[a-z0-9.-]+$/.test(domain) || !parse(domain).isIcann)).toEqual([]);
  });

  it("knows its countries, kinds and ids", () => {
    const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    for (const { id, country, kind } of OUTLETS) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(regions.of(country), country).toBeDefined();
      expect(COUNTRY_WORDS.has(country), country).toBe(true);
      expect(KINDS.has(kind), `${id}: ${kind}`).toBe(true);
      expect(id).toBe(slug(id));
    }
  });

  it("leads from every name to its outlet, or to a namesake", () => {
    const holders = new Map<string, string[]>();
    for (const { text, outlet } of OUTLET_FORMS) holders.set(key(text), [...(holders.get(key(text)) ?? []), outlet.id]);
    const astray = OUTLETS.filter(({ name }) => !holders.get(key(name))!.includes(outletId(name)));
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
