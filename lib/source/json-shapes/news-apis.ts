import type { RecordShape } from "./shape.ts";

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

/** What services answer that are asked for news. */
export const API_SHAPES: readonly RecordShape[] = [
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
    // the same: Top Stories, Newswire, Most Popular
    name: "New York Times API, lists of stories",
    marks: ["published_date", "abstract", "byline"],
    fields: {
      title: ["title"],
      text: ["abstract"],
      url: ["url"],
      externalId: ["uri"],
      date: ["published_date"],
      outlet: ["source"],
      authors: ["byline"],
    },
  },
  {
    // newsapi.org: what it has of a text ends after 200 letters
    name: "NewsAPI",
    marks: ["urlToImage", "publishedAt"],
    fields: { text: ["content", "description"], date: ["publishedAt"], outlet: ["source.name", "source.id"] },
  },
  {
    // gnews.io: the same
    name: "GNews",
    marks: ["publishedAt", "image", "source.url"],
    fields: { text: ["content", "description"], date: ["publishedAt"], outlet: ["source.name"] },
  },
  {
    // eventregistry.org, newsapi.ai: `date` and `dateTime` are when it was found
    name: "Event Registry",
    marks: ["dateTimePub", "dataType"],
    fields: {
      text: ["body"],
      externalId: ["uri"],
      date: ["dateTimePub", "dateTime"],
      outlet: ["source.title", "source.uri"],
      authors: ["authors"],
      language: ["lang"],
    },
  },
  {
    // docs.webz.io, and its free sets of news
    name: "Webz.io",
    marks: ["thread.site", "ord_in_thread"],
    fields: {
      title: ["title", "thread.title"],
      text: ["text"],
      url: ["url", "thread.url"],
      externalId: ["uuid"],
      date: ["published", "thread.published"],
      outlet: ["thread.site", "thread.site_full"],
      authors: ["author"],
      language: ["language"],
    },
  },
  {
    // newsdata.io: some plans are told so in place of a text
    name: "NewsData.io",
    marks: ["article_id", "pubDate", "source_id"],
    fields: {
      text: ["content", "full_content", "description"],
      url: ["link"],
      externalId: ["article_id"],
      date: ["pubDate"],
      outlet: ["source_name", "source_id"],
      authors: ["creator"],
    },
  },
  {
    // mediastack.com
    name: "mediastack",
    marks: ["published_at", "category", "country", "source"],
    fields: { text: ["description"], date: ["published_at"], outlet: ["source"], authors: ["author"] },
  },
  {
    // thenewsapi.com
    name: "The News API",
    marks: ["published_at", "snippet", "uuid"],
    fields: { text: ["snippet", "description"], externalId: ["uuid"], date: ["published_at"], outlet: ["source"] },
  },
  {
    // currentsapi.services
    name: "Currents",
    marks: ["published", "description", "image", "category"],
    fields: { text: ["description"], date: ["published"], outlet: [], authors: ["author"] },
  },
  {
    // newscatcherapi.com: in version 2 the text is its `summary`
    name: "NewsCatcher",
    marks: ["published_date_precision", "link"],
    whole: ["summary"],
    fields: {
      text: ["content", "summary", "excerpt", "description"],
      url: ["link"],
      externalId: ["_id", "id"],
      date: ["published_date"],
      outlet: ["name_source", "clean_url", "domain_url"],
      authors: ["authors", "author"],
    },
  },
  {
    // aylien.com
    name: "AYLIEN News API",
    marks: ["published_at", "links.permalink"],
    fields: {
      text: ["body", "summary.sentences"],
      url: ["links.permalink"],
      date: ["published_at"],
      outlet: ["source.name", "source.domain"],
      authors: ["author"],
    },
  },
  {
    // docs.perigon.io
    name: "Perigon",
    marks: ["articleId", "pubDate"],
    fields: {
      text: ["content", "description"],
      externalId: ["articleId"],
      date: ["pubDate"],
      outlet: ["source.name", "source.domain"],
      authors: ["matchedAuthors", "authorsByline"],
    },
  },
  {
    // Bing News Search: the headline is called a name
    name: "Bing News",
    marks: ["provider", "datePublished", "name"],
    fields: {
      title: ["name"],
      text: ["description"],
      url: ["url"],
      externalId: [],
      date: ["datePublished"],
      outlet: ["provider.0.name"],
      authors: [],
    },
  },
  {
    // LexisNexis Web Services API: one of its `value`
    name: "LexisNexis API",
    marks: ["ResultId", "Document.Content"],
    fields: {
      title: ["Title"],
      text: ["Document.Content"],
      url: ["WebNewsUrl"],
      externalId: ["ResultId"],
      date: ["Date"],
      outlet: ["Source.Name"],
      authors: ["Byline"],
      language: ["Language"],
    },
  },
  {
    // developer.dowjones.com: Factiva's snapshots and streams
    name: "Dow Jones snapshot",
    marks: ["an", "publication_datetime"],
    fields: {
      text: ["body", "snippet"],
      url: [],
      externalId: ["an"],
      date: ["publication_datetime", "publication_date"],
      outlet: ["source_name", "publisher_name"],
      authors: ["byline"],
      language: ["language_code"],
    },
  },
  {
    // search.mediacloud.org, today's and the older one
    name: "Media Cloud",
    marks: ["media_name", "media_url"],
    isAddress: true,
    fields: { externalId: ["stories_id", "id"], date: ["publish_date"], outlet: ["media_name"], authors: [] },
  },
  {
    // GDELT's DOC API: when a page was seen is not when it was published
    name: "GDELT",
    marks: ["seendate", "domain"],
    isAddress: true,
    fields: { date: [], outlet: ["domain"], authors: [] },
  },
];
