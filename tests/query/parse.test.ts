// Longer than other files: each piece of the language is tried, and that it prints as it was read.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../lib/engine/port/expression.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { print } from "../../lib/query/language/print.ts";

/** The tree in brackets: `(and iran (not talks))`; a prefix ends in `*`. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case "and":
    case "or":
      return `(${[expression.kind, ...expression.of.map(shown)].join(" ")})`;
    case "not":
      return `(not ${shown(expression.of)})`;
    case "value":
      return `${expression.facet}=${expression.value}`;
    case "dates":
      return `${expression.from ?? ""}..${expression.to ?? ""}`;
    case "list":
      return `list=${expression.list}`;
    case "added":
      return `since ${expression.since}`;
    case "headline":
      return `title ${expression.words}${expression.begun ? "*" : ""}`;
    case "near":
      return `near${expression.within} ${expression.texts.join("|")}`;
    case "pattern":
      return `~${expression.text}`;
    default:
      return { word: expression.text, prefix: `${expression.text}*`, phrase: `"${expression.text}"` }[expression.kind];
  }
}

const piece = fc.constantFrom(
  "iran",
  "organi*",
  "organi?ed",
  "gr*y?",
  "-or?a*",
  "ab**",
  "a*",
  "*ab",
  "U.S.",
  "well-known",
  "AT&T",
  "東京",
  "a",
  "x",
  '"peace talks"',
  '"',
  "(",
  ")",
  "OR",
  "AND",
  "NOT",
  "-",
  "-iran",
  '-"no talks"',
  "-(",
  "or",
  "person:ali",
  'person:"Ali Reza"',
  "-country:IR",
  "lang:",
  "before:2001",
  "after:2000-02-28",
  "on:1999-12",
  "on:soon",
  'on:"March 1987"',
  'on:"spring 1989"',
  'before:"the 1980s"',
  'after:"2 March 1987"',
  "added:7d",
  "title:volck",
  "-title:rates*",
  'title:"rates up"',
  '"oil prices"~5',
  '-"oil, well-known"~12',
  "NEAR/5",
  "NEAR",
  "near/5",
  "Near/500",
  '"oil prices"~101',
  "OR*",
  "near/5*",
  "198*",
  "19?7",
  "U.S.*",
  "s-400*",
  "J.*",
  "1,250,0*",
  "country:-IR",
  "-title:-oil",
  "title:o*",
  "before:-5d",
  "added:2026-11",
  "added:never",
  "outlet:",
  "🦊",
  "J.",
  "-K.",
  "R. R.",
  "US",
  "1,250,0",
  "19?71,250,0",
  "é",
  "“q”",
  ":",
  "person:-x",
  "x:y",
);
const typed = fc.oneof(
  fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.nat(90).map((at) => `w${at}`),
          piece,
        ),
        { minLength: 50, maxLength: 150 },
      ),
      fc.constantFrom(" ", "", ' "'),
    )
    .map(([pieces, end]) => pieces.join(" ") + end),
  fc.tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(" ", "")).map(([pieces, end]) => pieces.join(" ") + end),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe("parse", () => {
  it.each([
    ["", "(and)"],
    ["iran jaishankar", "(and iran jaishankar*)"],
    ["iran jaishankar ", "(and iran jaishankar)"],
    ["organi* meet ", "(and organi* meet)"],
    ["meet organi*", "(and meet organi*)"],
    ["organi?ed ", "~organi?ed"],
    ["gr*y horse ", "(and ~gr*y horse)"],
    ["-organi?ed meet ", "(and (not ~organi?ed) meet)"],
    ["(organi* OR gr?y) meet ", "(and (or organi* ~gr?y) meet)"],
    ["who organised? ", "(and who organised?)"],
    ["organi?ed? ", "~organi?ed"],
    ["*ed a*b ", "(and *ed a*b)"],
    ["京都* x ", "(and 京都* x)"],
    ["iran AND talks ", "(and iran talks)"],
    ['"peace talks" oslo', '(and "peace talks" oslo*)'],
    ['oslo "peace tal', '(and oslo "peace tal")'],
    ["“peace talks”", '"peace talks"'],
    ["oslo -talks ", "(and oslo (not talks))"],
    ["oslo NOT talks ", "(and oslo (not talks))"],
    ["iran OR iraq oil ", "(or iran (and iraq oil))"],
    ["(iran OR iraq) oil ", "(and (or iran iraq) oil)"],
    ["-(iran OR iraq) oil ", "(and (not (or iran iraq)) oil)"],
    ["or and not ", "(and or and not)"],
    ['person:"Nelson Mandela" country:ZA', "(and people=Nelson Mandela countries=ZA)"],
    ["-outlet:bbc prison ", "(and (not outlets=bbc) prison)"],
    ["before:2001 x ", "(and ..2000 x)"],
    ["after:2000-02-28 x ", "(and 2000-02-29.. x)"],
    ["after:1999-12 x ", "(and 2000-01.. x)"],
    ["before:2001-03-01 x ", "(and ..2001-02-28 x)"],
    ["on:1999-12 x ", "(and 1999-12..1999-12 x)"],
    ["on:soon x ", '(and "on soon" x)'],
    ["OR iran OR ", "iran"],
    ["((iran)) ", "iran"],
    [") iran ( ", "iran"],
    ["iran -", "iran"],
    ["well-known U.S. ", "(and well-known U.S.)"],
    ["🦊 & iran ", "iran"],
    ["AT&T", "AT&T"],
    ["J. R. R. Tolkien ", "(and J. R. R. Tolkien)"],
    ["Plan A. Smith ", "(and Plan A. Smith)"],
    ["J. (R.) ", "(and J. R.)"],
    ["US", "US"],
    ["USA", "USA*"],
    ["1,250,0", "12500*"],
    ["1,2", "1,2"],
    ["merger AT&T", "(and merger AT&T)"],
    ["AT&Te", "AT&Te*"],
    ["U.S.", "U.S."],
    ["s-400", "s-400*"],
    ["vitamin-é", "vitamin-é"],
    ["vitamin-e\u0301", "vitamin-e\u0301"],
    ["東京", "東京*"],
    ["กร", "กร*"],
    ["2024年", "2024年*"],
    ["京", "京"],
    ["oil NEAR/5 price ", "near5 oil|price"],
    ["oil near/5 price ", "near5 oil|price"],
    ["oil NEAR/100 price ", "near99 oil|price"],
    ['"oil price"~101', "near99 oil|price"],
    ["(oil OR gas) NEAR/5 price ", "(and (or oil gas) price)"],
    ["title:opec NEAR/3 price ", "(and title opec price)"],
    ["198* x ", "(and 198* x)"],
    ["s-400* x ", "(and s-400* x)"],
    ["19?7 x ", "(and ~19?7 x)"],
    ["OR* x ", "(and OR* x)"],
    ["x OR*", "(and x OR*)"],
    ["country:-IR x ", "(and (not countries=IR) x)"],
    ["-country:-IR x ", "(and countries=IR x)"],
    ["title:-opec x ", "(and (not title opec) x)"],
    ['country:"-IR" x ', "(and countries=IR x)"],
    ["added:-5d x ", '(and "added -5d" x)'],
    ["bank bank ", "bank"],
    ["bank bank", "bank"],
    ["Bank BANK bánk ", "Bank"],
    ["bank OR bank ", "bank"],
    ["bank OR bank", "bank*"],
    ["bank oil OR bank", "(or (and bank oil) bank*)"],
    ["oil bank oil", "(and oil bank)"],
    ["oil bank oils", "(and oil bank oils*)"],
    ['well-known "well known" ', "well-known"],
    ['"bank bank" bank ', '(and "bank bank" bank)'],
    ["bank -bank ", "(and bank (not bank))"],
    ["-bank -bank ", "(not bank)"],
    ["(oil OR gas) bank (gas OR oil) ", "(and (or oil gas) bank)"],
    ["(oil bank) OR (bank oil) ", "(and oil bank)"],
    ["oil (oil OR bank) ", "(and oil (or oil bank))"],
    ["person:ali person:ali on:1999 on:1999 ", "(and people=ali 1999..1999)"],
    ["person:ali country:ali ", "(and people=ali countries=ali)"],
  ])("reads %j", (query, tree) => expect(shown(parse(query))).toBe(tree));

  it("holds sixty words and values, and cuts the phrase that passes them", () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");
    const one = (query: string) => shown(parse(query));
    expect(one(`${words(70)} `)).toBe(one(`${words(60)} `));
    expect(one(`"${words(70)}"`)).toBe(one(`"${words(60)}"`));
    expect(one(`x y "${words(70)}" z `)).toBe(one(`x y "${words(58)}"`));
    expect(one("橋川".repeat(40))).toBe(`"${"橋川".repeat(30)}"`);
    expect(one(`OR${"-x".repeat(60)} `)).toBe(`"OR${"-x".repeat(59)}"`);
    // What is left out of a search must not grow.
    expect(one(`x -"${words(70)}" z `)).toBe("x");
    expect(one(`(${words(50).replaceAll(" ", " OR ")}) person:a "${words(70)}" `)).toBe(
      one(`(${words(50).replaceAll(" ", " OR ")}) person:a "${words(9)}"`),
    );
    expect(one(`${words(60)} OR (x y) `)).toBe(one(`${words(60)} `));
    // COVID19 is two words and one term.
    const numbered = (count: number) => words(count).replaceAll("w", "plan");
    expect(one(`${numbered(70)} `)).toBe(one(`${numbered(60)} `));
    expect(one(`"${numbered(70)}"`)).toBe(`"${numbered(60)}"`);
    expect(one(`${words(40)} ${words(60)} `)).toBe(one(`${words(60)} `));
  });

  it("reads back what it prints, for anything that can be typed", () => {
    fc.assert(
      fc.property(typed, (query) => {
        const expression = parse(query);
        const text = print(expression);
        expect(parse(text)).toEqual(expression);
        expect(print(parse(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("ends for brackets and minuses without end", () => {
    for (const query of [
      "(".repeat(2000),
      "-(".repeat(1000),
      "NOT ".repeat(500),
      "a OR ".repeat(400),
      ")".repeat(2000),
    ]) {
      expect(print(parse(query)).length).toBeLessThanOrEqual(2100);
    }
  });
});
