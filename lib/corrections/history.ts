import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { Line } from "./line.ts";
import { STANDING } from "./lines-held.ts";

/** A line as the archive last read it from the ledger, and whether it is in force. */
export interface PastLine {
  readonly line: Line;
  readonly inForce: boolean;
  /** In force, but naming no single person, so that it says nothing yet. */
  readonly waits: boolean;
}

/** What is asked of the history: lines of one act, by one person, or that hold some words; null: of all. */
export interface HistoryFilter {
  readonly act: Line["act"] | null;
  readonly by: string | null;
  readonly words: string | null;
}

interface Row {
  readonly line: string;
  readonly in_force: number;
}

/** The history of corrections, from the archive's copy of the ledger. */
export function openHistory({ [RAW]: database }: Archive) {
  const WHERE = `
    (:act is null or json_extract(line, '$.act') = :act)
    and (:by is null or json_extract(line, '$.by') = :by)
    and (:words is null or instr(lower(line), lower(:words)) > 0)`;
  const page = database.prepare(
    `select line, in_force from correction where ${WHERE} order by place desc limit :most offset :from`,
  );
  const size = database.prepare(`select count(*) as count from correction where ${WHERE}`);
  const at = database.prepare("select line, in_force from correction where id = ?");
  const ofArticle = database.prepare(`
    select line, in_force from correction
    where in_force = 1 and json_extract(line, '$.act') = 'article' and json_extract(line, '$.article') = ?
    order by place`);

  const state = database.prepare("select hash from correction_state");

  return {
    /** Tells the ledger that was last read from any other. */
    state: (): string => (state.get() as { hash: string } | undefined)?.hash ?? "",
    /** Lines, the latest first. */
    page: (filter: HistoryFilter, from: number, most: number): PastLine[] =>
      (page.all({ ...filter, from, most }) as unknown as Row[]).flatMap(past),
    count: (filter: HistoryFilter): number => (size.get({ ...filter }) as { count: number }).count,
    line: (id: string): PastLine | null => (at.all(id) as unknown as Row[]).flatMap(past)[0] ?? null,
    /** The lines in force that correct one article by its id, in their order. */
    ofArticle: (id: string): Line[] => (ofArticle.all(id) as unknown as Row[]).flatMap(past).map(({ line }) => line),
  };
}

export type History = ReturnType<typeof openHistory>;

function past({ line, in_force }: Row): PastLine[] {
  const read = Line.safeParse(JSON.parse(line));
  return read.success
    ? [{ line: read.data, inForce: in_force !== STANDING.undone, waits: in_force === STANDING.waits }]
    : [];
}
