/** What is said of a picture, or of pages without a text, where nothing was to read them by machine. */
export const NEEDS_OCR = "needs OCR";
