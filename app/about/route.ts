import { servePage } from "../_page/serve-page.ts";
import { aboutPage } from "./about-page.tsx";

export const GET = servePage(aboutPage);
