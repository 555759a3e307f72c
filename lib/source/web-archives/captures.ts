import { createHash } from "node:crypto";

/** A page as a web archive kept it: the number of its record, and when it was kept, as ISO writes it. */
export interface Capture {
  readonly number: number;
  readonly address: string;
  readonly date: string;
}

/** Addresses that are told apart; of those beyond, every capture counts as the newest. */
const MOST = 1_000_000;

/** Which capture of an address is its newest. Of an address it keeps a hash alone, some hundred bytes. */
export class Captures {
  readonly #newest = new Map<string, { number: number; date: string; count: number }>();

  add({ number, address, date }: Capture): void {
    const key = pageKey(address);
    const known = this.#newest.get(key);
    if (known === undefined) {
      if (this.#newest.size < MOST) this.#newest.set(key, { number, date, count: 1 });
      return;
    }
    known.count++;
    if (date >= known.date) [known.number, known.date] = [number, date];
  }

  isNewest({ number, address }: Capture): boolean {
    const known = this.#newest.get(pageKey(address));
    return known === undefined || known.number === number;
  }

  /** Whether an address was kept more than once; without one, whether any was. */
  hasOlder(address?: string): boolean {
    if (address !== undefined) return (this.#newest.get(pageKey(address))?.count ?? 1) > 1;
    return this.#newest.values().some(({ count }) => count > 1);
  }
}

/** Http and https, a fragment or none are one page. */
export function pageKey(address: string): string {
  const page = address.replace(/#.*$/s, "").replace(/^https?:/i, "");
  return createHash("sha1").update(page).digest("base64").slice(0, 16);
}
