// Longer than other files: the groups are compared with those of a rule by hand, which all cases share.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StatementSync } from "node:sqlite";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { bandKeys, bodyHash, shinglesOf } from "../../lib/article/identity/shingles.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

/** Prose of its own: words drawn by a seed, so that two seeds share next to nothing. */
function prose(seed: number, words = 120): string {
  let state = seed + 1;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
  return Array.from({ length: words }, () => `w${(draw() % 5000).toString(36)}`).join(" ");
}

const text = prose(1);
const trimmed = text.split(" ").slice(0, 90).join(" ");
const edited = text.replace(/w\S+ (?=\S+ \S+ \S+$)/, "changed ").replace("w", "W");

/** Of each article the earliest of its family, or of that one how many others there are. */
const groups = (archive: Archive, articles: readonly Article[]) => {
  const familyOf = (id: string) => archive.kept(id)!.family ?? id;
  return Object.fromEntries(
    articles.map(({ id, externalId }) => {
      const family = familyOf(id);
      if (family === id) return [externalId, articles.filter((other) => familyOf(other.id) === id).length - 1];
      return [externalId, articles.find((article) => article.id === family)!.externalId];
    }),
  );
};

const put = (sketches: readonly ArticleSketch[]) => {
  const archive = openArchive(":memory:");
  const articles = sketches.map(articleOf);
  for (const article of articles) archive.put([article]);
  return { archive, articles };
};

describe("families", () => {
  it("joins equal, trimmed and edited texts under the earliest", () => {
    const { archive, articles } = put([
      { id: "b", text: trimmed, date: "2001-01-02" },
      { id: "a", text, date: "2001-01-01" },
      { id: "c", text: edited, date: "2001-01-03" },
      { id: "d", text: prose(2), date: "2001-01-01" },
      { id: "e", text },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 3, b: "a", c: "a", d: 0, e: "a" });
    expect(archive.versionsOf(articles[0]!.id).map(({ article }) => article.externalId)).toEqual(["a", "c", "e"]);
  });

  it("does not join short texts, other texts, or the same report of another month", () => {
    const { archive, articles } = put([
      { id: "a", text: "A short text." },
      { id: "b", text: "A short text." },
      { id: "c", text, date: "2001-01-01" },
      { id: "d", text: edited, date: "2001-03-01" },
      { id: "e", text: `${prose(5, 100)} ${text.slice(0, 60)}`, date: "2001-01-01" },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 0, b: 0, c: 0, d: 0, e: 0 });
  });

  it("joins equal texts whatever their dates", () => {
    const { archive, articles } = put([
      { id: "a", text, date: "2001-01-01" },
      { id: "b", text, date: "2011-01-01" },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 1, b: "a" });
  });

  it("lets a group fall apart when what joined it goes, and follows a change", () => {
    const { archive, articles } = put([
      { id: "a", text, date: "2001-01-01" },
      { id: "b", text, date: "2001-01-02" },
      { id: "c", text, date: "2001-01-03" },
    ]);
    const [a, b, c] = articles as [Article, Article, Article];
    archive.remove(a.id);
    expect(groups(archive, [b, c])).toEqual({ b: 1, c: "b" });
    archive.put([articleOf({ id: "b", text: prose(3), date: "2001-01-02" })]);
    expect(groups(archive, [b, c])).toEqual({ b: 0, c: 0 });
  });

  it("tells engines of every article whose group changed", () => {
    const { archive, articles } = put([{ id: "b", text, date: "2001-01-02" }]);
    const before = archive.revision();
    archive.put([articleOf({ id: "a", text, date: "2001-01-01" })]);
    expect([...archive.changesSince(before)].map(({ id }) => id)).toContain(articles[0]!.id);
  });

  it("gives the same groups whatever the order of import", () => {
    const sketches: ArticleSketch[] = Array.from({ length: 24 }, (_, i) => {
      const base = prose(100 + (i % 5));
      const cut = base
        .split(" ")
        .slice(i % 3 === 0 ? 12 : 0, 120 - (i % 4) * 8)
        .join(" ");
      return {
        id: `n${i}`,
        text: cut,
        ...(i % 7 === 6 ? {} : { date: `2001-01-${String(1 + ((i * 5) % 28)).padStart(2, "0")}` }),
      };
    });
    const known = put(sketches);
    const expected = groups(known.archive, known.articles);
    expect(new Set(Object.values(expected).filter((value) => typeof value === "string")).size).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(sketches, { minLength: sketches.length }), (shuffled) => {
        const { archive, articles } = put(shuffled);
        expect(groups(archive, articles)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("forgets an article without a trace: groups are as if it had never come", () => {
    const sketches: ArticleSketch[] = ["a", "b", "c", "d"].map((id, i) => ({
      id,
      text: i % 2 ? trimmed : text,
      date: `2001-01-0${4 - i}`,
    }));
    const { archive, articles } = put(sketches);
    archive.remove(articles[3]!.id);
    const without = put(sketches.slice(0, 3));
    expect(groups(archive, articles.slice(0, 3))).toEqual(groups(without.archive, without.articles));
  });

  it("takes a thousand equal texts in its stride", () => {
    const archive = openArchive(":memory:");
    archive.put(
      Array.from({ length: 1000 }, (_, i) =>
        articleOf({ id: `n${i}`, text, date: `2001-01-${String(1 + (i % 28)).padStart(2, "0")}` }),
      ),
    );
    const families = [...archive.changesSince(0)].map(({ kept }) => kept!.family);
    expect([families.length, new Set(families).size]).toEqual([1000, 1]);
  });
});

/** The groups as the rule has them, found by comparing each with each. */
function groupsByHand(articles: readonly Article[]) {
  const read = articles.map((article) => {
    const shingles = shinglesOf(article.body);
    const published = article.publishedAt?.value ?? "~";
    const lead = [...shingles].slice(0, 1).map((first) => `lead ${first}`);
    return { article, shingles, keys: [...bandKeys(shingles), ...lead], hash: bodyHash(article.body), published };
  });
  type Read = (typeof read)[number];
  const joined = (a: Read, b: Read) => {
    if (a.hash === null || b.hash === null) return false;
    if (a.hash === b.hash) return true;
    const days = (Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) / 86_400_000;
    const near = Number.isNaN(days) || Math.abs(days) <= 14;
    if (!near || !a.keys.some((key) => b.keys.includes(key))) return false;
    const both = [...a.shingles].filter((shingle) => b.shingles.has(shingle)).length;
    const [less, more] = [Math.min(a.shingles.size, b.shingles.size), Math.max(a.shingles.size, b.shingles.size)];
    return both / (less + more - both) >= 0.4 || both / less >= 0.8;
  };
  const found: Record<string, string | number> = {};
  const left = new Set(read);
  for (const start of read) {
    if (!left.delete(start)) continue;
    const group = new Set([start]);
    for (const one of group)
      for (const other of left)
        if (joined(one, other)) {
          group.add(other);
          left.delete(other);
        }
    const [first, ...rest] = [...group].sort((a, b) =>
      a.published === b.published ? (a.article.id < b.article.id ? -1 : 1) : a.published < b.published ? -1 : 1,
    );
    found[first!.article.externalId!] = rest.length;
    for (const { article } of rest) found[article.externalId!] = first!.article.externalId!;
  }
  return found;
}

/** One of three texts with some words changed, so that any two share more or less. */
function variant({ base, changed }: { readonly base: number; readonly changed: number }): string {
  return prose(base, 80)
    .split(" ")
    .map((word, at) => (at % 8 === changed % 8 && at < (changed >> 3) * 8 ? `${word}x${changed >> 3}` : word))
    .join(" ");
}

const step = fc.record({
  act: fc.constantFrom("put", "put", "put", "put", "remove"),
  id: fc.nat(20),
  text: fc.record({ base: fc.integer({ min: 200, max: 202 }), changed: fc.oneof(fc.nat(100), fc.constantFrom(0, 16)) }),
  day: fc.oneof(fc.nat(60), fc.constantFrom(0, 14, 28), fc.constantFrom("none", "2001-01", "2001")),
});

describe("families, against comparing each with each", () => {
  it("are the same after any articles came, changed and went, in batches of any size", () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 8 }), (batches) => {
        const archive = openArchive(":memory:");
        const there = new Map<number, Article>();
        const gone = new Set<number>();
        for (const batch of batches) {
          const coming = [];
          for (const { act, id, text, day } of batch) {
            if (gone.has(id)) continue;
            if (act === "remove" && there.delete(id)) {
              archive.put(coming.splice(0));
              archive.remove(articleOf({ id: `n${id}` }).id);
              gone.add(id);
            } else if (act === "put") {
              const date =
                typeof day === "number" ? new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10) : day;
              const article = articleOf({ id: `n${id}`, text: variant(text), ...(date === "none" ? {} : { date }) });
              there.set(id, article);
              coming.push(article);
            }
          }
          archive.put(coming);
        }
        const articles = [...there.values()];
        expect(groups(archive, articles)).toEqual(groupsByHand(articles));
        for (const { id } of articles) archive.remove(id);
        for (const table of ["family", "family_member", "family_label", "family_band", "family_edge"])
          expect(archive[RAW].prepare(`select * from ${table}`).all()).toEqual([]);
        archive.close();
      }),
      { numRuns: 150 },
    );
  });
});

/** Counts the calls of SQLite's and the rows that they read or wrote, from now on. */
function countVisits() {
  const count = { visits: 0 };
  const counted = (act: "get" | "all" | "run") => {
    const call = StatementSync.prototype[act] as (...values: unknown[]) => unknown;
    vi.spyOn(StatementSync.prototype, act).mockImplementation(function (this: StatementSync, ...values: unknown[]) {
      const found = Reflect.apply(call, this, values) as never;
      const changes = act === "run" ? Number((found as { changes: number }).changes) : 0;
      count.visits += 1 + changes + (Array.isArray(found) ? (found as unknown[]).length : 0);
      return found;
    });
  };
  for (const act of ["get", "all", "run"] as const) counted(act);
  const iterate = StatementSync.prototype.iterate as (...values: unknown[]) => Iterator<never>;
  vi.spyOn(StatementSync.prototype, "iterate").mockImplementation(function (this: StatementSync, ...values) {
    const rows = Reflect.apply(iterate, this, values) as Iterator<never>;
    const next = rows.next.bind(rows);
    rows.next = () => {
      count.visits++;
      return next();
    };
    return rows as never;
  });
  return count;
}

describe("versions", () => {
  afterEach(() => vi.restoreAllMocks());

  const COUNT = 480;
  const words = prose(300, 90).split(" ");
  const bulletin = (n: number, date?: string): ArticleSketch => ({
    id: `n${n}`,
    text: words.map((word, at) => (at % 15 === 7 ? `${n}${at}` : word)).join(" "),
    ...(date ? { date } : {}),
  });
  const dayAfter = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);
  const numbers = Array.from({ length: COUNT }, (_, n) => n);
  const orders: Record<string, readonly ArticleSketch[]> = {
    "day after day": numbers.map((n) => bulletin(n, dayAfter(n))),
    "newest first": numbers.map((n) => bulletin(n, dayAfter(COUNT - n))),
    "in no order": numbers.map((n) => bulletin(n, dayAfter((n * 191) % COUNT))),
    "all of one day": numbers.map((n) => bulletin(n, "1990-05-05")),
    undated: numbers.map((n) => bulletin(n)),
    "a month apart": numbers.map((n) => bulletin(n, dayAfter(30 * n))),
    "of two months, with undated ones among them": numbers.map((n) =>
      bulletin(n, n % 10 === 9 ? undefined : dayAfter((n * 191) % 60)),
    ),
  };

  it.each(Object.entries(orders))("cost the same in a large group as in a small one: %s", (_, sketches) => {
    const count = countVisits();
    const archive = openArchive(":memory:");
    const costs = sketches.map((sketch) => {
      const before = count.visits;
      archive.put([articleOf(sketch)]);
      return count.visits - before;
    });
    const mean = (from: number, to: number) => costs.slice(from, to).reduce((sum, cost) => sum + cost, 0) / (to - from);
    expect(mean(COUNT / 2, COUNT)).toBeLessThan(1.5 * mean(COUNT / 8, COUNT / 4));
    // Sixteen bands, four periods of each.
    expect(mean(COUNT / 2, COUNT)).toBeLessThan(400);
    archive.close();
  });

  it("are one group, whose members all hear of it when an earlier one comes", () => {
    const archive = openArchive(":memory:");
    const articles = [3, 2, 1].map((n) => articleOf(bulletin(n, dayAfter(n))));
    for (const article of articles) archive.put([article]);
    const before = archive.revision();
    archive.put([articleOf(bulletin(0, dayAfter(0)))]);
    archive.announceCopies();
    const heard = [...archive.changesSince(before)].map(({ id }) => id);
    expect(articles.filter(({ id }) => !heard.includes(id))).toEqual([]);
    const after = archive.revision();
    archive.announceCopies();
    expect(archive.revision()).toBe(after);
    archive.close();
  });

  it("that lose a member stay one group where the others hold together, without looking through it", () => {
    const count = countVisits();
    const archive = openArchive(":memory:");
    archive.put(orders["day after day"]!.map(articleOf));
    const before = count.visits;
    archive.remove(articleOf(bulletin(200)).id);
    expect(count.visits - before).toBeLessThan(400);
    const families = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.family ?? []);
    expect([families.length, new Set(families).size]).toEqual([COUNT - 1, 1]);
    archive.close();
  });

  it("join a small group to a large one for what the small one costs, and keep their places where only their reading changed", () => {
    const count = countVisits();
    const archive = openArchive(":memory:");
    archive.put(numbers.map((n) => articleOf(bulletin(n, "1990-01-01"))));
    const cost = (...sketches: ArticleSketch[]) => {
      const before = count.visits;
      archive.put(sketches.map(articleOf));
      return count.visits - before;
    };
    // Far enough from the others, until one comes between.
    expect(cost(bulletin(COUNT, dayAfter(28)))).toBeLessThan(400);
    expect(archive.kept(articleOf(bulletin(COUNT)).id)!.family).toBeNull();
    expect(cost(bulletin(COUNT + 1, dayAfter(14)))).toBeLessThan(400);
    const [one, other] = [0, COUNT].map((n) => archive.kept(articleOf(bulletin(n)).id)!.family);
    expect(one).toBe(other);
    expect(one).not.toBeNull();
    const before = count.visits;
    archive.put([{ ...articleOf(bulletin(7, "1990-01-01")), extractorVersion: 99 }]);
    expect(count.visits - before).toBeLessThan(40);
    archive.close();
  });

  it("are found by what is left of a text that two printed on one day", () => {
    const archive = openArchive(":memory:");
    const twice = ["x", "y"].map((id) => articleOf({ ...bulletin(1, "1990-01-01"), id }));
    archive.put(twice);
    archive.remove(twice[0]!.id);
    const near = articleOf(bulletin(2, "1990-01-03"));
    archive.put([near]);
    expect(archive.kept(near.id)).toMatchObject({ family: twice[1]!.id });
    archive.remove(twice[1]!.id);
    const last = articleOf(bulletin(3, "1990-01-04"));
    archive.put([last]);
    expect(archive.kept(last.id)).toMatchObject({ family: near.id });
    archive.close();
  });

  it("leave nothing behind when one goes whose text can no longer be read", () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const path = join(folder, "archive.db");
    const first = openArchive(path);
    const articles = [1, 2, 3].map((n) => articleOf(bulletin(n, dayAfter(n))));
    first.put(articles);
    first[RAW].exec("update article set doc = 'nothing' where seq = 2");
    first.close();
    const archive = openArchive(path, { onDamage: () => {} });
    archive.remove(articles[1]!.id);
    const left = archive[RAW].prepare(
      "select count(*) as count from family_band where body not in (select body from family_member)",
    );
    expect(left.get()).toEqual({ count: 0 });
    expect(archive.kept(articles[0]!.id)!.family).toBe(archive.kept(articles[2]!.id)!.family);
    archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("fall apart where the one that joined them goes", () => {
    const archive = openArchive(":memory:");
    const articles = [0, 10, 20, 30].map((n) => articleOf(bulletin(n, dayAfter(n))));
    archive.put(articles);
    expect(groups(archive, articles)).toEqual({ n0: 3, n10: "n0", n20: "n0", n30: "n0" });
    archive.remove(articles[1]!.id);
    expect(groups(archive, [articles[0]!, ...articles.slice(2)])).toEqual({ n0: 0, n20: 1, n30: "n20" });
    archive.close();
  });
});
