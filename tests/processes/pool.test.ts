import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { JobFailed } from "../../lib/processes/job-failed.ts";
import { openPool, type Pool, type PoolOptions } from "../../lib/processes/pool.ts";
import type { OddJob } from "../fixtures/processes/odd-jobs.ts";

interface Said {
  readonly pid: number;
  readonly setup: string;
  readonly said: unknown;
}

const PROGRAM = fileURLToPath(new URL("../fixtures/processes/odd-jobs.ts", import.meta.url));
/** Seconds that no job here needs, but on a very busy machine. */
const LONG = 60;

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const pool of opened.splice(0)) pool.close();
});

function pool(options: Partial<PoolOptions<string>> = {}): Pool<string, OddJob, Said> {
  const defaults = { program: PROGRAM, processes: 1, memory: 60, ahead: 1, worthAnother: 1, setup: "first" };
  const made = openPool<string, OddJob, Said>({ ...defaults, ...options });
  opened.push(made);
  return made;
}

const failure = (error: unknown) => (error instanceof JobFailed ? [error.failure, error.detail] : error);
const fails = (promise: Promise<unknown>) => promise.then(() => "done", failure);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe("a pool of processes", () => {
  test("answers each job, in processes apart, as many as are worth it", async () => {
    const { run } = pool({ processes: 2 });
    const all = await Promise.all(numbers(40).map((n) => run({ say: n }, LONG)));
    expect(all.map(({ said }) => said)).toEqual(numbers(40));
    const pids = new Set(all.map(({ pid }) => pid));
    expect(pids.size).toBe(2);
    expect(pids).not.toContain(process.pid);
    const few = pool({ processes: 2, ahead: 8, worthAnother: 100 });
    expect(
      new Set((await Promise.all(numbers(20).map((n) => few.run({ say: n }, LONG)))).map(({ pid }) => pid)).size,
    ).toBe(1);
  });

  test.each([
    ["throws", { fail: "odd" }, ["fault", expect.stringMatching(/^TypeError: odd, odd-jobs\.ts:\d+$/)]],
    ["is never done", { spin: true }, ["overdue", "0.5"]],
    ["uses too much of the processor", { spends: 0.3 }, ["overdue", "SIGXCPU"]],
    ["ends its process", { exit: 3 }, ["ended", "code 3"]],
    ["needs too much memory", { fill: true }, ["memory", expect.any(String)]],
  ] as const)("fails a job that %s, and no other, however many were sent with it", async (_, job, expected) => {
    for (const ahead of [1, 8]) {
      const { run } = pool({ ahead });
      const seconds = "spin" in job ? 0.5 : LONG;
      const before = numbers(3).map((n) => run({ say: n }, LONG));
      const odd = fails(run(job, seconds));
      const after = numbers(5).map((n) => run({ say: n }, LONG));
      expect(await odd).toEqual(expected);
      expect((await Promise.all([...before, ...after])).map(({ said }) => said)).toEqual([
        ...numbers(3),
        ...numbers(5),
      ]);
    }
  });

  test("answers others while a job is never done", async () => {
    const { run } = pool({ processes: 2 });
    await Promise.all(numbers(8).map((n) => run({ say: n }, LONG)));
    const endless = fails(run({ spin: true }, 2));
    const all = await Promise.all(numbers(20).map((n) => run({ say: n }, LONG)));
    expect(all).toHaveLength(20);
    expect(await Promise.race([endless, "still running"])).toBe("still running");
    expect(await endless).toEqual(["overdue", "2"]);
  });

  test("leaves nothing to a process that only starts while another runs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-pool-"));
    vi.stubEnv("FIRST_ALONE", join(folder, "first"));
    try {
      const program = fileURLToPath(new URL("../fixtures/processes/first-alone.ts", import.meta.url));
      const options = { program, processes: 2, memory: 60, ahead: 1, worthAnother: 1, setup: "" };
      const made = openPool<string, number, number>(options);
      opened.push(made);
      expect(await made.run(0, LONG)).toBe(0);
      expect(await Promise.all(numbers(20).map((n) => made.run(n, LONG)))).toEqual(numbers(20));
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });

  test("goes on with all that a process was sent while the one that sent it is at work itself", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-pool-"));
    try {
      const note = join(folder, "done");
      const { run } = pool({ ahead: 1000 });
      // Far more than a pipe holds.
      const all = numbers(400).map(() => run({ note, takes: 5, say: "x".repeat(10_000) }, LONG));
      await all[200];
      const done = () => statSync(note).size;
      // As one that writes a batch does, it hears and sends nothing meanwhile.
      for (let tries = 0; done() < all.length && tries < 600; tries++)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      expect(done()).toBe(all.length);
      await Promise.all(all);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("keeps what a process compiled for the next one, though it is ended from here", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-pool-"));
    vi.stubEnv("NODE_COMPILE_CACHE", folder);
    try {
      const { run, close } = pool();
      await run({ say: 1 }, LONG);
      close();
      expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(2);
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });

  test("does not count what a process prepares", async () => {
    const { run } = pool();
    expect(await run({ prepare: 1500, say: "late" }, 0.5)).toMatchObject({ said: "late" });
  });

  test("refuses what would wait behind too many, and goes on with those", async () => {
    const { run } = pool({ waiting: 3 });
    const all = numbers(6).map((n) => fails(run({ say: n }, LONG)));
    expect(await Promise.all(all)).toEqual(["done", "done", "done", "done", ["refused", "3"], ["refused", "3"]]);
    expect(await run({ say: "again" }, LONG)).toMatchObject({ said: "again" });
  });

  test("lets go at once of a job that is called off, wherever it is", async () => {
    const { run } = pool();
    const [began, waits] = [new AbortController(), new AbortController()];
    const first = fails(run({ spin: true }, 1, began.signal));
    const second = fails(run({ say: 2 }, LONG, waits.signal));
    const third = run({ say: 3 }, LONG);
    waits.abort("no more wanted");
    expect(await second).toBe("no more wanted");
    began.abort("gone");
    expect(await first).toBe("gone");
    expect(await third).toMatchObject({ said: 3 });
    expect(await fails(run({ say: 4 }, LONG, AbortSignal.abort("before")))).toBe("before");
  });

  test("gives each job the setup of its time", async () => {
    const { run, use } = pool();
    const one = numbers(3).map((n) => run({ say: n }, LONG));
    use("second");
    const two = numbers(3).map((n) => run({ say: n }, LONG));
    const setups = async (all: Promise<Said>[]) => (await Promise.all(all)).map(({ setup }) => setup);
    expect(await setups(one)).toEqual(["first", "first", "first"]);
    expect(await setups(two)).toEqual(["second", "second", "second"]);
  });

  test("fails what waits where no process can be started, and tries again at the next job", async () => {
    const { run } = pool({ program: "/nowhere/at-all.ts" });
    const expected = ["not started", expect.stringMatching(/Cannot find module/)];
    expect(await Promise.all([fails(run({ say: 1 }, LONG)), fails(run({ say: 2 }, LONG))])).toEqual([
      expected,
      expected,
    ]);
    expect(await fails(run({ say: 3 }, LONG))).toEqual(expected);
  });

  test("begins another where something else ends one that only starts, and gives up where that goes on", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const program = fileURLToPath(new URL("../fixtures/processes/cut-off-starts.ts", import.meta.url));
    try {
      for (const [times, starts] of [
        [2, 3],
        [9, 5],
      ] as const) {
        const file = join(folder, String(times));
        vi.stubEnv("CUT_OFF_STARTS", `${file} ${times}`);
        const { run } = pool({ program, ahead: 2 });
        const all = await Promise.all(numbers(4).map((n) => fails(run({ say: n }, LONG))));
        const expected = times < 5 ? "done" : ["not started", "SIGKILL"];
        expect(all).toEqual(numbers(4).map(() => expected));
        expect(statSync(file).size).toBe(starts);
      }
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });

  test("goes on with a request that has begun before those that came after it, and refuses none of its later jobs", async () => {
    const { run } = pool({ waiting: 2 });
    const done: string[] = [];
    const say = (name: string, signal?: AbortSignal) =>
      run({ say: name }, LONG, signal).then(
        () => done.push(name),
        (error) => done.push(`${name} ${failure(error)}`),
      );
    const [early, late] = [new AbortController(), new AbortController()].map(({ signal }) => signal);
    const all = [say("first"), say("early 1", early), say("late 1", late), say("other"), say("early 2", early)];
    await Promise.all(all);
    expect(done).toEqual(["other refused,2", "first", "early 1", "early 2", "late 1"]);
    // Whoever has many jobs waits for others with those that come later.
    done.length = 0;
    const many = new AbortController().signal;
    await Promise.all(numbers(19).map((n) => run({ say: n }, LONG, many)));
    const fresh = new AbortController().signal;
    await Promise.all([say("busy"), say("fresh", fresh), say("many 20", many), say("many 21", many)]);
    expect(done).toEqual(["many 21 refused,2", "busy", "many 20", "fresh"]);
  });

  test("leaves no process behind, and no promise open, when it is closed", async () => {
    const { run, close } = pool({ processes: 2 });
    const [{ pid }] = [await run({ say: 1 }, LONG)];
    const open = [fails(run({ spin: true }, LONG)), fails(run({ spin: true }, LONG)), fails(run({ say: 2 }, LONG))];
    close();
    expect(await Promise.all(open)).toEqual(Array(3).fill(["closed", ""]));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
