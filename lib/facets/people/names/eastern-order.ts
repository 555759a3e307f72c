import * as is from "../lexicon.ts";
import { words } from "./words.ts";

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

/** Whether a folded word is a family name that comes first in Chinese, Korean or Vietnamese names. */
export const isEasternFamily = (word: string): boolean => FIRST.has(word);

/** Whether a folded family name is a Vietnamese one. */
export const isVietnamese = (family: string): boolean => VIETNAMESE.has(family);

const LONGEST_GIVEN = 12;
/** One or two syllables of a Chinese, Korean or Vietnamese given name, loosely. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[iuyw]?[aeiou]{1,3}(?:ng|[nkmlprt])?){1,2}$/;

/** Family names that no given name ends with: where one stands last and not first, the order is that of the West. */
const NEVER_GIVEN = words("lee kim park pak choi kwon hwang cho jang chang kang wang zhang chen huang liu wong chan");

/** Hungarian given names that are hardly ever anybody's family name where they stand last. Folded. */
const HUNGARIAN_GIVEN = words(`
akos andras aniko arpad attila balazs bela bence boglarka csaba csilla denes dezso elemer emese eniko erno ervin erzsebet
ferenc gabor gergely gergo geza gyorgy gyula hajnalka ildiko imre istvan janos jeno jozsef kalman karoly katalin lajos laszlo levente
lorinc matyas mihaly miklos piroska reka sandor sarolta szabolcs szilard tamas tibor timea tunde viktor
vilmos zita zoltan zsigmond zsofia zsolt zsombor zsuzsa zsuzsanna`);

/** Nobody's family name: `Szent István` is a saint, and what is called after him. */
const NO_FAMILY = words("szent sveti sankt saint san hotel villa hajo grand");

/** Whether two folded parts are a Hungarian name in its own order: `Nagy Ferenc`, not `Zsa Zsa Gabor` and not `Eva Gabor`. */
function isHungarian([family, given, ...more]: readonly string[]): boolean {
  if (family === undefined || given === undefined || more.length > 0 || !HUNGARIAN_GIVEN.has(given)) return false;
  const none = is.GIVEN | is.GIVEN_WEAK | is.PLACE | is.DEMONYM | is.COMMON | is.TITLE | is.TITLE_WORD | is.PARTICLE;
  return family.length > 2 && !HUNGARIAN_GIVEN.has(family) && !NO_FAMILY.has(family) && !(is.classesOf(family) & none);
}

/** Whether the folded parts of a name stand family name first; `hyphenated` says that the last two share a hyphen. */
export function familyComesFirst(parts: readonly string[], hyphenated: boolean): boolean {
  const [first, ...given] = parts;
  if (isHungarian(parts)) return true;
  if (first === undefined || !FIRST.has(first) || given.length === 0 || given.length > 3) return false;
  if (VIETNAMESE.has(first) && given.length > 1) return true;
  if (given.some((part) => part.length > LONGEST_GIVEN || !SYLLABLES.test(part))) return false;
  if (hyphenated && given.length === 2) return true;
  const last = given.at(-1)!;
  if (NEVER_GIVEN.has(last)) return NEVER_GIVEN.has(first);
  // `Lee Harper` ends in a family name of the West.
  return !(is.classesOf(last) & is.FAMILY) || FIRST.has(last);
}
