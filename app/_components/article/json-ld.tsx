/** Structured data for machines. A data block, never run; `newsArticle` has taken every `<` out of the text. */
export function JsonLd({ json }: { readonly json: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write `&quot;`, which JSON readers do not read
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
