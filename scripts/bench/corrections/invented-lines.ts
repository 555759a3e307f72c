import type { Correction } from "../../../lib/corrections/line.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";
import type { Survey } from "./survey.ts";

type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/** People in more articles are left to what is measured one by one. */
const FEW = 50;

/** Invents corrections of an archive, of every act; most are of single articles and of people in few, as those of readers are. */
export function* inventedLines(known: Survey, count: number, seed: number): Generator<Correction> {
  const random = randomFor(seed, STREAM.request, 0);
  const people = known.people.filter(({ articles }) => articles <= FEW).map(({ id }) => id);
  const outlets = known.outlets.map(({ id }) => id);
  for (let number = 0; number < count; number++) yield { by: "bench", ...invented(random, number) };

  function invented(random: Random, number: number): Unsigned {
    const [person, other, article] = [pick(random, people), pick(random, people), pick(random, known.articles)];
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
