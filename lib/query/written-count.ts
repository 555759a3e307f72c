import { messagesFor } from "./messages/messages.ts";

/** A number as people read it: `1,234`. */
export const writtenCount = messagesFor("en").number;
