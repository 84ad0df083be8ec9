import type { Api, ApiOperation } from "../api/api.ts";
import { pascalCase } from "../api/names.ts";
import type { TypeNames } from "../api/type-names.ts";

/** A resource of the client, `client.reports.agent`: its methods, and the resources under it. */
export interface PlannedResource<Operation extends ApiOperation = ApiOperation> {
  readonly typeName: string;
  /** The description of the tag of its methods. */
  comment: string | undefined;
  readonly methods: Operation[];
  readonly children: Map<string, PlannedResource<Operation>>;
}

/** The client, with its resources in the order in which they first occur. */
export function planResources<Operation extends ApiOperation>(
  { clientName, document }: Api,
  operations: readonly Operation[],
  names: TypeNames,
): PlannedResource<Operation> {
  const root: PlannedResource<Operation> = { typeName: clientName, comment: undefined, methods: [], children: new Map() };
  const tags = new Map(document.tags?.map(({ name, description }) => [name, description]));
  for (const operation of operations) {
    let resource = root;
    operation.resource.forEach((name, depth) => {
      if (!resource.children.has(name)) {
        const typeName = names.claim(`${pascalCase(operation.resource.slice(0, depth + 1).join(" "))}Resource`);
        resource.children.set(name, { typeName, comment: undefined, methods: [], children: new Map() });
      }
      resource = resource.children.get(name)!;
    });
    // Of its first method: a resource under it may have come before.
    resource.comment ??= tags.get(operation.object.tags?.[0] ?? "");
    resource.methods.push(operation);
  }
  return root;
}

/** Every resource under another. */
export function* listResources<Operation extends ApiOperation>(resource: PlannedResource<Operation>): Generator<PlannedResource<Operation>, void, undefined> {
  for (const child of resource.children.values()) {
    yield child;
    yield* listResources(child);
  }
}
