/** An element of a document that is well-formed. */
export interface StrictElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StrictElement[];
  readonly text: string;
}

const TOKEN = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const UNFIT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Reads the XML that the feeds are written in, and throws where it is not well-formed to the letter: no parser that forgives. */
export function strictXml(document: string): StrictElement {
  if (UNFIT.test(document)) throw new Error("a character that XML may not hold");
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  if (!document.startsWith(head)) throw new Error("no declaration");
  type Open = { name: string; attributes: Record<string, string>; children: StrictElement[]; text: string };
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const body = document.slice(head.length);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(body);
    if (!found) throw new Error(`not well-formed: ${body.slice(at, at + 60)}`);
    const [, end, name, attributes, alone, text] = found as unknown as (string | undefined)[];
    const around = open.at(-1)!;
    if (text !== undefined) {
      around.text += decoded(text);
      continue;
    }
    if (end) {
      if (around.name !== name || attributes || alone) throw new Error(`</${name}> ends <${around.name}>`);
      open.pop();
      continue;
    }
    const given = [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)]);
    if (new Set(given.map(([key]) => key)).size < given.length) throw new Error(`an attribute twice in <${name}>`);
    const element: Open = { name: name!, attributes: Object.fromEntries(given), children: [], text: "" };
    around.children.push(element);
    if (!alone) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> does not end`);
  if (root.children.length !== 1 || root.text.trim() !== "") throw new Error("not one root");
  return root.children[0]!;
}

function decoded(text: string): string {
  if (/&(?!#x[0-9A-F]{1,6};)/.test(text)) throw new Error(`a bare &: ${text.slice(0, 60)}`);
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
