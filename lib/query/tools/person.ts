import { z } from "zod";
import { dossierPath } from "../dossier/dossier-facets.ts";
import { dossierJson } from "../dossier/dossier-json.ts";
import { valueMeant } from "../dossier/value-meant.ts";
import { ToolRefusal, tool } from "./tool.ts";

/** Companions that are named, and bars of time. */
const [BESIDE, BARS] = [20, 130];

export const person = tool({
  name: "person",
  title: "Look a person up",
  description: `Says what the archive has of a person, by id or full name: in how many articles, from when to when, what texts call them, sentences that tell most (each with its \
article's permanent address), with whom and with which countries they occur. read: how many of the articles were read for called, spellings and sentences, whose numbers and dates are of those alone. unresolved: a surname of which nobody knows whose it is. \
several: it may be several people of one name.`,
  input: z.strictObject({
    person: z.string().min(1).max(200).describe("an id such as nelson-mandela, or a full name"),
  }),
  async run({ engine, dossiers, site }, { person: given }) {
    const meant = await valueMeant(engine, "people", given);
    const dossier = meant && (await dossiers("people", meant.value));
    if (!dossier) throw new ToolRefusal(`person is ${JSON.stringify(given)}, and no article names such a person`);
    const { called, spellings, sentences, people, countries, outlets, dates, first, latest, ...told } =
      dossierJson(dossier);
    const linked = <T extends { readonly id: string }>(one: T) => ({ ...one, permalink: `${site}/article/${one.id}` });
    const words = ({ words: own, articles, span }: (typeof called)[number]) => ({ words: own, articles, span });
    const beside = ({ value, label, together, all }: (typeof people)[number]) => ({
      id: value,
      label,
      together: together.count,
      articles: all.count,
    });
    return {
      ...told,
      permalink: site + dossierPath("people", dossier.value.value),
      first: first && linked(first),
      latest: latest && linked(latest),
      dates: dates.slice(-BARS).map(({ value, count }) => ({ value, count })),
      called: called.map(words),
      spellings: spellings.map(words),
      sentences: sentences.map(({ segments, ...sentence }) => ({
        ...linked(sentence),
        sentence: segments.map(({ text }) => text).join(""),
      })),
      people: people.slice(0, BESIDE).map(beside),
      countries: countries.slice(0, BESIDE).map(beside),
      outlets: outlets
        .slice(0, BESIDE)
        .map(({ value, label, articles }) => ({ id: value, label, articles: articles.count })),
    };
  },
});
