import type { Archive } from "../../../lib/archive/archive.ts";
import { RAW } from "../../../lib/archive/raw-connection.ts";
import type { Correction } from "../../../lib/corrections/line.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";

type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/** People in more articles are left to what is measured one by one. */
const FEW = 50;

/** Invents corrections of an archive, of every act; most are of single articles and of people in few, as those of readers are. */
export function* inventedLines(archive: Archive, count: number, seed: number): Generator<Correction> {
  const random = randomFor(seed, STREAM.request, 0);
  const database = archive[RAW];
  const rows = (sql: string) => database.prepare(sql).all() as { one: string }[];
  const people = rows(`
    select id as one from person_name where key = id and name <> ''
      and json_extract(counts, '$.articles') between 1 and ${FEW} order by key`).map(({ one }) => one);
  const articles = rows("select id as one from article where doc is not null order by seq").map(({ one }) => one);
  const outlets = rows("select distinct outlet as one from article_outlet order by outlet").map(({ one }) => one);
  for (let number = 0; number < count; number++) yield { by: "bench", ...invented(random, number) };

  function invented(random: Random, number: number): Unsigned {
    const [person, other, article] = [pick(random, people), pick(random, people), pick(random, articles)];
    const name = `Said ${number}`;
    const scope = `after:${1950 + (number % 70)}`;
    const drawn = random();
    if (drawn < 0.3) return { act: "article", article, set: { headline: name } };
    if (drawn < 0.45) return { act: "article", article, set: { date: `19${50 + (number % 50)}-03-02` } };
    if (drawn < 0.55) return { act: "article", article, add: { person } };
    if (drawn < 0.65) return { act: "rename", person, name };
    if (drawn < 0.72 && person !== other) return { act: "same", people: [person, other] };
    if (drawn < 0.76 && person !== other) return { act: "different", people: [person, other] };
    if (drawn < 0.82) return { act: "split", person, scope, name };
    if (drawn < 0.88) return { act: "means", name: `Surname${number}`, scope, person };
    if (drawn < 0.93) return { act: "hide", name };
    if (drawn < 0.97) return { act: "place", name: `Place${number} Somewhere`, country: "FR" };
    return { act: "outlet", outlet: { rename: pick(random, outlets), name } };
  }
}
