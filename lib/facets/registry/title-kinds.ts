import { fold } from "../people/names/fold.ts";
import { words } from "../people/names/words.ts";

/** What a title says of the person: a sex, or a walk of life that few leave for another. */
export type TitleKind = "man" | "woman" | "church" | "force" | "sport";

const TITLES: readonly (readonly [TitleKind, ReadonlySet<string>])[] = [
  [
    "woman",
    words(`mrs ms miss madam madame dame lady queen princess duchess baroness countess empress congresswoman
    chairwoman councilwoman assemblywoman spokeswoman businesswoman actress sister mother aunt frau signora senora mme mlle
    smt shrimati kumari puan begum`),
  ],
  [
    "man",
    words(`mr sir lord king prince duke baron count emperor sultan emir pope congressman councilman spokesman
    businessman brother father uncle herr signor senor monsieur shri encik tuan cardinal ayatollah imam`),
  ],
  [
    "church",
    words(`pope cardinal archbishop bishop rev reverend fr pastor rabbi imam mullah mufti ayatollah patriarch
    swami maulana monsignor hojatoleslam`),
  ],
  [
    "force",
    words(`gen general lt-gen maj-gen brig brigadier col colonel lt lieutenant maj major cmdr commander adm admiral
    sgt sergeant cpl corporal constable marshal inspector detective superintendent trooper`),
  ],
  [
    "sport",
    words("coach striker midfielder defender goalkeeper quarterback pitcher batsman bowler sprinter boxer golfer"),
  ],
];

const KINDS = new Map<string, TitleKind[]>();
for (const [kind, titles] of TITLES) for (const title of titles) KINDS.set(title, [...(KINDS.get(title) ?? []), kind]);

/** `Attorney General`, `Secretary-General`: an office, no rank. */
const OFFICE = /^(?:attorney|secretary|solicitor|director|surgeon|governor|auditor|inspector|consul|postmaster)$/;
/** No title is longer. */
const LONGEST = 24;
const SENTENCE_END = /\p{L}{7,}[.]$/u;
const GAP = /[\s-]/;
const NONE: readonly TitleKind[] = [];

/** What the titles right before a place in a text say, in alphabetical order. */
export function titleKinds(text: string, at: number): readonly TitleKind[] {
  let kinds: Set<TitleKind> | undefined;
  for (let [word, start] = wordBefore(text, at); word !== ""; [word, start] = wordBefore(text, start)) {
    const title = fold(word);
    const found = KINDS.get(title);
    if (!found || SENTENCE_END.test(word)) break;
    if (title === "general" && OFFICE.test(fold(wordBefore(text, start)[0]))) break;
    kinds ??= new Set();
    for (const kind of found) kinds.add(kind);
  }
  return kinds ? [...kinds].sort() : NONE;
}

/** The word that ends before a place, with where it starts; none where it is longer than a title. */
function wordBefore(text: string, at: number): [string, number] {
  let end = at;
  while (end > 0 && at - end < LONGEST && GAP.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST && !GAP.test(text[start - 1]!)) start--;
  return [end - start > LONGEST ? "" : text.slice(start, end), start];
}
