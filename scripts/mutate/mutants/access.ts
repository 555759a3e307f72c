import type { Mutant } from "../mutant.ts";

const LAW = ["tests/access/readers-law.test.ts"];
const GUARD = ["tests/access/guard.test.ts"];
const ROUTES = ["tests/app/readers.test.ts"];

export const ACCESS: readonly Mutant[] = [
  {
    promise: "A confined archive holds what may be read alone",
    file: "lib/access/fill.ts",
    from: "if (article && mayRead(article.collection))",
    to: "if (article)",
    tests: LAW,
  },
  {
    promise: "What was taken out of the archive is taken out of confined ones",
    file: "lib/access/fill.ts",
    from: "else if (confined.remove(id)) isNoneGone = false;",
    to: "",
    tests: LAW,
  },
  {
    promise: "A confined archive's copies of articles lie under nothing that others say",
    file: "lib/access/fill.ts",
    from: "const article = kept && whole.stored(id)?.read();",
    to: "const article = kept?.article;",
    tests: LAW,
  },
  {
    promise: "What is half taken out of a confined archive is not served",
    file: "lib/access/fill.ts",
    from: "state.get()!.settled && isNoneGone;",
    to: "state.get()!.settled;",
    tests: GUARD,
  },
  {
    promise: "What was removed a moment ago is not served from a confined archive",
    file: "lib/access/open-guard.ts",
    from: "return held.size === 0;",
    to: "return true;",
    tests: GUARD,
  },
  {
    promise: "A confined archive of another archive is not served",
    file: "lib/access/open-guard.ts",
    from: "if (!now?.settled || now.source !== files[0]?.inode) return false;",
    to: "if (!now?.settled) return false;",
    tests: GUARD,
  },
  {
    promise: "Rules that are gone shut what they restricted",
    file: "lib/access/follow-rules.ts",
    from: "if (made !== undefined)",
    to: "if (false)",
    tests: GUARD,
  },
  {
    promise: "Nothing that only what was taken out of a confined archive named is known by name",
    file: "scripts/lib/fill-confined.ts",
    from: "if (!isErased) await OWN.openHome(confined).forget();",
    to: "",
    tests: GUARD,
  },
  {
    promise: "Readers see no correction of what they may not read",
    file: "lib/access/readable-ledger.ts",
    from: "articleIn(line).every(there.article) && speaksOfTexts(line)",
    to: "true",
    tests: ROUTES,
  },
  {
    promise: "Corrections of people whom readers do not know are not theirs",
    file: "lib/access/readable-ledger.ts",
    from: "return whom.every(({ id }) => id !== null) && (",
    to: "return true || (",
    tests: ROUTES,
  },
  {
    promise: "A correction that readers see names no form of a name that they may not read",
    file: "lib/access/readable-ledger.ts",
    from: "forms: forms.filter(there.form)",
    to: "forms",
    tests: ROUTES,
  },
  {
    promise: "Readers' lists have what readers may read",
    file: "app/open-beside.ts",
    from: "readableLists(lists.read(), isHere)",
    to: "lists.read()",
    tests: ROUTES,
  },
  {
    promise: "A search in a list counts what its reader may read",
    file: "lib/engine/with-readable-lists.ts",
    from: "list && readableList(list, mayRead)",
    to: "list",
    tests: ROUTES,
  },
  {
    promise: "Readers see no search that was saved by who reads more",
    file: "app/open-beside.ts",
    from: "as !== undefined && mayAs(part.most, as)",
    to: "true",
    tests: ROUTES,
  },
  {
    promise: "Readers see no source of what they may not read",
    file: "app/open-beside.ts",
    from: "part.mayRead(source.collection)",
    to: "true",
    tests: ROUTES,
  },
  {
    promise: "A correction is tried on what its maker may read",
    file: "scripts/lib/submit.ts",
    from: "openArchive(confined ?? path)",
    to: "openArchive(path)",
    tests: ROUTES,
  },
  {
    promise: "Each role is asked of its own archive",
    file: "app/serve-audiences.ts",
    from: "return audience === null ? whole.ask(question) : askPart(audience, question);",
    to: "return whole.ask(question);",
    tests: ROUTES,
  },
];
