/** The year, month or day so many after another, in the same precision. */
export function shifted(date: string, by: number): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(
    year + (month === undefined ? by : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? by : 0),
    (day ?? 1) + (day === undefined ? 0 : by),
  );
  const length = day !== undefined ? 10 : month !== undefined ? 7 : 4;
  return `${String(moved.getUTCFullYear()).padStart(4, "0")}-${moved.toISOString().slice(-19, -14)}`.slice(0, length);
}
