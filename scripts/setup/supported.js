/** Which Node runs this project. 22.18 is the first 22 that runs TypeScript files and has `node:sqlite` without a flag. */
export const REQUIRED = "22.18, 24 or 26 and later";

/** The Node fetched where the machine's own is too old. */
export const PINNED = "24.21.0";

/** @param {string} version such as `v24.21.0` */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}
