import { functionWord } from "./function-words.ts";
import { past, progressive } from "./inflect.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Pen } from "./pen.ts";
import { type Scene, sceneWord } from "./scene.ts";
import { drawWord } from "./vocabulary.ts";
import { when } from "./when.ts";

const PLURAL_PRONOUN = /^(?:they|we|you)$/;

/** Writes a subject and what is said of it. */
export function clause(scene: Scene, pen: Pen): void {
  const { random } = scene;
  if (random() < 0.28) {
    const pronoun = functionWord(random, "subject");
    pen.put(pronoun);
    predicate(scene, pen, PLURAL_PRONOUN.test(pronoun));
    return;
  }
  const many = nounPhrase(scene, pen);
  if (random() < 0.08) {
    pen.mark(",");
    pen.put(`${functionWord(random, "relative")} ${past(sceneWord(scene, "verb"))}`);
    nounPhrase(scene, pen, 1);
    pen.mark(",");
  }
  predicate(scene, pen, many);
}

/** Writes a verb with its objects, circumstances and time. */
export function predicate(scene: Scene, pen: Pen, many: boolean): void {
  const { random, day } = scene;
  verbPhrase(scene, pen, many);
  for (let left = 2; left > 0 && random() < 0.45; left--) {
    pen.put(functionWord(random, "preposition"));
    nounPhrase(scene, pen, 1);
  }
  if (random() < 0.13) pen.put(when(random, day));
}

function verbPhrase(scene: Scene, pen: Pen, many: boolean): void {
  const { random } = scene;
  const kind = random();
  if (kind < 0.24) {
    being(scene, pen, many);
    return;
  }
  const verb = sceneWord(scene, "verb");
  if (kind < 0.45) {
    const auxiliary = functionWord(random, many ? "auxiliaries" : "auxiliary");
    pen.put(auxiliary);
    adverb(scene, pen);
    pen.put(/^ha/.test(auxiliary) ? past(verb) : verb);
  } else {
    adverb(scene, pen);
    pen.put(kind < 0.55 ? `${past(verb)} to ${sceneWord(scene, "verb")}` : past(verb));
  }
  if (kind < 0.9) nounPhrase(scene, pen);
}

function being(scene: Scene, pen: Pen, many: boolean): void {
  const { random } = scene;
  pen.put(functionWord(random, many ? "are" : "is"));
  adverb(scene, pen);
  const kind = random();
  if (kind < 0.25) pen.put(sceneWord(scene, "adjective"));
  else if (kind < 0.5) pen.put(past(sceneWord(scene, "verb")));
  else {
    if (kind < 0.6) pen.put(`${past(sceneWord(scene, "verb"))} by`);
    else if (kind < 0.75) pen.put(progressive(sceneWord(scene, "verb")));
    nounPhrase(scene, pen);
  }
}

function adverb({ random }: Scene, pen: Pen): void {
  if (random() < 0.14) pen.put(random() < 0.7 ? functionWord(random, "adverb") : drawWord(random, "adverb"));
}
