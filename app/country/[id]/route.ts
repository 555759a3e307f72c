import { servePage } from "../../_page/serve-page.ts";
import { dossierPage } from "../../dossier/dossier-page.tsx";

export const GET = servePage((asked) => dossierPage("countries", asked));
