import { servePage } from "../_page/serve-page.ts";
import { correctionsPage } from "./corrections-page.tsx";
import { receive } from "./receive.ts";

export const GET = servePage(correctionsPage);
export const POST = receive;
