import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { printCursor, readCursor } from "../../../lib/query/api/cursor.ts";
import { searchAsked } from "../../../lib/query/api/search-asked.ts";
import { searchPage } from "../../../lib/query/api/search-page.ts";
import { articleOf } from "../../fixtures/article.ts";

const day = (at: number) => new Date(Date.UTC(1980, 0, 1 + at)).toISOString().slice(0, 10);
const told = (at: number, date = day(at)) =>
  articleOf({
    id: `a${at}-${date}`,
    title: `Ferry ${at}`,
    text: `The ferry numbered ${at} of ${date} has sailed.`,
    date,
  });

/** An archive of so many articles, and a walk through a search of it by cursors. */
async function archiveOf(count: number) {
  const archive = openArchive(":memory:");
  archive.put(Array.from({ length: count }, (_, at) => told(at)));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});

  async function walk(parameters: string, between: (step: number) => void = () => {}) {
    const { request } = parseRequest(new URLSearchParams(parameters));
    const ids: string[] = [];
    let cursor = null;
    for (let step = 0; step < 100; step++) {
      const found = await searchPage(engine, request, cursor, async () => String(archive.revision()));
      if (found === null) return { ids, lost: true };
      ids.push(...found.hits.map(({ id }) => id));
      if (found.cursor === null) return { ids, lost: false };
      cursor = readCursor(found.cursor);
      between(step);
      await sync(archive, engine, () => {});
    }
    throw new Error("it has no end");
  }
  return { archive, engine, walk };
}

describe("a search that is gone on with", () => {
  it("gives each hit once and in the order of its pages, whatever the size", async () => {
    const { engine, walk } = await archiveOf(73);
    for (const parameters of ["sort=oldest", "sort=newest", "q=ferry+sailed+", "q=ferri"]) {
      const { request } = parseRequest(new URLSearchParams(`${parameters}&size=100`));
      const all = (await searchPage(engine, request, null, async () => "x"))!.hits.map(({ id }) => id);
      expect(all.length).toBe(73);
      for (const size of [10, 20, 33, 73, 100]) expect((await walk(`${parameters}&size=${size}`)).ids).toEqual(all);
    }
    await engine.close();
  });

  it("loses and repeats nothing where articles come and go meanwhile, before the place and behind it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: 17 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(49)), { minLength: 1, maxLength: 12 }),
        async (size, changes) => {
          const { archive, engine, walk } = await archiveOf(50);
          const before = new Set([...Array(50).keys()].map((at) => told(at).id));
          const gone = new Set<string>();
          const { ids, lost } = await walk(`sort=oldest&size=${size}`, (step) => {
            for (const [comes, at] of changes.filter((_, turn) => turn % 3 === step % 3)) {
              if (comes) archive.put([told(at + 100 * (step + 1), day(at))]);
              else if (archive.remove(told(at).id)) gone.add(told(at).id);
            }
          });
          expect(new Set(ids).size).toBe(ids.length);
          // Lost is a cursor only behind an article that went.
          if (lost) expect(gone.has(ids.at(-1)!)).toBe(true);
          else expect([...before].filter((id) => !gone.has(id) && !ids.includes(id))).toEqual([]);
          await engine.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it("loses and repeats nothing where articles come or go while a page is read", async () => {
    for (const comes of [true, false]) {
      const { archive, engine } = await archiveOf(50);
      const { request } = parseRequest(new URLSearchParams("sort=oldest&size=10"));
      const changedUnder = new Set<number>();
      const search: typeof engine.search = async (query) => {
        // What stands before each page but the first changes once, between the look at the state and the answer.
        if (query.pageSize > 1 && query.page > 1 && !changedUnder.has(query.page)) {
          changedUnder.add(query.page);
          if (comes) archive.put([told(query.page + 100, day(0))]);
          else archive.remove(told(query.page).id);
          await sync(archive, engine, () => {});
        }
        return engine.search(query);
      };
      const ids: string[] = [];
      let cursor = null;
      do {
        const found = await searchPage({ ...engine, search }, request, cursor, async () => String(archive.revision()));
        ids.push(...found!.hits.map(({ id }) => id));
        cursor = found!.cursor === null ? null : readCursor(found!.cursor);
      } while (cursor !== null);
      expect(changedUnder.size).toBeGreaterThan(3);
      expect(ids).toEqual(Array.from({ length: 50 }, (_, at) => told(at).id));
      await engine.close();
    }
  });

  it("says where it cannot go on, rather than guess", async () => {
    const { archive, engine, walk } = await archiveOf(30);
    const removed = () => void archive.remove(told(9).id);
    expect(await walk("sort=oldest&size=10", removed)).toMatchObject({ lost: true });
    await engine.close();
  });
});

describe("a cursor", () => {
  it("is read as it was printed, and any other word is none", () => {
    const cursor = { place: 40, id: "0a1b", state: "x-_9" };
    expect(readCursor(printCursor(cursor))).toEqual(cursor);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (word) => readCursor(word) === null));
    const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    for (const parts of [[0, "a", "x"], [1.5, "a", "x"], [1, "../a", "x"], [1, "a"], {}, null])
      expect(readCursor(made(parts))).toBe(null);
  });

  it("is refused where it is none, and a page beside it", () => {
    const problems = (parameters: string) => searchAsked(new URLSearchParams(parameters)).problems;
    expect(problems("cursor=x")).toEqual([{ parameter: "cursor", code: "noCursor", given: "x" }]);
    const cursor = printCursor({ place: 40, id: "0a1b", state: "x" });
    expect(problems(`cursor=${cursor}&page=2`)).toEqual([{ parameter: "page", code: "besideCursor" }]);
    expect(problems(`cursor=${cursor}`)).toEqual([]);
    expect(problems("cursor=")).toEqual([]);
  });
});
