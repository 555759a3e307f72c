/** A message with things in it that are no text, such as a link or a value set apart: its pieces in order. */
export type Rich<N> = readonly (N | string)[];

/** A template whose values may be things, or messages with things in them: ``rich`No article has ${word}.` ``. */
export function rich<N>(
  strings: TemplateStringsArray,
  ...values: readonly (N | string | readonly (N | string | Rich<N>)[])[]
): Rich<N> {
  const pieces = strings.flatMap((text, at) => (at < values.length ? [text, values[at]!] : [text]));
  return (pieces.flat(2) as (N | string)[]).filter((piece) => piece !== "");
}
