import { headText, isWhole } from "../files/head.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader } from "../record.ts";
import { openingTag } from "./opening-tag.ts";

/** What a program wrote for programs, in a shape that no reader knows: it is refused, since as plain text it would be nonsense. */
export const unknown: SourceReader = {
  format: "markup or data of an unknown shape",
  accepts: (file) => unknownShape(file) !== null,
  async *read(file): AsyncGenerator<Rejection> {
    yield rejection(file.path, `is ${unknownShape(file)}`);
  },
};

/** Elements of HTML that a plain text may begin with, as the stories of some sites do: its markup is then read as such. */
const IN_HTML =
  /^(?:a|abbr|address|article|aside|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|li|main|nav|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul)$/i;

function unknownShape(file: SourceFile): string | null {
  const start = headText(file);
  return markupShape(start) ?? dataShape(start, isWhole(file)) ?? addressesShape(start);
}

/** Markup with a root element: declared, or with a tag, an attribute or an end that prose has not. */
function markupShape(start: string): string | null {
  const opening = openingTag(start);
  if (opening === null)
    return /^[\s\ufeff]*<(?:\?xml\b|!DOCTYPE\s)/i.test(start) ? "XML or SGML without a root element" : null;
  const { name, attributes, doctype, isDeclared, end } = opening;
  const shape = `with the root element <${name}>, which is not read`;
  if (isDeclared) return `XML ${shape}`;
  if (doctype !== null) return `SGML ${shape}`;
  if (IN_HTML.test(name)) return null;
  const isXml = /\bxmlns\b|=/.test(attributes) || name.includes(":");
  const nests =
    /^\s*<[a-z_!/][^<>\n]{0,200}>/i.test(start.slice(end)) || start.toLowerCase().includes(`</${name.toLowerCase()}>`);
  return isXml || nests ? `XML or SGML ${shape}` : null;
}

const SCALAR = String.raw`(?:-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*"|true|false|null)`;
/** The start of a long list of values, or of lists. */
const LIST = new RegExp(String.raw`^[\s\ufeff]*\[\s*(?:\[\s*)*${SCALAR}\s*(?:[\],]+[\s,[]*${SCALAR}\s*){9}`);
/** What Python prints of an object: `{'title': 'A'}`. */
const PYTHON = /^[\s\ufeff]*[[{]\s*\{?\s*u?'[^'\n]{1,60}'\s*:\s/;

function dataShape(start: string, isAll: boolean): string | null {
  if (!/^[\s\ufeff]*[[{]/.test(start)) return null;
  if (PYTHON.test(start)) return "a Python object as it is printed, not JSON: json.dump writes what is read";
  if (!(isAll ? isJson(start.replace(/^\ufeff/, "")) : LIST.test(start))) return null;
  return "JSON of an unknown shape: no article, and no list of articles";
}

/** Lines that are looked at to tell a list of addresses; the last of them may be cut off. */
const LOOKED_AT = 100;

/** Addresses one a line and nothing else, but for remarks, as they are kept to be followed. */
function addressesShape(start: string): string | null {
  if (!/^[\s\ufeff]*(?:#|https?:\/\/)/.test(start)) return null;
  const kept = start.split(/\r?\n|\r/, LOOKED_AT).map((line) => line.trim());
  const said = kept.filter((line) => line !== "" && !line.startsWith("#"));
  if (said.length === 0 || !said.every((line) => /^https?:\/\/\S+$/.test(line))) return null;
  return "a list of addresses, which holds no articles: npm run sources -- import FILE and npm run fetch read what they lead to";
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
