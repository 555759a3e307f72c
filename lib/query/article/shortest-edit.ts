/** A run of what two lists have: in both, or in the first or the second alone. */
export interface EditRun {
  readonly in: "both" | "first" | "second";
  readonly length: number;
}

export interface Edit {
  /** In order, no two alike side by side, what is in the first alone before what is in the second alone; null: too far apart. */
  readonly runs: readonly EditRun[] | null;
  /** Comparisons of two elements, and diagonals looked at: what it cost. */
  readonly steps: number;
}

/**
 * The shortest way from one list of numbers to another, by leaving out and putting in (Myers, "An O(ND) difference algorithm
 * and its variations", 1986), where it takes no more than so many steps.
 */
export function shortestEdit(first: Uint32Array, second: Uint32Array, mostSteps: number): Edit {
  const most = first.length + second.length;
  // By diagonal, how far into the first list so many edits lead, and the same before each further edit, to find the way back.
  const reach = new Int32Array(2 * most + 3);
  const before: Int32Array[] = [];
  let steps = 0;
  for (let edits = 0; edits <= most; edits++) {
    if (steps + edits > mostSteps) return { runs: null, steps };
    before.push(reach.slice(most - edits, most + edits + 3));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal;
      let x = isDown(reach, at, diagonal, edits) ? reach[at + 1]! : reach[at - 1]! + 1;
      const from = x;
      while (x < first.length && x - diagonal < second.length && first[x] === second[x - diagonal]) x++;
      steps += 1 + x - from;
      reach[at] = x;
      if (x >= first.length && x - diagonal >= second.length)
        return { runs: wayBack(before, first.length, second.length), steps };
    }
  }
  return { runs: null, steps };
}

/** Whether a diagonal is best reached by putting an element in, from the one above it, rather than by leaving one out. */
function isDown(reach: Int32Array, at: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!);
}

function wayBack(before: readonly Int32Array[], firstLength: number, secondLength: number): EditRun[] {
  const runs: { in: EditRun["in"]; length: number }[] = [];
  const add = (where: EditRun["in"], length: number) => {
    if (length === 0) return;
    const last = runs.at(-1);
    if (last?.in === where) last.length += length;
    else runs.push({ in: where, length });
  };
  let [x, y] = [firstLength, secondLength];
  for (let edits = before.length - 1; edits > 0; edits--) {
    // This row begins at the diagonal one below the lowest that so many edits reach.
    const reach = before[edits]!;
    const diagonal = x - y;
    const at = diagonal + edits + 1;
    const down = isDown(reach, at, diagonal, edits);
    const from = down ? reach[at + 1]! : reach[at - 1]! + 1;
    add("both", x - from);
    add(down ? "second" : "first", 1);
    x = down ? from : from - 1;
    y = x - (down ? diagonal + 1 : diagonal - 1);
  }
  add("both", x);
  return firstBeforeSecond(runs.reverse());
}

/** What stands between two stretches that both have, as one run of each. */
function firstBeforeSecond(runs: readonly EditRun[]): EditRun[] {
  const ordered: EditRun[] = [];
  let [left, put] = [0, 0];
  const flush = () => {
    if (left > 0) ordered.push({ in: "first", length: left });
    if (put > 0) ordered.push({ in: "second", length: put });
    left = put = 0;
  };
  for (const run of runs) {
    if (run.in === "first") left += run.length;
    else if (run.in === "second") put += run.length;
    else {
      flush();
      ordered.push(run);
    }
  }
  flush();
  return ordered;
}
