import { expect, it } from "vitest";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { watchCalls } from "../../lib/engine/watch-calls.ts";

const failure = new Error("no disk");

/** A reader that answers `count`, fails at `search`, gives some ids, and hangs at `suggest` until the signal. */
const reader = {
  count: async () => [1],
  search: async () => {
    throw failure;
  },
  suggest: (_: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  async *matching() {
    yield* ["a", "b", "c"];
  },
  close: async () => {},
} as unknown as Reader;

function watch() {
  const told: unknown[] = [];
  const watched = watchCalls(reader, (call) => {
    told.push(`${call} begins`);
    return (outcome) => told.push([call, outcome]);
  });
  return { watched, told };
}

it("tells how each call ends: with an answer, an error, or because nobody waits for it any more", async () => {
  const { watched, told } = watch();
  await watched.count([]);
  await expect(watched.search({} as never)).rejects.toBe(failure);
  const control = new AbortController();
  const left = watched.suggest({} as never, { signal: control.signal });
  control.abort();
  await expect(left).rejects.toThrow();
  expect(told).toEqual([
    "count begins",
    ["count", null],
    "search begins",
    ["search", failure],
    "suggest begins",
    ["suggest", "left"],
  ]);
});

it("tells of a list once it has been read, or was left", async () => {
  const { watched, told } = watch();
  expect(await Array.fromAsync(watched.matching({} as never))).toEqual(["a", "b", "c"]);
  for await (const _ of watched.matching({} as never)) break;
  expect(told).toEqual(["matching begins", ["matching", null], "matching begins", ["matching", "left"]]);
});
