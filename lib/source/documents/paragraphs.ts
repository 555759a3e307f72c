import type { DocLine, Look } from "./doc-line.ts";

/** A longer paragraph, in UTF-16 units, is cut in two: memory is bounded by it. */
const LONGEST = 1024 * 1024;

/** Paragraphs inside paragraphs, as of text boxes; deeper ones are run together. */
const DEEPEST = 100;

/** Puts the paragraphs of a document together as its mark-up comes by. */
export interface Paragraphs {
  /** Begins a paragraph, perhaps inside another. */
  readonly open: () => void;
  readonly add: (text: string) => void;
  readonly look: (look: Look) => void;
  readonly close: () => void;
  /** Begins and ends a row of a table, which is one line; rows in rows are run together. */
  readonly openRow: () => void;
  readonly closeRow: () => void;
  /** The lines that are done since they were last taken. */
  readonly take: () => DocLine[];
}

/** Begins to put paragraphs together. */
export function openParagraphs(): Paragraphs {
  let done: DocLine[] = [];
  let number = 0;
  const open: { text: string; looks: Set<Look> }[] = [];
  const notes: typeof open = [];
  let row: { text: string; depth: number } | null = null;
  const emit = (text: string, looks: Iterable<Look>) => {
    number++;
    const words = text.replace(/[ \t\u00a0]+$/gm, "").replace(/^\n+|\n+$/g, "");
    if (/\S/.test(words)) done.push({ words: `${words}\n\n`, number, looks: [...looks] });
  };
  return {
    open() {
      if (open.length < DEEPEST) open.push({ text: "", looks: new Set() });
    },
    add(text) {
      const into = open.at(-1);
      if (!into) return;
      into.text += text;
      if (into.text.length < LONGEST) return;
      if (row === null) emit(into.text, into.looks);
      into.text = "";
    },
    look: (look) => void open.at(-1)?.looks.add(look),
    close() {
      const ended = open.pop();
      if (!ended) return;
      // A footnote stands behind the paragraph that it belongs to.
      if (open.length > 0 && ended.looks.has("note")) notes.push(ended);
      else if (row === null) emit(ended.text, ended.looks);
      else if (/\S/.test(ended.text) && row.text.length < LONGEST)
        row.text += `${row.text === "" ? "" : "\t"}${ended.text.trim()}`;
      if (open.length > 0) return;
      for (const note of notes.splice(0)) emit(note.text, note.looks);
    },
    openRow() {
      if (row === null) row = { text: "", depth: 1 };
      else row.depth++;
    },
    closeRow() {
      if (row === null || --row.depth > 0) return;
      const { text } = row;
      row = null;
      emit(text, []);
    },
    take() {
      const taken = done;
      done = [];
      return taken;
    },
  };
}
