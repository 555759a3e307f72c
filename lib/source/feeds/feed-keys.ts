import type { XmlNode } from "../xml/node.ts";

/** The child elements of an item or a feed by their names: `title`, `content:encoded`; Atom's own are plain in a feed of Atom. */
export interface Keyed {
  readonly all: (...keys: readonly string[]) => XmlNode[];
  readonly first: (...keys: readonly string[]) => XmlNode | undefined;
}

/** `isAtom`: whether the root is Atom's, so that `atom:title` is the title. */
export function keyed(node: XmlNode | undefined, isAtom: boolean): Keyed {
  const known = new Map<string, XmlNode[]>();
  for (const child of node?.children ?? []) {
    if (typeof child === "string") continue;
    const { space, name } = child;
    const key = `${space === "" || (isAtom && space === "atom") ? "" : `${space}:`}${name}`.toLowerCase();
    const others = known.get(key);
    if (others) others.push(child);
    else known.set(key, [child]);
  }
  const all = (...keys: readonly string[]) => keys.flatMap((key) => known.get(key) ?? []);
  return { all, first: (...keys) => all(...keys)[0] };
}
