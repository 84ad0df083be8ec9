import { Sequence } from "../providers/sequence.ts";

/** Writes a state as JSON. `Map` and `Sequence` get a special key. */
export function encodeState(state: unknown): unknown {
  if (state instanceof Map) return { $map: [...state].map(([key, value]) => [key, encodeState(value)]) };
  if (state instanceof Sequence) return { $sequence: [state.seed, state.last] };
  if (Array.isArray(state)) return state.map(encodeState);
  if (typeof state !== "object" || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [escapeKey(key), encodeState(value)]));
}

/** Reads a state that `encodeState` wrote. */
export function decodeState(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(decodeState);
  if (typeof json !== "object" || json === null) return json;
  const { $map, $sequence } = json as { $map?: [unknown, unknown][]; $sequence?: [number, number] };
  if ($map) return new Map($map.map(([key, value]) => [key, decodeState(value)]));
  if ($sequence) return new Sequence(...$sequence);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [unescapeKey(key), decodeState(value)]));
}

/** A field that a caller named `$map` must not be read as a mark. */
function escapeKey(key: string): string {
  return key.startsWith("$") ? `$${key}` : key;
}

function unescapeKey(key: string): string {
  return key.startsWith("$$") ? key.slice(1) : key;
}
