import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openOutbox } from "../../lib/alerts/outbox.ts";
import { appendNotice } from "../../lib/alerts/send/append-notice.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { openState } from "../../lib/fetch/kept/state.ts";
import { writeListChanges } from "../../lib/lists/lists-file.ts";
import { takeLock } from "../../scripts/lib/exclusive-lock.ts";
import { newsroomIn } from "../upkeep/kept-newsroom.ts";

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});

it("what is kept of an archive is for its owner alone, whatever the umask allows", async () => {
  const at = await newsroomIn(folder, 10);
  const open = openArchive(at.archive);
  open.runs.start("2020-01-01", "import");
  openOutbox(join(folder, "alerts")).close();
  openState(join(folder, "fetched")).close();
  appendNotice(join(folder, "told.jsonl"), { title: "A notice" } as never);
  writeListChanges(join(folder, "more/lists.jsonl"), [{ by: "ann", act: "make", list: "abcdef", name: "Trams" }]);
  takeLock(`${at.archive}.pushing`)!.release();
  const made = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(made.length).toBeGreaterThan(10);
  expect(existsSync(`${at.archive}-wal`)).toBe(true);
  for (const name of made) {
    const { mode } = statSync(join(folder, name));
    const isFolder = statSync(join(folder, name)).isDirectory();
    expect([name, (mode & 0o777).toString(8)]).toEqual([name, isFolder ? "700" : "600"]);
  }
  open.close();
});
