import { PARAMETERS } from "./parameters.ts";
import { UI } from "./ui.ts";

/** Names of a search, in the order in which addresses have them. */
export const OF_SEARCH: readonly string[] = PARAMETERS.map(({ name }) => name);

/** What changes how a page shows what it found, never what: a program that gives it along is answered the same. */
export const OF_SHOWING = [UI, "order", "part", "share", "tour"] as const;

/** What pages, their forms and whoever signs people in say in addresses beside that. */
const OF_FORMS = [
  ...["act", "after", "article", "before", "by", "choice", "corrected", "done", "facet", "field", "figures", "find"],
  ...[
    "format",
    "ids",
    "is",
    "kind",
    "later",
    "left",
    "name",
    "note",
    "open",
    "pick",
    "place",
    "review",
    "scope",
    "text",
  ],
  ...["undo", "value", "what", "why", "words"],
  ...["code", "error", "iss", "label", "next", "out", "role", "state"],
];

/** All names that some page of the site reads. */
export const OF_PAGES: readonly string[] = [...OF_SEARCH, ...OF_SHOWING, ...OF_FORMS];
