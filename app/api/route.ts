import { servePage } from "../_page/serve-page.ts";
import { apiPage } from "./api-page.tsx";

export const GET = servePage(apiPage);
