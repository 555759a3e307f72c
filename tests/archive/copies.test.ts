// Longer than other files: the groups are compared with those of a rule by hand, which all cases share.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { copyTextOf, isShortened, saysCorrected } from "../../lib/article/identity/copy-text.ts";
import { bodyOf } from "../../lib/article/identity/shingles.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

/** News of its own: three paragraphs of small words drawn by a seed, with a name and a number in each. */
function story(seed: number, sentences = 12): string[] {
  let state = seed + 1;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
  return Array.from({ length: sentences }, (_, at) => {
    const words = Array.from(
      { length: 11 },
      () => `w${"aeiou"[draw() % 5]}${"lmnrst"[draw() % 6]}${"bcdfg"[draw() % 5]}`,
    );
    return `The ${words.slice(0, 5).join(" ")} Name${"abcdefghijklmnop"[at]} ${100 + at} ${words.slice(5).join(" ")}.`;
  });
}

const whole = story(1);
const text = whole.join(" ");
const cut = whole.slice(0, 8).join(" ");

const put = (sketches: readonly ArticleSketch[]) => {
  const archive = openArchive(":memory:");
  const articles = sketches.map(articleOf);
  for (const article of articles) archive.put([article]);
  return { archive, articles };
};

/** Of each article the one that stands for it, or how many copies it stands for. */
const groups = (archive: Archive, articles: readonly Article[]) =>
  Object.fromEntries(
    articles.map(({ id, externalId }) => {
      const { copyOf, copies } = archive.kept(id)!;
      return [externalId, articles.find((article) => article.id === copyOf)?.externalId ?? copies];
    }),
  );

const grouped = (...sketches: ArticleSketch[]) => {
  const { archive, articles } = put(
    sketches.map((sketch, at) => ({ id: "abcdefgh"[at]!, date: "2001-03-04", ...sketch })),
  );
  return groups(archive, articles);
};

describe("copies", () => {
  it("are equal texts and shortened ones of a day, under the fullest, of equals the earliest", () => {
    expect(
      grouped(
        { text: cut, date: "2001-03-04T01:00", outlet: "The Pier" },
        { text, date: "2001-03-04T09:00", outlet: "Hill Post" },
        { text: text.replaceAll("The", "THE"), date: "2001-03-04T08:00" },
        { text: story(2).join(" ") },
      ),
    ).toEqual({ a: "c", b: "c", c: 2, d: 0 });
  });

  it("are of one written day, month or year, believed alike; all that have no date are of one, too", () => {
    expect(grouped({ text }, { text, date: "2001-03-05" }, { text, date: "2001-03" }, { text, date: "2001" })).toEqual({
      a: 0,
      b: 0,
      c: 0,
      d: 0,
    });
    expect(grouped({ text }, { text, date: "2001-03-04T10:00+02:00" })).toEqual({ a: 1, b: "a" });
    const { archive, articles } = put([
      { id: "a", text },
      { id: "b", text: cut },
      { id: "c", text, date: "2999-01-01" },
      { id: "d", text, date: "2999-01-01" },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 1, b: "a", c: 1, d: "c" });
    // One and the same day may be believed of one article and not of another.
    const [believed, doubted] = ["e", "f"].map((id) => articleOf({ id, text, date: "2001-03-04" })) as [
      Article,
      Article,
    ];
    archive.put([believed, { ...doubted, publishedAt: { ...doubted.publishedAt!, suspicious: "other" } }]);
    expect(groups(archive, [believed, doubted])).toEqual({ e: 0, f: 0 });
  });

  it.each([
    ["another number", text.replace("103", "113")],
    ["a number more in the shorter", `${cut} And 99 more.`],
    ["another name", text.replace("Named", "Other")],
    ["too much that is not there", `${cut} ${story(3, 1)[0]!.toLowerCase().replace(/\d+ /, "")}`],
  ])("are no texts with %s", (_, other) => {
    expect(grouped({ text }, { text: other })).toEqual({ a: 0, b: 0 });
  });

  it("are no texts with another number in letters, where another word would do", () => {
    const ending = (word: string) => `${text} Of them ${word} came in time.`;
    expect(Object.values(grouped({ text: ending("some") }, { text: ending("many") })).filter(Number)).toEqual([1]);
    for (const [one, other] of [
      ["three", "four"],
      ["drei", "vier"],
      ["trois", "quatre"],
      ["hundred", "thousand"],
    ] as const)
      expect(grouped({ text: ending(one) }, { text: ending(other) })).toEqual({ a: 0, b: 0 });
  });

  it("may write a number or the beginning of a sentence otherwise", () => {
    const begins = (word: string, number: string) => `${word} went up to ${number} tons. ${text}`;
    expect(
      grouped({ text: `Later on more. ${begins("prices", "1250000")}` }, { text: begins("Prices", "1,250,000") }),
    ).toEqual({ a: 1, b: "a" });
  });

  it("are no corrections of a text, in whatever words of its source it says so, but other prints of the correction are", () => {
    for (const [headline, more] of [
      ["CORRECTED - Bridge opens", ""],
      ["Bridge opens (Corrected)", ""],
      ["Bridge opens", "\n\nCorrects figure in second paragraph."],
      ["Bridge opens", "\n\n(Corrects name of the town.)"],
      ["Berichtigung: Brücke offen", ""],
    ] as const)
      expect(grouped({ text }, { title: headline, text: text + more }, { title: headline, text: text + more })).toEqual(
        { a: 0, b: 1, c: "b" },
      );
    expect(grouped({ text }, { title: "Correctional officers open bridge", text })).toEqual({ a: 1, b: "a" });
  });

  it("are no quarterly results of several firms in the words of one template", () => {
    const results = (firm: string, net: number) =>
      `${firm} Corp said net profit for the first quarter rose to ${net} mln dlrs from a year earlier, when it was lower because of higher interest rates, ` +
      "and that the board expects a further rise in the current quarter provided that demand for its products holds up in all markets.";
    expect(
      grouped(
        { text: results("Alder", 12) },
        { text: results("Birch", 12) },
        { text: results("Alder", 13) },
        { text: `${results("Alder", 12)} It has plants.` },
      ),
    ).toEqual({ a: "d", b: 0, c: 0, d: 1 });
  });

  it("hang together by the one that stands for them alone, never by a chain", () => {
    // The first is in the second and the last in both, but neither long one in the other.
    const part = (from: number, to: number) => whole.slice(from, to).join(" ");
    const found = grouped({ text: part(0, 6) }, { text: part(0, 9) }, { text: part(3, 12) }, { text: part(3, 6) });
    expect(found).toMatchObject({
      a: "b",
      b: expect.any(Number),
      c: expect.any(Number),
      d: expect.stringMatching(/[bc]/),
    });
    expect(Number(found.b) + Number(found.c)).toBe(2);
  });

  it("say with the one that stands for them what they say otherwise: headlines and paragraphs, each once", () => {
    const [long, short] = [whole.join("\n\n"), whole.slice(0, 8).join("\n\n")];
    const { archive, articles } = put([
      { id: "a", title: "Bridge opens", text: long, date: "2001-03-04" },
      { id: "b", title: "Bridge opens", text: long, date: "2001-03-04" },
      { id: "c", title: "Ferry to end", text: short, date: "2001-03-04" },
      { id: "d", title: "Ferry to end", text: short.replace("wa", "wo"), date: "2001-03-04" },
    ]);
    const [a, b, c, d] = articles as [Article, Article, Article, Article];
    const other = whole.find((paragraph) => paragraph.includes("wa"))!.replace("wa", "wo");
    const said = (id: string) => archive.kept(id)!.said.map(({ kind, text }) => [kind, text]);
    const first = archive.kept(a.id)!.copyOf === null ? a : b;
    expect(said(first.id)).toEqual([
      ["headline", "Ferry to end"],
      ["paragraph", other],
    ]);
    for (const { id } of [first === a ? b : a, c, d]) expect(said(id)).toEqual([]);
    archive.remove(d.id);
    expect(said(first.id)).toEqual([["headline", "Ferry to end"]]);
    archive.put([articleOf({ id: "c", title: "Ferry ended", text: short, date: "2001-03-04" })]);
    expect(said(first.id)).toEqual([["headline", "Ferry ended"]]);
    archive.remove(first.id);
    expect(said(first === a ? b.id : a.id)).toEqual([["headline", "Ferry ended"]]);
    archive.remove(first === a ? b.id : a.id);
    expect(archive.kept(c.id)).toMatchObject({ copyOf: null, copies: 0, said: [] });
    expect(archive[RAW].prepare("select * from copy_said").all()).toEqual([]);
  });

  it("say it anew where another one stands for them, whose marks are others", () => {
    const [long, short] = [whole.join("\n\n"), whole.slice(0, 8).join("\n\n")];
    const sketches: ArticleSketch[] = [
      { id: "a", text: long, date: "2001-03-04T10:00" },
      { id: "b", text: short, date: "2001-03-04T10:00" },
      { id: "c", text: long.replace(/\.$/gm, "!"), date: "2001-03-04T08:00" },
    ];
    for (const order of [sketches, sketches.toReversed()]) {
      const { archive } = put(order);
      const said = () => archive.kept(articleOf(sketches[2]!).id)!.said.filter(({ kind }) => kind === "paragraph");
      const texts = () =>
        said()
          .map(({ text }) => text)
          .sort();
      expect(texts()).toEqual(whole.toSorted());
      // What stood for them before says all that the shortened one says, until it goes.
      archive.remove(articleOf(sketches[0]!).id);
      expect(texts()).toEqual(whole.slice(0, 8).toSorted());
      archive.close();
    }
  });
});

/** The groups as the rule has them, each compared with each. */
function groupsByHand(articles: readonly Article[]) {
  const nodes = new Map<string, { key: string; words: number; body: number; articles: Article[] }>();
  const alone: Article[] = [];
  for (const article of articles) {
    const { body, publishedAt, headline } = article;
    const own = bodyOf(body);
    if (own === null) {
      alone.push(article);
      continue;
    }
    const key = JSON.stringify([
      publishedAt?.value.slice(0, 10),
      publishedAt?.suspicious,
      saysCorrected(headline.text, body),
    ]);
    const name = `${key} ${own.hash}`;
    if (!nodes.has(name)) nodes.set(name, { key, words: own.words, body: own.hash, articles: [] });
    nodes.get(name)!.articles.push(article);
  }
  const order = [...nodes.values()].sort((a, b) => b.words - a.words || a.body - b.body);
  const roots: { node: (typeof order)[number]; all: Article[] }[] = [];
  for (const node of order) {
    const own = copyTextOf(node.articles[0]!.body);
    const over = roots.find((root) => {
      const longer = copyTextOf(root.node.articles[0]!.body);
      return (
        root.node.key === node.key && own.keys.some((key) => longer.keys.includes(key)) && isShortened(own, longer)
      );
    });
    if (over) over.all.push(...node.articles);
    else roots.push({ node, all: [...node.articles] });
  }
  const when = ({ publishedAt, id }: Article) => `${publishedAt?.value ?? "~"} ${id}`;
  const found: Record<string, string | number> = Object.fromEntries(alone.map(({ externalId }) => [externalId, 0]));
  for (const { node, all } of roots) {
    const [first] = node.articles.toSorted((a, b) => (when(a) < when(b) ? -1 : 1));
    for (const one of all) found[one.externalId!] = one === first ? all.length - 1 : first!.externalId!;
  }
  return found;
}

const stories = [story(11), story(12)];

/** A part of a story, with a small word of it changed, or a number, or all stops. */
const variant = fc
  .record({
    of: fc.nat(1),
    from: fc.constantFrom(0, 0, 0, 3),
    to: fc.integer({ min: 5, max: 12 }),
    other: fc.constantFrom("", "", "word", "word", "number", "marks"),
    at: fc.nat(2),
  })
  .map(({ of, from, to, other, at }) => {
    const text = stories[of]!.slice(from, to).join("\n\n");
    let seen = 0;
    if (other === "word") return text.replace(/\bw\w+/g, (word) => (seen++ === at ? `${word}x` : word));
    // The same words, so one body, in other paragraphs as they are searched.
    if (other === "marks") return text.replace(/\.$/gm, "!");
    return other === "number" ? text.replace(/\d+/, String(900 + at)) : text;
  });

const step = fc.record({
  act: fc.constantFrom("put", "put", "put", "put", "remove"),
  id: fc.nat(16),
  title: fc.constantFrom("A headline", "Another", "Third", "CORRECTED - third"),
  text: variant,
  date: fc.constantFrom(
    "2001-03-04",
    "2001-03-04T10:00",
    "2001-03-04T09:00",
    "2001-03-05",
    "2001-03",
    "none",
    "2999-01-01",
  ),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const sketchOf = ({ id, title, text, date }: Step): ArticleSketch => ({
  id: `n${id}`,
  title,
  text,
  ...(date === "none" ? {} : { date }),
});

/** What an archive says of its groups, and with what the articles are searched that stand for them. */
const told = (archive: Archive, articles: readonly Article[]) =>
  articles
    .map(({ id }) => archive.kept(id)!)
    .map(({ article, copyOf, copies, said }) => [article.externalId, copyOf, copies, said])
    .sort();

/** What an index holds of an article because of its copies. */
const standingOf = ({ copyOf, copies, said, groupAdded }: Kept) => ({ copyOf, copies, said, groupAdded });

it("tells indexes of an article that stood alone when another of its text comes, and stands for both", () => {
  // As of a series: its text was compared before, with that of another day.
  const other = articleOf({ id: "n0", text: text.replace("103", "7"), date: "2001-03-03" });
  const pair = ["n1", "n2"].map((id) => articleOf({ id, text, date: "2001-03-04" }));
  for (const [first, second] of [pair, pair.toReversed()] as [Article, Article][]) {
    const archive = openArchive(":memory:");
    archive.put([other, first]);
    const revision = archive.revision();
    archive.put([second]);
    archive.announceCopies();
    const told = new Set([...archive.changesSince(revision)].map(({ id }) => id));
    expect(told).toEqual(told.union(new Set([first.id, second.id])));
    archive.close();
  }
});

it("keeps what an article says that stood for its group and came again as a shorter text of its own", () => {
  const archive = openArchive(":memory:");
  const put = (id: number, text: string, date: Step["date"]) =>
    archive.put([articleOf(sketchOf({ act: "put", id, title: "A headline", text, date }))]);
  const whole = stories[0]!.slice(0, 11).join("\n\n");
  put(10, whole, "2001-03-04");
  put(0, whole, "2001-03-04T10:00");
  put(
    10,
    stories[0]!
      .slice(0, 5)
      .join("\n\n")
      .replace(/\bw\w+/, (word) => `${word}x`),
    "2001-03-04",
  );
  const kept = archive.kept(articleOf({ id: "n0" }).id)!;
  expect(kept.copies).toBe(1);
  expect(kept.said.map(({ kind }) => kind)).toEqual(["paragraph"]);
});

describe("copies, against comparing each with each", () => {
  it("are the same after any articles came, changed and went, in batches of any size, and in any order", () => {
    const seen = { groups: 0, shortened: 0, moved: 0 };
    const seed = Math.floor(Math.random() * 2 ** 31);
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 8 }), fc.nat(), (batches, order) => {
        const archive = openArchive(":memory:");
        const there = new Map<number, Article>();
        const gone = new Set<number>();
        // What an index has that follows the archive's changes alone.
        const heard = new Map<string, unknown>();
        let reached = 0;
        for (const batch of batches) {
          const coming: Article[] = [];
          for (const one of batch) {
            const { act, id } = one;
            if (gone.has(id)) continue;
            if (act === "remove" && there.delete(id)) {
              archive.put(coming.splice(0));
              archive.remove(articleOf({ id: `n${id}` }).id);
              gone.add(id);
            } else if (act === "put") {
              const article = articleOf(sketchOf(one));
              there.set(id, article);
              coming.push(article);
            }
          }
          const before = archive.revision();
          archive.put(coming);
          archive.announceCopies();
          if (archive.revision() > before + coming.length) seen.moved++;
          for (const { id, kept } of archive.changesSince(reached)) heard.set(id, kept && standingOf(kept));
          reached = archive.revision();
          for (const { id } of there.values()) expect(heard.get(id)).toEqual(standingOf(archive.kept(id)!));
        }
        const articles = [...there.values()];
        const byHand = groupsByHand(articles);
        expect(groups(archive, articles)).toEqual(byHand);
        seen.groups += Object.values(byHand).filter((value) => Number(value) > 0).length;
        seen.shortened += articles.filter(({ id }) => archive.kept(id)!.said.length > 0).length;
        expect(archive.copyCount()).toBe(articles.filter(({ id }) => archive.kept(id)!.copyOf !== null).length);
        for (const { id } of articles) {
          const { copyOf, copies } = archive.kept(id)!;
          const others = archive.copiesOf(id).map(({ article }) => article.id);
          if (copyOf === null) expect(others).toHaveLength(copies);
          else expect(others).toContain(copyOf);
        }
        // As an archive that was given the same in another order, all at once.
        const at = order % (articles.length + 1);
        const other = openArchive(":memory:");
        other.put([...articles.slice(at), ...articles.slice(0, at)].reverse());
        expect(told(other, articles)).toEqual(told(archive, articles));
        other.close();
        for (const { id } of articles) archive.remove(id);
        for (const table of ["node", "member", "key", "group", "said"])
          expect(archive[RAW].prepare(`select * from copy_${table}`).all()).toEqual([]);
        archive.close();
      }),
      { numRuns: 80, seed },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, `seed ${seed}: ${what}`).toBeGreaterThan(10);
  });
});
