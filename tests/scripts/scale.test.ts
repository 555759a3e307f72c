import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { Article } from "../../lib/article/article.ts";
import { contentHash } from "../../lib/article/identity/identity.ts";
import { entryAt } from "../../scripts/bench/scale/entry.ts";
import { run } from "../../scripts/bench/scale.ts";

const kind = { seed: 3, count: 700, words: 60, shuffled: false };
const articles = Array.from({ length: kind.count }, (_, index) => entryAt(kind, index));

describe("articles that are made and not read", () => {
  it("are articles as they are kept, whose people stand where they say", () => {
    for (const article of articles) {
      expect(Article.parse(article)).toEqual(article);
      expect(article.contentHash).toBe(contentHash(article));
      for (const { name, mentions } of article.facets.people)
        for (const { start, end } of mentions) expect(article.raw.text.slice(start, end)).toBe(name);
    }
    expect(new Set(articles.map(({ id }) => id)).size).toBe(kind.count);
  });

  it("name some often and most once", () => {
    const times = new Map<string, number>();
    for (const { facets } of articles)
      for (const { id, hidden } of facets.people) if (!hidden) times.set(id, (times.get(id) ?? 0) + 1);
    const counts = [...times.values()];
    expect(Math.max(...counts)).toBeGreaterThan(5);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.5);
  });
});

describe("npm run bench -- scale", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scale-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps all of them, with copies among them, in an archive that can be backed up", async () => {
    expect(await run(["600", "--every", "300", "--at", folder])).toBe(0);
    const archive = openArchive(join(folder, "backup", "archive.db"), { readOnly: true });
    expect(archive.count()).toBe(600);
    expect(archive.copyCount()).toBeGreaterThan(20);
    archive.close();
  });

  it("says what is wrong with its numbers", async () => {
    expect(await run(["none"])).toBe(2);
  });
});
