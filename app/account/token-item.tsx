import type { Token } from "../../lib/accounts/accounts.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";

interface Props {
  readonly token: Token;
  readonly words: Messages["accounts"];
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A token in the list of one's own: what it is for, whether it is used, and how it is taken back. */
export function TokenItem({ token: { id, label, made, used }, words }: Props) {
  return (
    <li className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p dir="auto" className="font-bold [overflow-wrap:anywhere]">
          {label}
        </p>
        <p className="text-sm text-soft">
          {words.made(day(made))} · {words.used(used === null ? null : day(used))}
        </p>
      </div>
      <form action="/account" method="post">
        <HiddenFields fields={{ act: "revoke-token", id }} />
        <button type="submit" aria-label={words.revokeOf(label)} className="button quiet">
          {words.revoke}
        </button>
      </form>
    </li>
  );
}
