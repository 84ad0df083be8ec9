import type { Adapter } from "./adapter.ts";
import type { FieldSupport, OptionalField } from "./capabilities.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** The default for an adapter that does not list its fields. */
const USUAL_FIELDS: FieldSupport = { timeZone: true, description: true, attendees: true, record: true };

/** Without these fields the result would be wrong, so the call fails. Other fields are left out with a warning. */
const REQUIRED_SUPPORT: readonly OptionalField[] = ["recurrence", "reference", "changedSince"];

const OPTIONAL_FIELDS: readonly OptionalField[] = ["timeZone", "description", "attendees", "record", "password", "visibility", ...REQUIRED_SUPPORT];

/** Whether an adapter accepts a field. */
export function takesField({ fields = USUAL_FIELDS }: Pick<Adapter, "fields">, field: OptionalField): boolean {
  return fields[field] === true;
}

/**
 * Leaves out the fields of an input that the provider does not accept, and warns about each.
 *
 * @throws {UnsupportedError} for `recurrence`, `reference` and `changedSince`
 */
export function selectFields<Input extends object>(adapter: Adapter, verb: string, input: Input): { input: Input; warnings: string[] } {
  const { provider, fields = USUAL_FIELDS } = adapter;
  const selected = { ...input } as Record<string, unknown>;
  const warnings: string[] = [];
  for (const field of OPTIONAL_FIELDS) {
    const value = selected[field];
    if (value === undefined || takesField(adapter, field)) continue;
    const reason = fields[field];
    if (REQUIRED_SUPPORT.includes(field)) throw new UnsupportedError(provider, `${verb} with ${field}`, typeof reason === "string" ? reason : undefined);
    delete selected[field];
    if (!(Array.isArray(value) && value.length === 0)) warnings.push(`${field}: ${reason ?? `${provider} does not accept it, so it was left out`}`);
  }
  return { input: selected as Input, warnings: [...warnings, ...warnOfInvitations(adapter, selected)] };
}

/** Warns if attendees are not notified. */
function warnOfInvitations({ provider, fields = USUAL_FIELDS }: Adapter, input: Record<string, unknown>): string[] {
  const { attendees, invite } = input as { attendees?: readonly unknown[]; invite?: boolean };
  if (fields.invite === true)
    return attendees?.length && invite === undefined ? ["invite: no invitations were sent; pass invite: true, or send people joinUrl"] : [];
  delete input["invite"];
  const reason = fields.invite ?? `${provider} does not notify anyone, send people joinUrl yourself`;
  return invite === true || (invite === undefined && attendees?.length) ? [`invite: ${reason}`] : [];
}
