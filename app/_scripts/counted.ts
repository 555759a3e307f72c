import type { Counted } from "../../lib/query/messages/counted.ts";

/** A sentence about a number, in the language of a BCP 47 tag. */
export function counted(forms: Counted, count: number, tag: string): string {
  const form = forms[`${count}`] ?? forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return form.replace("#", count.toLocaleString(tag));
}
