import { describe, expect, test } from "vitest";
import type { ZoneKind } from "../../../lib/article/zones/zone.ts";
import { countryMentions } from "../../../lib/facets/countries/country-mentions.ts";
import { findPlaces } from "../../../lib/facets/countries/match/find-places.ts";
import { SALIENCE_FEATURES, salienceFeatures } from "../../../lib/facets/countries/salience-features.ts";
import { passagesOfText, readCountries } from "./read-countries.ts";

type Zones = readonly (readonly [ZoneKind, string])[];

function about(zones: Zones): string[] {
  return readCountries(zones)
    .filter((country) => country.about)
    .map(({ code }) => code);
}

const STORY =
  "Kenya will buy trains for its coast, the transport minister said. The Kenyan line will run to Mombasa. " +
  "Engineers from Nairobi will test it for a year. Much later, one of them mentioned a holiday he had spent in Norway. " +
  "Kenya expects the first passengers next spring, and freight will follow when the sidings are done.";

describe("what an article is about", () => {
  test("the headline and the bulk of the text, not a name in passing", () => {
    const zones: Zones = [
      ["headline", "Kenya orders trains"],
      ["body", STORY],
    ];
    expect(about(zones)).toEqual(["KE"]);
    expect(readCountries(zones).map(({ code }) => code)).toEqual(["KE", "NO"]);
  });

  test("the place where it was written, when the text names no other", () => {
    expect(
      about([
        ["dateline", "LIMA, March 3 - "],
        ["body", "Growers will plant less cotton this year."],
      ]),
    ).toEqual(["PE"]);
    expect(about([["body", "LIMA, March 3 - Growers will plant less cotton this year."]])).toEqual(["PE"]);
  });

  test("the dateline is a reason of its own", () => {
    const [peru] = readCountries([["body", "LIMA, March 3 (Reuters) - Growers will plant less cotton."]]);
    expect(peru?.mentions.map(({ reason }) => reason)).toEqual(["dateline"]);
  });

  test("an article with no country is about none", () => {
    expect(about([["body", "Rain is likely tomorrow."]])).toEqual([]);
  });

  test("a sentence that is repeated counts once, and is a mention each time", () => {
    const caption = "Chile and Ghana signed a treaty on fishing in the southern seas. ";
    const count = (times: number) => {
      const passages = passagesOfText([["body", STORY + caption.repeat(times)]]);
      const places = findPlaces(passages, null);
      const evidence = { passages, places, people: [], outlets: [], publishedAt: null, home: null };
      const mentions = countryMentions(evidence);
      const chile = salienceFeatures(evidence, mentions).find(({ code }) => code === "CL");
      return [mentions.get("CL")?.length, chile?.features[SALIENCE_FEATURES.indexOf("log count")]];
    };
    expect(count(1)).toEqual([1, Math.log1p(1)]);
    expect(count(30)).toEqual([30, Math.log1p(1)]);
  });
});
