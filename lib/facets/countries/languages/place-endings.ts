/**
 * What may stand behind a stem of the tables (`französ*`), by language: the cases, genders, numbers and derived words of
 * names of countries and of their people. The empty one is the stem itself.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  de: "s e en er ern ers es em i is in innen erin erinnen ier iern iers ierin isch ische ischen ischer isches ischem sch sche schen scher sches schem",
  fr: "_ e s es ne nes n ns x",
  es: "_ a o as os e es i is u us",
  it: "_ o a i e hi he",
  pt: "_ a o as os e es s i is",
  nl: "_ e s se er ers en r rs",
  sv: "_ s t a e en er n na are arna ars erna erne k ka kt",
  da: "_ s t e en er ere erne ne n",
  pl: "_ a e i y u o em ie ii ia iem owi ow om ami ach ej ego emu im ich ym ych iej iego iemu imi ka cy ku kiem ki ko kom kow cie nie lu la lem le ce cu cem zie",
  ru: "_ а я о е и ы у ю ь ом ем ои еи ии ая ое ие ые ую ого его ому ему ым им ых их ыми ими ов ев ам ям ами ями ах ях ью ем ю ка ки ке ку",
  fi: "_ n a t an ssa sta lla lle lta ksi na in on en hin seen nen sen set ten ia iin ille ilta illa issa ista een et sia siin sten",
  tr: "_ a e i u ya ye yi yu da de ta te dan den tan ten daki deki in un nin nun li lu lar ler larin lerin lara lere lari leri ca ce",
  ar: "_ ة ا ين ون ات ان ه تين",
};

const sets = new Map<string, ReadonlySet<string>>();

/** The endings of a language, folded. */
export function placeEndings(language: string): ReadonlySet<string> {
  const found =
    sets.get(language) ??
    new Set((ENDINGS[language] ?? "_").split(" ").map((ending) => (ending === "_" ? "" : ending)));
  sets.set(language, found);
  return found;
}
