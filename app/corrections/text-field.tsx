interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** The facet's parameter from whose values `_scripts/suggest-values.ts` offers some. */
  readonly suggests?: string | undefined;
  readonly className?: string;
}

/** A line to type in, under what it is for. */
export function TextField({ name, label, value, hint, required = false, suggests, className = "" }: Props) {
  return (
    <label className={`grid gap-1 ${className}`}>
      <span className="font-bold">{label}</span>
      {hint !== undefined && <span className="text-sm text-soft">{hint}</span>}
      <input
        name={name}
        defaultValue={value}
        required={required}
        autoComplete="off"
        dir="auto"
        data-suggests={suggests}
        className="field w-full px-2"
      />
    </label>
  );
}
