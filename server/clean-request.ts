import type { IncomingMessage } from "node:http";

/** Headers by which parts of Next tell one another what to do. Believed from outside, they change the answer. */
const INTERNAL = /^(?:rsc$|next-|x-(?:next|nextjs|middleware|invoke|prerender|matched|now|vercel|action)-)/;

/** Conditions that Next answers with 500 where a file does not meet them. Without them the whole file is sent, which may be. */
const CONDITIONS = ["range", "if-range", "if-match", "if-unmodified-since"];

/** Takes out of a request what Next would trip over. */
export function cleanRequest({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name];
  for (const name of CONDITIONS) delete headers[name];
}
