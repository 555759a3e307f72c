import { servePage } from "../_page/serve-page.ts";
import { searchPage } from "./search-page.tsx";

export const GET = servePage(searchPage);
