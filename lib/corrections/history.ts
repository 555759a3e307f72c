import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { personId } from "../facets/person-id.ts";
import { Line } from "./line.ts";
import { linesHeld, STANDING } from "./lines-held.ts";

/** A line as the archive last read it from the ledger, and whether it is in force: an undo is until it is undone itself. */
export interface PastLine {
  readonly line: Line;
  readonly inForce: boolean;
  /** In force, but naming no single person, so that it says nothing yet. */
  readonly waits: boolean;
  /** How many articles said something else when it came; null: it came with others, or before this was noted. */
  readonly articles: number | null;
}

/** What is asked of the history: lines of one act, by one person, or that hold some words or the id made of them; null: of all. */
export interface HistoryFilter {
  readonly act: Line["act"] | null;
  readonly by: string | null;
  readonly words: string | null;
}

interface Row {
  readonly line: string;
  readonly in_force: number;
  readonly articles: number | null;
}

/** The history of corrections, from the archive's copy of the ledger. */
export function openHistory({ [RAW]: database }: Archive) {
  const WHERE = `
    (:act is null or json_extract(line, '$.act') = :act)
    and (:by is null or json_extract(line, '$.by') = :by)
    and (:words is null or instr(lower(line), lower(:words)) > 0 or (:slug <> '' and instr(line, :slug) > 0))`;
  const page = database.prepare(
    `select line, in_force, articles from correction where ${WHERE} order by place desc limit :most offset :from`,
  );
  const size = database.prepare(`select count(*) as count from correction where ${WHERE}`);
  const at = database.prepare("select line, in_force, articles from correction where id = ?");

  const undos = database.prepare(`
    select id, json_extract(line, '$.line') as undoes from correction where json_extract(line, '$.act') = 'undo'
    order by place desc`);
  const hashNow = database.prepare("select hash from correction_state");
  const state = (): string => (hashNow.get() as { hash: string } | undefined)?.hash ?? "";

  let known: { readonly state: string; readonly undone: ReadonlySet<string> } | null = null;
  /** The undos that are undone themselves: the copy notes standing of what they undo alone. */
  function undoneUndos(): ReadonlySet<string> {
    const now = state();
    if (known?.state !== now) {
      const undone = new Set<string>();
      for (const { id, undoes } of undos.all() as { id: string; undoes: string }[])
        if (!undone.has(id)) undone.add(undoes);
      known = { state: now, undone };
    }
    return known.undone;
  }

  const past = ({ line: text, in_force, articles }: Row): PastLine[] => {
    const read = Line.safeParse(JSON.parse(text));
    if (!read.success) return [];
    const line = read.data;
    const inForce = line.act === "undo" ? !undoneUndos().has(line.id) : in_force !== STANDING.undone;
    return [{ line, inForce, waits: in_force === STANDING.waits, articles }];
  };
  let held: { readonly state: string; readonly lines: readonly Line[] } | null = null;
  const asked = (filter: HistoryFilter) => ({ ...filter, slug: filter.words === null ? "" : personId(filter.words) });

  return {
    /** Tells the ledger that was last read from any other. */
    state,
    /** Lines, the latest first. */
    page: (filter: HistoryFilter, from: number, most: number): PastLine[] =>
      (page.all({ ...asked(filter), from, most }) as unknown as Row[]).flatMap(past),
    count: (filter: HistoryFilter): number => (size.get(asked(filter)) as { count: number }).count,
    line: (id: string): PastLine | null => (at.all(id) as unknown as Row[]).flatMap(past)[0] ?? null,
    /** The lines in force that name all whom they must, in their order. */
    applied: (): readonly Line[] => {
      const now = state();
      if (held?.state !== now) held = { state: now, lines: linesHeld(database, { applied: true }) };
      return held.lines;
    },
  };
}

export type History = ReturnType<typeof openHistory>;
