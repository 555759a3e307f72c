/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The server counts and logs beside the pages: both must load the same. What speaks to a provider or to OpenSearch is loaded where there is one.
  serverExternalPackages: ["@opensearch-project/opensearch", "@prometheus-io/client", "openid-client", "pino"],
  agentRules: false,
  devIndicators: false,
  // `npm test` checks types; a start on a user's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Next would otherwise take a lockfile in a folder above for the root and trace files from there.
  turbopack: { root: import.meta.dirname },
  // No picture is resized here: the address that would do it answers 404.
  images: { unoptimized: true },
};
