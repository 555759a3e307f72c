import type { Article } from "../../../lib/article/article.ts";
import type { CorrectablePart } from "../../../lib/corrections/lines-behind.ts";
import { FACET_VALUES } from "../../../lib/facets/facet-values.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { CorrectedState } from "../../corrections/corrected-in.ts";
import { LineSaid } from "../../corrections/line-said.tsx";
import { Written } from "../../corrections/written.tsx";
import { SaidBy } from "./said-by.tsx";

interface Props extends CorrectedState {
  readonly article: Article;
  readonly messages: Messages;
}

/** What people have corrected of an article: what it was before, by whom and why; and what the reader has just corrected. */
export function Corrected({ article, isCorrected, before, behind, under, names, written, messages }: Props) {
  const { corrections } = messages;
  const differences = before ? differencesIn(before, article, messages) : [];
  return (
    <>
      {written !== null && <Written {...written} from={{ article: article.id }} messages={messages} />}
      {isCorrected && (
        <aside aria-label={corrections.corrected} className="mb-5 border-s-4 border-seal ps-3 text-sm">
          <p>
            <strong>{corrections.corrected}</strong>
          </p>
          <ul>
            {differences.map(({ part, name, said }) => (
              <li key={part}>
                {name} (<bdi>{said}</bdi>)
                <SaidBy lines={behind.get(part) ?? []} messages={messages} />
              </li>
            ))}
            {under.map((line) => (
              <li key={line.id}>
                <LineSaid line={line} names={names} messages={messages} />
                <SaidBy lines={[line]} messages={messages} />
              </li>
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}

interface Difference {
  readonly part: CorrectablePart;
  readonly name: string;
  readonly said: string;
}

/** What is said otherwise, and what was said before, or what nothing was said in place of. */
function differencesIn(before: Article, now: Article, messages: Messages): Difference[] {
  const { fields, unknown, was: wordsOf, added } = messages.corrections;
  const language = (tag: string) => messages.value("languages", { value: tag, label: tag });
  const shown = ({ headline, publishedAt, publisher, authors, language: tag }: Article) => ({
    headline: headline.text,
    publishedAt: publishedAt ? messages.date(publishedAt.value) : unknown,
    publisher: publisher?.name ?? unknown,
    authors: authors.join("; ") || unknown,
    language: tag === null ? unknown : language(tag),
  });
  const [was, is] = [shown(before), shown(now)];
  const ofFields = (Object.keys(was) as (keyof typeof was)[])
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ part: key, name: fields[key], said: wordsOf(was[key]) }));
  const ofFacets = (["people", "countries", "cited"] as const).flatMap((key) => {
    const labels = (article: Article) =>
      FACET_VALUES[key]
        .read(article)
        .map(
          ({ about, ...value }) =>
            messages.value(key, value) + (about && key === "countries" ? ` (${messages.article.about})` : ""),
        );
    const [old, current] = [labels(before), labels(now)];
    const gone = old.filter((label) => !current.includes(label));
    const come = current.filter((label) => !old.includes(label));
    if (gone.length === 0 && come.length === 0) return [];
    const said = gone.length > 0 ? wordsOf(gone.join(", ")) : added(come.join(", "));
    return [{ part: key, name: messages.facet.title(key), said }];
  });
  return [...ofFields, ...ofFacets];
}
