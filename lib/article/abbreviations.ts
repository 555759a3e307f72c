/** Short forms that keep their stop, here without it. Letters in capitals or not matter: `Sat` is a day, `sat` a word. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const ENGLISH_TITLES = words(`
Mr Mrs Ms Messrs Dr Prof Sir St Ste Mt Ft Gen Col Lt Maj Capt Cmdr Sgt Adm Rev Fr Hon Gov Sen Rep Reps Sens Pres Amb Sec
Min`);

const ENGLISH_OTHERS = words(`
Jr Sr vs etc No Nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Ltd Co Corp Bros Ala Ariz Ark Calif Colo Conn Del
Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta`);

/** Those of English news, which facets are found by. */
export const ENGLISH_ABBREVIATIONS: readonly string[] = [...ENGLISH_TITLES, ...ENGLISH_OTHERS];

/** What stands before a name or a number, so that no sentence ends with it. `St` ends one in `Wall St.` */
export const LEADING: ReadonlySet<string> = new Set([
  ...ENGLISH_TITLES.filter((word) => word !== "St"),
  ...words(`
  Mx Mme Mmes Mlle Mgr Msgr Revd Cdr Cpl Pvt Brig Supt Insp Det Atty Asst Dep Drs Dra Profa Sra Srta Dott Dipl Ing Hr Hrn
  Fru Exmo Exma Sto Sta Cía Skt dr dra sr sra prof dott avv sig mons approx ca cf vgl bzw evtl ggf inkl sog geb u.a z.B d.h i.e e.g p.ej
  Av Avda Gral Cnel Lic Arq Eng dhr Dhr mevr Mevr mw bijv Jl Sn
  ul al im św ks gen płk mjr ur zm tzw m.in nám tzv např sv MUDr JUDr PhDr Mgr Bc
  им ул пл просп пер проф акад ген св пос род ім вул бул т.н т.е т.к`),
]);

/** What a sentence may end with, or go on behind. */
export const TRAILING: ReadonlySet<string> = new Set([
  ...ENGLISH_OTHERS.filter((word) => word !== "No" && word !== "Nos"),
  ...words(`
  St Ave Blvd Rd Dept Assn Intl Pty Pte Bhd Cos Mfg LLC Esq Capt Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Okt Dez Febr
  janv févr avr juil sept oct nov déc ene abr ago dic Cie Soc usw etc ff Str Mio Mrd
  itd itp tys mln mld godz тыс млн млрд руб др т.д т.п`),
]);

/** What is a short form before a number alone; elsewhere the same letters are a word. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  words("No no Nos nos Nr nr Art art Abs Vol vol Fig fig Bd Ch Ref Núm núm pp Section Tel tel ust pkt poz kl ст č"),
);
