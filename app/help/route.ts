import { servePage } from "../_page/serve-page.ts";
import { helpPage } from "./help-page.tsx";

export const GET = servePage(helpPage);
