import { lineOf, type XmlNode } from "../xml/node.ts";
import type { Keyed } from "./feed-keys.ts";

/** `ann@example.org (Ann Cole)`, as RSS has it, and `Ann Cole <ann@example.org>`. */
const MAIL_FIRST = /^[^\s@]+@[^\s@(]+\s{0,9}\((.+)\)$/;
const MAIL = /\s{0,9}[<(]?\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,255}[>)]?\s{0,9}/g;

/** Who wrote an item; where it does not say, whoever the first of `inherited` names: in Atom its source, then the feed. */
export function feedAuthors(item: Keyed, inherited: readonly Keyed[]): string[] {
  for (const from of [item, ...inherited])
    for (const key of ["dc:creator", "author", "atom:author", "itunes:author"]) {
      const names = [...new Set(from.all(key).flatMap(nameOf))];
      if (names.length > 0) return names;
    }
  return [];
}

function nameOf(author: XmlNode): string[] {
  const own = author.children.find((child): child is XmlNode => typeof child !== "string" && child.name === "name");
  const written = lineOf(own) ?? (own ? "" : (lineOf(author) ?? ""));
  const name = MAIL_FIRST.exec(written)?.[1] ?? written.replace(MAIL, " ").trim();
  return name === "" || /^https?:/i.test(name) ? [] : [name];
}
