import type { ReadingList } from "../../../lib/lists/reading-list.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  /** The article's id. */
  readonly id: string;
  /** The reading lists that hold it. */
  readonly lists: readonly ReadingList[];
  readonly mayKeep: boolean;
  readonly messages: Messages;
}

/** In which lists an article is, and the way to keep it in one. */
export function InLists({ id, lists, mayKeep, messages: { lists: words } }: Props) {
  if (lists.length === 0 && !mayKeep) return null;
  return (
    <p className="no-print mt-3 flex flex-wrap gap-x-4 text-sm">
      {lists.length > 0 && <span className="py-1">{words.inLists}</span>}
      {lists.map((list) => (
        <a key={list.id} href={`/lists/${list.id}`} dir="auto" className="inline-block py-1 underline">
          {list.name}
        </a>
      ))}
      {mayKeep && (
        <a href={`/lists/keep?ids=${id}`} rel="nofollow" className="inline-block py-1 font-semibold underline">
          {words.keep}
        </a>
      )}
    </p>
  );
}
