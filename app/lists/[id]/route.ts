import { servePage } from "../../_page/serve-page.ts";
import { listPage } from "./list-page.tsx";

export const GET = servePage(listPage);
