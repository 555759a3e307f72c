/** Thrown where a search takes longer than it may, and was ended. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";

  constructor(milliseconds: number) {
    super(`Cannot search: no answer in ${milliseconds} ms.`);
  }
}

/** By name, since a bundler may load the class twice. */
export function isTooSlow(error: unknown): error is TooSlow {
  return error instanceof Error && error.name === "TooSlow";
}
