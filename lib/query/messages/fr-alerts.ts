import type { alertWords as English } from "./en-alerts.ts";
import { french } from "./fr-formats.ts";

/** What notices of new articles say, in French. */
export const alertWords: typeof English = ({ number }) => ({
  subject: (count, search) => `${number(count)} ${french.plural(count, "nouveau", "nouveaux")} : ${search}`,
  more: (count) => `… et ${number(count)} de plus.`,
  all: "Les voir tous :",
  test: (search) => `Essai de « ${search} »`,
});
