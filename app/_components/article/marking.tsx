import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "./pieces.tsx";

const ADDED = ["person", "country", "cited"] as const;

interface Props {
  readonly article: string;
  readonly messages: Messages;
}

/** The way to add words of the text to what the article names; `_scripts/mark-words.ts` shows it while some are marked. */
export function Marking({ article, messages: { corrections } }: Props) {
  const { title, missing, adds } = corrections.marking;
  return (
    <section id="marking" aria-label={title} hidden className="marking no-print">
      <span className="min-w-0">
        <Pieces of={missing(<bdi key="words" data-words="" />)} />
      </span>
      {ADDED.map((add) => (
        <a
          key={add}
          href={`/corrections/new?${new URLSearchParams({ article, what: `add ${add}` })}`}
          rel="nofollow"
          className="button quiet px-3"
        >
          {adds[add]}
        </a>
      ))}
    </section>
  );
}
