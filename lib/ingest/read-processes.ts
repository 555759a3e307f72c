import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Article } from "../article/article.ts";
import type { Answer, Request } from "./read-process.ts";
import type { ReadContext, Unread } from "./read-record.ts";

/** The article (null: it holds no words) and what is to be said of how it was read, or why it could not be read. */
export type Reading =
  | { readonly article: Article | null; readonly notes: readonly string[] }
  | { readonly reason: string };

/** Processes that read. Nothing that they are given can end or hold the one that started them. */
export interface ReadProcesses {
  /** Fails only where no process can be started. */
  readonly read: (unread: Unread) => Promise<Reading>;
  /** What is read from here on goes by another context. */
  readonly use: (context: ReadContext) => void;
  readonly close: () => void;
}

/** How many processes at most, and the seconds that a text of so many UTF-16 units may take. */
export interface ReadOptions {
  readonly processes?: number;
  readonly deadline?: (length: number) => number;
}

interface Job extends Pick<PromiseWithResolvers<Reading>, "resolve" | "reject"> {
  readonly unread: Unread;
  readonly length: number;
}

interface Reader {
  child: ChildProcess | null;
  ready: boolean;
  /** What it was sent and has not answered: it answers in turn. */
  sent: Job[];
  waiting: Job[];
  /** Of those waiting, the first so many were in a process that ended: each is sent alone, to find the one that ended it. */
  suspects: number;
  /** Ticks since it was sent something, or answered. */
  silent: number;
  /** Why it was ended, where it was ended from here. */
  overdue: string | null;
  said: string;
}

const PROGRAM = fileURLToPath(new URL("read-process.ts", import.meta.url));

/** Megabytes of heap a process: a hundred hold gazetteers, lexicons and language profiles, the rest is for one text at a time. */
const MEMORY = 300;

/** Beside the one that keeps what they read, two are enough: settling and indexing take longer than reading. */
const spareProcesses = (): number => Math.min(2, Math.max(1, availableParallelism() - 1));

/** A usual text takes a few milliseconds, a long one a second for each million units. */
const usualDeadline = (length: number): number => 30 + 15 * (length / 1e6);

/** Another process is worth its start of about a second where so many wait for the others. */
const MANY = 25;

/** Seconds. They are counted here and not by the clock, so that a machine that slept or was busy otherwise ends no text. */
const TICK = 0.25;

/**
 * Starts to read in processes of their own; the first comes with the first text. Threads would not do: a limit of memory
 * in a thread ends the whole process where one large array passes it, and a text that is never done may be in code that a
 * thread cannot be called out of.
 */
export function startReading(
  context: ReadContext,
  { processes = spareProcesses(), deadline = usualDeadline }: ReadOptions = {},
): ReadProcesses {
  let current = context;
  let failed: Error | null = null;
  const readers = Array.from({ length: processes }, (): Reader => {
    return { child: null, ready: false, sent: [], waiting: [], suspects: 0, silent: 0, overdue: null, said: "" };
  });

  function start(reader: Reader): void {
    const child = fork(PROGRAM, {
      execArgv: [`--max-old-space-size=${MEMORY}`, "--max-semi-space-size=8"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    Object.assign(reader, { child, ready: false, silent: 0, overdue: null, said: "" });
    child.stderr!.on("data", (said) => {
      reader.said = `${reader.said}${said}`.slice(-4000);
    });
    child.on("message", (answer: Answer) => answered(reader, answer));
    child.on("error", ({ message }) => {
      reader.said = message;
    });
    // Comes after its last answer.
    child.on("close", (code, signal) => ended(reader, signal ?? `code ${code}`));
    send(reader, { context: current });
  }

  const send = ({ child }: Reader, request: Request) => child!.send(request, () => {});

  /** What is sent to a process in good standing is sent at once, so that it never waits for this one. */
  function sendAll(reader: Reader): void {
    while (reader.waiting.length > 0 && (reader.suspects === 0 || reader.sent.length === 0)) {
      const job = reader.waiting.shift()!;
      reader.sent.push(job);
      send(reader, { unread: job.unread });
    }
  }

  function answered(reader: Reader, answer: Answer): void {
    reader.silent = 0;
    if (answer === "ready") reader.ready = true;
    else settle(reader, "fault" in answer ? { reason: faultOf(answer.fault) } : answer);
    sendAll(reader);
  }

  function settle(reader: Reader, reading: Reading): void {
    reader.sent.shift()!.resolve(reading);
    if (reader.suspects > 0) reader.suspects--;
  }

  function ended(reader: Reader, how: string): void {
    reader.child = null;
    if (!reader.ready) {
      const words = /^\w*Error\b.*/m.exec(reader.said)?.[0] ?? (reader.said.trim() || how);
      fail(new Error(`Cannot read: a process that reads articles could not be started (${words}).`));
      return;
    }
    // One that was alone in it has ended it.
    if (reader.sent.length === 1) settle(reader, { reason: reader.overdue ?? reasonOf(how, reader.sent[0]!) });
    reader.suspects = Math.max(reader.suspects, reader.sent.length);
    reader.waiting.unshift(...reader.sent.splice(0));
    if (reader.waiting.length === 0) return;
    start(reader);
    sendAll(reader);
  }

  function fail(error: Error): void {
    failed = error;
    for (const reader of readers)
      for (const job of [...reader.sent.splice(0), ...reader.waiting.splice(0)]) job.reject(error);
    close();
  }

  const clock = setInterval(() => {
    for (const reader of readers) {
      const [first] = reader.sent;
      if (!first || !reader.ready || reader.overdue !== null) continue;
      const most = deadline(first.length);
      if (++reader.silent * TICK <= most) continue;
      reader.overdue = `takes more than ${Math.round(most)} seconds to read`;
      reader.child!.kill("SIGKILL");
    }
  }, TICK * 1000);
  clock.unref();

  function close(): void {
    clearInterval(clock);
    for (const { child } of readers) {
      child?.removeAllListeners();
      child?.kill("SIGKILL");
    }
  }

  const load = ({ sent, waiting }: Reader) => sent.length + waiting.length;

  function free(): Reader {
    const least = readers.filter(({ child }) => child).sort((a, b) => load(a) - load(b))[0];
    const asleep = readers.find(({ child }) => !child);
    if (asleep && (!least || load(least) >= MANY)) {
      start(asleep);
      return asleep;
    }
    return least!;
  }

  return {
    read(unread) {
      if (failed) return Promise.reject(failed);
      const { promise, resolve, reject } = Promise.withResolvers<Reading>();
      const reader = free();
      reader.waiting.push({ unread, length: lengthOf(unread), resolve, reject });
      sendAll(reader);
      return promise;
    },
    use(context) {
      current = context;
      for (const reader of readers) if (reader.child) send(reader, { context });
    },
    close,
  };
}

/** How much there is to read, in UTF-16 units. */
export function lengthOf(unread: Unread): number {
  const { title, text } = "kind" in unread ? { title: unread.fields.title, text: unread.text } : unread.raw;
  return (title?.length ?? 0) + text.length;
}

const faultOf = (words: string): string => `cannot be read: this is a fault of Dateline, not of the text (${words})`;

/** An engine of JavaScript that is out of memory aborts. */
function reasonOf(how: string, { length }: Job): string {
  if (how !== "SIGABRT" && how !== "code 134") return faultOf(`the process that read it was ended, ${how}`);
  return `is too much to read: its ${length.toLocaleString("en")} characters took more than ${MEMORY} MB of memory`;
}
