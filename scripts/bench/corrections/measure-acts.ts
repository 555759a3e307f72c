import type { Correction } from "../../../lib/corrections/line.ts";
import type { Ledgered } from "../../../lib/query/corrections/write-job.ts";
import { submit } from "../../lib/submit.ts";
import type { Counted, Survey } from "./survey.ts";

type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/**
 * Corrects what stands in the most articles by each act, and takes it back, as the site does: until the line is in the ledger
 * and the embedded index holds what follows. Prints a row an act.
 */
export async function measureActs(paths: Ledgered, { people, outlets }: Survey): Promise<void> {
  const [first, second, third] = people as [Counted, Counted, Counted];
  const acts: readonly Unsigned[] = [
    { act: "rename", person: first.id, name: "Somebody Else" },
    { act: "hide", name: first.name },
    { act: "split", person: first.id, scope: "after:1990", name: "Another Somebody" },
    { act: "same", people: [second.id, third.id] },
    { act: "means", name: second.name, scope: "after:1990", person: first.id },
    { act: "outlet", outlet: { rename: outlets[0]!.id, name: "The Renamed" } },
    { act: "outlet", outlet: { add: { name: "The Unheard-of Courier" } } },
    { act: "place", name: "Unheardofville", country: "FR" },
  ];
  console.log("act                articles   seconds   processor   undone: seconds   processor");
  for (const said of acts) {
    const done = await timed(() => submit(paths, { by: "bench", ...said } as Correction));
    const undone = await timed(() => submit(paths, { by: "bench", act: "undo", line: done.value.line.id }));
    const name = said.act === "outlet" ? `outlet ${Object.keys(said.outlet)[0]}` : said.act;
    const figures = [done, undone].map(({ seconds, processor }) => [seconds, processor].map(inSeconds).join("   "));
    console.log(
      `${name.padEnd(16)} ${String(done.value.applied.changed).padStart(10)}   ${figures.join("           ")}`,
    );
  }
}

const inSeconds = (seconds: number): string => seconds.toFixed(2).padStart(7);

async function timed<T>(work: () => Promise<T>) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}
