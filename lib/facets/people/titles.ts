import { words } from "./words.ts";

/** Titles that stand before a name and are no part of it; with one of these even a lone word is a name. Folded. */
export const STRONG_TITLES: ReadonlySet<string> = words(`
mr mrs ms miss messrs mx dr drs sir dame lady lord prof professor president presidents premier chancellor senator
senators sen sens rep reps congressman congresswoman gov governor gen general col colonel lt lieutenant capt captain sgt
sergeant cpl corporal pte maj major cmdr commander adm admiral brig brigadier cdr rev reverend fr pope patriarch
cardinal archbishop bishop rabbi imam mullah mufti ayatollah hojatoleslam hojjatoleslam sheikh shaikh sheik sultan emir
king queen prince princess emperor empress tsar shah duke duchess baron baroness viscount earl count countess judge
justice magistrate ambassador secretary chairman chairwoman chairperson mayor councillor cllr councilman councilwoman
alderman sheriff constable superintendent inspector detective commissioner eam pm fm fo mp mla smt shri kumari
datuk dato datin tun tan puan encik haji hajji hajj alhaji alhaja madam madame monsieur mademoiselle mme mlle herr frau
signor signora senor senora hon honourable honorable attorney solicitor treasurer comrade sister brother
mother father pastor minister ministers president-elect vice-president vice-premier undersecretary lawyer coach
trooper ustad pandit swami maulana moulana maulvi allama hafiz mullah venerable chief chieftain
oba igwe ooni alake marshal commandant comptroller envoy delegate hrh hm hh judges counselor counselors counsellor
advocate elder legislator legislators uncle aunt auntie assemblyman assemblywoman comandante presidente licenciado
licenciada ingeniero padre ranger famer sibling docteur doktor mwalimu asi dsp dpp spokesman spokeswoman spokesperson deputy`);

/** Words of a longer title or a job in capitals (`Chief Executive Officer`); no proof of a name by themselves. Folded. */
export const TITLE_WORDS: ReadonlySet<string> = words(`
prime foreign vice interior external internal affairs home finance defence defense health education trade commerce
agriculture energy oil petroleum environment transport labour labor justice culture tourism information planning
development housing industry science technology immigration treasury budget economy police army navy air force state
federal union national supreme crown opposition majority minority house senate speaker leader leaders head executive
officer officers director directors manager managers operating financial marketing legal general senior junior assistant
associate acting former ex late current interim caretaker outgoing incoming permanent special first second lady lead
founder co-founder cofounder owner analyst analysts economist economists strategist adviser advisor counsel counsellor
correspondent reporter editor columnist producer journalist photographer presenter anchor author writer poet novelist actor
actress singer rapper musician composer filmmaker artist painter architect engineer scientist researcher doctor
surgeon nurse accountant banker trader investor entrepreneur businessman businesswoman tycoon billionaire
striker midfielder defender goalkeeper winger forward captain skipper batsman bowler all-rounder quarterback
pitcher player star champion winner golfer driver rider jockey cyclist swimmer sprinter boxer trainer
representative representatives lawmaker legislator parliamentarian candidate nominee activist dissident campaigner
prosecutor defendant suspect witness victim agent pilot astronaut cosmonaut firefighter officer guard
secretary-general attorney-general governor-general director-general major-general lieutenant-general under
member members chair chairs wing commander field grand master staff sub lance warrant petty squadron
provincial regional district divisional municipal deputy-minister deputy-president cabinet permanent
religious spiritual rebel warlord militant cleric preacher scholar academic historian lecturer teacher student
legend veteran superstar icon host comedian presenter celebrity model designer chef colleague teammate compatriot
countryman counterpart boss ceos deceased ceo cfo coo cto cio evp svp vp md gm dg dig dgp dsp asp sp ips ias sho cm cji chief`);

/** Honorifics that follow another religious or royal title and otherwise are names (`Ayatollah Seyyed Ali …`). Folded. */
export const INNER_TITLES: ReadonlySet<string> = words(`
seyyed sayyid sayyed seyed said sayed syed haj hajj hajji haji sheikh shaikh mullah mirza sri tan seri dato datuk hadji al-haj`);

/** Letters after a name, and generation suffixes; the second kind is part of the name. Folded. */
export const SUFFIXES: ReadonlySet<string> = words(
  "jr jnr sr snr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii",
);
