import type { XmlNode } from "./node.ts";

/** Elements of HTML that nothing closes. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** What an element holds as HTML, for mark-up that stands in XML as elements of its own. */
export function htmlOf({ children }: XmlNode): string {
  return children.map((child) => (typeof child === "string" ? escaped(child) : elementOf(child))).join("");
}

function elementOf(node: XmlNode): string {
  const written = [...node.attributes].filter(([name]) => !name.startsWith("xmlns"));
  const attributes = written.map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, "&quot;")}"`).join("");
  const open = `<${node.name}${attributes}>`;
  return VOID.test(node.name) ? open : `${open}${htmlOf(node)}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
