import { words } from "./words.ts";

/** Function words and the adverbs that open sentences: capitalised at a sentence's start, never a name. Folded. */
export const STOP_WORDS: ReadonlySet<string> = words(`
the a an and or but if in on at by for from to of with as is are was were be been being it its this that these those he
she they we you i me him us them his her hers their theirs our my your who whom whose which what when where why how not no nor so than
then there here now also all any both each few more most other some such only own same too very can will just should
might must could would shall do does did done have has had having about above after again against before below between
down during further into off once out over through under until up while because although though despite since unless
whereas however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless still
yet even ever never always often sometimes perhaps maybe well oh yes okay ok please thanks thank according amid among
another around asked based besides beyond concerning considering contrary currently due earlier either else especially
following given including indeed last later least less let like likely many much near nearly neither next none notably nothing one two three
four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion part past recently regarding rather
several similarly such throughout today together tomorrow tonight toward towards unlike upon via want
whatever whenever wherever whether whoever within without yesterday nobody everybody everyone someone something anyone
anything everything dear hello hi both early late first second third half total people officials police
residents witnesses analysts traders dealers economists investors workers students scientists researchers
doctors experts critics opponents protesters troops soldiers asked why because born said says spoke conveyed agreed
don't doesn't didn't can't won't isn't it's i'm i've we're they're that's there's he's she's let's what's
dlrs dlr cts pct mln bln cos revs shrs shr qtr qtly mths oper vs est yr yrs wk wks libor dealers diplomats`);

/** Months, days and feasts, with their short forms. Folded. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(`
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep
sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan ashura muharram eid diwali thanksgiving`);

/** Particles inside a family name, as they stand in lower case. Folded. */
export const PARTICLES: ReadonlySet<string> = words(`
de da do dos das di del della dello dei degli der den des du la le las los van von vom zu zur ter ten te bin ibn bint ben
binti bte abu al el ul ur ud uz us as ad an ash at ar az e y i af av lo st ap mac mc ould ag ait nic ni o san wa ole arap ka`);

/** Prepositions after which a lone word is more often a place. Folded. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
  "in at near from to toward towards into through outside inside across around via throughout within off",
);
