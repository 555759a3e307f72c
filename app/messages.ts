import { headers } from "next/headers";
import { cache } from "react";
import { type Messages, messagesFor } from "../lib/query/messages/messages.ts";
import { localeOf } from "./locale.ts";

/** The words in which this request is answered. Pages ask for them and hand them on; components take them as given. */
export const requestMessages = cache(async (): Promise<Messages> => messagesFor(localeOf(await headers())));
