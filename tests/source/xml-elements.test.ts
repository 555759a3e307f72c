import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, textOf } from "../../lib/source/xml/node.ts";
import { xmlElements } from "../../lib/source/xml/xml-elements.ts";

const RUNS = 300;

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const items = (source: AsyncIterable<Buffer>) => Array.fromAsync(xmlElements(source, ({ name }) => name === "item"));
const read = async (text: string, size = 7) =>
  (await items(inPieces(text, size))).map(({ node, line, fault }) => [line, fault, lineOf(node)]);

describe("elements of XML", () => {
  it("finds the same however the bytes come in pieces", async () => {
    const part = fc.constantFrom(
      "<item>",
      "</item>",
      "<a b='é&amp;'>",
      "</a>",
      "<a/>",
      "\n",
      "é&#233;&lt;",
      "<![CDATA[<x>]]>",
      "<!-- <item> -->",
      "<",
      "&",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = `<r>${parts.join("")}</r>`;
        const [whole, pieces] = [await read(text, text.length * 2), await read(text, size)];
        expect(pieces.map(([, ...rest]) => rest)).toEqual(whole.map(([, ...rest]) => rest));
      }),
      { numRuns: RUNS },
    );
  });

  it("gives each with its line and what is wrong with it", async () => {
    const text = "<r>\n<item>one</item>\n<item>two<item>\nthree</item>\n<b/><item>four";
    expect(await read(text)).toEqual([
      [2, null, "one"],
      [3, "not closed", "two"],
      [3, null, "three"],
      [5, "cut off", "four"],
    ]);
  });

  it("knows namespaces by their addresses, and prefixes that nobody declared by themselves", async () => {
    const [found] = await items(
      inPieces('<r xmlns:q="http://purl.org/dc/elements/1.1/"><item><q:creator/><dc:date/><z:x/></item></r>', 9),
    );
    const names = found!.node.children.map((child) => typeof child !== "string" && `${child.space}:${child.name}`);
    expect(names).toEqual(["dc:creator", "dc:date", "z:x"]);
  });

  it("expands no entity that a file declares, inside or outside of it", async () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("\n");
    const doctype = `<!DOCTYPE r [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const [found] = await items(inPieces(`${doctype}<r><item>&l9; &x; &amp;</item></r>`, 1000));
    expect(textOf(found!.node)).toBe("&l9; &x; &");
  });

  it("leaves out controls, and reads those of Windows as what they mean", async () => {
    expect(await read("<r><item>it&#146;s\u0001 a&#2;b</item></r>")).toEqual([[1, null, "it’s ab"]]);
  });

  it("says how an element is written, and what stands before the first, however the bytes come in pieces", async () => {
    const content = fc.array(fc.constantFrom("é", " ", "\n", "&amp;", "<b c='d'>x</b>", "<b/>", "<![CDATA[<y>]]>"), {
      maxLength: 6,
    });
    const item = content.map((all) => (all.length === 0 ? "<item/>" : `<item a="1">${all.join("")}</item>`));
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 90 }),
        async (all, size) => {
          const header = "<?xml version='1.0'?>\n<r>\n<title>é</title>";
          const found = await items(inPieces(`${header}${all.join("\n")}</r>`, size));
          expect(found.map(({ written }) => written)).toEqual(all.map((raw) => ({ raw, header })));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("says so of what is not closed, up to a length, and of nothing longer", async () => {
    const written = async (text: string, size = 1000) =>
      (await items(inPieces(text, size))).map(({ written: { raw, header } }) => [raw?.length, header?.length]);
    expect(await written("<r><item>a<item>b</item></r>")).toEqual([
      [7, 3],
      [14, 3],
    ]);
    expect(await written("<r><item>a")).toEqual([[7, 3]]);
    expect(await written(`<r>${" ".repeat(5000)}<item>a</item></r>`)).toEqual([[14, undefined]]);
    expect(await written(`<r><item>${"a".repeat(70_000)}</item><item>b</item></r>`)).toEqual([
      [undefined, 3],
      [14, 3],
    ]);
    expect(await written("<item>a</item>")).toEqual([[14, undefined]]);
  });

  async function* flood(before: string, filling: string, megabytes: number, after: string) {
    yield Buffer.from(before);
    const piece = Buffer.from(filling.repeat(Math.ceil((64 * 1024) / filling.length)));
    for (let at = 0; at < megabytes * 16; at++) yield piece;
    yield Buffer.from(after);
  }

  it.each([
    ["text", "x "],
    ["elements", "<a>b</a>"],
    ["attributes", `<a b="${"c".repeat(50_000)}"/>`],
  ])("keeps nothing of an element that is too long for its %s, and reads the next", async (_, filling) => {
    const found = await items(flood("<r><item>", filling, 20, "</item><item>next</item></r>"));
    expect(found.map(({ fault }) => fault)).toEqual(["too long", null]);
    expect(found[0]!.node.children).toEqual([]);
    expect(textOf(found[1]!.node)).toBe("next");
  });

  it("forgets what stands outside of all elements asked for, past a bound", async () => {
    const [found] = await items(flood("<r><head>first</head>", "<b>x</b>", 20, "<item>y</item></r>"));
    expect(found!.around[0]!.children.length).toBeLessThan(100_000);
    expect(textOf(found!.around[0]!).startsWith("first")).toBe(true);
  });

  it.each([
    ["elements that nest without end", flood("<r>", "<a>", 1, ""), /nest more than/],
    ["a comment without end", flood("<r><!--", "x", 18, ""), /does not end/],
    ["an attribute without end", flood('<r a="', "x", 18, ""), /does not end/],
  ])("stops at %s", async (_, source, reason) => {
    await expect(items(source)).rejects.toThrow(reason);
  });
});
