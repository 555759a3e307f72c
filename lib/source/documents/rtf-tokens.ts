/** What RTF is made of: groups, control words with a number or none, bytes of text. */
export type RtfToken =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly word: string; readonly number: number | null }
  | { readonly kind: "bytes"; readonly bytes: Buffer };

const [BACKSLASH, OPEN, CLOSE, RETURN, FEED, SPACE, QUOTE] = [92, 123, 125, 13, 10, 32, 39];

/** A control word and its number are shorter; of a stream so many bytes are kept back until more is there. */
const LONGEST = 64;

/** The tokens of a stream, as they come. Symbols such as `\~` are words of one letter; line ends are no text. */
export async function* rtfTokens(source: AsyncIterable<Buffer>): AsyncGenerator<RtfToken> {
  let rest: Buffer = Buffer.alloc(0);
  let binary = 0;
  const some = function* (bytes: Buffer, ended: boolean): Generator<RtfToken> {
    let at = 0;
    while (at < bytes.length && (ended || bytes.length - at >= LONGEST)) {
      if (binary > 0) {
        const skipped = Math.min(binary, bytes.length - at);
        binary -= skipped;
        at += skipped;
        continue;
      }
      const byte = bytes[at]!;
      if (byte === OPEN || byte === CLOSE) {
        yield { kind: byte === OPEN ? "open" : "close" };
        at++;
      } else if (byte === RETURN || byte === FEED) at++;
      else if (byte !== BACKSLASH) {
        let end = at + 1;
        while (end < bytes.length && !isSpecial(bytes[end]!)) end++;
        yield { kind: "bytes", bytes: bytes.subarray(at, end) };
        at = end;
      } else {
        const { token, length } = controlAt(bytes, at);
        if (token.kind === "word" && token.word === "bin") binary = Math.max(0, token.number ?? 0);
        else yield token;
        at += length;
      }
    }
    rest = bytes.subarray(at);
  };
  for await (const piece of source) yield* some(rest.length === 0 ? piece : Buffer.concat([rest, piece]), false);
  yield* some(rest, true);
}

function isSpecial(byte: number): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === RETURN || byte === FEED;
}

/** The control word or symbol that begins with the backslash at a place, and how many bytes it takes. */
function controlAt(bytes: Buffer, at: number): { readonly token: RtfToken; readonly length: number } {
  const next = bytes[at + 1];
  if (next === QUOTE) {
    const code = Number.parseInt(bytes.toString("latin1", at + 2, at + 4), 16);
    return { token: { kind: "bytes", bytes: Buffer.from(Number.isNaN(code) ? [] : [code]) }, length: 4 };
  }
  const text = bytes.toString("latin1", at + 1, at + LONGEST);
  const [whole, word, number] = /^([A-Za-z]{1,32})(-?\d{1,10})?/.exec(text) ?? [];
  if (whole === undefined) {
    const symbol = text[0] ?? "";
    if (symbol === "\\" || symbol === "{" || symbol === "}")
      return { token: { kind: "bytes", bytes: Buffer.from(symbol) }, length: 2 };
    const isPar = symbol === "\n" || symbol === "\r";
    return { token: { kind: "word", word: isPar ? "par" : symbol, number: null }, length: 1 + symbol.length };
  }
  const spaced = bytes[at + 1 + whole.length] === SPACE ? 1 : 0;
  return {
    token: { kind: "word", word: word!, number: number === undefined ? null : Number(number) },
    length: 1 + whole.length + spaced,
  };
}
