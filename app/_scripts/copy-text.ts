/**
 * A button copies the text of the element that it names: by hand first, which pages on plain http can do too, but only
 * while the click is being answered; else by the clipboard's own interface. Where both fail the text stays selected, and the
 * button says so.
 */
export function startCopyText(): void {
  document.documentElement.classList.add("scripted");
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copies]");
    const text = button && document.getElementById(button.dataset.copies!);
    if (!text) return;
    getSelection()!.selectAllChildren(text);
    const copied =
      document.execCommand("copy") ||
      (await navigator.clipboard?.writeText(text.innerText).then(
        () => true,
        () => false,
      ));
    button.textContent = document.getElementById("said")!.textContent = copied
      ? button.dataset.copied!
      : button.dataset.selected!;
  });
}
