import { onAbort } from "../processes/on-abort.ts";
import type { Asking, Reader } from "./port/reader.ts";

/** The calls of a reader that may be given up, and where among their arguments stands how they are asked. */
export const ASKING_AT = {
  search: 1,
  count: 1,
  matching: 1,
  facetValues: 3,
  suggest: 1,
  valuesNamed: 1,
  listsNamed: 1,
  get: 1,
  copiesOf: 1,
  versionsOf: 1,
  related: 1,
  moreLike: 1,
  wordsWith: 1,
  health: 0,
} as const satisfies Readonly<Record<Exclude<keyof Reader, "close">, number>>;

/** The calls that answer once; `matching` answers id by id. */
export type Answering = Exclude<keyof typeof ASKING_AT, "matching">;

/** Any of them, for code that treats all alike. */
export type AnyCall = (...args: unknown[]) => Promise<unknown>;

/** A reader whose answering calls are all wrapped alike. */
export function wrapAnswers(
  reader: Reader,
  wrap: (call: AnyCall, at: number, name: Answering) => AnyCall,
): Pick<Reader, Answering> {
  const names = (Object.keys(ASKING_AT) as (keyof typeof ASKING_AT)[]).filter(
    (name): name is Answering => name !== "matching",
  );
  return Object.fromEntries(
    names.map((name) => [name, wrap(reader[name] as unknown as AnyCall, ASKING_AT[name], name)]),
  ) as unknown as Pick<Reader, Answering>;
}

/** The signal among the arguments of a call. */
export function signalAt(args: readonly unknown[], at: number): AbortSignal | undefined {
  return (args[at] as Asking | undefined)?.signal;
}

/** What a promise comes to, or at once the reason of the signal when that is aborted. The work's late outcome is dropped. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    const heard = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject).finally(heard);
  });
}
