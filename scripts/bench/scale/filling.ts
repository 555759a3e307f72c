import { type Filling, fill } from "./fill.ts";

// A process of its own, so that its memory is what an import's keeping process holds, under the same limits.
process.once("message", (filling: Filling) => {
  fill(filling, (row) => process.send!(row));
  process.disconnect();
});
