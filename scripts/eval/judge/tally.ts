/** Counts of what was found rightly, found wrongly and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  private readonly note: (what: string) => void;

  /** @param note called with each that was found wrongly or missed. */
  constructor(note: (what: string) => void = () => {}) {
    this.note = note;
  }

  found(value: string): void {
    this.wrong++;
    this.note(`wrong ${value}`);
  }

  lost(value: string): void {
    this.missed++;
    this.note(`missed ${value}`);
  }

  addSets(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    for (const value of found) wanted.has(value) ? this.right++ : this.found(value);
    for (const value of wanted) if (!found.has(value)) this.lost(value);
  }

  /** Precision, recall and F1 in percent: `P 96.5 R 99.3 F1 97.8`. */
  toString(): string {
    const precision = (100 * this.right) / (this.right + this.wrong || 1);
    const recall = (100 * this.right) / (this.right + this.missed || 1);
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
  }
}
