import { servePage } from "../_page/serve-page.ts";
import { comparePage } from "./compare-page.tsx";

export const GET = servePage(comparePage);
