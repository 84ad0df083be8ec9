import { customersAssign, customersCreate, customersGet, customersList, usersGet } from "#generated/teamviewer-engage/orval/client.js";

const options = { headers: { authorization: "" } };

declare const use: (value: unknown) => void;

// The calls.
const created = await customersCreate({ email: "john.doe@example.com", firstName: "John" }, options);
use(created.status === 200 ? created.data.id : undefined);
const listed = await customersList({ pageNumber: 0, pageSize: 5 }, options);
use(listed.status === 200 ? listed.data.results?.[0]?.email : undefined);
const read = await customersGet("5c593c728b02502bc3f8ffe1", options);
use(read.status === 200 ? read.data.firstName : undefined);
await customersAssign("5c593c728b02502bc3f8ffe1", { teamId: "5c593c728b02502bc3f8ffe1" }, options);
const user = await usersGet("5c593c728b02502bc3f8ffe1", options);
use(user.status === 200 ? user.data.id : undefined);
