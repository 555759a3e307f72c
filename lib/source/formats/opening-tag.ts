/** What a text in markup opens with: its first element, and what was declared before it. */
export interface Opening {
  /** As it is written, with its prefix: `nitf`, `rdf:RDF`. */
  readonly name: string;
  readonly attributes: string;
  /** The name in its `<!DOCTYPE`, null where it has none. */
  readonly doctype: string | null;
  /** Whether `<?xml` stands first. */
  readonly isDeclared: boolean;
  /** Where the element's own tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** What may stand before the first element: space, comments, declarations. Each expression is tried where the last one ended. */
const BEFORE = {
  skipped: /[\s\ufeff]+|<!--(?:(?!-->)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>/y,
  doctype: /<!DOCTYPE\s+([\w:.-]{1,80})[^[>]{0,1000}(?:\[[^\]]{0,20000}\]\s*)?>/iy,
};
const TAG = /<([a-z_][\w:.-]{0,80})((?:\s+[^\s"'<>/=]{1,200}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*)\s*\/?>/iy;

/** The first element of a text whose first characters, save comments and declarations, are its tag; null of any other. */
export function openingTag(text: string): Opening | null {
  let at = 0;
  let doctype: string | null = null;
  const taken = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    const named = taken(BEFORE.doctype);
    if (named) doctype = named[1]!;
    else if (!taken(BEFORE.skipped)) break;
  }
  const start = at;
  const [, name, attributes] = taken(TAG) ?? [];
  if (name === undefined) return null;
  return { name, attributes: attributes!, doctype, isDeclared: /^[\s\ufeff]*<\?xml\b/.test(text), start, end: at };
}
