import type { NamesInLines } from "../../../lib/corrections/names-in-lines.ts";
import type { Review, Reviewed } from "../../../lib/query/corrections/review.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

/** How something to review is drawn; `later`: by what it is put off. */
export interface CardProps<Kind extends Reviewed> {
  readonly item: Review[Kind][number];
  readonly later: string;
  /** What the lines among all that is drawn name. */
  readonly names: NamesInLines;
  readonly messages: Messages;
}
