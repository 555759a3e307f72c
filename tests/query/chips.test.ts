import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { chipsOf } from "../../lib/query/address/chips.ts";
import { searchTitle } from "../../lib/query/address/search-title.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const messages = messagesFor("en");

let engine: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put([articleOf({ people: ["Rosa Medway", "Tom Oak"], countries: ["SUHH", "CI"], outlet: "The Pier" })]);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterAll(() => engine.close());

const asked = (parameters: string) => answer(engine, parseRequest(new URLSearchParams(parameters)).request);

describe("chipsOf()", () => {
  it("names each condition, with the search that lacks it alone", async () => {
    const all =
      "q=tide&person=rosa-medway&person=tom-oak&country=SUHH&country=-CI&all=person&about=1&copies=1&from=1969&to=1972-05&sort=oldest";
    const chips = chipsOf(await asked(all)).map(({ condition, without }) => [
      messages.filters.condition(condition),
      without.replace("/search?", ""),
    ]);
    const less = (part: string) => all.replace(part, "");
    expect(chips).toEqual([
      ["People (all of): Rosa Medway", less("person=rosa-medway&").replace("all=person&", "")],
      ["People (all of): Tom Oak", less("&person=tom-oak").replace("all=person&", "")],
      ["Countries: Soviet Union", less("&country=SUHH")],
      ["Countries: not Ivory Coast", less("&country=-CI")],
      ["Countries it is about", less("&about=1")],
      ["Date: 1969 to May 1972", less("&from=1969&to=1972-05")],
      ["Every copy", less("&copies=1")],
    ]);
  });

  it.each([
    ["from=1969", "Date: from 1969"],
    ["to=1969-07-20", "Date: until 20 July 1969"],
    ["from=1969-07&to=1969-07", "Date: July 1969"],
    ["date=undated", "Date: none known"],
    ["date=suspicious", "Date: in doubt"],
    ["country=Nowhere", "Countries: Nowhere"],
    ["lang=el", "Languages: Greek"],
  ])("says of %s: %s", async (parameters, text) => {
    expect(chipsOf(await asked(parameters)).map(({ condition }) => messages.filters.condition(condition))).toEqual([
      text,
    ]);
  });
});

describe("searchTitle()", () => {
  it("is the words, then the first four conditions", async () => {
    expect(searchTitle(await asked("q=tide+"), messages)).toBe("tide");
    expect(searchTitle(await asked(""), messages)).toBeNull();
    expect(searchTitle(await asked("q=tide&country=CI&about=1&copies=1&from=1969&lang=el"), messages)).toBe(
      "tide · Countries: Ivory Coast · Languages: Greek · Countries it is about · Date: from 1969 · …",
    );
  });
});
