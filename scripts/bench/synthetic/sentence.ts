import { clause, predicate } from "./clause.ts";
import { drawByWeight } from "./draw.ts";
import { amount } from "./figure.ts";
import { functionWord } from "./function-words.ts";
import { plural } from "./inflect.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { countWords, Pen, type Sentence } from "./pen.ts";
import { pick } from "./random.ts";
import { type Scene, sceneWord } from "./scene.ts";
import { speaker } from "./speaker.ts";
import { when } from "./when.ts";

type Pattern = (scene: Scene, pen: Pen) => void;

const SAID = "said,said,said,said,said,said,added,told reporters".split(",");

const saying: Pattern = (scene, pen) => {
  speaker(scene, pen);
  pen.put(scene.random() < 0.06 ? `told ${scene.cited}` : pick(scene.random, SAID));
};

const compound: Pattern = (scene, pen) => {
  clause(scene, pen);
  pen.mark(",");
  pen.put(functionWord(scene.random, "conjunction"));
  clause(scene, pen);
};

const subordinate: Pattern = (scene, pen) => {
  clause(scene, pen);
  pen.put(functionWord(scene.random, "subordinator"));
  clause(scene, pen);
};

const attributed: Pattern = (scene, pen) => {
  clause(scene, pen);
  pen.mark(",");
  saying(scene, pen);
  if (scene.random() < 0.4) pen.put(when(scene.random, scene.day));
};

const reported: Pattern = (scene, pen) => {
  saying(scene, pen);
  pen.put("that");
  clause(scene, pen);
};

const quoted: Pattern = (scene, pen) => {
  const inner = new Pen();
  clause(scene, inner);
  pen.put(`"${inner.text},"`);
  pen.countries.push(...inner.countries);
  saying(scene, pen);
};

const counted: Pattern = (scene, pen) => {
  const { random } = scene;
  nounPhrase(scene, pen);
  pen.put(`${random() < 0.5 ? "rose" : "fell"} ${amount(random)} to ${amount(random)}`);
  pen.put(when(random, scene.day));
};

const listed: Pattern = (scene, pen) => {
  pen.put(`${plural(sceneWord(scene, "noun"))}, ${plural(sceneWord(scene, "noun"))}`);
  pen.put(`and ${plural(sceneWord(scene, "noun"))}`);
  predicate(scene, pen, true);
};

const PATTERNS: readonly (readonly [Pattern, number])[] = [
  [clause, 28],
  [compound, 20],
  [subordinate, 20],
  [attributed, 13],
  [reported, 6],
  [quoted, 7],
  [counted, 4],
  [listed, 2],
];

const draw = drawByWeight(PATTERNS.map(([, weight]) => weight));

/** Writes a sentence of one of the usual patterns. */
export function sentence(scene: Scene): Sentence {
  const pen = new Pen();
  PATTERNS[draw(scene.random)]![0](scene, pen);
  return finished(pen);
}

/** The first sentence: what happened, and in which country. */
export function leadSentence(scene: Scene): Sentence {
  const { random, story, day } = scene;
  const pen = new Pen();
  if (random() < 0.5) pen.put("the");
  if (random() < 0.5) pen.demonym(pick(random, story.countries));
  pen.put(plural(sceneWord(scene, "noun")));
  predicate(scene, pen, true);
  pen.put("in");
  pen.country(story.countries[0]);
  pen.put(when(random, day));
  pen.mark(",");
  saying(scene, pen);
  return finished(pen);
}

function finished({ text, people, countries }: Pen): Sentence {
  const whole = `${text}.`;
  return { text: whole, words: countWords(whole), people, countries };
}
