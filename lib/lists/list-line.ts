import { z } from "zod";
import { Id, LINE_HEAD, Name, words } from "../corrections/line-head.ts";

/** The id of a list: no word of a query, and no sign that an address must write otherwise. */
export const ListId = z.string().regex(/^[a-z0-9]{6,20}$/, "must be 6 to 20 small letters and digits");
/** The id of an article. */
const ArticleId = z.string().regex(/^[0-9a-f]{1,64}$/, "must be the id of an article");
/** More articles are kept by several lines. */
export const MOST_KEPT = 500;
const Articles = z.array(ArticleId).min(1).max(MOST_KEPT);

const ACTS = {
  make: { list: ListId, name: Name },
  rename: { list: ListId, name: Name },
  drop: { list: ListId },
  keep: { list: ListId, articles: Articles },
  leave: { list: ListId, articles: Articles },
  /** An empty note takes the one before it away. */
  note: {
    list: ListId,
    article: ArticleId,
    note: words(5000).regex(/^(?:\P{Cc}|[\t\n\r])*$/u, "must hold no control characters"),
  },
  /** The article's place is before another's; null: it is the last. */
  move: { list: ListId, article: ArticleId, before: ArticleId.nullable() },
  undo: { line: Id },
} as const;

const lineOf = <K extends keyof typeof ACTS>(act: K) =>
  z.strictObject({ ...LINE_HEAD, act: z.literal(act), ...ACTS[act] });

/** A line of the file of reading lists. */
export const ListLine = z.discriminatedUnion("act", [
  lineOf("make"),
  lineOf("rename"),
  lineOf("drop"),
  lineOf("keep"),
  lineOf("leave"),
  lineOf("note"),
  lineOf("move"),
  lineOf("undo"),
]);
export type ListLine = z.infer<typeof ListLine>;

type WithoutHead<L> = L extends ListLine ? Omit<L, "v" | "id" | "at"> : never;

/** What a line says before it is given its id and time. */
export type ListChange = WithoutHead<ListLine>;
