import { readSiteConfig } from "../../lib/config.ts";
import { listChangeOf } from "../../lib/lists/change-of.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { saidPage } from "../_page/said.tsx";
import { answerPage } from "../_page/serve-page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { fieldsOf } from "../corrections/form-sent.ts";
import { whoCorrects } from "../corrections/who-corrects.ts";
import { maySend } from "../corrections/who-may.ts";
import { localeOf } from "../locale.ts";

/** The longest form, in bytes: a note in letters that take nine bytes each, as forms write them. */
const LONGEST = 65_536;

/** `POST /lists`: changes reading lists, and leads to the list that was changed. */
export async function receiveList(request: Request): Promise<Response> {
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { lists: words } = messages;
  const said = (text: string, status: number) => answerPage(request, saidPage(words.title, text, status), messages);

  const fields = await fieldsOf(request, LONGEST);
  if (fields === null) return said(words.faults.notFitting, 413);
  const refusal = maySend(headers, fields.get("token"), readSiteConfig());
  if (refusal !== null) return said(words.refusals[refusal], 403);
  const site = await ask(async (open) => open);
  if ("trouble" in site)
    return answerPage(request, unanswered(site.trouble, "/lists", messages, words.title), messages);
  const { lists: here, samples } = site.value;
  if (here === null) return said(words.refusals[samples ? "samples" : "noArchive"], 403);
  const text = (name: string) => fields.get(name) ?? "";
  try {
    const form = {
      act: text("act"),
      list: text("list"),
      name: text("name"),
      articles: fields.getAll("ids"),
      note: text("note"),
      line: text("line"),
    };
    const asked = listChangeOf(here.read(), form, whoCorrects(headers));
    if (typeof asked === "string") return said(words.faults[asked], 422);
    const written = await here.change(asked.changes);
    const list = asked.list ?? (here.read().lists.some(({ id }) => id === form.list) ? form.list : null);
    const isThere = here.read().lists.some(({ id }) => id === list);
    const back = isThere ? `/lists/${list}` : "/lists";
    const place = /^\d{1,4}$/.test(text("page")) && text("page") !== "1" ? `&page=${text("page")}` : "";
    return new Response(null, { status: 303, headers: { location: `${back}?done=${written.at(-1)}${place}` } });
  } catch (error) {
    console.error("Cannot change a list:", error);
    return said(words.failed((error as Error).message), 500);
  }
}
