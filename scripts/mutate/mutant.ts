/** A promise, the code that keeps it, a change that breaks it, and the test files that must then fail. */
export interface Mutant {
  readonly promise: string;
  readonly file: string;
  /** Stands once in the file, and is replaced by `to`. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

/** A file with a mutant in it. Throws where the code has moved on and the mutant no longer fits. */
export function mutated(code: string, { promise, file, from, to }: Mutant): string {
  const places = code.split(from).length - 1;
  if (places !== 1)
    throw new Error(`Cannot break "${promise}": what it changes stands ${places} times in ${file}, not once.`);
  return code.replace(from, () => to);
}
