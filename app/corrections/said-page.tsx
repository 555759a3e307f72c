import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";

/** Why nothing was corrected, where there is no more to show. */
export function saidPage(words: string, status: number, { corrections }: Messages): Page {
  return { title: corrections.title, indexed: false, status, main: <p role="alert">{words}</p> };
}
