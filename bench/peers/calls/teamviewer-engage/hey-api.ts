import { client } from "#generated/teamviewer-engage/hey-api/client.gen.js";
import { customersAssign, customersCreate, customersGet, customersList, usersGet } from "#generated/teamviewer-engage/hey-api/sdk.gen.js";

client.setConfig({ auth: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await customersCreate({ body: { email: "john.doe@example.com", firstName: "John" } })).data?.id);
use((await customersList({ query: { pageNumber: 0, pageSize: 5 } })).data?.results?.[0]?.email);
use((await customersGet({ path: { customerId: "5c593c728b02502bc3f8ffe1" } })).data?.firstName);
await customersAssign({ path: { customerId: "5c593c728b02502bc3f8ffe1" }, query: { teamId: "5c593c728b02502bc3f8ffe1" } });
use((await usersGet({ path: { userId: "5c593c728b02502bc3f8ffe1" } })).data?.id);
