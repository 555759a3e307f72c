import type { DocLine } from "./doc-line.ts";
import { openParagraphs } from "./paragraphs.ts";
import { encodingOfCharset, encodingOfPage } from "./rtf-code-pages.ts";
import { type RtfToken, rtfTokens } from "./rtf-tokens.ts";

/** Groups that hold no text of the document. */
const LEFT_OUT = new Set(
  (
    "colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst " +
    "themedata colorschememapping xmlnstbl listtable listoverridetable revtbl rsidtbl generator datastore latentstyles " +
    "annotation atnid atnauthor atntime atnicn atnref atndate filetbl mmathPr template bkmkstart bkmkend nonshppict " +
    "sp listtext pntext wgrffmtfilter userprops docvar datafield tc xe"
  ).split(" "),
);

/** Words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ tab: "\t", line: "\n", "~": "\u00a0", _: "\u2011", lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”" },
  ...{ bullet: "•", endash: "–", emdash: "—", enspace: " ", emspace: " ", qmspace: " ", cell: "\t", nestcell: "\t" },
};

/** A paragraph all in bold that is no longer heads something. */
const LONGEST_HEADING = 300;

/** Groups inside groups; deeper ones are read as if they were not. */
const DEEPEST = 1000;

interface Group {
  readonly leftOut: boolean;
  readonly inFonts: boolean;
  readonly note: boolean;
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly font: number;
  /** Characters behind each `\u` that stand for it where Unicode is not known. */
  readonly fallback: number;
}

/** The paragraphs of a document in RTF, without what is hidden, struck out or stands on every page. */
export async function* rtfLines(source: AsyncIterable<Buffer>): AsyncGenerator<DocLine[]> {
  const reader = openRtf();
  for await (const token of rtfTokens(source)) {
    reader.read(token);
    const lines = reader.take();
    if (lines.length > 0) yield lines;
  }
  reader.end();
  const lines = reader.take();
  if (lines.length > 0) yield lines;
}

function openRtf() {
  const paragraphs = openParagraphs();
  const encodings = new Map<number, string>();
  let encoding = "windows-1252";
  let group: Group = { leftOut: false, inFonts: false, note: false, hidden: false, bold: false, font: -1, fallback: 1 };
  const outer: Group[] = [];
  let deeper = 0;
  let skip = 0;
  let pending: { bytes: Buffer[]; as: string } | null = null;
  const above: { isAllBold: boolean; length: number }[] = [];
  let isAllBold = true;
  let length = 0;
  const flush = () => {
    if (pending === null) return;
    const { bytes, as } = pending;
    pending = null;
    put(new TextDecoder(as).decode(Buffer.concat(bytes)));
  };
  const put = (text: string) => {
    if (group.leftOut || group.inFonts || group.hidden) return;
    paragraphs.add(text);
    if (!/\S/.test(text)) return;
    length += text.length;
    isAllBold &&= group.bold;
  };
  const breakLine = () => {
    flush();
    if (length > 0 && isAllBold && length <= LONGEST_HEADING) paragraphs.look("heading");
    if (length > 0 && group.note) paragraphs.look("note");
    paragraphs.close();
    paragraphs.open();
    isAllBold = true;
    length = 0;
  };
  paragraphs.open();

  function word(name: string, number: number | null): void {
    const set = (changes: Partial<Group>) => {
      group = { ...group, ...changes };
    };
    if (name === "*") set({ leftOut: true });
    else if (LEFT_OUT.has(name)) set({ leftOut: true });
    else if (name === "fonttbl") set({ inFonts: true });
    else if (name === "footnote") {
      above.push({ isAllBold, length });
      paragraphs.open();
      [isAllBold, length] = [true, 0];
      set({ note: true });
    } else if (name === "f") set({ font: number ?? -1 });
    else if (name === "fcharset" && group.inFonts) {
      const known = encodingOfCharset(number ?? 0);
      if (known !== null) encodings.set(group.font, known);
    } else if (name === "ansicpg") encoding = encodingOfPage(number ?? 1252);
    else if (name === "mac") encoding = "macintosh";
    else if (name === "uc") set({ fallback: Math.min(Math.max(number ?? 1, 0), 8) });
    else if (name === "v" || name === "deleted") set({ hidden: number !== 0 });
    else if (name === "b") set({ bold: number !== 0 });
    else if (name === "plain") set({ hidden: false, bold: false });
    else if (name === "outlinelevel" && (number ?? 9) < 9) paragraphs.look("heading");
    else if (/^(?:par|sect|page|row|nestrow|column)$/.test(name)) {
      if (!group.leftOut) breakLine();
    } else if (name === "u" && number !== null) {
      const code = number < 0 ? number + 0x10000 : number;
      flush();
      if (code > 0 && code <= 0xffff) put(String.fromCharCode(code));
      skip = group.fallback;
    } else if (CHARACTERS[name] !== undefined) {
      flush();
      put(CHARACTERS[name]);
    }
  }

  return {
    read(token: RtfToken) {
      if (token.kind === "bytes") {
        const { bytes } = token;
        const from = Math.min(skip, bytes.length);
        skip -= from;
        if (from === bytes.length || group.leftOut || group.inFonts) return;
        const as = encodings.get(group.font) ?? encoding;
        if (pending !== null && pending.as !== as) flush();
        pending ??= { bytes: [], as };
        pending.bytes.push(Buffer.from(bytes.subarray(from)));
        return;
      }
      if (token.kind === "word") {
        // What stands for a character that is not known may be one of the words, too.
        flush();
        if (skip > 0 && CHARACTERS[token.word] !== undefined) skip--;
        else word(token.word, token.number);
        return;
      }
      flush();
      skip = 0;
      if (token.kind === "open") {
        if (outer.length < DEEPEST) outer.push(group);
        else deeper++;
        return;
      }
      if (deeper > 0) deeper--;
      else {
        const ended = group;
        group = outer.pop() ?? group;
        if (!ended.note || group.note) return;
        paragraphs.look("note");
        paragraphs.close();
        ({ isAllBold, length } = above.pop() ?? { isAllBold: true, length: 0 });
      }
    },
    end: breakLine,
    take: paragraphs.take,
  };
}
