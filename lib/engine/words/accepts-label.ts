import { labelWords } from "./words.ts";

/** Tells whether a label holds the words of a beginning in a row, the last one perhaps only begun. */
export function acceptsLabel(beginning: string): (label: string) => boolean {
  const accepts = acceptsFolded(beginning);
  return (label) => accepts(labelWords(label));
}

/** The same for a label's folded words. */
export function acceptsFolded(beginning: string): (folded: string) => boolean {
  const wanted = ` ${labelWords(beginning)}`;
  return (folded) => ` ${folded}`.includes(wanted);
}
