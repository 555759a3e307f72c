import type { Messages } from "../messages/messages.ts";
import type { Basis } from "./basis.ts";

/** How the body of an export is written. */
export interface ExportOptions {
  /** With the full texts. */
  readonly text: boolean;
  /** The language of our words. */
  readonly messages: Messages;
  readonly basis: Basis;
}
