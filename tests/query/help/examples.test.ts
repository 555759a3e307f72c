import { expect, it } from "vitest";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { understood } from "../../../lib/query/answer.ts";
import { openExamples } from "../../../lib/query/help/examples.ts";
import { archiveOf, readAs, someArticles } from "../dossier/told-archive.ts";

it("examples are of what most articles have, and each finds as many as it says", async () => {
  const archive = archiveOf([
    ...someArticles(11, 40),
    readAs("a", { title: "Lighthouse keepers refuse", text: "The keepers said no.", date: "1999-05-05" }),
    readAs("b", { title: "Lighthouse keepers agree", text: "The keepers said yes to Spain.", date: "1999-05-06" }),
    readAs("c", { title: "Bridge keepers differ", text: "Their keepers did neither.", date: "1999-05-07" }),
  ]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const list = { id: "0000000001", name: "Piers", articles: [{ id: "x", by: "me", at: "", note: null }], changed: "" };
  const found = await openExamples(engine, async () => "", { lists: () => [list] })();
  for (const { address, total } of found) {
    const { request } = parseRequest(new URL(address, "http://test/").searchParams);
    const { query } = await understood(engine, request);
    expect([address, await engine.count([query])]).toEqual([address, [total]]);
    expect(total).toBeGreaterThan(0);
  }
  const typed = Object.fromEntries(found.map(({ kind, typed }) => [kind, typed]));
  const { counts } = await engine.search(queryOf(EVERYTHING));
  expect(typed.person).toBe(`person:"${counts.people[0]!.label}"`);
  expect(typed.about).toBe(`country:"${counts.countries[0]!.label}"`);
  expect(typed.not).toBe(`country:${counts.countries[0]!.value} -country:${counts.countries[1]!.value}`);
  // Two headlines have these side by side, one the second without the first.
  expect([typed.phrase, typed.without]).toEqual([`"lighthouse keepers"`, "keepers -lighthouse"]);
  // The list's article is not in the archive: what finds nothing is no example.
  expect(typed.list).toBeUndefined();
  expect(typed.before).toMatch(/^before:198\d$/);
  await engine.close();
});

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
