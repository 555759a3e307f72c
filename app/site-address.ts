/** The address by which a reader reached the site, such as `http://127.0.0.1:3000`; a proxy in front may say it. */
export function siteAddress(headers: Headers): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto")?.split(",")[0] === "https" ? "https" : "http";
  // What is no host name goes into no page.
  return `${scheme}://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : "localhost"}`;
}
