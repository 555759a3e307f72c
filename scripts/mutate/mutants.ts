/** A promise, the code that keeps it, a change that breaks it, and the test files that must then fail. */
export interface Mutant {
  readonly promise: string;
  readonly file: string;
  /** Stands once in the file, and is replaced by `to`. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

export const MUTANTS: readonly Mutant[] = [
  {
    promise: "Meilisearch is asked for plain bodies",
    file: "lib/engine/meilisearch/client.ts",
    from: 'headers: { "accept-encoding": "identity" }',
    to: "headers: {}",
    tests: ["tests/engine/meilisearch/client.test.ts"],
  },
  {
    promise: "An engine that fails is stood in for by the archive",
    file: "lib/engine/healing.ts",
    from: "      return { answer: await ask(archive), trouble };",
    to: "      throw error;",
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "An engine in trouble is not asked",
    file: "lib/engine/healing.ts",
    from: "if (before !== null)",
    to: 'if (before === "")',
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "An index that is wiped, half built or of another version is seen",
    file: "lib/engine/healing.ts",
    from: "if (health.trouble !== null)",
    to: 'if (health.trouble === "")',
    tests: ["tests/engine/meilisearch/health.test.ts"],
  },
  {
    promise: "An index behind the archive is seen",
    file: "lib/engine/healing.ts",
    from: "own.revision > health.revision",
    to: "own.revision < 0",
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "An engine that is well again is asked again",
    file: "lib/engine/healing.ts",
    from: "Date.now() - known.at > FRESH",
    to: "known.at === 0",
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "That whoever asked has gone is no failure of the engine",
    file: "lib/engine/healing.ts",
    from: "if (signal?.aborted || isBusy(error))",
    to: "if (isBusy(error))",
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "What an engine cannot begin to list is listed by the archive",
    file: "lib/engine/healing.ts",
    from: "begun(engine.matching(query, asking))",
    to: "Promise.resolve(engine.matching(query, asking))",
    tests: ["tests/engine/healing.test.ts"],
  },
  {
    promise: "A call is given up with whoever asked",
    file: "lib/engine/heed-signals.ts",
    from: "return signal ? untilAborted(call(...args), signal) : call(...args);",
    to: "return call(...args);",
    tests: ["tests/engine/heed-signals.test.ts"],
  },
  {
    promise: "A list is given up with whoever asked",
    file: "lib/engine/heed-signals.ts",
    from: "          signal?.throwIfAborted();\n          busy = true;",
    to: "          busy = true;",
    tests: ["tests/engine/heed-signals.test.ts"],
  },
  {
    promise: "A search on a server is given up with whoever asked",
    file: "lib/engine/meilisearch/client.ts",
    from: "signal ? AbortSignal.any([timeout, signal]) : timeout",
    to: "timeout",
    tests: ["tests/engine/meilisearch/client.test.ts"],
  },
  {
    promise: "What is asked by who has gone waits for no thread",
    file: "lib/engine/embedded/thread.ts",
    from: "waiting = waiting.filter((other) => other !== asked);",
    to: "",
    tests: ["tests/engine/workers.test.ts"],
  },
  {
    promise: "All that matches is listed, not the first thousand",
    file: "lib/engine/embedded/embedded.ts",
    from: "ranked(columns, ranking, 0, articles.length)",
    to: "ranked(columns, ranking, 0, Math.min(1000, articles.length))",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "Nothing is listed twice",
    file: "lib/engine/embedded/workers.ts",
    from: "yield* chunk.ids;",
    to: "yield* [...chunk.ids, ...chunk.ids.slice(-1)];",
    tests: ["tests/engine/workers.test.ts"],
  },
  {
    promise: "A list is left where its reader stops",
    file: "lib/engine/embedded/workers.ts",
    from: "if (!chunk.last) thread.leave(list);",
    to: "",
    tests: ["tests/engine/workers.test.ts"],
  },
  {
    promise: "An index that is lost is built anew by the next sync",
    file: "lib/engine/meilisearch/home.ts",
    from: 'error.trouble === "missing"',
    to: 'error.trouble === "busy"',
    tests: ["tests/scripts/server-index.test.ts"],
  },
  {
    promise: "An index of other settings is seen",
    file: "lib/engine/meilisearch/meilisearch.ts",
    from: "stamp.settings !== SETTINGS_HASH",
    to: 'stamp.settings === ""',
    tests: ["tests/engine/meilisearch/health.test.ts"],
  },
  {
    promise: "An index that lost articles is seen",
    file: "lib/engine/meilisearch/meilisearch.ts",
    from: "if (stamp.articles !== articles)",
    to: "if (stamp.articles < articles)",
    tests: ["tests/engine/meilisearch/health.test.ts"],
  },
  {
    promise: "A rebuilt index that differs from the archive is not put in place",
    file: "lib/engine/rebuild.ts",
    from: "if (differences.length > 0)",
    to: "if (differences.length < 0)",
    tests: ["tests/engine/meilisearch/rebuild.test.ts"],
  },
  {
    promise: "A swap that did not happen is noticed",
    file: "lib/engine/meilisearch/beside.ts",
    from: "  if ((await client.createdAt(liveArticles)) !== wanted) {",
    to: "  if (wanted === null) {",
    tests: ["tests/engine/meilisearch/rebuild.test.ts"],
  },
  {
    promise: "A swap whose answer is lost is not asked for again, which would undo it",
    file: "lib/engine/meilisearch/client.ts",
    from: "        said,\n      ),",
    to: "      ),",
    tests: ["tests/engine/meilisearch/rebuild.test.ts"],
  },
  {
    promise: "Verifying finds other totals, counts, labels and bars",
    file: "lib/engine/verify.ts",
    from: "  return out;",
    to: "  return [];",
    tests: ["tests/engine/verify.test.ts"],
  },
  {
    promise: "Verifying finds a missing article",
    file: "lib/engine/verify.ts",
    from: "if (total !== all.total - missing)",
    to: "if (total < 0)",
    tests: ["tests/engine/verify.test.ts"],
  },
  {
    promise: "One bad document is left out of its batch, and the rest written",
    file: "lib/engine/meilisearch/write.ts",
    from: 'error.trouble === "bad document"',
    to: 'error.trouble === "missing"',
    tests: ["tests/engine/meilisearch/write.test.ts"],
  },
  {
    promise: "What is too large for one request is sent in parts",
    file: "lib/engine/meilisearch/write.ts",
    from: "if (size + bytes > REQUEST)",
    to: "if (out.length === 0)",
    tests: ["tests/engine/meilisearch/write.test.ts"],
  },
  {
    promise: "A wrong key is told as one",
    file: "lib/engine/meilisearch/client.ts",
    from: 'cannot("refused", "the key is wrong, or may not do that")',
    to: 'cannot("unreachable", "the server does not answer")',
    tests: ["tests/engine/meilisearch/client.test.ts"],
  },
  {
    promise: "A busy server is tried again",
    file: "lib/engine/meilisearch/client.ts",
    from: 'trouble !== "unreachable" && trouble !== "busy"',
    to: 'trouble !== "unreachable"',
    tests: ["tests/engine/meilisearch/client.test.ts"],
  },
  {
    promise: "A search that takes too long is told as one",
    file: "lib/engine/meilisearch/client.ts",
    from: 'cause.name === "TimeoutError"',
    to: 'cause.name === ""',
    tests: ["tests/engine/meilisearch/client.test.ts"],
  },
  {
    promise: "The site's key may only search",
    file: "lib/engine/meilisearch/client.ts",
    from: 'actions: ["search"]',
    to: 'actions: ["*"]',
    tests: ["tests/engine/meilisearch/site-key.test.ts"],
  },
  {
    promise: "The former id of a person leads to the person",
    file: "lib/archive/redirects.ts",
    from: "?.to_id ?? id,",
    to: "?.to_id && id,",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "When an article was first kept is not moved by what is done to it later",
    file: "lib/archive/archive.ts",
    from: 'before?.state === "kept" ? before.added : now()',
    to: "now()",
    tests: ["tests/archive/added.test.ts"],
  },
  {
    promise: "A correction holds over what the archive settles",
    file: "lib/archive/as-now.ts",
    from: '["people", "corrections"] as const',
    to: '["corrections", "people"] as const',
    tests: ["tests/archive/as-now.test.ts"],
  },
  {
    promise: "A migration that fails leaves the archive as it was",
    file: "lib/archive/migrate.ts",
    from: "transaction(database, () => step(database, path));",
    to: "step(database, path);",
    tests: ["tests/archive/layouts.test.ts"],
  },
  {
    promise: "A match in the headline comes before one in the text",
    file: "lib/engine/embedded/rank.ts",
    from: "bm25(engine_text, 10, 1)",
    to: "bm25(engine_text, 0.1, 1)",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "Articles are related by people, on Meilisearch too",
    file: "lib/engine/meilisearch/related.ts",
    from: "own[facet].map(",
    to: '(facet === "people" ? [] : own[facet]).map(',
    tests: ["tests/engine/meilisearch/meilisearch.test.ts"],
  },
  {
    promise: "What few articles have relates them more",
    file: "lib/engine/relatedness.ts",
    from: " * Math.log(1 + articles / holders)",
    to: "",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "Copies count for outlets alone, on Meilisearch too",
    file: "lib/engine/meilisearch/filter.ts",
    from: 'facetRow(facet).copies === "counted" || showsCopies(query) ?',
    to: "showsCopies(query) ?",
    tests: ["tests/engine/meilisearch/meilisearch.test.ts"],
  },
  {
    promise: "Copies count for outlets alone",
    file: "lib/engine/embedded/count.ts",
    from: "if (failed[i] === PASSES) failed[i] = UNSHOWN;",
    to: "if (failed[i] === PASSES) failed[i] = FAILS_MORE;",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "A misspelling is as far as the fewest edits",
    file: "lib/engine/edit-distance.ts",
    from: "a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]",
    to: "a[i - 1] === b[j - 2]",
    tests: ["tests/engine/edit-distance.test.ts"],
  },
  {
    promise: "A setting that cannot be used is refused",
    file: "lib/config.ts",
    from: ".int().min(0).max(65_535)",
    to: "",
    tests: ["tests/config.test.ts"],
  },
];

/** A file with a mutant in it. Throws where the code has moved on and the mutant no longer fits. */
export function mutated(code: string, { promise, file, from, to }: Mutant): string {
  const places = code.split(from).length - 1;
  if (places !== 1)
    throw new Error(`Cannot break "${promise}": what it changes stands ${places} times in ${file}, not once.`);
  return code.replace(from, () => to);
}
