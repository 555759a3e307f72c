import type { RecordShape } from "./shape.ts";

/** What programs write that read pages. */
export const SCRAPER_SHAPES: readonly RecordShape[] = [
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
    // github.com/flairNLP/fundus
    name: "fundus",
    marks: ["publishing_date", "body.sections"],
    fields: {
      text: ["plaintext", "body.sections.*.paragraphs.*", "body.summary"],
      url: ["html.responded_url", "html.requested_url"],
      date: ["publishing_date"],
    },
  },
  {
    // newspaper3k and newspaper4k
    name: "newspaper",
    marks: ["publish_date", "source_url"],
    fields: {
      text: ["text"],
      url: ["url", "canonical_link"],
      date: ["publish_date"],
      outlet: [],
      language: ["meta_lang"],
    },
  },
  {
    // github.com/goose3/goose3
    name: "goose3",
    marks: ["cleaned_text", "meta"],
    fields: {
      text: ["cleaned_text"],
      url: ["meta.canonical", "final_url"],
      date: ["publish_date"],
      outlet: ["opengraph.site_name"],
      language: ["meta.lang"],
    },
  },
  {
    // github.com/mozilla/readability
    name: "Readability",
    marks: ["textContent", "siteName"],
    fields: {
      text: ["textContent", "content", "excerpt"],
      date: ["publishedTime"],
      outlet: ["siteName"],
      authors: ["byline"],
      language: ["lang"],
    },
  },
  {
    // the parser that was Mercury's
    name: "Postlight Parser",
    marks: ["date_published", "lead_image_url"],
    fields: { text: ["content", "excerpt"], date: ["date_published"], outlet: [], authors: ["author"] },
  },
  {
    // docs.diffbot.com: one of its `objects`
    name: "Diffbot",
    marks: ["pageUrl", "diffbotUri"],
    fields: {
      text: ["text", "html"],
      url: ["resolvedPageUrl", "pageUrl"],
      externalId: ["diffbotUri"],
      date: ["date"],
      outlet: ["siteName"],
      authors: ["authors", "author"],
      language: ["humanLanguage"],
    },
  },
  {
    // schema.org, as a page's own data
    name: "JSON-LD",
    marks: ["@type", "headline", "datePublished"],
    fields: {
      title: ["headline"],
      text: ["articleBody", "description"],
      url: ["url", "mainEntityOfPage.@id", "mainEntityOfPage", "@id"],
      externalId: [],
      date: ["datePublished"],
      outlet: ["publisher.name", "isPartOf.name", "provider.name"],
      authors: ["author"],
      language: ["inLanguage"],
    },
  },
];
