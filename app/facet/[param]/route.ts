import { servePage } from "../../_page/serve-page.ts";
import { facetPageOf } from "./facet-page.tsx";

export const GET = servePage(facetPageOf);
