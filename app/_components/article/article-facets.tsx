import type { Article, Mention } from "../../../lib/article/article.ts";
import type { Segment } from "../../../lib/engine/port/results.ts";
import { sentenceWith } from "../../../lib/engine/sentence-with.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import { FACET_VALUES, type ReadValue } from "../../../lib/facets/facet-values.ts";
import { openPeople } from "../../../lib/facets/open-people.ts";
import { SERVED_LANGUAGES } from "../../../lib/facets/people/languages/served.ts";
import { readAs } from "../../../lib/facets/read-as.ts";
import { drawnSize } from "../../../lib/query/article/drawn-size.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import { formOfValue } from "../../../lib/query/corrections/form-of-value.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { FacetValues } from "./facet-values.tsx";
import { SENTENCES } from "./why.tsx";

/** Names that stay open for which it is listed whom they may mean. */
const OPEN = 40;

/** How much all of them may weigh, in bytes of HTML; each value has its first one whatever that weighs. */
const MOST = 40_000;

interface Props {
  readonly article: Article;
  readonly messages: Messages;
  /** Of a part of an article, whose values alone are listed: what of a facet stands in it. Missing: all does. */
  readonly within?: (mention: Mention) => boolean;
  /** Whether values of the whole article, which stand nowhere in it, are listed. */
  readonly first?: boolean;
  /** Whether the reader may correct what is said. */
  readonly mayCorrect?: boolean;
}

/** Who, where, which outlets and so on: each value leads to its articles, and shows the sentence that it comes from. */
export function ArticleFacets({ article, messages, within = () => true, first = true, mayCorrect = false }: Props) {
  const language = readAs(article);
  let left = MOST;
  const take = (mention: Mention, at: number): readonly Segment[] | null => {
    if (at > 0 && (at >= SENTENCES || left <= 0)) return null;
    const segments = sentenceWith(article, mention);
    if (at > 0) for (const { text } of segments) left -= drawnSize(text);
    return segments;
  };
  let open = OPEN;
  const here = (values: readonly ReadValue[]) =>
    values.flatMap(({ mentions, candidates, ...value }) => {
      const own = mentions.filter(within);
      if (own.length === 0 && (!first || mentions.length > 0)) return [];
      return [{ ...value, ...(candidates && open-- > 0 && { candidates }), mentions: own }];
    });
  return (
    <aside aria-label={messages.article.facets}>
      {first && article.model === undefined && !SERVED_LANGUAGES.includes(language) && (
        <p className="mb-3 text-sm text-soft">
          {messages.article.notServed(
            language === "und" ? null : messages.value("languages", { value: language, label: language }),
          )}
        </p>
      )}
      {FACETS.map(({ key }) => (
        <FacetValues
          key={key}
          values={here(FACET_VALUES[key].read(article))}
          open={key === "people" ? here(openPeople(article)).filter(({ candidates }) => candidates) : []}
          take={take}
          language={languageApart(article, messages.locale)}
          messages={messages}
          facet={key}
          wrong={mayCorrect ? ({ value }) => formOfValue(article, key, value) : null}
        />
      ))}
      {mayCorrect && (
        <p className="no-print my-4 text-sm">
          <a href={`/corrections/new?article=${article.id}`} rel="nofollow" className="inline-block py-1">
            {messages.corrections.missing}
          </a>
        </p>
      )}
    </aside>
  );
}
