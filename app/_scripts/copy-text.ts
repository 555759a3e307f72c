/** A button copies the text of the element that it names; where the browser does not let it, the text is selected to be copied. */
export function startCopyText(): void {
  document.documentElement.classList.add("scripted");
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copies]");
    const text = button && document.getElementById(button.dataset.copies!);
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.innerText);
      button.textContent = document.getElementById("said")!.textContent = button.dataset.copied!;
    } catch {
      getSelection()!.selectAllChildren(text);
    }
  });
}
