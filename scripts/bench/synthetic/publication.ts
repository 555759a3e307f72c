import type { Random } from "./random.ts";
import type { Report } from "./report.ts";

/** The share of articles without a date, and of those dated in the future by mistake. */
const UNDATED = 0.002;
const FUTURE = 0.002;

/** The date and address of an article, as its outlet writes them. */
export function publication(random: Random, { minute, outlet, headline }: Report, index: number) {
  const fate = random();
  const iso = new Date(minute * 60_000).toISOString();
  const day = iso.slice(0, 10);
  const slug = headline
    .toLowerCase()
    .split(/[^a-z0-9]+/, 6)
    .join("-");
  // The address would give a missing date away.
  const folder = outlet.datedAddress && fate > UNDATED + FUTURE ? day.replaceAll("-", "/") : "story";
  const url = `https://${outlet.domain}/${folder}/${slug}-${index + 1}`;
  if (fate < UNDATED) return { url };
  const written = outlet.timeOfDay ? `${iso.slice(0, 19)}Z` : day;
  // A hundred years late.
  const year = Number(written.slice(0, 4)) + (fate < UNDATED + FUTURE ? 100 : 0);
  return { url, publishedAt: `${year}${written.slice(4)}` };
}
