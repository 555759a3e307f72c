/**
 * In which entries a term stands, ascending, and how often in each: in its headlines (times a number, `IN_TITLE`), and in the rest. So
 * both are one number, which is read once.
 */
export interface Postings {
  readonly seqs: Uint32Array;
  readonly times: Uint32Array;
}

/** What once in a headline adds to `times`. More of the same word than there is room for tells nothing. */
export const IN_TITLE = 2 ** 20;
const MOST = { inTitle: 2 ** 12 - 1, other: IN_TITLE - 1 };

/** How often, from both. */
export function timesOf(inTitle: number, other: number): number {
  return Math.min(inTitle, MOST.inTitle) * IN_TITLE + Math.min(other, MOST.other);
}

/** One number of times and another. */
export function moreOf(a: number, b: number): number {
  return timesOf(Math.floor(a / IN_TITLE) + Math.floor(b / IN_TITLE), (a % IN_TITLE) + (b % IN_TITLE));
}

/** Room for postings, used again and again, and how many there are. */
export class Gathered {
  seqs = new Uint32Array();
  times = new Uint32Array();
  count = 0;

  /** Begins anew, with room for so many. */
  begin(room: number): void {
    this.count = 0;
    if (this.seqs.length >= room) return;
    const size = Math.max(room, 2 * this.seqs.length);
    this.seqs = new Uint32Array(size);
    this.times = new Uint32Array(size);
  }

  /** Adds the postings of some bytes that `stated` does not say to be void: of entries whose words were put after batch `until`. */
  add(bytes: Uint8Array, stated: Uint32Array, until: number): void {
    const { seqs, times } = this;
    let count = this.count;
    let [at, seq, often] = [0, 0, 1];
    while (at < bytes.length) {
      let head = bytes[at++]!;
      if (head > 127) {
        head &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          head |= (byte & 127) << shift;
        }
      }
      seq += head >>> 1;
      often = 1;
      if ((head & 1) === 1) {
        often = bytes[at++]!;
        if (often > 127) {
          often &= 127;
          for (let shift = 7, byte = 128; byte > 127; shift += 7) {
            byte = bytes[at++]!;
            often |= (byte & 127) << shift;
          }
        }
        // Few stand in headlines, so that is told behind all others.
        if ((often & 1) === 0) often >>>= 1;
        else {
          let inTitle = 0;
          for (let shift = 0, byte = 128; byte > 127; shift += 7) {
            byte = bytes[at++]!;
            inTitle |= (byte & 127) << shift;
          }
          often = (often >>> 1) + inTitle * IN_TITLE;
        }
      }
      const when = stated[seq]!;
      // Of an entry that the columns have not loaded yet nothing is known; one that is gone was stated at 0.
      if (!(when > 0 && when <= until)) continue;
      seqs[count] = seq;
      times[count++] = often;
    }
    this.count = count;
  }

  /** What was gathered, in the order of entries; where one stands there more than once, by several terms, added up. */
  sorted(): Postings {
    const { seqs, times, count } = this;
    let isSorted = true;
    for (let at = 1; at < count && isSorted; at++) isSorted = seqs[at]! > seqs[at - 1]!;
    if (isSorted) return { seqs: seqs.subarray(0, count), times: times.subarray(0, count) };
    const end = seqs.subarray(0, count).reduce((most, seq) => Math.max(most, seq), 0) + 1;
    const summed = new Uint32Array(end);
    for (let at = 0; at < count; at++) summed[seqs[at]!] = moreOf(summed[seqs[at]!]!, times[at]!);
    let kept = 0;
    for (let seq = 0; seq < end; seq++) {
      if (summed[seq] === 0) continue;
      seqs[kept] = seq;
      times[kept++] = summed[seq]!;
    }
    return { seqs: seqs.subarray(0, kept), times: times.subarray(0, kept) };
  }
}

/** Room for the bytes of a term's postings, used again and again. */
let bytes = Buffer.alloc(1 << 12);

/** Bytes that a number takes at most. */
const LONGEST = 5;

/**
 * Postings as bytes, which hold until the next ones are made: for each entry twice its distance from the one before it, and one more
 * where more is told: twice how often the term is outside headlines, and one more where it is in one, and how often follows.
 */
export function bytesOf({ seqs, times }: { readonly seqs: ArrayLike<number>; readonly times: ArrayLike<number> }) {
  if (bytes.length < 3 * LONGEST * seqs.length) bytes = Buffer.alloc(6 * LONGEST * seqs.length);
  let end = 0;
  for (let at = 0, before = 0; at < seqs.length; at++) {
    const [seq, often] = [seqs[at]!, times[at]!];
    end = put(end, 2 * (seq - before) + (often === 1 ? 0 : 1));
    if (often !== 1) {
      const inTitle = Math.floor(often / IN_TITLE);
      end = put(end, 2 * (often % IN_TITLE) + (inTitle > 0 ? 1 : 0));
      if (inTitle > 0) end = put(end, inTitle);
    }
    before = seq;
  }
  return bytes.subarray(0, end);
}

/** Seven bits a byte, the lowest first; all but the last have the eighth. Returns the place behind it. */
function put(at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > 127) {
    bytes[end++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}
