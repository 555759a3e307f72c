import { parseHTML } from "linkedom";
import { pick, type Random } from "../synthetic/random.ts";
import { type ShownCount, shownCounts } from "./shown-counts.ts";

/** What came of following numbers. */
export interface Followed {
  /** How many were followed, by where they stood. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Numbers that are not those of the page they lead to. */
  readonly wrong: readonly string[];
  /** Pages that gave no answer, or one that is no page of a search. */
  readonly refused: readonly string[];
  readonly pages: number;
}

/** Of a page so many numbers are followed, each of a kind that was followed least till then. */
const OF_A_PAGE = 4;

/** Pages of a kind that wait to be read; of more, any gives way. */
const WAITING = 200;

/** Pages that are read beside searches, by how their paths begin. */
const OTHERS = /^\/(?:$|\?|facet\/|person\/|country\/|outlet\/|help$|compare)/;

/** Tries of a page that cannot be had at once, and milliseconds between. */
const [TRIES, PAUSE] = [5, 1000];

/**
 * Reads a site as somebody who follows its links does, from the front page on: pages of every kind in turn, and searches for words of
 * headlines. Some of the numbers on each are followed until `wanted` were, and held to the totals of the pages they lead to.
 */
export async function followCounts(
  address: string,
  wanted: number,
  random: Random,
  told: (done: number) => void,
): Promise<Followed> {
  const kinds = new Map<string, number>();
  const [wrong, refused]: [string[], string[]] = [[], []];
  const waiting = new Map<string, string[]>([["front", ["/"]]]);
  const seen = new Set<string>();
  let [followed, pages] = [0, 0];

  const page = async (path: string): Promise<string | null> => {
    pages++;
    for (let tries = 1; ; tries++) {
      const answer = await fetch(address + path, { headers: { "accept-language": "en" } });
      const html = await answer.text();
      if (answer.ok) return html;
      if (tries === TRIES || answer.status < 500) {
        refused.push(`${path}: status ${answer.status}`);
        return null;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  const note = (html: string) => {
    const { document } = parseHTML(html);
    const paths = [...document.querySelectorAll("main a[href^='/']")].map((link) => link.getAttribute("href")!);
    const words = [...document.querySelectorAll(".hits h2, .hits h3, .headlines")].flatMap(
      ({ textContent }) => textContent.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
    );
    if (words.length > 0) paths.push(`/search?q=${pick(random, words)}+`, `/compare?q=${pick(random, words)}`);
    for (const path of paths.map((path) => path.replace(/#.*$/, ""))) {
      if (seen.has(path) || !(OTHERS.test(path) || path.startsWith("/search"))) continue;
      const kind = /view=\w+/.exec(path)?.[0] ?? path.split(/[/?]/)[1]!;
      const others = waiting.get(kind) ?? [];
      waiting.set(kind, others);
      if (others.length < WAITING) others.push(path);
      else others[Math.floor(random() * WAITING)] = path;
    }
  };
  const follow = async ({ kind, shown, leadsTo }: ShownCount, from: string) => {
    const html = await page(leadsTo);
    if (html === null) return;
    note(html);
    const total = parseHTML(html).document.querySelector("[data-testid=total]")?.textContent;
    if (total === undefined) return void refused.push(`${leadsTo}: it is no page of a search`);
    followed++;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const found = Number(total.replaceAll(",", ""));
    if (found !== shown) wrong.push(`${shown} on ${from} (${kind}), ${found} on ${leadsTo}`);
  };

  while (followed < wanted && [...waiting.values()].some((paths) => paths.length > 0)) {
    for (const paths of [...waiting.values()].filter((paths) => paths.length > 0)) {
      const [path = "/"] = paths.splice(Math.floor(random() * paths.length), 1);
      if (seen.has(path)) continue;
      seen.add(path);
      const html = await page(path);
      if (html === null) continue;
      note(html);
      const left = shownCounts(html, path).map((count) => ({ count, key: random() }));
      for (let times = 0; times < OF_A_PAGE && left.length > 0 && followed < wanted; times++) {
        left.sort((a, b) => (kinds.get(a.count.kind) ?? 0) - (kinds.get(b.count.kind) ?? 0) || a.key - b.key);
        await follow(left.shift()!.count, path);
      }
      told(followed);
      if (followed >= wanted) break;
    }
  }
  return { kinds, wrong, refused, pages };
}
