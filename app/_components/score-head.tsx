import type { Messages } from "../../lib/query/messages/messages.ts";

/** The head of a table of scores. */
export function ScoreHead({ messages: { scores } }: { readonly messages: Messages }) {
  return (
    <thead>
      <tr>
        <th scope="col">{scores.what}</th>
        <th scope="col" className="figure">
          {scores.precision}
        </th>
        <th scope="col" className="figure">
          {scores.recall}
        </th>
      </tr>
    </thead>
  );
}
