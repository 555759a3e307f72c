import { appendFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareLooks, lookAt } from "../../lib/archive/archive-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "a.db");
  writeFileSync(path, "one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another time of change is certain once the clock of the file system has gone on. */
function changed(change: () => void) {
  const before = lookAt(path)!;
  for (change(); lookAt(path)!.changed === before.changed && lookAt(path)!.inode === before.inode; ) change();
  return compareLooks(path, before, lookAt(path)!);
}

describe("two looks at an archive's file", () => {
  it("tell that it is the same as long as nothing changes it", () => {
    expect(compareLooks(path, lookAt(path)!, lookAt(path)!)).toBe("same");
    expect(lookAt(join(folder, "none.db"))).toBeNull();
    expect(lookAt(join(path, "below.db"))).toBeNull();
  });

  it("tell another where one was moved there, or where it was written over with no log beside it", () => {
    expect(
      changed(() => {
        writeFileSync(join(folder, "b.db"), "one");
        renameSync(join(folder, "b.db"), path);
      }),
    ).toBe("another");
    expect(changed(() => writeFileSync(path, "two"))).toBe("another");
    expect(
      changed(() => {
        writeFileSync(path, "six");
        utimesSync(path, 1, 1);
      }),
    ).toBe("another");
  });

  it("leave it open where the log has just changed too, and only then", () => {
    writeFileSync(`${path}-wal`, "log");
    expect(changed(() => appendFileSync(path, "more"))).toBe("unclear");
    const now = lookAt(path)!;
    const later = { ...now, changed: now.changed + 60_000_000_000n };
    expect(compareLooks(path, now, later)).toBe("another");
  });
});
