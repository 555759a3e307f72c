import { pick, type Random } from "./random.ts";

const SMALL = "two three four five six seven eight nine ten a&dozen".split(" ").map((word) => word.replace("&", " "));

/** A number as news writes it: small ones in words, large ones with commas. */
export function figure(random: Random): string {
  if (random() < 0.35) return pick(random, SMALL);
  // Benford's law: as many numbers between 10 and 100 as between 1,000 and 10,000.
  const number = Math.floor(pick(random, [11, 90, 900, 9000, 90_000]) * (0.15 + random()));
  if (number < 1000) return number < 2 ? "two" : String(number);
  return `${Math.floor(number / 1000)},${String(number % 1000).padStart(3, "0")}`;
}

/** A sum of money, a share or a score. */
export function amount(random: Random): string {
  const tenths = (Math.floor(random() * 400) / 10).toFixed(1);
  const kind = random();
  if (kind < 0.45) return `${tenths} percent`;
  if (kind < 0.8) return `$${tenths} ${random() < 0.7 ? "million" : "billion"}`;
  return `${Math.floor(random() * 40)} points`;
}
