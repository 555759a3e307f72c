import { z } from "zod";
import { Id, LINE_HEAD, Name, short } from "../corrections/line-head.ts";

/** The id of a saved search or an alert. */
const OwnId = z.string().regex(/^[a-z0-9]{6,20}$/, "must be 6 to 20 small letters and digits");

/** Where an alert goes; `private`: the address may be one of a private network. */
const To = z.union([
  z.strictObject({ mail: z.email().max(254) }),
  z.strictObject({ webhook: z.url({ protocol: /^https?$/ }).max(2000), private: z.literal(true).exactOptional() }),
  z.strictObject({ file: short(1000) }),
]);

/** The language of what is told, by its BCP 47 tag; missing: English. One that there is no more is told in English. */
const Ui = z.string().regex(/^[a-z]{2,3}$/, "must be the tag of a language");

/** How often a search is looked at for an alert: after each import, once an hour, or once a day. */
export const WHENS = ["import", "hourly", "daily"] as const;

/** Hours of the day, of this machine's clock, in which nothing is sent: from one, until another. */
const Quiet = z.strictObject({ from: z.int().min(0).max(23), until: z.int().min(0).max(23) });

/** In which role a search was saved, by what that may read it is made; missing: by all there is. */
const As = z.enum(["reader", "editor"]);
export type SavedRole = z.infer<typeof As>;

const ACTS = {
  /** `query`: the parameters of the search's address; `ui`: the language in which it was saved, of its alerts that have none of their own. */
  save: { search: OwnId, name: Name, query: z.string().max(8000), ui: Ui.exactOptional(), as: As.exactOptional() },
  rename: { search: OwnId, name: Name },
  drop: { search: OwnId },
  /** What came until now has been looked at. */
  seen: { search: OwnId },
  alert: {
    alert: OwnId,
    search: OwnId,
    to: To,
    when: z.enum(WHENS),
    /** Articles that one message names at most. */
    most: z.int().min(1).max(1000).exactOptional(),
    quiet: Quiet.exactOptional(),
    ui: Ui.exactOptional(),
  },
  stop: { alert: OwnId },
  undo: { line: Id },
} as const;

const lineOf = <K extends keyof typeof ACTS>(act: K) =>
  z.strictObject({ ...LINE_HEAD, act: z.literal(act), ...ACTS[act] });

/** A line of the file of saved searches and alerts. */
export const SavedLine = z.discriminatedUnion("act", [
  lineOf("save"),
  lineOf("rename"),
  lineOf("drop"),
  lineOf("seen"),
  lineOf("alert"),
  lineOf("stop"),
  lineOf("undo"),
]);
export type SavedLine = z.infer<typeof SavedLine>;

type WithoutHead<L> = L extends SavedLine ? Omit<L, "v" | "id" | "at"> : never;

/** What a line says before it is given its id and time. */
export type SavedChange = WithoutHead<SavedLine>;

/** An alert as its line says it. */
export type AlertLine = Extract<SavedLine, { readonly act: "alert" }>;
