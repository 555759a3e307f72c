import { createElement } from "react";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Document } from "./document.tsx";
import type { Page } from "./page.ts";

/** A page as HTML, whole, under the `address` by which its reader knows it. */
export async function draw(page: Page, address: URL, messages: Messages): Promise<string> {
  // Next refuses to bundle it where it stands as an import of the file.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(createElement(Document, { page, parameters: address.searchParams, address: address.href, messages }))}`;
}
