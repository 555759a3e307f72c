import type { Messages } from "../../lib/query/messages/messages.ts";
import { setPageStatus } from "../page-status.ts";
import { NothingHere } from "./nothing-here.tsx";

/**
 * A page's answer, with status 404, where it has nothing to show. Next's `notFound()` would do in its place, but then the
 * body is empty until a script fills it (vercel/next.js#62228).
 */
export function Missing({ messages }: { readonly messages: Messages }) {
  setPageStatus(404);
  return <NothingHere messages={messages} />;
}
