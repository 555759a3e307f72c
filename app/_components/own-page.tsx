import { type DossierFacet, dossierPath } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly facet: DossierFacet;
  readonly value: string;
  /** The value as it is shown. */
  readonly label: string;
  readonly messages: Messages;
  /** Its list says how it looks: where there are many, each attribute weighs. */
  readonly bare?: boolean;
}

/** A small link beside a value's name, to the page of the value. */
export function OwnPage({ facet, value, label, messages, bare = false }: Props) {
  const title = messages.dossier.link(label);
  const className = bare ? undefined : "own-page";
  // biome-ignore lint/a11y/useAnchorContent: its sign is drawn by the style and says nothing; its title is its name
  return <a href={dossierPath(facet, value)} title={title} className={className} />;
}
