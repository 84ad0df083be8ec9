// Generated from the files of this folder. Do not edit: run `npm run generate`.
import { connectycube } from "./connectycube.ts";
import { daily } from "./daily.ts";
import { dailyEarly } from "./daily-early.ts";
import { demodesk } from "./demodesk.ts";
import { teamviewerEngage } from "./teamviewer-engage.ts";
import { whereby } from "./whereby.ts";
import { zoom } from "./zoom.ts";

/** All providers of the sandbox, by the name in their URLs. */
export const providers = {
  connectycube,
  daily,
  "daily-early": dailyEarly,
  demodesk,
  "teamviewer-engage": teamviewerEngage,
  whereby,
  zoom,
};
