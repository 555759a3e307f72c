// Longer than other files: every part of every page is drawn in the toy language, and what is drawn shares one archive.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createElement, type FunctionComponent, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ArticleFacets } from "../../app/_components/article/article-facets.tsx";
import { ArticleHead } from "../../app/_components/article/article-head.tsx";
import { ArticleText } from "../../app/_components/article/article-text.tsx";
import { Caption } from "../../app/_components/article/caption.tsx";
import { Cite } from "../../app/_components/article/cite.tsx";
import { Copies } from "../../app/_components/article/copies.tsx";
import { Corrected } from "../../app/_components/article/corrected.tsx";
import { InLists } from "../../app/_components/article/in-lists.tsx";
import { Marking } from "../../app/_components/article/marking.tsx";
import { Related } from "../../app/_components/article/related.tsx";
import { SetAside } from "../../app/_components/article/set-aside.tsx";
import { Coverage } from "../../app/_components/coverage.tsx";
import { FacetRow } from "../../app/_components/facet-row.tsx";
import { FollowedSources } from "../../app/_components/followed-sources.tsx";
import { Histogram } from "../../app/_components/histogram.tsx";
import { HitItem } from "../../app/_components/hit.tsx";
import { LastImport } from "../../app/_components/last-import.tsx";
import { QueryNotes } from "../../app/_components/query-notes.tsx";
import { ScoreTable } from "../../app/_components/score-table.tsx";
import { SearchPlace } from "../../app/_components/search-place.tsx";
import { Trouble } from "../../app/_components/trouble.tsx";
import { PictureView } from "../../app/_components/views/picture-view.tsx";
import { WiderWords } from "../../app/_components/wider-words.tsx";
import { Document } from "../../app/_page/document.tsx";
import { drawing } from "../../app/_page/drawn.ts";
import { missing } from "../../app/_page/missing.tsx";
import type { Asked, MakePage } from "../../app/_page/page.ts";
import { counted } from "../../app/_scripts/counted.ts";
import { log } from "../../app/_watch/log.ts";
import { aboutPage } from "../../app/about/about-page.tsx";
import { operationPage } from "../../app/about/operation/operation-page.tsx";
import { accountPage, accountWith } from "../../app/account/account-page.tsx";
import { accountsPage } from "../../app/account/all/accounts-page.tsx";
import { apiPage } from "../../app/api/api-page.tsx";
import { articlePage } from "../../app/article/[id]/article-page.tsx";
import { comparePage } from "../../app/compare/compare-page.tsx";
import { CorrectionForm } from "../../app/corrections/correction-form.tsx";
import { correctionsPage } from "../../app/corrections/corrections-page.tsx";
import { effectPage } from "../../app/corrections/effect-page.tsx";
import { formPage } from "../../app/corrections/form-page.tsx";
import { laterKey, puttingOff } from "../../app/corrections/later.ts";
import { LineSaid } from "../../app/corrections/line-said.tsx";
import { questionPage } from "../../app/corrections/question-page.tsx";
import { reviewPage } from "../../app/corrections/review/review-page.tsx";
import { dossierPage } from "../../app/dossier/dossier-page.tsx";
import { facetPageOf } from "../../app/facet/[param]/facet-page.tsx";
import { helpPage } from "../../app/help/help-page.tsx";
import { homePage } from "../../app/home/home-page.tsx";
import { listPage } from "../../app/lists/[id]/list-page.tsx";
import { keepPage } from "../../app/lists/keep/keep-page.tsx";
import { listsPage } from "../../app/lists/lists-page.tsx";
import { RETRY_AFTER } from "../../app/retry-after.ts";
import { savePage } from "../../app/saved/new/save-page.tsx";
import { savedPage } from "../../app/saved/saved-page.tsx";
import { searchPage } from "../../app/search/search-page.tsx";
import { signInForm, signInPage } from "../../app/signin/sign-in-page.tsx";
import { ROLES } from "../../lib/access/role.ts";
import type { Visitor } from "../../lib/access/visitor.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Run } from "../../lib/archive/runs.ts";
import type { Article, Mention, Publisher } from "../../lib/article/article.ts";
import type { Line } from "../../lib/corrections/line.ts";
import { CORRECTABLE } from "../../lib/corrections/lines-behind.ts";
import { type NamesInLines, NO_NAMES } from "../../lib/corrections/names-in-lines.ts";
import type { Undoing } from "../../lib/corrections/undoing.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import type { EngineTrouble, Inexact, Note } from "../../lib/engine/port/note.ts";
import { sync } from "../../lib/engine/sync.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { FACET_VALUES, valuesOf } from "../../lib/facets/facet-values.ts";
import { SCORES } from "../../lib/facets/scores.ts";
import { FAULTS } from "../../lib/fetch/net/fetch-fault.ts";
import type { SourceReport } from "../../lib/fetch/source-report.ts";
import type { ListLine } from "../../lib/lists/list-line.ts";
import type { KeptInList } from "../../lib/lists/reading-list.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import type { Unread } from "../../lib/query/address/unread.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import type { AlertReason } from "../../lib/query/alert-reason.ts";
import type { AnsweredHit } from "../../lib/query/answer.ts";
import { type ReadingPart, readingParts } from "../../lib/query/article/reading.ts";
import { FIELDS } from "../../lib/query/corrections/choices.ts";
import { REVIEWED, type Review } from "../../lib/query/corrections/review.ts";
import { sentIn } from "../../lib/query/corrections/sent.ts";
import { coverage } from "../../lib/query/dates/coverage.ts";
import type { Dossier } from "../../lib/query/dossier/dossier.ts";
import { DOSSIERS } from "../../lib/query/dossier/dossier-facets.ts";
import { articlesOf } from "../../lib/query/dossier/tally.ts";
import { feedOf } from "../../lib/query/feeds/feed-of.ts";
import { type Front, frontOf } from "../../lib/query/front/front.ts";
import { openExamples } from "../../lib/query/help/examples.ts";
import { remarks } from "../../lib/query/language/remarks.ts";
import type { CodeWords } from "../../lib/query/messages/code-words.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { placeOf } from "../../lib/query/place-in-search.ts";
import type { Trouble as Kind } from "../../lib/query/trouble.ts";
import { openPictures } from "../../lib/query/views/open-pictures.ts";
import { noteUpkeep } from "../../lib/upkeep/last-upkeep.ts";
import { errorPage } from "../../server/error-body.ts";
import { articleOf } from "../fixtures/article.ts";
import { keysOf, strangeWords, toyLanguage } from "./toy-language.ts";

const { messages, said, told, texts } = toyLanguage();

/** Names of formats and the like, and English words that are typed, which are the same in every language. */
const NAMES =
  "am api atom au authorization bearer bibtex coal csl csv dateline earth env excel feed gas get http https it json kosovo last ld localhost log meta metrics mm natural oil or portugal prometheus readme reuters rfc ris rss spring the time to token txt us utc warc web webhook week who";
/** Words that are written as English ones are. */
const SAME = {
  fr: new Set(
    `minute minutes ${NAMES} accents archive archives article articles catalogues ce change chose citation cite code collection collections correction corrections date dates document en exact export france hindi index long machine machines mention mentions moment note notes on organisation page pages part parts passage passages photo phrase phrases place ports province question second site source sources suggestions swahili type union version versions`.split(
      " ",
    ),
  ),
  es: new Set(
    `${NAMES} asia bytes capital ce cite data dd editor en feb hindi jul jun mar may mb no proxy use`.split(" "),
  ),
};

const site = vi.hoisted(() => ({
  engine: null as SearchEngine | null,
  samples: true,
  run: null as Run | null,
  /** What the front page tells besides. */
  front: {} as Partial<Front>,
  sources: [] as readonly unknown[],
  archive: null as unknown,
  corrections: null as unknown,
  lists: null as unknown,
  saved: null as unknown,
  dossier: null as Dossier | null,
}));
const signedIn = vi.hoisted(() => ({
  tokens: [] as readonly unknown[],
  all: [
    { name: "Ωμέγα", role: "admin", isForeign: false, made: 0, signedIn: 0 },
    { name: "Άλφα", role: "reader", isForeign: false, made: 0, signedIn: null },
    { name: "Βήτα", role: "editor", isForeign: true, made: 0, signedIn: 0 },
  ],
}));
vi.mock("../../app/accounts.ts", () => ({
  siteAccounts: () => ({ tokens: () => signedIn.tokens, all: () => signedIn.all }),
}));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: <T>(question: (site: unknown) => Promise<T>) =>
      site.engine === null
        ? Promise.reject(new Error("away"))
        : question({
            engine: site.engine,
            samples: site.samples,
            lastImport: () => site.run,
            sources: () => site.sources,
            archive: site.archive,
            written: () => ({ revision: 9, ledger: null, registry: 6 }),
            corrections: site.corrections,
            lists: site.lists,
            saved: site.saved,
            dossiers: async () => site.dossier,
            front: async (today: string) => ({ ...(await frontOf(site.engine!, today)), ...site.front }),
            pictures: openPictures(site.engine, async () => ""),
            examples: () => openExamples(site.engine!, async () => "")(),
          }),
  }),
}));

/** People and outlets are Greek, so that every Latin letter on a page is the interface's own. */
const PEOPLE = Array.from({ length: 14 }, (_, at) => `Όλγα ${"αβγδεζηθικλμνξ"[at]!.repeat(3)}`);
const COUNTRIES = ["FR", "DE", "SUHH", "XK", "CI", "GB", "US", "TR", "IT", "ES", "NL", "BE", "PT", "AU"];

const articles: Article[] = Array.from({ length: 24 }, (_, at) => {
  const date = ["1969", "1969-07", "1975-07-20", "1981-03-04 10:30"][at % 4]!;
  const article = articleOf({
    title: at === 1 ? "Μεγάλη είδηση" : `Τίτλος ${at}`,
    text: `Κείμενο για ${PEOPLE[at % 14]}, ${Array.from({ length: 80 }, (_, word) => `λέξη${at * 80 + word}`).join(" ")}.`,
    people: [PEOPLE[at % 14]!, PEOPLE[0]!],
    countries: [COUNTRIES[at % 14]!, "FR"],
    about: ["FR"],
    cited: [`Εφημερίδα ${at % 14}`],
    language: ["el", "und", "tostring"][at % 3]!,
    authors: ["Ρίτα"],
    collection: `Συλλογή ${at % 2}`,
    ...(at === 0 ? {} : { outlet: `Έντυπο ${at % 3}` }),
    ...(at > 20 ? {} : { date: at === 5 ? "1500" : date }),
  });
  return at === 2 ? { ...article, headline: { text: "Μισό", derived: true, method: "body" } } : article;
});
const copies = [3, 3, 7].map((of, at) =>
  articleOf({
    title: "Άλλος",
    text: articles[of]!.raw.text,
    outlet: `Άλλο ${at}`,
    date: at === 0 ? "1981-03-04 11:00" : "1981-03-05",
    collection: "Συλλογή 0",
  }),
);

/** An address with each fault that a parameter can have. */
const FAULTY = [
  `q=${"α".repeat(3000)}`,
  `q=${Array.from({ length: 61 }, (_, at) => `α${at}`).join("+")}`,
  "q=🎉",
  `person=${"α".repeat(3000)}`,
  "all=αα&about=αα&copies=αα&from=αα&to=αα&date=αα&sort=αα&page=αα&size=αα",
  "from=2001&to=1999",
];

const drawn = <P extends object>(component: FunctionComponent<P>, props: P) =>
  renderToStaticMarkup(createElement(component, props));
const asked = (parameters = "", params: Asked["params"] = {}): Asked => ({
  params,
  parameters: new URLSearchParams(parameters),
  headers: new Headers(),
  site: "",
  messages,
});

/** The whole page, its head and the frame around it included; but not what the head says to browsers and crawlers. */
const whole = async (make: MakePage, of = asked()) =>
  drawn(Document, { page: await make(of), parameters: of.parameters, address: "/", messages }).replace(
    /<meta (?:name="(?:viewport|robots)"|property="(?:og:type|article:published_time)")[^>]*>/g,
    "",
  );
const page = (parameters: string) => whole(searchPage, asked(parameters));

beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put([...articles, ...copies]);
  site.engine = openEmbedded(archive);
  await sync(archive, site.engine, () => {});
});
afterAll(() => site.engine?.close());

describe("in another language", () => {
  it.each([
    "",
    "person=Όλγα+ααα&person=Όλγα+βββ&country=-DE&about=1&from=1969&to=1981",
    "person=Όλγα+ααα&person=Όλγα+βββ&all=person&outlet=Έντυπο+1&from=1969",
    "q=Κείμενο&copies=1&date=undated&lang=und",
    "q=Άλλος&from=1981-03-04&to=1981-03-04",
    "from=1969-07&to=1969-07",
    "to=1980",
    "date=suspicious",
    "q=Κείμενο&sort=oldest&page=2",
    "q=ωωω",
    "q=Κείμενο+ωωω&country=FR",
    "q=ωωω+ψψψ",
    "q=ωωω+ψψψ&country=DE&from=1969&to=1969",
    "country=DE&lang=el&from=1850&to=1850&about=1",
    "country=DE&person=Όλγα+βββ&from=1850&to=1850&outlet=Άγνωστο&person=-Όλγα+ααα",
    "q=ωωω&country=DE&from=1969&to=1969",
    "q=Κείμενο+ωωω&country=ZZ",
    "q=ωωω+ψψψ&country=ZZ&lang=el",
    "q=ααα+βββ+γγγ+",
    "q=ααα+βββ+γγγ+&country=ZZ",
    "q=Κειμενα",
    "q=Κειμενα&country=ZZ",
    "q=Κείμενο+Ολγγα",
    "q=person:ααα&q=ααα+country:Holland",
    "view=map",
    "view=map&about=1&country=FR&country=DE",
    "view=map&date=undated&country=-FR",
    "view=network",
    "view=network&person=Όλγα+ααα",
    "view=network&person=Όλγα+βββ&person=Όλγα+γγγ",
    "view=timeline&copies=1",
    "view=timeline&stack=outlet&to=1980",
    "view=timeline&date=undated",
    "view=timeline&stack=author",
    ...FAULTY,
    "q=Κείμενο&contry=δδ&ζζζζζζζζ=1",
  ])("the search page says nothing in English: %s", async (parameters) => {
    const html = await page(parameters);
    expect(strangeWords(html)).toEqual([]);
    expect(html).toContain("⟦");
  });

  it("pictures in which nothing is say nothing in English", () => {
    const nothing = { request: EVERYTHING, total: 1, messages };
    const node = {
      facet: "people" as const,
      value: { value: "α", label: "α" },
      articles: { count: 1, request: EVERYTHING },
    };
    const network = { kind: "network" as const, edges: [], everywhere: [], chosenAlone: false };
    for (const picture of [
      { kind: "map" as const, countries: [], chosenAlone: false },
      { ...network, nodes: [] },
      { ...network, nodes: [node] },
    ]) {
      const html = drawn(PictureView, { ...nothing, picture });
      expect(html).toContain("⟦");
      expect(strangeWords(html)).toEqual([]);
    }
  });

  it("what is refused says nothing in English", () => {
    const problems = FAULTY.flatMap((address) => parseRequest(new URLSearchParams(address)).problems);
    expect(new Set(problems.map(({ code }) => code)).size).toBe(11);
    for (const problem of problems) expect(strangeWords(messages.problem.refused(problem))).toEqual([]);
  });

  it("the front page says nothing in English", async () => {
    expect(strangeWords(await whole(homePage))).toEqual([]);
    const { articles, newest } = await frontOf(site.engine!, "2024-02-29");
    const risen = { value: { value: "όλγα", label: "Όλγα" }, lately: articles, usual: 0.5 };
    const lately = { from: "1981-03-01", to: "1981-03-04", articles, people: [risen], countries: [] };
    const thisDay = [{ year: 1975, articles, hit: newest[0]! }];
    site.run = { id: 1, started: "2026-11-24T10:00:00Z", finished: null, command: "", counts: null, undone: null };
    site.samples = false;
    for (const days of [28, 91, 365]) {
      site.front = { arrived: newest, lately: { ...lately, days }, thisDay, note: { code: "indexBehind" } };
      expect(strangeWords(await whole(homePage))).toEqual([]);
    }
    [site.run, site.samples, site.front] = [null, true, {}];
  });

  it("titles and the frame of every page say nothing in English", async () => {
    expect(await whole(homePage)).toContain("<title>⟦Dateline, a news archive⟧</title>");
    expect(await whole(searchPage)).toContain("· Dateline⟧</title>");
    for (const searched of ["country=DE", ""]) expect((await searchPage(asked(searched))).title).toMatch(/^⟦.*⟧$/);
    expect((await facetPageOf(asked("", { param: "country" }))).title).toBe("⟦Countries⟧");
    expect((await facetPageOf(asked("", { param: "nothing" }))).title).toBe("⟦Values⟧");
    for (const kind of Object.values(messages.box.kinds)) expect(kind).toMatch(/^⟦.*⟧$/);
  });

  it.each(FACETS.map(({ param }) => param))("the page of a facet says nothing in English: %s", async (param) => {
    for (const search of ["", "find=ωωω", "q=ωωω"])
      expect(strangeWords(await whole(facetPageOf, asked(search, { param })))).toEqual([]);
  });

  it("the head of an article says nothing in English", () => {
    for (const article of articles) expect(strangeWords(drawn(ArticleHead, { article, messages }))).toEqual([]);
    const known = { ...articles[1]!, agency: "Πρακτορείο", url: "https://example.org/" };
    const each = [
      ...keys("headline").map((method) => ({ headline: { ...known.headline, derived: true, method } })),
      ...keys("date").map((source) => ({ publishedAt: { ...known.publishedAt!, source } })),
      ...keys("doubt").map((suspicious) => ({ publishedAt: { ...known.publishedAt!, suspicious } })),
      { modifiedAt: "1969-07-21" },
      { given: { ...known.given, summaryOnly: true as const } },
      ...[0.61, null].map((confidence) => ({ given: { ...known.given, machineRead: { confidence } } })),
    ];
    const heads = each.map((found) => drawn(ArticleHead, { article: { ...known, ...found }, messages }));
    for (const head of heads) expect(strangeWords(head)).toEqual([]);
    expect(new Set(heads).size).toBe(each.length);
  });

  it("what an earlier version said in words of its own is shown as it said it", () => {
    const detail = "όπως ειπώθηκε";
    const [article] = articles as [Article];
    const other = {
      ...article,
      headline: { ...article.headline, derived: true, method: "other", detail } as const,
      publishedAt: { ...article.publishedAt!, source: "other", detail } as const,
      publisher: { id: "x", name: "Έντυπο", evidence: "other", detail } as const,
      zones: article.zones.map((zone) => ({ ...zone, aside: "other", detail }) as const),
    };
    const shown = [
      drawn(ArticleHead, { article: other, messages }),
      drawn(ArticleFacets, { article: other, messages }),
      drawn(ArticleFacets, { article: { ...other, language: "sw" }, messages }),
      drawn(SetAside, { parts: readingParts(other), messages }),
    ];
    expect(shown.map((html) => html.split(detail).length - 1)).toEqual([2, 1, 1, other.zones.length]);
    for (const html of shown) expect(strangeWords(html)).toEqual([]);
  });

  it("an article's facets say nothing in English, whatever found them", () => {
    for (const evidence of keys("outlet"))
      expect(strangeWords(drawn(ArticleFacets, { article: withEvidence(evidence), messages }))).toEqual([]);
  });

  it("a name that stays open, and one that may be several people's, are so in no English", () => {
    const [article] = articles as [Article];
    const candidates = PEOPLE.slice(0, 2).map((name) => ({ id: name, name }));
    const people = article.facets.people.map((one, at) => ({
      ...one,
      hidden: at > 0,
      candidates,
      several: true as const,
    }));
    const open = { ...article, facets: { ...article.facets, people } };
    expect(strangeWords(drawn(ArticleFacets, { article: open, messages }))).toEqual([]);
    const { request } = parseRequest(new URLSearchParams());
    const value = { value: "α", label: PEOPLE[0]!, count: 1, several: true as const, included: false, excluded: false };
    expect(strangeWords(drawn(FacetRow, { facet: FACETS[0]!, value, request, messages }))).toEqual([]);
  });

  it("what stands below and beside an article says nothing in English", async () => {
    const [article] = articles as [Article];
    const { request } = parseRequest(new URLSearchParams("q=Κείμενο"));
    const { found } = await placeOf(site.engine!, request, articles[1]!.id);
    const { hits } = found;
    const other = { value: "α", label: "Άλλη", count: 2 };
    const reading = { facet: "people" as const, typed: "ααα", ...other, by: "words" as const, others: [other, other] };
    const doubted = { ...found, better: { q: "Κείμενο", total: 2 }, readings: [reading] };
    const all = parseRequest(new URLSearchParams()).request;
    const place = await placeOf(site.engine!, request, hits[1]!.id);
    const shown = [
      drawn(Cite, { article, permalink: "δ", messages }),
      drawn(Caption, { words: "Λεζάντα (File)", length: 8, messages }).replace("(File)", ""),
      drawn(Related, { id: "ε", title: "Άλλα", hits: (await site.engine!.related(article.id)).slice(0, 3), messages }),
      drawn(WiderWords, { request, words: [{ word: "λέξη", q: "Κείμενο OR λέξη ", total: 3 }], messages }),
      drawn(QueryNotes, { found: doubted, problems: [], messages }),
      ...[1, 2].map((passages) => drawn(HitItem, { hit: everyKindOf(hits[0]!, passages), request, messages })),
      drawn(SearchPlace, { place, request, messages }),
      drawn(SearchPlace, { place: null, request: all, messages }),
      ...[1, keys("aside").length].map((parts) => drawn(SetAside, { parts: asideParts().slice(0, parts), messages })),
    ];
    for (const html of shown) expect(strangeWords(html)).toEqual([]);
  });

  it("the page of an article says nothing in English, nor where there is none", async () => {
    for (const { id } of [articles[1]!, articles[2]!, articles[3]!]) {
      const html = (await whole(articlePage, asked("q=Κείμενο", { id }))).replaceAll(`/article/${id}`, "");
      expect(strangeWords(html)).toEqual([]);
    }
    const marked = { parts: readingParts(withEvidence("metadata")), caption: null, language: "el", messages };
    expect(strangeWords(drawn(ArticleText, marked))).toEqual([]);
    expect(drawn(ArticleText, marked)).toContain(messages.article.marks.cited);
    const none = asked("", { id: "0" });
    expect((await articlePage(none)).title).toBe("⟦No such article⟧");
    expect(strangeWords(await whole(articlePage, none))).toEqual([]);
    expect(strangeWords(await whole(async () => missing(messages)))).toEqual([]);
  });

  it("a feed says nothing in English", async () => {
    for (const parameters of ["", "country=FR"]) {
      const { request } = parseRequest(new URLSearchParams(parameters));
      const { title, description, items } = await feedOf(site.engine!, "atom", request, { site: "", messages });
      const told = [title, description, ...items.flatMap(({ text, subjects }) => [text, ...subjects])].join(" ");
      expect(strangeWords(told)).toEqual([]);
      expect(said.has("follow.printed")).toBe(true);
    }
  });

  it("copies and what they changed say nothing in English", () => {
    const [first, second] = copies as [Article, Article];
    const of = articles[3]!;
    const changed = [
      { kind: "added", text: "α" },
      { kind: "cut", text: "…" },
    ] as const;
    const shown = [
      drawn(Copies, { article: of, others: [first, second], copies: [{ article: first, differences: [] }], messages }),
      drawn(Copies, {
        article: of,
        others: [
          { ...second, publisher: of.publisher },
          { ...of, id: "1" },
          { ...first, publisher: null },
        ],
        copies: [
          { article: { ...second, publisher: of.publisher }, differences: changed },
          { article: { ...of, id: "1" }, differences: [...changed, ...changed] },
          { article: { ...first, publisher: null }, differences: null },
        ],
        messages,
      }),
    ];
    for (const html of shown) expect(strangeWords(html)).toEqual([]);
  });

  it("what an engine says is said in no English", () => {
    const engine = "meilisearch";
    const troubles: EngineTrouble[] = [
      ...(["unfinished", "otherVersion", "otherServers", "behind", "ahead"] as const).map((code) => ({ code, engine })),
      { code: "incomplete", engine, articles: 1, expected: 2000 },
      { code: "failed", message: "down." },
    ];
    const inexact: Inexact[] = [
      { code: "structure" },
      { code: "compound" },
      { code: "wildcards" },
      { code: "longPhrase", most: 3 },
      { code: "manyWords", most: 10 },
    ];
    const unread: Unread[] = [
      { code: "noValue", facet: "people", given: "α" },
      { code: "noDay", given: "α" },
      { code: "leftOut", given: "α" },
      { code: "looseNear", given: "α" },
      { code: "tooFar", given: "α", most: 9 },
      { code: "noWildcard", given: "α" },
      { code: "lastPage", given: 9, pages: 2 },
    ];
    const notes: Note[] = [
      ...troubles.map((trouble): Note => ({ code: "standIn", trouble })),
      ...inexact.map((inexact): Note => ({ code: "handedOver", engine, inexact })),
      ...inexact.map((inexact): Note => ({ code: "relaxed", engine, inexact })),
      { code: "hitsBeyond", engine, most: 1000 },
      { code: "indexBehind" },
      { code: "damaged", ids: ["α"] },
      { code: "damaged", ids: ["α", "β"] },
    ];
    const said = [
      ...notes.flatMap((note) => remarks({ readings: [], note }, messages)),
      ...troubles.map(messages.engine.trouble),
      ...remarks({ readings: [], note: null, read: "us " }, messages),
      ...remarks({ readings: [], note: null, unread }, messages),
    ];
    for (const sentence of said) expect(sentence).toMatch(/^⟦[^⟦⟧]*⟧$/);
    expect(new Set(said).size).toBe(notes.length + troubles.length + 1 + unread.length);
  });

  it("says nothing in English where there is no answer", async () => {
    for (const trouble of Object.keys(RETRY_AFTER) as Kind[])
      expect(strangeWords(drawn(Trouble, { trouble, again: "/", messages }))).toEqual([]);
    const { engine } = site;
    const said = vi.spyOn(log(), "error").mockReturnValue();
    site.engine = {
      ...engine!,
      health: async () => ({ ...(await engine!.health()), trouble: { code: "ahead", engine: "x" } }),
    };
    expect(strangeWords(await whole(aboutPage))).toEqual([]);
    site.engine = null;
    const none = asked("", { id: "0" });
    expect((await articlePage(none)).title).toBe("⟦No answer⟧");
    for (const [make, of] of [
      [searchPage, asked()],
      [articlePage, none],
      [aboutPage, asked()],
      [facetPageOf, asked("", { param: "country" })],
    ] as const) {
      expect(await make(of)).toMatchObject({ status: 503, retryAfter: expect.any(Number) });
      expect(strangeWords(await whole(make, of))).toEqual([]);
    }
    site.engine = engine;
    said.mockRestore();
  });

  it("says nothing in English where the server answers in the site's place", () => {
    const codes = [
      "host",
      "otherHost",
      "webSocket",
      "expect",
      "address",
      "malformed",
      "noHttp",
      "tunnel",
      "metrics",
      "failed",
    ] as const;
    const rate = { code: "rate", most: 600, seconds: 2 } as const;
    const large = { code: "large", most: 600 } as const;
    for (const why of [rate, large, { code: "method", method: "PUT" } as const, ...codes.map((code) => ({ code }))])
      for (const status of [400, 500]) {
        const { text } = errorPage(status, why, "", messages);
        expect(strangeWords(text.replace(/<small>.*<\/small>|<meta [^>]*>/g, ""))).toEqual([]);
      }
  });

  it("what is told of the archive says nothing in English", async () => {
    const timeOf = (years: readonly number[]) => {
      const bars = years.map(String).map((value) => ({ value, from: value, to: value, count: 1 }));
      return { from: "1880", to: null, bars, earlier: bars[0]!, later: bars[0]!, undated: 3, inexact: 3 };
    };
    const run = { id: 1, started: "2026-11-24T10:00:00Z", finished: null, command: "", counts: null, undone: null };
    const done = { ...run, finished: run.started, counts: { read: 1200 } };
    const decades = await coverage(site.engine!);
    const shown = [
      drawn(LastImport, { run, messages }),
      drawn(LastImport, { run: done, messages }),
      drawn(ScoreTable, { scores: SCORES, messages }),
      drawn(Coverage, { decades, messages }),
      ...[[1900], [1900, 1920, 1940, 1960, 1980]].map((years) =>
        drawn(Histogram, { request: EVERYTHING, time: timeOf(years), messages }),
      ),
    ];
    for (const html of shown) expect(strangeWords(html)).toEqual([]);
    expect(shown[1]).toContain("1,200");
    expect((await aboutPage(asked())).title).toBe("⟦About this archive⟧");
    const engine = site.engine!;
    const facetValues: SearchEngine["facetValues"] = async (...asked) => ({
      ...(await engine.facetValues(...asked)),
      total: null,
    });
    for (const state of [
      { samples: true, run: null, engine },
      { samples: false, run: null, engine: { ...engine, facetValues } },
      { samples: false, run: done, engine },
    ]) {
      Object.assign(site, state);
      expect(strangeWords(await whole(aboutPage))).toEqual([]);
    }
  });

  it("what is said of corrections says nothing in English", async () => {
    const { corrections } = messages;
    const head = { v: 1 as const, id: "0000000001", at: "2026-11-24T10:00:00.000Z", by: "Ρίτα", why: "λάθος" };
    const article = articles[1]!.id;
    const acts = [
      { act: "same", people: ["α", "β"] },
      { act: "different", people: ["α", "β"] },
      { act: "rename", person: "α", name: "β" },
      { act: "hide", name: "α", is: "place" },
      { act: "hide", name: "α" },
      { act: "split", person: "α", scope: "β", name: "γ" },
      { act: "means", person: "α", scope: "β", name: "γ" },
      { act: "means", person: "α", article, name: "γ" },
      { act: "article", article, set: { headline: "α", date: null }, add: { cited: "β" }, remove: { person: "γ" } },
      { act: "article", article, zone: { field: "text", start: 0, end: 9, kind: "body" } },
      { act: "outlet", outlet: { same: ["α", "β"] } },
      { act: "outlet", outlet: { rename: "α", name: "β" } },
      { act: "outlet", outlet: { add: { name: "α" } } },
      { act: "place", name: "α", country: null },
      { act: "place", name: "α", scope: "β", country: "FR" },
      { act: "article", article, set: { headline: "α", date: "1969-07", outlet: "β", authors: ["γ"], language: "pt" } },
      { act: "article", article, set: { outlet: null, authors: [], language: null }, add: { person: "α" } },
      ...[true, false, undefined].map((about) => ({ act: "article", article, add: { country: "FR", about } })),
      { act: "article", article, remove: { country: "FR", cited: "α" } },
      { act: "article", article: "0", remove: { person: "α" } },
      ...[0, 1, 2, 3].map((at) => ({ act: "undo", line: `000000000${at}` })),
    ].map((act, at) => ({ ...head, ...act, id: `00000000${at + 10}` }) as Line);
    const undos = acts.filter((line) => line.act === "undo").map(({ id }, at) => ({ id, at }));
    const names: NamesInLines = {
      people: new Map([["α", { name: "Όλγα", known: true }]]),
      outlets: new Map([["β", "Έντυπο"]]),
      articles: new Map([[article, "Τίτλος"]]),
      undos: new Map(
        undos.map(({ id, at }) => [id, { of: at < 2 ? (acts[0] as Undoing["of"]) : null, again: at % 2 === 1 }]),
      ),
    };
    for (const line of acts) expect(strangeWords(drawn(LineSaid, { line, names, messages }))).toEqual([]);
    expect(strangeWords(drawn(LineSaid, { line: acts[0]!, names: NO_NAMES, messages }))).toEqual([]);
    expect(strangeWords(messages.cite.corrected(["headline", "date"]))).toEqual([]);
    const history = {
      count: () => acts.length,
      page: () => acts.map((line, at) => ({ line, inForce: at % 2 === 0, articles: at })),
      line: () => ({ line: acts[0]!, inForce: true }),
    };
    const nothing = { ...history, count: () => 0, page: () => [] };
    for (const here of [null, { history: nothing, names: () => NO_NAMES }, { history, names: () => names }]) {
      Object.assign(site, { corrections: here, samples: false });
      const html = await whole(correctionsPage, asked("act=rename&words=α&by=Ρίτα"));
      expect(strangeWords(html)).toEqual([]);
    }
    Object.assign(site, { corrections: null, samples: true });
    expect(strangeWords(await whole(formPage, asked(`article=${article}`)))).toEqual([]);
    expect(strangeWords(await whole(formPage, asked(`article=${article}&facet=collections`)))).toEqual([]);
    const sent = sentIn(new URLSearchParams());
    const fault = corrections.faults.noName;
    const forms = (["people", "countries", "cited", "outlets"] as const).flatMap((facet) => {
      const of = articles.find((each) => valuesOf(each, facet).length > 1) ?? articles[1]!;
      return FACET_VALUES[facet].read(of).flatMap((value) => [
        { article: of, of: { facet, value } },
        { article: null, of: { facet, value } },
      ]);
    });
    const surname = { value: "δ-unresolved", label: "Ρέις", mentions: [] };
    forms.push({ article: articles[1]!, of: { facet: "people", value: surname } });
    const asWhole = { article: articles[1]!, of: null };
    for (const subject of [...forms, asWhole])
      expect(strangeWords(drawn(CorrectionForm, { subject, sent, fault, messages }))).toEqual([]);
    for (const field of FIELDS)
      expect(
        strangeWords(drawn(CorrectionForm, { subject: asWhole, sent: { ...sent, field }, fault, messages })),
      ).toEqual([]);
    const places = [0, 4].map((start) => ({ field: "text" as const, start, end: start + 3 }));
    const found = [{ value: "α", label: "Όλγα", count: 2 }];
    for (const values of [null, { facet: "people" as const, found, mayBeNew: true }]) {
      const subject = { article: articles[1]!, of: null };
      const fields = new URLSearchParams({ text: "Όλγα", words: "Όλγα" });
      const { title, main } = questionPage({ subject, question: { values, places }, fields, back: "/" }, messages);
      expect(strangeWords(`${title}${renderToStaticMarkup(main as ReactElement)}`)).toEqual([]);
    }
    for (const words of [
      ...Object.values(corrections.faults),
      ...Object.values(corrections.refusals),
      corrections.failed("α"),
    ])
      expect(strangeWords(words)).toEqual([]);
    for (const changed of [0, 1, 7, 8]) {
      const subject = { article: changed > 0 ? articles[1]! : null, of: null };
      const effect = {
        subject: changed < 7 ? subject : null,
        correction: { ...acts[changed < 7 ? 2 : acts.length - changed + 6]!, by: "Ρίτα" },
        names,
        changed,
        fields: new URLSearchParams(),
        back: "/",
      };
      const { title, main } = effectPage({ ...effect, fault: changed > 1 ? fault : null }, messages);
      expect(strangeWords(`${title}${renderToStaticMarkup(main as ReactElement)}`)).toEqual([]);
    }
    const kept = articles[1]!;
    const headline = { ...kept.headline, text: "Άλλος" };
    const facets = { ...kept.facets, people: [] };
    const now = { ...kept, headline, authors: ["Άννα"], publishedAt: null, publisher: null, language: "pt", facets };
    const shown = drawn(Corrected, {
      article: now,
      before: kept,
      isCorrected: true,
      behind: new Map(CORRECTABLE.map((part) => [part, [acts[8]!]])),
      under: [acts[9]!],
      names,
      written: { line: acts[0]!, names },
      mayCorrect: true,
      messages,
    });
    expect(strangeWords(shown)).toEqual([]);
    const came = { isCorrected: true, behind: new Map(), under: [], names, written: null, mayCorrect: true, messages };
    expect(strangeWords(drawn(Corrected, { ...came, article: kept, before: { ...kept, facets } }))).toEqual([]);
    const behind = new Map([["publishedAt", [acts[8]!]]] as const);
    for (const [before, publishedAt] of [
      [kept, null],
      [
        { ...kept, publishedAt: null },
        { ...kept.publishedAt!, source: "correction" as const },
      ],
    ] as const) {
      const corrected = { before, behind, mayCorrect: true };
      const html = drawn(ArticleHead, { article: { ...kept, publishedAt }, corrected, messages });
      expect(strangeWords(html)).toEqual([]);
      expect(html).toContain("Ρίτα");
    }
    expect(strangeWords(drawn(ArticleFacets, { article: kept, messages, mayCorrect: true }))).toEqual([]);
    expect(strangeWords(drawn(Marking, { article: kept.id, messages }))).toEqual([]);
  });

  it("what may have to be reviewed says nothing in English", async () => {
    const samples = [{ id: articles[1]!.id, headline: "Τίτλος" }];
    const shown = { years: [1969, 1975] as const, countries: ["FR"], offices: ["υπουργός"], samples, count: 3 };
    const person = { ...shown, id: "α", name: "Όλγα" };
    const other = { ...shown, id: "β", name: "Όλγα Ρ.", years: null };
    const open = { value: "δ", label: "Ρέις", count: 12, surname: "Ρέις" };
    const hows = Object.keys(
      messagesFor("en").corrections.review.how,
    ) as (keyof typeof messages.corrections.review.how)[];
    const all: Review = {
      same: hows.map((how) => ({ how, people: [{ ...person, id: how }, other] })),
      two: [
        { person, articles: 3, because: { kind: "years", until: 1969, since: 1999 } },
        { person: { ...person, id: "γ" }, articles: 1, because: { kind: "countries", countries: ["FR", "PT"] } },
        { person: { ...person, id: "ε" }, articles: 1, because: { kind: "titles", titles: ["man", "church"] } },
      ],
      surnames: [{ ...open, bearers: [{ value: "α", label: "Όλγα Ρέις", count: 1 }] }],
      outlets: [{ value: "ζ", label: "ζ.γρ", count: 4 }],
      waiting: [],
    };
    const head = { v: 1 as const, id: "0000000001", at: "2026-11-24T10:00:00.000Z", by: "Ρίτα" };
    const line = () => ({ line: { ...head, act: "rename" as const, person: "α", name: "β" }, inForce: true });
    const { line: waits } = line();
    const waiting = [{ line: waits, named: "α", people: [{ id: "β", name: "Όλγα" }] }];
    const draw = (parameters: string, cookie = "") => {
      const headers = new Headers({ host: "127.0.0.1:3000", cookie });
      const of = { ...asked(parameters), headers };
      return drawing.run({ drawn: null, forwarded: false }, () => whole(reviewPage, of));
    };
    for (const review of [
      { ...all, waiting },
      { same: [], two: [], surnames: [], outlets: [], waiting: [] },
    ]) {
      const here = { history: { line }, names: () => NO_NAMES, review: async () => review };
      Object.assign(site, { corrections: here, samples: false });
      for (const kind of REVIEWED) {
        const html = await draw(`kind=${kind}&corrected=0000000001`);
        expect(strangeWords(html)).toEqual([]);
        expect(html.includes('class="card"')).toBe(review.waiting.length > 0);
      }
    }
    // What a browser has put off is not shown in it, and can be shown again.
    Object.assign(site, { corrections: { history: { line }, names: () => NO_NAMES, review: async () => all } });
    const put = await draw("kind=outlets", puttingOff(new Headers(), laterKey("outlets", "ζ")).split(";")[0]!);
    expect(put).not.toContain('class="card"');
    expect(strangeWords(put)).toEqual([]);
  });

  it("searches over time say nothing in English", async () => {
    // Beside the words stands only the name of a parameter.
    for (const address of [
      "",
      "q=Κείμενο&q=ωωω&from=soon",
      "q=Κείμενο&share=1",
      "q=Κείμενο&from=1969&to=1969",
      "q=Κείμενο&from=1850&to=1851",
    ])
      expect(strangeWords((await whole(comparePage, asked(address))).replace(/<code>from<\/code>/, ""))).toEqual([]);
  });

  it("the pages of people, countries and outlets say nothing in English", async () => {
    const value = { people: "όλγα-ααα", countries: "FR", outlets: "έντυπο-1" };
    const head = { v: 1 as const, id: "0000000001", at: "2026-11-24T10:00:00.000Z", by: "Ρίτα" };
    const line = { ...head, act: "rename" as const, person: "όλγα", name: "β" };
    const history = { page: () => [{ line, inForce: false }], line: () => null };
    const draw = (facet: (typeof DOSSIERS)[number], id: string) => {
      const of = { ...asked("", { id }), headers: new Headers({ host: "127.0.0.1:3000" }) };
      return drawing.run({ drawn: null, forwarded: false }, () => whole((given) => dossierPage(facet, given), of));
    };
    const hits = (await site.engine!.search({ ...queryOf(EVERYTHING), sort: "oldest" })).hits;
    for (const [at, facet] of DOSSIERS.entries()) {
      const request = articlesOf(facet, value[facet]);
      const tally = (count: number) => ({ count, request });
      const label = facet === "countries" ? "FR" : "Όλγα";
      const companions = (code: string) =>
        Array.from({ length: 9 }, (_, n) => ({
          value: { value: code || `π${n}`, label: `Όλγα ${n}` },
          together: tally(1 + n),
          all: tally(10),
          weight: 9 - n,
        }));
      const quote = { id: `0${at}`, headline: "Τίτλος", outlet: at === 0 ? null : "Έντυπο", publishedAt: null };
      const sentence = { ...quote, segments: [{ text: "Όλγα", match: true }] };
      const wording = (words: string, articles: number) => ({
        words,
        articles,
        span: articles > 1 ? { first: "1969", last: "1981-03" } : { first: "1969", last: "1969" },
        sentence,
        found: tally(articles),
      });
      site.dossier = {
        facet,
        value: { value: value[facet], label, several: true },
        unresolved: at === 1 ? null : [{ value: "α", label: "Άννα" }],
        articles: tally(1 + at),
        about: tally(2),
        cited: tally(1 + at),
        undated: tally(3),
        dates: [],
        first: hits[0]!,
        latest: hits[1]!,
        read: 2,
        spellings: [wording("Όλγα", 2)],
        called: [wording("υπουργός", 1), wording("πρόεδρος", 2)],
        sentences: [sentence],
        byWeight: at !== 1,
        people: companions(""),
        countries: companions("FR").map((one, n) => ({ ...one, value: { ...one.value, value: COUNTRIES[n]! } })),
        outlets: Array.from({ length: 11 }, (_, n) => ({
          value: { value: `ε${n}`, label: `Έντυπο ${n}` },
          articles: tally(1),
        })),
        languages: Array.from({ length: 11 }, (_, n) => ({
          value: { value: "el", label: `${n}` },
          articles: tally(1),
        })),
      };
      Object.assign(site, {
        corrections: { history: { ...history, count: () => 1 + at }, names: () => NO_NAMES, person: () => null },
      });
      site.samples = false;
      expect(strangeWords(await draw(facet, value[facet]))).toEqual([]);
      expect(strangeWords(await draw(facet, "ωωω"))).toEqual([]);
      site.dossier = null;
      expect(strangeWords(await draw(facet, "ωωω"))).toEqual([]);
    }
    Object.assign(site, {
      corrections: { history, names: () => NO_NAMES, person: () => ({ id: "ω", name: "Ωμέγα" }) },
    });
    Object.assign(history, { count: () => 0 });
    expect(strangeWords(await draw("people", "ωωω"))).toEqual([]);
    Object.assign(site, { corrections: null, samples: true });
  });

  it("what can be asked is told in nothing but the reader's language", async () => {
    const html = await whole(helpPage);
    expect(html).toContain('class="examples"');
    // What is typed is the same in each language.
    expect(strangeWords(html.replace(/<a href="\/search[^>]*>[^<]*<\/a>/g, ""))).toEqual([]);
    for (const meaning of Object.values(messages.help.meaning)) expect(strangeWords(meaning)).toEqual([]);
  });

  it("what the API can be asked is told in the reader's language, and its terms in that of its document", async () => {
    const html = await whole(apiPage);
    expect(html).toContain('lang="en"');
    expect(strangeWords(html.replace(/<(\w+) lang="en"[^>]*>[^<]*<\/\1>/g, ""))).toEqual([]);
  });

  it("counts by the language's own plural forms", () => {
    const { fits } = messages.facet;
    expect([0, 1, 5, 1200].map((count) => counted(fits, count, "en"))).toEqual([
      "⟦No match⟧",
      "⟦One match⟧",
      "⟦5 matches⟧",
      "⟦1,200 matches⟧",
    ]);
    expect([1, 2, 5, 22].map((count) => counted({ one: "#a", few: "#b", other: "#c" }, count, "pl"))).toEqual([
      "1a",
      "2b",
      "5c",
      "22b",
    ]);
  });

  // Of what stands above: a word that no page needs is not kept.
  it("says how sources do, and each way in which one can fail", async () => {
    const at = Date.parse("2026-03-02T08:00:00Z");
    const source = { id: "s", url: "http://1.1/", name: "Πηγή", added: "2026-03-01T00:00:00.000Z" };
    const fine = { source, asked: at, found: at, failed: null, waiting: 2, refused: 1 };
    const failed = FAULTS.map((fault) => ({ ...fine, failed: { times: 3, fault, detail: "1" }, found: null }));
    const paused = { ...fine, source: { ...source, paused: { at: source.added, why: "1" } }, asked: null };
    site.sources = [fine, paused, ...failed];
    expect(strangeWords(await whole(aboutPage))).toEqual([]);
    const troubled = drawn(FollowedSources, {
      reports: site.sources as readonly SourceReport[],
      withTrouble: true,
      messages,
    });
    expect(strangeWords(troubled)).toEqual([]);
    // What went wrong is for whoever runs the site.
    expect(await whole(aboutPage)).not.toContain(messages.fetch.source.paused("1"));
    site.sources = [];
  });

  it("says how the site runs to whoever runs it, and to nobody else", async () => {
    const at = Date.parse("2026-03-02T08:00:00Z");
    const source = { id: "s", url: "http://1.1/", name: "Πηγή", added: "2026-03-01T00:00:00.000Z" };
    const failed = { times: 3, fault: "slow", detail: "1" };
    const operator = { name: null, role: "admin" } as const;
    const drawAs = (visitor: Visitor, make: MakePage = operationPage, host = "localhost") =>
      drawing.run({ drawn: null, forwarded: false, visitor }, () =>
        whole(make, { ...asked(), headers: new Headers({ host }) }),
      );
    // Names of settings and of programs are the same in every language.
    const ours = (html: string) =>
      html.replaceAll(/<code[^>]*>.*?<\/code>|<dt>(?:Dateline|Node\.js|SQLite)<\/dt><dd[^>]*>[^<]*/g, "");
    const run = { id: 1, started: "2026-11-24T10:00:00Z", finished: null, command: "", counts: null, undone: null };
    const engine = site.engine!;
    const away = { code: "behind", engine: "μηχανή" } as const;
    const path = join(mkdtempSync(join(tmpdir(), "dateline-")), "α.db");
    const archive = { path, inode: "1", opened: "2026-11-24T10:00:00.000Z" };
    const outbox = { watched: () => null, stuck: () => null, close: () => {} };
    const alert = { id: "a", to: { mail: "α@β.γ" }, when: "daily" };
    const saved = { read: () => ({ searches: [{ alerts: [alert] }] }), outbox: () => outbox };
    const states = [
      { samples: true, run: null },
      {
        samples: false,
        run,
        archive,
        saved,
        sources: [{ source, asked: at, found: at, failed, waiting: 2, refused: 1 }],
      },
      { engine: { ...engine, health: async () => ({ ...(await engine.health()), engine: "μηχανή", trouble: away }) } },
    ];
    for (const state of states) {
      Object.assign(site, state);
      const html = await drawAs(operator);
      expect(strangeWords(ours(html))).toEqual([]);
      expect(html).toContain(messages.operation.sections.versions);
    }
    for (const act of ["backup", "check"] as const) noteUpkeep(path, act, { at: archive.opened, faults: 2 });
    expect((await drawAs(operator)).split(messages.operation.done("", 2).slice(2)).length).toBe(3);
    for (const count of [0, 1, 2])
      for (const words of ["behind", "pages"] as const)
        expect(strangeWords(messages.operation[words](count))).toEqual([]);
    expect(await drawAs(operator, aboutPage)).toContain('href="/about/operation"');
    // Signed in, from wherever; an editor is not enough, nor a name that was made to lead here.
    expect((await drawAs({ name: "Ρίτα", role: "admin" }, operationPage, "x.example")).includes("SEARCH_MS")).toBe(
      true,
    );
    for (const [visitor, host] of [
      [{ name: "Ρίτα", role: "editor" }, "localhost"],
      [{ name: null, role: "reader" }, "localhost"],
      [operator, "x.example"],
    ] as const) {
      const refused = await drawAs(visitor, operationPage, host);
      expect(strangeWords(refused)).toEqual([]);
      expect([refused.includes("SEARCH_MS"), refused.includes(messages.operation.refused)]).toEqual([false, true]);
      expect(await drawAs(visitor, aboutPage, host)).not.toContain('href="/about/operation"');
    }
    Object.assign(site, { samples: true, run: null, archive: null, saved: null, sources: [], engine });
    rmSync(dirname(path), { recursive: true });
  });

  it("what readers keep says nothing in English, whoever they are and whatever was done", async () => {
    const by = "Ρίτα";
    const head = { v: 1 as const, at: "2026-05-01T00:00:00.000Z", by };
    const [list, search] = ["αβγ", "δεζ"];
    const ids = [articles[0]!.id, "0f"];
    const acts = [
      { act: "make", list, name: "Λίστα" },
      { act: "rename", list, name: "Λίστα" },
      { act: "keep", list, articles: ids },
      { act: "leave", list, articles: ids },
      { act: "note", list, article: ids[0]!, note: "Σημείωση" },
      { act: "note", list, article: ids[0]!, note: "" },
      { act: "move", list, article: ids[0]!, before: null },
      { act: "drop", list },
      { act: "undo", line: "0000000000" },
    ].map((act, at) => ({ ...head, id: `000000000${at}`, ...act }) as ListLine);
    const kept = ids.map((id, at) => ({ id, by, at: head.at, note: at === 0 ? "Σημείωση" : null }));
    const held = (articles: readonly KeptInList[]) => ({
      file: { lines: acts, faults: [], hash: "" },
      lists: [{ id: list, name: "Λίστα", articles, changed: head.at }],
    });
    const files = { mail: "α@β.γ" };
    const reasons: readonly (AlertReason | null)[] = [
      null,
      { code: "notSet", setting: "Ω" },
      { code: "answered", at: "ω", status: 500 },
      { code: "silent", at: "ω", seconds: 20 },
      { code: "unreachable", at: "ω", detail: "ω" },
      { code: "private", at: "ω", detail: "ω" },
      { code: "address", at: "ω", detail: "ω" },
      { code: "signIn", setting: "Ω" },
      ...(["noFolder", "isFolder", "denied", "readOnly", "full"] as const).map(
        (state) => ({ code: "file", path: "ω", state }) as const,
      ),
      { code: "unreadable", of: { code: "noList", given: "ω" } },
    ];
    const failing = reasons.map((reason) => ({ said: "ωω", reason }));
    const alerts = [
      ...[files, { webhook: "http://δ.ε/" }, { file: "ζ" }].flatMap((to, at) =>
        (["import", "hourly", "daily"] as const).map((when) => ({ id: `${when}-${at}`, to, when })),
      ),
      ...failing.map((_, at) => ({ id: `daily-${at}`, to: files, when: "daily" as const })),
    ];
    const failingOf = (id: string) => failing[Number(id.split("-")[1])]!;
    const one = { id: search, name: "Αναζήτηση", query: "q=Κείμενο", by, seen: "2020-01-01T00:00:00Z", alerts };
    const all = [
      one,
      { ...one, id: "η", query: "from=ω" },
      { ...one, id: "ι", query: "list=10" },
      { ...one, id: "θ", seen: "3000-01-01T00:00:00Z" },
    ];
    const outbox = {
      watched: (id: string) => (id.startsWith("daily") ? { failing: failingOf(id), since: 0 } : null),
      stuck: (id: string) => (id.startsWith("hourly") ? { reason: failingOf(id), made: 0 } : null),
      close: () => {},
    };
    const drawAs = (mayChange: boolean, make: MakePage, of: Asked) => {
      const own = mayChange ? { ...of, headers: new Headers({ host: "localhost" }) } : of;
      return drawing.run({ drawn: null, forwarded: !mayChange }, () => whole(make, own));
    };
    const done = { act: "save", ...head, id: "0000000000", search, name: "α", query: "" };
    for (const mayChange of [true, false])
      for (const held2 of [held([]), held(kept), { ...held([]), lists: [] }]) {
        Object.assign(site, {
          samples: false,
          lists: { read: () => held2 },
          saved: {
            read: () => ({ searches: held2.lists.length > 0 ? all : [], file: { lines: [done] } }),
            outbox: () => outbox,
          },
        });
        const pages = [
          [listsPage, asked("done=0000000006")],
          [listPage, asked("done=0000000006", { id: list })],
          [keepPage, asked(`ids=${ids}`)],
          [keepPage, asked("")],
          [savePage, asked("q=Κείμενο")],
          [savedPage, asked("done=0000000000")],
        ] as const;
        for (const [make, of] of pages) {
          const html = (await drawAs(mayChange, make, of)).replaceAll(/\b0f\b|value="0f"/g, "");
          expect(html.includes("α@β.γ")).toBe(mayChange && make === savedPage && held2.lists.length > 0);
          expect(strangeWords(html.replaceAll(/from is &quot;ω&quot;[^<⟧]*/g, ""))).toEqual([]);
        }
      }
    Object.assign(site, { lists: null, saved: null, samples: true });
    for (const make of [listsPage, savedPage]) expect(strangeWords(await whole(make))).toEqual([]);
    expect(strangeWords(drawn(InLists, { id: "0", lists: held(kept).lists, mayKeep: true, messages }))).toEqual([]);
    const { lists, saved, alerts: told } = messages;
    for (const words of [
      ...Object.values(lists.faults),
      ...Object.values(lists.refusals),
      ...Object.values(saved.faults),
      ...Object.values(saved.refusals),
      lists.failed("α"),
      lists.damaged("α"),
      saved.failed("α"),
      told.subject(2, "α"),
      told.more(2),
      told.all,
      told.test("α"),
    ])
      expect(strangeWords(words)).toEqual([]);
  });

  it("one signs in, and has an account", async () => {
    const { accounts } = messages;
    const tokens = [null, 0].map((used, at) => ({ id: `${at}`, label: "Ω", made: 0, used }));
    for (const auth of ["accounts", "oidc", "proxy"] as const)
      for (const name of [null, "Ωμέγα"])
        for (const role of name === null ? (["reader"] as const) : ROLES) {
          signedIn.tokens = role === "reader" ? [] : tokens;
          const as = { drawn: null, forwarded: false, auth, visitor: { name, role }, formToken: "0" };
          const pages = await drawing.run(as, async () => [
            name === null ? await whole(signInPage, asked("out=1")) : "",
            name === null ? "" : await whole(accountPage, asked("done=password")),
            name === null ? "" : await whole(accountPage, asked("done=token")),
            role === "admin" ? await whole(accountsPage, asked("")) : "",
            name === null
              ? ""
              : await whole(async () => accountWith({ made: { label: "Ω", token: "0" } }, messages), asked("")),
            name === null
              ? await whole(async () => signInForm({ auth, to: "/", fault: accounts.wrong }, messages), asked(""))
              : "",
          ]);
          for (const html of pages) expect(strangeWords(html)).toEqual([]);
        }
    for (const words of [
      ...Object.values(accounts.faults),
      ...[accounts.locked(60), accounts.locked(600), accounts.notFitting, accounts.noRole, accounts.nameTaken],
      ...[accounts.failed, accounts.away, accounts.noLabel, accounts.mostTokens(2), accounts.nothing],
      ...[
        accounts.all.newPassword("α"),
        accounts.all.isNow("α", "β"),
        accounts.all.removed("α"),
        accounts.all.taken("α"),
      ],
      accounts.all.noName,
    ])
      expect(strangeWords(words)).toEqual([]);
  });

  it("every word of the table has been said by now", () => {
    const silent = ["tag", "locale"];
    expect(keysOf(messagesFor("en")).filter((key) => !said.has(key) && !silent.includes(key))).toEqual([]);
  });

  it.each(["fr", "es"] as const)("all of it is said without an English word in %s", (locale) => {
    const words = [...told[locale]];
    expect(words.length).toBeGreaterThan(800);
    expect(words.filter((word) => told.en.has(word) && !SAME[locale].has(word)).sort()).toEqual([]);
  });

  it("is written with the signs and spaces of its language", () => {
    // Behind a parameter stands a plain colon, and in an address a plain question mark.
    const prose = (text: string) =>
      text.replace(/\b(?:after|author|cited|collection|lang|list|on):(?= )|\/search\?.*/g, "");
    const wrong = {
      fr: /[\p{L}\d»)] ?[;!?](?=\s|$)|[\p{L}\d»)] ?:(?=\s|$)|«(?!\u202f)|(?<!\u202f)»|\d ?%|[“”'](?=\p{L})/u,
      es: /^[^¿]*\p{L}\?(?=\s|$)|^[^¡]*\p{L}!|[“”]|'|« | »|\p{L}\s[;:!?](?=\s|$)/u,
    };
    for (const locale of ["fr", "es"] as const)
      expect([...texts[locale]].map(prose).filter((text) => wrong[locale].test(text))).toEqual([]);
  });
});

/** A hit that is whatever a hit can be, with so many further passages. */
function everyKindOf(hit: AnsweredHit, passages: number): AnsweredHit {
  const passage = [{ text: "Κείμενο", match: true }];
  return {
    ...hit,
    id: "0",
    kinds: ["flash", "laterVersion", "machineRead"],
    passages: Array.from({ length: passages }, () => passage),
  };
}

/** An article with every reason that there is, of each facet one value more than has its sentences shown. */
function withEvidence(evidence: Publisher["evidence"]): Article {
  const reasons = {
    people:
      "surname-title surname article-name archive-surname title before-role after-age article-same tagger name given-name lone-public lone-list given+family",
    countries: "name dateline demonym state city capital metonym",
    cited: "attribution speech distinctive unlisted-kind established acronym home",
  };
  const [article] = articles as [Article];
  const at = (reason: string, start = 0): Mention => ({ field: "text", start, end: start + 3, reason });
  const each = <T>(codes: string, value: (code: string, index: number) => T) => codes.split(" ").map(value);
  return {
    ...article,
    publisher: { id: "x", name: "Έντυπο", evidence, at: { field: "text", start: 0, end: 3 } },
    facets: {
      people: each(reasons.people, (code, index) => ({
        id: `p${index}`,
        name: `Όλγα ${index}`,
        hidden: false,
        // One, six and seven mentions: "one more" and "more".
        mentions: Array.from({ length: index < 2 ? 6 + index : 1 }, (_, start) => at(code, start)),
      })),
      countries: each(reasons.countries, (code, index) => ({
        code: COUNTRIES[index]!,
        about: index === 0,
        mentions: [at(code)],
      })),
      cited: each(reasons.cited, (code, index) => ({ id: `c${index}`, name: "Εφημερίδα", mentions: [at(code)] })),
    },
  };
}

/** A part for each reason to set one aside. */
function asideParts() {
  const [part] = readingParts(articles[0]!) as [ReadingPart];
  return keys("aside").map((aside) => ({ ...part, aside }));
}

/** The codes that the table has words for. */
function keys<Kind extends keyof CodeWords>(kind: Kind) {
  return Object.keys(messagesFor("en").codes[kind]) as (keyof CodeWords[Kind])[];
}
