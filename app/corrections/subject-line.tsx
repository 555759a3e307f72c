import { valueLink } from "../../lib/query/address/links.ts";
import type { Subject } from "../../lib/query/corrections/subject.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

/** What a form is about, with the way there: an article, or the articles of a value. */
export function SubjectLine({ subject: { article, of }, messages }: { subject: Subject; messages: Messages }) {
  return (
    <p dir="auto" className="mt-1 text-soft">
      {article ? (
        <a href={`/article/${article.id}`}>{article.headline.text}</a>
      ) : (
        of && (
          <a href={valueLink(of.facet, of.value.value)}>
            {messages.corrections.form.articlesOf(messages.value(of.facet, of.value))}
          </a>
        )
      )}
    </p>
  );
}
