import type { DatabaseSync } from "node:sqlite";
import { personId } from "../facets/person-id.ts";
import { holderNamed } from "../facets/registry/lone/office-holders.ts";
import { openNamed } from "../facets/registry/lone/open-names.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import { fold } from "../text/fold.ts";

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;

const BORNE = "json_extract(counts, '$.articles') > 0";

/** What articles and names an archive has, as far as corrections name them. Its people must be canonicalised. */
export function openNamesThere(database: DatabaseSync) {
  const articleAt = database.prepare("select 1 from article where id = ? and doc is not null");
  const outletAt = database.prepare("select 1 from article_outlet where outlet = ? limit 1");
  const nameAt = database.prepare(`select counts from person_name where key = ? and ${BORNE}`);
  const aloneAt = database.prepare(`
    select 1 from person_lone where id = :id union all select 1 from person_capitals where id = :id limit 1`);
  const writtenAt = database.prepare("select seq from person_written where name = ?");
  const familyAt = database.prepare("select seq from person_lone where family = ?");
  const called = database.prepare(`select distinct name from person_name where name <> '' and ${BORNE}`);
  let calledSo: ReadonlySet<string> | null = null;
  const seqs = (rows: unknown) => (rows as { seq: number }[]).map(({ seq }) => seq);

  /** The articles whose document has each word of a name, as it is written or as headlines write it. */
  function holding(name: string): number[] {
    const words = name.match(LETTERS) ?? [name];
    const forms = words.map((word) => [word, word.toUpperCase(), word.toLowerCase()]);
    const each = forms.map((all) => `(${all.map(() => "instr(doc, ?) > 0").join(" or ")})`);
    const found = database.prepare(`select seq from article where doc is not null and ${each.join(" and ")}`);
    return seqs(found.all(...forms.flat()));
  }

  return {
    article: (id: string): boolean => articleAt.get(id) !== undefined,
    outlet: (id: string): boolean => outletAt.get(id) !== undefined,
    /** Whether an id is somebody's: of a name that is borne, or of one that stands alone. */
    person: (id: string): boolean =>
      nameAt.get(id) !== undefined ||
      ((holderNamed(id) || openNamed(id)) !== null && aloneAt.get({ id }) !== undefined),
    /** Whether somebody is written so. */
    form(form: string): boolean {
      const row = nameAt.get(nameShape(form).key) as { counts: string } | undefined;
      return row !== undefined && Object.hasOwn((JSON.parse(row.counts) as { forms: object }).forms, form);
    },
    /** Whether somebody is called so. */
    called(name: string): boolean {
      calledSo ??= new Set((called.all() as { name: string }[]).map((one) => personId(one.name)));
      return calledSo.has(personId(name));
    },
    holding,
    /** The articles that may name somebody so, alone or with more. */
    naming(name: string): number[] {
      const { given, family } = nameShape(name);
      const alone = given.length === 0 ? seqs(familyAt.all(family)) : [];
      return [...new Set([...seqs(writtenAt.all(fold(name))), ...alone, ...holding(name)])];
    },
  };
}

export type NamesThere = ReturnType<typeof openNamesThere>;
