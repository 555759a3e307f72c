const KEPT = "dateline-slash";

/** "/" jumps to the search box, and a switch for all keys of the page to turn them off (WCAG 2.1.4): speech input and stray keys type slashes too. */
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
    if (event.key !== "/" || !isKeyForUs(event)) return;
    event.preventDefault();
    const box = document.getElementById("q") as HTMLInputElement;
    box.focus();
    box.select();
  });
}

/** Whether a key by itself is meant for the page: nothing is typed into, and the switch is on. */
export function isKeyForUs({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  const turn = document.getElementById("slash") as HTMLInputElement;
  if (!turn.checked || ctrlKey || metaKey || altKey || isComposing) return false;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")));
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
