import type { Span } from "../passage.ts";
import type { Outlet } from "./outlet.ts";

/** An outlet's name in a text. `cited` is false where it is no source there (a platform, a company, a credit). */
export interface OutletMatch {
  readonly span: Span;
  readonly outlet: Outlet;
  readonly cited: boolean;
  readonly reason: string;
}
