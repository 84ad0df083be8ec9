import { setConfig } from "@kubb/plugin-client/clients/fetch";
import { customersAssign } from "#generated/teamviewer-engage/kubb/clients/customersAssign.js";
import { customersCreate } from "#generated/teamviewer-engage/kubb/clients/customersCreate.js";
import { customersGet } from "#generated/teamviewer-engage/kubb/clients/customersGet.js";
import { customersList } from "#generated/teamviewer-engage/kubb/clients/customersList.js";
import { usersGet } from "#generated/teamviewer-engage/kubb/clients/usersGet.js";

setConfig({ baseURL: "" });

declare const use: (value: unknown) => void;

// The calls.
use((await customersCreate({ email: "john.doe@example.com", firstName: "John" })).id);
use((await customersList({ pageNumber: 0, pageSize: 5 })).results?.[0]?.email);
use((await customersGet("5c593c728b02502bc3f8ffe1")).firstName);
await customersAssign("5c593c728b02502bc3f8ffe1", { teamId: "5c593c728b02502bc3f8ffe1" });
use((await usersGet("5c593c728b02502bc3f8ffe1")).id);
