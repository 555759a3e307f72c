/** The head of a file in which a declaration of its encoding counts; HTML's own rule looks at no more. */
const LOOKED_AT = 4096;

/** XML says it in its first line, HTML in a `meta` element. */
const DECLARATIONS = [
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

/** The encoding that XML or HTML says it is in, as `TextDecoder` names it; null where it says none that is known. */
export function declaredEncoding(head: Buffer): string | null {
  const start = head.toString("latin1", 0, LOOKED_AT);
  for (const declaration of DECLARATIONS) {
    const [, name] = declaration.exec(start) ?? [];
    if (name === undefined || !/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<[?!a-z]/i.test(start)) continue;
    try {
      return new TextDecoder(name).encoding;
    } catch {
      return null;
    }
  }
  return null;
}
