import { say } from "./say.ts";

/** Shows how far a long act is. */
export interface Progress {
  readonly at: (done: number) => void;
  /** A whole line beside the progress. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

/** Progress on stderr: one line rewritten on a terminal, a plain line every few seconds elsewhere. */
export function progress(what: string): Progress {
  const terminal = process.stderr.isTTY;
  let last = Date.now();
  let shown = false;
  return {
    at(done) {
      const now = Date.now();
      if (now - last < (terminal ? 100 : 5000)) return;
      last = now;
      shown = true;
      process.stderr.write(
        terminal ? `\r\u001b[K${what}: ${done.toLocaleString("en")}` : `${what}: ${done.toLocaleString("en")}\n`,
      );
    },
    line(text) {
      if (terminal && shown) process.stderr.write("\r\u001b[K");
      say(text);
    },
    end() {
      if (terminal && shown) process.stderr.write("\r\u001b[K");
    },
  };
}
