import { attribute, descendants, elements, find, lineOf, type XmlNode } from "../xml/node.ts";

/** What a METS file describes in one of its sections: the paper, an issue, or an article. */
export interface Described {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly string[];
  readonly language: string | undefined;
}

/** Reads a `dmdSec`: MODS, or Dublin Core. */
export function described(section: XmlNode): Described {
  const [mods] = descendants(section, "mods");
  // What a described thing is part of has a title, too, further in.
  const info = (mods && find(mods, "titleInfo")) ?? [...descendants(section, "titleInfo")][0];
  const date = [...descendants(section, "dateIssued", "date")].flatMap((node) => lineOf(node) ?? []);
  const names = [...descendants(section, "name")].filter((name) => isAuthor(name));
  return {
    title: info ? titleIn(info) : lineOf([...descendants(section, "title")][0]),
    date: date.find((one) => /^\d{4}/.test(one)) ?? date[0],
    authors: names.flatMap((name) => lineOf(find(name, "displayForm")) ?? partsOf(name)),
    language: lineOf([...descendants(section, "languageTerm", "language")][0]),
  };
}

/** A title with the article that catalogues set apart (`nonSort`). */
function titleIn(info: XmlNode): string | undefined {
  const title = lineOf(find(info, "title"));
  const article = lineOf(find(info, "nonSort"));
  return title !== undefined && article !== undefined ? `${article} ${title}` : title;
}

function isAuthor(name: XmlNode): boolean {
  const roles = [...descendants(name, "roleTerm")].flatMap((role) => lineOf(role) ?? []);
  return (
    elements(name, "namePart").length > 0 &&
    (roles.length === 0 || roles.some((role) => /^(?:aut|author|creator|cre)$/i.test(role)))
  );
}

function partsOf(name: XmlNode): string[] {
  const parts = elements(name, "namePart");
  const of = (type: string) =>
    parts.filter((part) => attribute(part, "type") === type).flatMap((part) => lineOf(part) ?? []);
  const ordered = [...of("given"), ...of("family")];
  const words = ordered.length > 0 ? ordered : parts.flatMap((part) => lineOf(part) ?? []);
  return words.length === 0 ? [] : [words.join(" ")];
}

/** Where a stretch of an article lies: a block of a page's file, and what the division around it is called. */
export interface Area {
  readonly file: string;
  readonly block: string | undefined;
  readonly type: string;
}

/** An article of an issue's logical structure. */
export interface Division {
  readonly id: string | undefined;
  readonly label: string | undefined;
  /** The sections that describe it, and those around it, the outermost first. */
  readonly own: readonly string[];
  readonly around: readonly string[];
  readonly areas: readonly Area[];
}

/** The articles of a logical `structMap`, in order; and how many other divisions that hold text stand beside them. */
export function* articleDivisions(map: XmlNode, around: readonly string[] = []): Generator<Division> {
  for (const division of elements(map, "div")) {
    const own = (attribute(division, "DMDID") ?? "").split(/\s+/).filter(Boolean);
    const type = attribute(division, "TYPE") ?? "";
    if (/^article$/i.test(type))
      yield {
        id: attribute(division, "ID"),
        label: attribute(division, "LABEL"),
        own,
        around,
        areas: [...areasOf(division, "")],
      };
    else yield* articleDivisions(division, [...around, ...own]);
  }
}

function* areasOf(node: XmlNode, type: string): Generator<Area> {
  for (const child of elements(node, "div", "fptr", "seq", "par", "area")) {
    if (child.name === "div") yield* areasOf(child, attribute(child, "TYPE") ?? type);
    else {
      const file = attribute(child, "FILEID");
      const isWhole = elements(child, "area", "seq", "par").length === 0;
      if (file !== undefined && isWhole) yield { file, block: attribute(child, "BEGIN"), type };
      yield* areasOf(child, type);
    }
  }
}
