import createClient from "openapi-fetch";
import type { paths } from "#generated/teamviewer-engage/openapi-fetch/paths.js";

const client = createClient<paths>({ baseUrl: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await client.POST("/customer", { body: { email: "john.doe@example.com", firstName: "John" } })).data?.id);
use((await client.GET("/customer", { params: { query: { pageNumber: 0, pageSize: 5 } } })).data?.results?.[0]?.email);
use((await client.GET("/customer/{customerId}", { params: { path: { customerId: "5c593c728b02502bc3f8ffe1" } } })).data?.firstName);
await client.PUT("/customer/{customerId}/assign", {
  params: { path: { customerId: "5c593c728b02502bc3f8ffe1" }, query: { teamId: "5c593c728b02502bc3f8ffe1" } },
});
use((await client.GET("/user/{userId}", { params: { path: { userId: "5c593c728b02502bc3f8ffe1" } } })).data?.id);
