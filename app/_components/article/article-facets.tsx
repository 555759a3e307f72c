import type { Article, Mention } from "../../../lib/article/article.ts";
import type { Segment } from "../../../lib/engine/port/results.ts";
import { sentenceWith } from "../../../lib/engine/sentence-with.ts";
import { FACETS, type FacetKey } from "../../../lib/facets/facet-names.ts";
import { FACET_VALUES, type ReadValue } from "../../../lib/facets/facet-values.ts";
import { openPeople } from "../../../lib/facets/open-people.ts";
import { SERVED_LANGUAGES } from "../../../lib/facets/people/languages/served.ts";
import { readAs } from "../../../lib/facets/read-as.ts";
import { valueLink } from "../../../lib/query/address/links.ts";
import { drawnSize } from "../../../lib/query/article/drawn-size.ts";
import { reasonOf } from "../../../lib/query/article/reason.ts";
import { formOfValue } from "../../../lib/query/corrections/form-of-value.ts";
import { hasDossiers } from "../../../lib/query/dossier/dossier-facets.ts";
import { wordingOf } from "../../../lib/query/messages/code-words.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { WrongLink } from "../../corrections/wrong-link.tsx";
import { OwnPage } from "../own-page.tsx";
import { Segments } from "../segments.tsx";

/** Sentences shown for a value; the first ones are the plainest. */
const SENTENCES = 5;

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
    <aside aria-label={messages.article.facets} className="mt-8 lg:mt-0">
      {first && article.model === undefined && !SERVED_LANGUAGES.includes(language) && (
        <p className="text-sm text-soft">
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

interface ValuesProps {
  readonly facet: FacetKey;
  readonly values: readonly ReadValue[];
  /** Names that stay open and are no values. */
  readonly open: readonly ReadValue[];
  /** The sentence of a value's mention, by its place among them; null where no more are shown. */
  readonly take: (mention: Mention, at: number) => readonly Segment[] | null;
  readonly messages: Messages;
  /** The form by which a value is corrected, as its address says it; null: the reader may correct none. */
  readonly wrong: ((value: { readonly value: string }) => Readonly<Record<string, string>>) | null;
}

function FacetValues({ values, open, take, messages, facet, wrong }: ValuesProps) {
  if (values.length + open.length === 0) return null;
  return (
    <section className="facet">
      <h2 className="kicker">{messages.facet.ofOne(facet)}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {values.map(({ about, by, detail, mentions, candidates, ...value }) => (
          <li key={value.value}>
            <a
              href={valueLink(facet, value.value)}
              title={messages.article.allWith(messages.value(facet, value))}
              dir="auto"
              className="inline-block py-0.5"
            >
              {messages.value(facet, value)}
            </a>
            {hasDossiers(facet) && (
              <OwnPage facet={facet} value={value.value} label={messages.value(facet, value)} messages={messages} />
            )}
            {value.several && <span className="text-soft"> · {messages.facet.several}</span>}
            {about && <span className="text-soft"> · {messages.article.about}</span>}
            {by !== undefined && (
              <span className="text-soft">
                {" "}
                · {messages.article.valueBy(wordingOf(messages.codes.outlet, by, detail))}
              </span>
            )}
            {wrong && <WrongLink about={wrong(value)} name={messages.value(facet, value)} messages={messages} />}
            <Candidates facet={facet} candidates={candidates} messages={messages} />
            <Why take={take} messages={messages} facet={facet} mentions={mentions} />
          </li>
        ))}
        {open.map(({ value, label, mentions, candidates }) => (
          <li key={`open ${value}`}>
            <span dir="auto" className="inline-block py-0.5">
              {messages.article.unresolved(label)}
            </span>
            {wrong && <WrongLink about={{ ...wrong({ value }), open: "1" }} name={label} messages={messages} />}
            <Candidates facet={facet} candidates={candidates} messages={messages} />
            <Why take={take} messages={messages} facet={facet} mentions={mentions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom a name that stays open may mean. */
function Candidates({
  facet,
  candidates = [],
  messages,
}: Pick<ValuesProps, "facet" | "messages"> & { readonly candidates: ReadValue["candidates"] }) {
  if (candidates.length === 0) return null;
  return (
    <p className="text-soft">
      {messages.article.mayBe(
        candidates.map((value) => (
          <a key={value.value} href={valueLink(facet, value.value)} dir="auto" className="inline-block py-0.5">
            {messages.value(facet, value)}
          </a>
        )),
      )}
    </p>
  );
}

/** The sentences that a value comes from, each with the rule that found it. */
function Why({
  take,
  messages,
  facet,
  mentions,
}: Omit<ValuesProps, "values" | "open" | "wrong"> & { readonly mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null;
  const shown = mentions.slice(0, SENTENCES).flatMap((mention, at) => {
    const sentence = take(mention, at);
    return sentence === null ? [] : [{ mention, sentence }];
  });
  const rest = mentions.length - shown.length;
  return (
    <details className="no-print text-soft">
      <summary className="inline-block py-1 text-xs">{messages.article.why(mentions.length)}</summary>
      <ul className="mt-1 grid gap-2">
        {shown.map(({ mention, sentence }) => (
          <li key={`${mention.field} ${mention.start}`} className="border-s-2 border-rule ps-2">
            <p dir="auto" className="font-serif [overflow-wrap:anywhere]">
              <Segments segments={sentence} />
            </p>
            <p className="text-xs">{messages.article.foundBy(reasonIn(messages, facet, mention.reason))}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-xs">{messages.article.moreMentions(rest)}</p>}
    </details>
  );
}

/** A rule in words; one that has none stands for itself. */
function reasonIn(messages: Messages, facet: FacetKey, code: string): string {
  const reason = reasonOf(facet, code);
  return reason === null ? code : messages.reasons[reason];
}
