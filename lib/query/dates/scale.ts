/** More intervals are no help to an eye that reads a bar's height. */
const INTERVALS = 4;

/** The round numbers beside a drawing of counts, from 0 to the first that no count is above; 0 and 1 where all are 0. */
export function scaleOf(most: number): readonly number[] {
  let step = 1;
  // 1, 2, 5, 10, 20, 50 and so on: whole numbers, as counts are.
  for (let at = 1; Math.ceil(most / step) > INTERVALS; at++) step = [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3);
  const intervals = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: intervals + 1 }, (_, at) => at * step);
}
