import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFolder } from "./folder.ts";
import { makeZip } from "./make-zip.ts";

const { path: folder, file, read, told } = sourceFolder();

const FIXTURES = fileURLToPath(new URL("../fixtures/sources", import.meta.url));
const fixture = (name: string) => cpSync(join(FIXTURES, name), join(folder(), name), { recursive: true });
const filesIn = (name: string) =>
  readdirSync(join(FIXTURES, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(FIXTURES.length + 1), content: readFileSync(path) }));

const page = (...blocks: readonly string[]) =>
  `<alto><Layout><Page ID="P"><PrintSpace>${blocks.map((words, at) => `<TextBlock ID="B${at}">${words}</TextBlock>`).join("")}</PrintSpace></Page></Layout></alto>`;
const line = (...words: readonly string[]) => `<TextLine>${words.join("<SP/>")}</TextLine>`;
const word = (content: string, more = "") => `<String CONTENT="${content}" ${more}/>`;
const half = (part: 1 | 2, content: string, whole: string) =>
  word(content, `SUBS_TYPE="HypPart${part}" SUBS_CONTENT="${whole}"`);
const metsOf = (href: string) =>
  `<mets><fileSec><fileGrp><file ID="F"><FLocat href="${href}"/></file></fileGrp></fileSec><structMap TYPE="LOGICAL"><div TYPE="ARTICLE" ID="A"><fptr FILEID="F"/></div></structMap></mets>`;

describe("digitised papers", () => {
  it.each([
    [
      "a word in two halves once, by what it is whole",
      page(
        line(word("har"), half(1, "bo", "boat-yard"), '<HYP CONTENT="-"/>') +
          line(half(2, "yard", "boat-yard"), word("burns")),
      ),
      "har boat-yard burns",
    ],
    [
      "halves that a hyphen alone tells",
      page(line(word("boat"), '<HYP CONTENT="-"/>') + line(word("yard"), word("burns"))),
      "boatyard burns",
    ],
    [
      "a hyphen that is in the word and told of, too",
      page(line(word("boat-"), '<HYP CONTENT="-"/>') + line(word("yard"))),
      "boatyard",
    ],
    ["a hyphen of its own as it stands", page(line(word("boat-yard"), word("-"), word("burns"))), "boat-yard - burns"],
    ["half a word at the end of a page", page(line(half(1, "bo", "boat"), '<HYP CONTENT="-"/>')), "boat"],
    [
      "blocks as paragraphs, lines not",
      page(line(word("One")) + line(word("two")), line(word("Three"))),
      "One two\n\nThree",
    ],
    ["entities and letters of any kind", page(line(word("R&amp;D"), word("na&#239;ve"), word("𝔄"))), "R&D naïve 𝔄"],
  ])("are read by the words of their pages: %s", async (_, content, text) => {
    expect(await read([file("p.xml", content)])).toMatchObject([{ text }]);
  });

  it.each([
    ["of all words that have one", [0.5, 0.7], 0.6, "poor OCR: the machine that read it was sure of 60 %"],
    ["that is good without a word on it", [0.9, 0.7], 0.8, undefined],
    ["as none where no word has one", [], null, undefined],
  ])("say how sure the machine was: a mean %s", async (_, known, confidence, note) => {
    const words = [...known.map((wc) => word("word", `WC="${wc}"`)), word("more", 'WC="x"')];
    const [found] = await read([file("p.xml", page(line(...words)))]);
    expect(found).toMatchObject({ fields: { machineRead: { confidence } } });
    expect(found!.kind === "record" && found!.notes.find((one) => one.startsWith("poor"))).toBe(note);
  });

  it.each(["mets-issue", "didl-issue"])(
    "read a page with its issue, be it in a folder or an archive, and alone where asked: %s",
    async (issue) => {
      fixture(issue);
      const inFolder = await read([folder()]);
      const path = file("issue.zip", makeZip(filesIn(issue)));
      const inZip = await read([path]);
      const texts = (found: typeof inZip) => found.map((one) => (one.kind === "record" ? one.text : `!${one.place}`));
      expect(texts(inZip)).toEqual(texts(inFolder.filter((one) => one.file.startsWith(join(folder(), issue)))));
      expect(inZip.filter((one) => one.kind === "record").length).toBe(issue === "mets-issue" ? 2 : 1);
      const alone = join(folder(), issue, issue === "mets-issue" ? "text/page-2.xml" : "a0001_articletext.xml");
      expect(await read([alone])).toMatchObject([{ kind: "record", file: alone }]);
    },
  );

  it("read a page for itself where the file beside it names others", async () => {
    file("issue/mets.xml", metsOf("other.xml"));
    file("issue/p.xml", page(line(word("Alone."))));
    expect((await told(folder())).sort()).toEqual([
      'issue/mets.xml|A|!has no text: the page "F" is not beside it',
      "issue/p.xml||Alone.",
    ]);
  });

  it.each([
    "../../secret.xml",
    "/etc/hostname",
    "file:///etc/hostname",
    "..\\..\\secret.xml",
    "https://example.org/p.xml",
    "a/../../../secret.xml",
  ])("open nothing that does not lie beside them: %s", async (href) => {
    file("secret.xml", page(line(word("Secret."))));
    const mets = file("a/b/mets.xml", metsOf(href));
    expect(await told(mets)).toEqual(['a/b/mets.xml|A|!has no text: the page "F" is not beside it']);
  });

  it.each([
    ["1946/09/02/p.xml", "1946-09-02"],
    ["19460902_01/p.xml", "1946-09-02"],
    ["x/gazette_1888-01-01_01-00001.xml", "1888-01-01"],
    ["x/1234567890.xml", undefined],
    ["x/19461302.xml", undefined],
  ])("take a day from their path where nothing else says one: %s", async (name, pathDate) => {
    const [found] = await read([file(name, page(line(word("Words."))))]);
    expect(found!.kind === "record" && found!.fields.pathDate).toBe(pathDate);
  });

  it("never end in a fault, whatever stands in them", async () => {
    const names =
      "alto Layout Page PrintSpace TextBlock TextLine ReadingOrder mets dmdSec mods titleInfo fileSec file FLocat structMap div fptr area DIDL Item Component Descriptor Statement Resource text title p".split(
        " ",
      );
    const tag = fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom("", "/"),
        fc.constantFrom("", ' ID="A"', ' TYPE="ARTICLE"', ' FILEID="A"', ' href="p.xml"', ' dc:identifier="x"'),
      )
      .map(([name, closes, attributes]) => (closes ? `</${name}>` : `<${name}${attributes}>`));
    const part = fc.oneof(tag, fc.constant(word("word", 'WC="0.5"')), fc.constant("ocr"), fc.string({ maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom("alto", "mets", "DIDL", "text><title"),
        async (parts, root) => {
          const found = await read([file("p.xml", `<${root}>${parts.join("")}`)]);
          for (const one of found) if (one.kind === "rejection") expect(one.reason).not.toMatch(/fault of Dateline/);
          expect(found.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
