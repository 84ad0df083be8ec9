import { startFilter } from "./filter.ts";
import { followReading, showCurrentPage, startMenu } from "./menu.ts";
import { startSearch } from "./search.ts";

/** Light or dark: as the system has it, until the reader chooses; the choice is kept where the browser allows it. */
function startTheme(): void {
  const { dataset } = document.documentElement;
  document.querySelector(".theme")!.addEventListener("click", () => {
    const dark = dataset["theme"] ? dataset["theme"] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    dataset["theme"] = dark ? "light" : "dark";
    try {
      localStorage.setItem("meetwire-theme", dataset["theme"]);
    } catch {
      // A page on a disk may have no storage: the choice then lasts as long as the page.
    }
  });
}

/** On paper nothing can be unfolded. */
function unfoldForPrint(): void {
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("article details")) details.open = true;
  });
}

startTheme();
startMenu();
startSearch(document.documentElement.dataset["base"] ?? "");
startFilter();
showCurrentPage();
followReading();
unfoldForPrint();
