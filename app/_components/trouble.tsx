import type { TroubleKind } from "../ask.ts";

const TITLES: Readonly<Record<TroubleKind, string>> = {
  slow: "The archive takes too long to answer",
  down: "The archive does not answer",
  "broken file": "The archive cannot be read",
  "damaged article": "This article is damaged",
};

const REASONS: Readonly<Record<TroubleKind, string>> = {
  slow: "It may be busy with an import. A search with fewer or rarer words is answered sooner.",
  down: "The search engine cannot be reached. Nothing in the archive is lost.",
  "broken file":
    "Its file, or the disk that it lies on, is damaged. Who runs this site finds in its log what is wrong.",
  "damaged article":
    "What the archive holds of it is not what was kept, so it is not shown. Importing its source again mends it; all other articles are as they were.",
};

interface Props {
  readonly trouble: TroubleKind;
  /** The address to ask once more. */
  readonly again: string;
}

/** Shown where the engine gave no answer. What failed is for the log, not for readers. */
export function Trouble({ trouble, again }: Props) {
  return (
    <section aria-label="Results" id="results" tabIndex={-1} className="max-w-prose py-6">
      {/* A Next page cannot answer 503: at least no crawler keeps this one. */}
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl font-bold">{TITLES[trouble]}</h1>
      <p className="mt-3 font-serif text-lg">{REASONS[trouble]}</p>
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
