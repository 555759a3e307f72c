/** What is known of an entry in one bit each; `alone` and `grouped`: see `tables.ts`. */
export const FLAG = { present: 1, suspicious: 2, alone: 4, grouped: 8 } as const;
