import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const BODY =
  "The tram along the quay carried its first passengers on Monday, three months later than planned.\n\nDrivers said that the ride was smooth.\n";

async function readFrom(text: string, name = "a.md") {
  const found = await read([file(name, text)]);
  expect(found).toHaveLength(1);
  const [one] = found;
  if (one?.kind !== "record") throw new Error(one?.reason);
  const article = normalize(one, { collection: "main", outlet: null, today: "2026-01-01" })!;
  return { ...one, article };
}

const matter = (...lines: readonly string[]) => `---\n${lines.join("\n")}\n---\n\n${BODY}`;

describe("front matter", () => {
  it("gives headline, date, authors, outlet, address and language; the text stays whole", async () => {
    const text = matter(
      "# made by hand",
      "title: Tram opens",
      "date: 2001-03-04T08:30:00Z",
      "authors:",
      "  - Rosa Lind",
      "  - name: Omar Ruiz",
      "tags: [tram, quay]",
      "publication: Quay Post",
      "link: https://quay.example/tram",
      "lang: en",
      "draft: no",
    );
    const read = await readFrom(text);
    expect(read).toMatchObject({
      text,
      fields: {
        date: "2001-03-04T08:30:00Z",
        authors: ["Rosa Lind", "Omar Ruiz"],
        outlet: "Quay Post",
        url: "https://quay.example/tram",
        language: "en",
      },
      article: { headline: { text: "Tram opens", derived: false }, publishedAt: { value: "2001-03-04T08:30:00Z" } },
    });
    expect(read.article.body).toBe(BODY.trim());
    const headline = read.parts?.find(({ kind }) => kind === "headline");
    expect(text.slice(headline?.start, headline?.end)).toBe("Tram opens");
  });

  it.each([
    ['title: "Tram: the \\"first\\" day"', 'Tram: the "first" day'],
    ["title: 'Tram''s day'", "Tram's day"],
    ["title: Tram: the end", "Tram: the end"],
    ["title: >-\n  Tram\n  opens", "Tram opens"],
    ["title: yes", "yes"],
    ["title: 1987", "1987"],
    ["title: 1.10", "1.10"],
    ["title: null\nheadline: Tram opens", "Tram opens"],
    ["headline: Tram opens", "Tram opens"],
    ["Title: Tram « öffnet »", "Tram « öffnet »"],
    ["title: Tram opens # on the quay", "Tram opens"],
    ["title: @tram opens", "@tram opens"],
  ])("has the headline of %s", async (line, headline) => {
    const { article } = await readFrom(matter(line, "date: 2001-03-04"));
    expect(article).toMatchObject({
      headline: { text: headline, derived: false },
      publishedAt: { value: "2001-03-04" },
    });
    expect(article.body).toBe(BODY.trim());
  });

  it("may have a mark before it, line ends of Windows, rules in the text behind it, and another encoding", async () => {
    const text = `\ufeff${matter("title: Tram opens", "date: 2001-03-04")}\n***\n\n${BODY}\n---\n\n${BODY}`;
    expect((await readFrom(text.replaceAll("\n", "\r\n"))).article).toMatchObject({
      headline: { text: "Tram opens" },
      publishedAt: { value: "2001-03-04" },
    });
    const utf16 = Buffer.from(`\ufeff${matter("title: Tram opens")}`, "utf16le");
    const [found] = await read([file("b.txt", utf16)]);
    expect(found).toMatchObject({ notes: ["read as UTF-16", "its metadata is at its head, in YAML"] });
  });

  it("is of one article, whatever parts the text below it", async () => {
    const pieces = ["Rosa Lind", "Omar Ruiz", "Ana Prado"].map((name) => `By ${name}\n\n${BODY}`);
    await readFrom(`---\ntitle: Three of them\n---\n\n${pieces.join("\n***\n\n")}`);
  });

  it.each([
    ["prose between rules", `---\nTitle: a bridge\nThe council said so on Monday.\n---\n\n${BODY}`],
    ["rules and no key", `---\n\n${BODY}\n---\n\n${BODY}`],
    ["keys that name no field", matter("layout: post", "draft: yes")],
    ["no end", `---\ntitle: Tram opens\n\n${BODY}`],
  ])("is not %s", async (_, text) => expect(await read([file("a.md", text)])).not.toMatchObject([{ parts: [{}] }]));

  it("of articles behind one another, separated by rules with keys below, keeps them apart", async () => {
    const one = (day: number) => `---\nTitle: Tram ${day}\nDate: 2001-03-0${day}\n\nNo key here. ${BODY}\n`;
    expect(await read([file("a.txt", one(1) + one(2) + one(3))])).toHaveLength(3);
  });

  it.each([
    [
      "aliases that multiply",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghijk".replace(/./g, (c) => `${c}: &${c} [${Array(9).fill(`*${String.fromCharCode(c.charCodeAt(0) - 1)}`)}]\n`)}title: Tram opens`,
    ],
    ["deep brackets", `title: Tram opens\nx: ${"[".repeat(30_000)}`],
    ["many keys", `title: Tram opens\n${Array.from({ length: 6000 }, (_, at) => `k${at}: v`).join("\n")}`],
    ["quotes left open", `title: Tram opens\n${"x: 'y\n".repeat(5000)}z: 1`],
    ["an alias to itself", "title: Tram opens\nx: &x [*x]"],
    ["a key of the prototype", "title: Tram opens\n__proto__: {a: b}"],
    ["a tag of a language", "title: Tram opens\nx: !!js/function 'function () {}'"],
  ])("is safe with %s", async (_, yaml) => {
    const { article } = await readFrom(matter(yaml, "date: 2001-03-04"));
    expect(article).toMatchObject({ headline: { text: "Tram opens" }, publishedAt: { value: "2001-03-04" } });
  });
});
