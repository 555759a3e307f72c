/**
 * The modes of files and folders that hold what was imported, before the umask takes its part: nothing for accounts that
 * are neither the owner nor of its group.
 */
export const PRIVATE = { file: 0o660, folder: 0o770 } as const;
