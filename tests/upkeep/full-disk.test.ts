import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { readLedger } from "../../lib/corrections/ledger.ts";
import { checkArchive, SYNC } from "../../lib/upkeep/check.ts";
import { newsroomIn } from "./kept-newsroom.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-full-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PROGRAM = fileURLToPath(new URL("with-little-room.ts", import.meta.url));

/** Runs the acts where no file can be larger than so many bytes; null: any. */
function acts(most: number | null): Record<string, string> {
  // The shell counts in blocks of 512 bytes, and of 1,024 where it is bash by its own name.
  const limit = most === null ? "" : `ulimit -f ${Math.floor(most / 512)};`;
  const { stdout, stderr } = spawnSync("sh", ["-c", `${limit} exec "$0" "$@"`, process.execPath, PROGRAM, home], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

// Windows has no such limit.
it.skipIf(process.platform === "win32")(
  "where nothing can be written any more each act says so, nothing is lost or half, and it goes on when there is room",
  async () => {
    const at = await newsroomIn(home, 12);
    // Each of these files can take a part of what is written, and not all of it.
    const room = statSync(at.archive).size + 10_240;
    for (const name of ["corrections.jsonl", "lists.jsonl"]) {
      const text = readFileSync(join(home, name), "utf8");
      writeFileSync(join(home, name), text + "\n".repeat(room - Buffer.byteLength(text) - 100));
    }
    mkdirSync(join(home, "fetched"));
    writeFileSync(join(home, "fetched/2001-02-03.warc.gz"), "page".repeat(room));
    const before = { lines: readLedger(at.corrections).lines, names: names(), content: contentOf(at.archive) };
    const ledger = readFileSync(at.corrections);

    const said = acts(room);
    expect(said).toEqual({
      import: expect.stringMatching(
        /^Cannot write the archive ".*": (?:the disk is full|the disk, or the way to it, fails)/,
      ),
      correct: `Cannot write the corrections "${at.corrections}": no file may be larger here. Nothing was written.`,
      list: expect.stringMatching(
        /^Cannot write the reading lists ".*": no file may be larger here\. Nothing was written\.$/,
      ),
      backup: expect.stringMatching(
        /^Cannot write the backup to ".*": .*\. Nothing is left there, and the archive is as it was\.$/,
      ),
    });
    expect(readFileSync(at.corrections).equals(ledger)).toBe(true);
    expect(names()).toEqual(before.names);
    expect(contentOf(at.archive)).toEqual(before.content);
    expect((await checkArchive(at, () => {})).found).toEqual([]);

    expect(acts(null)).toEqual({ import: "done", correct: "done", list: "done", backup: "done" });
    expect(readLedger(at.corrections)).toMatchObject({ lines: [...before.lines, { act: "hide" }], faults: [] });
    expect(contentOf(at.archive).size).toBe(before.content.size + 2);
    const { found } = await checkArchive(
      { archive: join(home, "backup/archive.db"), corrections: at.corrections },
      () => {},
    );
    expect(found.filter(({ mend }) => mend !== SYNC)).toEqual([]);
    expect(existsSync(join(home, "backup/manifest.json"))).toBe(true);
  },
);

const names = () => readdirSync(home).filter((name) => !/-(?:wal|shm)$/.test(name));

function contentOf(path: string): Map<string, string> {
  const archive = openArchive(path, { readOnly: true });
  const content = [...archive.changesSince(0)].flatMap(({ id, kept }): [string, string][] =>
    kept ? [[id, JSON.stringify(kept)]] : [],
  );
  archive.close();
  return new Map(content);
}
