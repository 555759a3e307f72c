// Hand-written: names of public figures whose spellings no rule brings together, as keys; one person a row.
const ROWS = `
mao-zedong mao-tse-tung mao-tsetung
zhou-enlai chou-en-lai
deng-xiaoping teng-hsiao-ping
chiang-kai-shek jiang-jieshi
sun-yat-sen sun-zhongshan
zhao-ziyang chao-tzu-yang
hua-guofeng hua-kuo-feng
lin-biao lin-piao
liu-shaoqi liu-shao-chi
martin-luther-king martin-luther-king-jr
muammar-gaddafi moammar-gadhafi muammar-qaddafi moammar-khadafy muammar-gadhafi moamer-kadhafi muammar-al-gaddafi
pele edson-arantes-do-nascimento
mother-teresa agnes-gonxha-bojaxhiu
luiz-inacio-lula-da-silva lula-da-silva luis-inacio-lula-da-silva luiz-lula-da-silva
yasser-arafat yasir-arafat
gamal-abdel-nasser jamal-abd-al-nasir gamal-abdul-nasser
kim-il-sung kim-il-song
syngman-rhee rhee-syngman
aung-san-suu-kyi daw-aung-san-suu-kyi
park-chung-hee pak-chong-hui
roh-tae-woo no-tae-u
chun-doo-hwan chon-tu-hwan
sheikh-mujibur-rahman mujibur-rahman
b-r-ambedkar bhimrao-ambedkar bhimrao-ramji-ambedkar
m-k-gandhi mohandas-gandhi mahatma-gandhi mohandas-karamchand-gandhi
`;

/** The row of a key: two keys of one row are one person. */
export const KNOWN_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => row.split(" ").map((key): [string, string] => [key, row.split(" ")[0]!])),
);
