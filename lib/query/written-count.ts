// One for all: making a format costs more than a hundred uses of it.
const format = new Intl.NumberFormat("en");

/** A number as people read it: `1,234`. */
export function writtenCount(count: number): string {
  return format.format(count);
}
