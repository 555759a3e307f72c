/** The addresses of what a build has made for pages to load, as JSON. */
export const MADE = ".next/dateline-assets.json";
