import { EXIT } from "../../lib/run-command.ts";
import { begin } from "../load/arriving.ts";
import { randomFor, STREAM } from "../synthetic/random.ts";
import { type ActName, actsOn } from "./acts.ts";
import { openFetchRounds } from "./fetch-rounds.ts";
import { openKeptArchive } from "./kept-archive.ts";
import type { Rounds } from "./round.ts";
import { untoldIn } from "./told.ts";
import { differencesFromTwin } from "./twin.ts";

/** What a first run of an act may take, in milliseconds; a later one is ended within the time that the last whole one took. */
const AT_FIRST = 3000;

/**
 * Rounds of acts on one archive, each ended by force at a random moment of the time that it takes. Then nothing may be wrong with the
 * archive but that work is left; the same act once more must end well, and nothing be left or wrong, and every article be there.
 */
export async function openActRounds(
  folder: string,
  seed: number,
  names: readonly (ActName | "fetch")[],
): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 3);
  const kept = await openKeptArchive(folder, seed);
  const acts = actsOn(kept, random);
  const fetching = names.includes("fetch") ? await openFetchRounds(folder, seed) : null;
  const takes = new Map<ActName, number>();
  let number = 0;

  /** Brings to its end what was ended by force; what is wrong before and after. */
  async function mended(again: readonly string[]): Promise<string[]> {
    const wrong = await kept.wrong();
    const { code, said } = await begin(again, kept.archive).ended;
    if (code !== EXIT.done) return [...wrong, `"${again[0]}" did not go on afterwards (${code}): ${said}`];
    const absent = kept.expected() - kept.held();
    return [
      ...wrong,
      ...(await kept.wrong({ andLeft: true })),
      ...(absent === 0 ? [] : [`${absent} articles are not there`]),
    ];
  }

  return {
    async round() {
      // In turn, so that each act meets what every other one left.
      const name = names[number++ % names.length]!;
      if (name === "fetch") {
        const { struck, differences } = await fetching!.round();
        return { struck: `fetch: ${struck}`, differences: [...differences, ...(await mended(["sync"]))] };
      }
      const act = await acts[name]();
      const began = performance.now();
      const running = begin(act.command, kept.archive);
      const timer = setTimeout(() => running.child.kill("SIGKILL"), 1.1 * random() * (takes.get(name) ?? AT_FIRST));
      const { code, said } = await running.ended;
      clearTimeout(timer);
      if (code !== null) takes.set(name, performance.now() - began);
      const struck = `${name}: ${code === null ? await act.reached() : "not struck"}`;
      const failed = code === null || code === EXIT.done ? [] : [`it ended by itself with ${code}: ${said}`];
      return { struck, differences: [...failed, ...(await mended(act.again)), ...(await act.missing())] };
    },
    async finish() {
      const left = (await fetching?.finish()) ?? [];
      const told = await begin(["alerts", "run"], kept.archive).ended;
      const failed = told.code === EXIT.done ? [] : [`alerts ended with ${told.code}: ${told.said}`];
      return [...left, ...failed, ...(await untoldIn(kept)), ...(await differencesFromTwin(kept, folder, seed))];
    },
  };
}
