import type { Article } from "../../../lib/article/article.ts";
import { versionRelation } from "../../../lib/query/article/version-relation.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { type Print, Prints } from "./prints.tsx";

interface Props {
  readonly article: Article;
  readonly versions: readonly Omit<Print, "said">[];
  readonly messages: Messages;
}

/** What is like an article and no copy of it: earlier and later states, corrections, what others made of it. */
export function Versions({ article, versions, messages }: Props) {
  const prints = versions.map((version) => ({
    ...version,
    said: messages.versions.relation(versionRelation(article, version.article)),
  }));
  const title = messages.versions.title(prints.length);
  return <Prints id="versions" title={title} prints={prints} rest={0} messages={messages} />;
}
