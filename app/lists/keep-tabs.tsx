import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly current: "lists" | "saved";
  readonly messages: Messages;
}

/** The heading of the pages of what readers keep, with the way from one to the other. */
export function KeepTabs({ current, messages: { lists, saved } }: Props) {
  const title = { lists: lists.title, saved: saved.title };
  const tab = (page: Props["current"]) => (
    <a href={`/${page}`} aria-current={page === current ? "page" : undefined}>
      {title[page]}
    </a>
  );
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <h1 className="font-serif text-4xl font-bold">{title[current]}</h1>
      <nav aria-label={lists.title} className="tabs">
        {tab("lists")}
        {tab("saved")}
      </nav>
    </div>
  );
}
