import type { LinkType } from "../highlight.ts";
import { highlight } from "../highlight.ts";
import { escapeHtml, plainText, relativeUrl } from "../html.ts";
import { renderMarkdown } from "../markdown.ts";
import type { Heading } from "../markdown.ts";
import type { Page, SearchEntry } from "../page.ts";
import { writeCreation } from "../samples/sample.ts";
import { writeReceiver } from "../samples/webhook.ts";
import { CERTAINTY_FILTERS, certaintyOf, certaintyOfWebhook, renderCertainty } from "./certainty.ts";
import { renderOperation } from "./operation.ts";
import { apiPath, linkTypes, methodName, openapiPath, shortTitle, typesPath } from "./provider.ts";
import type { Provider, Resource } from "./provider.ts";

/** The page of one API: every method by its resource, and the webhooks. */
export function apiPage(provider: Provider, runtime: LinkType): Page {
  const { api } = provider.plan;
  const path = apiPath(provider.name);
  const relative = (to: string) => relativeUrl(path, to);
  const link = linkTypes(provider, runtime, relative);
  const { info } = api.document;
  const about = renderMarkdown(info.description ?? "", { topLevel: 2, idPrefix: "about-" });
  const headings: Heading[] = [...about.headings, ...provider.resources.map(({ name }) => ({ depth: 2, id: `resource-${name}`, text: name }))];
  const resources = provider.resources.map((resource) => renderResource(provider, resource, link, relative("guides/errors.html")));
  return {
    path,
    title: info.title,
    label: shortTitle(provider),
    group: "API reference",
    description: info.summary ?? `Every method of ${info.title}.`,
    headings,
    outline: renderOutline(provider),
    entries: [
      ...provider.resources.flatMap(({ operations }) => operations.map((operation) => describeOperation(provider, operation))),
      ...describeWebhooks(provider),
    ],
    html: `<h1>${escapeHtml(info.title)}</h1>
${info.summary ? `<p class="lead">${escapeHtml(info.summary)}</p>` : ""}
<p class="links"><a href="${relative(`packages/${provider.name}.html`)}">Package @meetwire/${provider.name}</a> <a href="${relative(typesPath(provider.name))}">Types</a> <a href="${relative(openapiPath(provider.name))}">OpenAPI document</a></p>
<pre class="code" tabindex="0"><code>${highlight(writeCreation(api), "ts", link)}</code></pre>
${about.html}
${renderFilter(provider)}
${resources.join("\n")}
${renderWebhooks(provider, link, relative)}`,
  };
}

function renderResource(provider: Provider, { name, description, operations }: Resource, link: LinkType, errorsUrl: string): string {
  const id = `resource-${name}`;
  return `<section class="resource" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(name)} <a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(name)}">#</a></h2>
${renderMarkdown(description).html}
${operations.map((operation) => renderOperation(provider, operation, link, errorsUrl)).join("\n")}</section>`;
}

/** Narrows the page to what a reader looks for. It needs the page's script, which shows it. */
function renderFilter({ resources }: Provider): string {
  const operations = resources.flatMap((resource) => resource.operations);
  const certainties = operations.map(certaintyOf);
  const options = Object.entries(CERTAINTY_FILTERS).map(([name, { label, test }]) => {
    const count = certainties.filter((certainty) => test(certainty)).length;
    return `<option value="${name}"${count === 0 ? " disabled" : ""}>${label} (${count})</option>`;
  });
  return `<search class="filter" hidden><label>Filter <input type="search" name="words" placeholder="a name, a route, a word" autocomplete="off"></label> <label>Certainty <select name="certainty">${options.join("")}</select></label> <output aria-live="polite">${operations.length} methods</output></search>`;
}

/** The methods in the navigation, a fold for each resource. Few of them are open at once. */
function renderOutline({ name, resources, plan }: Provider): string {
  const many = resources.length > 8;
  const groups = resources.map(({ name: resource, operations }) => {
    const items = operations.map(
      (operation) => `<li data-method="${methodName(operation)}"><a href="#${methodName(operation)}">${escapeHtml(operation.verb)}</a></li>`,
    );
    return `<details${many ? "" : " open"}><summary>${escapeHtml(resource)} <span class="count">${operations.length}</span></summary><ul>${items.join("")}</ul></details>`;
  });
  const webhooks = plan.api.webhooks.length > 0 ? '<a class="single" href="#webhooks">webhooks</a>' : "";
  return `<div class="outline">${groups.join("")}${webhooks}<a class="single" href="${relativeUrl(apiPath(name), typesPath(name))}">types</a></div>`;
}

function renderWebhooks({ plan: { api, responses } }: Provider, link: LinkType, relative: (to: string) => string): string {
  if (api.webhooks.length === 0) return "";
  const events = api.webhooks.map((webhook) => {
    const { event, object, schema } = webhook;
    const certainty = certaintyOfWebhook(webhook);
    return `<section class="operation webhook" id="webhook-${escapeHtml(event)}"><header><h3><code>${escapeHtml(event)}</code> <a class="anchor" href="#webhook-${escapeHtml(event)}" aria-label="Link to ${escapeHtml(event)}">#</a></h3>
<p class="summary">${escapeHtml(object.summary ?? "")}</p></header><div class="about">${renderCertainty(object, certainty)}
${renderMarkdown(object.description ?? "", { topLevel: 4, idPrefix: `webhook-${event}-` }).html}<h4>Payload</h4><p><code>${highlight(responses.write(schema), "ts", link)}</code></p></div></section>`;
  });
  return `<section class="resource" aria-labelledby="webhooks"><h2 id="webhooks">Webhooks <a class="anchor" href="#webhooks" aria-label="Link to Webhooks">#</a></h2>
<p>What the service sends to you. How to receive it safely, and why the address needs a secret, is in the guide to <a href="${relative("guides/webhooks.html")}">webhooks</a>.</p>
<pre class="code" tabindex="0"><code>${highlight(writeReceiver(api), "ts", link)}</code></pre>
${events.join("\n")}</section>`;
}

function describeOperation(provider: Provider, operation: Resource["operations"][number]): SearchEntry {
  const { object, method, path } = operation;
  const { name } = provider;
  const words = [object.summary, `${method} ${path}`, object["x-source"], object.description].filter(Boolean).join(". ");
  return {
    title: methodName(operation),
    url: `${apiPath(name)}#${methodName(operation)}`,
    kind: "method",
    where: shortTitle(provider),
    words: plainText(words).slice(0, 260),
  };
}

function describeWebhooks(provider: Provider): SearchEntry[] {
  const {
    name,
    plan: { api },
  } = provider;
  return api.webhooks.map(({ event, object }) => ({
    title: event,
    url: `${apiPath(name)}#webhook-${event}`,
    kind: "webhook",
    where: shortTitle(provider),
    words: plainText(`${object.summary ?? ""}. ${object.description ?? ""}`).slice(0, 200),
  }));
}
