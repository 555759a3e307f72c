import { words } from "../people/names/words.ts";

/** Family names so common that a short given name (`Mike Johnson`) may well be another's. Folded; hand-written. */
export const COMMON_FAMILIES: ReadonlySet<string> = words(`
adams ahmed alexander allen ali anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter
clark coleman collins cook cooper cox cruz davies davis diaz edwards evans fisher flores foster garcia gomez gonzalez
graham gray green griffin hall hamilton harris harrison hayes henderson henry hernandez hill howard hughes hunt jackson
james jenkins johnson jones jordan kelly khan king lee lewis long lopez martin martinez mason miller mitchell moore
morgan morris murphy murray myers nelson owens palmer parker patel patterson perez perry peterson phillips powell price
ramirez ramos reed reynolds richardson rivera roberts robertson robinson rodriguez rogers ross russell ryan sanchez
sanders scott shaw simmons singh smith stewart sullivan taylor thomas thompson torres turner walker wallace ward
washington watson webb west white williams williamson wilson wood woods wright young`);
