import { answerDossier } from "../../../../dossier/answer-dossier.ts";

/** `GET /api/v1/outlets/ID`: what the archive says of it, as its page does. */
export const GET = answerDossier("outlets");
