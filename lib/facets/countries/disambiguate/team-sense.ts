import type { Passage } from "../../passage.ts";
import type { Sighting } from "../match/sighting.ts";

/** Peoples after whom American teams are called. */
const NICKNAMES = /^(?:irish|indians?|dutch|dutchmen|scots|danes|norse|norsemen|swedes|britons|highlanders|celts)$/;
/** Words of American games alone. */
const GAMES =
  /^(?:touchdowns?|quarterbacks?|linebackers?|cornerbacks?|running-back|fumbles?|interceptions?|innings?|inning|shortstop|outfielder|NCAA|NFL|MLB|NBA|rebounds|layup|layups|varsity|homecoming|Touchdown|Quarterback)$/;
/** What stands before a people in the name of a team. */
const TEAM_WORDS = /^(?:Fighting|Flying|Ragin|Great|Cleveland|FIGHTING|FLYING)$/;

/** Whether a text is of American games: two words of them, or one and a team called `Fighting` or `Flying` after a people. */
export function isOfGames(passages: readonly Passage[]): boolean {
  const words = new Set<string>();
  for (const { tokens } of passages) {
    for (const [at, { text }] of tokens.entries()) {
      if (GAMES.test(text)) words.add(text);
      if (TEAM_WORDS.test(text) && NICKNAMES.test(tokens[at + 1]?.text.toLowerCase() ?? "")) words.add("a team");
      if (
        text === "Notre" &&
        tokens[at + 1]?.text === "Dame" &&
        !/^(?:Cathedral|cathedral|de)$/.test(tokens[at + 2]?.text ?? "")
      )
        words.add("Notre Dame");
      if (words.size > 1) return true;
    }
  }
  return words.has("a team");
}

/**
 * Whether a people's name is a team's: `the Irish scored a touchdown`. Only where the text is of American games, and says
 * nothing else of the country.
 */
export function isTeam({ key, kind }: Sighting, support: number, games: () => boolean): boolean {
  return kind === "demonym" && NICKNAMES.test(key) && support <= 0 && games();
}

/** Whether `Indians` are those of America, by the tribe before: `Caddo Indians`, `American Indian`. */
export function isNative({ key, tokens, start }: Sighting, support: number): boolean {
  if (!/^indians?$/.test(key) || support > 0) return false;
  const before = tokens[start - 1];
  if (!before || before.sentence !== tokens[start]!.sentence) return false;
  if (/^(?:American|Native)$/.test(before.text)) return true;
  const opens = tokens[start - 2]?.sentence !== before.sentence;
  return key === "indians" && /^\p{Lu}\p{Ll}{3,}$/u.test(before.text) && !opens;
}
