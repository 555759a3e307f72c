import Link from "next/link";
import type { Article, Mention } from "../../lib/article/article.ts";
import { countryLabel } from "../../lib/facets/countries/country-label.ts";
import type { FacetKey } from "../../lib/facets/facets.ts";
import { evidence } from "../../lib/query/evidence.ts";
import { valueLink } from "../../lib/query/links.ts";
import { Segments } from "./segments.tsx";

interface Row {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly mentions: readonly Mention[];
}

/** Who, where and which outlets: each value leads to its articles, and shows the sentence that it comes from. */
export function ArticleFacets({ article }: { readonly article: Article }) {
  const { people, countries, cited } = article.facets;
  const { publisher } = article;
  const shown = people.filter(({ hidden }) => !hidden);
  return (
    <aside aria-label="In this article" className="mt-8 lg:mt-10">
      <FacetRows
        article={article}
        facet="people"
        title="People"
        rows={shown.map((person) => ({ ...person, value: person.id, label: person.name }))}
      />
      <FacetRows
        article={article}
        facet="countries"
        title="Countries"
        rows={countries.map(({ code, about, mentions }) => ({
          value: code,
          label: countryLabel(code),
          ...(about ? { note: "about" } : {}),
          mentions,
        }))}
      />
      {publisher && (
        <FacetRows
          article={article}
          facet="outlets"
          title="Outlet"
          rows={[
            {
              value: publisher.id,
              label: publisher.name,
              note: `by its ${publisher.evidence}`,
              mentions: publisher.at ? [{ ...publisher.at, reason: publisher.evidence }] : [],
            },
          ]}
        />
      )}
      <FacetRows
        article={article}
        facet="cited"
        title="Cited outlets"
        rows={cited.map((outlet) => ({ ...outlet, value: outlet.id, label: outlet.name }))}
      />
    </aside>
  );
}

function FacetRows({
  article,
  facet,
  title,
  rows,
}: {
  readonly article: Article;
  readonly facet: FacetKey;
  readonly title: string;
  readonly rows: readonly Row[];
}) {
  if (rows.length === 0) return null;
  return (
    <section className="border-t border-rule py-3">
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {rows.map(({ value, label, note, mentions }) => {
          const [first] = mentions;
          return (
            <li key={value}>
              <Link href={valueLink(facet, value)} prefetch={false} className="inline-block py-0.5">
                <span dir="auto">{label}</span>
              </Link>
              {note && <span className="text-soft"> · {note}</span>}
              {first && (
                <details className="no-print text-soft">
                  <summary className="inline-block py-0.5 text-xs">Why is this here?</summary>
                  <p dir="auto" className="mt-1 border-s-2 border-rule ps-2 font-serif">
                    <Segments segments={evidence(article, first)} />
                  </p>
                  <p className="mt-1 text-xs">
                    {mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`}; rule: {first.reason}
                  </p>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
