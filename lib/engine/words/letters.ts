import { RAISED } from "../../text/fold.ts";

/** The letters of scripts that put no space between words. Some of them belong to several scripts and stand by themselves. */
export const SPACELESS =
  "[[\\p{L}\\p{Nl}]&&[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}々〆〱-〵〼ーｰﾞﾟ]]";

/**
 * What joins two parts of a name: the apostrophe, as it is typed, set, and romanised from Arabic, Hawaiian and Russian (some
 * of which Unicode takes for letters), and the accents that stand in for it on old machines.
 */
export const APOSTROPHES = "['’‘‛ʼʻʽʾʿʹʺ＇`´]";

/** All other letters and private-use characters, as a class of a regular expression with the flag `v`. */
export const LETTER = `[[\\p{L}\\p{Co}]--${SPACELESS}--${APOSTROPHES}]`;

/** All digits but raised ones. */
export const DIGIT = `[\\p{N}--${RAISED}--${SPACELESS}]`;
