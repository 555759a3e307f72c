import type { Correction } from "../../../lib/corrections/line.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";
import type { Survey } from "./survey.ts";

type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/** People and outlets in more articles are left to what is measured one by one. */
const FEW = 50;

/**
 * Invents corrections of an archive, of every act, about as readers make them: most are of single articles; of people most
 * rename or hide somebody in few articles. That two names are one person's is said of two of one
 * family name that nothing else is said of: pairs drawn at random would chain all people together, as no reader does.
 */
export function* inventedLines(known: Survey, count: number, seed: number): Generator<Correction> {
  const random = randomFor(seed, STREAM.request, 0);
  const people = known.people.filter(({ articles }) => articles <= FEW);
  const outlets = known.outlets.filter(({ articles }) => articles <= FEW).map(({ id }) => id);
  const singles = people.filter((_, at) => at % 4 > 0);
  const families = Map.groupBy(
    people.filter((_, at) => at % 4 === 0),
    ({ name }) => name.split(" ").at(-1),
  );
  const pairs = [...families.values()].flatMap(([one, other]) => (one && other ? [[one.id, other.id] as const] : []));
  for (let number = 0; number < count; number++) yield { by: "bench", ...invented(random, number) };

  function invented(random: Random, number: number): Unsigned {
    const [person, article] = [pick(random, singles), pick(random, known.articles)];
    const name = `Said ${number}`;
    const scope = `after:${1950 + (number % 70)}`;
    const drawn = random();
    if (drawn < 0.25) return { act: "article", article, set: { headline: name } };
    if (drawn < 0.4) return { act: "article", article, set: { date: `19${50 + (number % 50)}-03-02` } };
    if (drawn < 0.5) return { act: "article", article, add: { person: person.id } };
    if (drawn < 0.55) return { act: "article", article, remove: { person: person.id } };
    if (drawn < 0.7) return { act: "rename", person: person.id, name };
    if (drawn < 0.85) return { act: "hide", name: person.name };
    if (drawn < 0.9) return { act: "means", name: `Surname${number}`, article, person: person.id };
    if (drawn < 0.93) return { act: "means", name: `Surname${number}`, scope, person: person.id };
    if (drawn < 0.96) return { act: "split", person: person.id, scope, name };
    if (drawn < 0.985) {
      const [one, other] = pairs.pop() ?? [];
      if (one !== undefined && other !== undefined)
        return { act: drawn < 0.975 ? "same" : "different", people: [one, other] };
    }
    if (drawn < 0.995 && outlets.length > 0) return { act: "outlet", outlet: { rename: pick(random, outlets), name } };
    if (drawn < 0.995) return { act: "article", article, set: { outlet: name } };
    return { act: "place", name: `Place${number} Somewhere`, country: "FR" };
  }
}
