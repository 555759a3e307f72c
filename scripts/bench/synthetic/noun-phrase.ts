import { figure } from "./figure.ts";
import { functionWord } from "./function-words.ts";
import { indefinite, plural } from "./inflect.ts";
import type { Pen } from "./pen.ts";
import { pick } from "./random.ts";
import { type Scene, sceneWord } from "./scene.ts";

/** How deep `the end of the talks of …` may go, so that sentences end. */
const DEPTH = 2;

/** Writes what a sentence is about: a country, an organisation, or a noun with its company. Says whether it is plural. */
export function nounPhrase(scene: Scene, pen: Pen, depth = 0): boolean {
  const { random, story } = scene;
  const kind = random();
  if (kind < 0.04) {
    pen.country(pick(random, story.countries));
    return false;
  }
  if (kind < 0.055) {
    pen.put(`the ${story.organisation}`);
    return false;
  }
  if (kind < 0.09) {
    pen.put(`${figure(random)} ${plural(sceneWord(scene, "noun"))}`);
    return true;
  }
  const many = random() < 0.42;
  commonNoun(scene, pen, many);
  if (depth < DEPTH && random() < 0.15) {
    pen.put("of");
    nounPhrase(scene, pen, depth + 1);
  } else if (depth < DEPTH && random() < 0.09) pen.put(`to ${sceneWord(scene, "verb")}`);
  return many;
}

function commonNoun(scene: Scene, pen: Pen, many: boolean): void {
  const { random, story } = scene;
  const noun = sceneWord(scene, "noun");
  let head = many ? plural(noun) : noun;
  if (random() < 0.08) head = `${sceneWord(scene, "noun")} ${head}`;
  if (random() < 0.08) head = `${head} and ${many ? plural(sceneWord(scene, "noun")) : sceneWord(scene, "noun")}`;
  if (random() < 0.28) head = `${sceneWord(scene, "adjective")} ${head}`;
  const determiner = functionWord(random, many ? "plural" : "singular");
  if (random() < 0.05) {
    pen.put(determiner === "a" || determiner === "" ? "the" : determiner);
    pen.demonym(pick(random, story.countries));
    pen.put(head);
  } else pen.put(determiner === "" ? head : `${determiner === "a" ? indefinite(head) : determiner} ${head}`);
}
