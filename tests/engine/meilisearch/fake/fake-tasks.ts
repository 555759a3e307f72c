import type { Fault } from "./fault.ts";
import { Refusal } from "./refusal.ts";

/** What a write did: what the task tells of it, or why it failed. */
export interface Done {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string } | null;
}

/** A write: the index and the kind that its task names, and what the task does. */
export interface Write {
  readonly index: string | null;
  readonly type: string;
  readonly work: () => Done;
}

interface Task extends Done {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  readonly status: "succeeded" | "failed" | "processing";
}

/** The tasks of a server. Each is over before it is looked at, unless a fault wants it otherwise. */
export function openTasks() {
  const tasks: Task[] = [];
  let looks = 0;

  return {
    /** Does a write and returns the summary that is answered at once. */
    enqueue({ index, type, work }: Write, fault: Fault | undefined) {
      const uid = tasks.length;
      const done = fault ? failing(fault) : tried(work);
      const status = fault?.kind === "begins again" ? "processing" : done.error ? "failed" : "succeeded";
      tasks.push({ ...done, uid, indexUid: index, type, status });
      return { taskUid: uid, indexUid: index, status: "enqueued", type, enqueuedAt: momentOf(uid) };
    },
    /** A task as it stands. */
    look(uid: number) {
      const task = tasks[uid];
      if (!task) throw new Refusal(404, "task_not_found", `Task \`${uid}\` not found.`);
      const startedAt = momentOf(task.status === "processing" ? looks++ : uid);
      const error = task.error ? { ...task.error, type: "invalid_request", link: "" } : null;
      return { details: {}, ...task, error, startedAt };
    },
  };
}

function failing(fault: Fault): Done {
  return fault.kind === "fails later" ? { error: { code: fault.code, message: fault.message } } : {};
}

function tried(work: () => Done): Done {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { error: { code: error.code, message: error.message } };
    throw error;
  }
}

/** A moment of its own for each number, in order. */
export function momentOf(number: number): string {
  return new Date(Date.UTC(2001, 0, 1) + number * 1000).toISOString();
}
