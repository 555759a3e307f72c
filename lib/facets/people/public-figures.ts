import { words } from "./words.ts";

/**
 * Family names that by themselves mean a head of state or government, a minister or a party leader of the last half
 * century in news of the day, and seldom anything else. Written from general knowledge. Folded.
 */
export const PUBLIC_FIGURES: ReadonlySet<string> = words(`
abacha abbas abiola abiy adenauer ahern ahmadinejad akayev akihito albanese albright alfonsin aliyev allawi
allende andropov annan antall aoun aquino araghchi arafat ardern aristide arroyo assad atambayev
attlee aylwin aznar babangida bachelet bainimarama balcerowicz balkenende balladur barak barroso barzani batista
bayrou berisha berlusconi bernanke besigye bhutto biden bildt biya blinken bolkiah bolsonaro boric borissov bossi
bouteflika bozize brandt brezhnev buhari bukele buttigieg callaghan camdessus cameron cardoso 
 ceausescu chamorro chavez chernenko chernomyrdin chidambaram chirac chretien ciampi ciller clinton
 compaore corbyn craxi cristiani demirel deng deuba dhlakama djukanovic dhanapala 
draghi dubcek duhalde dukakis duterte duvalier ecevit eisenhower ebadi elchibey erdogan erhard eyadema fadnavis
 fillon fujimori gaddafi gadhafi gaidar gandhi garang gaulle gbagbo gemayel
genscher geremek ghani ghannouchi gierek gilani giscard giuliani gorbachev gowda greenspan gromyko guaido guterres
habibie habyarimana haniyeh hariri hasina havel hawke heseltine hichilema hollande honecker hoxha
humala husak izetbegovic jammeh jaruzelski jayalalithaa jinnah jospin juncker juppe
kabila kaczynski kadar kagame karadzic karmal karroubi karzai kasparov kasyanov kaunda keating kejriwal kenyatta khamenei
khatami khodorkovsky khomeini khrushchev kibaki kiir kirchner kirkpatrick kishida kissinger koirala koizumi 
 kostunica kravchuk kreisky krenz kuchma kufuor kumaratunga kwasniewski lafontaine lagarde landsbergis lapid
lasso lavrov lebed leghari lenin leyen livni lubbers lukashenko lumumba machel macri macron maduro magufuli mahama mahathir
maliki malema mandela mandelson mao marcos mashal mattarella mattis mazowiecki mbeki mccain mcconnell medvedev megawati
meles menem mengistu merkel merz meshaal mikulic milei milosevic mitterrand mladic mnangagwa mobutu modi modrow mogae mondale
monti morsi mubarak mugabe mujica mulroney museveni musharraf mushikiwabo mutharika mwanawasa mwinyi najib najibullah nakasone nasrallah
nasser navalny nazarbayev nehru netanyahu niinisto niyazov nixon nkrumah nkurunziza noriega nujoma nyerere nyusi obama obasanjo
obiang ocalan odinga ojukwu olmert orban ouattara ozal pahlavi palme papandreou pashinyan pelosi peres perot
petain petraeus pinera pinochet pompeo pompidou poroshenko prachanda prayuth primakov prodi putin qaddafi rabbani
rabin rafsanjani rajapaksa rajoy ramaphosa rawlings reagan renzi rohani rouhani rousseff rubio rugova
rumsfeld rutte saakashvili sadat saddam sadr salvini samaras samper sankara santorum sarkozy sarney savimbi scholz
schauble schroder schroeder schuman selassie sezer shamir sharon shastri shevardnadze shultz sihanouk simitis
sirisena sirleaf sisi sisulu soares soleimani somoza soros stalin starmer stoiber stoltenberg 
stroessner suharto sukarno sunak szydlo talabani tandja thatcher thaksin tinubu tito togliatti tokayev touadera
trimble trotsky trudeau trump truman tsipras tsvangirai tshisekedi tudjman tusk tymoshenko uribe vajpayee 
 velayati verhofstadt videla volcker vorster vucic vyshinsky waldheim walesa weinberger weizsaecker
wickremesinghe widodo wulff yanukovych yatsenyuk yeltsin yingluck yudhoyono yushchenko zardari zapatero zarif zarqawi zawahiri
zedillo zelensky zelenskiy zelenskyy zelaya zenawi zhivkov zhirinovsky zhvania zuma zyuganov`);
