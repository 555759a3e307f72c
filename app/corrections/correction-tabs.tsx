import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly current: "history" | "review";
  readonly messages: Messages;
}

/** The heading of the pages of corrections, with the way from one to the other. */
export function CorrectionTabs({ current, messages: { corrections } }: Props) {
  const tab = (page: Props["current"], href: string, words: string) => (
    <a href={href} aria-current={page === current ? "page" : undefined}>
      {words}
    </a>
  );
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <h1 className="font-serif text-4xl font-bold">
        {current === "history" ? corrections.title : corrections.review.title}
      </h1>
      <nav aria-label={corrections.title} className="tabs">
        {tab("history", "/corrections", corrections.history)}
        {tab("review", "/corrections/review", corrections.review.title)}
      </nav>
    </div>
  );
}
