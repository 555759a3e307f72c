interface Props {
  readonly label: string;
  readonly name: string;
  /** Two readings of a facet; the chosen one has no link. */
  readonly choices: readonly { readonly label: string; readonly href: string; readonly chosen: boolean }[];
}

/** A choice between two readings of a facet's values: any or all of them, mentioned or what an article is about. */
export function FacetSwitch({ label, name, choices }: Props) {
  return (
    <ul aria-label={label} className="mt-1 flex flex-wrap gap-x-3 text-sm">
      {choices.map(({ label, href, chosen }) => (
        <li key={label}>
          <a
            href={href}
            data-key={`${name} ${label}`}
            aria-current={chosen ? "true" : undefined}
            className={`inline-block py-0.5 ${chosen ? "font-semibold text-ink no-underline" : "underline"}`}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
