/** An element of XML as it was read: what it holds is in order, and text is decoded. */
export interface XmlNode {
  /** Its name without the prefix, as it is written. */
  readonly name: string;
  /** The short name of its namespace where that is known (`namespaces.ts`), else its prefix; empty for none. */
  readonly space: string;
  /** Attributes by the name that they are written with, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

/** The child elements, all or those of some names. */
export function elements(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child !== "string" && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first element that a path of names leads to, trying each child of a name; undefined where there is none. */
export function find(node: XmlNode, ...path: readonly string[]): XmlNode | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  for (const child of elements(node, name)) {
    const found = find(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** Every element of a name at whatever depth, in order. */
export function* descendants(node: XmlNode, ...names: readonly string[]): Generator<XmlNode> {
  for (const child of elements(node)) {
    if (names.includes(child.name)) yield child;
    yield* descendants(child, ...names);
  }
}

/** Characters that XML cannot hold and wires send nevertheless. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Controls that nobody means: `&#146;` is the apostrophe of Windows. */
const C1 = /[\x80-\x9f]/g;
const WINDOWS = new TextDecoder("windows-1252");
const bytesOf = (letter: string) => Uint8Array.of(letter.charCodeAt(0));

/** All text inside, as it stands. */
export function textOf(node: XmlNode | string | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string")
    return node.replace(CONTROL, "").replace(C1, (letter) => WINDOWS.decode(bytesOf(letter)));
  return node.children.map(textOf).join("");
}

/** All text inside on one line; undefined where there is none. */
export function lineOf(node: XmlNode | string | undefined): string | undefined {
  return textOf(node).replace(/\s+/g, " ").trim() || undefined;
}

/** The value of an attribute, trimmed; undefined where it is missing or empty. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name)?.trim() || undefined;
}
