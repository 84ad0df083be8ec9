import type { PlannedOperation } from "../../emit/plan.ts";
import type { Member } from "../declarations/read.ts";
import { highlight } from "../highlight.ts";
import type { LinkType } from "../highlight.ts";
import { escapeHtml } from "../html.ts";
import { renderInline, renderMarkdown } from "../markdown.ts";
import { writeSamples } from "../samples/sample.ts";
import { certaintyOf, filtersOf, renderCertainty } from "./certainty.ts";
import { renderMembers } from "./members.ts";
import type { Row } from "./members.ts";
import { methodName } from "./provider.ts";
import type { Provider } from "./provider.ts";

/** One method: what it does, what it takes and gives, a call to copy, and how far to trust it. */
export function renderOperation(provider: Provider, operation: PlannedOperation, link: LinkType, errorsUrl: string): string {
  const { object, parameters, body, method, path } = operation;
  const name = methodName(operation);
  const certainty = certaintyOf(object, { parameters: parameters.length > 0, body: body !== undefined });
  const samples = writeSamples(provider.plan.api, operation).map(
    ({ caption, code }) => `<figure class="sample">${caption ? `<figcaption>${renderInline(caption)}</figcaption>` : ""}<pre class="code" tabindex="0"><code>${highlight(code, "ts", link)}</code></pre></figure>`,
  );
  return `<section class="operation" id="${name}" data-certainty="${filtersOf(certainty)}" data-words="${escapeHtml(wordsOf(operation))}">
<header><h3><code>${name.replaceAll(".", ".<wbr>")}</code> <a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h3>
<p class="summary">${renderInline(object.summary ?? "")}${object.deprecated ? ' <span class="badge concluded">deprecated</span>' : ""}</p></header>
<div class="about">
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path).replaceAll("/", "/<wbr>")}</code></p>
${renderCertainty(object, certainty)}
${renderMarkdown(object.description ?? "", { topLevel: 4, idPrefix: `${name}-` }).html}
${renderParameters(provider, operation, link)}
<h4>Answer</h4>
${renderAnswer(operation, link)}
${renderFailures(operation, link, errorsUrl)}
</div>
<div class="samples">${samples.join("\n")}</div>
</section>`;
}

/** What the page's own filter looks at. */
function wordsOf(operation: PlannedOperation): string {
  return `${methodName(operation)} ${operation.object.summary ?? ""} ${operation.method} ${operation.path}`.toLowerCase();
}

function renderParameters(provider: Provider, { parametersName, parameters }: PlannedOperation, link: LinkType): string {
  if (parametersName === undefined) return "<h4>Parameters</h4>\n<p>None.</p>";
  const places = new Map(parameters.map((parameter) => [parameter.name, parameter.in]));
  const members = provider.parameters.get(parametersName)!.members;
  const rows = members.map((member): Row => ({ ...member, place: places.get(member.name) }));
  const fields = bodyFields(provider, members);
  return `<h4>Parameters</h4>\n${renderMembers(`Parameters, ${parametersName}`, rows, link)}${fields && renderMembers(`Fields of body, ${fields.name}`, fields.members, link)}`;
}

/** What a body holds, where its type is a named one with fields: who calls the method needs them at once. */
function bodyFields({ models }: Provider, members: readonly Member[]) {
  const type = members.find(({ name }) => name === "body")?.type.replace(/ \| undefined$/, "") ?? "";
  const model = models.get(type);
  return model && model.members.length > 0 ? model : "";
}

function renderAnswer({ itemType, answerType }: PlannedOperation, link: LinkType): string {
  const type = (text: string) => `<code>${highlight(text, "ts", link)}</code>`;
  if (itemType !== undefined) {
    return `<p>Each item is ${type(itemType)}. Loop over it with <code>for await</code> for all of them, or await it for one page; the answer as the service gives it is ${type(answerType)}.</p>`;
  }
  if (answerType === "void") return "<p>Nothing.</p>";
  return `<p>${type(answerType)}</p>`;
}

function renderFailures({ failureStatuses, failureType }: PlannedOperation, link: LinkType, errorsUrl: string): string {
  const statuses = failureStatuses.filter((status) => status !== "default");
  const body = failureType === "unknown" ? "" : ` The error's <code>body</code> is then <code>${highlight(failureType, "ts", link)}</code>.`;
  if (statuses.length === 0 && body === "") return "";
  const which = statuses.length === 0 ? "" : ` with ${statuses.join(", ")}`;
  return `<p class="failures">A failure${which} is thrown as an <a href="${errorsUrl}">error</a>.${body}</p>`;
}
