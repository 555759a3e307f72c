import { formToken } from "./form-token.ts";

/** What a form carries unseen: fields that have a value, and that it comes from this site. */
export function HiddenFields({ fields }: { readonly fields: Readonly<Record<string, string | null>> }) {
  return (
    <>
      <input type="hidden" name="token" value={formToken()} />
      {Object.entries(fields).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
