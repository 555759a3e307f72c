/** Milliseconds of processor time for the work below, up to which bounds hold as they are written: half of what it took where they first failed. */
const USUAL = 250;

/**
 * How many times as long as usual this machine works on what stays the same, at this moment: at least 1. Bounds of processor
 * time are multiplied by it, so that a slow machine fails no test that a fast one passes.
 */
export function pace(): number {
  const all = [1, 2, 3].map(() => {
    const { user } = process.cpuUsage();
    const entries = new Map<string, number>();
    for (let at = 0; at < 300_000; at++) entries.set(`k${(at * 7919) % 1_000_003}`, at);
    [...entries.keys()].sort();
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.max(1, Math.min(...all) / USUAL);
}
