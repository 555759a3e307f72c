import { readSiteConfig } from "../../lib/config.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { correctionOf } from "../../lib/query/corrections/form.ts";
import type { FormFault } from "../../lib/query/corrections/form-fault.ts";
import { settled } from "../../lib/query/corrections/question.ts";
import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import { sentIn } from "../../lib/query/corrections/sent.ts";
import { type Subject, subjectOf } from "../../lib/query/corrections/subject.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";
import { answerPage } from "../_page/serve-page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { logFault } from "../_watch/log.ts";
import { ask } from "../ask.ts";
import { cookieOf } from "../cookies.ts";
import { keptArticle } from "../kept-article.ts";
import { localeOf } from "../locale.ts";
import { note } from "../note.ts";
import type { SiteCorrections } from "../site.ts";
import { visitor } from "../visitor.ts";
import { asLine, effectPage } from "./effect-page.tsx";
import { faultPage } from "./form-page.tsx";
import { fieldsOf } from "./form-sent.ts";
import { puttingNothingOff, puttingOff } from "./later.ts";
import { questionPage } from "./question-page.tsx";
import { reviewOf } from "./review-address.ts";
import { saidPage } from "./said-page.tsx";
import { whoCorrects } from "./who-corrects.ts";
import { maySend } from "./who-may.ts";

/** `POST /corrections`: asks what a form leaves open, says what a correction would change, and makes it once that was confirmed. */
export async function receive(request: Request): Promise<Response> {
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { corrections } = messages;
  const page = (made: Page) => answerPage(request, made, messages);
  const plain = (words: string, status: number) => page(saidPage(words, status, messages));

  const fields = await fieldsOf(request);
  if (fields === null) return plain(corrections.faults.notFitting, 413);
  const refused = (why: CorrectionsRefusal) => plain(corrections.refusals[why], 403);
  const refusal = maySend(headers, fields.get("token"), readSiteConfig());
  if (refusal !== null) return refused(refusal);
  const sent = sentIn(fields);
  const review = reviewOf(sent.review);
  const later = fields.get("later");
  if (later !== null) return led(review ?? "/corrections/review", puttingOff(headers, later));
  if (fields.has("again")) return led(review ?? "/corrections/review", puttingNothingOff());

  const site = await ask(async (open) => open);
  if ("trouble" in site) return page(unanswered(site.trouble, "/corrections", messages, corrections.title));
  const { engine, samples, corrections: here } = site.value;
  if (samples) return refused("samples");
  if (here === null) return refused("noArchive");
  const kept = await keptArticle(fields.get("article") ?? "");
  if ("trouble" in kept) return page(unanswered(kept.trouble, "/corrections", messages, corrections.title));
  const article = kept.value?.article ?? null;
  const from = review ?? (article ? `/article/${article.id}` : "/corrections");
  const { name: signedIn } = visitor();
  // Who has signed in corrects under that name, whatever a form says.
  const by = signedIn ?? (sent.by || whoCorrects(headers));
  if (sent.undo !== null) return undo(sent.undo);

  const subject = await subjectOf(engine, article, sent);
  if (subject === null) return plain(corrections.faults.noArticle, 422);
  const fault = (of: FormFault) => page(faultPage({ subject, sent, fault: corrections.faults[of] }, messages));
  const back = `/corrections/new?${new URLSearchParams([...fields].filter(([name]) => !UNSEEN.has(name)))}`;
  const full = await settled(engine, subject, sent);
  if (typeof full === "string") return fault(full);
  if ("places" in full) return page(questionPage({ subject, question: full, fields, back }, messages));
  const correction = correctionOf(subject, { ...full, by }, here.person);
  if (typeof correction === "string") return fault(correction);
  for (const name of ["pick", "place"] as const) if (full[name] !== null) fields.set(name, full[name]);
  return written(here, correction, subject, back);

  /** Undoes a line, or the undo of one: shown before it is made, as every correction is. */
  async function undo(line: string): Promise<Response> {
    const past = here!.history.line(line);
    if (!past?.inForce) return plain(corrections.faults.noLine, 422);
    const correction = correctionOf(null, { ...sent, by }, here!.person);
    if (typeof correction === "string") return plain(corrections.faults[correction], 422);
    return written(here!, correction, null, from === "/corrections" ? `/corrections#${line}` : from);
  }

  /** Says what a correction would change; makes it, once that was confirmed by whoever has a name. */
  async function written(
    { writer, names }: SiteCorrections,
    correction: Correction,
    subject: Subject | null,
    back: string,
  ): Promise<Response> {
    try {
      const isNamed = signedIn !== null || sent.by !== "" || !fields!.has("confirmed");
      if (fields!.has("confirmed") && isNamed) {
        const { line } = await writer.submit(correction);
        note("correction", `${correction.act} ${line}`);
        const kept = signedIn === null ? cookieOf("dateline-corrector", by) : undefined;
        return led(`${from}${from.includes("?") ? "&" : "?"}corrected=${line}`, kept);
      }
      const changed = await writer.rehearse(correction);
      const fault = isNamed ? null : corrections.faults.noName;
      const effect = { subject, correction, names: names([asLine(correction)]), changed, fields: fields!, back, fault };
      return await page(effectPage(effect, messages));
    } catch (error) {
      logFault("Cannot correct", error);
      return plain(corrections.failed((error as Error).message), 500);
    }
  }
}

/** What an address need not carry. */
const UNSEEN: ReadonlySet<string> = new Set(["token", "confirmed", "pick", "place", "by"]);

/** An answer that leads on to where the outcome is seen. */
function led(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie ? { "set-cookie": cookie } : {}) } });
}
