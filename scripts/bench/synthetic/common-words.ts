// A data table, hence its length: hand-written from general knowledge.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The commonest words of news of each class, commonest first; verbs are regular. Rarer words are invented. */
export const COMMON_WORDS = {
  noun: words(`
    year government company group official country market report week state leader party police case plan court number
    talk law deal bank price member election minister program issue team attack problem city worker interest area service
    system force vote decision agency change power meeting result rate study school agreement effort point part leader
    campaign month right player policy job trade tax family student question security house rule budget president share
    authority project statement area event victim protest game record cost investor cent charge union system board
    resident hospital region budget border army site candidate lawyer investigation increase loss water fund industry
    emergency development season committee measure order goal response proposal visit reform threat offer concern demand
    support programme treaty soldier rebel refugee prison road fire storm port train ship bridge factory village river
    witness verdict appeal sanction ceasefire delegation parliament ministry embassy summit debt currency export import
    harvest vaccine patient disease strike ballot coalition scandal inquiry tariff merger profit loan bond analyst reserve
    pipeline satellite match stadium tournament festival museum film novel exhibition tunnel airport passenger engine`),
  verb: words(`
    call use work ask want need seem help turn start move follow face lead expect include continue change play report
    agree announce reach offer open close end return remain provide create allow add raise consider increase reduce cause
    claim deny accept reject demand support oppose back warn urge order launch delay cancel approve pass adopt sign file
    charge accuse arrest release recover suffer kill injure destroy damage attack defend protect threaten promise refuse
    fail manage attempt plead appeal vote elect appoint name replace resign retire visit receive welcome discuss propose
    decide describe explain confirm suggest reveal indicate estimate measure test limit block protest march gather
    collapse improve expand finance acquire produce deliver supply import export ignore share trade recall pledge`),
  adjective: words(`
    new last first other political economic national international local public military major former recent high large
    early late foreign major senior likely possible strong private federal financial general special social own young
    long great small central key legal joint global serious clear difficult final open regional free human medical
    nuclear annual current civil main domestic independent rural urban heavy severe broad sharp weak armed deadly historic
    formal temporary routine remote coastal northern southern eastern western modern ancient technical cultural`),
  adverb: words(`
    recently officially publicly previously immediately largely mainly nearly quickly sharply repeatedly formally widely
    reportedly briefly apparently finally initially jointly directly slightly strongly steadily narrowly peacefully`),
} as const;

/** A class of content words. */
export type WordClass = keyof typeof COMMON_WORDS;
