/** What came into the archive last of a search, whatever the format of the feed. Texts may hold anything: writers make them fit. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Who publishes the feed: the site's name. */
  readonly publisher: string;
  /** BCP 47. */
  readonly language: string;
  /** Its own address, and that of the search's page. */
  readonly self: string;
  readonly home: string;
  /** When the latest of its items changed, ISO 8601 in UTC; null where that is not known. */
  readonly updated: string | null;
  /** The newest in the archive first. */
  readonly items: readonly FeedItem[];
}

/** One item: an article, or all copies of one text. */
export interface FeedItem {
  /** The same for as long as the text is in the archive, whichever of its copies stands for it. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly text: string;
  readonly authors: readonly string[];
  readonly outlet: { readonly name: string; readonly address: string } | null;
  /** The people and countries that it names. */
  readonly subjects: readonly string[];
  readonly language: string | null;
  /** When it was published, as written: a day or a date-time; null where no day is known, or it is not believed. */
  readonly published: string | null;
  /** When the last of its copies came into the archive, ISO 8601 in UTC; null where that was not noted. */
  readonly updated: string | null;
}
