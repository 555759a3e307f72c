import { EXIT } from "../../lib/run-command.ts";
import { begin } from "../load/arriving.ts";
import { randomFor, STREAM } from "../synthetic/random.ts";
import { type Act, type ActName, actsOn } from "./acts.ts";
import { openFetchRounds } from "./fetch-rounds.ts";
import { openKeptArchive } from "./kept-archive.ts";
import type { Round, Rounds } from "./round.ts";
import { untoldIn } from "./told.ts";
import { differencesFromTwin } from "./twin.ts";

/** What a first run of an act may take, in milliseconds; a later one is ended within the time that the last whole one took. */
const AT_FIRST = 3000;

/**
 * Rounds of acts on one archive, each ended by force at a random moment of the time that it takes. Then nothing may be wrong with the
 * archive but that work is left; once the same act has come to its end, nothing may be left or wrong, and every article be there.
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
  /** What was ended by force and is not brought to its end yet. */
  let current: { readonly name: ActName; readonly act: Act } | null = null;

  /** What is wrong once all has come to its end. */
  async function wrongAtRest(): Promise<string[]> {
    const absent = kept.expected() - kept.held();
    const left = await kept.wrong({ andLeft: true });
    return absent === 0 ? left : [...left, `${absent} articles are not there`];
  }

  /** Brings to its end what was ended by force, and notes what that takes. */
  async function mended(again: readonly string[], name?: ActName): Promise<string[]> {
    const began = performance.now();
    const { code, said } = await begin(again, kept.archive).ended;
    if (name) takes.set(name, performance.now() - began);
    if (code === EXIT.done) return wrongAtRest();
    return [`"${again[0]}" did not go on afterwards (${code}): ${said}`];
  }

  /** Every second act that was ended by force is brought to its end; else it is begun again, to be ended by force once more. */
  const isEnough = () => random() < 0.5;

  async function fetchRound(): Promise<Round> {
    const { struck, differences } = await fetching!.round();
    const wrong = await kept.wrong();
    return {
      struck: `fetch: ${struck}`,
      differences: [...differences, ...wrong, ...(isEnough() ? await mended(["sync"]) : [])],
    };
  }

  return {
    async round() {
      // In turn, so that each act meets what every other one left.
      const name = current?.name ?? names[number++ % names.length]!;
      if (name === "fetch") return fetchRound();
      const act = current?.act ?? (await acts[name]());
      const command = current ? act.again : act.command;
      const began = performance.now();
      const running = begin(command, kept.archive);
      const timer = setTimeout(() => running.child.kill("SIGKILL"), 1.1 * random() * (takes.get(name) ?? AT_FIRST));
      const { code, said } = await running.ended;
      clearTimeout(timer);
      current = { name, act };
      if (code === null) {
        const struck = `${name}: ${await act.reached()}`;
        const wrong = await kept.wrong();
        if (!isEnough()) return { struck, differences: wrong };
        current = null;
        return { struck, differences: [...wrong, ...(await mended(act.again, name)), ...(await act.missing())] };
      }
      current = null;
      takes.set(name, performance.now() - began);
      const failed = code === EXIT.done ? [] : [`it ended by itself with ${code}: ${said}`];
      return {
        struck: `${name}: not struck`,
        differences: [...failed, ...(await wrongAtRest()), ...(await act.missing())],
      };
    },
    async finish() {
      const ended = current ? await mended(current.act.again) : [];
      const left = (await fetching?.finish()) ?? [];
      const told = await begin(["alerts", "run"], kept.archive).ended;
      const failed = told.code === EXIT.done ? [] : [`alerts ended with ${told.code}: ${told.said}`];
      return [
        ...ended,
        ...left,
        ...failed,
        ...(await untoldIn(kept)),
        ...(await differencesFromTwin(kept, folder, seed)),
      ];
    },
  };
}
