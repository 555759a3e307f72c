import type { Unreadable } from "../query/alert-reason.ts";

/** A saved search cannot be read as it stands. `message` says so in English, `of` to those who say it in another language. */
export class UnreadableSearch extends Error {
  readonly of: Unreadable;

  constructor(message: string, of: Unreadable) {
    super(message);
    this.name = "UnreadableSearch";
    this.of = of;
  }
}

/** Whether an error is of a search that cannot be read. Told by its name, since the site's bundles may hold this class more than once. */
export function isUnreadableSearch(error: Error): error is UnreadableSearch {
  return error.name === "UnreadableSearch";
}
