import { describe, expect, it } from "vitest";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const article = (name: string) =>
  `\n\nTram ${name} runs again\n\nBy Rosa Lind\nMarch 4, 2001\n\nThe tram along the quay carried passengers again on Monday, three weeks after the storm had washed its rails away. This was line ${name}.\n\n`;

const exported = (...lines: readonly string[]) => lines.map((line) => `${line}${article(line)}`).join("");

async function linesOf(text: string): Promise<string[]> {
  const found = await read([file("export.txt", text)]);
  return found.map((one) => (one.kind === "record" ? (/This was line (.*)\./.exec(one.text)?.[1] ?? "?") : one.reason));
}

describe("an export whose articles are numbered", () => {
  it.each([
    ["whole", ["1 of 3 DOCUMENTS", "2 of 3 DOCUMENTS", "3 of 3 DOCUMENTS"]],
    ["with gaps", ["Document 2 of 9", "Document 4 of 9", "Document 7 of 9", "Document 9 of 9"]],
    ["several in one file", ["1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS", "1 of 3 DOCUMENTS", "2 of 3 DOCUMENTS"]],
    ["of the same length behind one another", ["Article 1 of 2", "Article 2 of 2", "Article 1 of 2", "Article 2 of 2"]],
    ["of one article each", ["1 of 1 DOCUMENTS", "1 of 1 DOCUMENTS", "1 of 1 DOCUMENTS"]],
    ["with a total misprinted", ["1 of 4 ARTICLES", "2 of 41 ARTICLES", "3 of 4 ARTICLES", "4 of 4 ARTICLES"]],
    ["with a number misprinted", ["1 of 4 ARTICLES", "22 of 4 ARTICLES", "3 of 4 ARTICLES", "4 of 4 ARTICLES"]],
    ["with its first line misprinted", ["7 of 4 STORIES", "2 of 4 STORIES", "3 of 4 STORIES", "4 of 4 STORIES"]],
    ["of one article", ["1 of 1 DOCUMENTS"]],
  ])("%s is split at each number", async (_, lines) => expect(await linesOf(exported(...lines))).toEqual(lines));

  it.each([
    ["that jump about", ["Item 4 of 9", "Item 2 of 6", "Item 8 of 11"]],
    ["that fall", ["Item 3 of 3", "Item 2 of 3", "Item 1 of 3"]],
    ["that repeat, as at the head of each page", ["Item 1 of 3", "Item 1 of 3", "Item 1 of 3"]],
    ["of which there is but one", ["Item 2 of 3"]],
  ])("is none where it has numbers %s", async (_, lines) => {
    expect(await linesOf(exported(...lines))).toHaveLength(1);
  });

  it("has a cover page and a list of contents that are no articles, wherever exports are joined", async () => {
    const cover =
      "Download Request: Selected Items: 1-2\nTime Of Request: Friday, March 9, 2001\n\nTerms: (tram and quay) and not (bridge). Everything that was printed between the first of January and the ninth of March, in all papers.\n\n";
    const contents = "Results\n\n1. Tram runs again\n\n2. Tram stops\n\n";
    const [first, second] = [exported("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"), exported("1 of 1 DOCUMENTS")];
    const found = await read([file("a.txt", cover + first + cover + second), file("b.txt", contents + first)]);
    expect(found.map((one) => one.kind === "record" && one.text.includes("Request"))).toEqual(Array(5).fill(false));
    expect(found.map((one) => one.kind === "record" && one.notes.at(-1))).toEqual([
      "the cover page above its first article is left out",
      undefined,
      undefined,
      "the cover page above its first article is left out",
      undefined,
    ]);
  });

  it("loses no article that stands above its first number", async () => {
    expect(await linesOf(article("0") + exported("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"))).toEqual([
      "0",
      "1 of 2 DOCUMENTS",
      "2 of 2 DOCUMENTS",
    ]);
  });
});
