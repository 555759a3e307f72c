import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { type Answering, ASKING_AT } from "../../lib/engine/asking.ts";
import { heedSignals } from "../../lib/engine/heed-signals.ts";
import type { Asking, Reader } from "../../lib/engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";

const query = queryOf(EVERYTHING);
const answering = (Object.keys(ASKING_AT) as (keyof typeof ASKING_AT)[]).filter((name) => name !== "matching");

/** A reader that takes no notice of signals, tells what began, and answers when it is let. */
function deaf() {
  const begun: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const call = (name: string) => () => {
    begun.push(name);
    return promise;
  };
  let left = false;
  const reader = {
    ...Object.fromEntries(answering.map((name) => [name, call(name)])),
    async *matching() {
      begun.push("matching");
      try {
        yield "first";
        yield await promise;
      } finally {
        left = true;
      }
    },
    close: async () => {},
  } as unknown as Reader;
  return { reader: heedSignals(reader), begun, resolve, reject, isLeft: () => left };
}

const ask = (reader: Reader, name: Answering, asking?: Asking) =>
  (reader[name] as (...args: unknown[]) => Promise<unknown>)(...Array(ASKING_AT[name]).fill("x"), asking);

/** What a call failed of without waiting for anything. */
const atOnce = (call: Promise<unknown>) =>
  Promise.race([
    call.then(
      () => "an answer",
      (error: unknown) => error,
    ),
    new Promise((resolve) => setImmediate(resolve, "nothing yet")),
  ]);

it.each(answering)("%s does not begin for who has gone, and is given up by who goes", async (name) => {
  const { reader, begun, resolve } = deaf();
  const gone = new AbortController();
  const reason = new Error("gone");
  const going = ask(reader, name, { signal: gone.signal });
  const staying = [ask(reader, name), ask(reader, name, { signal: new AbortController().signal })];
  gone.abort(reason);
  expect(await atOnce(going)).toBe(reason);
  await expect(ask(reader, name, { signal: gone.signal })).rejects.toBe(reason);
  expect(begun).toHaveLength(3);
  resolve("answer");
  expect(await Promise.all(staying)).toEqual(["answer", "answer"]);
});

it("leaves nothing with a signal that outlives its calls, and drops what fails when nobody waits", async () => {
  const { reader, reject } = deaf();
  const long = new AbortController();
  const gone = new AbortController();
  const calls = [reader.count([query], { signal: long.signal }), reader.count([query], { signal: gone.signal })];
  gone.abort(new Error("gone"));
  reject(new Error("failed"));
  await expect(calls[0]).rejects.toThrow("failed");
  await expect(calls[1]).rejects.toThrow("gone");
  await new Promise(setImmediate);
  expect([long, gone].flatMap(({ signal }) => getEventListeners(signal, "abort"))).toEqual([]);
});

it("begins no list for who has gone, and no id of one", async () => {
  const { reader, begun, isLeft } = deaf();
  const gone = new AbortController();
  const list = reader.matching(query, { signal: gone.signal });
  expect((await list.next()).value).toBe("first");
  gone.abort(new Error("gone"));
  await expect(list.next()).rejects.toThrow("gone");
  expect(isLeft()).toBe(true);
  await expect(reader.matching(query, { signal: gone.signal }).next()).rejects.toThrow("gone");
  expect(begun).toEqual(["matching"]);
});

it("gives up an id that is waited for, and leaves the list when it comes", async () => {
  const { reader, resolve, isLeft } = deaf();
  const gone = new AbortController();
  const list = reader.matching(query, { signal: gone.signal });
  await list.next();
  const next = list.next();
  const reason = new Error("gone");
  gone.abort(reason);
  expect(await atOnce(next)).toBe(reason);
  expect(isLeft()).toBe(false);
  resolve("late");
  await expect.poll(isLeft).toBe(true);
});

it("leaves a list where its reader stops", async () => {
  const { reader, isLeft } = deaf();
  for await (const id of reader.matching(query)) {
    expect(id).toBe("first");
    break;
  }
  expect(isLeft()).toBe(true);
});
