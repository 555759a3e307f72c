import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Trouble as Kind } from "../../lib/query/trouble.ts";
import { limitMet } from "../limit-met.ts";

interface Props {
  readonly trouble: Kind;
  /** The address to ask once more. */
  readonly again: string;
  readonly messages: Messages;
}

/** Shown where the engine gave no answer. What failed is for the log, not for readers. */
export function Trouble({ trouble, again, messages }: Props) {
  const said = messages.trouble;
  const limit = limitMet(trouble, messages);
  return (
    <section aria-label={messages.search.results} id="results" tabIndex={-1} className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">{said.titles[trouble]}</h1>
      <p className="mt-3 font-serif text-lg">{said.advice[trouble]}</p>
      {limit !== null && <p className="mt-2 font-serif text-lg">{limit}</p>}
      <p className="mt-4">
        <a href={again} target="_self" className="underline">
          {said.again}
        </a>
        {" · "}
        <a href="/about" className="underline">
          {said.about}
        </a>
      </p>
    </section>
  );
}
