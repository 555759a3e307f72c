import { MAX_RECORD } from "../limits.ts";
import { boundedParser } from "./bounded-parser.ts";
import { type Prefixes, qualified, withDeclared } from "./namespaces.ts";
import type { XmlNode } from "./node.ts";
import { openSourceText } from "./source-text.ts";

/** An element that was asked for, with all that it holds; nothing of one that is too long. */
export interface XmlElement {
  readonly node: XmlNode;
  readonly line: number;
  /** The elements around it, from the root on, with what stood in them outside of such elements so far. */
  readonly around: readonly XmlNode[];
  readonly fault: "too long" | "not closed" | "cut off" | null;
  /** For a rejection: the element as it is written, and what stands before the first of them in elements around; if not too long. */
  readonly written: { readonly raw?: string | undefined; readonly header?: string | undefined };
}

/** Longer texts are not kept for rejections, in UTF-16 units: the elements, and what stands before the first. */
const MOST_WRITTEN = { raw: 64 * 1024, header: 4096 };

/** What is remembered of a file outside of the elements asked for, in characters; more is passed over. */
const MOST_AROUND = 4 * 1024 * 1024;

/** What an element weighs in memory beside its characters. */
const ELEMENT = 64;

/** Whether an element is one to be read whole; asked outside of such elements only. */
export type IsWanted = (node: XmlNode, around: readonly XmlNode[]) => boolean;

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

interface Open {
  readonly node: Growing;
  readonly prefixes: Prefixes;
  /** Where what it holds goes: with its parents, into the element being read, or nowhere. */
  readonly place: "around" | "wanted" | "dropped";
}

/**
 * The elements of an XML stream that `isWanted` chooses, one at a time, read with tolerance: what is not well-formed is taken as
 * it stands. Nothing outside is ever loaded and no entity but XML's own is expanded, so that a bomb stays a few letters.
 * Throws where elements nest too deep, or one tag or comment is longer than a record may be.
 */
export async function* xmlElements(source: AsyncIterable<Buffer>, isWanted: IsWanted): AsyncGenerator<XmlElement> {
  const found: XmlElement[] = [];
  const stack: Open[] = [];
  const lines = lineCounter();
  const said = openSourceText();
  let header: string | undefined;
  let wanted: { readonly node: Growing; readonly line: number; readonly from: number; weight: number } | null = null;
  let weightAround = 0;
  let ended = false;
  const around = () => stack.filter(({ place }) => place === "around").map(({ node }) => node);
  const give = (fault: XmlElement["fault"], end: number) => {
    const { node, line, from, weight } = wanted!;
    wanted = null;
    const outer = around();
    const written = { raw: said.between(from, end), header: outer.length > 0 ? header : undefined };
    found.push({ node, line, around: outer, fault: weight > MAX_RECORD ? "too long" : fault, written });
  };
  const weigh = (weight: number): boolean => {
    if (wanted === null) {
      weightAround += weight;
      return weightAround <= MOST_AROUND;
    }
    wanted.weight += weight;
    if (wanted.weight <= MAX_RECORD) return true;
    wanted.node.children.length = 0;
    return false;
  };
  const parser = boundedParser(
    {
      onopentag(written, attribs) {
        const attributes = new Map(Object.entries(attribs));
        const parent = stack.at(-1);
        const prefixes = withDeclared(parent?.prefixes ?? new Map(), attributes);
        const node: Growing = { ...qualified(written, prefixes), attributes, children: [] };
        let weight = ELEMENT + written.length;
        for (const [name, value] of attributes) weight += name.length + value.length;
        // One that opens inside another of its kind shows that the other was never closed.
        if (wanted && isSame(node, wanted.node)) give("not closed", parser.startIndex);
        if (wanted === null && isWanted(node, around())) {
          const from = parser.startIndex;
          if (from <= MOST_WRITTEN.header) header ??= said.between(0, from);
          wanted = { node, line: lines.at(from), from, weight };
          stack.push({ node, prefixes, place: "wanted" });
          return;
        }
        const kept = weigh(weight) && parent?.place !== "dropped" && (wanted !== null || parent?.place !== "wanted");
        if (kept) parent?.node.children.push(node);
        stack.push({ node, prefixes, place: kept ? (wanted ? "wanted" : "around") : "dropped" });
      },
      ontext(text) {
        const parent = stack.at(-1);
        if (!parent || parent.place === "dropped" || (parent.place === "wanted" && wanted === null)) return;
        if (!weigh(text.length)) return;
        const { children } = parent.node;
        const last = children.at(-1);
        if (typeof last === "string") children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag(_, isImplied) {
        const closed = stack.pop();
        if (!wanted || closed?.node !== wanted.node) return;
        // One that closes itself is told of as closed by what follows, and so is one that nothing closes.
        const isSelfClosed = wanted.node.children.length === 0 && !ended;
        const isClosed = !isImplied || isSelfClosed;
        give(isClosed ? null : ended ? "cut off" : "not closed", isClosed ? parser.endIndex + 1 : parser.startIndex);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  const write = (text: string) => {
    lines.add(text);
    said.add(text);
    parser.write(text);
    const from: number = wanted?.from ?? lines.length;
    if (lines.length > MOST_WRITTEN.header) said.forget(lines.length - from > MOST_WRITTEN.raw ? lines.length : from);
    if (lines.length - parser.endIndex > MAX_RECORD) throw new Error("one tag or comment in it does not end");
  };
  for await (const bytes of source) {
    write(decoder.decode(bytes, { stream: true }));
    yield* found.splice(0);
  }
  write(decoder.decode());
  ended = true;
  parser.end();
  yield* found;
}

function isSame(one: XmlNode, other: XmlNode): boolean {
  return one.name === other.name && one.space === other.space;
}

/** Tells the line of a place in a text that comes in pieces; places are asked in order. */
function lineCounter() {
  let piece = "";
  let [begins, counted, line] = [0, 0, 1];
  const to = (end: number) => {
    for (let at = piece.indexOf("\n", counted); at >= 0 && at < end; at = piece.indexOf("\n", at + 1)) line++;
    counted = Math.max(counted, end);
  };
  return {
    get length() {
      return begins + piece.length;
    },
    add(next: string) {
      to(piece.length);
      begins += piece.length;
      piece = next;
      counted = 0;
    },
    /** A tag that began in the piece before is told by the line where that ended. */
    at(index: number): number {
      to(Math.max(0, index - begins));
      return line;
    },
  };
}
