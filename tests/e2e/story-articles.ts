/** What one reader of the five stories puts right: each has names of its own, so that all can do it in one archive. */
export interface Names {
  /** Two people of one name. */
  readonly baker: string;
  /** One minister, as three papers spell it. */
  readonly minister: readonly [string, string, string];
  /** A firm with a country's name, and the country. */
  readonly firm: string;
  readonly country: string;
  /** An outlet by the domain of its site, and what it is called. */
  readonly domain: string;
  readonly outlet: string;
}

const CITIES = ["Buenos Aires, Argentina", "Lima, Peru", "Quito, Ecuador"];

/** The articles of one reader, as lines of a file. Of two people of one name each has three, of the right spelling three, of the others two. */
export function storyArticles({ baker, minister, firm, domain }: Names): string {
  const three = [1, 2, 3];
  const rows = [
    ...three.map((n) => ({
      id: `${baker} secretary ${n}`,
      publishedAt: `1989-02-0${n}`,
      title: `Treasury talks, round ${n}`,
      text: `Mr. ${baker}, the treasury secretary of the United States, said in Washington that round ${n} of the talks on debt had ended well.`,
    })),
    ...three.map((n) => ({
      id: `${baker} umpire ${n}`,
      publishedAt: `2003-11-0${n}`,
      title: `Rain stops play on day ${n}`,
      text: `Mr. ${baker}, an umpire, said in Sydney, Australia, that the pitch was under water on day ${n} of the match.`,
    })),
    ...minister.flatMap((name, at) =>
      (at === 0 ? three : [1, 2]).map((n) => ({
        id: `${name} ${n}`,
        publishedAt: `1987-05-${n}${at}`,
        title: `Harvest ${n} of ${CITIES[at]}`,
        text: `Mr. ${name}, a farmer, said in ${CITIES[at]}, that harvest ${n} of the year was a good one and that wheat was dear.`,
      })),
    ),
    ...[1, 2].map((n) => ({
      id: `${firm} ${n}`,
      publishedAt: `1999-03-0${n}`,
      title: `The market on day ${n}`,
      text: `Dealers in Frankfurt, Germany, said that shares in ${firm} were at ${n}4 and that day ${n} of the week was calm.`,
    })),
    ...[1, 2].map((n) => ({
      id: `${domain} ${n}`,
      url: `https://www.${domain}/news/${n}`,
      publishedAt: `2001-06-0${n}`,
      title: `The ferry of ${domain} in month ${n}`,
      text: `The ferry will sail ${n} times a day from now on, the company said, and it will carry cars and dogs.`,
    })),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
