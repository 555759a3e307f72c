import { savedChangeOf } from "../../lib/alerts/saved-change-of.ts";
import { readSiteConfig } from "../../lib/config.ts";
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
import { visitor } from "../visitor.ts";
import { newOnes } from "./new-ones.ts";

/** The role in which whoever asks saves a search; null: in one that reads everything. */
function savedAs() {
  const { role } = visitor();
  return role === "admin" ? null : role;
}

/** `POST /saved`: changes saved searches; one that is looked at leads to what is new of it. */
export async function receiveSaved(request: Request): Promise<Response> {
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { saved: words } = messages;
  const said = (why: string, status: number) =>
    answerPage(request, saidPage({ title: words.title, words: why, status, back: "/saved" }), messages);

  const fields = await fieldsOf(request);
  if (fields === null) return said(words.faults.notFitting, 413);
  const refusal = maySend(headers, fields.get("token"), readSiteConfig());
  if (refusal !== null) return said(words.refusals[refusal], 403);
  const site = await ask(async (open) => open);
  if ("trouble" in site)
    return answerPage(request, unanswered(site.trouble, "/saved", messages, words.title), messages);
  const { saved: here, samples } = site.value;
  if (here === null) return said(words.refusals[samples ? "samples" : "noArchive"], 403);
  const text = (name: string) => fields.get(name) ?? "";
  try {
    const form = {
      act: text("act"),
      search: text("search"),
      name: text("name"),
      query: text("query"),
      ui: messages.locale,
      line: text("line"),
      as: savedAs(),
    };
    const before = here.read();
    const asked = savedChangeOf(before, form, whoCorrects(headers));
    if (typeof asked === "string") return said(words.faults[asked], 422);
    const looked = before.searches.find(({ id }) => asked.act === "seen" && id === asked.search);
    const [line] = await here.change([asked]);
    note("saved-search", `${form.act} ${line}`);
    // All that comes in this second counts as seen: the page that is looked at is made when it is over.
    if (looked) await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
    const location = looked ? newOnes(looked) : `/saved?done=${line}`;
    return new Response(null, { status: 303, headers: { location } });
  } catch (error) {
    logFault("Cannot change the saved searches", error);
    return said(words.failed((error as Error).message), 500);
  }
}
