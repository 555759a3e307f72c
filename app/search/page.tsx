import type { Metadata } from "next";
import type { PageParameters } from "../../lib/query/page-parameters.ts";
import { SearchPage } from "../_components/search-page.tsx";

interface Props {
  readonly searchParams: Promise<PageParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams;
  const typed = Array.isArray(q) ? q[0] : q;
  // Facet links are an endless space for a crawler; articles are what it should read.
  return { title: typed ? `${typed.slice(0, 80)}` : "Search", robots: { index: false, follow: false } };
}

export default async function Page({ searchParams }: Props) {
  return <SearchPage parameters={await searchParams} />;
}
