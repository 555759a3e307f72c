import { servePage } from "../../_page/serve-page.ts";
import { keepPage } from "./keep-page.tsx";

export const GET = servePage(keepPage);
