// Longer than other files: all that can become of a search in a process apart is tried with the same processes.
import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchAnswer, SearchJob } from "../../lib/engine/embedded/search-job.ts";
import { Busy, isBusy } from "../../lib/engine/port/busy.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { isTooSlow } from "../../lib/engine/port/too-slow.ts";
import { sync } from "../../lib/engine/sync.ts";
import type { FromProcess } from "../../lib/processes/messages.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { openApart } from "../fixtures/apart.ts";
import { articleOf } from "../fixtures/article.ts";

const onDisk = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const STUCK = { program: onDisk("../fixtures/processes/stuck-search.ts") };
const COUNTING = { program: onDisk("../fixtures/processes/counting-search.ts") };
const everything = queryOf(EVERYTHING);

let folder: string;
let path: string;
let engine: Reader;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  openEmbedded(openArchive(path)).close();
  engine = openApart(path, { processes: 2 });
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded engine in processes", () => {
  it("answers many searches at once as the engine itself does", async () => {
    const archive = openArchive(path);
    archive.put(
      Array.from({ length: 30 }, (_, i) => articleOf({ id: `n${i}`, title: `Title ${i}`, people: ["Ann Lee"] })),
    );
    const own = openEmbedded(archive);
    await sync(archive, own, () => {});
    const expected = await own.search(everything);
    const answers = await Promise.all(Array.from({ length: 20 }, () => engine.search(everything)));
    for (const answer of answers) expect(answer).toEqual(expected);
    expect(await engine.health()).toEqual(await own.health());
    expect(await engine.valuesNamed([{ facet: "people", name: "Ann Lee" }])).toEqual(["ann-lee"]);
    await own.close();
  });

  it("gives an article without what is counted in", async () => {
    const archive = openArchive(path);
    const own = openEmbedded(archive);
    const article = articleOf({ id: "n1", title: "Tide" });
    archive.put([article]);
    await sync(archive, own, () => {});
    await own.close();
    const file = new DatabaseSync(path);
    file.exec(
      "insert into engine_value (code, facet, value, label, several, changed) values (999, 'none', 'x', 'x', 0, 0)",
    );
    file.close();
    expect((await engine.get(article.id))?.article.headline.text).toBe("Tide");
    await expect(engine.search(everything)).rejects.toThrow();
  });

  it("sees what another connection writes, while it is written", async () => {
    const archive = openArchive(path);
    const writer = openEmbedded(archive);
    for (let total = 0; total < 200; total += 40) {
      archive.put(Array.from({ length: 40 }, (_, i) => articleOf({ id: `n${total + i}` })));
      const [found] = await Promise.all([engine.search(everything), sync(archive, writer, () => {})]);
      // Whole batches only: a reader never sees half of one.
      expect(found.total % 40).toBe(0);
      expect((await engine.search(everything)).total).toBe(total + 40);
    }
    await writer.reset();
    expect((await engine.search(everything)).total).toBe(0);
    await writer.close();
  });

  it("is sent a job and sends an answer, and more only where it has something to prepare", async () => {
    const own = await filled(3);
    const child = fork(onDisk("../../lib/engine/embedded/search-process.ts"), { serialization: "advanced" });
    try {
      const said: FromProcess<SearchAnswer>[] = [];
      const answers = new EventEmitter();
      child.on("message", (message: FromProcess<SearchAnswer>) => {
        said.push(message);
        if (typeof message !== "string") answers.emit("answer");
      });
      const saidFor = async (method: SearchJob["method"], ...args: unknown[]) => {
        said.length = 0;
        child.send({ job: { method, args } });
        await once(answers, "answer");
        return said.map((message) => (typeof message === "string" ? message : Object.keys(message)[0]));
      };
      await once(child, "message");
      child.send({ setup: path });
      expect(await saidFor("search", everything)).toEqual(["preparing", "begun", "answer"]);
      expect(await saidFor("search", everything)).toEqual(["answer"]);
      expect(await saidFor("get", "n1")).toEqual(["answer"]);
      await own.remove(["n0"], 9);
      expect(await saidFor("count", [everything])).toEqual(["preparing", "begun", "answer"]);
    } finally {
      child.kill("SIGKILL");
      await own.close();
    }
  });

  it("passes an error on in its words, and starts again after a process has died", async () => {
    await engine.close();
    const broken = openApart(join(folder, "none.db"));
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await broken.close();
    engine = openApart(path);
    expect((await engine.search(everything)).total).toBe(0);
  });

  it("asks once more where a process was ended by force, and fails where that ends the next one too", async () => {
    await engine.close();
    engine = openApart(path, { program: onDisk("../fixtures/processes/dying-search.ts") });
    expect(await engine.suggest("a")).toBe("suggest");
    expect(readFileSync(`${path}.died`, "utf8")).toBe("1");
    await expect(engine.count([everything])).rejects.toThrow("Cannot search: the engine's process ended (SIGKILL)");
    expect(readFileSync(`${path}.died`, "utf8")).toBe("2");
    expect(await engine.suggest("a")).toBe("suggest");
  });

  it("tells its health while every process is in a search without end, and refuses what would wait too long", async () => {
    await engine.close();
    engine = openApart(path, { ...STUCK, processes: 2, waiting: 3 });
    const searches = Array.from({ length: 5 }, () => engine.search(everything).catch((error: Error) => error.message));
    // Two are being answered and three wait.
    const refused = await Promise.race([
      engine.suggest("a").catch((error: unknown) => error),
      engine.health().then(() => "it waits"),
    ]);
    expect(isBusy(refused)).toBe(true);
    expect(refused).toMatchObject({ retryAfter: 2, message: expect.stringContaining("3 calls are waiting") });
    await expect(engine.count([everything])).rejects.toThrow(Busy);
    for (let times = 0; times < 3; times++)
      expect(await engine.health()).toMatchObject({ engine: "embedded", trouble: null });
    await engine.close();
    expect(await Promise.all(searches)).toEqual(searches.map(() => "Cannot search: the engine was closed."));
  });

  it("ends a search past its deadline, and answers others meanwhile", async () => {
    await engine.close();
    engine = openApart(path, { ...STUCK, processes: 2, deadline: 1500 });
    const endless = engine.search(everything).catch((error: unknown) => error);
    for (let times = 0; times < 20; times++) expect(await engine.suggest("a")).toBe("suggest");
    const error = await endless;
    expect(isTooSlow(error)).toBe(true);
    expect(error).toMatchObject({ message: "Cannot search: no answer in 1500 ms." });
    expect(await engine.suggest("a")).toBe("suggest");
  });

  it("answers again when what was waiting is done", async () => {
    await engine.close();
    engine = openApart(path, { waiting: 1 });
    const two = [engine.search(everything), engine.search(everything)];
    await expect(engine.search(everything)).rejects.toThrow(Busy);
    await Promise.all(two);
    expect((await engine.search(everything)).total).toBe(0);
    expect(await engine.health()).toMatchObject({ engine: "embedded", trouble: null, articles: 0 });
  });

  it("lists what matches chunk by chunk as the engine itself does, also beside other questions", async () => {
    const own = await filled(2500);
    const query = queryOf({ ...EVERYTHING, q: "words ", sort: "oldest" });
    const expected = await listOf(own.matching(query));
    expect(expected).toHaveLength(2500);
    expect(new Set(expected).size).toBe(2500);
    const [one, other] = [engine.matching(query), engine.matching(query)];
    const lists: [string[], string[]] = [[], []];
    for (let at = 0; at < 2500; at++) {
      lists[0].push((await one.next()).value!);
      lists[1].push((await other.next()).value!);
      if (at % 500 === 0) expect((await engine.search(query)).total).toBe(2500);
    }
    expect(lists).toEqual([expected, expected]);
    expect([(await one.next()).done, (await other.next()).done]).toEqual([true, true]);
    expect(await listOf(engine.matching({ ...query, from: "1900", to: "1900" }))).toEqual([]);
    await own.close();
  });

  it("asks for no chunk before the one before it is read, and for none after whoever reads it stops", async () => {
    await engine.close();
    engine = openApart(path, COUNTING);
    const asked = async () => JSON.parse((await engine.suggest("what was asked?"))[0] as never);
    const list = engine.matching(everything);
    await list.next();
    expect(await asked()).toEqual(["matching"]);
    for (let at = 1; at < 3; at++) await list.next();
    expect(await asked()).toEqual(["matching"]);
    await list.next();
    expect(await asked()).toEqual(["matching", "matching"]);
    await list.return?.();
    expect(await asked()).toEqual(["matching", "matching", "leave"]);
    expect((await list.next()).done).toBe(true);
    const gone = new AbortController();
    const other = engine.matching(everything, { signal: gone.signal });
    await other.next();
    gone.abort(new Error("gone"));
    await expect(other.next()).rejects.toThrow("gone");
    expect((await asked()).slice(3)).toEqual(["matching", "leave"]);
  });

  it("fails a list whose process is gone, and begins another in a new one", async () => {
    const own = await filled(1500);
    await own.close();
    const list = engine.matching(everything);
    await list.next();
    await engine.close();
    const rest = async () => {
      for await (const _ of list);
    };
    await expect(rest()).rejects.toThrow("Cannot search: the engine's process ended");
    expect(await listOf(engine.matching(everything))).toHaveLength(1500);
  });

  it("takes out of the queue what is asked by who has gone, and lets go of who waits for what goes on", async () => {
    await engine.close();
    engine = openApart(path, { ...STUCK, waiting: 2 });
    const gone = new AbortController();
    const reason = new Error("gone");
    const stuck = engine.search(everything, { signal: gone.signal });
    const waiting = [
      engine.suggest("a", { signal: gone.signal }),
      engine.matching(everything, { signal: gone.signal }).next(),
    ];
    await Promise.resolve();
    await expect(engine.suggest("b")).rejects.toThrow(Busy);
    gone.abort(reason);
    for (const call of [stuck, ...waiting]) await expect(call).rejects.toBe(reason);
    // Those that waited have made room; the one that goes on still has its process.
    const others = [engine.suggest("c"), engine.suggest("d")].map((call) => call.catch(({ message }) => message));
    await expect(engine.suggest("e")).rejects.toThrow(Busy);
    await engine.close();
    expect(await Promise.all(others)).toEqual(others.map(() => "Cannot search: the engine was closed."));
  });

  it("does not ask what was taken out of the queue", async () => {
    await engine.close();
    engine = openApart(path, COUNTING);
    const gone = new AbortController();
    const first = engine.count([everything]);
    const second = engine.search(everything, { signal: gone.signal });
    gone.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    await first;
    expect(JSON.parse((await engine.suggest("what was asked?"))[0] as never)).toEqual(["count"]);
  });
});

async function listOf(ids: AsyncIterable<string>): Promise<string[]> {
  const out: string[] = [];
  for await (const id of ids) out.push(id);
  return out;
}

/** The engine itself over an archive of some articles. */
async function filled(count: number) {
  const archive = openArchive(path);
  archive.put(
    Array.from({ length: count }, (_, i) => articleOf({ id: `n${i}`, text: `Words ${i}`, date: `19${10 + (i % 90)}` })),
  );
  const own = openEmbedded(archive);
  await sync(archive, own, () => {});
  return own;
}
