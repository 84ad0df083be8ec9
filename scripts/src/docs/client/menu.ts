/** The navigation on a phone, which the button opens. */
export function startMenu(): void {
  const button = document.querySelector<HTMLButtonElement>(".menu")!;
  const navigation = document.querySelector<HTMLElement>("#navigation")!;
  const set = (open: boolean) => {
    button.setAttribute("aria-expanded", String(open));
    document.documentElement.classList.toggle("menu-open", open);
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
  navigation.addEventListener("click", (event) => {
    if ((event.target as HTMLElement).closest("a")) set(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    set(false);
    button.focus();
  });
}

/** A long navigation starts where the page's own entry is. */
export function showCurrentPage(): void {
  document.querySelector("#navigation [aria-current]")?.scrollIntoView({ block: "nearest" });
}

/** Marks where the reader is: in the navigation's outline of methods, and in the page's contents. */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a[href^="#"], .contents a')];
  const targets = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
  if (targets.length === 0) return;
  let marked: HTMLAnchorElement | undefined;
  let unfolded: HTMLDetailsElement | undefined;
  const mark = () => {
    const line = 180;
    // The last target that begins above the line, of those that the filter shows.
    const current = targets.findLast((target) => target.offsetParent !== null && target.getBoundingClientRect().top <= line);
    const link = current && links.find((each) => decodeURIComponent(each.hash.slice(1)) === current.id);
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    marked = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    const fold = link.closest("details");
    if (fold === unfolded) return keepInView(link);
    // What the reading unfolded, it folds again: what the reader unfolded stays.
    if (unfolded) unfolded.open = false;
    unfolded = fold && !fold.open ? fold : undefined;
    if (unfolded) unfolded.open = true;
    keepInView(link);
  };
  const keepInView = (link: HTMLElement) => {
    const frame = link.closest<HTMLElement>("#navigation, .contents")!;
    const [inner, outer] = [link.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40) frame.scrollTop += inner.top - outer.top - outer.height / 3;
  };
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
