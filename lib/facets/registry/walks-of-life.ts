import { words } from "../people/names/words.ts";

/** Offices and callings, in walks of life that few leave for another. What is of several, such as `chairman`, is in none. */
const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  politics: words(`premier minister senator congressman congresswoman mayor ambassador chancellor lawmaker legislator mp
    parliamentarian councillor councilman councilwoman republican democrat tory`),
  sport:
    words(`striker midfielder winger goalkeeper quarterback pitcher catcher shortstop batsman bowler cricketer footballer
    sprinter swimmer cyclist boxer golfer jockey wrestler skier skater coach athlete`),
  arts: words(`actor actress singer novelist poet painter playwright comedian guitarist pianist violinist drummer composer
    filmmaker sculptor musician rapper dancer choreographer`),
  church: words("archbishop bishop cardinal priest rabbi imam pastor vicar monk nun patriarch pope deacon"),
  court: words("judge justice magistrate prosecutor coroner"),
  crime: words("gunman suspect defendant inmate murderer killer robber burglar"),
  force: words("sergeant corporal lieutenant colonel trooper constable detective superintendent patrolman private"),
  science: words(
    "astronomer biologist physicist chemist geologist zoologist botanist surgeon physician pathologist nurse",
  ),
  trade: words(
    "farmer plumber electrician teacher fisherman miner mechanic carpenter driver waiter waitress cook baker",
  ),
  market: words("banker broker stockbroker trader dealer analyst"),
};

const WALK_OF = new Map(Object.entries(WALKS).flatMap(([walk, all]) => [...all].map((word) => [word, walk] as const)));

/** The walks of life of some words of offices, each once. */
export const walksOf = (offices: readonly string[]): string[] => [
  ...new Set(offices.flatMap((word) => WALK_OF.get(word) ?? [])),
];
