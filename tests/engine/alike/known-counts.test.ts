import { expect, it } from "vitest";
import { openKnownCounts } from "../../../lib/engine/alike/known-counts.ts";

it("a term that many hold is counted once while the index is the same, again where more would be enough", async () => {
  const holders: Record<string, number> = { the: 900, oil: 90, opec: 9 };
  const asked: string[] = [];
  const withKnown = openKnownCounts();
  const counted = (state: string, most: number) =>
    withKnown(state, async (terms, most) => {
      asked.push(...terms);
      return terms.map((term) => Math.min(holders[term]!, most + 1));
    })(Object.keys(holders), most);

  expect(await counted("1", 100)).toEqual([101, 90, 9]);
  expect(asked.splice(0)).toEqual(["the", "oil", "opec"]);
  expect(await counted("1", 100)).toEqual([101, 90, 9]);
  expect(asked.splice(0)).toEqual(["opec"]);
  // What was only known to be more than a hundred.
  expect(await counted("1", 500)).toEqual([501, 90, 9]);
  expect(asked.splice(0)).toEqual(["the", "opec"]);
  holders.oil = 91;
  expect(await counted("2", 100)).toEqual([101, 91, 9]);
});
