/** Progress on stderr: one line rewritten on a terminal, a plain line every few seconds elsewhere. */
export function progress(what: string) {
  const terminal = process.stderr.isTTY;
  let last = Date.now();
  let shown = false;
  return {
    at(done: number): void {
      const now = Date.now();
      if (now - last < (terminal ? 100 : 5000)) return;
      last = now;
      shown = true;
      process.stderr.write(
        terminal ? `\r\u001b[K${what}: ${done.toLocaleString("en")}` : `${what}: ${done.toLocaleString("en")}\n`,
      );
    },
    /** A whole line beside the progress. */
    line(text: string): void {
      process.stderr.write(terminal && shown ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
    end(): void {
      if (terminal && shown) process.stderr.write("\r\u001b[K");
    },
  };
}
