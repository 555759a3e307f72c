import { servePage } from "./_page/serve-page.ts";
import { homePage } from "./home/home-page.tsx";

export const GET = servePage(homePage);
