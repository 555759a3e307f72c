const WORDS = {
  slow: [
    "The archive takes too long to answer",
    "It may be busy with an import. A search with fewer or rarer words is answered sooner.",
  ],
  busy: ["The archive has too much to do at the moment", "Others are searching too. Try again in a few seconds."],
  down: ["The archive does not answer", "The search engine cannot be reached. Nothing in the archive is lost."],
  gone: ["The archive is not here", "Its file is no longer at its place. Once one is there, it is served again."],
  unreadable: [
    "The archive cannot be read",
    "Its file is damaged, or of another version. The log of this site says which. Once it can be read, it is served again.",
  ],
} as const;

interface Props {
  readonly trouble: keyof typeof WORDS;
  /** The address to ask once more. */
  readonly again: string;
}

/** Shown where the engine gave no answer. What failed is for the log, not for readers. */
export function Trouble({ trouble, again }: Props) {
  const [title, words] = WORDS[trouble];
  return (
    <section aria-label="Results" id="results" tabIndex={-1} className="max-w-prose py-6">
      {/* A Next page cannot answer 503: at least no crawler keeps this one. */}
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <p className="mt-3 font-serif text-lg">{words}</p>
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
