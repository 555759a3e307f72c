/** Words of NITF, NewsML and ninjs for a text that its source took back. */
const WITHDRAWN = /^(?:cancell?ed|withheld|killed|deleted)$/i;

/**
 * Why a text must not be read: its source took it back, or it is under an embargo that has not ended. Null where it may be.
 * `status` may be a code of a vocabulary (`stat:usable`); `until` is when an embargo ends, as it is written.
 */
export function whyUnusable(status: string | undefined, until: string | undefined): string | null {
  const word = status?.replace(/^.*[:/]/, "") ?? "";
  if (WITHDRAWN.test(word)) return `was taken back by its source (${word.toLowerCase()})`;
  const ends = until === undefined ? Number.NaN : Date.parse(until.replace(BASIC, "$1-$2-$3T$4:$5:$6"));
  if (ends > Date.now()) return `is under an embargo until ${until}: import it again then`;
  if (/^embargoed$/i.test(word) && Number.isNaN(ends)) return "is under an embargo, and does not say until when";
  return null;
}

/** `20020225T143000` without marks between its numbers. */
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/;
