import { servePage } from "../_page/serve-page.ts";
import { listsPage } from "./lists-page.tsx";
import { receiveList } from "./receive-list.ts";

export const GET = servePage(listsPage);
export const POST = receiveList;
