/** Days and months, which stand capitalised beside names but belong to none. */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/;

/** Nationalities, by their endings: `told Iranian news agency X`. */
export const NATIONALITY = /^\p{Lu}\p{L}*(?:an|ian|ish|ese|ic|i|ch|sh)$/u;
