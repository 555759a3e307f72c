import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { answerJson } from "../../lib/query/json.ts";
import { articleOf } from "../fixtures/article.ts";

let engine: SearchEngine;
beforeEach(async () => {
  const archive = openArchive(":memory:");
  archive.put([
    articleOf({ text: "The harbour was dredged.", people: ["Ana Prado"], date: "2001" }),
    articleOf({ text: "A harbour for the ferry.", people: ["Ana Prado"], date: "2002" }),
    articleOf({ text: "Nothing of the kind.", countries: ["PT"], date: "2003" }),
    articleOf({ text: "A lighthouse was lit.", countries: ["ES"], date: "2004" }),
  ]);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterEach(() => engine.close());

async function asked(parameters: string) {
  const { total, causes, nowhere } = await answer(engine, parseRequest(new URLSearchParams(parameters)).request);
  expect(total).toBe(0);
  for (const { request, total } of causes) expect((await answer(engine, request)).total).toBe(total);
  return { nowhere, causes: causes.map(({ drop, kind, total }) => [kind, drop, total]) };
}

describe("the causes of nothing found", () => {
  it("are the single parts, those that free most first", async () => {
    expect(await asked("q=harbour+lighthouse+")).toEqual({
      nowhere: [],
      causes: [
        ["text", "lighthouse", 2],
        ["text", "harbour", 1],
      ],
    });
  });

  it("offer the country that a word names in another language, where none is chosen", async () => {
    expect((await asked("q=dredged+Espagne+")).causes).toEqual([["text", "Espagne", 1]]);
    expect((await asked("q=lit+Espagne+")).causes).toEqual([
      ["country", "Espagne", 1],
      ["text", "Espagne", 1],
    ]);
    expect((await asked("q=Portugal+")).causes[0]).toEqual(["country", "Portugal", 1]);
    expect((await asked("q=Portugal+&country=PT")).causes.map(([kind]) => kind)).not.toContain("country");
    expect((await asked("q=pt+")).causes.map(([kind]) => kind)).not.toContain("country");
  });

  it("are all the words that occur nowhere, where there are several", async () => {
    expect(await asked("q=harbour+xylophone+zeppelin")).toEqual({
      nowhere: ["xylophone", "zeppelin"],
      causes: [["text", "xylophone zeppelin", 2]],
    });
    expect(await asked("q=xylophone+zeppelin+")).toMatchObject({ causes: [["text", "xylophone zeppelin", 4]] });
  });

  it("are unknown words and filters together, where both are to blame", async () => {
    expect(await asked("q=harbour+xylophone+zeppelin&country=PT")).toEqual({
      nowhere: ["xylophone", "zeppelin"],
      causes: [
        ["both", "xylophone zeppelin country", 2],
        ["text", "harbour xylophone zeppelin", 1],
      ],
    });
  });

  it("are each filter alone, where the words are nowhere and the filters rule each other out", async () => {
    expect(await asked("q=xylophone+zeppelin&person=ana-prado&country=PT")).toEqual({
      nowhere: ["xylophone", "zeppelin"],
      causes: [
        ["both", "xylophone zeppelin country", 2],
        ["both", "xylophone zeppelin person", 1],
      ],
    });
  });

  it("ask twelve words alone and no more, the longest", async () => {
    const words = Array.from({ length: 20 }, (_, at) => `xx${at}`);
    const { nowhere } = await asked(`q=${words.join("+")}+`);
    expect(nowhere).toEqual([...words.slice(0, 2), ...words.slice(10)]);
    const prose = "the of to in and a for on it is by with was harbour";
    expect((await asked(`q=${`${prose} xylophone zeppelin `.replaceAll(" ", "+")}`)).nowhere).toContain("zeppelin");
  });

  it("are those of the repaired words, where filters let nothing of them pass", async () => {
    const parameters = "q=harbuor&person=ana-prado&country=PT";
    expect(await asked(parameters)).toEqual({
      nowhere: [],
      causes: [
        ["filter", "country", 2],
        ["filter", "person country", 2],
      ],
    });
    const { repairs, causes } = await answer(engine, parseRequest(new URLSearchParams(parameters)).request);
    expect(repairs).toMatchObject([{ typed: "harbuor", read: ["harbour"] }]);
    expect(causes[0]!.request.q).toBe("harbour ");
  });

  it("leave a word that only a copy has, since that finds the article that stands for it", async () => {
    const archive = openArchive(":memory:");
    const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    archive.put([
      articleOf({ text: `${text} and so on`, date: "2001-01-01" }),
      articleOf({ title: "Zeppelin", text, date: "2001-01-01" }),
      articleOf({ text: "A harbour.", date: "2001-01-03" }),
    ]);
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const asked = parseRequest(new URLSearchParams("q=zeppelin+xylophone+")).request;
    const { total, causes } = await answer(engine, asked);
    expect([total, ...causes.map(({ request, total }) => [request.q.trim(), total])]).toEqual([0, ["zeppelin", 1]]);
    await engine.close();
  });

  it("are offered as the words alone and each filter alone, where three conditions rule each other out", async () => {
    expect(await asked("q=lighthouse&person=ana-prado&country=PT&about=1")).toMatchObject({
      causes: [
        ["filter", "person country about", 1],
        ["both", "lighthouse country about", 2],
      ],
    });
    expect(await asked("q=lighthouse&person=ana-prado&country=PT")).toEqual({
      nowhere: [],
      causes: [
        ["filter", "person country", 1],
        ["both", "lighthouse country", 2],
        ["both", "lighthouse person", 1],
      ],
    });
  });

  it("are offered as the filters alone, where those go together", async () => {
    expect(await asked("q=harbour+lighthouse+kind+&person=ana-prado&from=2001&to=2001")).toEqual({
      nowhere: [],
      causes: [["text", "harbour lighthouse kind", 1]],
    });
  });

  it("are each filter alone for a search without words", async () => {
    expect((await asked("person=ana-prado&country=PT&from=2004")).causes).toEqual([
      ["filter", "country from", 2],
      ["filter", "person from", 1],
      ["filter", "person country", 1],
    ]);
    expect((await asked("person=nobody&from=1950&to=1951")).causes).toEqual([]);
  });

  it("end with the words alone, where one filter is to blame of several", async () => {
    expect((await asked("q=harbour&country=PT&from=2001")).causes).toEqual([
      ["filter", "country", 2],
      ["text", "harbour", 1],
      ["filter", "country from", 2],
    ]);
  });

  it("stand in the JSON, with their addresses", async () => {
    const found = await answer(engine, parseRequest(new URLSearchParams("q=harbour+xylophone+zeppelin")).request);
    expect(answerJson(found)).toMatchObject({
      nowhere: ["xylophone", "zeppelin"],
      causes: [{ drop: "xylophone zeppelin", kind: "text", url: "q=harbour+", total: 2 }],
    });
    expect((await answer(engine, parseRequest(new URLSearchParams("q=harbour")).request)).nowhere).toEqual([]);
  });
});
