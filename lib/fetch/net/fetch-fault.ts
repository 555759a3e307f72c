/** Why something could not be fetched; what to do about it hangs on this, and pages word it. */
export const FAULTS = [
  "address", // no address that is fetched: not http, a port or account in it
  "private", // leads into a private network, or to this machine
  "robots", // its site's robots.txt asks not to
  "robots-unknown", // its robots.txt cannot be had, which means: not now
  "redirects", // leads on and on
  "status", // the server refused; `detail` is the number
  "gone", // 410: for good
  "busy", // 429 or 503
  "name", // its host has no address
  "connection", // no connection, or broken off
  "slow", // took too long
  "large", // longer than is taken, unpacked
  "kind", // answered with something else than what was asked for
] as const;
export type Fault = (typeof FAULTS)[number];

/** A fetch that came to nothing. */
export class FetchFault extends Error {
  readonly fault: Fault;
  /** What tells more: a status, an address, a type. */
  readonly detail: string;
  /** For how long the server asks to be left alone, in milliseconds; null where it says nothing. */
  readonly retryAfter: number | null;

  constructor(fault: Fault, detail = "", retryAfter: number | null = null) {
    super(`${fault}${detail && ` (${detail})`}`);
    this.fault = fault;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
