import type { Redirect } from "../../archive/redirects.ts";
import type { ShadowIndex } from "../port/engine-home.ts";
import type { Client } from "./client.ts";
import { aliases, pairsOf } from "./names.ts";
import { makeAnew, openOpenSearch } from "./opensearch.ts";
import { writeRedirects } from "./redirects.ts";
import { stampAt } from "./stamp.ts";
import { writeArticles } from "./write.ts";

/** Makes an empty shadow index: the pair behind the names that is not live. What an earlier build left there is deleted. */
export async function makeShadowIndex(
  client: Client,
  index: string,
  redirects: () => readonly Redirect[],
): Promise<ShadowIndex> {
  const names = aliases(index);
  const live = await client.behind(names.articles);
  const [shadow, other] = pairsOf(index).toSorted(
    (a, b) => Number(live.includes(a.articles)) - Number(live.includes(b.articles)),
  );
  await makeAnew(client, shadow!, null);
  return {
    fill: (articles, onRejected) => writeArticles(client, shadow!, articles, onRejected),
    reader: openOpenSearch(client, { names: shadow!, archive: null, onRejected: () => {} }),
    async swap(revision) {
      await writeRedirects(client, shadow!.values, redirects());
      await stampAt(client, shadow!, revision);
      // One request, so that articles and their values change places together, and done twice it is the same.
      await client.alias(
        (["articles", "values"] as const).flatMap((which) => [
          { remove: { index: other![which], alias: names[which], must_exist: false } },
          { add: { index: shadow![which], alias: names[which] } },
        ]),
      );
    },
  };
}
