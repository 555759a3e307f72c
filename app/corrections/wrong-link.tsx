import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  /** What the form is about, as its address says it. */
  readonly about: Readonly<Record<string, string>>;
  /** What may be wrong, for those who hear the link by itself. */
  readonly name: string;
  /** Said to those who see it too, where it does not stand beside what it is about. */
  readonly named?: boolean;
  readonly messages: Messages;
}

/** The way to say that a value is wrong. */
export function WrongLink({ about, name, named = false, messages }: Props) {
  return (
    <a
      href={`/corrections/new?${new URLSearchParams(about)}`}
      rel="nofollow"
      className={`no-print inline-block py-1 text-xs font-normal text-soft ${named ? "" : "ms-2"}`}
    >
      {named ? (
        messages.corrections.wrongOf(name)
      ) : (
        <>
          {messages.corrections.wrong}
          <span className="sr-only"> {name}</span>
        </>
      )}
    </a>
  );
}
