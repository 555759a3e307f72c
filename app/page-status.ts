import { AsyncLocalStorage } from "node:async_hooks";

/** What a page says of the HTTP answer that carries it; null leaves it as it is. `retryAfter` is in seconds. */
export interface PageStatus {
  status: number | null;
  retryAfter: number | null;
}

// The server and Next's bundle load this file apart, within one process: what they share stands on globalThis.
const shared = globalThis as unknown as { datelinePageStatus?: AsyncLocalStorage<PageStatus> };
shared.datelinePageStatus ??= new AsyncLocalStorage();

/** The status of the page being made. The server opens it around each request, and reads it when the head is written. */
export const pageStatus = shared.datelinePageStatus;

/** Sets the status of the page being made, which a page of Next's App Router cannot do itself. */
export function setPageStatus(status: number, retryAfter: number | null = null): void {
  const page = pageStatus.getStore();
  if (page) Object.assign(page, { status, retryAfter });
}
