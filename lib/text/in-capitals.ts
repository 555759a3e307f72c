/** So few capitals may be an acronym. */
const FEW = 5;

/**
 * Whether a text is written in capitals, as wires once sent their headlines: at most one letter in four is small, such as
 * those of a month behind it. Letters of scripts that have no capitals say nothing.
 */
export function inCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= FEW && capitals >= 3 * small;
}
