import { type FoundRow, type GoldRows, NOTHING_FOUND, type Task } from "./rows.ts";
import { TASKS } from "./tasks.ts";

/** What is said of what was found. */
export interface Judgement {
  /** A score each. */
  readonly lines: readonly string[];
  /** Articles with gold of which nothing was read: they have nothing found. */
  readonly unread: number;
  /** What was wrong or missed, the commonest first, and how often. */
  readonly faults: readonly (readonly [what: string, times: number])[];
}

/** Judges what was found in articles; `visible` leaves out people that are recognised but shown under no full name. */
export function judge<T extends Task>(
  task: T,
  gold: readonly GoldRows[T][],
  found: readonly FoundRow[],
  { visible = false } = {},
): Judgement {
  const faults = new Map<string, number>();
  const byId = new Map(found.map((row) => [row.externalId, row]));
  const shown = (row: FoundRow) => (visible ? { ...row, people: row.people.filter(({ hidden }) => !hidden) } : row);
  const pairs = gold.map((row) => [row, shown(byId.get(String(row.id)) ?? NOTHING_FOUND)] as const);
  const lines = TASKS[task](pairs, (what) => void faults.set(what, (faults.get(what) ?? 0) + 1), visible);
  const unread = gold.filter(({ id }) => !byId.has(String(id))).length;
  return { lines, unread, faults: [...faults].sort((a, b) => b[1] - a[1]) };
}
