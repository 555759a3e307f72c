/** Why what was sent changes no list. */
export type ListFault = "noName" | "noList" | "noArticles" | "noLine" | "noNote" | "notFitting";
