import { servePage } from "../../_page/serve-page.ts";
import { articlePage } from "./article-page.tsx";

export const GET = servePage(articlePage);
