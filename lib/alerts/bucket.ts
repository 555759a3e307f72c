import type { Alert } from "../lists/saved-search.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * The stretch of time in which an alert looks once: its hour or day by this machine's clock; empty where it always looks. Two
 * stretches are alike or not, and none is later, so that a clock that goes back delays nothing.
 */
export function bucketOf(when: Alert["when"], now: number): string {
  if (when === "import") return "";
  const at = new Date(now);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return when === "daily" ? day : `${day} ${two(at.getHours())}`;
}

/** Whether an alert is silent now: hours from one until another, through midnight where the first is the later. */
export function isQuiet({ quiet }: Pick<Alert, "quiet">, now: number): boolean {
  if (!quiet || quiet.from === quiet.until) return false;
  const hour = new Date(now).getHours();
  const { from, until } = quiet;
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}
