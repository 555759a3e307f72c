import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openArchive } from "../../../lib/archive/archive.ts";
import { fetchedFolder, openStateToRead } from "../../../lib/fetch/kept/state.ts";
import { changeSourceList, newSource } from "../../../lib/fetch/source-list.ts";
import { ROOT } from "../../lib/next.ts";
import { randomFor, STREAM } from "../synthetic/random.ts";
import type { Round, Rounds } from "./round.ts";

/** Servers, since each is asked one thing in two seconds; each has a list of pages and a feed, and one more of both a round. */
const SERVERS = 4;

/** What was published: the path of a page or the id of an item, by server. */
interface Site {
  readonly server: Server;
  readonly pages: string[];
  readonly items: string[];
  /** Paths that were asked for, in turn. */
  readonly asked: string[];
  /** All that was asked for, lists and feeds too. */
  readonly contacts: string[];
}

/** Sites in this process that are followed by `npm run fetch` into a folder's archive, which may have other articles; each round is ended by force. */
export async function openFetchRounds(folder: string, seed: number): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 1);
  const archive = join(folder, "archive.db");
  openArchive(archive).close();
  const sites = await Promise.all(Array.from({ length: SERVERS }, openSite));
  for (const site of sites)
    for (const path of ["/list", "/feed"])
      changeSourceList(archive, (before) => [
        ...before,
        newSource(before, { url: `${origin(site)}${path}`, private: true, pages: "cut" }, new Date()),
      ]);

  const fetchOnce = () =>
    spawn(process.execPath, ["scripts/run.js", "fetch", "--once"], {
      cwd: ROOT,
      env: { ...process.env, ARCHIVE: archive, ENGINE: "embedded" },
      stdio: "ignore",
    });

  /** What is wrong with what was fetched so far: pages kept twice, articles there twice, pages asked for that were kept. */
  function differences(keptBefore: ReadonlySet<string>): string[] {
    const kept = keptPages(archive);
    const twice = kept.filter((url, at) => kept.indexOf(url) !== at);
    const again = sites
      .flatMap((site) => site.asked.map((path) => origin(site) + path))
      .filter((url) => keptBefore.has(url));
    const headlines = articleHeadlines(archive);
    const doubled = headlines.filter((headline, at) => headlines.indexOf(headline) !== at);
    return [
      ...twice.map((url) => `${url} is kept twice`),
      ...again.map((url) => `${url} was asked for again`),
      ...doubled.map((headline) => `"${headline}" is there twice`),
    ];
  }

  return {
    async round(): Promise<Round> {
      const number = sites[0]!.pages.length;
      for (const { pages, items, asked } of sites) {
        pages.push(`/page-${number}`);
        items.push(`item-${number}`);
        asked.length = 0;
      }
      const [keptBefore, before] = [new Set(keptPages(archive)), pagesTaken(archive)];
      const child = fetchOnce();
      const ended = once(child, "exit") as Promise<[number | null]>;
      // Starting takes longer than fetching: some rounds wait until a page is asked for, to end while it is kept and taken.
      const waits = random() < 0.5;
      const isAsked = () => sites.some(({ asked, contacts }) => (waits ? asked.length : contacts.length) > 0);
      for (const { contacts } of sites) contacts.length = 0;
      while (!isAsked() && child.exitCode === null) await pause(2);
      await pause(random() * (waits ? 3000 : 7000));
      child.kill("SIGKILL");
      const [code] = await ended;
      const isNew = keptPages(archive).length > keptBefore.size;
      const isTaken = code !== null || pagesTaken(archive) > before;
      const struck = isTaken ? "after both" : isNew ? "between page and archive" : "before anything new";
      return { struck, differences: differences(keptBefore) };
    },
    /** Fetches what is left, without force: all that was published must then be kept and there, once. */
    async finish(): Promise<string[]> {
      for (const { asked } of sites) asked.length = 0;
      const keptBefore = new Set(keptPages(archive));
      await once(fetchOnce(), "exit");
      const [kept, headlines] = [new Set(keptPages(archive)), new Set(articleHeadlines(archive))];
      const published = sites.flatMap((site, at) => site.pages.map((path) => ({ url: origin(site) + path, at, path })));
      const missing = published.filter(({ url }) => !kept.has(url)).map(({ url }) => `${url} is not kept`);
      const titles = sites.flatMap((site, at) => [...site.pages, ...site.items].map((path) => titleOf(at, path)));
      const absent = titles.filter((title) => !headlines.has(title)).map((title) => `"${title}" is not there`);
      const left = [...missing, ...absent, ...differences(keptBefore)];
      for (const { server } of sites) server.close();
      return left;
    },
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const origin = ({ server }: Site) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** How every headline of these sites begins. */
const SUBJECT = "The ferry of ";
const titleOf = (site: number, path: string) => `${SUBJECT}${path.replace(/\W/g, " ").trim()} of quay ${site}`;

function storyOf(site: number, path: string): string {
  const words = `${path.replace(/\W/g, " ").trim()} of quay ${site}`;
  return `The ferry of ${words} left at noon with its lights on, said the office of ${words}. `.repeat(6);
}

async function openSite(_: unknown, number: number): Promise<Site> {
  const [pages, items, asked, contacts]: [string[], string[], string[], string[]] = [[], [], [], []];
  const server = createServer((request, response) => {
    const path = request.url!;
    contacts.push(path);
    if (path === "/list") response.end(pages.map((page) => `http://${request.headers.host}${page}\n`).join(""));
    else if (path === "/feed")
      response.end(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: `Quay ${number}`,
          items: items.map((id) => ({ id, title: titleOf(number, id), content_text: storyOf(number, id) })),
        }),
      );
    else if (pages.includes(path)) {
      asked.push(path);
      const title = titleOf(number, path);
      const page = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${storyOf(number, path)}</p></article></body></html>`;
      response.writeHead(200, { "content-type": "text/html" }).end(page);
    } else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, pages, items, asked, contacts };
}

/** The addresses of the pages that are kept, as the notes tell where they lie; lists and feeds aside. */
function keptPages(archive: string): string[] {
  const folder = fetchedFolder(archive);
  const state = openStateToRead(folder);
  if (state === null) return [];
  const places = state.prepare("select file, start, length from capture order by file, start").all();
  state.close();
  return places
    .map(({ file, start, length }) => {
      const bytes = readFileSync(join(folder, String(file))).subarray(Number(start), Number(start) + Number(length));
      return gunzipSync(bytes).toString("latin1");
    })
    .filter((record) => /^WARC-Type: response/im.test(record))
    .map((record) => /WARC-Target-URI: <?([^\s>]+)/i.exec(record)![1]!)
    .filter((url) => url.includes("/page-"));
}

const pagesTaken = (archive: string) => articleHeadlines(archive).filter((headline) => / page /.test(headline)).length;

function articleHeadlines(path: string): string[] {
  const archive = openArchive(path, { readOnly: true });
  try {
    const headlines = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article.headline.text ?? []);
    return headlines.filter((headline) => headline.startsWith(SUBJECT));
  } finally {
    archive.close();
  }
}
