/** A day in the name of a file or its folders, as libraries write it: `1946/09/02`, `19460902_01`, `1946-09-02`. */
const DAY = /(?<!\d)(1[5-9]\d\d|20[0-2]\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** The last day that a path says, `YYYY-MM-DD`; undefined where it says none. */
export function dateInPath(path: string): string | undefined {
  const found = [...path.replaceAll("\\", "/").matchAll(DAY)].at(-1);
  return found && `${found[1]}-${found[3]}-${found[4]}`;
}
