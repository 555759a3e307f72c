import type { SearchRequest } from "../../../lib/query/address/request.ts";

/** Where a span of time leads: the same search there. */
export type SpanLink = (span: Pick<SearchRequest, "from" | "to">) => string;
