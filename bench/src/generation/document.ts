/** An OpenAPI document of any size, the same at every call: resources with five operations and three schemas each. */
export function createDocument(operations: number): object {
  const paths: Record<string, Record<string, object>> = {};
  const schemas: Record<string, object> = { Problem: PROBLEM };
  for (let index = 0; index < operations; index++) {
    const number = Math.floor(index / 5);
    const verb = VERBS[index % 5]!;
    const [path, method, operation] = describe(verb, number);
    Object.assign((paths[path] ??= {}), { [method]: operation });
    if (index % 5 === 0) Object.assign(schemas, describeSchemas(number));
  }
  return {
    openapi: "3.1.0",
    info: { title: `An API of ${operations} operations`, version: "1.0.0", "x-source": "made by the bench" },
    servers: [{ url: "https://api.example.com" }],
    security: [{ token: [] }],
    paths,
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

const VERBS = ["list", "create", "get", "update", "delete"] as const;

type Verb = (typeof VERBS)[number];

const PROBLEM = {
  type: "object",
  required: ["message"],
  properties: { message: { type: "string" }, fields: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } } },
};

function describe(verb: Verb, number: number): [path: string, method: string, operation: object] {
  const name = `thing${number}`;
  const type = `Thing${number}`;
  const common = {
    operationId: `${name}/${verb}`,
    summary: `${verb} of ${name}`,
    description: `Does ${verb} with a thing of kind ${number}. Each one belongs to the account whose token is sent.`,
    tags: [type],
  };
  const id = { name: "thingId", in: "path", required: true, schema: { type: "string" }, description: "The thing." };
  const one = `/things${number}/{thingId}`;
  const many = `/things${number}`;
  switch (verb) {
    case "list":
      return [
        many,
        "get",
        {
          ...common,
          parameters: PAGE,
          responses: response("200", {
            type: "object",
            required: ["items"],
            properties: { items: { type: "array", items: reference(type) }, total: { type: "integer" } },
          }),
        },
      ];
    case "create":
      return [many, "post", { ...common, requestBody: body(`${type}Create`), responses: response("201", reference(type)) }];
    case "get":
      return [one, "get", { ...common, parameters: [id], responses: response("200", reference(type)) }];
    case "update":
      return [one, "patch", { ...common, parameters: [id], requestBody: body(`${type}Update`), responses: response("200", reference(type)) }];
    case "delete":
      return [one, "delete", { ...common, parameters: [id], responses: { "204": { description: "It is gone." }, default: failure() } }];
  }
}

const PAGE = [
  { name: "page", in: "query", schema: { type: "integer", minimum: 1 }, description: "The page's number." },
  { name: "size", in: "query", schema: { type: "integer", maximum: 100 }, description: "How many a page holds." },
  { name: "status", in: "query", schema: { type: "array", items: { type: "string", enum: ["open", "closed"] } }, description: "Only those." },
];

function describeSchemas(number: number): Record<string, object> {
  const type = `Thing${number}`;
  // Each refers to the one before, as the schemas of an API do.
  const parent = number > 0 ? { parent: reference(`Thing${number - 1}`) } : {};
  const writable = {
    name: { type: "string", description: "Display name.", examples: ["Weekly sync"] },
    status: { type: "string", enum: ["open", "closed", `kind-${number}`], description: "Current state." },
    startsAt: { type: "string", format: "date-time", description: "When it starts." },
    owner: {
      oneOf: [
        { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
        { type: "object", required: ["email"], properties: { email: { type: "string", format: "email" } } },
      ],
    },
    labels: { type: "array", items: { type: "string" }, maxItems: 20, description: "Words to find it by." },
    settings: {
      type: "object",
      properties: { public: { type: "boolean" }, limit: { type: ["integer", "null"] }, color: { type: "string", pattern: "^#[0-9a-f]{6}$" } },
    },
  };
  return {
    [type]: {
      type: "object",
      description: `A thing of kind ${number}.`,
      required: ["id", "name", "status"],
      properties: { id: { type: "string", description: "Its identifier." }, ...writable, ...parent, createdAt: { type: "string", format: "date-time" } },
    },
    [`${type}Create`]: { type: "object", description: `A thing of kind ${number} to create.`, required: ["name"], properties: writable },
    [`${type}Update`]: { type: "object", description: `Changes to a thing of kind ${number}.`, properties: writable },
  };
}

function response(status: string, schema: object): object {
  return { [status]: { description: "As asked.", content: { "application/json": { schema } } }, default: failure() };
}

function failure(): object {
  return { description: "The error.", content: { "application/json": { schema: reference("Problem") } } };
}

function body(schema: string): object {
  return { required: true, content: { "application/json": { schema: reference(schema) } } };
}

function reference(schema: string): object {
  return { $ref: `#/components/schemas/${schema}` };
}
