import { afterEach, expect, it, vi } from "vitest";
import { log } from "../../app/_watch/log.ts";
import { GET as facets } from "../../app/api/v1/facets/[param]/route.ts";
import { GET as search } from "../../app/api/v1/search/route.ts";
import { GET as suggest } from "../../app/api/v1/suggest/route.ts";

const given: (AbortSignal | undefined)[] = [];

// A site whose engine takes for ever, and ends what it is asked only with whoever asked.
vi.mock("../../app/open.ts", () => {
  const call = (...args: readonly unknown[]) => {
    const { signal } = args.at(-1) as { readonly signal?: AbortSignal };
    given.push(signal);
    return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  };
  const names = ["search", "count", "facetValues", "suggest", "valuesNamed", "get", "copiesOf", "related", "health"];
  const engine = Object.fromEntries(names.map((name) => [name, call]));
  return {
    serving: () => ({ ask: (question: (site: object) => unknown) => question({ engine, state: async () => "" }) }),
  };
});
afterEach(() => vi.restoreAllMocks());

const params = Promise.resolve({ param: "person" });

it.each<[string, (request: Request) => Promise<Response>]>([
  ["search", search],
  ["suggest", suggest],
  ["facets", (request) => facets(request, { params })],
])("the API ends what it asks the engine when whoever asked goes, and takes it for no fault: %s", async (_, get) => {
  const said = vi.spyOn(log(), "error").mockImplementation(() => {});
  given.length = 0;
  const gone = new AbortController();
  const answered = get(new Request("http://site/?q=ferry", { signal: gone.signal }));
  await expect.poll(() => given.length).toBeGreaterThan(0);
  gone.abort();
  await answered;
  expect(given.every((signal) => signal?.aborted)).toBe(true);
  expect(said).not.toHaveBeenCalled();
});
