import type { Fault } from "../../fetch/net/fetch-fault.ts";

/** What is said of sources that are followed, in English. */
export function fetchWords(number: (value: number) => string) {
  return {
    title: "Sources that are followed",
    /** Why an address gave nothing. */
    fault(fault: Fault, detail: string): string {
      const told = detail && ` (${detail})`;
      switch (fault) {
        case "address":
          return `it is no address that is fetched${told}: http and https on their usual ports (others with --private), without an account`;
        case "private":
          return `it leads into a private network${told}, which only a source that was added with --private may`;
        case "robots":
          return "its site asks programs not to fetch it (robots.txt)";
        case "robots-unknown":
          return "its site's robots.txt cannot be had, so it is not known whether it may be fetched";
        case "redirects":
          return "it leads on and on, or in a circle";
        case "status":
          return `the server answered ${detail}`;
        case "gone":
          return "the server says that it is gone for good (410)";
        case "busy":
          return `the server asks to be left alone for a while${told}`;
        case "name":
          return "its host has no address";
        case "connection":
          return `the connection failed or broke off${told}`;
        case "slow":
          return "the answer took too long";
        case "large":
          return `the answer is longer than ${detail}`;
        case "kind":
          return `the answer is not what was looked for${told}`;
      }
    },
    source: {
      asked: (when: string) => `asked ${when}`,
      never: "not asked yet",
      newest: (when: string) => `last had something new ${when}`,
      failed: (times: number, why: string) =>
        times === 1 ? `failed: ${why}` : `failed ${number(times)} times, last: ${why}`,
      paused: (why: string) => `paused: ${why}`,
      waiting: (pages: number) =>
        pages === 1 ? "1 page waits to be fetched" : `${number(pages)} pages wait to be fetched`,
      refused: (items: number) =>
        items === 1 ? "1 item could not be fetched or read" : `${number(items)} items could not be fetched or read`,
    },
  };
}
