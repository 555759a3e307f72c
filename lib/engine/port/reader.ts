import type { Kept } from "../../archive/kept.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import type { ReadingList } from "../../lists/reading-list.ts";
import type { Expression } from "./expression.ts";
import type { Query } from "./query.ts";
import type { Health, Hit, Results, Suggestion, ValueName, ValuePage, ValueRange } from "./results.ts";

/** How something is asked. */
export interface Asking {
  /**
   * Whoever asks has gone when it is aborted: the call rejects at once with the signal's reason, and does not begin if it
   * still waits. What an engine has begun may go on; its outcome is dropped.
   */
  readonly signal?: AbortSignal | undefined;
}

/** The port of those who search: all that the site sees of an engine. Each call may be given up. */
export interface Reader {
  readonly search: (query: Query, asking?: Asking) => Promise<Results>;
  /** How many articles each of some searches finds as it is written, no word repaired; orders and pages are of no account. */
  readonly count: (queries: readonly Query[], asking?: Asking) => Promise<readonly number[]>;
  /**
   * The ids of all articles that a search finds as it is written, no word repaired, in the order of its pages; where these
   * begin and how long they are is of no account. There is no last page: of a million articles each is given, and no
   * article is loaded. An engine that cannot go so deep streams from the archive's own; without one the first id rejects.
   *
   * It tells what the index held when the first id was asked for: what comes, changes or moves meanwhile makes no id come
   * twice, or come and not have matched. What is removed meanwhile may be left out. Whoever stops early returns the
   * iterator, as `for await` does, or it keeps its list, 4 bytes an article, until the engine is closed.
   */
  readonly matching: (query: Query, asking?: Asking) => AsyncIterableIterator<string>;
  /**
   * A part of a facet's list, counted as `search` counts. Without a beginning the list's first 50 are those of `search`, so
   * chosen values stand there, at zero too, and not again at their count's place; with one it holds what is found alone.
   * Parts of 50 after each other are the whole list, each value once; past its end there is nothing. Some values alone (`among`)
   * are all given, at zero too; what is counted for the search already makes them cheap, however rare they are.
   */
  readonly facetValues: (query: Query, facet: FacetKey, range: ValueRange, asking?: Asking) => Promise<ValuePage>;
  /** What a beginning may stand for, values by number of articles before headlines, each headline once; at most 10. */
  readonly suggest: (beginning: string, asking?: Asking) => Promise<readonly Suggestion[]>;
  /**
   * The value that each name stands for, or null. A value names itself; a label, whatever its case and accents, names the
   * value that has it, the one with most articles where several have.
   */
  readonly valuesNamed: (names: readonly ValueName[], asking?: Asking) => Promise<readonly (string | null)[]>;
  /** The reading list that each name stands for, by its id or name, or null; see `lists-file.ts`. */
  readonly listsNamed: (names: readonly string[], asking?: Asking) => Promise<readonly (ReadingList | null)[]>;
  /** An article with everything that is known of it, or null; a `DamagedArticle` is thrown where it cannot be read. */
  readonly get: (id: string, asking?: Asking) => Promise<Kept | null>;
  /** The other articles of the same text, earliest first. */
  readonly copiesOf: (id: string, asking?: Asking) => Promise<readonly Kept[]>;
  /**
   * The versions of an article, earliest first, of copies the one that stands for them: 20 before it and 20 behind it at
   * most. The undated are the latest.
   */
  readonly versionsOf: (id: string, asking?: Asking) => Promise<readonly Kept[]>;
  /** Other articles with most of the same people and countries, rare ones weighing more; no copies; at most 5. */
  readonly related: (id: string, asking?: Asking) => Promise<readonly Hit[]>;
  /**
   * Other articles with most of an article's own weightiest words (tf·idf), the nearest in time before others that are as like;
   * neither its copies and versions nor what has a headline that recurs day by day; of versions of one another one; at most 5.
   */
  readonly moreLike: (id: string, asking?: Asking) => Promise<readonly Hit[]>;
  /**
   * Words that stand out in the articles that a text finds, best first, as they are written; none that is a form of its own words, a
   * number or a facet's value, or that far more articles hold; at most 12. None where a text with an alternative cannot be counted exactly.
   */
  readonly wordsWith: (text: Expression, asking?: Asking) => Promise<readonly string[]>;
  readonly health: (asking?: Asking) => Promise<Health>;
  readonly close: () => Promise<void>;
}
