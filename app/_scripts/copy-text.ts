/**
 * A button copies the text of the element that it names. Where the browser does not let a page write to the
 * clipboard (it does not on plain http, nor in a window without focus), the text is selected and copied as by hand;
 * where that fails too, it stays selected.
 */
export function startCopyText(): void {
  document.documentElement.classList.add("scripted");
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copies]");
    const text = button && document.getElementById(button.dataset.copies!);
    if (!text) return;
    const copied = await navigator.clipboard?.writeText(text.innerText).then(
      () => true,
      () => false,
    );
    if (!copied) getSelection()!.selectAllChildren(text);
    if (copied || document.execCommand("copy"))
      button.textContent = document.getElementById("said")!.textContent = button.dataset.copied!;
  });
}
