import { servePage } from "../../_page/serve-page.ts";
import { operationPage } from "./operation-page.tsx";

export const GET = servePage(operationPage);
