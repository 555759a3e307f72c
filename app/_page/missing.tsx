import type { Messages } from "../../lib/query/messages/messages.ts";
import { NothingHere } from "../_components/nothing-here.tsx";
import type { Page } from "./page.ts";

/** The page of an address under which nothing is kept. */
export function missing(messages: Messages, title: string | null = null): Page {
  return { title, status: 404, main: <NothingHere messages={messages} /> };
}
