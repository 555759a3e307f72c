import type { Article } from "../../../lib/article/article.ts";
import { copyRelations } from "../../../lib/query/article/copy-relations.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { type Print, Prints } from "./prints.tsx";

interface Props {
  readonly article: Article;
  /** Those that are listed. */
  readonly copies: readonly Omit<Print, "said">[];
  /** All, as articles. */
  readonly others: readonly Article[];
  readonly messages: Messages;
}

/** The other places that printed the same text, and what each changed. */
export function Copies({ article, copies, others, messages }: Props) {
  const relations = copyRelations(article, others);
  const prints = copies.map((copy, at) => ({ ...copy, said: messages.copies.relation(relations.each[at]!) }));
  const title = messages.copies.title(relations);
  return <Prints id="copies" title={title} prints={prints} rest={others.length - copies.length} messages={messages} />;
}
