import type { Api } from "../api/api.ts";
import { pascalCase } from "../api/names.ts";
import type { TypeNames } from "../api/type-names.ts";
import type { PlannedOperation } from "./plan.ts";

/** A resource of the client, `client.reports.agent`: its methods, and the resources under it. */
export interface PlannedResource {
  readonly typeName: string;
  readonly comment: string | undefined;
  readonly methods: PlannedOperation[];
  readonly children: Map<string, PlannedResource>;
}

/** The client, with its resources under it in the order in which they first occur. */
export function planResources({ clientName, document }: Api, operations: readonly PlannedOperation[], names: TypeNames): PlannedResource {
  const root: PlannedResource = { typeName: clientName, comment: undefined, methods: [], children: new Map() };
  const tags = new Map(document.tags?.map(({ name, description }) => [name, description]));
  for (const operation of operations) {
    let resource = root;
    operation.resource.forEach((name, depth) => {
      if (!resource.children.has(name)) {
        const typeName = names.claim(`${pascalCase(operation.resource.slice(0, depth + 1).join(" "))}Resource`);
        const comment = depth === operation.resource.length - 1 ? tags.get(operation.object.tags?.[0] ?? "") : undefined;
        resource.children.set(name, { typeName, comment, methods: [], children: new Map() });
      }
      resource = resource.children.get(name)!;
    });
    resource.methods.push(operation);
  }
  return root;
}

/** Every resource under another. */
export function* listResources(resource: PlannedResource): Generator<PlannedResource, void, undefined> {
  for (const child of resource.children.values()) {
    yield child;
    yield* listResources(child);
  }
}
