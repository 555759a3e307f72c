import { readableList } from "../lists/readable-lists.ts";
import type { Reader } from "./port/reader.ts";

/** An engine over a confined archive, which stands beside lists that name what it has not: those have no such articles. */
export function withReadableLists(engine: Reader, mayRead: (article: string) => boolean): Reader {
  return {
    ...engine,
    async listsNamed(names, asking) {
      const lists = await engine.listsNamed(names, asking);
      return lists.map((list) => list && readableList(list, mayRead));
    },
  };
}
