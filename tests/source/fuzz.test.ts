import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BYTE_READERS, CONTAINERS, READERS } from "../../lib/source/readers.ts";
import { examples } from "../../scripts/fuzz/examples.ts";
import { openReading } from "../../scripts/fuzz/open-reading.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("fuzzing the readers", () => {
  it("begins with files of each format that is read", async () => {
    const formats = [...BYTE_READERS, ...CONTAINERS, ...READERS].map(({ format }) => format);
    expect([...(await examples()).keys()].sort()).toEqual([...new Set(formats)].sort());
  });

  it("finds no fault in some files of each", () => {
    const runs = process.env.FUZZ_RUNS ?? "3";
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["scripts/run.js", "fuzz", "--runs", runs, "--seed", "7"],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^seed 7, 1 round: \d{2,} files read by \d{2} readers, \d{2,} with an article, 0 faults\n$/,
      ),
      stderr: "",
    });
  });
});

describe("what fuzzing takes for a fault", () => {
  const options = process.env.NODE_OPTIONS;
  let reading: ReturnType<typeof openReading>;
  beforeAll(() => {
    process.env.NODE_OPTIONS = `--import=${new URL("../ingest/faults/inject-reading.ts", import.meta.url)}`;
    reading = openReading({ seconds: 1, heap: 100, memory: 450, waited: 120 });
  });
  afterAll(() => {
    reading.close();
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
  });
  const faultOf = async (words: string) => {
    const { fault } = await reading.read({
      name: "a.eml",
      bytes: Buffer.from(
        `From: Ann Cole <a@quay.example>\nSubject: Ferry\nDate: Mon, 13 May 2019 06:00:00 GMT\n\n${words}\n`,
      ),
    });
    return fault;
  };

  it.each([
    ["FAULT THROWN", /fault of Dateline/],
    ["FAULT APART", /^lets a failure go unheard: injected/],
    ["FAULT ALOUD", /^writes to the console: injected/],
    ["FAULT OF TIME", /^took \d\.\d seconds/],
    ["FAULT WITHOUT END", /^ended its process: overdue/],
    ["FAULT OF HEAP", /^ended its process: memory/],
    ["FAULT OF MEMORY", /^held \d+ MB/],
  ])("%s", async (words, said) => {
    expect(await faultOf(words)).toMatch(said);
    expect(await faultOf("The ferry left at noon.")).toBeNull();
  });
});
