import type { Domain, DomainUpdate } from "@meetwire/daily";
import type { HandlerInput } from "../provider.ts";
import type { State } from "./state.ts";

export const domainHandlers = {
  "domain/get": ({ state }: HandlerInput<State, "key">): Domain => writeDomain(state),
  "domain/update"({ state, body }: HandlerInput<State, "key", { body: DomainUpdate }>): Domain {
    // Read-only settings are ignored.
    const { intercom_auto_record: _readOnly, ...changes } = (body.properties ?? {}) as Record<string, unknown>;
    state.domain.config = { ...state.domain.config, ...changes };
    const { domain_id: _id, ...domain } = writeDomain(state);
    return domain;
  },
};

function writeDomain({ domain }: State): Domain {
  return { domain_name: domain.name, domain_id: domain.id, config: domain.config };
}
