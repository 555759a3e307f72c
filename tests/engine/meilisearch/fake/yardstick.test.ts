import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeOf } from "../exchanges.ts";
import { RECORDINGS } from "../recording.ts";
import { type FakeServer, openFakeServer } from "./fake-server.ts";

type Body = Readonly<Record<string, unknown>>;

/** What no two servers have in common, what says nothing, and how errors are worded: their codes are compared. */
const OWN =
  /^(?:taskUid|uid|batchUid|processingTimeMs|requestUid|duration|commitSha|commitDate|canceledBy|message|link|_federation)$|At$/;

/** What an answer means. What a task would have done that failed is of no account. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== "object" || value === null) return value;
  if ("status" in value && value.status === "failed") return meaningOf({ ...value, status: "has failed", details: {} });
  const meaning = (name: string, part: unknown) =>
    // A set to the server, which it gives in an order of its own.
    name === "sortableAttributes" ? (part as string[]).toSorted() : meaningOf(part);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (OWN.test(name) ? [] : [[name, meaning(name, part)]])),
  );
}

/** The values that were counted, in order: the last of a long list are cut off. */
function valuesIn({ results = [] }: { readonly results?: readonly { facetDistribution?: Record<string, object> }[] }) {
  return results.map(({ facetDistribution = {} }) =>
    Object.entries(facetDistribution).map(([facet, counts]) => [facet, Object.keys(counts)]),
  );
}

/** The cases that show that the fake does not look at how near and how early words stand. */
const NEARNESS = ["finds and counts the same where hits need not say why they were found"];

/** What an answer means, hits in order but for those of a case of nearness, and of several servers, where equals may change places. */
function meaningOfAnswer(name: string, request: string, value: unknown): unknown {
  const meaning = meaningOf(value) as { readonly results?: readonly { readonly hits: readonly Body[] }[] };
  if (!meaning.results) return meaning;
  const { queries } = JSON.parse(request.slice(request.indexOf("{"))) as { queries: readonly Body[] };
  const results = meaning.results.map((result, at) => {
    const { q, sort, useNetwork } = queries[at]!;
    const ordered = !useNetwork && (!NEARNESS.includes(name) || q === "" || sort !== undefined);
    return ordered ? result : { ...result, hits: result.hits.map((hit) => JSON.stringify(hit)).sort() };
  });
  return { ...meaning, results };
}

/*
 * Every request of a recording in order, and every answer compared: totals, counts, what is cut off, the hits and their
 * order. Left to differ is the order of relevance where it is by how near and how early words stand, which the fake does not look
 * at, and that of equals on several servers. (Of 7,231 other random searches on a real server, none differed but in order, nine.)
 */
describe.each(Object.entries(RECORDINGS))("the fake Meilisearch, beside a recording of %s", (_, { cases }) => {
  let fakes: FakeServer[];
  beforeAll(async () => {
    const servers = Math.max(...Object.values(cases).flatMap((all) => all.map(({ server = 0 }) => server))) + 1;
    fakes = await Promise.all(Array.from({ length: servers }, () => openFakeServer()));
  });
  afterAll(() => {
    for (const fake of fakes) fake.close();
  });

  async function ask(server: number, request: string): Promise<{ status: number; body: Body }> {
    const addressed = fakes.reduce((text, { url }, at) => text.replaceAll(placeOf(at), url), request);
    const [, method, path, body] = /^(\S+) (\S+) (.*)$/s.exec(addressed)!;
    const response = await fetch(fakes[server]!.url + path, { method: method!, ...(body ? { body } : {}) });
    return { status: response.status, body: (await response.json()) as Body };
  }

  for (const [name, exchanges] of Object.entries(cases)) {
    it(`answers as recorded: ${name}`, async () => {
      const tasks = new Map<number, unknown>();
      for (const { server = 0, request, status, body: text } of exchanges) {
        const body = JSON.parse(text) as Body;
        const answer = await ask(server, request.replace(/^GET \/tasks\/\d+/, `GET /tasks/${tasks.get(server)}`));
        tasks.set(server, answer.body.taskUid ?? tasks.get(server));
        const meaning = (given: unknown) => meaningOfAnswer(name, request, given);
        // Of what is a server's own, that it answers is all that was kept.
        const given = text === "{}" ? {} : meaning(answer.body);
        expect({ status: answer.status, body: given }, request).toEqual({ status, body: meaning(body) });
        expect(valuesIn(answer.body), request).toEqual(valuesIn(text === "{}" ? answer.body : body));
      }
    });
  }
});
