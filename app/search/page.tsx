import type { Metadata } from "next";
import { type PageParameters, searchParameters } from "../../lib/query/page-parameters.ts";
import { searchTitle } from "../../lib/query/search-title.ts";
import { SearchPage } from "../_components/search-page.tsx";
import { requestMessages } from "../messages.ts";
import { searched } from "../searched.ts";

interface Props {
  readonly searchParams: Promise<PageParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { request, told } = await searched(String(searchParameters(await searchParams)));
  const messages = await requestMessages();
  const title = "value" in told ? searchTitle(told.value.found, messages) : request.q.slice(0, 80);
  // Facet links are an endless space for a crawler; articles are what it should read.
  return { title: title || messages.search.title, robots: { index: false, follow: false } };
}

export default async function Page({ searchParams }: Props) {
  return <SearchPage parameters={await searchParams} />;
}
