import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openHealing } from "../../lib/engine/healing.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import type { EngineTrouble, Note } from "../../lib/engine/port/note.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import type { Health } from "../../lib/engine/port/results.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";

const QUERY = queryOf(EVERYTHING);
const FRONT: Note = { code: "damaged", ids: ["from the front"] };
const [article] = [articleOf({ title: "Ferry", people: ["Ana Prado"] })];

/** How the engine in front of the archive is, and what it does when it is asked. */
let state: Partial<Health> | Error;
let failure: Error | null;
let asked: string[];
/** What the engine in front lists, and what it waits for before it answers. */
let ids: SearchEngine["matching"];
let waits: Promise<unknown> | null;

/** The archive's own engine, and one in front of it that answers the same, with another note, unless it fails. */
let archive: SearchEngine;
let engine: Reader;
/** Has another article come. */
let change: () => Promise<unknown>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  [state, failure, asked, waits] = [{}, null, [], null];
  ids = listing("front");
  const kept = openArchive(":memory:");
  kept.put([article!]);
  archive = openEmbedded(kept);
  await sync(kept, archive, () => {});
  change = () => {
    kept.put([articleOf({ title: "Tram" })]);
    return sync(kept, archive, () => {});
  };
  const front = new Proxy(archive, {
    get: (target, method: keyof SearchEngine) => {
      if (method === "matching") return ids;
      return async (...given: unknown[]) => {
        asked.push(method);
        if (waits) await waits;
        if (method === "health") {
          if (state instanceof Error) throw state;
          return { ...(await target.health()), engine: "front", ...state };
        }
        if (failure) throw failure;
        const answer = await (target[method] as (...given: unknown[]) => Promise<unknown>)(...given);
        return method === "search" ? { ...(answer as object), note: FRONT } : answer;
      };
    },
  });
  engine = openHealing(front, archive);
});
afterEach(async () => {
  vi.useRealTimers();
  await archive.close();
});

/** Lists some ids; an error among them is thrown when its turn comes. */
function listing(...all: readonly (string | Error)[]): SearchEngine["matching"] {
  return async function* () {
    asked.push("matching");
    for (const id of all) {
      if (id instanceof Error) throw id;
      yield id;
    }
  };
}

async function listed(query = QUERY): Promise<string[]> {
  const out: string[] = [];
  for await (const id of engine.matching(query)) out.push(id);
  return out;
}

const note = async () => (await engine.search(QUERY)).note;

describe("an engine with the archive behind it", () => {
  it("answers as long as nothing is wrong", async () => {
    expect(await engine.search(QUERY)).toMatchObject({ total: 1, note: FRONT });
    expect(await engine.health()).toMatchObject({ engine: "front", trouble: null });
  });

  it("is stood in for by the archive when it fails, which says so", async () => {
    failure = new Error("Cannot search at http://there: the server does not answer.");
    expect(await engine.search(QUERY)).toMatchObject({
      total: 1,
      note: { code: "standIn", trouble: { code: "failed", message: failure.message } },
    });
    expect((await engine.health()).trouble).toEqual({ code: "failed", message: failure.message });
  });

  it("is stood in for whatever is asked of it", async () => {
    failure = new Error("down");
    expect((await engine.facetValues(QUERY, "people", { beginning: "", skip: 0 })).total).toBe(1);
    expect(await engine.suggest("pra")).toHaveLength(1);
    expect(await engine.valuesNamed([{ facet: "people", name: "Ana Prado" }])).toEqual(["ana-prado"]);
    expect(await engine.count([QUERY])).toEqual([1]);
    expect(await engine.get(article!.id)).not.toBeNull();
    expect(await engine.copiesOf(article!.id)).toEqual([]);
    expect(await engine.related(article!.id)).toEqual([]);
    expect(await engine.moreLike(article!.id)).toEqual([]);
    expect(await engine.wordsWith(QUERY.text)).toEqual([]);
  });

  it.each([
    ["behind the archive", { revision: 0 }, { code: "behind", engine: "front" }],
    ["ahead of an archive that was put back", { revision: 99 }, { code: "ahead", engine: "front" }],
    [
      "in trouble of which it knows",
      { trouble: { code: "incomplete", engine: "front", articles: 0, expected: 1 } },
      { code: "incomplete", engine: "front", articles: 0, expected: 1 },
    ],
    [
      "not to be asked how it is",
      new Error("Cannot search: busy."),
      { code: "failed", message: "Cannot search: busy." },
    ],
  ] as [string, Partial<Health> | Error, EngineTrouble][])("is not asked where it is %s", async (_, how, said) => {
    state = how;
    expect(await engine.search(QUERY)).toMatchObject({ total: 1, note: { code: "standIn", trouble: said } });
    expect(asked).toEqual(["health"]);
    expect((await engine.health()).trouble).toEqual(said);
  });

  it("is asked again how it is after two seconds, and answers again when it is well", async () => {
    failure = new Error("down");
    expect(await note()).toMatchObject({ trouble: { message: "down" } });
    failure = null;
    vi.advanceTimersByTime(1999);
    expect(await note()).toMatchObject({ trouble: { message: "down" } });
    vi.advanceTimersByTime(2);
    expect(await note()).toEqual(FRONT);
  });

  it("is found to be in trouble two seconds after it came into it", async () => {
    expect(await note()).toEqual(FRONT);
    state = { revision: 0 };
    vi.advanceTimersByTime(2001);
    expect(await note()).toMatchObject({ trouble: { code: "behind" } });
  });

  it("is asked again how it is once the archive changed, and gives no answer during which it did", async () => {
    expect(await note()).toEqual(FRONT);
    const { revision } = await archive.health();
    state = { revision };
    await change();
    expect(await note()).toMatchObject({ code: "standIn", trouble: { code: "behind" } });
    state = {};
    vi.advanceTimersByTime(2001);
    expect(await note()).toEqual(FRONT);
    let go = () => {};
    waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const answer = engine.search(QUERY);
    await expect.poll(() => asked.at(-1)).toBe("search");
    state = await archive.health();
    await change();
    go();
    expect(await answer).toMatchObject({ total: 3, note: { code: "standIn", trouble: { code: "behind" } } });
  });

  it("lists what it finds itself, and the archive what it cannot begin with", async () => {
    expect(await listed()).toEqual(["front"]);
    ids = listing(new Error("down"));
    expect(await listed()).toEqual([article!.id]);
    expect((await engine.health()).trouble).toEqual({ code: "failed", message: "down" });
    asked = [];
    expect(await listed()).toEqual([article!.id]);
    expect(asked).toEqual([]);
  });

  it("passes on a fault in the middle of a list, which nobody could go on with", async () => {
    ids = listing("front", new Error("down"));
    const begun = engine.matching(QUERY);
    expect(await begun.next()).toEqual({ done: false, value: "front" });
    await expect(begun.next()).rejects.toThrow("down");
  });

  it("leaves a list where whoever reads it does", async () => {
    let left = false;
    ids = async function* () {
      try {
        yield* ["a", "b"];
      } finally {
        left = true;
      }
    };
    for await (const id of engine.matching(QUERY)) {
      expect(id).toBe("a");
      break;
    }
    await expect.poll(() => left).toBe(true);
  });

  it("does not take for a failure of the engine that whoever asked has gone", async () => {
    const { resolve, promise } = Promise.withResolvers<void>();
    await engine.health();
    waits = promise;
    failure = new Error("of a call that was given up");
    const gone = new AbortController();
    const search = engine.search(QUERY, { signal: gone.signal });
    const list = engine.matching(QUERY, { signal: gone.signal });
    expect((await list.next()).value).toBe("front");
    gone.abort(new Error("gone"));
    await expect(search).rejects.toThrow("gone");
    await expect(list.next()).rejects.toThrow("gone");
    resolve();
    await new Promise(setImmediate);
    [failure, waits, asked] = [null, null, []];
    expect(await note()).toEqual(FRONT);
    expect(asked).toEqual(["search"]);
  });

  it("is given up at once by who has gone while it is asked how it is, which holds for the next", async () => {
    const { resolve, promise } = Promise.withResolvers<void>();
    waits = promise;
    const gone = new AbortController();
    const search = engine.search(QUERY, { signal: gone.signal });
    const next = engine.search(QUERY);
    gone.abort(new Error("gone"));
    await expect(search).rejects.toThrow("gone");
    resolve();
    expect(await next).toMatchObject({ note: FRONT });
    await expect(engine.search(QUERY, { signal: gone.signal })).rejects.toThrow("gone");
  });

  it("passes its faults on where there is no archive", async () => {
    failure = new Error("down");
    const front = { ...archive, search: () => Promise.reject(failure) } satisfies SearchEngine;
    await expect(openHealing(front, null).search(QUERY)).rejects.toThrow("down");
  });
});
