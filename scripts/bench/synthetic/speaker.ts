import { plural } from "./inflect.ts";
import type { Pen } from "./pen.ts";
import { pick } from "./random.ts";
import { type Scene, sceneWord } from "./scene.ts";

const NAMELESS = "officials,a spokesman,witnesses,analysts,diplomats,police,residents,the ministry".split(",");

/** Writes who speaks: someone by the full name at the first time, by the surname or a pronoun later, or someone unnamed. */
export function speaker(scene: Scene, pen: Pen): void {
  const { random, waiting, known } = scene;
  const last = known.at(-1);
  if (waiting.length > 0 && random() < 0.6) introduce(scene, pen);
  else if (last === undefined || random() < 0.2)
    pen.put(random() < 0.8 ? pick(random, NAMELESS) : `the ${plural(sceneWord(scene, "noun"))}`);
  else {
    // Whoever came last is spoken of most.
    const person = random() < 0.6 ? last : pick(random, known);
    pen.put(person === last && random() < 0.25 ? person.pronoun : person.surname);
  }
}

/** Writes the next person's full name, with the role before or behind it. */
function introduce({ random, waiting, known }: Scene, pen: Pen): void {
  const person = waiting.shift()!;
  known.push(person);
  const kind = random();
  if (kind < 0.6) {
    if (kind < 0.45) pen.demonym(person.country);
    else pen.put("the");
    pen.put(person.role);
    pen.person(person);
  } else {
    pen.person(person);
    pen.mark(",");
    pen.put(`the ${person.role}`);
    if (kind < 0.8) {
      pen.put("of");
      pen.country(person.country);
    }
    pen.mark(",");
  }
}
