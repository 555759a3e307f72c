import { capitalised } from "../../people/names/display-name.ts";
import { personId } from "../../person-id.ts";
import type { LoneMention } from "./lone-names.ts";

const ENDING = "-unresolved";
/** In fewer articles, a lone name that is nobody's yet is no value of its own. */
export const FREQUENT = 10;

/** Whether a lone name that means nobody known is surely a person's all the same, to be shown as open where it is frequent. */
export const isOpen = ({ sign, personal }: LoneMention): boolean => sign === "plain" && personal === "sure";

/** Such a value as it is shown in each language of the site, and as older archives have it. */
const SHOWN = /^(.*\S) \((?:unresolved|unidentified|non identifié|sin identificar)\)$/iu;

/** The surname of such a value as it was written (`Baker (unidentified)`); null for any other writing. */
export const shownOpen = (written: string): string | null => SHOWN.exec(written.trim())?.[1] ?? null;

/** The id of the value that stands for a family name of which it is not known whose it is (`baker-unresolved`). */
export const openId = (family: string): string => `${personId(family)}${ENDING}`;

/** That value as it is kept; null where an id is none of those. */
export function openNamed(id: string): { readonly id: string; readonly name: string } | null {
  if (!id.endsWith(ENDING)) return null;
  return { id, name: `${capitalised(id.slice(0, -ENDING.length))} (unidentified)` };
}
