import { embed, embedInline, anchor, cell, plainText } from "../markdown.ts";
import { linkTo } from "../page.ts";
import type { Page, SidebarItem } from "../page.ts";
import { writeCreation } from "../samples/sample.ts";
import { writeReceiver } from "../samples/webhook.ts";
import { certaintyOf, certaintyOfWebhook, isRouteInferred, writeCertainty, writeParts } from "./certainty.ts";
import { writeOperation } from "./operation.ts";
import { apiPath, openapiPath, resourcePath, webhooksPath } from "./paths.ts";
import { methodName, shortTitle } from "./provider.ts";
import type { ProviderReference, Resource } from "./provider.ts";
import { writeType } from "./types.ts";

/** The pages of one API: an overview, a page for each resource, and one for its webhooks. */
export function referencePages(provider: ProviderReference): Page[] {
  const webhooks = provider.plan.api.webhooks.length > 0 ? [webhooksPage(provider)] : [];
  return [overviewPage(provider), ...provider.resources.map((resource) => resourcePage(provider, resource)), ...webhooks];
}

export function referenceSidebar(provider: ProviderReference): SidebarItem {
  const { name, resources, plan } = provider;
  const items = [
    ...resources.map((resource) => ({ text: resource.name, link: linkTo(resourcePath(name, resource.name)) })),
    ...(plan.api.webhooks.length > 0 ? [{ text: "Webhooks", link: linkTo(webhooksPath(name)) }] : []),
  ];
  return { text: shortTitle(provider), link: linkTo(apiPath(name)), collapsed: true, items };
}

/** How many of an API's routes are inferred, in a sentence. */
export function writeRouteCount({ plan: { operations } }: ProviderReference): string {
  const inferred = operations.filter((operation) => isRouteInferred(certaintyOf(operation))).length;
  if (inferred === 0) return `All ${operations.length} routes are in the provider's documentation.`;
  return `**${inferred} of the ${operations.length} routes are inferred** and were never tried on the live service: the provider's documentation names the action, but not its method or path.`;
}

function overviewPage(provider: ProviderReference): Page {
  const { name, plan, resources } = provider;
  const { info } = plan.api.document;
  const rows = resources.flatMap((resource) =>
    resource.operations.map((operation) => {
      const link = `${linkTo(resourcePath(name, resource.name))}#${anchor(methodName(operation))}`;
      const cells = [
        `[\`${methodName(operation)}\`](${link})`,
        embedInline(operation.object.summary),
        `\`${operation.method} ${operation.path}\``,
        writeParts(certaintyOf(operation).inferred),
      ];
      return `| ${cells.map(cell).join(" | ")} |`;
    }),
  );
  const parts = [
    `# ${info.title}`,
    embed(info.summary),
    writeRouteCount(provider),
    `\`\`\`ts\n${writeCreation(plan.api)}\n\`\`\``,
    `[The package](/packages/${name}/) has its README and its types. Download the [OpenAPI document](${linkTo(openapiPath(name)).replace("/public", "")}), or run \`npm run sandbox\` for an interactive page.`,
    embed(info.description),
    "## Methods",
    `::: methods\n\n| Method | Does | Route | Inferred |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n\n:::`,
  ];
  return {
    path: apiPath(name),
    title: info.title,
    description: plainText(info.summary ?? `Every method of the ${info.title}.`),
    text: parts.filter(Boolean).join("\n\n"),
  };
}

function resourcePage(provider: ProviderReference, { name, description, operations }: Resource): Page {
  const { plan } = provider;
  const parts = [
    `# ${name}`,
    embed(description),
    `Part of the [${plan.api.document.info.title}](${linkTo(apiPath(provider.name))}). The examples use this client:`,
    `\`\`\`ts\n${writeCreation(plan.api)}\n\`\`\``,
    ...operations.map((operation) => writeOperation(plan, operation)),
  ];
  return {
    path: resourcePath(provider.name, name),
    title: `${name} (${shortTitle(provider)})`,
    description: `${shortTitle(provider)}: ${operations.map(methodName).join(", ")}.`,
    text: parts.filter(Boolean).join("\n\n"),
  };
}

function webhooksPage(provider: ProviderReference): Page {
  const { plan } = provider;
  const events = plan.api.webhooks.map((webhook) =>
    [
      `## ${webhook.event}`,
      webhook.object.summary && `${embedInline(webhook.object.summary)}.`,
      writeCertainty(webhook.object, certaintyOfWebhook(webhook)),
      embed(webhook.object.description),
      `**Payload**: ${writeType(plan, plan.writers.response.write(webhook.schema).text.replace(/\s+/g, " "))}`,
    ]
      .filter(Boolean)
      .join("\n\n"),
  );
  return {
    path: webhooksPath(provider.name),
    title: `Webhooks (${shortTitle(provider)})`,
    description: `The webhook events of ${shortTitle(provider)}.`,
    text: [
      `# Webhooks of ${shortTitle(provider)}`,
      "The guide to [webhooks](/guides/webhooks) shows how to receive them safely.",
      `\`\`\`ts\n${writeReceiver(plan.api)}\n\`\`\``,
      ...events,
    ].join("\n\n"),
  };
}
