import { heedSignals } from "./heed-signals.ts";
import { isBusy } from "./port/busy.ts";
import type { EngineTrouble } from "./port/note.ts";
import type { Asking, Reader } from "./port/reader.ts";
import type { Health } from "./port/results.ts";

/** How long what was found of the engine's health holds while the archive stays as it is, in milliseconds. */
const FRESH = 2000;

/**
 * An engine that answers as long as it is sound, and the archive's own in its place when it is not: out of reach, wiped,
 * half built, made by another version, or behind the archive. The answer says so in one line; of `matching`, which has no
 * place for one, the archive stands in up to the first id. An answer during which the archive changed is the archive's, too: the
 * engine may have been filled meanwhile, and have given half of each state. A call that is given up says nothing of the engine. Without an
 * archive nothing can stand in: the error is passed on.
 */
export function openHealing(engine: Reader, archive: Reader | null): Reader {
  let known: { readonly trouble: EngineTrouble | null; readonly at: number; readonly revision: number } | null = null;

  const revision = async (): Promise<number> => (await archive?.health())?.revision ?? 0;

  /** Not given up with the call that asks first: what is found holds for those after it. */
  async function trouble(now: number): Promise<EngineTrouble | null> {
    if (known === null || Date.now() - known.at > FRESH || known.revision !== now)
      known = { trouble: await diagnosed(engine, archive), at: Date.now(), revision: now };
    return known.trouble;
  }

  /** What the engine's failure says of it; throws what is not the engine's fault. */
  function blamed(error: unknown, now: number, { signal }: Asking = {}): EngineTrouble {
    // The archive itself, which the engine asked for help: it would be no less busy if asked again.
    if (signal?.aborted || isBusy(error)) throw error;
    const trouble = failed(error);
    known = { trouble, at: Date.now(), revision: now };
    return trouble;
  }

  /** Asks the engine, or the archive where the engine is in trouble or fails. */
  async function askEither<T>(
    ask: (engine: Reader) => Promise<T>,
    asking?: Asking,
  ): Promise<{ answer: T; trouble: EngineTrouble | null }> {
    if (!archive) return { answer: await ask(engine), trouble: null };
    const now = await revision();
    const before = await trouble(now);
    if (before !== null) return { answer: await ask(archive), trouble: before };
    try {
      const answer = await ask(engine);
      if ((await revision()) === now) return { answer, trouble: null };
    } catch (error) {
      const trouble = blamed(error, now, asking);
      return { answer: await ask(archive), trouble };
    }
    return { answer: await ask(archive), trouble: await trouble(await revision()) };
  }

  const answerOf = async <T>(ask: (engine: Reader) => Promise<T>, asking?: Asking): Promise<T> =>
    (await askEither(ask, asking)).answer;

  return heedSignals({
    async search(query, asking) {
      const { answer, trouble } = await askEither((engine) => engine.search(query, asking), asking);
      return trouble === null ? answer : { ...answer, note: { code: "standIn", trouble } };
    },
    count: (queries, asking) => answerOf((engine) => engine.count(queries, asking), asking),
    async *matching(query, asking) {
      const { answer } = await askEither((engine) => begun(engine.matching(query, asking)), asking);
      yield* answer;
    },
    facetValues: (query, facet, range, asking) =>
      answerOf((engine) => engine.facetValues(query, facet, range, asking), asking),
    suggest: (beginning, asking) => answerOf((engine) => engine.suggest(beginning, asking), asking),
    valuesNamed: (names, asking) => answerOf((engine) => engine.valuesNamed(names, asking), asking),
    listsNamed: (names, asking) => answerOf((engine) => engine.listsNamed(names, asking), asking),
    get: (id, asking) => answerOf((engine) => engine.get(id, asking), asking),
    copiesOf: (id, asking) => answerOf((engine) => engine.copiesOf(id, asking), asking),
    versionsOf: (id, asking) => answerOf((engine) => engine.versionsOf(id, asking), asking),
    related: (id, asking) => answerOf((engine) => engine.related(id, asking), asking),
    moreLike: (id, asking) => answerOf((engine) => engine.moreLike(id, asking), asking),
    wordsWith: (text, asking) => answerOf((engine) => engine.wordsWith(text, asking), asking),
    async health(asking) {
      const { answer, trouble } = await askEither((engine) => engine.health(asking), asking);
      return trouble === null ? answer : { ...answer, trouble };
    },
    async close() {
      await Promise.all([engine.close(), archive?.close()]);
    },
  });
}

/** A list of ids whose first one is there: what can fail at the beginning has failed by then. */
async function begun(ids: AsyncIterableIterator<string>): Promise<AsyncGenerator<string>> {
  const first = await ids.next();
  return (async function* () {
    if (first.done) return;
    try {
      yield first.value;
      yield* ids;
    } finally {
      await ids.return?.();
    }
  })();
}

async function diagnosed(engine: Reader, archive: Reader | null): Promise<EngineTrouble | null> {
  let health: Health;
  try {
    health = await engine.health();
  } catch (error) {
    return failed(error);
  }
  if (health.trouble !== null) return health.trouble;
  const own = await archive?.health();
  if (own && own.revision > health.revision) return { code: "behind", engine: health.engine };
  // The archive's own index is brought up to date first: one that is ahead of it was made of what is not in there.
  if (own && own.revision < health.revision) return { code: "ahead", engine: health.engine };
  return null;
}

function failed(error: unknown): EngineTrouble {
  return { code: "failed", message: (error as Error).message };
}
