import { beforeEach, expect, it, vi } from "vitest";
import { log } from "../../app/_watch/log.ts";
import { ask } from "../../app/ask.ts";

const given: (AbortSignal | undefined)[] = [];
const pending: PromiseWithResolvers<unknown>[] = [];

// A site whose engine answers when a test says so.
vi.mock("../../app/open.ts", () => {
  const search = async (_: unknown, asking: { readonly signal?: AbortSignal } = {}) => {
    given.push(asking.signal);
    asking.signal?.throwIfAborted();
    pending.push(Promise.withResolvers());
    return pending.at(-1)!.promise;
  };
  return { serving: () => ({ ask: (question: (site: object) => unknown) => question({ engine: { search } }) }) };
});
beforeEach(() => {
  given.length = 0;
  pending.length = 0;
  vi.spyOn(log(), "error").mockImplementation(() => {});
});

const search = (engine: { search: (query: never) => Promise<unknown> }) => engine.search({} as never);

it("asks nothing more once it is too late: what waits is given up, and what would come after it is not begun", async () => {
  let went: unknown = "on";
  const twice = ask(
    async ({ engine }) => {
      await search(engine);
      went = await search(engine).catch((error: Error) => error.name);
    },
    { patience: 20 },
  );
  expect(await twice).toEqual({ trouble: "slow" });
  expect(given).toHaveLength(1);
  expect(given[0]!.aborted).toBe(true);
  // The engine answers after all.
  pending[0]!.resolve({});
  await expect.poll(() => went).toBe("TooSlow");
});

it("gives up the other parts of a question of which one failed, and none of an answer", async () => {
  const parts = ask(({ engine }) => Promise.all([search(engine), search(engine)]));
  pending[1]!.reject(new Error("Cannot search."));
  expect(await parts).toEqual({ trouble: "down" });
  expect(given.map((signal) => signal?.aborted)).toEqual([true, true]);
  const whole = ask(({ engine }) => search(engine));
  pending[2]!.resolve(7);
  expect(await whole).toEqual({ value: 7 });
  expect(given[2]!.aborted).toBe(false);
});
