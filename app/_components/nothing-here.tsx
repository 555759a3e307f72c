import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";

/** Shown where nothing is kept under an address. */
export function NothingHere({ messages: { missing } }: { readonly messages: Messages }) {
  const all = (
    <a key="all" href="/search" className="underline">
      {missing.all}
    </a>
  );
  return (
    <div className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">{missing.title}</h1>
      <p className="mt-3 font-serif text-lg">
        <Pieces of={missing.advice(all)} />
      </p>
    </div>
  );
}
