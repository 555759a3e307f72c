import { servePage } from "../../_page/serve-page.ts";
import { formPage } from "../form-page.tsx";

export const GET = servePage(formPage);
