import { wellFormed } from "../../text/well-formed.ts";

const ESCAPED: Readonly<Record<string, string>> = {
  // By their numbers, as RSS advises: a reader that takes a title for HTML shows them, too.
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
  '"': "&#x22;",
  // A line's end as it stands is made a space in an attribute, and a single CR one of another kind.
  "\r": "&#xD;",
};

/** A piece of XML, made by `element` alone. */
export interface Xml {
  readonly xml: string;
}

/** Strings are text and get escaped; what is null is left out. */
type Content = string | Xml | null;

/** An element with its content; attributes that are null are left out. */
export function element(
  name: string,
  content: Content | readonly Content[] = null,
  attributes: Readonly<Record<string, string | null>> = {},
): Xml {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const parts = [content].flat().filter((part) => part !== null);
  const inside = parts.map((part) => (typeof part === "string" ? escapeXml(part) : `\n${part.xml}`)).join("");
  const end = parts.some((part) => typeof part !== "string") ? "\n" : "";
  return {
    xml: parts.length === 0 ? `<${name}${said.join("")}/>` : `<${name}${said.join("")}>${inside}${end}</${name}>`,
  };
}

/** A whole document in UTF-8. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** A text with what XML reads otherwise by its number, and without what it may not hold. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"\r]/g, (mark) => ESCAPED[mark]!);
}
