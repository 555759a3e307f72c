import { expect, it } from "vitest";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { openExamples } from "../../../lib/query/help/examples.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";

it("examples are made once for a state of the archive and a day, and again where either is another", async () => {
  const archive = archiveOf(someArticles(7, 20));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  let [calls, state, day, gone] = [0, "one", "2026-03-04T23:59:00Z", false];
  const search: typeof engine.search = (...asked) => {
    calls++;
    return gone ? Promise.reject(new Error("gone")) : engine.search(...asked);
  };
  const examples = openExamples({ ...engine, search }, async () => state, { now: () => new Date(day) });
  const [first, second] = await Promise.all([examples(), examples()]);
  expect(first.length).toBeGreaterThan(5);
  expect(second).toBe(first);
  const once = calls;
  expect(once).toBeGreaterThan(0);
  expect(await examples()).toBe(first);
  expect(calls).toBe(once);
  state = "two";
  expect(await examples()).toEqual(first);
  expect(calls).toBe(2 * once);
  // What came in the last seven days is counted from another day.
  day = "2026-03-05T00:00:00Z";
  await examples();
  expect(calls).toBe(3 * once);
  [gone, state] = [true, "three"];
  await expect(examples()).rejects.toThrow("gone");
  gone = false;
  expect(await examples()).toEqual(first);
});
