import { writeFileSync } from "node:fs";
import { MADE } from "./made-assets.ts";
import { makeAssets } from "./make-assets.ts";

// Makes what pages load beside what Next has built: node server/build.ts, in the project's folder, after `next build`.
writeFileSync(MADE, JSON.stringify(await makeAssets(".next/static")));
