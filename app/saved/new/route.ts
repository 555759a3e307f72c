import { servePage } from "../../_page/serve-page.ts";
import { savePage } from "./save-page.tsx";

export const GET = servePage(savePage);
