import type { LinkType } from "../highlight.ts";
import { plainText, relativeUrl } from "../html.ts";
import type { Page } from "../page.ts";
import { renderDeclaration } from "./members.ts";
import { apiPath, linkTypes, shortTitle, typesPath } from "./provider.ts";
import type { Provider } from "./provider.ts";

/** The page of an API's types: what goes into its requests and comes in its answers. */
export function typesPage(provider: Provider, runtime: LinkType): Page {
  const { api } = provider.plan;
  const path = typesPath(provider.name);
  const link = linkTypes(provider, runtime, (to) => relativeUrl(path, to));
  const models = [...provider.models.values()].toSorted((left, right) => left.name.localeCompare(right.name, "en"));
  const { title } = api.document.info;
  return {
    path,
    title: `${title}: types`,
    parent: apiPath(provider.name),
    description: `The types of the ${title}.`,
    headings: models.map(({ name }) => ({ depth: 2, id: name, text: name })),
    entries: models.map(({ name, doc }) => ({
      title: name,
      url: `${path}#${name}`,
      kind: "type",
      where: shortTitle(provider),
      words: plainText(doc.text).slice(0, 120),
    })),
    html: `<h1>${title}: types</h1>
<p class="lead">What goes into the requests of <a href="${relativeUrl(path, apiPath(provider.name))}">its methods</a> and comes in their answers. All are exported by <code>@meetwire/${provider.name}</code>.</p>
<p>In an answer, an enum is open: <code>string &amp; {}</code> stands for values that are newer than this package.</p>
${models.map((model) => renderDeclaration(model, link, 2)).join("\n")}`,
  };
}
