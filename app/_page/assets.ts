/** Where browsers find the site's style and scripts: addresses that change with what is in them. */
export interface Assets {
  readonly style: string;
  /** The script that a page runs, and those that it loads. */
  readonly script: string;
  readonly modules: readonly string[];
  /** The outlines of the world's countries, each by its code. */
  readonly world: string;
}

// The server and Next's bundle load this file apart, within one process: what they share stands on globalThis.
const shared = globalThis as unknown as { datelineAssets?: Assets };

/** Tells the pages where their style and scripts are; the server does so before it serves. */
export function setAssets(assets: Assets): void {
  shared.datelineAssets = assets;
}

/** Where a page's style and scripts are; without a server, as in a test, nowhere. */
export function assets(): Assets {
  return shared.datelineAssets ?? { style: "/none.css", script: "/none.js", modules: [], world: "/none.svg" };
}
