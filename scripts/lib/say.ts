/** What a terminal would obey, or what would turn a line around: controls, ends of lines, marks of direction. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const SPELT: Readonly<Record<string, string>> = { "\t": "\t", "\n": "\\n", "\r": "\\r" };

/** A line as a terminal may get it: names of files and words of texts can hold anything, so controls are spelt out. */
export function printable(line: string): string {
  return line.replace(UNSAFE, (mark) => SPELT[mark] ?? `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Tells people something, line by line, on stderr. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
}
