import { MINUTE, requireTimeZone } from "../time.ts";

/** Writes a time in a zone, in the form of a meeting's start: `2020-09-02T11:00:00.000+02:00`. */
export function writeInZone(time: number, timeZone: string): string {
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(time).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign = "+", hours = "00", minutes = "00"] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return `${new Date(time + offset).toISOString().slice(0, -1)}${sign}${hours}:${minutes}`;
}

/** Returns the zone of a name: an IANA name, or only the city, which Demodesk accepts too. */
export function readTimeZone(name: string): string {
  const city = `/${name.replaceAll(" ", "_")}`;
  const found = Intl.supportedValuesOf("timeZone").find((zone) => zone.endsWith(city)) ?? name;
  return requireTimeZone(found, "timeZone", "is not included in the list");
}
