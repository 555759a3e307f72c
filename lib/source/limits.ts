/** One record's bytes at most. A longer one is no news article, and would have to be held in memory. */
export const MAX_RECORD = 16 * 1024 * 1024;

/** The limit in words. */
export const MAX_RECORD_WORDS = `${MAX_RECORD / 1024 / 1024} MB`;
