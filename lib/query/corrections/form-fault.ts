/** Why a form makes no correction. */
export type FormFault =
  | "nothingChosen"
  | "noName"
  | "noText"
  | "noWords"
  | "noScope"
  | "unfitScope"
  | "noPerson"
  | "noOutlet"
  | "noCountry"
  | "noDate"
  | "noLanguage"
  | "noLine"
  | "notFitting"
  | "noArticle";
