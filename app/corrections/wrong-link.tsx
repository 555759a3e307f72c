import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  /** What the form is about, as its address says it. */
  readonly about: Readonly<Record<string, string>>;
  /** What may be wrong, for those who hear the link by itself. */
  readonly name: string;
  readonly messages: Messages;
}

/** The way to say that a value is wrong. */
export function WrongLink({ about, name, messages }: Props) {
  return (
    <a
      href={`/corrections/new?${new URLSearchParams(about)}`}
      rel="nofollow"
      className="no-print ms-2 inline-block py-0.5 text-xs text-soft"
    >
      {messages.corrections.wrong}
      <span className="sr-only"> {name}</span>
    </a>
  );
}
