import type { Article } from "../../../lib/article/article.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import { FACET_VALUES } from "../../../lib/facets/facet-values.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { CorrectedState } from "../../corrections/corrected-in.ts";
import { Written } from "../../corrections/written.tsx";

interface Props extends CorrectedState {
  readonly article: Article;
  readonly messages: Messages;
}

/** What people have corrected of an article: what it was before, and who said so; and what the reader has just corrected. */
export function Corrected({ article, before, lines, written, messages }: Props) {
  const { corrections } = messages;
  const differences = before ? differencesIn(before, article, messages) : [];
  if (differences.length === 0 && lines.length === 0 && written === null) return null;
  return (
    <aside aria-label={corrections.corrected} className="mb-5 border-s-4 border-seal ps-3 text-sm">
      {written !== null && <Written line={written} messages={messages} />}
      <p>
        <strong>{corrections.corrected}</strong>{" "}
        <a href={`/corrections?q=${article.id}`} className="inline-block py-1">
          {corrections.history}
        </a>
      </p>
      <ul>
        {differences.map(({ name, was }) => (
          <li key={name} dir="auto">
            {name} ({corrections.was(was)})
          </li>
        ))}
        {lines.map((line) => (
          <li key={line.id} className="text-soft">
            <bdi>{corrections.by(line.by, messages.date(line.at))}</bdi>
            {line.why !== undefined && <i> {corrections.why(line.why)}</i>}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** What is said otherwise, and what was said before. */
function differencesIn(before: Article, now: Article, messages: Messages): { name: string; was: string }[] {
  const { fields, unknown } = messages.corrections;
  const shown = ({ headline, publishedAt, publisher, authors, language }: Article) => ({
    headline: headline.text,
    publishedAt: publishedAt ? messages.date(publishedAt.value) : unknown,
    publisher: publisher?.name ?? unknown,
    authors: authors.join("; ") || unknown,
    language: language ?? unknown,
  });
  const [was, is] = [shown(before), shown(now)];
  const ofFields = (Object.keys(was) as (keyof typeof was)[])
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ name: fields[key], was: was[key] }));
  const ofFacets = FACETS.filter(({ key }) => key === "people" || key === "countries" || key === "cited").flatMap(
    ({ key }) => {
      const labels = (article: Article) =>
        FACET_VALUES[key]
          .read(article)
          .map(({ about, ...value }) => messages.value(key, value) + (about ? ` (${messages.article.about})` : ""));
      const [old, current] = [labels(before), labels(now)];
      const gone = old.filter((label) => !current.includes(label));
      const isSame = gone.length === 0 && current.every((label) => old.includes(label));
      return isSame ? [] : [{ name: messages.facet.title(key), was: gone.join(", ") || unknown }];
    },
  );
  return [...ofFields, ...ofFacets];
}
