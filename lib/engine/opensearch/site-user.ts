import type { OpenSearchUser } from "../../config.ts";
import type { Client } from "./client.ts";
import { aliases } from "./names.ts";

/**
 * Makes the site's user, or gives them the password that is set now: they may search the indexes behind a name, walk through
 * them, and nothing else. Gives the user's name. The cluster's security plugin has to be on.
 */
export async function makeSiteUser(client: Client, index: string, user: OpenSearchUser): Promise<string> {
  if (user === null)
    throw new Error("Cannot make the site's user: set OPENSEARCH_USER and OPENSEARCH_PASSWORD to what they are to be.");
  const { articles } = aliases(index);
  const role = `dateline-site-${index}`;
  await client.put("make a role", `/_plugins/_security/api/roles/${role}`, {
    cluster_permissions: ["cluster_composite_ops_ro"],
    index_permissions: [
      { index_patterns: [articles, `${articles}-*`], allowed_actions: ["read", "manage_point_in_time"] },
    ],
  });
  await client.put("make a user", `/_plugins/_security/api/internalusers/${encodeURIComponent(user.username)}`, {
    password: user.password,
    opendistro_security_roles: [role],
  });
  return user.username;
}
