import { prepare, rank } from "./rank.ts";
import type { Row } from "./rank.ts";

declare global {
  // oxlint-disable-next-line no-var -- the index, a script of its own, hands its rows to this
  var meetwireSearch: ((rows: readonly Row[]) => void) | undefined;
}

const RESULTS = 12;
const KIND_NAMES: Record<string, string> = { method: "method", webhook: "webhook", type: "type", export: "export", guide: "guide" };

/** The search field: a list of results that arrow keys, Enter and Escape work on. */
export function startSearch(base: string): void {
  const input = document.querySelector<HTMLInputElement>(".search input")!;
  const list = document.querySelector<HTMLUListElement>("#results")!;
  let rows: ReturnType<typeof prepare> | undefined;
  let active = -1;

  const load = () => {
    if (rows || globalThis.meetwireSearch) return;
    globalThis.meetwireSearch = (found) => {
      rows = prepare(found);
      show();
    };
    const script = document.createElement("script");
    script.src = `${base}assets/search-index.js`;
    document.head.append(script);
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = () => {
    const query = input.value.trim();
    if (query === "" || !rows) return close();
    const found = rank(rows, query, RESULTS);
    list.replaceChildren(...(found.length > 0 ? found.map((row, index) => renderResult(row, index, base)) : [renderNothing(query)]));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(found.length > 0 ? 0 : -1);
  };
  const choose = (index: number) => {
    const options = [...list.querySelectorAll("[role=option]")];
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === active)));
    const chosen = options[active];
    if (!chosen) return;
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  };

  input.addEventListener("focus", () => {
    load();
    show();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      list.querySelector<HTMLAnchorElement>("[aria-selected=true] a")?.click();
    } else if (event.key === "Escape") {
      input.value = "";
      close();
      input.blur();
    }
  });
  // A result is followed before the field's loss of focus closes the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", () => {
    close();
    input.blur();
  });
  input.addEventListener("blur", close);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}

function renderResult([title, url, kind, where, words]: Row, index: number, base: string): HTMLLIElement {
  const item = document.createElement("li");
  item.id = `result-${index}`;
  item.role = "option";
  const link = document.createElement("a");
  link.href = base + url;
  link.tabIndex = -1;
  const parts = [
    ["span", "title", title],
    ["span", "where", `${where} · ${KIND_NAMES[kind]}`],
    ["span", "words", words],
  ] as const;
  for (const [tag, className, text] of parts) {
    const part = document.createElement(tag);
    part.className = className;
    part.textContent = text;
    link.append(part);
  }
  item.append(link);
  return item;
}

function renderNothing(query: string): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "nothing";
  item.textContent = `Nothing has “${query}”. Try fewer or shorter words.`;
  return item;
}
