interface Props {
  readonly next: string;
  /** Where "back" leads, and what it is called. */
  readonly back: string;
  readonly backWords: string;
}

/** The end of a step of a correction: on, or back to where it came from. */
export function NextOrBack({ next, back, backWords }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <button type="submit" className="button px-4 py-2">
        {next}
      </button>
      <a href={back} className="inline-block shrink-0 py-2">
        {backWords}
      </a>
    </p>
  );
}
