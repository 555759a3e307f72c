import { slug } from "./outlets/slug.ts";

/** The id of a person whom only a name is known of: people of one name are one, until the registry can tell them apart. */
export function personId(name: string): string {
  return slug(name);
}
