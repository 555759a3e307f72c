import { servePage } from "../_page/serve-page.ts";
import { receiveSignIn } from "./receive-sign-in.ts";
import { signInPage } from "./sign-in-page.tsx";

export const GET = servePage(signInPage);
export const POST = receiveSignIn;
