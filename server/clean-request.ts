import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/** Headers by which parts of Next tell one another what to do. Believed from outside, they change the answer. */
const INTERNAL = /^(?:next-|x-(?:next|nextjs|middleware|invoke|prerender|matched|now|vercel|action)-)/;

/** Of these, what a page of this site sends when it fetches another in place. */
const NAVIGATION = ["next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];

/** Conditions that Next answers with 500 where a file does not meet them. Without them the whole file is sent, which may be. */
const CONDITIONS = ["range", "if-range", "if-match", "if-unmodified-since"];

/** Takes out of a request what Next would trip over. */
export function cleanRequest(request: IncomingMessage): void {
  const { headers } = request;
  const inPlace = headers.rsc === "1";
  if (!inPlace) delete headers.rsc;
  for (const name of Object.keys(headers))
    if (INTERNAL.test(name) && !(inPlace && NAVIGATION.includes(name))) delete headers[name];
  for (const name of CONDITIONS) delete headers[name];
  if (!isRouterState(headers)) delete headers["next-router-state-tree"];
}

/** Next answers 500 where it cannot read this header, so its own reader is asked first. */
function isRouterState({ "next-router-state-tree": state }: IncomingHttpHeaders): boolean {
  try {
    parseAndValidateFlightRouterState(state);
    return true;
  } catch {
    return false;
  }
}
