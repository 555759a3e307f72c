// Hand-written: usual Latin spellings of names from other scripts that no rule of sounds brings together.
const ROWS = `
muhammad mohammed mohamed mohammad muhammed mohamad muhamad muhamed mohamud mohd mohammod mohamet
ahmad ahmed ahmet
hussein hussain husain husayn hossein hosein hussien hussin
hassan hasan hassen hacen
yusuf youssef yousef yousuf yusef yosef youcef yousaf joussef
yasser yasir yaser yassir
khalid khaled
omar umar omer
osama usama oussama
laden ladin
muammar moammar moamer muammer
uthman othman osman usman
ibrahim ebrahim ibraheem
ismail esmail ismael
mahmoud mahmud mahmood mehmood
mustafa mostafa moustafa mustapha moustapha
said saeed sayed saeid
rashid rasheed rachid rashed
salih saleh salah salleh
nasir nasser naser nassir
qasim qassem qasem kassem kasim qassim
karim kareem kerim
jamal gamal djamel jamaal
faisal faysal feisal
walid waleed oualid
tariq tarek tareq tarik
zayd zaid zayed zaed
majid majeed
hamid hameed
rahim raheem
salim saleem selim
bashir basheer bachir
aziz azeez
reza riza rida
ali aly
mehdi mahdi
gaddafi qaddafi gadhafi kadhafi khadafy gadafi qadhafi gadaffi kadafi khadafi qadafi qathafi
khamenei khamanei khamenai
zarqawi zarkawi
zawahiri zawahri
sistani seestani
alexander aleksandr alexandr aleksander alyaksandr aliaksandr oleksandr alexandre
aleksei alexei alexey aleksey alexi oleksiy oleksii
sergei sergey serguei serhiy serhii
dmitri dmitry dmitriy dimitri dmytro dmitrii
evgeni yevgeny evgeny yevgeni evgenii yevgeniy
mikhail michail mikhael mykhailo
nikolai nikolay mykola nicolai
andrei andrey andriy andrii
yuri yury iouri iuri yuriy yurii
vladimir volodymyr uladzimir vladimer
viktor victor
gennady gennadi gennadiy
anatoly anatoli anatoliy
valery valeri valeriy
vitaly vitali vitaliy
grigory grigori grigoriy hryhoriy
pyotr petr petro
maksim maxim maksym
ekaterina yekaterina
elena yelena olena
lukashenko lukashenka
timoshenko tymoshenko
poroshenko
zelensky zelenskyy zelenskiy zelenskyi zelenski
gorbachev gorbachov gorbatchev
yeltsin eltsin
khrushchev khruschev krushchev
chernomyrdin tchernomyrdin
netanyahu netanyahou nethanyahu
binyamin benjamin benyamin
yitzhak itzhak yitzchak yitshak
moshe mosheh
georgios giorgos yiorgos
papandreou papandreu
singh sing
bandaranaike bandaranayake
subrahmanyam subramanyam subramaniam subrahmaniam
jayawardene jayewardene jayawardena
mukherjee mukerjee mukherji
banerjee bannerjee banerji
chaudhry chaudhary choudhury chowdhury choudhary chaudhuri
begum begam
sheikh shaikh shaykh sheik
`;

/** A folded name as one of its spellings stands for all. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [first = "", ...others] = row.split(" ");
      return others.map((other): [string, string] => [other, first]);
    }),
);
