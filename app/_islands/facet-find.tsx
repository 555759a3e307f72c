"use client";

import { useEffect, useState } from "react";
import type { Counted } from "../../lib/query/messages/counted.ts";
import { counted } from "./counted.ts";

interface FoundValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly included: boolean;
  readonly url: string;
}

/** What it says: the table of words stays on the server. */
export interface FacetFindWords {
  readonly label: string;
  readonly placeholder: string;
  readonly fits: Counted;
  /** The language of its numbers, BCP 47. */
  readonly tag: string;
}

interface Props {
  readonly param: string;
  /** The search as URL parameters. */
  readonly context: string;
  readonly words: FacetFindWords;
  /** The most letters that are looked for. */
  readonly longest: number;
}

const PAUSE = 150;

/** Search inside a facet: a form that opens the facet's own page; with scripts, the values found stand here instead. */
export function FacetFind({ param, context, longest, words }: Props) {
  const [find, setFind] = useState("");
  const [found, setFound] = useState<readonly FoundValue[] | null>(null);

  useEffect(() => {
    if (!find.trim()) return setFound(null);
    const control = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const separator = context ? "&" : "";
        const address = `/api/v1/facets/${param}?${context}${separator}find=${encodeURIComponent(find)}`;
        const response = await fetch(address, { signal: control.signal });
        if (response.ok) setFound(((await response.json()) as { values: FoundValue[] }).values);
      } catch {
        // The form still leads to the facet's page.
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [find, param, context]);

  return (
    <>
      <form action={`/facet/${param}`} method="get" className="facet-find">
        {[...new URLSearchParams(context)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          <span className="sr-only">{words.label}</span>
          <input
            name="find"
            type="search"
            maxLength={longest}
            autoComplete="off"
            placeholder={words.placeholder}
            className="field min-h-8 w-full text-sm"
            onChange={(event) => setFind(event.target.value)}
          />
        </label>
      </form>
      <div role="status">
        {found && <p className="py-1 text-sm text-soft">{counted(words.fits, found.length, words.tag)}</p>}
      </div>
      {found && (
        <ul data-finding>
          {found.map(({ value, label, count, included, url }) => (
            <li key={value} className="facet-row">
              <a
                href={url}
                data-key={`${param} ${value}`}
                aria-current={included ? "true" : undefined}
                className="facet-value"
              >
                <span dir="auto">{label}</span>
                <span className="facet-count">{count.toLocaleString(words.tag)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
