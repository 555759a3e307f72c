import { decode, encodingNotes } from "./decode.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "./limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "./record.ts";
import { findParting, type Parting, partsOf } from "./txt-parting.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

/** Plain text: one article a file, or several that lines part. The last in the table, since any text is plain text. */
export const txt: SourceReader = { format: "plain text", accepts: () => true, read };
