import { rejection } from "../record.ts";
import type { Container } from "./container.ts";
import { zip, zipMembers } from "./zip.ts";

const WARC = /^archive\/[^›]*\.warc(?:\.gz)?$/i;

/** A web archive in a ZIP file: its WARC files; what it says of them besides, such as indexes, is not read. */
export const wacz: Container = {
  format: "WACZ",
  accepts: (file) =>
    zip.accepts(file) &&
    (/\.wacz$/i.test(file.name) ||
      /PK\x03\x04[\s\S]{26}(?:archive\/[^/]{1,200}\.warc(?:\.gz)?|datapackage(?:-digest)?\.json)/.test(
        file.head.toString("latin1"),
      )),
  async *members(file, unpacking) {
    let isSilent = true;
    // Of an archive that is cut off each member is given.
    for await (const member of zipMembers(file, unpacking, (name) => WARC.test(name)))
      if ("kind" in member || WARC.test(member.path.slice(file.path.length + " › ".length))) {
        isSilent = false;
        yield member;
      }
    if (isSilent) yield rejection(file.path, "is a web archive with no WARC file in it");
  },
};
