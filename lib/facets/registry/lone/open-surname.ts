import { openNamed, shownOpen } from "./open-names.ts";

/** The surname that a value stands for of which it is not known whose it is (`Baker (unidentified)` as it is shown); null for any other value. */
export function openSurname({ id, name }: { readonly id: string; readonly name: string }): string | null {
  const open = openNamed(id);
  const surname = open === null ? null : shownOpen(name);
  return surname !== null && shownOpen(open!.name) === surname ? surname : null;
}
