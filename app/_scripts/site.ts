// What every page loads: without it a page is links and forms, which work.
import { startFacetFind } from "./facet-find.ts";
import { startInPlace } from "./in-place.ts";
import { startSearchBox } from "./search-box.ts";
import { startSlashKey } from "./slash-key.ts";

startSearchBox();
startFacetFind();
startInPlace();
startSlashKey();
