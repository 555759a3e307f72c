import { servePage } from "../_page/serve-page.ts";
import { receiveSaved } from "./receive-saved.ts";
import { savedPage } from "./saved-page.tsx";

export const GET = servePage(savedPage);
export const POST = receiveSaved;
