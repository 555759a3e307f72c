import { readSiteConfig } from "../../lib/config.ts";
import { listChangeOf } from "../../lib/lists/change-of.ts";
import { ListId } from "../../lib/lists/list-line.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { saidPage } from "../_page/said.tsx";
import { answerPage } from "../_page/serve-page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { logFault } from "../_watch/log.ts";
import { ask } from "../ask.ts";
import { fieldsOf } from "../corrections/form-sent.ts";
import { whoCorrects } from "../corrections/who-corrects.ts";
import { maySend } from "../corrections/who-may.ts";
import { localeOf } from "../locale.ts";
import { note } from "../note.ts";
import { articlesHere } from "./articles-here.ts";

/** `POST /lists`: changes reading lists, and leads to the list that was changed. */
export async function receiveList(request: Request): Promise<Response> {
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { lists: words } = messages;
  const fields = await fieldsOf(request);
  const text = (name: string) => fields?.get(name) ?? "";
  const said = (why: string, status: number) => {
    const back = ListId.safeParse(text("list")).success ? `/lists/${text("list")}` : "/lists";
    const typed = text("note") === "" ? null : { label: words.note, text: text("note") };
    return answerPage(request, saidPage({ title: words.title, words: why, status, back, typed }), messages);
  };
  if (fields === null) return said(words.faults.notFitting, 413);
  const refusal = maySend(headers, fields.get("token"), readSiteConfig());
  if (refusal !== null) return said(words.refusals[refusal], 403);
  const sent = [...new Set(fields.getAll("ids"))];
  const site = await ask(async ({ engine, lists, samples }) => ({
    lists,
    samples,
    // What the archive does not hold is kept in no list; what it holds no more can be taken out of one.
    articles: text("act") === "keep" ? (await articlesHere(engine, sent)).here.map(({ id }) => id) : sent,
  }));
  if ("trouble" in site)
    return answerPage(request, unanswered(site.trouble, "/lists", messages, words.title), messages);
  const { lists: here, samples, articles } = site.value;
  if (here === null) return said(words.refusals[samples ? "samples" : "noArchive"], 403);
  try {
    const form = {
      act: text("act"),
      list: text("list"),
      name: text("name"),
      articles,
      note: text("note"),
      line: text("line"),
    };
    const asked = listChangeOf(here.read(), form, whoCorrects(headers));
    if (typeof asked === "string") return said(words.faults[asked], 422);
    const written = await here.change(asked.changes);
    note("list", `${form.act} ${asked.list ?? form.list} ${written.join(" ")}`);
    const list = asked.list ?? (here.read().lists.some(({ id }) => id === form.list) ? form.list : null);
    const isThere = here.read().lists.some(({ id }) => id === list);
    const back = isThere ? `/lists/${list}` : "/lists";
    const place = /^\d{1,4}$/.test(text("page")) && text("page") !== "1" ? `&page=${text("page")}` : "";
    const left = sent.length > articles.length ? `&left=${sent.length - articles.length}` : "";
    const location = `${back}?done=${written.at(-1)}${place}${left}`;
    return new Response(null, { status: 303, headers: { location } });
  } catch (error) {
    logFault("Cannot change a list", error);
    return said(words.failed((error as Error).message), 500);
  }
}
