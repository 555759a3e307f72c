import type { Token } from "../../token.ts";
import { isCredit, isDateline } from "../publish/credit.ts";
import type { OutletForm } from "../read-table.ts";
import { chooseForm } from "./choose-form.ts";
import { NOT_SOURCE } from "./citation-words.ts";
import { isPartOfLongerName } from "./longer-name.ts";
import type { Mentioned } from "./mentioned.ts";
import { reasonToCite } from "./reason-to-cite.ts";
import { definesAcronym, isOtherThing } from "./rival-sense.ts";
import type { Candidate, Verdict } from "./verdict.ts";

/** Decides whether a name of the table is an outlet here, and whether the text cites it. Null: it is no outlet. */
export function judge(candidate: Candidate, mentioned: Mentioned): Verdict | null {
  const { passage, from, end } = candidate;
  const { tokens } = passage;
  const article = candidate.start > from && /^the$/i.test(tokens[candidate.start - 1]!.text);
  const form = chooseForm(candidate, article, mentioned);
  const start = article && form.title ? candidate.start - 1 : candidate.start;
  const verdict = (cited: boolean, reason: string, outlet = form.outlet) => ({ start, end, outlet, cited, reason });
  const known = form.caution === "none" || mentioned.has(form.outlet);

  if (form.outlet.kind === "platform") return isPlatform(tokens, start, form) ? verdict(false, "platform") : null;
  const { latest } = mentioned;
  const defined = definesAcronym(tokens, start, end);
  if (latest?.end === start - 1 && tokens[start - 1]!.text === "(" && (defined || latest.outlet === form.outlet)) {
    mentioned.rename(form.text, latest.outlet);
    return verdict(latest.cited, "acronym", latest.outlet);
  }
  if (defined) mentioned.rename(form.text, null);
  const renamed = mentioned.renamed(form.text);
  if (renamed !== undefined) return renamed && verdict(true, "acronym", renamed);

  if (isPartOfLongerName(tokens, { start: candidate.start, end, article, form })) return null;
  if (isDateline(passage, start, end)) return verdict(false, "dateline");
  if (form.caution !== "none" && isOtherThing(tokens, start, end)) return null;
  if (isCredit(tokens, start, end)) return known || form.outlet.kind === "agency" ? verdict(false, "credit") : null;
  if (isCompany(tokens, start, end))
    return form.caution === "none" && (article || !form.title) ? verdict(false, "company") : null;

  const longer = form.title && article ? mentioned.lastEndingIn(form.text) : undefined;
  if (longer) return verdict(true, "short-form", longer);
  const reason = reasonToCite(candidate, { form, article, start }, mentioned);
  if (reason) return verdict(true, reason);
  return form.caution !== "name" && end - candidate.start > 1 ? verdict(false, "no-context") : null;
}

function isPlatform(tokens: readonly Token[], start: number, form: OutletForm): boolean {
  if (form.caution === "none") return true;
  return /^(?:on|via|through|platform|site|network|app|called|from)$/i.test(tokens[start - 1]?.text ?? "");
}

/** `The New York Times Co`, `Washington Post bestseller`, or a ticker as `<NYT>`: named, but not as a source. */
function isCompany(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end];
  if (tokens[start - 1]?.text === "<" && after?.text === ">") return true;
  return after?.sentence === tokens[start]!.sentence && NOT_SOURCE.has(after.text.toLowerCase());
}
