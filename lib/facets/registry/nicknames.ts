// Hand-written: short forms of English, Spanish, Russian and German given names; a short form may stand for several.
const ROWS = `
abraham abe
albert al bert
alexander alex alec sandy sasha
alexandra alex sandra sasha
alfred al alf fred
alan al
andrew andy drew
anthony tony
antonio tony
archibald archie
arthur art artie
barbara barb
benjamin ben benny
bernard bernie
caroline carrie
catherine cathy kate katie
charles charlie chuck chas
christine chris tina
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
donald don donny donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned
edwin ed
eleanor ellie nell
elizabeth liz lizzie beth betty betsy
eugene gene
evgeni zhenya
francis frank
francisco paco pancho
frederick fred freddie freddy
gabriel gabe
gerald gerry jerry
gerard gerry
geoffrey geoff jeff
george georgie
gilbert gil
gregory greg
harold hal harry
harry hal
henry harry hank hal
herbert herb
howard howie
hubert bert
isaac ike
dwight ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny jon
jonathan jon
jose pepe
joseph joe joey
josephine jo
joshua josh
judith judy
katherine kate kathy katie kathie
kathleen kathy kate
kenneth ken kenny
lawrence larry
leonard len lenny leo
leonid lenya
leslie les
lewis lew
louis lou
luis lucho
madeleine maddie
margaret maggie meg peggy margie
martin marty
marvin marv
matthew matt
maurice maury
maximilian max
melvin mel
michael mike mick mickey
mikhail misha
mitchell mitch
nancy nan
natalia natasha
nathan nat nate
nathaniel nat nate
nicholas nick nicky
nikolai kolya
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
paul pauly
peter pete
philip phil
phillip phil
rafael rafa
randall randy
randolph randy
raymond ray
rebecca becky
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert
roberto beto
rodney rod
roger rog
roland rollie
ronald ron ronnie
rudolph rudy
russell russ
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sergei seryozha
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
suzanne sue suzie
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
victor vic
victoria vicky vicki
vincent vince vinny
virginia ginny
vladimir volodya vova
walter walt wally
wilfred fred wilf
william bill billy will willie liam
winston winnie
zachary zach zack
josef sepp
johannes hans
`;

/** The full forms that a folded short form stands for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = nicknames();

function nicknames(): Map<string, string[]> {
  const formal = new Map<string, string[]>();
  for (const row of ROWS.trim().split("\n")) {
    const [full = "", ...short] = row.split(" ");
    for (const nick of short) formal.set(nick, [...(formal.get(nick) ?? []), full]);
  }
  return formal;
}
