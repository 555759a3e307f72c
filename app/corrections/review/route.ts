import { servePage } from "../../_page/serve-page.ts";
import { reviewPage } from "./review-page.tsx";

export const GET = servePage(reviewPage);
