const KEPT = "dateline-slash";

/** "/" jumps to the search box, and a switch to turn that off (WCAG 2.1.4): speech input and stray keys type slashes too. */
export function startSlashKey(): void {
  const turn = document.getElementById("slash") as HTMLInputElement;
  turn.checked = stored() !== "off";
  turn.closest("label")!.classList.remove("invisible");
  turn.addEventListener("change", () => {
    try {
      localStorage.setItem(KEPT, turn.checked ? "on" : "off");
    } catch {
      // Storage can be forbidden; the switch then holds for this page.
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!turn.checked || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    const { target } = event;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")))
      return;
    event.preventDefault();
    const box = document.getElementById("q") as HTMLInputElement;
    box.focus();
    box.select();
  });
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
