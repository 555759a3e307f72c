import { type ChildProcess, fork } from "node:child_process";
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { JobFailed } from "./job-failed.ts";
import { ENDED_FOR } from "./limit-use.ts";
import type { FromProcess, ToProcess } from "./messages.ts";
import { onAbort } from "./on-abort.ts";

export interface PoolOptions<Setup> {
  /** The file that a process runs, which calls `serve`. */
  readonly program: string;
  readonly processes: number;
  /** Megabytes of heap a process. */
  readonly memory: number;
  /** Megabytes of it for what has just been made: more are faster, and held. */
  readonly young?: number;
  /** Jobs that a process is sent at once, so that it need not wait for this one between two. */
  readonly ahead: number;
  /** Another process is started where each that runs has so many jobs. */
  readonly worthAnother: number;
  /** Jobs that may wait for a process; a further one is refused, but for a later one of a request that has begun. */
  readonly waiting?: number;
  /** What processes are sent before their first job. */
  readonly setup: Setup;
}

type Run<Job, Answer> = (job: Job, seconds: number, signal?: AbortSignal) => Promise<Answer>;

/** Jobs done in processes apart: nothing that one is given can end or hold the process that started it. */
export interface Pool<Setup, Job, Answer> {
  /**
   * Does a job in at most so many seconds, by a clock that stands still while a process prepares. Fails with `JobFailed`, or
   * at once with the signal's reason: what had begun goes on, and its answer is dropped. Jobs that share a signal are one request's:
   * a later one of it goes before the first of requests that came after it, and is not refused. Where more is asked than can be done,
   * all would else wait again for each of their jobs until nobody waits for the answer, and nearly none be answered.
   */
  readonly run: Run<Job, Answer>;
  /** The same in one process, for jobs that go on with what an earlier one left there; they fail when it has ended. */
  readonly pin: () => Run<Job, Answer>;
  /** Jobs from here on go by another setup. */
  readonly use: (setup: Setup) => void;
  /** How many jobs wait for a process, and which processes there are. */
  readonly now: () => { readonly waiting: number; readonly pids: readonly number[] };
  readonly close: () => void;
}

interface Task<Setup, Job, Answer> extends Pick<PromiseWithResolvers<Answer>, "resolve" | "reject"> {
  readonly setup: Setup;
  readonly job: Job;
  readonly seconds: number;
  /** The only process that can do it. */
  readonly only: ChildProcess | null;
  /** Those with a lower one are done before it. */
  readonly turn: number;
  /** It was in a process that ended: it is sent alone, to tell whether it was the one that ended it. */
  suspect: boolean;
}

interface Member<Setup, Job, Answer> {
  child: ChildProcess | null;
  ready: boolean;
  setup: Setup | null;
  /** What it was sent and has not answered: it answers in turn. */
  sent: Task<Setup, Job, Answer>[];
  /** Ticks since it was sent something, or said something. */
  silent: number;
  preparing: boolean;
  /** Why it was ended, where it was ended from here. */
  overdue: number | null;
  stderr: string;
}

/** Seconds. They are counted here and not by the clock, so that a machine that slept or was busy otherwise ends nothing. */
const TICK = 0.1;

/** So many processes in a row that something else ends while they start say that none can be had. */
const STARTS = 5;

/** Jobs of one signal that are done in the turn of its first one. Whoever has more of them, such as an export, waits for others. */
const IN_TURN = 20;

/** Starts no process before the first job. Whoever made a pool closes it. */
export function openPool<Setup, Job, Answer>(options: PoolOptions<Setup>): Pool<Setup, Job, Answer> {
  type Own = Member<Setup, Job, Answer>;
  const {
    program,
    processes,
    memory,
    young = 8,
    ahead,
    worthAnother,
    waiting: mostWaiting = Number.POSITIVE_INFINITY,
  } = options;
  let setup = options.setup;
  /** Processes in a row that were ended by force before they were ready. */
  let cutOff = 0;
  const queue: Task<Setup, Job, Answer>[] = [];
  const members = Array.from({ length: processes }, (): Own => {
    return {
      child: null,
      ready: false,
      setup: null,
      sent: [],
      silent: 0,
      preparing: false,
      overdue: null,
      stderr: "",
    };
  });

  // A process keeps what it compiles where this one does: in a folder with one a version of Node.
  const compiled = getCompileCacheDir();
  const compile = `import { enableCompileCache } from "node:module"; enableCompileCache(${JSON.stringify(compiled && dirname(compiled))})`;
  const first = compiled === undefined ? [] : [`--import=data:text/javascript,${encodeURIComponent(compile)}`];

  function start(member: Own): void {
    const child = fork(program, {
      execArgv: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${young}`, ...first],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    Object.assign(member, { child, ready: false, setup: null, silent: 0, preparing: false, overdue: null, stderr: "" });
    child.stderr!.on("data", (said) => {
      member.stderr = `${member.stderr}${said}`.slice(-4000);
    });
    child.on("message", (message: FromProcess<Answer>) => heard(member, message));
    child.on("error", ({ message }) => {
      member.stderr = message;
    });
    // Comes after its last message.
    child.on("close", (code, signal) => ended(member, signal ?? `code ${code}`, signal !== null));
  }

  const send = ({ child }: Own, message: ToProcess<Setup, Job>) => child!.send(message, () => {});

  /** Sends a process what it can take of the queue; one that only starts gets what others can do once it has. */
  function feed(member: Own): void {
    const isFirst = () => member.ready || !members.some(({ child, ready }) => child && ready);
    while (member.child && member.sent.length < ahead) {
      const at = queue.findIndex(({ only }) => (only === null ? isFirst() : only === member.child));
      if (at < 0 || (member.sent.length > 0 && (member.sent[0]!.suspect || queue[at]!.suspect))) return;
      const [task] = queue.splice(at, 1) as [Task<Setup, Job, Answer>];
      if (member.sent.length === 0) member.silent = 0;
      try {
        if (member.setup !== task.setup) send(member, { setup: task.setup });
        member.setup = task.setup;
        send(member, { job: task.job });
        member.sent.push(task);
      } catch (error) {
        // What cannot be put into a message.
        task.reject(error);
      }
    }
  }

  function feedAll(): void {
    const asleep = members.find(({ child }) => !child);
    const isWorth = members.every(({ child, sent }) => !child || sent.length >= worthAnother);
    if (asleep && isWorth && queue.some(({ only }) => only === null)) start(asleep);
    // Those with least to do first, so that the queue is shared.
    for (const member of members.toSorted((a, b) => a.sent.length - b.sent.length)) feed(member);
  }

  function heard(member: Own, message: FromProcess<Answer>): void {
    member.silent = 0;
    member.preparing = message === "preparing";
    if (message === "ready") {
      member.ready = true;
      cutOff = 0;
      feedAll();
    }
    if (typeof message === "string") return;
    const task = member.sent.shift()!;
    if ("fault" in message) task.reject(new JobFailed("fault", message.fault));
    else task.resolve(message.answer);
    feedAll();
  }

  function ended(member: Own, how: string, byForce: boolean): void {
    const { child } = member;
    member.child = null;
    for (const task of queue.filter(({ only }) => only === child)) {
      queue.splice(queue.indexOf(task), 1);
      task.reject(new JobFailed("ended", how));
    }
    const [first, ...others] = member.sent.splice(0);
    if (first === undefined) return;
    if (!member.ready && byForce && ++cutOff < STARTS) {
      // By something else, such as a machine without memory: it had not begun, so another begins.
      for (const { reject } of [first, ...others].filter(({ only }) => only !== null))
        reject(new JobFailed("ended", how));
      queue.unshift(...[first, ...others].filter(({ only }) => only === null));
      feedAll();
      return;
    }
    if (!member.ready) {
      const words = /^\w*Error\b.*/m.exec(member.stderr)?.[0] ?? (member.stderr.trim() || how);
      for (const task of [first, ...others, ...queue.splice(0)]) task.reject(new JobFailed("not started", words));
      return;
    }
    // It answers in turn, so one that took too long is the first; what ended it otherwise may be any that it was sent.
    const isOverdue = member.overdue !== null || how === ENDED_FOR.time;
    if (isOverdue) first.reject(new JobFailed("overdue", `${member.overdue ?? how}`));
    else if (others.length === 0) first.reject(failureOf(how));
    else others.unshift(first);
    for (const task of others) task.suspect ||= !isOverdue;
    for (const { reject } of others.filter(({ only }) => only !== null)) reject(new JobFailed("ended", how));
    queue.unshift(...others.filter(({ only }) => only === null));
    feedAll();
  }

  const clock = setInterval(() => {
    for (const member of members) {
      const [first] = member.sent;
      if (!first || !member.ready || member.preparing || member.overdue !== null) continue;
      if (++member.silent * TICK <= first.seconds) continue;
      member.overdue = first.seconds;
      member.child!.kill("SIGKILL");
    }
  }, TICK * 1000);
  clock.unref();

  let jobs = 0;
  const begun = new WeakMap<AbortSignal, { readonly turn: number; jobs: number }>();

  /** The turn that a job has by its signal: that of the first one with it; null where it is no later one. */
  function turnBy(signal: AbortSignal): number | null {
    const first = begun.get(signal);
    if (!first) begun.set(signal, { turn: jobs, jobs: 1 });
    return first && ++first.jobs <= IN_TURN ? first.turn : null;
  }

  function add(only: ChildProcess | null, job: Job, seconds: number, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const earlier = signal ? turnBy(signal) : null;
    const turn = earlier ?? jobs;
    jobs++;
    const idle = members.some(({ child, sent }) => !child || sent.length < ahead);
    if (!idle && earlier === null && queue.length >= mostWaiting)
      return Promise.reject(new JobFailed("refused", `${queue.length}`));
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const task = { setup, job, seconds, only, turn, suspect: false, resolve, reject };
    const heard =
      signal &&
      onAbort(signal, () => {
        const at = queue.indexOf(task);
        if (at >= 0) queue.splice(at, 1);
        reject(signal.reason);
      });
    const at = queue.findLastIndex((other) => other.turn <= turn);
    queue.splice(at + 1, 0, task);
    feedAll();
    return heard ? promise.finally(heard) : promise;
  }

  return {
    run: (job, seconds, signal) => add(null, job, seconds, signal),
    pin() {
      const [member] = members.toSorted((a, b) => a.sent.length - b.sent.length) as [Own];
      if (!member.child) start(member);
      const { child } = member;
      return async (job, seconds, signal) => {
        if (member.child !== child) throw new JobFailed("ended", "earlier");
        return add(child, job, seconds, signal);
      };
    },
    use(next) {
      setup = next;
    },
    now: () => ({ waiting: queue.length, pids: members.flatMap(({ child }) => child?.pid ?? []) }),
    close() {
      clearInterval(clock);
      for (const member of members) {
        member.child?.removeAllListeners();
        member.child?.kill("SIGKILL");
        member.child = null;
        for (const task of member.sent.splice(0)) task.reject(new JobFailed("closed", ""));
      }
      for (const task of queue.splice(0)) task.reject(new JobFailed("closed", ""));
    },
  };
}

/** An engine of JavaScript that is out of memory aborts; a process may end itself where a job uses too much (`limit-use.ts`). */
function failureOf(how: string): JobFailed {
  return how === ENDED_FOR.memory || how === "code 134" ? new JobFailed("memory", how) : new JobFailed("ended", how);
}
