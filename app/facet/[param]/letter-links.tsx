import type { FacetPage } from "../../../lib/query/facet-page.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { letterId } from "./value-columns.tsx";

interface Props {
  readonly letters: NonNullable<FacetPage["letters"]>;
  /** Those on the page that is shown. */
  readonly here: ReadonlySet<string>;
  readonly href: (page: number) => string;
  readonly messages: Messages;
}

/** The letters that labels begin with, each a way to the page that has its first. */
export function LetterLinks({ letters, here, href, messages: { facetPage } }: Props) {
  return (
    <nav aria-label={facetPage.letters} className="letters no-print">
      {letters.map(({ letter, page: to }) => (
        <a key={letter} href={`${href(to)}#${letterId(letter)}`} aria-current={here.has(letter) ? "true" : undefined}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
