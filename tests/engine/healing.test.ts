import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { Health, SearchEngine } from "../../lib/engine/engine.ts";
import { openHealing } from "../../lib/engine/healing.ts";
import type { EngineTrouble, Note } from "../../lib/engine/note.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/request.ts";
import { articleOf } from "../fixtures/article.ts";

const QUERY = queryOf(EVERYTHING);
const FRONT: Note = { code: "damaged", ids: ["from the front"] };
const [article] = [articleOf({ title: "Ferry", people: ["Ana Prado"] })];

/** How the engine in front of the archive is, and what it does when it is asked. */
let state: Partial<Health> | Error;
let failure: Error | null;
let asked: string[];

/** The archive's own engine, and one in front of it that answers the same, with another note, unless it fails. */
let archive: SearchEngine;
let engine: SearchEngine;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  [state, failure, asked] = [{}, null, []];
  const kept = openArchive(":memory:");
  kept.put([article!]);
  archive = openEmbedded(kept);
  await sync(kept, archive, () => {});
  const front = new Proxy(archive, {
    get:
      (target, method: keyof SearchEngine) =>
      async (...given: unknown[]) => {
        asked.push(method);
        if (method === "health") {
          if (state instanceof Error) throw state;
          return { ...(await target.health()), engine: "front", ...state };
        }
        if (failure) throw failure;
        const answer = await (target[method] as (...given: unknown[]) => Promise<unknown>)(...given);
        return method === "search" ? { ...(answer as object), note: FRONT } : answer;
      },
  });
  engine = openHealing(front, archive);
});
afterEach(async () => {
  vi.useRealTimers();
  await archive.close();
});

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

  it("is written to itself, and its faults in writing are passed on", async () => {
    failure = new Error("full");
    const kept = { article: article!, added: null, copyOf: null, copies: 0 };
    await expect(engine.put([kept], 1)).rejects.toThrow("full");
    await expect(engine.remove([article!.id], 2)).rejects.toThrow("full");
    await expect(engine.reset()).rejects.toThrow("full");
  });

  it("passes its faults on where there is no archive", async () => {
    failure = new Error("down");
    const front = { ...archive, search: () => Promise.reject(failure) } satisfies SearchEngine;
    await expect(openHealing(front, null).search(QUERY)).rejects.toThrow("down");
  });
});
