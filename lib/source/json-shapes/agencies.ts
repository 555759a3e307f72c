import type { RecordShape } from "./shape.ts";

/** ninjs from 2 on: in 2 keys are in lower case, in 3 in camel case. */
const NINJS_LATER: Omit<RecordShape, "name" | "marks"> = {
  use: { status: "pubstatus", until: "embargoed" },
  kind: { path: "type", without: /^(?:picture|graphic|video|audio|animation|event|planning|package)$/ },
  fields: {
    title: ["headlines.[main].value", "headlines.0.value", "title"],
    text: [
      "bodies.[text/plain].value",
      "bodies.[text/html].value",
      "bodies.0.value",
      "descriptions.[text].value",
      "descriptions.[lead].value",
      "descriptions.0.value",
    ],
    url: [],
    externalId: ["uri"],
    date: ["contentcreated", "firstcreated", "versioncreated"],
    outlet: ["copyrightholder", "infosources.0.name"],
    authors: ["by"],
  },
};

const NINJS_3: Omit<RecordShape, "name" | "marks"> = {
  ...NINJS_LATER,
  use: { status: "pubStatus", until: "embargoed" },
  fields: {
    ...NINJS_LATER.fields,
    date: ["contentCreated", "firstCreated", "versionCreated"],
    outlet: ["copyrightHolder", "infoSources.0.name"],
  },
};

/** What agencies write. */
export const AGENCY_SHAPES: readonly RecordShape[] = [
  {
    // iptc.org/standards/ninjs: flat as 1.x is, and as Superdesk writes it
    name: "ninjs 1",
    marks: ["versioncreated", "headline"],
    use: { status: "pubstatus", until: "embargoed" },
    kind: { path: "type", without: /^(?:picture|graphic|video|audio|animation|event|planning|package)$/ },
    fields: {
      title: ["headline"],
      text: [
        "body_text",
        "body_html",
        "body_xhtml",
        "description_text",
        "description_html",
        "description_xhtml",
        "description_caption",
      ],
      url: [],
      externalId: ["guid", "uri", "_id"],
      date: ["firstpublished", "contentcreated", "firstcreated", "versioncreated"],
      outlet: ["source", "provider", "copyrightholder", "infosource.0.name"],
      authors: ["byline", "authors"],
    },
  },
  {
    name: "ninjs 2",
    marks: ["versioncreated", "headlines"],
    ...NINJS_LATER,
  },
  {
    name: "ninjs 3",
    marks: ["versionCreated", "headlines"],
    ...NINJS_3,
  },
];
