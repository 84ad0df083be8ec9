/** A provider's own OpenAPI file, published on npm. */
export interface PublicFile {
  /** The name of its spec and package. */
  readonly provider: string;
  /** The npm package, at the version in `shared/tools.ts`. */
  readonly from: string;
  readonly path: string;
}

/** Files of different authors, sizes, versions and formats. They were not written for this generator. */
export const FILES: readonly PublicFile[] = [
  { provider: "blockfrost", from: "@blockfrost/openapi", path: "openapi.yaml" },
  { provider: "dialogporten", from: "@digdir/dialogporten-schema", path: "swagger.verified.json" },
  { provider: "directus", from: "@directus/specs", path: "dist/openapi.json" },
  { provider: "figma", from: "@figma/rest-api-spec", path: "openapi/openapi.yaml" },
  { provider: "galaxy", from: "@scalar/galaxy", path: "dist/3.1.json" },
  { provider: "github", from: "@octokit/openapi", path: "generated/api.github.com.json" },
  { provider: "github-webhooks", from: "@octokit/openapi-webhooks", path: "generated/api.github.com.json" },
  { provider: "ideal-postcodes", from: "@ideal-postcodes/openapi", path: "dist/openapi.json" },
  { provider: "open-payments", from: "@interledger/open-payments", path: "dist/openapi/specs/resource-server.yaml" },
  { provider: "petstore", from: "@readme/oas-examples", path: "3.0/json/petstore.json" },
  { provider: "rclone", from: "rclone-openapi", path: "openapi.json" },
  { provider: "readme", from: "@readme/oas-examples", path: "3.1/json/readme.json" },
  { provider: "shipengine", from: "shipengine-openapi", path: "openapi.json" },
  { provider: "star-trek", from: "@readme/oas-examples", path: "3.0/json/star-trek.json" },
  { provider: "train-travel", from: "@readme/oas-examples", path: "3.1/json/train-travel.json" },
];
