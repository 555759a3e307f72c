const REACH = 40;
const BEHIND = /^,\s+(?:aged\s+)?(\d{1,3})\s*[,.;)](?!\d)/;
const BEFORE = /(?<![\d.,])(\d{1,3})-year-old\s+(?:\p{L}[\p{L}'’-]*\s+){0,3}$/u;
/** Nobody is older. */
const OLDEST = 115;

/** The age that a text gives whoever is named at a place (`Ida Kvist, 45,`; `45-year-old builder Ida Kvist`); null where none. */
export function ageAt(text: string, start: number, end: number): number | null {
  const found = BEHIND.exec(text.slice(end, end + REACH)) ?? BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const age = found === null ? 0 : Number(found[1]);
  return age > 0 && age <= OLDEST ? age : null;
}
