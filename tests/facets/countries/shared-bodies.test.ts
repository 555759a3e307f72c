import { describe, expect, test } from "vitest";
import { codesIn, readCountries } from "./read-countries.ts";

const from = (place: string, text: string) => codesIn(`${place}, March 3 (Reuters) - ${text}`);

describe("bodies that several countries have", () => {
  test.each([
    ["NEW DELHI", "The Ministry of Defence will buy trucks.", ["IN"]],
    ["LONDON", "The Ministry of Defence will buy trucks.", ["GB"]],
    ["MANILA", "The Securities and Exchange Commission will fine brokers.", ["PH"]],
    ["NEW YORK", "The Securities and Exchange Commission will fine brokers.", ["US"]],
    ["BONN", "The Foreign Office recalled its envoy.", ["DE"]],
    ["VIENNA", "The Bundesrat voted for the law.", ["AT"]],
    ["BERNE", "The Bundesrat refused the plea.", ["CH"]],
    ["BERLIN", "The Bundesrat voted for the law.", ["DE"]],
    ["KUWAIT CITY", "The Majlis will sit in May.", ["KW"]],
    ["OTTAWA", "The House of Commons will sit in May.", ["CA"]],
    ["ACCRA", "The Environmental Protection Agency said no.", ["GH"]],
  ])("are the dateline's: %s", (place, text, codes) => expect(from(place, text)).toEqual(codes));

  test.each([
    ["India's Ministry of Defence will buy jets.", { FR: 1, IN: 2 }],
    ["The Indian Ministry of Defence will buy jets. The Ministry of Defence has signed.", { FR: 1, IN: 3 }],
    ["The Ministry of Defence of Ghana will buy jets.", { FR: 1, GH: 2 }],
    ["The Foreign Office in London denied it.", { FR: 1, GB: 2 }],
    ["The U.S. Securities and Exchange Commission will fine brokers.", { FR: 1, US: 2 }],
    ["INDIA'S MINISTRY OF DEFENCE TO BUY JETS.", { FR: 1, IN: 2 }],
    ["Indian pilots came. The Ministry of Defence gave them lunch.", { FR: 2, IN: 1 }],
  ])("are their owner's, wherever it was written: %s", (text, counts) => {
    const found = readCountries(`PARIS, March 3 (Reuters) - ${text}`);
    expect(Object.fromEntries(found.map(({ code, mentions }) => [code, mentions.length]))).toEqual(counts);
  });

  test.each([
    ["LONDON", "Oil shares rose after the Securities and Exchange Commission agreed.", ["GB", "US"]],
    ["LONDON", "Gold fell after the Federal Reserve met.", ["GB", "US"]],
    ["WARSAW", "The Knesset voted.", ["IL", "PL"]],
    ["SYDNEY", "The Royal Navy sent a ship.", ["AU", "GB"]],
  ])("never a country's that has none: %s, %s", (place, text, codes) => expect(from(place, text)).toEqual(codes));

  test.each([
    ["Kenya sent a battalion. The Ministry of Defence said it would stay until May.", ["KE"]],
    ["The Foreign Office advised Britons against travel.", ["GB"]],
    ["Apple paid a fine, the Securities and Exchange Commission said.", ["US"]],
  ])("without a dateline, whose the article speaks of, else the best known: %s", (text, codes) =>
    expect(codesIn(text)).toEqual(codes),
  );

  test("the publisher's country says whose, where nothing else does", () => {
    expect(codesIn("The Foreign Office had no comment.", { home: "PK" })).toEqual(["PK"]);
  });
});
