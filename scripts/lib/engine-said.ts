import { chosenEngine, type EngineSettings } from "../../lib/engine/engines.ts";

/** What is said of an engine on a server: where it is, what the archive answers still, and what is wrong with it, as the site sees it. */
export async function engineSaid(config: EngineSettings, address: string): Promise<string[]> {
  const { place, leftToArchive } = chosenEngine(config);
  if (place === null) return [];
  const { samples, archive, trouble } = (await (await fetch(`${address}/api/health`)).json()) as Record<
    string,
    unknown
  >;
  if (samples === true) return [];
  return [
    `Searches are answered by the index ${place}.`,
    ...(leftToArchive === undefined
      ? []
      : archive === null
        ? [`There is no archive beside it, which would answer what it cannot: ${leftToArchive}.`]
        : [`The archive beside it is still needed, and answers: ${leftToArchive}.`]),
    ...(trouble
      ? [archive === null ? `It cannot answer: ${trouble}.` : `For now the archive answers all: ${trouble}.`]
      : []),
  ];
}
