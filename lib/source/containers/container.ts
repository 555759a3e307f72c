import type { Rejection, SourceFile } from "../record.ts";
import type { Unpacking } from "./unpacking.ts";

/** The port of archives: a file that holds files. Members come one after another and are read before the next comes. */
export interface Container {
  /** The format's name, as messages print it. */
  readonly format: string;
  readonly accepts: (file: SourceFile) => boolean;
  readonly members: (file: SourceFile, unpacking: Unpacking) => AsyncIterable<SourceFile | Rejection>;
}
