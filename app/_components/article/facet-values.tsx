import type { FacetKey } from "../../../lib/facets/facet-names.ts";
import type { ReadValue } from "../../../lib/facets/facet-values.ts";
import { valueLink } from "../../../lib/query/address/links.ts";
import { hasDossiers } from "../../../lib/query/dossier/dossier-facets.ts";
import { wordingOf } from "../../../lib/query/messages/code-words.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { WrongLink } from "../../corrections/wrong-link.tsx";
import { OwnPage } from "../own-page.tsx";
import { Why, type WhyProps } from "./why.tsx";

interface Props extends Pick<WhyProps, "facet" | "take" | "language" | "messages"> {
  readonly values: readonly ReadValue[];
  /** Names that stay open and are no values. */
  readonly open: readonly ReadValue[];
  /** The form by which a value is corrected, as its address says it; null: the reader may correct none. */
  readonly wrong: ((value: { readonly value: string }) => Readonly<Record<string, string>>) | null;
}

/** The values of a facet in an article, each with what leads on from it and, behind its number, why it is there. */
export function FacetValues({ values, open, wrong, ...shared }: Props) {
  const { facet, messages } = shared;
  if (values.length + open.length === 0) return null;
  return (
    <section className="facet">
      <h2 className="kicker">{messages.facet.ofOne(facet)}</h2>
      <ul className="named">
        {values.map(({ about = false, by, detail, mentions, candidates, ...value }) => {
          const label = messages.value(facet, value);
          return (
            <li key={value.value}>
              <a href={valueLink(facet, value.value)} title={messages.article.allWith(label)} dir="auto">
                {label}
              </a>
              {hasDossiers(facet) && <OwnPage facet={facet} value={value.value} label={label} messages={messages} />}
              {value.several && <span className="text-soft"> · {messages.facet.several}</span>}
              {about && mentions.length === 0 && <span className="text-soft"> · {messages.article.about}</span>}
              {by !== undefined && (
                <span className="text-soft">
                  {" "}
                  · {messages.article.valueBy(wordingOf(messages.codes.outlet, by, detail))}
                </span>
              )}
              {wrong && <WrongLink about={wrong(value)} name={label} messages={messages} />}
              <Candidates facet={facet} candidates={candidates} messages={messages} />
              <Why mentions={mentions} about={about} {...shared} />
            </li>
          );
        })}
        {open.map(({ value, label, mentions, candidates }) => (
          <li key={`open ${value}`}>
            <span dir="auto">{messages.article.unresolved(label)}</span>
            {wrong && <WrongLink about={{ ...wrong({ value }), open: "1" }} name={label} messages={messages} />}
            <Candidates facet={facet} candidates={candidates} messages={messages} />
            <Why mentions={mentions} about={false} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CandidatesProps {
  readonly facet: FacetKey;
  readonly candidates: ReadValue["candidates"];
  readonly messages: Messages;
}

/** Whom a name that stays open may mean. */
function Candidates({ facet, candidates = [], messages }: CandidatesProps) {
  if (candidates.length === 0) return null;
  return (
    <p className="text-soft">
      {messages.article.mayBe(
        candidates.map((value) => (
          <a key={value.value} href={valueLink(facet, value.value)} dir="auto">
            {messages.value(facet, value)}
          </a>
        )),
      )}
    </p>
  );
}
