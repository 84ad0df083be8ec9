import type { Plot } from "./plots.ts";
import { WIDTH } from "./svg.ts";

/** The plots as Markdown has them, side by side where there is room; `folder` is that of the plots as the page sees it. */
export function writePictures(plots: readonly Plot[], folder: string): string {
  return ["<p>", ...plots.map((plot) => writePicture(plot, folder)), "</p>"].join("\n");
}

function writePicture({ measure, description }: Plot, folder: string): string {
  return `  <picture>
    <source media="(prefers-color-scheme: dark)" srcset="${folder}/${measure}-dark.svg">
    <img alt="${description.replaceAll('"', "&quot;")}" src="${folder}/${measure}-light.svg" width="${WIDTH}" align="top">
  </picture>`;
}
