import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSources } from "../../lib/source/read.ts";
import { examples } from "../../scripts/fuzz/examples.ts";
import { watch } from "../../scripts/lib/watch.ts";

let folder = "";
const stop: AbortController[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-watch-"));
  mkdirSync(join(folder, "in"));
  mkdirSync(join(folder, "beside"));
});
afterEach(() => {
  for (const one of stop.splice(0)) one.abort();
  rmSync(folder, { recursive: true, force: true });
});

const inside = (name: string) => join(folder, "in", name);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is given of a folder that is watched, with the bytes that each file had then. */
function watched() {
  const end = new AbortController();
  stop.push(end);
  const given: { readonly name: string; readonly bytes: Buffer }[] = [];
  const done = (async () => {
    for await (const files of watch([join(folder, "in")], end.signal))
      given.push(...files.map((path) => ({ name: basename(path), bytes: readFileSync(path) })));
  })();
  return {
    given,
    /** Until so many were given, and for a while more, in which no other may come. */
    async until(count: number) {
      for (let tries = 0; tries < 600 && given.length < count; tries++) await wait(100);
      await wait(1500);
    },
    async close() {
      end.abort();
      await done;
    },
  };
}

it("gives a file of each format once, whole, whether it was written, moved there or written over", async () => {
  const all = [...(await examples())].map(([, [first]]) => first!);
  const { given, until, close } = watched();
  await wait(200);
  for (const [at, { name, bytes }] of all.entries()) {
    if (at % 2 === 0) {
      writeFileSync(inside(name), bytes.subarray(0, bytes.length / 2));
      appendFileSync(inside(name), bytes.subarray(bytes.length / 2));
    } else {
      writeFileSync(join(folder, "beside", name), bytes);
      renameSync(join(folder, "beside", name), inside(name));
    }
  }
  await until(all.length);
  await close();
  expect(given.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
  for (const { name, bytes } of given) expect(bytes.equals(all.find((one) => one.name === name)!.bytes)).toBe(true);
  for (const { name } of all) {
    const found = await Array.fromAsync(readSources([inside(name)]));
    expect({ name, count: found.length }).not.toEqual({ name, count: 0 });
  }
});

it("waits for a file that is still being written, and gives one that is replaced or renamed again", async () => {
  const { given, until, close } = watched();
  await wait(200);
  // A machine that stands still for a second leaves the file alone for as long: then it is begun again.
  for (let longest = 1000; longest >= 800; ) {
    rmSync(inside("slow.txt"), { force: true });
    longest = 0;
    for (let piece = 0; piece < 12; piece++) {
      const before = performance.now();
      appendFileSync(inside("slow.txt"), `The ferry number ${piece} left at noon.\n\n`);
      await wait(200);
      longest = Math.max(longest, performance.now() - before);
    }
    if (longest >= 800) given.length = 0;
  }
  await until(1);
  expect(given.map(({ name, bytes }) => [name, bytes.toString().match(/ferry/g)?.length])).toEqual([["slow.txt", 12]]);
  writeFileSync(join(folder, "beside", "new.txt"), "The ferry is late.");
  renameSync(join(folder, "beside", "new.txt"), inside("slow.txt"));
  await until(2);
  renameSync(inside("slow.txt"), inside("renamed.txt"));
  await until(3);
  await close();
  expect(given.slice(1).map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
    ["slow.txt", "The ferry is late."],
    ["renamed.txt", "The ferry is late."],
  ]);
});
