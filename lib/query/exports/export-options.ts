import type { Captured } from "../../fetch/kept/captured-pages.ts";
import type { Messages } from "../messages/messages.ts";
import type { Basis } from "./basis.ts";

/** How the body of an export is written. */
export interface ExportOptions {
  /** With the full texts. */
  readonly text: boolean;
  /** The language of our words. */
  readonly messages: Messages;
  readonly basis: Basis;
  /** The page at an article's address, where it is still kept as it was fetched. */
  readonly captured: Captured;
}
