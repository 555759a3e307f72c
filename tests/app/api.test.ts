// Longer than other files: every operation of the API is asked on one archive.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { GET as unknown } from "../../app/api/[...path]/route.ts";
import { GET as health } from "../../app/api/health/route.ts";
import { GET as article } from "../../app/api/v1/articles/[id]/route.ts";
import { GET as articles } from "../../app/api/v1/articles/route.ts";
import { GET as correction } from "../../app/api/v1/corrections/[id]/route.ts";
import { GET as corrections } from "../../app/api/v1/corrections/route.ts";
import { GET as count } from "../../app/api/v1/count/route.ts";
import { GET as country } from "../../app/api/v1/countries/[id]/route.ts";
import { GET as facetValues } from "../../app/api/v1/facets/[param]/route.ts";
import { GET as facets } from "../../app/api/v1/facets/route.ts";
import { GET as openApiDocument } from "../../app/api/v1/openapi.json/route.ts";
import { GET as outlet } from "../../app/api/v1/outlets/[id]/route.ts";
import { GET as person } from "../../app/api/v1/people/[id]/route.ts";
import { GET as search } from "../../app/api/v1/search/route.ts";
import { GET as suggest } from "../../app/api/v1/suggest/route.ts";
import { GET as cite } from "../../app/article/[id]/cite/route.ts";
import { GET as exported } from "../../app/export/[format]/route.ts";
import { GET as feed } from "../../app/feed/[format]/route.ts";
import type { Archive } from "../../lib/archive/archive.ts";
import { openHistory } from "../../lib/corrections/history.ts";
import { knownPerson } from "../../lib/corrections/known-person.ts";
import { appendLines, ledgerAt } from "../../lib/corrections/ledger.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { answerFault, operationAt } from "../../lib/query/api/answer-fault.ts";
import { openApi } from "../../lib/query/api/openapi.ts";
import type { ApiParameter, OperationId } from "../../lib/query/api/operation.ts";
import { OPERATIONS } from "../../lib/query/api/operations.ts";
import { openDossiers } from "../../lib/query/dossier/open-dossiers.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { archiveOf, readAs, someArticles } from "../query/dossier/told-archive.ts";

const site = vi.hoisted(() => ({ of: {} as Record<string, unknown> }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({ ask: <T>(question: (site: unknown) => Promise<T>) => question(site.of) }),
}));

type Handler = (request: Request, context: { readonly params: Promise<never> }) => Response | Promise<Response>;

/** What answers each operation. Next finds these by their folders. */
const HANDLERS = {
  search,
  count,
  suggest,
  facets,
  facetValues,
  articles,
  article,
  cite,
  person,
  country,
  outlet,
  corrections,
  correction,
  export: exported,
  receipt: exported,
  feed,
  health,
} as unknown as Readonly<Record<OperationId, Handler>>;

/** What Next calls the parts of a path that a handler is given. */
const CALLED: Partial<Record<OperationId, string>> = { facetValues: "param", receipt: "format" };

const folder = mkdtempSync(join(tmpdir(), "api-"));
/** Of whom a surname is known alone. */
const LONE = readAs("lone", {
  title: "Mr Prado",
  // The file that it came from was cut in the middle of a letter.
  text: "Mr Prado said that nobody would cross the river before the spring. \ud83d",
});
let archive: Archive;
let engine: SearchEngine;
let ids: string[];
let line: string;
let outletId: string;

beforeAll(async () => {
  archive = archiveOf([...someArticles(7, 60), LONE]);
  const ledger = join(folder, "corrections.jsonl");
  appendLines(
    ledger,
    [
      { by: "rita", act: "rename", person: "ana-prado", name: "Ana Prado Jr.", why: "as her card says" },
      { by: "rita", act: "hide", name: "Eva Reis", is: "nothing" },
      { by: "rita", act: "article", article: LONE.id, set: { authors: ["Rita Nova"] } },
    ],
    { after: undefined },
  );
  applyCorrections(archive, ledgerAt(ledger), scopes());
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const { hits, counts } = await engine.search({ ...queryOf(EVERYTHING), pageSize: 100 });
  ids = hits.map(({ id }) => id);
  outletId = counts.outlets[0]!.value;
  const history = openHistory(archive);
  line = history.page({ act: null, by: null, words: null }, 0, 1)[0]!.line.id;
  const state = async () => String(archive.revision());
  site.of = {
    engine,
    samples: false,
    dossiers: openDossiers(engine, state),
    archive: null,
    state,
    written: () => ({ revision: archive.revision(), ledger: null, registry: null }),
    uncorrected: archive.uncorrected,
    corrections: { history, uncorrected: archive.uncorrected, person: (id: string) => knownPerson(archive, id) },
  };
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

/** Asks the API as over the wire; `path` with its parameters. */
async function ask(target: string) {
  const { pathname } = new URL(target, "http://x");
  const operation = operationAt(pathname);
  const handler = operation === null ? (unknown as Handler) : HANDLERS[operation.id];
  const named = CALLED[operation?.id ?? "health"] ?? /\{(\w+)\}/.exec(operation?.path ?? "")?.[1] ?? "none";
  const at = operation?.path.split("/").findIndex((part) => part.startsWith("{")) ?? -1;
  const part = operation?.id === "receipt" ? "receipt" : decodeURIComponent(pathname.split("/")[at] ?? "");
  const request = new Request(`http://archive.example${target}`, { headers: { host: "archive.example" } });
  const response = await handler(request, { params: Promise.resolve({ [named]: part } as never) });
  const type = (response.headers.get("content-type") ?? "").split(";")[0]!;
  return { status: response.status, type, body: await response.text(), headers: response.headers };
}

const json = async (target: string) => JSON.parse((await ask(target)).body);

/** Values that a search knows, beside any text. */
const VALUES = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("ana-prado", "luis-mota", "PT", "ES", "the-pier", "en", "1984", "told", "-PT"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("harbour ", "harbor ", '"weeks"', "letter -mota", "person:prado", "zzz qqq "),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("0", "1", "2", "7d", "10", "50", "101", "newest", "undated", "person", "csv"),
  },
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** Mostly a value that a parameter takes, where these are few. */
function givenFor({ one }: ApiParameter): fc.Arbitrary<string> {
  if (!(one instanceof z.ZodEnum)) return VALUES;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...one.options.map(String)) }, VALUES);
}

/** What a path names: `ID` is an article's, `LINE` that of a correction. */
const NAMES = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "ID",
      "ID",
      "LINE",
      "ana-prado",
      "eva-reis",
      "PT",
      "the-pier",
      "Luis Mota",
      "prado-unresolved",
    ),
  },
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => !/^\.+$/.test(text)),
);

/** A request of any operation, with some of its parameters, and now and then one that it has not. */
const request = fc.constantFrom(...OPERATIONS).chain(({ path, parameters }) => {
  const inPath = parameters.find((one) => one.in === "path");
  const inQuery = parameters.filter((one) => one.in === "query");
  const part = inPath?.one instanceof z.ZodEnum ? givenFor(inPath) : NAMES;
  const some = fc.subarray(inQuery, { maxLength: Math.min(4, inQuery.length) });
  const pairs = some.chain((chosen) => {
    const all = new Set([...chosen, ...inQuery.filter(({ required }) => required)]);
    return fc.tuple(...[...all].map((one) => fc.tuple(fc.constant(one.name), givenFor(one))));
  });
  return fc.tuple(part, pairs, fc.nat()).map(([name, given, at]) => {
    const named = name === "ID" ? ids[at % ids.length]! : name === "LINE" ? line : name;
    return `${path.replace(/\{\w+\}/, encodeURIComponent(named))}?${new URLSearchParams(given)}`;
  });
});

/** For each operation a request that it answers. */
const answered = (): Readonly<Record<OperationId, string>> => ({
  search: "/api/v1/search?q=harbour+&person=luis-mota&size=10",
  count: "/api/v1/count?q=harbour+&country=PT",
  suggest: "/api/v1/suggest?q=mot",
  facets: "/api/v1/facets",
  facetValues: "/api/v1/facets/person?find=mo",
  articles: `/api/v1/articles?ids=${ids.slice(0, 3)}&text=1`,
  article: `/api/v1/articles/${ids[0]}?text=1`,
  cite: `/article/${ids[0]}/cite?format=ris`,
  person: "/api/v1/people/ana-prado",
  country: "/api/v1/countries/PT",
  outlet: `/api/v1/outlets/${outletId}`,
  corrections: "/api/v1/corrections?by=rita&act=rename",
  correction: `/api/v1/corrections/${line}`,
  export: "/export/csv?q=harbour+",
  receipt: "/export/receipt?q=harbour+",
  feed: "/feed/atom?q=harbour+",
  health: "/api/health",
});

describe("the API", () => {
  it("answers each of its operations", async () => {
    for (const target of Object.values(answered())) {
      const given = await ask(target);
      const { pathname } = new URL(target, "http://x");
      const fault = answerFault(pathname, given);
      expect({ target, status: given.status, fault }).toEqual({ target, status: 200, fault: null });
    }
  });

  it("answers every request as it describes its answers, and none fails", async () => {
    await fc.assert(
      fc.asyncProperty(request, async (target) => {
        const given = await ask(target);
        const fault = answerFault(new URL(target, "http://x").pathname, given);
        expect({ target, failed: given.status >= 500, fault }).toEqual({ target, failed: false, fault: null });
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a parameter that an operation does not take, and names the nearest that it does", async () => {
    for (const [id, target] of Object.entries(answered())) {
      const with_ = (more: string) => json(`${target}${target.includes("?") ? "&" : "?"}${more}`);
      const takes = OPERATIONS.find((one) => one.id === id)!.parameters.map(({ name }) => name);
      const nearest = takes.includes("country") ? "; the nearest is country" : "";
      const wrong = await with_("contry=US");
      expect([id, wrong]).toEqual([id, expect.objectContaining({ status: 400, parameter: "contry" })]);
      expect(wrong.detail).toContain(`contry is no parameter here${nearest}`);
      expect([id, await with_("zzzzzzzz=1")]).toEqual([id, expect.objectContaining({ parameter: "zzzzzzzz" })]);
      // A filter of other operations would be left out of this one without a word.
      if (!takes.includes("cursor")) expect([id, (await with_("cursor=x")).parameter]).toEqual([id, "cursor"]);
    }
    expect((await json("/api/v1/search?countries=US")).detail).toContain("the nearest is country");
    expect((await json("/api/v1/search?Person=x")).detail).toContain("the nearest is person");
    expect((await json("/api/health?x=1")).detail).toContain("none is taken");
  });

  it("takes all that its document names, what pages give along, and what counts clicks", async () => {
    for (const [id, target] of Object.entries(answered())) {
      const { parameters } = OPERATIONS.find((one) => one.id === id)!;
      const path = target.split("?")[0]!;
      for (const { name } of parameters.filter((one) => one.in === "query")) {
        const { detail = "" } = await json(`${path}?${name}=%20x`).catch(() => ({}));
        expect([id, name, detail]).toEqual([id, name, expect.not.stringContaining("no parameter here")]);
      }
      const more = "ui=fr&order=name&tour=0&utm_source=letter&fbclid=x&contry=";
      expect([id, (await ask(`${target}${target.includes("?") ? "&" : "?"}${more}`)).status]).toEqual([id, 200]);
    }
  });

  it("has nothing else, and says so", async () => {
    const none = await ask("/api/v1/nothing");
    expect([none.status, none.type]).toEqual([404, "application/problem+json"]);
    expect(answerFault("/api/v1/nothing", none)).toBe(null);
  });
});

describe("articles for programs", () => {
  it("have their text, and mentions that stand where they say", async () => {
    const told = await json(`/api/v1/articles/${ids[0]}?text=1`);
    expect(told).toMatchObject({
      permalink: `http://archive.example/article/${ids[0]}`,
      text: expect.stringContaining("harbour"),
      citation: expect.stringContaining(told.permalink),
    });
    const { value, label, mentions, sentence } = told.facets.people[0];
    expect(mentions.length).toBeGreaterThan(0);
    for (const { field, start, end, reason } of mentions) {
      expect(told.raw[field].slice(start, end)).toContain(label.replace(" Jr.", "").split(" ").at(-1));
      expect(reason).not.toBe("");
    }
    expect(sentence.find(({ match }: { match: boolean }) => match).text).not.toBe("");
    expect(told.zones.length).toBeGreaterThan(0);
    expect((await json(`/api/v1/search?person=${value}`)).hits.map(({ id }: { id: string }) => id)).toContain(ids[0]);
    const short = await json(`/api/v1/articles/${ids[0]}`);
    for (const key of ["text", "raw", "zones"]) expect(short).not.toHaveProperty(key);
  });

  it("say what was corrected, whom an open name may mean, and what else is of the same text", async () => {
    const { hits } = await json("/api/v1/search?person=ana-prado&size=100");
    const told = await json(`/api/v1/articles/${hits[0].id}`);
    expect(told.corrected).toEqual(["values"]);
    const [copied] = (await json("/api/v1/search?size=100")).hits.filter(
      ({ copies }: { copies: number }) => copies > 0,
    );
    const { copies } = await json(`/api/v1/articles/${copied.id}`);
    expect(copies).toMatchObject({ total: copied.copies, copyOf: null });
    const [copy] = copies.articles;
    expect((await json(`/api/v1/articles/${copy.id}`)).copies.copyOf).toBe(copied.id);
    const inFull = await json(`/api/v1/articles/${LONE.id}?text=1`);
    expect(inFull.text).toContain("\ufffd");
    expect(await json(`/api/v1/articles/${LONE.id}`)).toMatchObject({
      openNames: [{ label: "Prado", candidates: [{ value: "ana-prado" }] }],
      authors: ["Rita Nova"],
      // Nothing but the article as it was tells that.
      corrected: ["authors"],
    });
  });

  it("come together in the order in which they are asked for, those that are not there named", async () => {
    const [first, second] = ids as [string, string];
    const told = await json(`/api/v1/articles?ids=${second},abc,${first}&ids=${second}`);
    expect(told.articles.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect([told.missing, told.left]).toEqual([["abc"], []]);
    const many = Array.from({ length: 101 }, (_, at) => at.toString(16)).join();
    for (const [target, parameter] of [
      ["/api/v1/articles", "ids"],
      ["/api/v1/articles?ids=../x", "ids"],
      [`/api/v1/articles?ids=${many}`, "ids"],
      [`/api/v1/articles/${first}?text=yes`, "text"],
    ] as const)
      expect([target, await json(target)]).toEqual([target, expect.objectContaining({ status: 400, parameter })]);
  });
});

describe("its document", () => {
  it("is one of OpenAPI, with each operation, and names only what it has", async () => {
    const document = await (openApiDocument as Handler)(
      new Request("http://archive.example/api/v1/openapi.json", { headers: { host: "archive.example" } }),
      { params: Promise.resolve({} as never) },
    );
    const text = await document.text();
    const { openapi, servers, paths, components } = JSON.parse(text);
    expect([openapi, servers]).toEqual(["3.1.1", [{ url: "http://archive.example" }]]);
    expect(Object.keys(paths).sort()).toEqual(OPERATIONS.map(({ path }) => path).sort());
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(new Set(named).size).toBeGreaterThan(12);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
    for (const [path, { get }] of Object.entries<{ get: { parameters: { name: string; in: string }[] } }>(paths))
      expect(get.parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`)).toEqual(
        path.match(/\{\w+\}/g) ?? [],
      );
  });

  it("says of files that are JSON that they are no text", () => {
    const { content } = openApi("http://x").paths["/feed/{format}"]!.get.responses["200"] as never;
    expect(content).toEqual({
      "application/atom+xml": { schema: { type: "string" } },
      "application/rss+xml": { schema: { type: "string" } },
      "application/feed+json": { schema: {} },
    });
  });

  it("lets new keys come, and gives the values that a parameter can have", async () => {
    const { paths, components } = openApi("http://x");
    expect(JSON.stringify(components)).not.toContain('"additionalProperties":false');
    const { parameters } = paths["/api/v1/search"]!.get;
    expect(parameters.find(({ name }) => name === "sort")).toMatchObject({
      in: "query",
      schema: { enum: ["relevance", "newest", "oldest", "added"] },
    });
    expect(parameters.find(({ name }) => name === "size")?.schema).toEqual({
      type: "integer",
      minimum: 10,
      maximum: 100,
    });
    expect(parameters.find(({ name }) => name === "person")?.schema).toMatchObject({ type: "array" });
  });
});

describe("an answer that is not as it is described", () => {
  const said = { status: 200, type: "application/json", body: '{"total":1,"url":""}' };

  it.each([
    ["a key that nobody described", { ...said, body: '{"total":1,"url":"","more":1}' }],
    ["a missing key", { ...said, body: '{"total":1}' }],
    ["another type", { ...said, body: '{"total":"1","url":""}' }],
    ["no JSON", { ...said, body: "<p>" }],
    ["a media type that is none", { ...said, type: "text/html" }],
    ["a status of its own", { ...said, status: 204 }],
    ["a failure", { ...said, status: 500 }],
    ["a fault without its document", { ...said, status: 404 }],
    [
      "another status in the document",
      { status: 404, type: "application/problem+json", body: '{"title":"x","status":400,"detail":"x"}' },
    ],
  ])("is told: %s", (_, given) => {
    expect(answerFault("/api/v1/count", said)).toBe(null);
    expect(answerFault("/api/v1/count", given)).not.toBe(null);
  });
});
