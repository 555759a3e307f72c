import type { Messages } from "../../lib/query/messages/messages.ts";
import { NothingHere } from "../_components/nothing-here.tsx";
import type { Page } from "./page.ts";

/** The page of an address under which nothing is kept; `title`: its title, where it says more than that. */
export function missing(messages: Messages, title: string | null = null): Page {
  return { title: title ?? messages.missing.title, status: 404, main: <NothingHere messages={messages} /> };
}
