import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { testAdapter } from "./adapter-suite.ts";

testAdapter({
  provider: "connectycube",
  create: ({ credentials, urls, fetch }) => connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }),
});

testAdapter({
  provider: "daily-early",
  create: ({ credentials, urls, fetch }) => dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys" }),
});

testAdapter({
  provider: "demodesk",
  create: ({ credentials, urls, fetch }) => demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, fetch, companyId: "42" }),
});

testAdapter({
  provider: "teamviewer-engage",
  create: ({ credentials, urls, fetch }) => teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"], fetch }),
});
