/** The first normalised unit that begins at or after a raw offset: `starts` never falls, so by halving. */
export function unitAt(starts: Uint32Array, raw: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
