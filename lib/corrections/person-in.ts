import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import type { PersonOf } from "./article-changes.ts";

/** Whom ids mean in an archive now. */
export function personIn({ [RAW]: database, redirect }: Archive): PersonOf {
  const at = database.prepare("select id, name from person_name where key = ?");
  return (id) => {
    const named = at.get(redirect("people", id)) as { id: string; name: string } | undefined;
    return named && named.name !== "" ? named : null;
  };
}
