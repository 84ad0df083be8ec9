import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";

const client = createTeamViewerEngage({ token: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await client.customers.create({ body: { email: "john.doe@example.com", firstName: "John" } })).id);
use((await client.customers.list({ pageNumber: 0, pageSize: 5 })).items[0]?.email);
use((await client.customers.get({ customerId: "5c593c728b02502bc3f8ffe1" })).firstName);
await client.customers.assign({ customerId: "5c593c728b02502bc3f8ffe1", teamId: "5c593c728b02502bc3f8ffe1" });
use((await client.users.get({ userId: "5c593c728b02502bc3f8ffe1" })).id);
