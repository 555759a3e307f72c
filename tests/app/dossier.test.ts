// Longer than other files: pages of each kind, whole and of a part of their articles, in each language.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { draw } from "../../app/_page/draw.ts";
import { drawing } from "../../app/_page/drawn.ts";
import type { Asked } from "../../app/_page/page.ts";
import { GET as countryJson } from "../../app/api/v1/countries/[id]/route.ts";
import { GET as personJson } from "../../app/api/v1/people/[id]/route.ts";
import { dossierPage } from "../../app/dossier/dossier-page.tsx";
import { GET as personRoute } from "../../app/person/[id]/route.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openRedirects } from "../../lib/archive/redirects.ts";
import { openHistory } from "../../lib/corrections/history.ts";
import { knownPerson } from "../../lib/corrections/known-person.ts";
import { appendLines, ledgerAt } from "../../lib/corrections/ledger.ts";
import { openNamesInLines } from "../../lib/corrections/names-in-lines.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import type { DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import { openDossiers } from "../../lib/query/dossier/open-dossiers.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { archiveOf, readAs } from "../query/dossier/told-archive.ts";

const site = vi.hoisted(() => ({ of: {} as Record<string, unknown> }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({ ask: <T>(question: (site: unknown) => Promise<T>) => question(site.of) }),
}));

const folder = mkdtempSync(join(tmpdir(), "dossier-"));
const messages = messagesFor("en");
let engine: SearchEngine;

const TEXTS = [
  ["Ann Cole", "Harbour Minister Ann Cole spoke with Ivo Reis in Lisbon for an hour."],
  ["Bob Cole", "The farmer Bob Cole of Spain sold a hundred cows to Ivo Reis on Friday."],
  ["Lop Buri", "Mr Lop Buri said that nobody would cross the river before the spring."],
  ...Array.from({ length: 12 }, (_, at) => ["lone", `Mr Cole said that the number ${at + 100} was right.`] as const),
] as const;

beforeAll(async () => {
  const archive = archiveOf(
    TEXTS.map(([, text], at) =>
      readAs(`d${at}`, { title: `Report ${at}`, text, date: `2001-05-${at + 10}`, outlet: "The Pier" }),
    ),
  );
  const ledger = join(folder, "corrections.jsonl");
  appendLines(
    ledger,
    [
      { by: "rita", act: "hide", name: "Lop Buri", is: "place" },
      { by: "rita", act: "rename", person: "ivo-reis", name: "Ivo Reis Jr.", why: "as his card says" },
    ],
    { after: undefined },
  );
  openRedirects(archive[RAW]).lead("people", "anna-cole", "ann-cole");
  canonicalisePeople(archive, () => {});
  applyCorrections(archive, ledgerAt(ledger), scopes());
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const history = openHistory(archive);
  site.of = {
    engine,
    samples: false,
    dossiers: openDossiers(engine, async () => String(archive.revision())),
    corrections: {
      history,
      names: openNamesInLines(archive, history),
      person: (id: string) => knownPerson(archive, id),
    },
  };
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const asked = (id: string, parameters = ""): Asked => ({
  params: { id },
  parameters: new URLSearchParams(parameters),
  headers: new Headers({ host: "127.0.0.1:3000" }),
  site: "http://127.0.0.1:3000",
  messages,
});

async function drawn(
  facet: DossierFacet,
  id: string,
  { forwarded = false, parameters = "", language = "en" as "en" | "fr" | "es" } = {},
) {
  return drawing.run({ drawn: null, forwarded }, async () => {
    const own = messagesFor(language);
    const page = await dossierPage(facet, { ...asked(id, parameters), messages: own });
    const html = await draw(page, new URL("http://test/"), own);
    return { ...page, html, text: html.replace(/<script.*?<\/script>|<[^>]*>/gs, " ").replace(/\s+/g, " ") };
  });
}

const paramsOf = (id: string) => ({ params: Promise.resolve({ id }) });
const json = (get: typeof personJson, id: string) => get(new Request("http://localhost/"), paramsOf(id));

describe("the page of a value", () => {
  it("says whose it is, what texts call them, with whom, and leads to the articles", async () => {
    const { title, canonical, status, text, html } = await drawn("people", "ann-cole");
    expect([title, canonical, status]).toEqual(["Ann Cole", "http://127.0.0.1:3000/person/ann-cole", undefined]);
    expect(text).toContain("Harbour Minister beside the name in 1 article, 10 May 2001");
    expect(text).toContain("From the one article.");
    expect(html).toContain('href="/person/ivo-reis"');
    expect(html).toContain('href="/search?person=ann-cole&amp;person=ivo-reis&amp;all=person"');
    expect(html).toContain('href="/search?person=ann-cole&amp;outlet=');
  });

  it("orders its company by weight, or by number where asked", async () => {
    const by = (parameters: string) => drawn("countries", "ES", { parameters });
    for (const [parameters, chosen] of [
      ["", "By weight"],
      ["by=count", "By number"],
    ] as const)
      expect((await by(parameters)).html).toMatch(new RegExp(`aria-current="true"[^>]*>${chosen}<`));
  });

  it("leaves the weight out where the value has all articles", async () => {
    const { value = "" } = (await engine.search(queryOf(EVERYTHING))).counts.outlets[0] ?? {};
    const { text } = await drawn("outlets", value);
    expect(text).toContain("Together");
    expect(text).not.toContain("By weight");
  });

  it("leads from a former id and a code in small letters for good, from a name for now", async () => {
    const moved = async (facet: DossierFacet, id: string) => (await dossierPage(facet, asked(id, "by=count"))).moved;
    expect(await moved("people", "anna-cole")).toEqual({ to: "/person/ann-cole?by=count", forGood: true });
    expect(await moved("countries", "es")).toEqual({ to: "/country/ES?by=count", forGood: true });
    expect(await moved("countries", "Kingdom of Spain")).toEqual({ to: "/country/ES?by=count", forGood: false });
    expect(await moved("people", "Ann Cole")).toEqual({ to: "/person/ann-cole?by=count", forGood: false });
    const response = await personRoute(new Request("http://localhost/person/anna-cole"), paramsOf("anna-cole"));
    expect([response.status, response.headers.get("location")]).toEqual([301, "/person/ann-cole"]);
  });

  describe("of more articles than are read", () => {
    const before: typeof site.of = {};
    let many: SearchEngine;
    beforeAll(async () => {
      Object.assign(before, site.of);
      const texts = ["Bob Cole sold a hundred cows.", "Ann Cole bought them all."].concat(
        Array.from({ length: 60 }, (_, at) => `Mr Cole said that the number ${at + 100} was right.`),
        Array.from({ length: 60 }, (_, at) => `Harbour Minister Eva Prado read plan ${at} of ${at + 7} aloud.`),
      );
      const archive = archiveOf(
        texts.map((text, at) => readAs(`m${at}`, { title: `Report ${at}`, text, date: `${1880 + at}-01-11` })),
      );
      many = openEmbedded(archive);
      await sync(archive, many, () => {});
      Object.assign(site.of, { engine: many, dossiers: openDossiers(many, async () => "") });
    });
    afterAll(async () => {
      Object.assign(site.of, before);
      await many.close();
    });

    it("says so above what it tells of these alone, and in each line, in every language", async () => {
      const lines = {
        en: [
          "Only 48 of the 60 articles, from all times, were read for these sentences and words. What the texts call them",
          "beside the name in 48 of the 48 articles read, found from 11 January 1942 to 11 January 2001",
          "these words in 60 of all 60 articles",
          "The first sentence in the articles read",
          "Eva Prado in 48 of the 48 articles read",
          "chiefly about them",
        ],
        fr: [
          "Seulement 48 des 60 articles, de toutes les époques, ont été lus pour ces phrases et ces mots. Comment les textes",
          "à côté du nom dans 48 des 48 articles lus, trouvé du 11 janvier 1942 au 11 janvier 2001",
          "ces mots dans 60 des 60 articles en tout",
          "La première phrase des articles lus",
          "Eva Prado dans 48 des 48 articles lus",
          "principalement sur cette personne",
        ],
        es: [
          "Solo 48 de los 60 artículos, de todas las épocas, se han leído para estas frases y palabras. Cómo lo llaman",
          "junto al nombre en 48 de los 48 artículos leídos, hallado del 11 de enero de 1942 al 11 de enero de 2001",
          "estas palabras en 60 de los 60 artículos en total",
          "La primera frase de los artículos leídos",
          "Eva Prado en 48 de los 48 artículos leídos",
          "sobre todo de esta persona",
        ],
      };
      for (const language of ["en", "fr", "es"] as const) {
        const text = (await drawn("people", "eva-prado", { language })).text.replace(/ ([.,])/g, "$1");
        for (const line of lines[language]) expect(text).toContain(line);
      }
    });

    it("says of whom a surname may be by which articles", async () => {
      expect((await drawn("people", "cole-unresolved")).text).toContain(
        "By the 48 articles read of 60 it may be Ann Cole or Bob Cole",
      );
    });
  });

  it("is missing where no article has the value, and says of a hidden one that it is hidden", async () => {
    expect(await drawn("people", "zoe-nobody")).toMatchObject({ status: 404, indexed: false });
    expect((await drawn("people", "zoe-nobody")).text).toContain(
      "No article of this archive names anybody “zoe-nobody”",
    );
    expect((await drawn("countries", "FJ")).text).toContain("No article of this archive names Fiji.");
    const hidden = await drawn("people", "lop-buri");
    expect(hidden.status).toBe(404);
    expect(hidden.text).toContain("Lop Buri is not shown");
    expect(hidden.html).toContain('href="/corrections?act=hide"');
  });

  it("says of a surname that nobody knows whose it is, and whom it may mean", async () => {
    const { text, html } = await drawn("people", "cole-unresolved");
    expect(text).toContain("Cole (unidentified)");
    expect(text).toContain("nothing in these articles says whose it is. It may be Ann Cole or Bob Cole .");
    expect(html).toContain('href="/person/bob-cole"');
  });

  it("offers corrections to whoever sits at the machine alone, and shows those made", async () => {
    const { text, html } = await drawn("people", "ivo-reis");
    expect(html).toContain('href="/corrections/new?facet=people&amp;value=ivo-reis"');
    expect(html).toMatch(/href="\/corrections\/new\?article=[0-9a-f]+&amp;facet=people&amp;value=ivo-reis"/);
    expect(text).toContain("Ivo Reis is called Ivo Reis Jr.");
    expect((await drawn("people", "ivo-reis", { forwarded: true })).html).not.toContain("/corrections/new");
    expect((await drawn("people", "ann-cole")).text).not.toContain("What has been corrected");
  });
});

describe("the same for programs", () => {
  it("is the dossier as JSON", async () => {
    const found = await (await json(personJson, "ann-cole")).json();
    expect(found).toMatchObject({
      facet: "people",
      value: "ann-cole",
      label: "Ann Cole",
      articles: { count: 1, url: "person=ann-cole" },
      read: 1,
      called: [{ words: "Harbour Minister", articles: 1, found: { count: 1 } }],
      people: [{ value: "ivo-reis", together: { count: 1 }, all: { count: 2, url: "person=ivo-reis" } }],
    });
    expect(await (await json(personJson, "cole-unresolved")).json()).toMatchObject({ unresolved: true });
  });

  it("leads on, and refuses what there is not", async () => {
    const led = await json(personJson, "anna-cole");
    expect([led.status, led.headers.get("location")]).toEqual([301, "/api/v1/people/ann-cole"]);
    const none = await json(countryJson, "FJ");
    expect([none.status, none.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect((await (await json(personJson, "lop-buri")).json()).detail).toBe("Lop Buri is not shown.");
  });
});
