import { isBusy } from "./busy.ts";
import type { Health, SearchEngine } from "./engine.ts";
import type { EngineTrouble } from "./note.ts";

/** How long what was found of the engine's health holds, in milliseconds. */
const FRESH = 2000;

/**
 * An engine that answers as long as it is sound, and the archive's own in its place when it is not: out of reach, wiped,
 * half built, made by another version, or behind the archive. The answer says so in one line. Without an archive there is
 * nobody to stand in: the fault is passed on.
 */
export function openHealing(engine: SearchEngine, archive: SearchEngine | null): SearchEngine {
  let known: { readonly trouble: EngineTrouble | null; readonly at: number } | null = null;

  async function trouble(): Promise<EngineTrouble | null> {
    if (known === null || Date.now() - known.at > FRESH)
      known = { trouble: await diagnosed(engine, archive), at: Date.now() };
    return known.trouble;
  }

  /** Asks the engine, or the archive where the engine is in trouble or fails. */
  async function asked<T>(
    ask: (engine: SearchEngine) => Promise<T>,
  ): Promise<{ answer: T; trouble: EngineTrouble | null }> {
    if (!archive) return { answer: await ask(engine), trouble: null };
    const before = await trouble();
    if (before !== null) return { answer: await ask(archive), trouble: before };
    try {
      return { answer: await ask(engine), trouble: null };
    } catch (error) {
      // The archive itself, which the engine asked for help: it would be no less busy if asked again.
      if (isBusy(error)) throw error;
      const trouble = failed(error);
      known = { trouble, at: Date.now() };
      return { answer: await ask(archive), trouble };
    }
  }

  const answered = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> => (await asked(ask)).answer;

  return {
    async search(query) {
      const { answer, trouble } = await asked((engine) => engine.search(query));
      return trouble === null ? answer : { ...answer, note: { code: "standIn", trouble } };
    },
    count: (queries) => answered((engine) => engine.count(queries)),
    facetValues: (query, facet, range) => answered((engine) => engine.facetValues(query, facet, range)),
    suggest: (beginning) => answered((engine) => engine.suggest(beginning)),
    valuesNamed: (names) => answered((engine) => engine.valuesNamed(names)),
    get: (id) => answered((engine) => engine.get(id)),
    copiesOf: (id) => answered((engine) => engine.copiesOf(id)),
    related: (id) => answered((engine) => engine.related(id)),
    put: (articles, revision) => engine.put(articles, revision),
    remove: (ids, revision) => engine.remove(ids, revision),
    reset: () => engine.reset(),
    async health() {
      const { answer, trouble } = await asked((engine) => engine.health());
      return trouble === null ? answer : { ...answer, trouble };
    },
    async close() {
      await Promise.all([engine.close(), archive?.close()]);
    },
  };
}

async function diagnosed(engine: SearchEngine, archive: SearchEngine | null): Promise<EngineTrouble | null> {
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
