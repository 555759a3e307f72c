import { fold } from "../../people/names/fold.ts";
import { ORGANISATION_WORDS } from "../../people/names/organisations.ts";
import { foldName } from "../fold-name.ts";
import { GENERIC_WORDS } from "../generic-name.ts";
import { outletMeant } from "../outlet-by-name.ts";

/** The form of a company, at the end of its name. `Dow Jones & Company` is a name with an ampersand, and no paper's. */
const COMPANY =
  /,?\s+(?<!(?:&|and)\s+)(?:Company|Co|Corporation|Corp|Inc|Incorporated|Ltd|Limited|L\.?L\.?C|LLP|L\.?P|plc|GmbH|mbH|AG|KG|SE|S\.?A|S\.?A\.?S|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|Pty|Pvt|Private|Sdn|Bhd|Berhad|Oyj?|AB|ASA?|JSC|OOO|PJSC|Tbk)\.?$/i;
/** Words of publishing houses: who owns papers, and is none. */
const HOUSE =
  /(?<![\p{L}])(?:Media|Group|Groupe|Newspapers?|Publish(?:ing|ers?)|Publications?|Communications?|Holdings?|Enterprises?|Images|Photos?|Pictures|Content|Syndicat(?:e|ion)|Partners?|Entertainment|Ventures|Capital|Trust|Foundation|Interactive|Networks|Properties|Verlag|Editorial|Éditions|Editions|Grupo|Gruppo|ООО|АО)(?![\p{L}])/iu;
const MEDIUM = /(?<![\p{L}])(?:Radio|TV|Television|Magazine|Online|Wire|Agency|Broadcasting|Newswire)(?![\p{L}])/iu;
/** Articles with which names of papers begin in other languages: `El Faro`, `Le Soir`. */
const ARTICLE = /^(?:El|La|Los|Las|Le|Les|Il|Lo|O|A|Die|Der|Das|De|Het|Al)[\s-]\p{Lu}/u;
/** Words of names of papers that stand in other names too, and tell nothing alone. */
const EMPTY =
  /^(?:the|of|and|new|international|national|business|people|world|economic|financial|police|day|sun|star|globe|line|banner|today)$/;

/** A longer holder is no name, in UTF-16 units. */
const LONGEST = 200;

/**
 * The paper that the holder of a text's rights names, as written without the form of a company; null where it is a house, a
 * person or an agency for pictures: `The New York Times Company` names its paper, Gannett and Times Newspapers Ltd do not.
 */
export function paperOfHolder(holder: string): string | null {
  if (holder.length > LONGEST) return null;
  if (outletMeant(holder)) return holder;
  const name = withoutCompany(holder);
  const outlet = outletMeant(name);
  // A company that is called by a common word publishes more than the paper of that name: Time Inc., The Sun Ltd.
  if (outlet) return outlet.needsContext && outlet.kind !== "agency" ? null : name;
  if (HOUSE.test(name)) return null;
  if (name !== holder) return soundsLikePaper(name) && !/ (?:and|&) /.test(name) ? name : null;
  return soundsLikePaper(name) || isTitled(name) ? name : null;
}

function withoutCompany(holder: string): string {
  for (let name = holder; ; ) {
    const shorter = name.replace(COMPANY, "");
    if (shorter === name) return name;
    name = shorter;
  }
}

/** `The Tasman Lantern`: no person, and none of the bodies that are called so. */
function isTitled(name: string): boolean {
  const [title, ...words] = name.split(" ");
  return title === "The" && words.length > 0 && !words.some((word) => ORGANISATION_WORDS.has(fold(word)));
}

function soundsLikePaper(name: string): boolean {
  if (!/\p{Script=Latin}/u.test(name) || MEDIUM.test(name) || ARTICLE.test(name)) return true;
  const words = name.split(/[\s-]+/).map(foldName);
  return words.length > 1 && words.some((word) => GENERIC_WORDS.has(word) && !EMPTY.test(word));
}
