interface Props {
  readonly trouble: "slow" | "busy" | "down";
  /** The address to ask once more. */
  readonly again: string;
}

/** Shown where the engine gave no answer. What failed is for the log, not for readers. */
export function Trouble({ trouble, again }: Props) {
  return (
    <section aria-label="Results" id="results" tabIndex={-1} className="max-w-prose py-6">
      {/* A Next page cannot answer 503: at least no crawler keeps this one. */}
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl font-bold">
        {trouble === "slow"
          ? "The archive takes too long to answer"
          : trouble === "busy"
            ? "The archive has too much to do at the moment"
            : "The archive does not answer"}
      </h1>
      <p className="mt-3 font-serif text-lg">
        {trouble === "slow"
          ? "It may be busy with an import. A search with fewer or rarer words is answered sooner."
          : trouble === "busy"
            ? "Others are searching too. Try again in a few seconds."
            : "The search engine cannot be reached. Nothing in the archive is lost."}
      </p>
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
