import type { Archive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";

/**
 * An archive that says of its articles what those before layout 9 said: whatever is alike, of two weeks, was a copy then, and
 * is a family now. So what kept archives answered can be held against what is answered now.
 */
export function asBeforeVersions(archive: Archive): Archive {
  const all = () => [...archive.changesSince(0)].flatMap(({ kept }) => kept ?? []);
  const familyOf = ({ article, family }: Kept) => family ?? article.id;

  function before(kept: Kept | null): Kept | null {
    if (kept === null) return null;
    const family = familyOf(kept);
    const isFirst = family === kept.article.id;
    const copies = isFirst ? all().filter((other) => familyOf(other) === family).length - 1 : 0;
    return { ...kept, copyOf: isFirst ? null : family, copies, said: [] };
  }

  return {
    ...archive,
    kept: (id) => before(archive.kept(id)),
    *changesSince(revision) {
      for (const change of archive.changesSince(revision)) yield { ...change, kept: before(change.kept) };
    },
    copiesOf(id) {
      const own = archive.kept(id);
      const when = ({ article }: Kept) => `${article.publishedAt?.value ?? "~"} ${article.id}`;
      const others = all().filter((other) => own && other.article.id !== id && familyOf(other) === familyOf(own));
      return others.sort((a, b) => (when(a) < when(b) ? -1 : 1)).map((other) => before(other)!);
    },
  };
}
