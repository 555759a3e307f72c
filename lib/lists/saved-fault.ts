/** Why what was sent changes no saved search. */
export type SavedFault = "noName" | "noSearch" | "unread" | "noLine" | "notFitting";
