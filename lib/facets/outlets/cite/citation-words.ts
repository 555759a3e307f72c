const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that say what a name is: `the daily X`, `X newspaper`. */
export const KIND = set(`newspaper newspapers paper daily dailies weekly monthly biweekly fortnightly tabloid broadsheet
  magazine journal agency newswire wire website site portal outlet outlets broadcaster broadcasters network channel
  station radio television tv publication periodical media newsmagazine newsweekly organ mouthpiece blog podcast`);

/** Words that may stand between a trigger and a name: `told the state-run Iranian news agency IRNA`. */
export const FILLER = set(`the a an news state run owned official officially semi local national private privately
  independent influential leading respected prominent popular conservative liberal leftist centrist left right wing
  leaning centre center pro anti government opposition financial business economic sports satirical investigative
  religious military communist party ruling regional provincial public commercial english french arabic spanish russian
  chinese persian hebrew language mass circulation selling best top evening morning sunday online digital press
  satellite cable based backed funded controlled affiliated linked sister 24-hour all british american us mainstream
  both rival fellow his her its their our my and outlet's ' " “ ‘ ( - 's ’s`);

/** Verbs that make what stands before a name an act towards an outlet: `told X`. */
export const BEFORE_VERB = set(`told tells telling tell quoted quotes quoting cited cites citing per informed via
  assured reminded texted emailed`);

/** Prepositions, and the words that may go a little before them when a name follows: `interview with X`. */
export const BEFORE_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    to: set(`interview interviews according said says speaking spoke speak statement statements comment comments
    commented remarks talking talked confirmed letter wrote given gave give revealed disclosed leaked explained denied
    testimony contributor message email apologised apologized complained`),
    by: set(`quoted reported cited published carried seen obtained reviewed interviewed compiled poll polled polls survey
    surveyed report reports broadcast aired conducted released viewed printed contacted commissioned distributed
    investigation analysis story stories article tally count calculations picked questioned photographed verified
    footage video dispatch account accounts monitored heard read analysed analyzed asked collected gathered`),
    in: set(`reported published article articles column interview wrote written writing write report reports editorial editorials
    story stories piece essay op-ed oped advertisement ad ads appeared appears printed quoted carried commentary account
    accounts letter said says review obituary headline serialised profile poll cartoon stated dispatch writes`),
    with: set(`interview interviews conversation spoke speaking talking talked briefing shared chat discussion speak`),
    on: set(`aired broadcast appeared said interview interviewed speaking appearance shown carried report reports
    program programme show debate speech telecast told spoke says interviews live seen`),
    from: set(`report reports reporter reporters journalist journalists correspondent correspondents questions question
    data request inquiry query figures crew team footage photographer reporting dispatch`),
    of: set(`editor correspondent edition editions issue issues publisher journalist reporter reporters report columnist
    columnists readers pages page website founder anchor producer writer editors journalists chief offices columns`),
    for: set(`editor correspondent writes writing reporter reporters journalist journalists columnist photographer
    cameraman wrote contributor stringer worked works working write reporting poll survey commentator freelance`),
    at: set(`journalist journalists reporter reporters editor editors correspondent columnist columnists intern`),
    as: set(`outlets newspapers media agencies publications papers magazines`),
  }),
);

/** Verbs of an outlet that follow its name: `X reported`. */
export const AFTER_VERB = set(`reported reports report reporting said says say saying quoted quotes quote quoting wrote
  writes cited cites citing published publishes broadcast broadcasts aired airs claimed claims revealed reveals
  learned learnt understands editorialized editorialised asked interviewed printed carried commented disclosed
  described noted notes added alleged confirmed obtained stated told announced predicted estimated showed polled
  projected called headlined opined tweeted reviewed`);

/** Nouns after an outlet's name, with or without `'s`: `X newspaper`, `an X reporter`, `X's report`. */
export const AFTER_NOUN = set(`reporter reporters correspondent correspondents journalist journalists editor editors
  editorial editorials columnist columnists interview report reports story article photographer cameraman crew bureau
  coverage headline headlines poll survey tally investigation dispatch newsroom survey's anchor presenter commentator
  documentary newscast bulletin news newsreader producer op-ed stringer exclusive review critic`);

/** Words that may stand between a name and its verb: `X also reported`, `X on Monday said`. */
export const AFTER_FILLER = set(`also has have had later earlier first previously then recently subsequently exclusively
  separately on in late early yesterday today monday tuesday wednesday thursday friday saturday sunday
  quickly initially meanwhile correctly wrongly last this week month night morning evening and now even once again
  repeatedly reportedly falsely itself , - " ” ’ ' 's ’s )`);

/** What follows a name that is a party or a government here: `PTI leaders`, `AP government`. */
export const PARTY = set(`leader leaders chairman chairperson government party lawmakers lawmaker candidate candidates
  supporters members member workers activists minister ministers mp mps senator senators founder chief`);

/** Small words that may follow a name standing alone; any other makes it an adjective: `the Australian police`. */
export const AFTER_NAME =
  set(`and or but who which that about after before for with from at by of to as because when while
  where if its it he she they the a an has had have is was are were will would could should may might can did does not
  no this these those over under than since until into against during between among says one ran put
  took gave made went came saw led found broke kept got won lost held set spoke began sold`);

/** What makes a name with it the name of a company, a building or a prize, and no source: `The New York Times Co`. */
export const NOT_SOURCE = set(`co co. company companies corp corp. corporation inc inc. ltd ltd. limited plc llc ag sa
  holdings holding group industries newspapers publishing publications shares stock index indices average averages
  bestseller bestsellers best-seller bestselling best-selling building tower square center centre award awards prize
  cup trophy stakes foundation trust symphony orchestra choir proms festival arena stadium fellowship scholarship pension
  enterprises ventures unit subsidiary society media`);
