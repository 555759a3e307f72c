import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { verify } from "../../lib/engine/verify.ts";
import { indexMeanwhile } from "../../scripts/lib/index-meanwhile.ts";
import { articleOf } from "../fixtures/article.ts";

/** Long enough for copies to be found: one in three stands under two dates. */
const story = (n: number) =>
  articleOf({
    title: `Harbour ${n}`,
    text: `${Array.from({ length: 40 }, (_, at) => `word${n - (n % 3)}x${at}`).join(" ")}.`,
    people: [`Ana Prado${n % 5}`],
    date: `2001-03-${String(28 - (n % 27)).padStart(2, "0")}`,
  });

const put = (archive: Archive, from: number, to: number) =>
  archive.put(Array.from({ length: to - from }, (_, n) => story(from + n)));

const reached = async (archive: Archive) => (await OWN.open(archive).health()).revision;

describe("an index that is filled while an import waits", () => {
  it("comes forward by whole batches, and is at the end as one that was filled at once", async () => {
    const [archive, atOnce] = [openArchive(":memory:"), openArchive(":memory:")];
    const step = indexMeanwhile(archive);
    put(archive, 0, 700);
    const seen: number[] = [];
    for (let at = 700; at < 1300; at += 200) {
      await step();
      if (seen.length === 0) expect(await reached(archive)).toBeLessThan(archive.revision());
      seen.push(await reached(archive));
      put(archive, at, at + 200);
    }
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    // Of what a site beside it has found and counted nothing is forgotten for less than a batch.
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBeGreaterThan(seen[1]!);
    await sync(archive, OWN.open(archive), () => {});
    put(atOnce, 0, 1300);
    await sync(atOnce, OWN.open(atOnce), () => {});
    expect(await verify(OWN.open(archive), OWN.open(atOnce))).toEqual([]);
  });

  it("is left to who brings it up to date where it cannot be written: the import goes on", async () => {
    const archive = openArchive(":memory:");
    const step = indexMeanwhile(archive);
    archive.close();
    await expect(step()).resolves.toBeUndefined();
    await expect(step()).resolves.toBeUndefined();
  });
});
