import { servePage } from "../_page/serve-page.ts";
import { accountPage } from "./account-page.tsx";
import { receiveAccount } from "./receive-account.ts";

export const GET = servePage(accountPage);
export const POST = receiveAccount;
