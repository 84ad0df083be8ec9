import { configure, customers_assign, customers_create, customers_get, customers_list, users_get } from "#generated/teamviewer-engage/redocly/client.js";

configure({ auth: { bearer: "" } });

declare const use: (value: unknown) => void;

// The calls.
use((await customers_create({ body: { email: "john.doe@example.com", firstName: "John" } })).id);
use((await customers_list({ query: { pageNumber: 0, pageSize: 5 } })).results?.[0]?.email);
use((await customers_get({ path: { customerId: "5c593c728b02502bc3f8ffe1" } })).firstName);
await customers_assign({ path: { customerId: "5c593c728b02502bc3f8ffe1" }, query: { teamId: "5c593c728b02502bc3f8ffe1" } });
use((await users_get({ path: { userId: "5c593c728b02502bc3f8ffe1" } })).id);
