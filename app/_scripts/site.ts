// What every page loads: without it a page is links and forms, which work.
import { startCopyText } from "./copy-text.ts";
import { startFacetFind } from "./facet-find.ts";
import { startInPlace } from "./in-place.ts";
import { startMarkWords } from "./mark-words.ts";
import { startMatchKeys } from "./match-keys.ts";
import { startSearchBox } from "./search-box.ts";
import { startSlashKey } from "./slash-key.ts";
import { startSuggestValues } from "./suggest-values.ts";

startSearchBox();
startFacetFind();
startInPlace();
startSlashKey();
startSuggestValues();
startMarkWords();
startMatchKeys();
startCopyText();
