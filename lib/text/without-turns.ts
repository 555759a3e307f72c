/** A text without the marks that embed, override or isolate a direction of writing: they turn round what stands behind them. */
export const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
