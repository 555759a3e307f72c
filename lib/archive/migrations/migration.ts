import type { DatabaseSync } from "node:sqlite";

/** A step from one layout of the archive's tables to the next. */
export interface Migration {
  /** What it brings, said while it runs and where it fails. */
  readonly brings: string;
  /** Runs within a transaction. It holds its own statements: what the tables are called today is no matter of the past. */
  readonly up: (database: DatabaseSync) => void;
}
