import type { Messages } from "../../../lib/query/messages/messages.ts";

/** Puts something off, in this browser; what else its form asks for need not be there. */
export function LaterButton({ later, messages }: { readonly later: string; readonly messages: Messages }) {
  return (
    <button type="submit" name="later" value={later} formNoValidate className="button quiet px-3 font-normal">
      {messages.corrections.review.later}
    </button>
  );
}
