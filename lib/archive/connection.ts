import { DatabaseSync, type StatementSync } from "node:sqlite";
import { archiveFault } from "./archive-fault.ts";
import { placeToRead } from "./write-protected.ts";

/** A connection to an archive's file whose faults are errors in plain words. */
export class Connection extends DatabaseSync {
  readonly #path: string;

  constructor(path: string, options: { readonly readOnly: boolean }) {
    super(options.readOnly ? placeToRead(path) : path, options);
    this.#path = path;
  }

  override exec(sql: string): void {
    this.#plainly(() => super.exec(sql));
  }

  override prepare(sql: string): StatementSync {
    const statement = this.#plainly(() => super.prepare(sql));
    const { iterate } = statement;
    statement.get = this.#wrapped(statement, statement.get);
    statement.all = this.#wrapped(statement, statement.all);
    statement.run = this.#wrapped(statement, statement.run);
    statement.iterate = ((...values: unknown[]) =>
      this.#each(() => Reflect.apply(iterate, statement, values))) as typeof iterate;
    return statement;
  }

  #plainly<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw archiveFault(error, this.#path);
    }
  }

  #wrapped<F extends (...values: never[]) => unknown>(statement: StatementSync, call: F): F {
    return ((...values: unknown[]) => this.#plainly(() => Reflect.apply(call, statement, values))) as unknown as F;
  }

  *#each<T>(start: () => Iterator<T>): Generator<T> {
    const rows = this.#plainly(start);
    try {
      for (;;) {
        const { done, value } = this.#plainly(() => rows.next());
        if (done) return;
        yield value;
      }
    } finally {
      rows.return?.();
    }
  }
}
