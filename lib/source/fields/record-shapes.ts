import type { MappedField } from "./field-keys.ts";
import { isObject } from "./field-values.ts";
import { valueAt } from "./value-at.ts";

/** How a well-known program or service lays out an article, where its keys would be misread by their names alone. */
export interface RecordShape {
  readonly name: string;
  /** Paths that an object of this shape has, all of them, and others hardly have. */
  readonly marks: readonly string[];
  /** Where the article lies in the object, if not at its top. */
  readonly within?: string;
  /** Where it says whether it may be used: its status, and when an embargo ends. */
  readonly use?: { readonly status: string; readonly until: string };
  /** Where it says what kind of thing it describes, of which these have no text of their own beside what describes them. */
  readonly kind?: { readonly path: string; readonly without: RegExp };
  /** Paths of fields, the best first; what is not listed is guessed by its key. */
  readonly fields: Readonly<Partial<Record<MappedField, readonly string[]>>>;
}

const GUARDIAN: RecordShape["fields"] = {
  title: ["fields.headline", "webTitle"],
  text: ["fields.bodyText", "fields.body", "fields.standfirst", "fields.trailText"],
  url: ["webUrl"],
  externalId: ["id"],
  date: ["webPublicationDate"],
  outlet: ["fields.publication"],
  authors: ["fields.byline"],
  language: ["fields.lang"],
};

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

/** The shapes that are known; an object is of the first whose marks it has. */
const SHAPES: readonly RecordShape[] = [
  {
    // github.com/adbar/trafilatura, its `--json`
    name: "trafilatura",
    marks: ["source", "source-hostname"],
    fields: {
      text: ["text", "raw_text", "excerpt"],
      url: ["source"],
      outlet: ["source-hostname", "hostname"],
      date: ["date"],
      authors: ["author"],
    },
  },
  {
    name: "trafilatura in Python",
    marks: ["sitename", "hostname", "url"],
    fields: {
      text: ["text", "raw_text", "description"],
      url: ["url"],
      outlet: ["sitename", "hostname"],
      date: ["date"],
      authors: ["author"],
    },
  },
  {
    // github.com/fhamborg/news-please
    name: "news-please",
    marks: ["maintext", "date_publish"],
    fields: {
      title: ["title", "title_page", "title_rss"],
      text: ["maintext", "text", "description"],
      externalId: [],
      date: ["date_publish"],
      outlet: ["source_domain"],
    },
  },
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
  {
    // open-platform.theguardian.com: a search's result, and the answer for one article
    name: "Guardian Content API",
    marks: ["webPublicationDate", "webUrl"],
    fields: GUARDIAN,
  },
  {
    name: "Guardian Content API, one article",
    marks: ["response.content.webPublicationDate"],
    within: "response.content",
    fields: GUARDIAN,
  },
  {
    // developer.nytimes.com: Article Search and Archive, which give no more of the text than its first paragraph
    name: "New York Times API",
    marks: ["web_url", "pub_date"],
    fields: {
      title: ["headline.main", "headline.print_headline"],
      text: ["lead_paragraph", "abstract", "snippet"],
      url: ["web_url"],
      externalId: ["_id", "uri"],
      date: ["pub_date"],
      outlet: ["source"],
      authors: ["byline.original", "byline.person", "byline.organization"],
    },
  },
  {
    // developer.wordpress.org/rest-api: `author` is a number there
    name: "WordPress REST",
    marks: ["title.rendered", "content.rendered"],
    fields: {
      title: ["title.rendered"],
      text: ["content.rendered", "excerpt.rendered"],
      url: ["link"],
      externalId: ["guid.rendered", "id"],
      date: ["date", "date_gmt"],
      outlet: ["yoast_head_json.og_site_name"],
      authors: ["_embedded.author", "yoast_head_json.author"],
    },
  },
  {
    // jsonfeed.org/version/1.1, and 1 with one author
    name: "JSON Feed",
    marks: ["content_html"],
    fields: {
      text: ["content_text", "content_html", "summary"],
      url: ["url", "external_url"],
      date: ["date_published"],
      authors: ["authors", "author"],
    },
  },
  {
    // github.com/flairNLP/fundus
    name: "fundus",
    marks: ["publishing_date", "body.sections"],
    fields: {
      text: ["plaintext", "body.sections.*.paragraphs.*", "body.summary"],
      url: ["html.responded_url", "html.requested_url"],
      date: ["publishing_date"],
    },
  },
];

/** The shape of an object, or null where it is none that is known; and the object that holds the article. */
export function recordShape(value: Readonly<Record<string, unknown>>): {
  readonly shape: RecordShape | null;
  readonly article: Readonly<Record<string, unknown>>;
} {
  const shape = SHAPES.find(({ marks }) => marks.every((mark) => valueAt(value, mark) !== undefined)) ?? null;
  const inner = shape?.within === undefined ? value : valueAt(value, shape.within);
  return { shape, article: isObject(inner) ? inner : value };
}
