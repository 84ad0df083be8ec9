/** Narrows a page of methods to those that have the words and the certainty that are asked for. */
export function startFilter(): void {
  const filter = document.querySelector<HTMLElement>(".filter");
  if (!filter) return;
  const words = filter.querySelector<HTMLInputElement>("[name=words]")!;
  const certainty = filter.querySelector<HTMLSelectElement>("[name=certainty]")!;
  const output = filter.querySelector("output")!;
  const sections = [...document.querySelectorAll<HTMLElement>(".operation[data-words]")];
  const links = new Map([...document.querySelectorAll<HTMLElement>("[data-method]")].map((item) => [item.dataset["method"], item]));
  filter.hidden = false;

  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const active = wanted.length > 0 || certainty.value !== "all";
    let shown = 0;
    for (const section of sections) {
      const passes = wanted.every((word) => section.dataset["words"]!.includes(word)) && section.dataset["certainty"]!.split(" ").includes(certainty.value);
      section.hidden = !passes;
      const link = links.get(section.id);
      if (link) link.hidden = !passes;
      if (passes) shown++;
    }
    for (const resource of document.querySelectorAll<HTMLElement>(".resource")) {
      const own = resource.querySelectorAll(".operation[data-words]");
      resource.hidden = own.length > 0 && [...own].every((each) => (each as HTMLElement).hidden);
    }
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".outline details")) {
      const rest = fold.querySelectorAll("li:not([hidden])").length;
      fold.hidden = rest === 0;
      if (active && rest > 0) fold.open = true;
    }
    output.textContent = active ? `${shown} of ${sections.length} methods` : `${sections.length} methods`;
  };
  filter.addEventListener("input", apply);

  // A link to a method that the filter hides shows everything again.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    words.value = "";
    certainty.value = "all";
    apply();
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  // A browser that comes back to the page fills the fields as they were left.
  addEventListener("pageshow", apply);
}
