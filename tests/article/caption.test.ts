import { describe, expect, it } from "vitest";
import { captionOf, isCaption, isPhotoCaption } from "../../lib/article/zones/caption.ts";

describe("a photo's caption", () => {
  it.each([
    "The pier at dusk. (File)",
    "The pier at dusk (FILE PHOTO / The Pier)",
    "The pier at dusk. (Photo: Ana Silva)",
    "The pier at dusk. (AP Photo/Ana Silva)",
    "The pier at dusk. (AP Photo)",
    "The pier at dusk (Reuters photo)",
    "The pier at dusk. (Getty Images)",
    "The pier. (Ana Silva/AFP via Getty Images)",
    "The pier at dusk. (Courtesy of the Harbour Museum)",
    "The pier at dusk | Photo Credit: Ana Silva",
    "The pier pictured earlier this month. Photo: Ana Silva",
    "The pier at dusk. Photo by Ana Silva/Reuters",
    "The pier at dusk. Photograph: J. Silva/The Pier",
    "The pier at dusk. Image: NASA",
    "The pier at dusk. Credit: Ana Silva",
    "The pier at dusk. © AFP",
    "Der Hafen am Abend. Foto: dpa",
    "Le port le soir. Photo : AFP",
    "El puerto al anochecer. Foto: EFE/Ana Silva",
    "O porto ao anoitecer. (Foto: Ana Silva)",
    "Il porto la sera. (Fotografia: A. Silva)",
    "Гавань вечером. Фото: ТАСС",
    "港口的黄昏。图片来源：新华社",
    "FILE PHOTO: The pier at dusk, May 5, 2019. REUTERS/Ana Silva",
    "FILE - In this May 5, 2019, file photo, boats lie at the pier.",
    "In this May 5, 2019 photo, boats lie at the pier.",
    "A file photo of the pier at dusk.",
    "The pier at dusk. REUTERS/Ana Silva/File Photo",
    "REUTERS/Ana Silva",
    "Photo: Ana Silva",
    "Image caption The pier at dusk",
    "Image copyright Getty Images Image caption The pier at dusk",
    "Pictured: Ann Cole at the pier",
  ])("is told by a credit or a photo word: %s", (words) => {
    expect(isPhotoCaption(words)).toBe(true);
    expect(isCaption(words, undefined)).toBe(true);
  });

  it.each([
    "Ann Cole (pictured) has been appointed harbour master.",
    "The minister, pictured with his wife, resigned on Monday.",
    "The museum shows one photo: a bridge at dusk.",
    "He hung it on the wall (picture a bridge at dusk).",
    "Photos of the wreck have gone viral on the coast.",
    "Photographs by Ana Silva are shown in the museum from Monday.",
    "The image of the port has suffered, he said.",
    "She kept the photo (and forgot the frame).",
    "The bank gave credit (to the port).",
    "The firm settled (credit risk rose).",
    "Bild reported on Monday that the bridge would close.",
    "Fotos sind im Museum verboten, sagte sie.",
    "Picture the scene: a bridge at dusk, and nobody on it.",
    "File sharing - a crime, the court held.",
    "The papers were lost (file 3 of the case).",
    "The pier will close, she said. (He was there.)",
    "AP/Reuters is what the byline says.",
    "The pier will close. It will open again in May.",
  ])("is no sentence that speaks of one: %s", (words) => expect(isCaption(words, undefined)).toBe(false));

  it("is told by a name in brackets where it is short, and by the page's own label before it", () => {
    expect(isCaption("The pier at dusk. (The Pier)", undefined)).toBe(true);
    expect(isCaption(`${"The pier at dusk, seen from the hill. ".repeat(6)}(The Pier)`, undefined)).toBe(false);
    expect(isCaption("The pier at dusk", "Image caption")).toBe(true);
    expect(isCaption("The pier at dusk", "The pier opens")).toBe(false);
  });

  it.each([
    ["The pier at dusk. (File)", "The pier at dusk.", "File"],
    ["The pier at dusk (FILE PHOTO / The Pier)", "The pier at dusk", "FILE PHOTO / The Pier"],
    ["The pier at dusk. (Photo: Ana Silva)", "The pier at dusk.", "Photo: Ana Silva"],
    ["The pier at dusk. Photo: Ana Silva", "The pier at dusk.", "Photo: Ana Silva"],
    ["The pier at dusk.", "The pier at dusk.", null],
    [`${"At dusk. ".repeat(100)}(File)`, "At dusk. ".repeat(100).trimEnd(), "File"],
  ])("keeps the source's words: %s", (words, text, credit) => expect(captionOf(words)).toEqual({ text, credit }));
});
