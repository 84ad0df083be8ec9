import { createHash } from "node:crypto";

/** A script that Redis runs in one step. */
export interface Script {
  readonly text: string;
  /** Redis's hash of the script, once it is loaded. */
  readonly sha1: string;
}

function script(text: string): Script {
  return { text, sha1: createHash("sha1").update(text).digest("hex") };
}

/** Sets a key that has the expected value. ARGV: expected, value, ttl in milliseconds or "". */
export const compareAndSet: Script = script(`
if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[3] == "" then redis.call("SET", KEYS[1], ARGV[2]) else redis.call("SET", KEYS[1], ARGV[2], "PX", ARGV[3]) end
return 1`);

/** Deletes a key that has the expected value. ARGV: expected. */
export const compareAndDelete: Script = script(`
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`);

/**
 * Writes back a value that a process set while Redis was down, unless another process has set the key in the meantime. ARGV: the
 * value that Redis had before, "1" if it had one; the value and its ttl as above, "1" if there is a value.
 */
export const writeBack: Script = script(`
local current = redis.call("GET", KEYS[1])
if current and (ARGV[2] == "" or current ~= ARGV[1]) then return 0 end
if ARGV[5] == "" then return redis.call("DEL", KEYS[1]) end
if ARGV[4] == "" then redis.call("SET", KEYS[1], ARGV[3]) else redis.call("SET", KEYS[1], ARGV[3], "PX", ARGV[4]) end
return 1`);

/** For both scripts below, each key has three arguments, from the third on: "s", interval and burst; or "q", quota and period. */
const HEAD = `
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
local function argument(index, offset) return tonumber(ARGV[index * 3 + offset]) end
local function isQuota(index) return ARGV[index * 3] == "q" end
local function due(key) return tonumber(redis.call("GET", key) or 0) end
local function setDue(key, at) redis.call("SET", key, string.format("%.3f", at), "PX", math.ceil(math.max(1, at - now))) end
local function counted(key, current)
  local stored = redis.call("GET", key)
  local period, count = string.match(stored or "", "(%d+) (%S+)")
  if period and tonumber(period) >= current then return tonumber(period), tonumber(count) end
  return current, 0
end
local function setCount(key, period, count, length)
  redis.call("SET", key, string.format("%d %s", period, count), "PX", math.ceil((period + 1) * length - now + 1000))
end
`;

/** Does the same as the limiter in memory, with Redis's clock. ARGV: cost, longest wait, limits. Returns the wait as text. */
export const take: Script = script(`${HEAD}
local cost, longest = tonumber(ARGV[1]), tonumber(ARGV[2])
local function findPeriod(index, at)
  local period, count = counted(KEYS[index], math.floor(at / argument(index, 2)))
  if count > 0 and count + cost > argument(index, 1) then return period + 1, 0 end
  return period, count
end
local start = now
for index, key in ipairs(KEYS) do
  if isQuota(index) then start = math.max(start, findPeriod(index, now) * argument(index, 2))
  else start = math.max(start, math.max(due(key), now) + (cost - argument(index, 2)) * argument(index, 1)) end
end
if start - now > longest then return string.format("%.3f", start - now) end
for index, key in ipairs(KEYS) do
  if isQuota(index) then
    local period, count = findPeriod(index, start)
    setCount(key, period, count + cost, argument(index, 2))
  else setDue(key, math.max(due(key), start) + cost * argument(index, 1)) end
end
return string.format("%.3f", start - now)`);

/** Blocks limits for some time. ARGV: milliseconds, how much too early a response may report the end of a period, limits. */
export const block: Script = script(`${HEAD}
local ms, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
for index, key in ipairs(KEYS) do
  if isQuota(index) then
    local length = argument(index, 2)
    local period = math.floor(now / length)
    if now + ms >= (period + 1) * length - tolerance then setCount(key, period, argument(index, 1), length) end
  else setDue(key, math.max(due(key), now + ms + (argument(index, 2) - 1) * argument(index, 1))) end
end
return 1`);
