import type { RecordShape } from "./shape.ts";

/** What keeps articles: programs that read feeds or save pages, archives of old papers, sets for research. */
export const COLLECTION_SHAPES: readonly RecordShape[] = [
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
    // Google Reader's API, which FreshRSS and others speak: what it calls a summary is all that the feed holds
    name: "Google Reader",
    marks: ["origin.streamId", "crawlTimeMsec"],
    whole: ["summary.content"],
    fields: {
      text: ["content.content", "summary.content"],
      url: ["canonical.0.href", "alternate.0.href"],
      date: ["published"],
      outlet: ["origin.title"],
      authors: ["author"],
    },
  },
  {
    // developers.feedly.com
    name: "Feedly",
    marks: ["origin.streamId", "crawled"],
    fields: {
      text: ["fullContent", "content.content", "summary.content"],
      url: ["canonicalUrl", "canonical.0.href", "alternate.0.href"],
      date: ["published"],
      outlet: ["origin.title"],
      authors: ["author"],
    },
  },
  {
    // miniflux.app: created and changed are its own
    name: "Miniflux",
    marks: ["feed_id", "published_at", "feed.title"],
    fields: {
      text: ["content"],
      url: ["url"],
      externalId: ["hash", "id"],
      date: ["published_at"],
      outlet: ["feed.title"],
      authors: ["author"],
    },
  },
  {
    // wallabag.org: created and updated are when it was saved
    name: "wallabag",
    marks: ["is_archived", "domain_name"],
    fields: {
      text: ["content"],
      url: ["url", "given_url"],
      externalId: [],
      date: ["published_at"],
      outlet: ["domain_name"],
      authors: ["published_by"],
    },
  },
  {
    // the Washington Post's collection of TREC
    name: "TREC Washington Post",
    marks: ["article_url", "contents"],
    fields: {
      text: ["contents.[*paragraph].content"],
      url: ["article_url"],
      externalId: ["id"],
      date: ["published_date"],
      outlet: ["source"],
      authors: ["author"],
    },
  },
  {
    // chroniclingamerica.loc.gov: a page of a paper, whose title is the paper's
    name: "Chronicling America",
    marks: ["ocr_eng", "lccn"],
    isMachineRead: true,
    fields: {
      title: [],
      text: ["ocr_eng"],
      url: ["url"],
      externalId: ["id"],
      date: ["date"],
      outlet: ["title", "title_normal"],
      authors: [],
      language: ["language"],
    },
  },
  {
    // trove.nla.gov.au
    name: "Trove",
    marks: ["heading", "troveUrl"],
    isMachineRead: true,
    fields: {
      title: ["heading"],
      text: ["articleText", "snippet"],
      url: ["troveUrl"],
      externalId: ["id"],
      date: ["date"],
      outlet: ["title.title", "title.value"],
      authors: [],
    },
  },
];
