import type { ReactNode } from "react";
import type { Messages } from "../../lib/query/messages/messages.ts";

/** What a page is asked for. */
export interface Asked {
  /** The parts of the path that its folder names in brackets. */
  readonly params: Readonly<Record<string, string>>;
  readonly parameters: URLSearchParams;
  readonly headers: Headers;
  /** The site's own address as the reader knows it, such as `https://news.example`. */
  readonly site: string;
  /** The words of the language that the reader prefers. */
  readonly messages: Messages;
}

/** What a page answers. */
export interface Page {
  /** Null: the site's own. */
  readonly title: string | null;
  readonly description?: string;
  /** The address that stands for all addresses of this page. */
  readonly canonical?: string;
  /** False: search engines are asked to leave it and its links alone. */
  readonly indexed?: boolean;
  /** Feeds of what it shows. */
  readonly feeds?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** How a link to it is shown elsewhere (Open Graph), by property. */
  readonly openGraph?: Readonly<Record<string, string>>;
  /** The HTTP status, 200 where none is said. */
  readonly status?: number;
  /** Another address that this one leads to, in place of all else; `for good`: it is not asked again. */
  readonly moved?: { readonly to: string; readonly forGood: boolean };
  /** What the reader's browser is to keep, as `Set-Cookie` says it. */
  readonly cookie?: string;
  /** After how many seconds to ask again, where there was no answer. */
  readonly retryAfter?: number;
  /** What stands between the site's head and foot. */
  readonly main: ReactNode;
}

/** Makes a page: asks for what it shows, once, and says all of it. */
export type MakePage = (asked: Asked) => Promise<Page>;
