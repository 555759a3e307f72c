import * as is from "../lexicon.ts";
import { fold } from "./fold.ts";
import { isSuffix } from "./trim.ts";
import { wordOf } from "./word.ts";
import { words } from "./words.ts";

/** A personal name as it is compared: every part folded, without titles and possessive. */
export interface NameKey {
  /** The parts in the order written, initials as one letter, particles kept, suffix left out. */
  readonly parts: readonly string[];
  readonly family: string;
  /** The parts that are neither family name nor particle, joined by spaces. */
  readonly given: string;
  readonly particles: readonly string[];
  /** `jr`, `iii` and the like, or empty. */
  readonly suffix: string;
  readonly familyFirst: boolean;
}

/** Family names that come first in Chinese, Korean and Vietnamese names written in their own order. Folded. */
const CHINESE = words(`
bai bao cai cao chai chang chao chen cheng cheung chiang chin chiu chou chow chu chung cui dai deng ding dong du duan
fan fang feng fu gao ge geng gong gu guan guo han hao he hou hsiao hsieh hsu hu hua huang hui jia jiang jiao jin
kang ke kong ku kuo kwok lai lam lau lee lei leung li lian liang liao lin ling liu lo long lu luo lung ma mao mei meng
mu ng ni niu pan pang pei peng qi qian qiang qiao qin qiu qu ren rong ruan shao shen shi shih song su sun tan tang tao
teng tian ting tong tsai tsang tsao tse tseng tsui tu tung wan wang wei wen weng wong wu xi xia xiang xiao xie xin xiong xu
xue yan yang yao ye yeh yeung yi yin you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`);
const KOREAN = words(`
ahn an baek bae ban byun cha chae cho choe choi chon chong chu chun chung eom gil go gong gwon ha ham han heo hong huh
hwang hyun im jang jeon jeong ji jin jo joo ju jun jung kang kil kim ko koh koo ku kwak kwon lee lim ma min moon myung na
nam noh oh paik pak park ri rhee roh ryoo ryu seo seok seol shim shin sim sin so sohn son song suh sung um
won woo yang yeo yeom yi yim yoo yoon you yu yun`);
const VIETNAMESE = words(`
nguyen tran pham hoang huynh phan vu vo dang bui ngo duong dinh truong dao trinh luong phung`);
const FIRST = new Set([...CHINESE, ...KOREAN, ...VIETNAMESE, "le", "do", "ho", "ly", "to", "ta", "ha"]);

/** Whether a folded family name is a Vietnamese one. */
export const isVietnamese = (family: string): boolean => VIETNAMESE.has(family);

const LONGEST_GIVEN = 12;
/** One or two syllables of a Chinese, Korean or Vietnamese given name, loosely. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[iuyw]?[aeiou]{1,3}(?:ng|[nkmlprt])?){1,2}$/;

/** Family names that no given name ends with: where one stands last and not first, the order is that of the West. */
const NEVER_GIVEN = words("lee kim park pak choi kwon hwang cho jang chang kang wang zhang chen huang liu wong chan");

/** Whether the folded parts of a name stand family name first; `hyphenated` says that the last two share a hyphen. */
export function familyComesFirst(parts: readonly string[], hyphenated: boolean): boolean {
  const [first, ...given] = parts;
  if (first === undefined || !FIRST.has(first) || given.length === 0 || given.length > 3) return false;
  if (VIETNAMESE.has(first) && given.length > 1) return true;
  if (given.some((part) => part.length > LONGEST_GIVEN || !SYLLABLES.test(part))) return false;
  if (hyphenated && given.length === 2) return true;
  const last = given.at(-1)!;
  if (NEVER_GIVEN.has(last)) return NEVER_GIVEN.has(first);
  // `Lee Harper` ends in a family name of the West.
  return !(is.classesOf(last) & is.FAMILY) || FIRST.has(last);
}

const HYPHEN = /[-‐‑]/;
const ARTICLE = /^(?:al|el)$/;

/** The key of a name as written, titles and all. */
export function nameKey(name: string): NameKey {
  const tokens = name
    .replace(/["“][^"“”]*["”]/g, " ")
    .replace(/['’]s$/, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  while (tokens.length > 1 && isTitle(tokens[0]!, tokens.length)) tokens.shift();
  let suffix = "";
  // `Charles I`: nobody's last name is a letter.
  while (tokens.length > 1 && (isSuffix(wordOf(tokens.at(-1)!)) || /^[IV]$/.test(tokens.at(-1)!)))
    suffix = fold(tokens.pop()!);
  const parts: string[] = [];
  const particles: string[] = [];
  const names: string[] = [];
  for (const token of tokens) {
    const pieces = token.split(HYPHEN).flatMap(piecesOf);
    for (const [k, piece] of pieces.entries()) {
      parts.push(piece);
      const joined = k === 0 && pieces.length > 1 && ARTICLE.test(piece);
      const small = /^\p{Ll}/u.test(token) && (is.classesOf(piece) & is.PARTICLE) !== 0;
      if (joined || small) particles.push(piece);
      else names.push(piece);
    }
  }
  const familyFirst = familyComesFirst(parts, HYPHEN.test(tokens.at(-1) ?? ""));
  const family = (familyFirst ? parts[0] : (names.at(-1) ?? parts.at(-1))) ?? "";
  const given = (familyFirst ? names.slice(1) : names.slice(0, -1)).join(" ");
  return { parts, family, given, particles, suffix, familyFirst };
}

/** The folded pieces of a word; joined initials (`R.K.`) come apart. */
function piecesOf(word: string): string[] {
  const folded = fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return [...folded];
  return folded ? [folded] : [];
}

function isTitle(token: string, count: number): boolean {
  const { classes } = wordOf(token);
  if (classes & is.TITLE) return !(classes & is.GIVEN && count === 2);
  return (classes & is.TITLE_WORD) !== 0 && !(classes & (is.GIVEN | is.FAMILY));
}
