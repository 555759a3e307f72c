/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The server counts and logs beside the pages: both must load the same. OpenSearch's client is loaded when it is needed.
  serverExternalPackages: ["@prometheus-io/client", "pino", "@opensearch-project/opensearch"],
  agentRules: false,
  devIndicators: false,
  // `npm test` checks types; a start on a user's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Next would otherwise take a lockfile in a folder above for the root and trace files from there.
  turbopack: { root: import.meta.dirname },
  // No picture is resized here: the address that would do it answers 404.
  images: { unoptimized: true },
};
