import { openEmbedded } from "../../lib/engine/embedded.ts";
import { describeSearchEngine } from "../contracts/search-engine.ts";

describeSearchEngine("embedded", openEmbedded);
