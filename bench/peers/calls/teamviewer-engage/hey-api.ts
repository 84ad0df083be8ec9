import { client } from "#generated/teamviewer-engage/hey-api/client.gen.js";
import { customersAssign, customersCreate, customersGet, customersList, usersGet } from "#generated/teamviewer-engage/hey-api/sdk.gen.js";

client.setConfig({ auth: "" });

// The calls.
const created = (await customersCreate({ body: { email: "john.doe@example.com", firstName: "John" } })).data?.id;
const listed = (await customersList({ query: { pageNumber: 0, pageSize: 5 } })).data?.results?.[0]?.email;
const read = (await customersGet({ path: { customerId: "5c593c728b02502bc3f8ffe1" } })).data?.firstName;
await customersAssign({ path: { customerId: "5c593c728b02502bc3f8ffe1" }, query: { teamId: "5c593c728b02502bc3f8ffe1" } });
const user = (await usersGet({ path: { userId: "5c593c728b02502bc3f8ffe1" } })).data?.id;
