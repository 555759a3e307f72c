import { words } from "./words.ts";

/** Acronyms of two or three letters that stand before names and are no initials. Folded. */
export const ACRONYMS: ReadonlySet<string> = words(`
us uk un eu uae usa usd imf who wto ilo fbi cia nsa nba nfl nhl mlb nrl afl ufc bbc cnn nbc abc cbs fox msn sky itv ap afp
upi dpa pti ani irna isna ina sana kcna rtv bjp inc anc da eff pdp apc ndc npp nnp npc rss cpi cpm sp bsp tmc ncp
jdu rjd dmk pti ppp pml mqm jui plo pflp pkk ypg sdf isis isil is iii ira eta farc auc eln ltte snc fsa au ecb
boj boe fed rbi sec fda epa doj dod irs nasa aids hiv tv pc it ai ml ict gdp gnp cpi vat ipo ceo cfo coo cto md dg gm
mp mps mla pm fm cm eam am gmt est edt pst utc bst ist no ok id hq ad bc st mt ft dc la ny nyc sf tx fl
`);
