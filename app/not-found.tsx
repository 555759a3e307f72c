import { NothingHere } from "./_components/nothing-here.tsx";
import { requestMessages } from "./messages.ts";

/** For addresses without a page. Next makes it with every page, in case: it must not set a status. */
export default async function NotFound() {
  return <NothingHere messages={await requestMessages()} />;
}
