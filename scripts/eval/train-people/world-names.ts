import { readFileSync } from "node:fs";
import { PLACE_WORDS } from "../../../lib/facets/people/names/places.ts";
import { pick, type Random } from "./random.ts";

/** A name made up for training: given names, and the family name with its particles. */
export interface MadeName {
  readonly given: readonly string[];
  readonly family: string;
  readonly familyFirst: boolean;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words under `# strong` of a list of names in the library. */
function strongNames(file: string): string[] {
  const url = new URL(`../../../lib/facets/people/${file}`, import.meta.url);
  const strong = readFileSync(url, "utf8").split("# weak")[0]!;
  return split(strong.replace(/^#.*$/gm, "")).map(capital);
}

const GIVEN = strongNames("given-names.txt");
const FAMILY = strongNames("family-names.txt");
const PLACES = [...PLACE_WORDS].map(capital);

const CHINESE =
  split(`Bai Cai Cao Chang Chen Cheng Dai Deng Ding Dong Du Fan Fang Feng Gao Guo Han He Hu Huang Jiang Jin
Li Liang Lin Liu Lu Luo Ma Meng Pan Peng Qian Qin Shen Shi Song Sun Tang Tian Wang Wei Wu Xi Xiao Xie Xu Xue Yan Yang
Yao Ye Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Tsai Hsieh Kuo Chiang Tsao Chou`);
const CHINESE_SYLLABLES =
  split(`jin ping ke qiang xi wei ming hua li yan jun hong mei ling feng bo cheng guo qing long tao
jie xin yu hao rui bin dong lei fang na xiao zhi wen ying shu hsiu chun yi hui jian jia shan guang xing ren rong sheng
ting zhen ze zi chih chin tien shui bian`);
const KOREAN =
  split(`Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Ryu Hong Moon Yang Bae
Baek Nam Noh Ha`);
const KOREAN_SYLLABLES =
  split(`min ji hyun seo yeon jun ho young soo kyung hee jae sung woo jin sang hye eun won tae yong
chul dong geun suk yeol un jong il in hwa kyu mi sun ah ra bin hoon`);
const VIETNAMESE = split("Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly");
const VIETNAMESE_SYLLABLES =
  split(`Van Thi Minh Duc Quang Thanh Xuan Hong Ngoc Tuan Hung Dung Long Anh Phuong Linh Mai Lan
Huy Phuc Trong Chinh Hue Nam Bao Khanh`);
const ARABIC =
  split(`Mohammed Ahmed Abdullah Khalid Omar Youssef Mahmoud Hassan Hussein Ibrahim Nasser Saleh Hamad Fahad
Faisal Saud Salman Sultan Tariq Walid Ziad Samir Rami Bassam Ghassan Nabil Jamal Kamal Adel Hisham Ashraf Amr Sameh
Tamim Nawaf Jaber Fatima Aisha Noura Mariam Hind Reem Latifa`);
const ARABIC_FAMILY =
  split(`Ghanem Jaber Thani Saud Nahyan Khalifa Maliki Abadi Hakim Sadr Houthi Masri Shami Tikriti Otaibi
Mutairi Qahtani Ghamdi Shehri Harbi Zahrani Dosari Kuwari Attiyah Marri Mannai Shammari Anbari Azmeh Bashir Turabi
Mahdi Burhan Najjar Khatib Haddad`);
const ARABIC_PARTICLES = ["al-", "Al-", "el-", "Al ", "al-", "bin ", "Ben ", "Abu ", "ibn "];
const PARTICLES = ["de ", "van der ", "van ", "von ", "de la ", "da ", "dos ", "du ", "De ", "von der ", "di "];
const ONSETS = split("b d g k l m n r s t v z sh ch kh th dj mb nd ng ts kw br tr h j f p w y");
const VOWELS = split("a e i o u a i o aa ou ei ia");
const ENDS = split("n r s l k m t v ski ov ez ić eva dze shvili nen sson a o i e u");
const LETTERS = [..."ABCDEFGHJKLMNPRSTVW"];
const PLACE_HEADS =
  split(`San Santa El La Los Al Bandar Port Rio Sri Abu São Ras Bani Deir Khan Tel Bahr Puerto Nueva Ciudad
Kota Ban Chiang Koh Nizhny Bad Mont Le Ain Oued`);

/** A word that no list holds, so that the context has to tell. */
function madeWord(random: Random): string {
  let word = "";
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) word += pick(random, ONSETS) + pick(random, VOWELS);
  return capital(word + pick(random, ENDS));
}

/** A name from somewhere in the world. */
export function madeName(random: Random): MadeName {
  const kind = random();
  if (kind < 0.08) {
    const first = pick(random, CHINESE_SYLLABLES);
    const second = pick(random, CHINESE_SYLLABLES);
    const form = random();
    const given = form < 0.35 ? `${capital(first)}-${second}` : capital(form < 0.7 ? first + second : first);
    return { given: [given], family: pick(random, CHINESE), familyFirst: true };
  }
  if (kind < 0.14) {
    const given = `${capital(pick(random, KOREAN_SYLLABLES))}-${pick(random, KOREAN_SYLLABLES)}`;
    return { given: [given], family: pick(random, KOREAN), familyFirst: true };
  }
  if (kind < 0.16) {
    const given = [pick(random, VIETNAMESE_SYLLABLES), pick(random, VIETNAMESE_SYLLABLES)];
    return { given, family: pick(random, VIETNAMESE), familyFirst: true };
  }
  if (kind < 0.28) {
    const given = [pick(random, ARABIC)];
    if (random() < 0.3) given.push(pick(random, ARABIC));
    return { given, family: pick(random, ARABIC_PARTICLES) + pick(random, ARABIC_FAMILY), familyFirst: false };
  }
  if (kind < 0.33) return western(random, pick(random, PARTICLES) + pick(random, FAMILY));
  if (kind < 0.5) {
    const given = [madeWord(random)];
    if (random() < 0.15) given.push(madeWord(random));
    return { given, family: madeWord(random), familyFirst: false };
  }
  const family = random();
  return western(random, family < 0.15 ? madeWord(random) : family < 0.2 ? pick(random, PLACES) : pick(random, FAMILY));
}

/** `J.`, `J`, `J.K.`, `J. K.`, `JK`. */
function initials(random: Random): string {
  const first = pick(random, LETTERS);
  const second = pick(random, LETTERS);
  return pick(random, [`${first}.`, first, `${first}.`, `${first}.${second}.`, `${first}. ${second}.`, first + second]);
}

function western(random: Random, family: string): MadeName {
  const given = [pick(random, GIVEN)];
  const more = random();
  if (more < 0.12) given.push(random() < 0.8 ? pick(random, GIVEN) : pick(random, FAMILY));
  else if (more < 0.17) given.push(`${pick(random, LETTERS)}.`);
  else if (more < 0.25) given[0] = initials(random);
  const double = random() < 0.06 ? (random() < 0.5 ? "-" : " ") + pick(random, FAMILY) : "";
  return { given, family: family + double, familyFirst: false };
}

/** A place, known or made up. */
export function madePlace(random: Random): string {
  const kind = random();
  if (kind < 0.3) return pick(random, PLACES);
  if (kind < 0.65) return madeWord(random);
  if (kind < 0.85) return `${pick(random, PLACE_HEADS)} ${random() < 0.5 ? madeWord(random) : pick(random, GIVEN)}`;
  if (kind < 0.93)
    return `${pick(random, PLACE_HEADS)} ${pick(random, GIVEN)} ${pick(random, PARTICLES)}${madeWord(random)}`;
  return `${madeWord(random)} ${madeWord(random)}`;
}

export const fullName = ({ given, family, familyFirst }: MadeName): string =>
  familyFirst ? `${family} ${given.join(" ")}` : `${given.join(" ")} ${family}`;
