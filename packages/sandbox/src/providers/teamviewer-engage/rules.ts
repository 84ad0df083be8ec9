import type { OpeningHoursCreate, RoutingRuleCreate, SlaRuleCreate, WatchdogCreate } from "@meetwire/teamviewer-engage";
import { add, createCollection } from "./collection.ts";
import type { Input, Collection } from "./collection.ts";
import type { Switched } from "./state.ts";

const routingRules = createCollection({ name: "routing rule", parameter: "ruleId", of: (state) => state.routingRules });
const slaRules = createCollection({ name: "SLA rule", parameter: "ruleId", of: (state) => state.slaRules });
const watchdogs = createCollection({ name: "watchdog", parameter: "watchdogId", of: (state) => state.watchdogs });
const openingHours = createCollection({ name: "opening hours", parameter: "id", of: (state) => state.openingHours });

export const handlers = {
  "routingRules/get": routingRules.get,
  "routingRules/delete": routingRules.delete,
  "routingRules/deactivate": switchTo(routingRules, false),
  "routingRules/activate": switchTo(routingRules, true),
  "routingRules/list": routingRules.all,
  "routingRules/create": ({ state, body }: Input<{ body: RoutingRuleCreate }>) => add(state, state.routingRules, { ...body, active: true }),
  "slaRules/get": slaRules.get,
  "slaRules/delete": slaRules.delete,
  "slaRules/list": slaRules.all,
  "slaRules/create": ({ state, body }: Input<{ body: SlaRuleCreate }>) => add(state, state.slaRules, { ...body, active: true }),
  "slaRules/activate": switchTo(slaRules, true),
  "slaRules/deactivate": switchTo(slaRules, false),
  "watchdogs/list": watchdogs.all,
  "watchdogs/create": ({ state, body }: Input<{ body: WatchdogCreate }>) => add(state, state.watchdogs, body),
  "watchdogs/delete": watchdogs.delete,
  "openingHours/list": openingHours.all,
  "openingHours/create": ({ state, body }: Input<{ body: OpeningHoursCreate }>) => add(state, state.openingHours, body),
};

function switchTo(rules: Collection<Switched<object>>, active: boolean) {
  return ({ state, params }: Input<{ params: { ruleId: string } }>): null => {
    rules.find(state, params.ruleId).active = active;
    return null;
  };
}
