import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setAssets } from "../app/_page/assets.ts";
import { makeAssets } from "./make-assets.ts";

/** Where Next's development server finds files to serve under `/_next/static`. */
const FOLDER = ".next/dev/static";

let made = 0;

/** While one develops: makes style and scripts again where a file of the site has changed since. */
export async function freshAssets(): Promise<void> {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const changed = Math.max(...files.map((file) => statSync(join("app", file)).mtimeMs));
  if (changed <= made) return;
  made = changed;
  setAssets(await makeAssets(FOLDER));
}
