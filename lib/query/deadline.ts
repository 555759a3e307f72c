import { TooSlow } from "../engine/port/too-slow.ts";

/** The promise's value, or `TooSlow` after so many milliseconds. The work itself goes on; its late outcome is dropped. */
export function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow(milliseconds)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
