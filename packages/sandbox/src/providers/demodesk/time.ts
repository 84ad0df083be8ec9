import { SandboxError } from "../../sandbox-error.ts";

/** A time in a zone, as the service writes a meeting's start: `2020-09-02T11:00:00.000+02:00`. */
export function writeInZone(time: number, timeZone: string): string {
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(time).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign = "+", hours = "00", minutes = "00"] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(time + offset).toISOString().slice(0, -1)}${sign}${hours}:${minutes}`;
}

/** The zone of a name: an IANA name, or the city alone, which the service takes too. */
export function readTimeZone(name: string): string {
  const city = `/${name.replaceAll(" ", "_")}`;
  const found = Intl.supportedValuesOf("timeZone").find((zone) => zone.endsWith(city)) ?? name;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: found }).resolvedOptions().timeZone;
  } catch {
    throw new SandboxError(422, `timeZone ${JSON.stringify(name)} is not a time zone`, {
      problems: [{ where: "timeZone", message: "is not included in the list" }],
    });
  }
}
