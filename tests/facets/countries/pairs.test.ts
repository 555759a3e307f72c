import { describe, expect, test } from "vitest";
import { codesIn, readCountries } from "./read-countries.ts";

describe("a town and its state", () => {
  test.each([
    "Athens, Georgia",
    "Paris, Missouri",
    "Rome, Georgia",
    "Paris, Idaho",
    "Edmonton, Kentucky",
    "Madrid, New Mexico",
    "Berlin, Connecticut",
    "Jerusalem, New York",
    "Oslo, Minnesota",
    "Tripoli, Iowa",
    "Santiago, Minnesota",
    "Toronto, Kansas",
    "Odessa, Washington",
    "Vienna, Georgia",
    "Geneva, New York",
    "Lebanon, Tennessee",
    "Mexico, Missouri",
    "Cairo, Ill.",
    "Jerusalem, N.Y.",
    "Valdosta, Georgia",
  ])("%s, is in the US, and its name is the town's from then on", (pair) => {
    const town = pair.split(",")[0];
    expect(codesIn(`The fair in ${pair}, opened.`)).toEqual(["US"]);
    expect(codesIn(`The fair in ${pair}, opened. ${town} has two banks.`)).toEqual(["US"]);
  });

  test.each([
    ["Delhi, Ontario", "CA"],
    ["Sydney, Nova Scotia", "CA"],
    ["Dover, Tasmania", "AU"],
    ["Newcastle, New South Wales", "AU"],
    ["Hyderabad, Sindh", "PK"],
    ["Valencia, Venezuela", "VE"],
    ["Hamilton, Bermuda", "BM"],
    ["Batumi, Georgia", "GE"],
    ["Tbilisi, Georgia", "GE"],
  ])("%s, is in %s", (pair, code) => expect(codesIn(`The fair in ${pair}, opened.`)).toEqual([code]));

  test.each([
    ["Delegates flew in from Athens, Georgia and Ukraine.", ["GE", "GR", "UA"]],
    ["Delegates came from Rome, New York, Paris and Tokyo.", ["FR", "IT", "JP", "US"]],
    ["Offices in London, New York and Hong Kong closed.", ["GB", "HK", "US"]],
    ["Shows in Paris, London, New York and Milan were put off.", ["FR", "GB", "IT", "US"]],
    ["Talks between Moscow, Washington, and Beijing failed.", ["CN", "RU", "US"]],
    ["In Dublin, Washington officials met the prime minister.", ["IE", "US"]],
    ["In Beijing, New York Mayor Ed Koch opened a park.", ["CN", "US"]],
    ["He visited Ukraine, Georgia, and Moldova.", ["GE", "MD", "UA"]],
    ["After Moscow, Washington is next.", ["RU", "US"]],
    ["From Kyoto, Washington is a day away.", ["JP", "US"]],
    ["The firm has plants in Osaka, Oslo, California.", ["JP", "NO", "US"]],
    ["Barges came from Cairo, Illinois, and Louisiana.", ["US"]],
    ["The senator from Ohio, speaking in Lima, Peru, said so.", ["PE", "US"]],
  ])("a list is no pair: %s", (text, codes) => expect(codesIn(text)).toEqual(codes));

  test.each([
    ["Georgia Gov. Ann Poe signed it. Georgia voters will decide.", ["US"]],
    ["The state of Georgia sued. Georgia wants water.", ["US"]],
    ["Georgia lawmakers voted in Tbilisi on the bill.", ["GE"]],
  ])("Georgia by its offices: %s", (text, codes) => expect(codesIn(text)).toEqual(codes));
});

describe("what the dateline says of a name", () => {
  test.each([
    ["ATHENS, Ga.", "Athens", ["US"]],
    ["ATHENS, Georgia", "Athens", ["US"]],
    ["PARIS, Idaho", "Paris", ["US"]],
    ["PERU, Ind.", "Peru", ["US"]],
    ["JERUSALEM, Ohio", "Jerusalem", ["US"]],
    ["DELHI, Ontario", "Delhi", ["CA"]],
    ["HAMILTON, Bermuda", "Hamilton", ["BM"]],
    ["SAN JOSE, Costa Rica", "San Jose", ["CR"]],
    ["TRIPOLI, Lebanon", "Tripoli", ["LB"]],
    ["PARIS", "Paris", ["FR"]],
  ])("%s: holds for %s in the body", (dateline, town, codes) => {
    expect(
      codesIn(`${dateline}, March 3 (Reuters) - ${town} police closed two streets. ${town} has two banks.`),
    ).toEqual(codes);
  });

  test("but another town that the body places itself is that one", () => {
    const body = "Paris police closed two streets. A couple from Paris, France, was hurt.";
    const found = readCountries(`PARIS, Idaho, March 3 (Reuters) - ${body}`);
    expect(found.map(({ code, mentions }) => [code, mentions.length])).toEqual([
      ["FR", 2],
      ["US", 3],
    ]);
  });

  test.each([
    ["NEW YORK", "Envoys will meet in Geneva next week.", ["CH", "US"]],
    ["NEW YORK", "The fund has offices in Athens and Cairo.", ["EG", "GR", "US"]],
    ["WASHINGTON", "Talks in Geneva resume.", ["CH", "US"]],
    ["CHICAGO", "The summit in Naples ends on Friday.", ["IT", "US"]],
  ])("%s, written where the world's news is: towns of the state are not meant", (dateline, body, codes) => {
    expect(codesIn(`${dateline}, March 3 (Reuters) - ${body}`)).toEqual(codes);
  });

  test.each([
    ["He flew from New York to Geneva on Monday.", ["CH", "US"]],
    ["BUFFALO, N.Y., March 3 - State police searched houses in Rome and Utica.", ["US"]],
    ["AUSTIN, Texas, March 3 - Tornadoes hit Paris and Athens. Texas troopers closed roads.", ["US"]],
    ["Voters in Lima and Toledo, in Ohio, chose mayors.", ["US"]],
    ["The Texas governor flew to Paris to sell gas to France.", ["FR", "US"]],
  ])("where a state is spoken of, its towns are: %s", (text, codes) => expect(codesIn(text)).toEqual(codes));
});
