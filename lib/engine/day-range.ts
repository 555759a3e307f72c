/** The first and last day that a written date can mean, as numbers `YYYYMMDD`; both 0 for none. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** `1954` is all of 1954, `1954-05` all of May, `1954-05-02…` that day as written, whatever the zone. */
export function dayRange(date: string | null): DayRange {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? "") ?? [];
  if (!year) return { first: 0, last: 0 };
  // 31 is past the end of some months, which does no harm: days are only compared.
  return {
    first: Number(year + (month ?? "01") + (day ?? "01")),
    last: Number(year + (month ?? "12") + (day ?? "31")),
  };
}
