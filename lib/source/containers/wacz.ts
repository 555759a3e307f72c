import type { Container } from "./container.ts";
import { zip } from "./zip.ts";

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
    for await (const member of zip.members(file, unpacking))
      if ("kind" in member ? !member.place : / › archive\/[^›]*\.warc(?:\.gz)?$/i.test(member.path)) yield member;
  },
};
