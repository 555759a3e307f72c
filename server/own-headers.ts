/** What every answer carries, whoever writes it. */
export const OWN_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** The caching of what is not said to be a file for everyone: an archive may be private, and it changes. */
export const NOT_CACHED = "private, no-store";
