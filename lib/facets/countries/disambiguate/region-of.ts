import { foldToken } from "../match/fold-token.ts";
import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import { tableRows } from "../table-rows.ts";

/** A state of the US or a province of Canada that a place can be. */
export interface Region {
  readonly code: string;
  readonly state: string;
  readonly candidate: Candidate;
  /** What else the name means, where that is at least as well known. */
  readonly namesake?: "country" | "capital" | "city";
}

/** States whose bare name is something else to most readers. */
const NAMESAKES: Readonly<Record<string, NonNullable<Region["namesake"]>>> = {
  georgia: "country",
  washington: "capital",
  "new york": "city",
};

const STATES: ReadonlyMap<string, readonly [code: string, state: string]> = new Map<string, readonly [string, string]>([
  ...tableRows("us-states").map(([state, name]) => [foldToken(name ?? ""), ["US", state!]] as const),
  ...tableRows("canadian-provinces").map(([state, name]) => [foldToken(name!), ["CA", state!]] as const),
  ["washington", ["US", "WA"]] as const,
]);

/** The state or province that a place is or can be, by its name or short form; nothing for all other places. */
export function regionOf({ key, kind, candidates }: Sighting): Region | undefined {
  const [code, state] = STATES.get(key) ?? [];
  const first = candidates[0];
  if (code === undefined || state === undefined) {
    const own = kind === "state" && first && /^(?:US|CA)$/.test(first.code) ? first.states[0] : undefined;
    return own === undefined ? undefined : { code: first!.code, state: own, candidate: first! };
  }
  const candidate = candidates.find((each) => each.code === code) ?? { code, size: 0, states: [state] };
  const namesake = NAMESAKES[key];
  return { code, state, candidate, ...(namesake ? { namesake } : {}) };
}

const STATE_OFFICES =
  /^(?:Gov|Gov\.|Governor|governor|governor's|Sen\.|Rep\.|Lt\.|Republicans?|Democrats?|Democratic|Bulldogs|congressman|congresswoman|senator|Legislature|legislature|Statehouse|sheriff|sheriffs|peaches|pines?)$/;

/** The state that `Georgia` is by an office that a state of the US alone has: `Georgia Gov. …`, `the state of Georgia`. */
export function stateByOffice(sighting: Sighting): Candidate | undefined {
  const { tokens, start, end } = sighting;
  const region = regionOf(sighting);
  if (region?.namesake !== "country") return;
  const [before, of] = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text);
  const named = of === "of" && /^(?:governor|Governor|state|State|University)$/.test(before ?? "");
  return named || STATE_OFFICES.test(tokens[end]?.text ?? "") ? region.candidate : undefined;
}
