import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exclusively, takeLock } from "../../scripts/lib/exclusive-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("a lock is one holder's until it is given back", () => {
  const path = join(folder, "made", "lock");
  const held = takeLock(path);
  expect(held).not.toBeNull();
  expect(takeLock(path)).toBeNull();
  held!.release();
  expect(takeLock(path)).not.toBeNull();
});

it("what is done exclusively is done one after the other, a failure no less", async () => {
  const path = join(folder, "lock");
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push(`${name} ends`);
    if (name === "a") throw new Error("a failed");
    return name;
  };
  const [a, b] = await Promise.allSettled([exclusively(path, work("a")), exclusively(path, work("b"))]);
  expect([a.status, b.status]).toEqual(["rejected", "fulfilled"]);
  expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});
