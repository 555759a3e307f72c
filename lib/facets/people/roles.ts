import { words } from "./words.ts";

/** What a person is called in lower case right before a name, or after it behind a comma. Folded. */
export const ROLES: ReadonlySet<string> = words(`
accountant activist actor actress administrator adviser advisor agent aide ambassador analyst anchor anthropologist
archaeologist archbishop architect artist assistant astronaut astronomer athlete attacker attorney aunt author ayatollah
banker barrister bassist batsman billionaire biographer biologist bishop blogger bomber boss bowler boxer boyfriend
brother businessman businesswoman campaigner candidate captain cardinal cartoonist celebrity ceo chairman chairperson
chairwoman champion chancellor chef chemist chief choreographer cleric climber coach cofounder collaborator colleague
columnist comedian commander commissioner compatriot composer conductor congressman congresswoman constable consultant
convict co-author co-founder co-host coordinator coroner correspondent councillor counsel counterpart cousin critic
curator cyclist dancer daughter dean defendant defender delegate demonstrator deputy designer detective developer
dictator diplomat director dissident doctor dramatist driver drummer economist editor emperor engineer
entrepreneur envoy epidemiologist executive expert explorer farmer father fiance fiancee filmmaker financier
firefighter fisherman footballer forward founder friend general geologist girlfriend goalkeeper golfer governor
graduate grandfather grandmother grandson granddaughter guitarist gunman head heir hero historian host hostage husband
imam inspector instructor interpreter inventor investigator investor jockey journalist judge jurist keeper king
lawmaker lawyer lead leader lecturer legend legislator liberal librarian lieutenant linguist magistrate magnate
maker manager mathematician mayor member mentor merchant meteorologist midfielder militant millionaire minister
minority model mogul monk mother mp musician narrator nephew neuroscientist newcomer niece nominee novelist nurse
officer official opponent opposition organiser organizer owner painter parliamentarian partner pastor patient
philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player playwright poet
politician pope preacher predecessor premier president presenter priest prime prince princess principal prisoner
producer professor programmer promoter prosecutor protester psychiatrist psychologist publisher pundit
quarterback queen rabbi rapper rebel receiver recipient referee refugee reporter representative researcher resident
retiree rider rival runner sailor scholar scientist screenwriter sculptor secretary senator sergeant sheikh sheriff
singer sister skater skier skipper socialite sociologist soldier solicitor son songwriter soprano speaker
specialist spokesman spokesperson spokeswoman sprinter star strategist striker student successor superintendent
superstar surgeon surveyor survivor suspect swimmer teacher teammate technician teenager tenor terrorist theologian
tourist trader trainer translator treasurer trustee tutor tycoon uncle undersecretary veteran vice vice-president
victim violinist vocalist volunteer warlord widow widower wife winger winner witness worker wrestler writer
co-chair chair comrade daughter-in-law son-in-law stepfather stepmother mistress lover couple twin brothers sisters`);

/** Verbs that people alone do, mostly by mouth; the second set is weaker: a company or a state does these too. Folded. */
export const SPEECH: ReadonlySet<string> = words(`
said says told tells added adds noted recalls explained explains tweeted wrote quipped joked testified stated
replied replies remarked lamented asked asks commented comments argued argues insisted insists stressed admitted
observed concluded thinks believes laughed smiled shouted nodded whispered sighed complained confessed mused`);

export const ACTS: ReadonlySet<string> = words(`
announced announces claimed claims warned warns notes declared declares acknowledged conceded denied denies predicted
urged urges emphasised emphasized underlined underscored reiterated revealed reveals confirmed confirms continued pointed
suggested suggests alleged accused vowed pledged promised joined resigned retired died married born scored won beat
defeated arrived met spoke speaks visited hailed criticised criticized praised condemned welcomed rejected accepted led
played plays agreed wants hopes expects called calls was is had has who whose himself herself did will would became
returned recalled grew lives lived served worked studied began started went came took made left appeared received earned
succeeded replaced appointed attended signed voted stood sat ran walked drove flew stayed slept spent wore pleaded sentenced arrested`);
