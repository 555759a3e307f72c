import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Expressions, by how they begin, that see so many units at most: a name, a date, a footer that was cut before. */
const BOUNDED = {
  "/\\s+in\\s+\\p{Lu}": 200,
  "/[\\s,;:–—-]+$/u": 110,
  "/\\b(?:\\p{Lu}\\.){2,}$/u": 160,
  "/\\p{L}{7,}[.]$/u": 25,
  "/^[^\\p{L}]*((?:[Tt]he )?": 4000,
  "/^[^\\p{L}]*(?:By )?": 4000,
  "/(?:\\n[ \\t]*\\r?\\n|^)([^\\r\\n]{1,150})": 300,
  "/[\\s,|•·–—-]+(?:(?:published": 1000,
  "/\\s*(?:,|&|": 1000,
  "/[\\p{L}\\p{M}\\p{N}'’]+(?:[-": 60,
  "/,?\\s+(?<!(?:&|and)": 200,
  "/\\S@\\S+": 200,
  "/\\s{1,9}(?:avec|mit": 120,
  "/\\s{1,9}(?:in|aus": 1000,
  "/^(?:AP )?(?:photos": 300,
  "/^(.+?)\\s*[([]": 200,
  "/^(.+?)(?:\\s*--+": 200,
  "/^(.*[\\p{L}\\p{N}]{3,})[.,;:]$": 200,
  "/^(.+\\s.+?)\\s+(?:": 200,
  "/(\\p{Lu}[\\p{L}'’-]+)\\s*(?:,\\s*|\\s)(?:and": 200,
  "/(?:^|[.!?:;…": 8,
  '/"((?:[^"\\\\]|\\\\.)*)"|\'': 10_000,
};

/** Runs a script until it ends or is stuck: what it found, and how it ended. */
async function tried(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    timeout: 800_000,
  });
  let said = "";
  child.stdout.on("data", (data) => {
    said += data;
  });
  child.stderr.on("data", (data) => {
    said += data;
  });
  await new Promise((resolve) => child.on("close", resolve));
  const lines = said.trimEnd().split("\n");
  return { found: lines.filter((line) => line.startsWith("! ")), last: lines.at(-1)! };
}

test("no regular expression's work grows faster than its text", async () => {
  const { found, last } = await tried("expressions.ts", JSON.stringify(BOUNDED));
  expect(found).toEqual([]);
  expect(last).toMatch(/^= \d{3,4}$/);
});

test("no record's reading grows much faster than the record", async () => {
  const { found, last } = await tried("readers.ts");
  expect(found).toEqual([]);
  expect(last).toMatch(/^= \d+$/);
});
