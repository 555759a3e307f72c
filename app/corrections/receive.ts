import { userInfo } from "node:os";
import { readSiteConfig } from "../../lib/config.ts";
import { correctionOf } from "../../lib/query/corrections/form.ts";
import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Page } from "../_page/page.ts";
import { answerPage } from "../_page/serve-page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { keptArticle } from "../kept-article.ts";
import { localeOf } from "../locale.ts";
import type { Site } from "../site.ts";
import { effectPage } from "./effect-page.tsx";
import { faultPage, sentIn } from "./form-page.tsx";
import { saidPage } from "./said-page.tsx";
import { maySend } from "./who-may.ts";

/** The longest form, in bytes; what a ledger takes is shorter. */
const LONGEST = 32_768;

/** `POST /corrections`: says what a correction would change, and makes it once that was confirmed. */
export async function receive(request: Request): Promise<Response> {
  const messages = messagesFor(localeOf(request.headers));
  const { corrections } = messages;
  const page = (made: Page) => answerPage(request, made, messages);
  const plain = (words: string, status: number) => page(saidPage(words, status, messages));
  const refused = (why: CorrectionsRefusal) => plain(corrections.refusals[why], 403);

  const fields = await fieldsOf(request);
  if (fields === null) return plain(corrections.faults.notFitting, 413);
  const refusal = maySend(request.headers, fields.get("token"), readSiteConfig());
  if (refusal !== null) return refused(refusal);
  const site = await ask(async (open) => open);
  if ("trouble" in site) return page(unanswered(site.trouble, "/corrections", messages, corrections.title));
  const { samples, corrections: here } = site.value;
  if (samples) return refused("samples");
  if (here === null) return refused("noArchive");

  const sent = sentIn(fields);
  const isUndo = sent.undo !== null;
  const kept = isUndo ? { value: null } : await keptArticle(fields.get("article") ?? "");
  if ("trouble" in kept) return page(unanswered(kept.trouble, "/corrections", messages, corrections.title));
  const article = kept.value?.article ?? null;
  const correction = correctionOf(article, isUndo && sent.by === "" ? { ...sent, by: userInfo().username } : sent);
  if (sent.undo !== null) {
    const past = here.history.line(sent.undo);
    if (past === null || !(past.inForce || past.line.act === "undo")) return plain(corrections.faults.noLine, 422);
  }
  if (typeof correction === "string") {
    const fault = corrections.faults[correction];
    if (article === null) return plain(fault, 422);
    return page(faultPage({ article, sent, fault }, messages));
  }
  try {
    if (isUndo || fields.has("confirmed")) return await made(here, article?.id ?? null, correction);
    const changed = await here.writer.rehearse(correction);
    const back = article === null ? "/corrections" : `/corrections/new?${addressOf(fields)}`;
    return page(effectPage({ correction, changed, fields, back }, messages));
  } catch (error) {
    console.error("Cannot correct:", error);
    return plain(corrections.failed((error as Error).message), 500);
  }
}

type Here = NonNullable<Site["corrections"]>;

/** Makes a correction, and leads to where it is seen. */
async function made(
  here: Here,
  article: string | null,
  correction: Parameters<Here["writer"]["submit"]>[0],
): Promise<Response> {
  const { line } = await here.writer.submit(correction);
  const to = article === null ? `/corrections#${line}` : `/article/${article}?corrected=${line}`;
  return new Response(null, { status: 303, headers: { location: to } });
}

/** The fields of a form; null for what is none, or is too long. */
async function fieldsOf(request: Request): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "")) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > LONGEST) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}

/** A form as the address that shows it again. */
function addressOf(fields: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...fields].filter(([name]) => name !== "token" && name !== "confirmed"));
}
