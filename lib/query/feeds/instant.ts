const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A day or date-time as RFC 3339 writes an instant. Where no time is known the day's beginning stands for it, and without a zone UTC. */
export function rfc3339(written: string): string {
  const [, day, time = "00:00", seconds = ":00", zone = "Z"] = WRITTEN.exec(written) ?? [];
  return `${day}T${time}${seconds}${zone.replace(/^(...)(\d\d)$/, "$1:$2")}`;
}

/** The same as mail and RSS write it: the day and the time that are written, with their zone. */
export function rfc822(written: string): string {
  const instant = rfc3339(written);
  const [, local = "", zone = "Z"] = /^(.{19})(.+)$/.exec(instant) ?? [];
  return new Date(`${local}Z`).toUTCString().replace("GMT", zone === "Z" ? "GMT" : zone.replace(":", ""));
}

/** The day or date-time that is known of a date as written; null where it is a month or year alone. */
export function dayKnown(written: string): string | null {
  return WRITTEN.test(written) ? written : null;
}
