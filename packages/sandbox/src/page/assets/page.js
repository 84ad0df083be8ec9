// The sandbox's page. All texts from calls go into the page as text, never as HTML.
const $ = (id) => document.getElementById(id);

/** Creates an element with properties and children. Strings become text nodes. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((each) => each !== undefined && each !== null && each !== false));
  return element;
}

async function send(method, path, body) {
  const init = body === undefined ? { method } : { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/_sandbox${path}`, init);
  const text = await response.text();
  const data = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(data?.message ?? `status ${response.status}`);
  return data;
}

function say(id, text, isError = false) {
  $(id).textContent = text;
  $(id).className = isError ? "bad" : "good";
}

const options = (values) => values.map((value) => make("option", { value }, value === "" ? "all" : value));
const write = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

function copyButton(text, what) {
  const button = make("button", { type: "button", class: "small", "aria-label": `Copy ${what}` }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return button;
}

const info = await send("GET", "/info");
const indexOf = (provider) => info.providers.findIndex(({ name }) => name === provider);
/** The sandbox's clock may differ from the browser's. */
const clockOffset = info.now - Date.now();
const now = () => Date.now() + clockOffset;

// Calendar

const HOUR = 3_600_000;
/** Meetings at other times make the day longer. */
const OFFICE_HOURS = [7, 19];
const COLORS = 7;
let meetings = [];
let shownDay = startOfDay(now());
// Daily's history has dozens of meetings a day.
const hidden = new Set(["daily-early"]);

function startOfDay(time) {
  const date = new Date(time);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

function addDays(time, days) {
  const date = new Date(time);
  date.setDate(date.getDate() + days);
  return date.getTime();
}

const isNarrow = matchMedia("(max-width: 700px)");

function shownDays() {
  if (isNarrow.matches) return [shownDay];
  const monday = addDays(shownDay, -((new Date(shownDay).getDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** Puts overlapping meetings side by side. */
function layOut(ofDay) {
  const placed = [];
  let group = [];
  let groupEnd = 0;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const each of group) placed.push({ ...each, lanes });
    group = [];
  };
  for (const meeting of ofDay.toSorted((left, right) => left.start - right.start)) {
    if (meeting.start >= groupEnd) close();
    const taken = new Set(group.filter(({ meeting: other }) => other.end > meeting.start).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane++;
    group.push({ meeting, lane });
    groupEnd = Math.max(groupEnd, meeting.end);
  }
  close();
  return placed;
}

/** The first and the last hour that the shown days need. */
function hoursOf(days) {
  const hours = days.flatMap((day) =>
    meetings
      .filter(({ provider, start, end }) => !hidden.has(provider) && start < addDays(day, 1) && end > day)
      .flatMap(({ start, end }) => [Math.max(0, Math.floor((start - day) / HOUR)), Math.min(24, Math.ceil((end - day) / HOUR))]),
  );
  return [Math.min(OFFICE_HOURS[0], ...hours), Math.max(OFFICE_HOURS[1], ...hours)];
}

function showMeeting(meeting) {
  const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  const rows = [
    ["Provider", meeting.provider],
    ["Time", time.formatRange(meeting.start, meeting.end)],
    ["Status", meeting.status],
    ["People", (meeting.people ?? []).join(", ")],
    ["Id", meeting.id],
  ];
  $("meeting-title").textContent = meeting.title;
  $("meeting-details").replaceChildren(
    ...rows.filter(([, value]) => value).flatMap(([name, value]) => [make("dt", { class: "quiet" }, name), make("dd", {}, value)]),
  );
  // The calendar may have been drawn again since, and the button that had the focus is gone.
  $("meeting").addEventListener("close", () => focusMeeting(keyOf(meeting)), { once: true });
  $("meeting").showModal();
}

const keyOf = ({ provider, id, start }) => `${provider} ${id} ${start}`;

const focusMeeting = (key) => [...$("week").querySelectorAll(".meeting")].find(({ dataset }) => dataset.key === key)?.focus();

function drawCalendar() {
  const days = shownDays();
  const name = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
  const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [firstHour, lastHour] = hoursOf(days);
  const length = lastHour - firstHour;
  const today = startOfDay(now());
  const hours = make("div", { class: "hours", "aria-hidden": "true" });
  for (let hour = 1; hour < length; hour++) hours.append(make("span", { style: `top: ${(hour / length) * 100}%` }, `${firstHour + hour}:00`));
  const columns = days.map((day) => {
    const from = day + firstHour * HOUR;
    const to = from + length * HOUR;
    const column = make("ul", { class: "day", "aria-label": name.format(day) });
    const visible = meetings.filter(({ provider, start, end }) => !hidden.has(provider) && end > from && start < to);
    for (const { meeting, lane, lanes } of layOut(visible)) {
      const top = Math.max(0, ((meeting.start - from) / (to - from)) * 100);
      const height = Math.min(100 - top, ((meeting.end - Math.max(from, meeting.start)) / (to - from)) * 100);
      const place = `top: ${top}%; height: max(${height}%, 1.1rem); left: ${(lane / lanes) * 100}%; width: ${100 / lanes}%`;
      const time = clock.formatRange(meeting.start, meeting.end);
      const text = `${meeting.title}, ${time}, ${meeting.provider}${meeting.status ? `, ${meeting.status}` : ""}`;
      const button = make(
        "button",
        {
          type: "button",
          class: `meeting p${indexOf(meeting.provider) % COLORS} ${meeting.status ?? ""}`,
          style: place,
          title: text,
          "data-key": keyOf(meeting),
          onclick: () => showMeeting(meeting),
        },
        make("strong", {}, meeting.title),
        " ",
        make("span", {}, time),
      );
      column.append(make("li", {}, button));
    }
    if (day === today && now() > from && now() < to)
      column.append(make("li", { class: "now", style: `top: ${((now() - from) / (to - from)) * 100}%`, "aria-hidden": "true" }));
    return column;
  });
  const names = days.map((day) => make("div", { class: day === today ? "day-name today" : "day-name" }, name.format(day)));
  $("week").style.setProperty("--days", String(days.length));
  $("week").style.setProperty("--hours", String(length));
  const focused = $("week").contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  $("week").replaceChildren(make("div"), ...names, hours, ...columns);
  if (focused !== undefined) focusMeeting(focused);
}

function moveDays(direction) {
  shownDay = direction === 0 ? startOfDay(now()) : addDays(shownDay, direction * (isNarrow.matches ? 1 : 7));
  drawCalendar();
}

async function loadMeetings() {
  meetings = await send("GET", "/meetings");
  drawCalendar();
}

let loading;
/** Several calls at once need only one update. */
function updateSoon() {
  loading ??= setTimeout(() => {
    loading = undefined;
    void loadMeetings();
  }, 150);
}

$("earlier").addEventListener("click", () => moveDays(-1));
$("today").addEventListener("click", () => moveDays(0));
$("later").addEventListener("click", () => moveDays(1));
isNarrow.addEventListener("change", drawCalendar);
$("shown").append(
  ...info.providers.map(({ name }, index) =>
    make(
      "label",
      { class: `check p${index % COLORS}` },
      make("input", {
        type: "checkbox",
        checked: !hidden.has(name),
        onchange: ({ target }) => {
          if (target.checked) hidden.delete(name);
          else hidden.add(name);
          drawCalendar();
        },
      }),
      make("span", { class: "swatch" }),
      name,
    ),
  ),
);

// Calls

const MAX_CALLS = 200;
const calls = [];

function matches(call) {
  const text = $("search").value.toLowerCase();
  return (
    text === "" ||
    JSON.stringify([call.provider, call.operation, call.method, call.path, call.query, call.status, call.reason, call.body, call.response])
      .toLowerCase()
      .includes(text)
  );
}

const clockTime = new Intl.DateTimeFormat(undefined, { timeStyle: "medium", hourCycle: "h23" });

function drawCall(call) {
  const kind = call.status === undefined || call.status >= 400 ? "bad" : "good";
  const isRouteInferred = call.inferred.includes("path") || call.inferred.includes("method");
  const certainty =
    call.operation === undefined
      ? undefined
      : isRouteInferred
        ? "inferred route"
        : call.inferred.length > 0
          ? `inferred: ${call.inferred.join(", ")}`
          : "documented";
  const part = (title, value) => (value === undefined ? [] : [make("h3", {}, title), make("pre", { tabIndex: 0 }, write(value))]);
  return make(
    "li",
    {},
    make(
      "details",
      {},
      make(
        "summary",
        {},
        make("strong", { class: kind }, String(call.status ?? "dropped")),
        make("code", {}, `${call.method} /${call.provider}${call.path}${call.query}`),
        make("span", { class: "quiet" }, `${call.operation ?? "no operation"} · ${call.ms ?? 0} ms`),
        make("time", { class: "quiet" }, clockTime.format(call.time)),
        certainty && make("span", { class: certainty === "documented" ? "badge quiet" : "badge warn" }, certainty),
        call.reason && make("span", { class: "bad reason" }, `Rejected: ${call.reason}`),
      ),
      call.problem && make("p", { class: "bad" }, "The sandbox itself failed; see the terminal."),
      ...call.notes.map((note) => make("p", { class: "warn" }, note)),
      ...part("Request", call.body),
      ...part("Response", call.response),
    ),
  );
}

function drawCalls() {
  const found = calls.filter(matches);
  $("calls").replaceChildren(...found.toReversed().map(drawCall));
  $("no-calls").hidden = found.length > 0;
}

function addCall(call) {
  calls.push(call);
  if (calls.length > MAX_CALLS) calls.shift();
  if (!matches(call)) return;
  $("calls").prepend(drawCall(call));
  while ($("calls").childElementCount > MAX_CALLS) $("calls").lastElementChild.remove();
  $("no-calls").hidden = true;
}

$("search").addEventListener("input", drawCalls);
$("reset").addEventListener("click", async () => {
  await send("POST", "/reset");
  calls.length = 0;
  drawCalls();
  await Promise.all([loadMeetings(), loadFaults(), loadDeliveries()]);
});

// Faults

function drawFault({ kind, provider, operation, times, percent, ...details }) {
  const name = [...$("fault-kind").options].find(({ value }) => value === kind)?.textContent ?? kind;
  const settings = Object.entries(details).filter(([, value]) => value !== undefined && value !== false);
  const requests = percent === undefined ? (times === "always" ? "always" : `next ${times === 1 ? "request" : `${times} requests`}`) : `${percent} percent`;
  return make(
    "li",
    {},
    make("strong", { class: "bad" }, name, ...settings.map(([key, value]) => ` ${value === true ? key : value}${key === "ms" ? " ms" : ""}`)),
    make("span", { class: "quiet" }, ` ${[provider ?? "all providers", operation, requests].filter(Boolean).join(" · ")}`),
  );
}

async function loadFaults() {
  const faults = await send("GET", "/faults");
  $("faults").replaceChildren(...faults.map(drawFault));
  $("no-faults").hidden = faults.length > 0;
}

function updateOperations() {
  const name = $("fault-provider").value;
  const known = info.providers.filter((each) => name === "" || each.name === name).flatMap(({ operations }) => operations);
  $("fault-operation").replaceChildren(...options(["", ...new Set(known)]));
}

/** Only a status and a delay have a number. */
function updateNumber() {
  const kind = $("fault-kind").value;
  const input = $("fault-number").querySelector("input");
  $("fault-number").hidden = kind !== "status" && kind !== "latency";
  $("fault-number").querySelector("span").textContent = kind === "latency" ? "Milliseconds" : "Status";
  input.value = kind === "latency" ? "1000" : "503";
}

$("fault-kind").addEventListener("change", updateNumber);
$("fault-provider").append(...options(["", ...info.providers.map(({ name }) => name)]));
$("fault-provider").addEventListener("change", updateOperations);
updateOperations();
$("fault-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = Object.fromEntries(new FormData(event.target));
  const number = Number(form.number);
  const fault = { kind: form.kind, ...(form.provider && { provider: form.provider }), ...(form.operation && { operation: form.operation }) };
  if (form.kind === "status") fault.status = number;
  if (form.kind === "latency") fault.ms = number;
  if (form.times === "10 percent") fault.percent = 10;
  else fault.times = form.times === "always" ? "always" : 1;
  try {
    await send("POST", "/faults", fault);
    say("fault-result", "The fault is set.");
    await loadFaults();
  } catch (error) {
    say("fault-result", error.message, true);
  }
});
$("clear-faults").addEventListener("click", async () => {
  await send("DELETE", "/faults");
  say("fault-result", "All faults are removed.");
  await loadFaults();
});

// Webhooks

const withEvents = info.providers.filter(({ events }) => events.length > 0);
$("hook-provider").append(...options(withEvents.map(({ name }) => name)));
const updateEvents = () => $("hook-event").replaceChildren(...options(withEvents.find(({ name }) => name === $("hook-provider").value).events));
$("hook-provider").addEventListener("change", updateEvents);
updateEvents();

const deliveries = new Map();

function drawDelivery({ provider, event, url, state, attempts, payload }) {
  const kind = state === "delivered" ? "good" : state === "failed" ? "bad" : "warn";
  const last = attempts.at(-1);
  return make(
    "li",
    {},
    make(
      "details",
      {},
      make(
        "summary",
        {},
        make("strong", { class: kind }, state),
        make("code", {}, `${provider} ${event} → ${url}`),
        make(
          "span",
          { class: "quiet" },
          `${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"}${last ? `, last: ${last.status ?? last.error}` : ""}`,
        ),
      ),
      make("pre", { tabIndex: 0 }, write(payload)),
    ),
  );
}

function drawDeliveries() {
  $("deliveries").replaceChildren(...[...deliveries.values()].toReversed().map(drawDelivery));
  $("no-deliveries").hidden = deliveries.size > 0;
}

async function loadDeliveries() {
  const { subscriptions, deliveries: known } = await send("GET", "/webhooks");
  deliveries.clear();
  for (const each of known) deliveries.set(each.id, each);
  $("subscriptions").replaceChildren(...subscriptions.map(({ provider, url }) => make("li", {}, `After changes, ${provider} → ${url}`)));
  drawDeliveries();
}

$("hook-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { provider, event: name, url } = Object.fromEntries(new FormData(event.target));
  try {
    if (event.submitter.value === "subscribe") await send("POST", "/subscriptions", { provider, url });
    else {
      const { status } = await send("POST", "/webhooks", { provider, event: name, url });
      say("hook-result", `The receiver responded with ${status}.`);
    }
    if (event.submitter.value === "subscribe") say("hook-result", `Webhooks of ${String(provider)} go to ${String(url)} after each change.`);
  } catch (error) {
    say("hook-result", error.message, true);
  }
  await loadDeliveries();
});

// Providers

$("providers").append(
  ...info.providers.map(({ name, title, summary, url, accounts, curl }, index) =>
    make(
      "details",
      // The browser keeps one of them open.
      { name: "provider", open: index === 0 },
      make("summary", { class: `p${index % COLORS}` }, make("span", { class: "swatch" }), make("strong", {}, title)),
      summary && make("p", { class: "quiet" }, summary),
      make("h3", {}, "Base URL"),
      make("p", { class: "value" }, make("code", {}, url), copyButton(url, `the base URL of ${title}`)),
      make("h3", {}, "Keys"),
      ...accounts.flatMap(({ name: account, description, headers }) => [
        ...Object.entries(headers).map(([header, value]) =>
          make("p", { class: "value" }, make("code", {}, `${header}: ${value}`), copyButton(value.replace(/^Bearer /, ""), `the key ${account} of ${title}`)),
        ),
        make("p", { class: "quiet note" }, description),
      ]),
      make("h3", {}, "Try it"),
      make("pre", { tabIndex: 0 }, curl),
      make(
        "p",
        { class: "actions" },
        copyButton(curl, `the command for ${title}`),
        make("a", { href: `/reference/${name}` }, "Interactive reference"),
        make("a", { href: `/openapi/${name}.json` }, "OpenAPI spec"),
      ),
    ),
  ),
);

// Live updates

for (const call of await send("GET", "/requests")) calls.push(call);
calls.splice(0, Math.max(0, calls.length - MAX_CALLS));
drawCalls();
await Promise.all([loadMeetings(), loadFaults(), loadDeliveries()]);
setInterval(drawCalendar, 60_000);

const events = new EventSource("/_sandbox/events");
events.addEventListener("open", () => {
  $("connection").className = "live";
  $("connection").textContent = "live";
});
events.addEventListener("error", () => {
  $("connection").className = "";
  $("connection").textContent = "not connected";
});
events.addEventListener("request", ({ data }) => {
  const call = JSON.parse(data);
  addCall(call);
  if (call.method !== "GET") updateSoon();
  void loadFaults();
});
events.addEventListener("delivery", ({ data }) => {
  const delivery = JSON.parse(data);
  deliveries.set(delivery.id, delivery);
  drawDeliveries();
});
