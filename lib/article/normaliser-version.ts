/** Raised when a new version reads the same raw text differently; articles say which version read them. */
export const NORMALISER_VERSION = 7;
