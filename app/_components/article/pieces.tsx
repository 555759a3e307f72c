import { createElement, Fragment, type ReactNode } from "react";
import type { Rich } from "../../../lib/query/messages/rich.ts";

/** A message with elements in it, as text and elements in its order. */
export function Pieces({ of }: { readonly of: Rich<ReactNode> }) {
  return createElement(Fragment, null, ...of);
}
