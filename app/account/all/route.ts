import { servePage } from "../../_page/serve-page.ts";
import { accountsPage } from "./accounts-page.tsx";
import { receiveAccounts } from "./receive-accounts.ts";

export const GET = servePage(accountsPage);
export const POST = receiveAccounts;
