/** Forms that mean something else in an article with one of these words. */
export const RIVALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AP: ["Andhra", "Andhra Pradesh", "Telangana", "Vijayawada"],
    ANP: ["Awami", "Pashtun"],
    AKP: ["Erdogan", "Erdoğan", "Turkey"],
    BBC: ["Boveri", "Brown Boveri"],
    MENA: ["North Africa"],
    PAP: ["Singapore"],
    PTI: ["Imran", "Imran Khan", "Insaf", "Tehreek"],
    RSS: ["BJP", "Hindutva", "Sangh", "Modi"],
    Sputnik: ["Gamaleya", "Sputnik V"],
    TNA: ["Tamil", "Jaffna"],
    UPI: ["NPCI", "Paytm", "PhonePe", "Unified Payments"],
    Vanguard: ["BlackRock", "Fidelity", "Vanguard Group", "Vanguard Funds"],
    Vox: ["Abascal", "Santiago Abascal", "Spanish", "Spain"],
  }),
);

/** All of those words. */
export const RIVAL_WORDS: readonly string[] = [...RIVALS.values()].flat();
