import { servePage } from "./_page/serve-page.ts";
import { homePage } from "./search/search-page.tsx";

export const GET = servePage(homePage);
