import { openNamed } from "./open-names.ts";

/** The surname that a value stands for of which it is not known whose it is (`Baker (unidentified)` as it is shown); null for any other value. */
export function openSurname({ id, name }: { readonly id: string; readonly name: string }): string | null {
  return openNamed(id)?.name === name ? name.replace(/ \([^()]*\)$/, "") : null;
}
