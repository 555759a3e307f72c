import type { Outlet } from "../outlet.ts";
import type { OutletForm } from "../read-table.ts";
import type { Mentioned } from "./mentioned.ts";
import type { Candidate } from "./verdict.ts";

/**
 * The form that a name is here. Of outlets that share a name: the one named before, else the one whose country the
 * article speaks of, else the first of the table. Of its forms: as the article and the accents stand in the text.
 */
export function chooseForm({ passage, start, forms }: Candidate, article: boolean, mentioned: Mentioned): OutletForm {
  const outlet = forms.find((form) => mentioned.has(form.outlet))?.outlet ?? nearest(forms, mentioned);
  const own = forms.filter((form) => form.outlet === outlet);
  const accented = isAccented(passage.tokens[start]!.text);
  return (
    own.find((form) => form.title === article && isAccented(form.text) === accented) ??
    own.find((form) => isAccented(form.text) === accented) ??
    own[0]!
  );
}

function nearest(forms: readonly OutletForm[], mentioned: Mentioned): Outlet {
  let { outlet } = forms[0]!;
  for (const form of forms) {
    if (form.outlet === outlet) continue;
    if (mentioned.weightOf(form.outlet.country) > mentioned.weightOf(outlet.country)) outlet = form.outlet;
  }
  return outlet;
}

function isAccented(text: string): boolean {
  return /[^\p{ASCII}’]/u.test(text);
}
