import { say } from "./say.ts";

/** Shows how far a long act is. */
export interface Progress {
  /** `share` of all that there is to do, between 0 and 1, where it is known. */
  readonly at: (done: number, share?: number) => void;
  /** A whole line beside the progress. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

/** An estimate of the rest is given from so large a share on, and after so many milliseconds. */
const EARLY = { share: 0.02, time: 2000 };

/** Progress on stderr: one line rewritten on a terminal, a plain line every few seconds elsewhere. */
export function progress(what: string): Progress {
  const terminal = process.stderr.isTTY;
  const begun = Date.now();
  let last = begun;
  let shown = false;
  return {
    at(done, share = 0) {
      const now = Date.now();
      if (now - last < (terminal ? 100 : 5000)) return;
      last = now;
      shown = true;
      const line = `${what}: ${done.toLocaleString("en")}${rest(done, share, now - begun)}`;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
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

/** ` of about 15,400, 2 min left`, by the share that is done and the milliseconds that it took; nothing where it is too early for one. */
export function rest(done: number, share: number, time: number): string {
  if (share < EARLY.share || share > 1 || time < EARLY.time) return "";
  const total = Number((done / share).toPrecision(3));
  const left = (time / 1000) * (1 / share - 1);
  const spoken = left < 60 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`;
  return ` of about ${Math.max(total, done).toLocaleString("en")}, ${spoken} left`;
}
