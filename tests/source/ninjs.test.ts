import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import type { SourceRecord } from "../../lib/source/record.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const one = {
  uri: "urn:1",
  type: "text",
  versioncreated: "2024-02-02T00:00:00Z",
  headline: "H",
  body_text: "Some words of a story.",
};
const two = {
  uri: "urn:2",
  type: "text",
  versioncreated: "2024-02-02T00:00:00Z",
  headlines: [{ role: "main", value: "H" }],
  bodies: [{ role: "text", contenttype: "text/plain", value: "Some words of a story." }],
};
const three = {
  uri: "urn:3",
  type: "text",
  versionCreated: "2024-02-02T00:00:00Z",
  headlines: [{ role: "main", value: "H" }],
  bodies: [{ role: "text", contentType: "text/plain", value: "Some words of a story." }],
};

const reading = async (value: object) => {
  const [found] = await read([file("a.json", JSON.stringify([value]))]);
  return found!;
};

describe("ninjs", () => {
  it.each([
    ["1, canceled", { ...one, pubstatus: "canceled" }, /taken back by its source \(canceled\)/],
    ["2, withheld", { ...two, pubstatus: "withheld" }, /taken back by its source \(withheld\)/],
    ["3, canceled", { ...three, pubStatus: "canceled" }, /taken back/],
    ["1, embargoed", { ...one, pubstatus: "usable", embargoed: "2999-01-01T00:00:00Z" }, /embargo until 2999/],
    ["3, embargoed", { ...three, embargoed: "2999-01-01T00:00:00Z" }, /embargo until 2999/],
    [
      "1, a picture",
      { ...one, type: "picture", body_text: undefined, description_text: "A ship." },
      /describes something of the kind "picture"/,
    ],
    [
      "2, a video",
      { ...two, type: "video", bodies: undefined, descriptions: [{ role: "caption", value: "A ship." }] },
      /kind "video"/,
    ],
    [
      "3 with a notice of its rights and no text",
      { ...three, bodies: undefined, copyrightNotice: "All rights. ".repeat(40) },
      /has no text/,
    ],
  ])("refuses what is not to be used or no text: %s", async (_, value, reason) => {
    const found = await reading(value);
    expect(found.kind === "rejection" && found.reason).toMatch(reason);
  });

  it.each([
    [
      "1",
      { ...one, pubstatus: "usable", embargoed: "2001-01-01T00:00:00Z", copyrightholder: "Coast Wire" },
      "2024-02-02T00:00:00Z",
    ],
    ["2", { ...two, firstcreated: "2024-02-01T00:00:00Z", copyrightholder: "Coast Wire" }, "2024-02-01T00:00:00Z"],
    [
      "2 with the time of its content",
      { ...two, contentcreated: "2024-01-31", firstcreated: "2024-02-01", infosources: [{ name: "Coast Wire" }] },
      "2024-01-31",
    ],
    ["3", { ...three, firstCreated: "2024-02-01T00:00:00Z", copyrightHolder: "Coast Wire" }, "2024-02-01T00:00:00Z"],
  ])("gives date, outlet and headline: %s", async (_, value, date) => {
    expect(await reading(value)).toMatchObject({
      text: "Some words of a story.",
      fields: { title: "H", date, outlet: "Coast Wire" },
    });
  });

  it("says where a summary is all there is, and whom a German byline names", async () => {
    const summary = {
      ...two,
      bodies: undefined,
      descriptions: [{ role: "text", value: "A short text." }],
      by: "Von Eva Thiel, dpa",
    };
    const found = (await reading(summary)) as SourceRecord;
    expect(found).toMatchObject({ text: "A short text.", fields: { summaryOnly: true } });
    const article = normalize(found, { collection: "c", outlet: null, today: "2026-01-01" })!;
    expect(article.authors).toEqual(["Eva Thiel"]);
  });
});
