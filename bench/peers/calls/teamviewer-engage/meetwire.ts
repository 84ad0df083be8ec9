import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";

const client = createTeamViewerEngage({ token: "" });

// The calls.
const created = (await client.customers.create({ body: { email: "john.doe@example.com", firstName: "John" } })).id;
const listed = (await client.customers.list({ pageNumber: 0, pageSize: 5 })).items[0]?.email;
const read = (await client.customers.get({ customerId: "5c593c728b02502bc3f8ffe1" })).firstName;
await client.customers.assign({ customerId: "5c593c728b02502bc3f8ffe1", teamId: "5c593c728b02502bc3f8ffe1" });
const user = (await client.users.get({ userId: "5c593c728b02502bc3f8ffe1" })).id;
