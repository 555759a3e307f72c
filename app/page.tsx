import type { PageParameters } from "../lib/query/page-parameters.ts";
import { SearchPage } from "./_components/search-page.tsx";

interface Props {
  readonly searchParams: Promise<PageParameters>;
}

export default async function Page({ searchParams }: Props) {
  return <SearchPage parameters={await searchParams} />;
}
