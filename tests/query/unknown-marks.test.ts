import { describe, expect, it } from "vitest";
import { unknownMarks } from "../../lib/query/language/unknown-marks.ts";

/** As `code given`. */
const said = (typed: string) => unknownMarks(typed).map(({ code, given }) => `${code} ${given}`);

describe("what is typed and not supported", () => {
  it.each([
    ["site:example.org oil", ["unknownMark site:example.org"]],
    ["intitle:oil", ["unknownMark intitle:oil"]],
    ["title:(oil gas)", ["unknownMark title:"]],
    ["country: Iran", ["unknownMark country:"]],
    ["date>1987 lang=en", ["unknownMark date>1987", "unknownMark lang=en"]],
    ["/ol?d/", ["unknownMark /ol?d/"]],
    ["date:[1987 TO 1988]", ["unknownMark date:[1987", "unknownMark 1988]"]],
    ["oil [ 1987..1988", ["leftOut [", "unknownMark 1987..1988"]],
    ["oil^2 gas", ["unknownMark oil^2"]],
    [
      "volker~ volker~1 volker~12 ~bank",
      ["volker~", "volker~1", "volker~12", "~bank"].map((it) => `unknownMark ${it}`),
    ],
    ['"oil price"~x "oil price"^2', ["unknownMark ~x", "unknownMark ^2"]],
    ["oil && gas || coal | peat !wood", ["leftOut &&", "leftOut ||", "leftOut |", "unknownMark !wood"]],
    ["oil NEAR price", ["unknownMark NEAR"]],
    ["oil NEAR/x price", ["unknownMark NEAR/x"]],
    ["oil NEAR/1234567890 price", ["unknownMark NEAR/1234567890"]],
    ["oil w/5 gas pre/3 coal near5 peat", ["w/5", "pre/3", "near5"].map((it) => `unknownMark ${it}`)],
    ["oil /s gas", ["unknownMark /s"]],
  ])("is said of the operators in %s", (typed, found) => {
    expect(said(typed)).toEqual(found);
  });

  it.each([
    ["NEAR/5 oil", ["looseNear NEAR/5"]],
    ["oil NEAR/5", ["looseNear NEAR/5"]],
    ["oil near/5 (gas OR coal)", ["looseNear near/5"]],
    ["(oil OR gas) NEAR/5 price", ["looseNear NEAR/5"]],
    ["oil NEAR/5 -price", ["looseNear NEAR/5"]],
    ["oil NEAR/5 country:SA", ["looseNear NEAR/5"]],
    ["title:opec NEAR/3 price", ["looseNear NEAR/3"]],
    ["country:SA NEAR/3 oil", ["looseNear NEAR/3"]],
    ["oil NEAR/5 NEAR/3 price", ["looseNear NEAR/5", "looseNear NEAR/3"]],
    ["oil NEAR/5 … price", ["looseNear NEAR/5"]],
    ["oil NEAR/100 price", ["tooFar NEAR/100"]],
    ['"oil price"~101', ["tooFar ~101"]],
  ])("is said of nearness in %s", (typed, found) => {
    expect(said(typed)).toEqual(found);
  });

  it.each([
    ["rate NEAR/5 pri*", ["noWildcard pri*"]],
    ["r?te NEAR/5 gas NEAR/3 pri*", ["noWildcard r?te", "noWildcard pri*"]],
    ['"prime rat*"', ["noWildcard rat*"]],
    ['"pr?me rate"~5 "oil * price"', ["noWildcard pr?me", "noWildcard *"]],
    ['"prime rat*', ["noWildcard rat*"]],
    ["o?l p* a* *", ["o?l", "p*", "a*", "*"].map((it) => `noWildcard ${it}`)],
    ["*tion ?ank", ["noWildcard *tion", "noWildcard ?ank"]],
    ["U.S.* AT&T* M*A*S*H", ["U.S.*", "AT&T*", "M*A*S*H"].map((it) => `noWildcard ${it}`)],
    ["title:op*c title:o*", ["noWildcard op*c", "noWildcard o*"]],
  ])("is said of wildcards in %s", (typed, found) => {
    expect(said(typed)).toEqual(found);
  });

  it.each([
    "title:oil",
    'person:"Reagan, Ronald"',
    "https://example.org/a?b=c",
    "example.org/a?b",
    "10:30",
    "Re: oil",
    "oil: a history",
    "AT&T and/or w/o p/e n/a",
    "organi?ation pri*",
    "198* 19?7 s-400* 京* 京都*",
    '"oil gas"~5 oil NEAR/5 gas oil near/99 "gas field"~99',
    "near the river, nearby",
    "what?",
    'why? (why?) "why?" ‘why?’ pourquoi ? what?! re?',
    'title:why? title:opec* title:"oil pri*"',
    "oil NEAR/5 why?",
    "F.C.: 2-1",
    "C:",
    "~50 people ... wait",
    "¡hola! oil!",
  ])("is not seen in %s", (typed) => {
    expect(said(typed)).toEqual([]);
  });

  it("is said once, with the most that there can be", () => {
    expect(unknownMarks("a NEAR/100 b NEAR/100 c")).toEqual([{ code: "tooFar", given: "NEAR/100", most: 99 }]);
  });
});
