import { expect, it } from "vitest";
import type { Kept } from "../../../lib/archive/kept.ts";
import { openRecurring } from "../../../lib/engine/alike/recurring.ts";
import { articleOf } from "../../fixtures/article.ts";

const kept = (title: string, date: string): Kept => ({
  article: articleOf({ title, date }),
  added: null,
  groupAdded: null,
  copyOf: null,
  copies: 0,
  said: [],
  family: null,
});

/** Whether the first of some headlines, each with its day, recurs among them; and what was asked for. */
async function asked(...headlines: readonly (readonly [title: string, date: string])[]) {
  const all = headlines.map(([title, date]) => kept(title, date));
  const phrases: (readonly string[])[] = [];
  const recurs = openRecurring({
    async headlined(of) {
      phrases.push(of);
      return { days: new Set(headlines.map(([, date]) => date)).size, latest: async () => all };
    },
  });
  const first = await recurs(all[0]!.article);
  await recurs(all[0]!.article);
  return { first, phrases };
}

const days = (title: (day: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => [title(i + 1), `2001-05-${String(i + 1).padStart(2, "0")}`] as const);

it("a headline recurs that stands on three other days, and is asked for once", async () => {
  expect((await asked(...days(() => "New issues filed", 4))).first).toBe(true);
  expect((await asked(...days(() => "New issues filed", 3))).first).toBe(false);
  expect((await asked(...days(() => "New issues filed", 4))).phrases).toEqual([["new issues filed"]]);
});

it("its numbers, and the calendar's words in it, may be others each time", async () => {
  const tables = await asked(...days((day) => `Closing prices, Tuesday, May ${day}: index at ${100 + day}`, 5));
  expect(tables).toEqual({ first: true, phrases: [["closing prices", "index"]] });
});

it("a headline that others only hold, or that stands often on few days, does not", async () => {
  const [first, ...others] = days(() => "Ministers meet", 6);
  expect((await asked(first!, ...others.map(([, date]) => ["Ministers meet in Vienna", date] as const))).first).toBe(
    false,
  );
  expect((await asked(...Array.from({ length: 9 }, () => first!))).first).toBe(false);
});

it("a headline of numbers alone is none that can be looked for", async () => {
  expect(await asked(...days((day) => `${day}/5`, 9))).toEqual({ first: false, phrases: [] });
});
