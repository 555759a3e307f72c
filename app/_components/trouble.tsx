import { setPageStatus } from "../page-status.ts";
import { type Trouble as Kind, TROUBLES } from "../troubles.ts";

interface Props {
  readonly trouble: Kind;
  /** The address to ask once more. */
  readonly again: string;
}

/** Shown, with status 503, where the engine gave no answer. What failed is for the log, not for readers. */
export function Trouble({ trouble, again }: Props) {
  const { title, advice, retryAfter } = TROUBLES[trouble];
  setPageStatus(503, retryAfter);
  return (
    <section aria-label="Results" id="results" tabIndex={-1} className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <p className="mt-3 font-serif text-lg">{advice}</p>
      <p className="mt-4">
        <a href={again} target="_self" className="underline">
          Try again
        </a>
        {" · "}
        <a href="/about" className="underline">
          About this archive and its engine
        </a>
      </p>
    </section>
  );
}
