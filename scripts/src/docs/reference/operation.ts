import type { PlannedOperation } from "../../generator/emit/plan.ts";
import type { Declaration, Member } from "../declarations/read.ts";
import { highlight } from "../highlight.ts";
import type { LinkType } from "../highlight.ts";
import { breakable, escapeHtml } from "../html.ts";
import { renderInline, renderMarkdown } from "../markdown.ts";
import { writeSamples } from "../samples/sample.ts";
import { certaintyOf, filtersOf, renderCertainty } from "./certainty.ts";
import { renderMembers } from "./members.ts";
import type { Row } from "./members.ts";
import { methodName } from "./provider.ts";
import type { Provider } from "./provider.ts";

/** One method: what it does, what it takes and gives, a call to copy, and how far to trust it. */
export function renderOperation(provider: Provider, operation: PlannedOperation, link: LinkType, errorsUrl: string): string {
  const { object, method, path } = operation;
  const name = methodName(operation);
  const certainty = certaintyOf(operation);
  const samples = writeSamples(provider.plan.api, operation).map(
    ({ caption, code }) =>
      `<figure class="sample">${caption ? `<figcaption>${renderInline(caption)}</figcaption>` : ""}<pre class="code" tabindex="0"><code>${highlight(code, "ts", link)}</code></pre></figure>`,
  );
  return `<section class="operation" id="${name}" data-certainty="${filtersOf(certainty)}" data-words="${escapeHtml(wordsOf(operation))}">
<header><h3><code>${breakable(name)}</code> <a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h3>
<p class="summary">${renderInline(object.summary ?? "")}${object.deprecated ? ' <span class="badge concluded">deprecated</span>' : ""}</p></header>
<div class="about">
<p class="signature"><code>${highlight(writeSignature(operation), "ts", link)}</code></p>
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${breakable(path)}</code></p>
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

function writeSignature({ verb, parametersName, optional, itemType, answerType }: PlannedOperation): string {
  const params = parametersName === undefined ? "" : `params${optional ? "?" : ""}: ${parametersName}, `;
  const [options, result] = itemType === undefined ? ["CallOptions", `Call<${answerType}>`] : ["PageOptions", `Pages<${itemType}>`];
  return `${verb}(${params}options?: ${options}): ${result}`;
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
  const tables = bodyModels(provider.models, members).map(({ path, model }) => renderMembers(`Fields of ${path}, ${model.name}`, model.members, link));
  return `<h4>Parameters</h4>\n${renderMembers(`Parameters, ${parametersName}`, rows, link)}${tables.join("")}`;
}

/** With no more members than these, a type is an envelope around what a caller has to know. */
const ENVELOPE_MEMBERS = 4;

/** What a body holds, where its type is a named one with fields: who calls the method needs them at once. */
function bodyModels(models: Provider["models"], members: readonly Member[], parent = "", depth = 0): { path: string; model: Declaration }[] {
  return members.flatMap(({ name, type }) => {
    const model = models.get(type.replace(/ \| undefined$/, ""));
    if (!model || model.members.length === 0 || (parent === "" && name !== "body")) return [];
    const path = parent + name;
    const within = model.members.length <= ENVELOPE_MEMBERS && depth < 2 ? bodyModels(models, model.members, `${path}.`, depth + 1) : [];
    return [{ path, model }, ...within];
  });
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
