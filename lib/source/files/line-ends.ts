/** How many lines end in these bytes, by line feeds or what else ends a line. */
export function lineEnds(bytes: Buffer, end = 10): number {
  let count = 0;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) count++;
  return count;
}
