import { fillBuffer } from "../files/fill-buffer.ts";
import { headText } from "../files/head.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { mailRecord } from "./mail-record.ts";
import { FROM_LINE, mboxMessages } from "./mbox-messages.ts";

/** One mail in bytes at most, with what is attached to it. */
const MAX_MAIL = 32 * 1024 * 1024;

const TOO_LONG = `is a mail of more than ${MAX_MAIL / 1024 / 1024} MB`;

/** Headers that a mail has, beside its sender. */
const HEADERS =
  /^(?:date|subject|message-id|mime-version|received|return-path|delivered-to|to|content-type|content-transfer-encoding|reply-to|list-id|dkim-signature|x-[\w-]+)$/i;

/** Headers of other formats that are written as mails are: saved pages. */
const NO_MAIL = /^(?:snapshot-content-location:|from:\s*<?saved by\b)/im;

/** `From ann@gazette.example` above the headers, as some programs leave it that take a mail out of an mbox. */
const TAKEN_OUT = /^From [^\s:]{1,320}(?: [^\r\n]{0,80})?\r?\n/;

/** A mail, by its headers and not by its name. */
export const mail: SourceReader = {
  format: "mail",
  accepts: (file) => isMail(headText(file).replace(TAKEN_OUT, "")),
  async *read(file) {
    const source = file.open()[Symbol.asyncIterator]();
    try {
      const { bytes, ended } = await fillBuffer(source, Buffer.alloc(0), MAX_MAIL);
      const [above = ""] = TAKEN_OUT.exec(bytes.toString("latin1", 0, 500)) ?? [];
      yield ended ? await mailRecord(file, bytes.subarray(above.length), "") : rejection(file.path, TOO_LONG);
    } finally {
      await source.return?.();
    }
  },
};

/** Mails one behind another, as mail programs and exports keep them. */
export const mbox: SourceReader = {
  format: "mbox",
  accepts: (file) => {
    const head = headText(file);
    const end = head.indexOf("\n");
    return FROM_LINE.test(head.slice(0, Math.max(end, 0))) && isMail(head.slice(end + 1));
  },
  read: readMbox,
};

async function* readMbox(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  for await (const { line, bytes } of mboxMessages(file.open(), MAX_MAIL)) {
    const place = `line ${line}`;
    yield bytes === null ? rejection(file.path, TOO_LONG, { place }) : await mailRecord(file, bytes, place);
  }
}

/** Whether a text begins with the headers of a mail: nothing but headers up to the first empty line, a sender among them. */
function isMail(text: string): boolean {
  const [head = ""] = text.replace(/^\s+/, "").split(/\r?\n\r?\n/, 1);
  if (NO_MAIL.test(head)) return false;
  const names: string[] = [];
  for (const line of head.split(/\r?\n/)) {
    const [, name] = /^([!-9;-~]{1,80}):/.exec(line) ?? [];
    if (name !== undefined) names.push(name.toLowerCase());
    else if (!/^[ \t]/.test(line) || names.length === 0) return false;
  }
  return names.includes("from") && new Set(names.filter((name) => HEADERS.test(name))).size > 1;
}
