import { drawByRank } from "./draw.ts";
import { OUTLET_TABLE } from "./outlet-table.ts";
import type { Random } from "./random.ts";

/** A newspaper and its habits. */
export interface Outlet {
  readonly index: number;
  readonly name: string;
  readonly language: string;
  readonly domain: string;
  readonly datedAddress: boolean;
  readonly timeOfDay: boolean;
  readonly titleCase: boolean;
}

/** Every outlet of the table. */
const OUTLETS: readonly Outlet[] = OUTLET_TABLE.trim()
  .split("\n")
  .map((row, index) => {
    const [name = "", language = "", habits = ""] = row.split(" | ");
    return {
      index,
      name,
      language,
      domain: `www.${name.toLowerCase().replaceAll(" ", "")}.example`,
      datedAddress: habits.includes("a"),
      timeOfDay: habits.includes("t"),
      titleCase: habits.includes("T"),
    };
  });

const draw = drawByRank(OUTLETS.length, 3, OUTLETS.length);

/** An outlet other than `except`, the busy ones more often. */
export function drawOutlet(random: Random, except?: Outlet): Outlet {
  for (;;) {
    const outlet = OUTLETS[draw(random)]!;
    if (outlet !== except) return outlet;
  }
}
