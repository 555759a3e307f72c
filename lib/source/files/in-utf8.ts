import { OptionsError } from "../options-error.ts";
import type { SourceFile } from "../record.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { validShare } from "./utf8-characters.ts";
import { scanUtf8 } from "./utf8-scan.ts";

/** UTF-16 whose units do not pair up: what came before is read. */
export class DamagedUtf16 extends Error {
  override readonly message = "begins like UTF-16 and is damaged";
}

/** A file as readers see it, in UTF-8, and what is to be said of the encoding that it was in, if any. */
export interface InUtf8 {
  readonly file: SourceFile;
  readonly note: string | null;
}

/** Where this share of the bytes beyond ASCII are UTF-8, the rest are damage and no other encoding. */
const DAMAGED = 0.6;

/** The encoding that a person named, as `TextDecoder` has it; throws an `OptionsError` where there is none of that name. */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new OptionsError(
      `Cannot read the encoding "${name}": it is not known. Among those that are: utf-8, utf-16le, windows-1252, windows-1250, iso-8859-2, windows-1251, koi8-r, shift_jis, euc-jp, gb18030, euc-kr, big5.`,
    );
  }
}

/**
 * A file in UTF-8, whatever it was in: its encoding is detected once, from all of it. A mark at its beginning is believed, then
 * the person who imports; what is UTF-8 throughout is nothing else, whatever it declares; then what XML or HTML declares; the rest
 * is guessed. A mark stays in the text.
 */
export async function inUtf8(file: SourceFile, named: string | undefined): Promise<InUtf8> {
  const marked = markOf(file.head);
  if (marked === "utf-8" || (marked === null && named === "utf-8")) return { file, note: null };
  if (marked !== null) return { file: transcoded(file, marked), note: "read as UTF-16" };
  const unmarked = named === undefined ? utf16Without(file.head) : null;
  if (unmarked !== null) return { file: transcoded(file, unmarked), note: "read as UTF-16, which it does not mark" };
  if (named !== undefined) return { file: transcoded(file, named), note: `read as ${shown(named)}, as was asked` };
  const { valid, sample } = await scanUtf8(file.open());
  const bytes = Buffer.concat(sample);
  if (valid || bytes.includes(0) || validShare(bytes) >= DAMAGED) return { file, note: null };
  const declared = declaredEncoding(file.head);
  if (declared !== null && declared !== "utf-8" && !declared.startsWith("utf-16"))
    return { file: transcoded(file, declared), note: `read as ${shown(declared)}, as it says` };
  // The profiles of languages are tens of megabytes, which few imports need.
  const { guessEncoding } = await import("./guess-encoding.ts");
  const guess = guessEncoding(sample);
  // Then each record that is no UTF-8 is refused by itself.
  if (guess === null) return { file, note: null };
  const doubt = guess.sure ? "" : ", which is not sure: --encoding says otherwise";
  return { file: transcoded(file, guess.encoding), note: `read as ${shown(guess.encoding)}${doubt}` };
}

function markOf(head: Buffer): string | null {
  const start = head.toString("latin1", 0, 3);
  if (start === "\xef\xbb\xbf") return "utf-8";
  return start.startsWith("\xff\xfe") ? "utf-16le" : start.startsWith("\xfe\xff") ? "utf-16be" : null;
}

/** What letters, signs and white space are; a unit of the wrong half of UTF-16 is seldom one. */
const WRITTEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\r\n\f\ufeff]+$/u;

/** Spaces, line ends and stops are a share of what is written in any language that has them; of its bytes half of that. */
const FEWEST_ZEROS = 0.04;

/**
 * Which UTF-16 a file without a mark is in, such as databases export; null where it is not in any. Every second byte of spaces and
 * line ends is 0, always on one side, and no other text holds a 0.
 */
function utf16Without(head: Buffer): "utf-16le" | "utf-16be" | null {
  const start = head.subarray(0, head.length - (head.length % 2)).subarray(0, 4096);
  if (start.length < 8) return null;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length * FEWEST_ZEROS || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  return WRITTEN.test(new TextDecoder(encoding).decode(start, { stream: true })) ? encoding : null;
}

/** `windows-1252` as it is written: `Windows-1252`. */
function shown(encoding: string): string {
  const upper = /^(?:iso|koi8|euc|ibm|utf|gb)/.test(encoding) ? encoding.toUpperCase() : encoding;
  return upper.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace("_jis", "_JIS");
}

function transcoded(file: SourceFile, encoding: string): SourceFile {
  const whole = file.size !== null && file.head.length >= file.size;
  const head = Buffer.from(new TextDecoder(encoding, { ignoreBOM: true }).decode(file.head, { stream: !whole }));
  return { ...file, onDisk: null, size: whole ? head.length : null, head, open: () => pieces(file, encoding) };
}

async function* pieces(file: SourceFile, encoding: string): AsyncGenerator<Buffer> {
  const fatal = encoding.startsWith("utf-16");
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  try {
    for await (const bytes of file.open()) yield Buffer.from(decoder.decode(bytes, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    throw fatal && error instanceof TypeError ? new DamagedUtf16() : error;
  }
}
