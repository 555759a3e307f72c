import { describe, expect, test } from "vitest";
import { type ArticleFacts, personInArticle } from "../../../lib/facets/registry/article-facts.ts";
import { loneMention } from "../../../lib/facets/registry/lone/lone-names.ts";
import { registryOf } from "../../../lib/facets/registry/registry.ts";

interface Told {
  readonly year: number;
  readonly countries: readonly string[];
  readonly name: string;
  readonly offices?: readonly string[];
  readonly sign?: "stranger" | "thing";
}

const told = ({ year, countries, name, offices = [], sign }: Told): ArticleFacts => {
  const lone = !name.includes(" ");
  return { year, countries, people: [{ ...personInArticle(name, lone, []), offices, sign: sign ?? "plain" }] };
};
const times = (count: number, one: Told) => Array.from({ length: count }, () => told(one));

function meant(archive: readonly ArticleFacts[], lone: Told): string | null {
  const article = told(lone);
  const { family } = article.people[0]!;
  return (
    registryOf([...archive, article])
      .lone(family)
      .meant(loneMention(family, article))?.name ?? null
  );
}

const US = ["US"];
const president = { year: 1987, countries: US, name: "Reagan", offices: ["president"] };
const husband = { year: 1987, countries: US, name: "Ronald Reagan", offices: ["president"] };
const wife = { year: 1987, countries: US, name: "Nancy Reagan" };

describe("a lone name", () => {
  test("means the holder of the office that stands beside it, whoever else of the name was imported", () => {
    for (const archive of [
      [],
      times(1, husband),
      times(5, husband),
      times(1, wife),
      [...times(5, husband), ...times(9, wife)],
    ])
      expect(meant(archive, president)).toBe("Ronald Reagan");
  });

  test("means the head of a country in an article of that country and time, and of no other", () => {
    const plain = { year: 1987, countries: US, name: "Reagan" };
    expect(meant(times(1, wife), plain)).toBe(null);
    expect(meant([...times(1, husband), ...times(1, wife)], plain)).toBe("Ronald Reagan");
    expect(meant(times(5, husband), { ...plain, countries: ["BD"] })).toBe(null);
    expect(meant(times(5, husband), { ...plain, year: 2022 })).toBe(null);
    expect(meant(times(5, husband), { ...plain, year: 0 })).toBe(null);
    expect(meant(times(5, husband), { ...president, year: 0 })).toBe(null);
  });

  test("with a wife's title means no holder who is her husband", () => {
    const article = told({ year: 1987, countries: US, name: "Reagan" });
    const mrs = { ...article, people: [{ ...article.people[0]!, kinds: ["woman" as const] }] };
    const man = { ...told(husband), people: [{ ...told(husband).people[0]!, kinds: ["man" as const] }] };
    for (const archive of [[], [man]])
      expect(
        registryOf([...archive, mrs])
          .lone("reagan")
          .meant(loneMention("reagan", mrs)),
      ).toBe(null);
  });

  test("of two holders means the one of the years", () => {
    const bush = { countries: US, name: "Bush", offices: ["president"] };
    expect(meant([], { ...bush, year: 1990 })).toBe("George H. W. Bush");
    expect(meant([], { ...bush, year: 2004 })).toBe("George W. Bush");
    expect(meant([], { ...bush, year: 1946 })).toBe(null);
  });

  const minister = { year: 1987, countries: ["NO"], name: "Ewa Tolland", offices: ["finance minister"] };
  const chief = { year: 1987, countries: ["NO"], name: "Rolf Tolland", offices: ["chief police"] };

  test("means the bearer of an office that nobody's table has, as long as their own articles give it", () => {
    const both = [...times(4, minister), ...times(4, chief)];
    expect(meant(both, { year: 1987, countries: ["NO"], name: "Tolland", offices: ["finance"] })).toBe("Ewa Tolland");
    expect(meant(both, { year: 1987, countries: ["NO"], name: "Tolland", offices: ["chief police"] })).toBe(
      "Rolf Tolland",
    );
    expect(meant(both, { year: 1987, countries: ["NO"], name: "Tolland", offices: ["senator"] })).toBe(null);
    expect(meant(both, { year: 1987, countries: ["NO"], name: "Tolland" })).toBe(null);
    expect(meant(both, { year: 1999, countries: ["NO"], name: "Tolland", offices: ["finance"] })).toBe(null);
  });

  test("of one bearer means them in their country, unless it is given an office of another or brought in as unknown", () => {
    const archive = times(4, minister);
    const plain = { year: 1988, countries: ["NO"], name: "Tolland" };
    expect(meant(archive, plain)).toBe("Ewa Tolland");
    expect(meant(archive, { ...plain, offices: ["goalkeeper"] })).toBe(null);
    expect(meant(archive, { ...plain, sign: "stranger" })).toBe(null);
    expect(meant(archive, { ...plain, sign: "thing", offices: ["finance"] })).toBe(null);
    expect(meant(archive, { ...plain, countries: ["BR"] })).toBe(null);
  });

  test("is open where another of the name is as much in the news, wherever", () => {
    const other = { year: 1987, countries: ["BR"], name: "Rolf Tolland" };
    const plain = { year: 1987, countries: ["NO"], name: "Tolland" };
    expect(meant([...times(4, minister), ...times(4, other)], plain)).toBe(null);
  });

  test("needs a country in common where the name is a common one", () => {
    const phillips = { year: 1987, countries: US, name: "Ewa Phillips" };
    expect(meant(times(9, phillips), { year: 1987, countries: [], name: "Phillips" })).toBe(null);
    expect(meant(times(9, phillips), { year: 1987, countries: US, name: "Phillips" })).toBe("Ewa Phillips");
    expect(meant(times(9, minister), { year: 1987, countries: [], name: "Tolland" })).toBe("Ewa Tolland");
  });
});
