import { missing } from "../_page/missing.tsx";
import { servePage } from "../_page/serve-page.ts";

/** Addresses without a page. */
export const GET = servePage(async ({ messages }) => missing(messages));
