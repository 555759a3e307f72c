import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { syntheticArchive } from "../../scripts/bench/synthetic/archive.ts";
import { articleAt } from "../../scripts/bench/synthetic/article.ts";
import { COUNTRIES } from "../../scripts/bench/synthetic/country.ts";
import { PEOPLE_OF_A_COUNTRY, personOf } from "../../scripts/bench/synthetic/person.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEED = 20_01;
const DAY = 86_400_000;

const archive = [...syntheticArchive(SEED, 6000)];
const originals = archive.filter(({ truth }) => truth.copyOf === null);
const copies = archive.flatMap(({ article, truth }) => {
  const source = truth.copyOf === null ? undefined : archive[Number(truth.copyOf.split("-")[1]) - 1];
  return source ? [{ article, truth, source }] : [];
});
const share = (count: number) => count / archive.length;
const year = (date: string | undefined) => (date === undefined ? null : Number(date.slice(0, 4)));

describe("a synthetic archive", () => {
  it("is the same for the same seed, another for another, and begins with the smaller one", () => {
    expect([...syntheticArchive(SEED, 300)]).toEqual(archive.slice(0, 300));
    expect([...syntheticArchive(SEED, 40)]).toEqual(archive.slice(0, 40));
    expect(articleAt(SEED, 4321)).toEqual(archive[4321]);
    expect(articleAt(SEED + 1, 0).article.text).not.toBe(archive[0]!.article.text);
    expect([...syntheticArchive(SEED, 0)]).toEqual([]);
  });

  it("has the shape that imports read, and an address and id of its own for each article", () => {
    for (const { article, truth } of archive) {
      expect(article).toMatchObject({
        id: truth.id,
        title: expect.stringMatching(/^\S.{8,}\S$/),
        url: expect.stringMatching(/^https:\/\/www\.[a-z]+\.example\/[a-z0-9/-]+$/),
        outlet: expect.any(String),
        language: expect.stringMatching(/^en/),
      });
      expect(article.publishedAt ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:00Z)?$/);
    }
    expect(new Set(archive.map(({ article }) => article.url)).size).toBe(archive.length);
    expect(new Set(archive.map(({ article }) => article.outlet)).size).toBe(40);
  });

  it("has articles of 300 to 900 words in several paragraphs, half of them with a dateline", () => {
    const words = archive.map(({ article }) => article.text.split(/\s+/).length);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...words)).toBeLessThanOrEqual(900);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(500);
    expect(mean).toBeLessThan(600);
    expect(archive.every(({ article }) => article.text.split("\n\n").length > 4)).toBe(true);
    const datelines = originals.filter(({ article }) => /^[\p{Lu}' -]+ \([A-Z][A-Za-z ]+\) - \S/u.test(article.text));
    expect(datelines.length / originals.length).toBeCloseTo(0.5, 1);
  });

  it("spreads over thirty years, with a few undated articles and a few from the future", () => {
    const years = archive.map(({ article }) => year(article.publishedAt));
    const undated = share(years.filter((found) => found === null).length);
    const future = share(years.filter((found) => found !== null && found > 2086).length);
    for (const rare of [undated, future]) {
      expect(rare).toBeGreaterThan(0.0005);
      expect(rare).toBeLessThan(0.005);
    }
    const plain = years.filter((found) => found !== null && found <= 2086);
    expect(new Set(plain)).toEqual(new Set(Array.from({ length: 30 }, (_, i) => 1987 + i)));
    // The address of an article must not give away a date that is missing or wrong.
    for (const { article } of archive) {
      const inAddress = /\/(\d{4})\//.exec(article.url)?.[1];
      if (inAddress !== undefined) expect(Number(inAddress)).toBe(year(article.publishedAt));
    }
  });

  it("has wire copies: the same text in another outlet, with another headline, a day apart at most", () => {
    expect(share(copies.length)).toBeGreaterThan(0.065);
    expect(share(copies.length)).toBeLessThan(0.095);
    for (const { article, source } of copies) {
      expect(source.truth.copyOf).toBeNull();
      expect(article.outlet).not.toBe(source.article.outlet);
      expect(article.title).not.toBe(source.article.title);
      const kept = new Set(source.article.text.split(/(?<=\.)\s+|\n\n/));
      const sentences = article.text.split(/(?<=\.)\s+|\n\n/);
      expect(sentences.filter((sentence) => kept.has(sentence)).length / sentences.length).toBeGreaterThan(0.6);
      const dates = [source.article.publishedAt, article.publishedAt];
      if (dates.some((date) => (year(date) ?? 9999) > 2086)) continue;
      const days = dates.map((date) => Math.floor(Date.parse(date!) / DAY));
      expect(days[1]! - days[0]!).toBeGreaterThanOrEqual(0);
      expect(days[1]! - days[0]!).toBeLessThanOrEqual(1);
    }
    const sizes = Map.groupBy(copies, ({ truth }) => truth.copyOf);
    expect(Math.max(...[...sizes.values()].map(({ length }) => length))).toBeGreaterThan(2);
  });

  it("names in the text exactly the people and countries that the truth lists", () => {
    const bare = (name: string) => name.replace(/^the /, "");
    const names = COUNTRIES.map(({ name }) => bare(name)).sort((a, b) => b.length - a.length);
    const anyName = new RegExp(`(?<![\\p{L}-])(?:${names.join("|")})(?![\\p{L}-])`, "gu");
    for (const { article, truth } of archive) {
      for (const person of truth.people) expect(article.text).toContain(person);
      for (const code of truth.countries) {
        const own = COUNTRIES.filter((country) => country.code === code);
        expect(
          own.some(({ name, demonym }) => article.text.includes(bare(name)) || article.text.includes(demonym)),
        ).toBe(true);
      }
      for (const [name] of article.text.matchAll(anyName))
        expect(truth.countries).toContain(COUNTRIES.find((country) => bare(country.name) === name)!.code);
    }
    expect(archive.filter(({ truth }) => truth.people.length > 0).length).toBeGreaterThan(archive.length * 0.8);
  });

  it("has no two people of a culture with one name", () => {
    for (const list of Map.groupBy(COUNTRIES, ({ culture }) => culture).values()) {
      const people = list.flatMap((country) =>
        Array.from({ length: PEOPLE_OF_A_COUNTRY }, (_, rank) => personOf(SEED, country, rank).name),
      );
      expect(new Set(people).size).toBe(people.length);
    }
  });

  it("tells stories in bursts: an organisation is in the news for some months, and by many", () => {
    const dates = new Map<string, number[]>();
    for (const { article } of archive) {
      if ((year(article.publishedAt) ?? 9999) > 2086) continue;
      const named = /\bthe (\p{Lu}\p{L}+ (?:Corp|Bank|Institute|Federation|Industries|Front))\b/u.exec(
        article.text,
      )?.[1];
      if (named) dates.set(named, [...(dates.get(named) ?? []), Date.parse(article.publishedAt!) / DAY]);
    }
    const bursts = [...dates.values()].filter(({ length }) => length >= 5);
    expect(bursts.length).toBeGreaterThan(50);
    // Now and then two organisations are namesakes.
    const brief = bursts.filter((days) => Math.max(...days) - Math.min(...days) < 500);
    expect(brief.length / bursts.length).toBeGreaterThan(0.95);
  });
});

describe("its words", () => {
  const counts = new Map<string, number>();
  const sizes: number[] = [];
  for (const [i, { article }] of originals.entries()) {
    for (const [word] of article.text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (i === 499 || i === 4999) sizes.push(counts.size);
  }
  const tokens = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);

  it("fall off by the law of Zipf, and grow by the law of Heaps", () => {
    const slope = (from: number, to: number) =>
      Math.log(ranked[to - 1]![1] / ranked[from - 1]![1]) / Math.log(to / from);
    expect(slope(10, 5000)).toBeGreaterThan(-1.2);
    expect(slope(10, 5000)).toBeLessThan(-0.85);
    const growth = Math.log10(sizes[1]! / sizes[0]!);
    expect(growth).toBeGreaterThan(0.3);
    expect(growth).toBeLessThan(0.65);
  });

  it("are held together by English function words at about their real frequencies, per thousand", () => {
    const perThousand = (word: string) => ((counts.get(word) ?? 0) / tokens) * 1000;
    const usual = {
      the: 60,
      of: 28,
      to: 26,
      and: 26,
      a: 22,
      in: 21,
      that: 10,
      for: 9,
      is: 8,
      with: 7,
      he: 6,
      was: 7,
      as: 6,
    };
    for (const [word, expected] of Object.entries(usual)) {
      expect(perThousand(word), word).toBeGreaterThan(expected * 0.65);
      expect(perThousand(word), word).toBeLessThan(expected * 1.35);
    }
    expect(ranked[0]![0]).toBe("the");
  });
});

describe("npm run bench", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-synthetic-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/run.js", "bench", ...args], { cwd: ROOT, encoding: "utf8" });
  const seed = ["--seed", String(SEED)];

  it("generate writes the archive as JSONL to standard output or a file, and the truth beside it", () => {
    const out = join(folder, "articles.jsonl");
    const truth = join(folder, "truth.jsonl");
    const { status, stdout } = bench("generate", "20", ...seed);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(archive.slice(0, 20).map(({ article }) => article));
    expect(bench("generate", "30", ...seed, "--out", out, "--truth", truth)).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(out, "utf8").startsWith(stdout)).toBe(true);
    const lines = readFileSync(truth, "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(archive.slice(0, 30).map((made) => made.truth));
  });

  it("lists its benches, and says in plain words what is wrong", () => {
    expect(bench("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("  generate  ") });
    expect(bench("generate", "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--truth FILE") });
    for (const args of [[], ["none"], ["generate"], ["generate", "many"], ["generate", "5", "--seed", "1.5"]])
      expect(bench(...args).status).toBe(2);
    const failed = bench("generate", "5", "--out", join(folder, "none", "x.jsonl"));
    expect(failed).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Cannot write the archive: .*\n$/) });
  });
});
