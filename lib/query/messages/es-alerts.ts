import type { alertWords as English } from "./en-alerts.ts";
import { spanish } from "./es-formats.ts";

/** What notices of new articles say, in Spanish. */
export const alertWords: typeof English = ({ number }) => ({
  subject: (count, search) => `${number(count)} ${spanish.plural(count, "nuevo", "nuevos")}: ${search}`,
  more: (count) => `… y ${number(count)} más.`,
  all: "Todos:",
  test: (search) => `Prueba de «${search}»`,
});
