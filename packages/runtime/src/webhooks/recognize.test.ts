import { describe, expect, test } from "vitest";
import { readWebhook } from "./read-webhook.ts";
import type { WebhookPatterns } from "./recognize.ts";

const patterns: WebhookPatterns = {
  started: { required: ["event", "room"], values: { event: "room.started" } },
  ended: { required: ["event", "room"], values: { event: "room.ended" } },
  first: { required: [], valuesIfPresent: { event: "option.a" }, optional: ["event", "n"] },
  second: { required: [], valuesIfPresent: { event: "option.b" }, optional: ["event", "s"] },
  plain: { required: ["id"] },
  detailed: { required: ["id", "detail"] },
  chosen: [{ required: ["left"] }, { required: ["right"] }],
  moved: { required: ["type"], likely: { type: ["moved", "shifted"] } },
  renamed: { required: ["type"], likely: { type: ["renamed"] } },
  inherited: { required: ["constructor"] },
  sent: { form: {}, required: ["CallId"] },
  answered: { form: { Count: "number", Urls: "list", Sizes: "number list", On: "boolean", Data: "json" }, required: ["AnswerId"], likely: { Count: [1, 2] } },
  opened: { required: ["data"], valuesIfPresent: { "data.0.kind": "opened" } },
  closed: { required: ["data"], valuesIfPresent: { "data.0.kind": "closed" } },
  batch: {
    required: [],
    items: [
      { required: ["id"], values: { type: "added" } },
      { required: ["id"], values: { type: "gone" } },
    ],
  },
  series: { required: [], items: { required: ["id", "at"] } },
  pair: { required: ["0", "1"], values: { "0": "pair" } },
  named: { required: ["event.name"], values: { "event.name": "n" } },
  left: { required: ["twin"] },
  right: { required: ["twin"] },
};

const eventOf = async (input: unknown, options = {}) => (await readWebhook(patterns, input as object, options)).event;

describe("the event of a payload", () => {
  test.each<[string, unknown, string]>([
    ["by a value", { event: "room.ended", room: "a" }, "ended"],
    ["by a value that is there though it need not be", { event: "option.b", s: "x" }, "second"],
    ["by a property that need not be there", { n: 1 }, "first"],
    ["by the pattern that says more", { id: 1, detail: 2 }, "detailed"],
    ["by one of its branches", { right: 1 }, "chosen"],
    ["by one of its likely values", { type: "shifted" }, "moved"],
    ["by a value of the first item of a list", { data: [{ kind: "closed" }] }, "closed"],
    ["by the items of a list", [{ id: 1, at: 2 }], "series"],
    ["by the value of one item of a list", [{ type: "newer" }, { id: 1, type: "gone" }], "batch"],
    ["by the elements of a tuple", ["pair", 1], "pair"],
    ["by a value whose name has a dot", { "event.name": "n" }, "named"],
    ["unknown if no item of a list matches", [{ at: 1 }], "unknown"],
    ["unknown if it has a newer value than each of several", { type: "newer" }, "unknown"],
    ["unknown if nothing speaks for any", { something: 1 }, "unknown"],
    ["unknown if it holds nothing", {}, "unknown"],
    ["unknown if it is not an object", 5, "unknown"],
    ["not one that only inherits a property", { toString: 1 }, "unknown"],
  ])("%s", async (_name, payload, want) => {
    expect(await eventOf(JSON.stringify(payload))).toBe(want);
  });

  test("is refused if two patterns match it equally well", async () => {
    await expect(eventOf({ twin: 1 })).rejects.toThrow("the payload is the same for left and right");
    expect(await eventOf({ twin: 1 }, { event: "left" })).toBe("left");
    expect(await eventOf({ type: "newer" }, { event: "moved" })).toBe("moved");
    expect(await eventOf({ something: 1 }, { event: "first" })).toBe("first");
    expect(await eventOf({ event: "option.b" }, { event: "first" })).toBe("unknown");
    await expect(eventOf([])).rejects.toThrow("the payload is the same for batch and series");
    expect(await eventOf([], { event: "series" })).toBe("series");
    expect(await eventOf({ id: 1, at: 2 }, { event: "series" })).toBe("unknown");
  });

  test("of a list that may be empty", async () => {
    const only = { batch: { required: [], items: { required: [] } }, single: { required: ["id"] } };
    expect((await readWebhook(only, "[]")).event).toBe("batch");
    expect((await readWebhook(only, '["a"]')).event).toBe("batch");
    expect((await readWebhook(only, "{}")).event).toBe("unknown");
  });

  test("unknown if each of several lists has an item with a newer value", async () => {
    const listOf = (...type: string[]) => ({ required: [], items: { required: ["type"], likely: { type } } });
    const lists = { moved: listOf("moved", "shifted"), renamed: listOf("renamed", "called") };
    expect((await readWebhook(lists, '[{"type":"called"}]')).event).toBe("renamed");
    expect((await readWebhook(lists, '[{"type":"newer"}]')).event).toBe("unknown");
  });

  test("of a form", async () => {
    const request = new Request("https://me.example/", { method: "POST", body: new URLSearchParams({ CallId: "1", a: "x y" }) });
    expect(await readWebhook(patterns, request)).toEqual({ event: "sent", payload: { CallId: "1", a: "x y" } });
    expect(await readWebhook(patterns, "CallId=1&a=1&a=2")).toEqual({ event: "sent", payload: { CallId: "1", a: ["1", "2"] } });
    expect(await readWebhook(patterns, "AnswerId=7&Count=2&Urls=a&Sizes=3&On=false&Data=%7B%22a%22%3A1%7D&New=5")).toEqual({
      event: "answered",
      payload: { AnswerId: "7", Count: 2, Urls: ["a"], Sizes: [3], On: false, Data: { a: 1 }, New: "5" },
    });
    expect(await readWebhook(patterns, { AnswerId: "7", Count: "", On: "maybe", Urls: ["a", "b"] })).toEqual({
      event: "answered",
      payload: { AnswerId: "7", Count: "", On: "maybe", Urls: ["a", "b"] },
    });
    await expect(readWebhook(patterns, "<xml a=1>")).rejects.toThrow("is not JSON");
    await expect(readWebhook({ plain: { required: ["id"] } }, "id=1")).rejects.toThrow("is not JSON");
  });
});
