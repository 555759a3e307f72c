/** How often a cache was asked and had it, or had not, and the bytes that it holds. */
export interface CacheUse {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** What was found lately for an index that has not changed since; the least recently asked for goes when room runs out. */
export class Recent<T> {
  /** In order of last use. */
  readonly #kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  readonly #room: number;
  readonly #bytesOf: (value: T) => number;
  #used = 0;
  #hits = 0;
  #misses = 0;
  #index = "";

  /** `room` in bytes; what is larger by itself is not kept. */
  constructor(room: number, bytesOf: (value: T) => number) {
    this.#room = room;
    this.#bytesOf = bytesOf;
  }

  /** How it was used since it was made. */
  get use(): CacheUse {
    return { hits: this.#hits, misses: this.#misses, bytes: this.#used };
  }

  /** What stands under a key for a state of the index, where it is there. */
  known(index: string, key: string): T | undefined {
    return index === this.#index ? this.#kept.get(key)?.value : undefined;
  }

  /** What stands under a key for a state of the index, made where it is not there. */
  of(index: string, key: string, make: () => T): T {
    if (index !== this.#index) {
      this.#kept.clear();
      this.#used = 0;
      this.#index = index;
    }
    const known = this.#kept.get(key);
    if (known) this.#hits++;
    else this.#misses++;
    const value = known ? known.value : make();
    const bytes = known ? known.bytes : this.#bytesOf(value) + 2 * key.length;
    if (known) this.#kept.delete(key);
    else this.#used += bytes;
    this.#kept.set(key, { value, bytes });
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#used <= this.#room) break;
      this.#kept.delete(oldest);
      this.#used -= bytes;
    }
    return value;
  }
}
