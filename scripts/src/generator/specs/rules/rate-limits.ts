import type { Context, Node } from "./rule.ts";
import { checkShape, count, isRecord, oneOf, record, required, text, texts } from "./shape.ts";
import type { Complain } from "./shape.ts";

/** Every label that an operation names has its limits, on every plan. */
export function rateLimits() {
  let labels: Node | undefined;
  let shared: unknown[] = [];
  return {
    Root(root: Node, { report, location }: Context) {
      const value = root["x-rate-limits"];
      labels = undefined;
      if (value === undefined) return;
      const complain: Complain = (path, message) => report({ message, location: location.child(["x-rate-limits", ...path]) });
      if (!checkShape("x-rate-limits", value, { plans: texts, plan: text, label: text, daily: record, labels: required(record) }, complain)) return;
      labels = value["labels"] as Node;
      if (value["daily"] !== undefined) {
        checkShape("x-rate-limits", value["daily"], { header: required(text), body: required(text), text: required(text) }, complain, ["daily"]);
        if (root["x-retry-after-in-body"] !== undefined) complain(["daily"], "x-rate-limits.daily cannot be combined with x-retry-after-in-body");
      }
      const { plans = [], plan, label } = value as { plans?: string[]; plan?: string; label?: string };
      if (plans.length > 0 && !plans.includes(plan ?? ""))
        complain(["plan"], `x-rate-limits.plan is the default plan: it has to be one of ${plans.join(", ")}`);
      if (label !== undefined && !(label in labels)) complain(["label"], `x-rate-limits.labels has no ${label}`);
      for (const [name, limits] of Object.entries(labels)) {
        const byPlan = isRecord(limits) ? Object.entries(limits) : [[undefined, limits] as const];
        if (isRecord(limits))
          for (const each of plans) if (!(each in limits)) complain(["labels", name], `x-rate-limits.labels.${name} has no limits for the plan ${each}`);
        for (const [each, windows] of byPlan) {
          const path = each === undefined ? ["labels", name] : ["labels", name, each];
          if (each !== undefined && !plans.includes(each)) complain(path, `x-rate-limits.plans has no ${each}`);
          checkWindows(windows, path, complain);
        }
      }
    },
    PathItem(item: Node) {
      shared = (item["parameters"] as unknown[] | undefined) ?? [];
    },
    Operation(operation: Node, { report, location, resolve }: Context) {
      const value = operation["x-rate-limit"];
      if (value === undefined) return;
      const complain: Complain = (path, message) => report({ message, location: location.child(["x-rate-limit", ...path]) });
      for (const [index, each] of [value].flat().entries()) {
        const path = Array.isArray(value) ? [index] : [];
        const limit = typeof each === "string" ? { label: each } : each;
        if (!checkShape("x-rate-limit", limit, { label: required(text), cost: count, key: text }, complain, path)) continue;
        if (!labels || !(String(limit["label"]) in labels)) complain(path, `x-rate-limits.labels has no ${String(limit["label"])}`);
        const key = limit["key"] as string | undefined;
        if (key !== undefined && !isParameter([...shared, ...((operation["parameters"] as unknown[] | undefined) ?? [])], operation, key, resolve))
          complain(path, `x-rate-limit.key is ${key}, which is neither a parameter nor a property of the request body`);
      }
    },
  };
}

function checkWindows(windows: unknown, path: string[], complain: Complain): void {
  const name = `x-rate-limits.${path.join(".")}`;
  if (!Array.isArray(windows) || windows.length === 0) return complain(path, `${name} is a list of windows, such as { requests: 20, seconds: 1 }`);
  for (const [index, window] of windows.entries()) {
    const shape = { requests: required(count), seconds: count, days: oneOf(1), burst: count };
    if (!checkShape("x-rate-limits", window, shape, complain, [...path, index])) continue;
    if ((window["seconds"] === undefined) === (window["days"] === undefined))
      complain([...path, index], `${name} has windows with seconds or days, one of them`);
    if (window["burst"] !== undefined && (window["days"] !== undefined || Number(window["burst"]) > Number(window["requests"]))) {
      complain([...path, index, "burst"], `${name} has a burst only in windows of seconds, and at most as large as requests`);
    }
  }
}

/** Whether there is a parameter of this name. A property of the body can be behind any reference, so it is not looked up. */
function isParameter(parameters: readonly unknown[], operation: Node, key: string, resolve: Context["resolve"]): boolean {
  return operation["requestBody"] !== undefined || parameters.some((each) => (resolve(each).node as Node | undefined)?.["name"] === key);
}
