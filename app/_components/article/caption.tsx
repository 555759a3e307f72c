import type { Messages } from "../../../lib/query/messages/messages.ts";

const FILE = /^\W*file\b/i;

interface Props {
  /** The caption's words as the source has them, its credit included. */
  readonly words: string;
  /** How many UTF-16 units of them stand before the credit. */
  readonly length: number;
  readonly language?: string | undefined;
  readonly messages: Messages;
}

/** A caption in the source's own words; a credit such as `(File)` is explained on hovering, and never rewritten. */
export function Caption({ words, length, language, messages }: Props) {
  const credit = words.slice(length).trim();
  return (
    <p dir="auto" lang={language} className="mt-4 border-s-2 border-rule ps-3 text-sm text-soft">
      {words.slice(0, length)} {FILE.test(credit) ? <abbr title={messages.article.filePhoto}>{credit}</abbr> : credit}
    </p>
  );
}
