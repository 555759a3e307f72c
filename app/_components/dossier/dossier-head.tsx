import type { ReactNode } from "react";
import { printRequest } from "../../../lib/query/address/url.ts";
import type { DatedHit, Dossier } from "../../../lib/query/dossier/dossier.ts";
import { dossierPath } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "../article/pieces.tsx";
import { CountLink } from "./count-link.tsx";

interface Props {
  readonly dossier: Dossier;
  readonly mayCorrect: boolean;
  readonly messages: Messages;
}

/** Whose page it is, and how much the archive has of it. */
export function DossierHead({ dossier, mayCorrect, messages }: Props) {
  const { facet, value, unresolved, articles, about, cited, undated, first, latest, read } = dossier;
  const words = messages.dossier;
  const link = (of: NonNullable<Dossier["about"]>) => <CountLink key="count" of={of} messages={messages} />;
  const dated = (hit: DatedHit) => (
    <a key={hit.id} href={`/article/${hit.id}?${printRequest(articles.request)}`}>
      {messages.date(hit.publishedAt!.value.slice(0, "2001-03-04".length))}
    </a>
  );
  const facts: ReactNode[] = [
    <Pieces key="total" of={words.total(articles.count, link(articles))} />,
    about && <Pieces key="about" of={words.about(facet, link(about))} />,
    cited && <Pieces key="cited" of={words.cited(link(cited), cited.count)} />,
    first && <Pieces key="first" of={words.first(dated(first))} />,
    latest && <Pieces key="latest" of={words.latest(dated(latest))} />,
    undated.count > 0 && <Pieces key="undated" of={words.undated(link(undated))} />,
  ];
  return (
    <header className="mb-5">
      <p className="kicker">{words.kind(facet)}</p>
      <h1 dir="auto" className="font-serif text-4xl font-bold">
        {messages.value(facet, value)}
      </h1>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {facts.filter(Boolean).map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact has no identity but its place
          <span key={at}>{fact}</span>
        ))}
        {mayCorrect && (
          <a
            href={`/corrections/new?${new URLSearchParams({ facet, value: value.value })}`}
            rel="nofollow"
            className="no-print text-sm"
          >
            {words.correct}
          </a>
        )}
      </p>
      {value.several && <p className="remarks mt-3">{words.several}</p>}
      {unresolved && (
        <p className="remarks mt-3">
          {words.unresolved}{" "}
          {unresolved.length > 0 && (
            <Pieces
              of={words.mayBe(
                unresolved.map((person) => (
                  <a key={person.value} href={dossierPath("people", person.value)} dir="auto">
                    {messages.value("people", person)}
                  </a>
                )),
                { read, of: articles.count },
              )}
            />
          )}
        </p>
      )}
    </header>
  );
}
