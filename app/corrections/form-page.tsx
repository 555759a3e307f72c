import { type Sent, sentIn } from "../../lib/query/corrections/sent.ts";
import { type Subject, subjectOf } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { missing } from "../_page/missing.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { keptArticle } from "../kept-article.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { saidPage } from "./said-page.tsx";
import { siteMayCorrect } from "./site-may-correct.ts";

/** The form by which a value, or something that an article lacks, is corrected. */
export async function formPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { corrections } = messages;
  const sent = sentIn(parameters);
  const id = parameters.get("article");
  const again = `/corrections/new?${parameters}`;
  const kept = await keptArticle(id ?? "");
  if ("trouble" in kept) return unanswered(kept.trouble, again, messages, corrections.form.title);
  if (id !== null && !kept.value) return missing(messages, messages.article.none);
  const site = await ask(async ({ engine, corrections: here, samples }) => ({
    refusal: siteMayCorrect(headers, { samples, here: here !== null }),
    subject: await subjectOf(engine, kept.value?.article ?? null, sent),
  }));
  if ("trouble" in site) return unanswered(site.trouble, again, messages, corrections.form.title);
  const { refusal, subject } = site.value;
  if (sent.facet === "collections") return saidPage(corrections.form.collection, 200, messages);
  if (!subject) return missing(messages, corrections.faults.noArticle);
  const main =
    refusal === null ? (
      <CorrectionForm subject={subject} sent={sent} fault={null} messages={messages} />
    ) : (
      <p>{corrections.refusals[refusal]}</p>
    );
  return { title: corrections.form.title, indexed: false, main };
}

/** The form once more, with what was wrong with it. */
export function faultPage(
  { subject, sent, fault }: { readonly subject: Subject; readonly sent: Sent; readonly fault: string },
  messages: Messages,
): Page {
  const main = <CorrectionForm subject={subject} sent={sent} fault={fault} messages={messages} />;
  return { title: messages.corrections.form.title, indexed: false, status: 422, main };
}
