import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSignedWebhook } from "./read-signed.ts";
import type { SignedWebhookOptions } from "./read-signed.ts";
import { signDelivery } from "./sign-webhook.ts";
import type { WebhookSignature } from "./signature.ts";

/** A scheme, and the same written with Node's own functions. */
interface Scheme {
  readonly signature: WebhookSignature;
  readonly secret: string;
  readonly expected: (body: Buffer, timestamp: string, id: string) => Record<string, string>;
}

const hmac = (hash: string, key: string | Buffer, ...parts: (string | Buffer)[]) =>
  createHmac(hash, key).update(Buffer.concat(parts.map((part) => Buffer.from(part))));

const KEY = Buffer.from("a key of thirty-two bytes, or so");

const schemes: Record<string, Scheme> = {
  "a time in a separate header": {
    signature: {
      algorithm: "hmac-sha256",
      digest: "hex",
      signature: { header: "x-acme-signature", format: "v0={signature}" },
      timestamp: { header: "x-acme-timestamp" },
      message: "v0:{timestamp}:{body}",
    },
    secret: "s3cret",
    expected: (body, timestamp) => ({
      "x-acme-signature": `v0=${hmac("sha256", "s3cret", `v0:${timestamp}:`, body).digest("hex")}`,
      "x-acme-timestamp": timestamp,
    }),
  },
  "key and digest in base64": {
    signature: {
      algorithm: "hmac-sha256",
      key: "base64",
      digest: "base64",
      signature: { header: "x-acme-signature" },
      timestamp: { header: "x-acme-timestamp" },
      message: "{timestamp}.{body}",
    },
    secret: KEY.toString("base64"),
    expected: (body, timestamp) => ({
      "x-acme-signature": hmac("sha256", KEY, `${timestamp}.`, body).digest("base64"),
      "x-acme-timestamp": timestamp,
    }),
  },
  "t=…,v1=…": {
    signature: {
      algorithm: "hmac-sha256",
      digest: "hex",
      signature: { header: "acme-signature", separator: ",", format: "v1={signature}" },
      timestamp: { header: "acme-signature", separator: ",", format: "t={timestamp}" },
      message: "{timestamp}.{body}",
    },
    secret: "s3cret",
    expected: (body, timestamp) => ({ "acme-signature": `t=${timestamp},v1=${hmac("sha256", "s3cret", `${timestamp}.`, body).digest("hex")}` }),
  },
  "Standard Webhooks": {
    signature: {
      algorithm: "hmac-sha256",
      key: "base64",
      keyPrefix: "whsec_",
      digest: "base64",
      signature: { header: "webhook-signature", separator: " ", format: "v1,{signature}" },
      timestamp: { header: "webhook-timestamp" },
      id: { header: "webhook-id" },
      message: "{id}.{timestamp}.{body}",
    },
    secret: `whsec_${KEY.toString("base64")}`,
    expected: (body, timestamp, id) => ({
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${hmac("sha256", KEY, `${id}.${timestamp}.`, body).digest("base64")}`,
    }),
  },
  "SHA-1 over the body, without a time": {
    signature: { algorithm: "hmac-sha1", digest: "hex", signature: { header: "x-acme-signature" } },
    secret: "s3cret",
    expected: (body) => ({ "x-acme-signature": hmac("sha1", "s3cret", body).digest("hex") }),
  },
  "SHA-512, a key in hex, a time in milliseconds": {
    signature: {
      algorithm: "hmac-sha512",
      key: "hex",
      digest: "base64",
      signature: { header: "x-acme-signature", format: "sha512={signature};" },
      timestamp: { header: "x-acme-timestamp", unit: "ms" },
      message: "{body}{timestamp}",
      tolerance: 60,
    },
    secret: KEY.toString("hex"),
    expected: (body, timestamp) => ({
      "x-acme-signature": `sha512=${hmac("sha512", KEY, body, timestamp).digest("base64")};`,
      "x-acme-timestamp": timestamp,
    }),
  },
};

/** Raw JSON that JavaScript would write differently. */
const BODY = Buffer.from('{"topic":"caf\\u00e9 \\/ \\ud83d\\ude92 – ’ü","n":1.0, "id":"e1"}');
const NOW = 1_900_000_000_123;
const patterns = { started: { required: ["topic"] } };

const timestampOf = ({ signature }: Scheme, ms = NOW) => String(signature.timestamp?.unit === "ms" ? ms : Math.floor(ms / 1000));

interface Delivery {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

const deliver = (scheme: Scheme, ms = NOW): Delivery => ({ body: BODY, headers: scheme.expected(BODY, timestampOf(scheme, ms), "msg_1") });

const verify = ({ signature, secret }: Scheme, { body, headers }: Delivery, options: SignedWebhookOptions = {}) =>
  readSignedWebhook(patterns, signature, body, { secret, headers, now: NOW, ...options }).then(
    ({ event }) => event,
    ({ name, message }: Error) => `${name}: ${message}`,
  );

describe.each(Object.entries(schemes))("a signature with %s", (_name, scheme) => {
  const { signature, secret } = scheme;
  const { body, headers } = deliver(scheme);
  const { header } = signature.signature;

  test("is verified over the raw bytes", async () => {
    expect(await verify(scheme, { body, headers })).toBe("started");
    const request = new Request("https://me.example/hook", { method: "POST", body: String(body), headers });
    expect(await readSignedWebhook(patterns, signature, request, { secret, now: NOW })).toEqual({
      event: "started",
      payload: JSON.parse(String(body)) as unknown,
    });
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(String(body))));
    expect(await verify(scheme, { body: rewritten, headers })).toMatch(/^WebhookSecretError: the webhook's signature is missing or wrong/);
  });

  test("is also made by signDelivery", async () => {
    const signed = await signDelivery(signature, String(body), { secret, timestamp: new Date(NOW), id: "msg_1" });
    expect(signed).toEqual({ method: "POST", body: String(body), headers: { "content-type": "application/json", ...headers } });
    const now = await signDelivery(signature, { topic: "now" }, { secret });
    expect(await readSignedWebhook(patterns, signature, new Request("https://me.example/", now), { secret })).toEqual({
      event: "started",
      payload: { topic: "now" },
    });
  });

  test("is valid with any of several secrets, which must not be empty", async () => {
    const other =
      schemes["key and digest in base64"] === scheme || signature.key
        ? `${signature.keyPrefix ?? ""}${Buffer.from("other").toString(signature.key === "hex" ? "hex" : "base64")}`
        : "other";
    expect(await verify(scheme, { body, headers }, { secret: [other, secret] })).toBe("started");
    expect(await verify(scheme, { body, headers }, { secret: [secret, other] })).toBe("started");
    expect(await verify(scheme, { body, headers }, { secret: other })).toMatch(/^WebhookSecretError/);
    for (const empty of ["", undefined, [], [secret, ""]]) {
      expect(await verify(scheme, { body, headers }, { secret: empty })).toMatch(/^InvalidInputError: secret is empty/);
    }
  });

  test.each<[string, (value: string) => string]>([
    ["missing", () => ""],
    ["in upper case", (value) => value.toUpperCase()],
    ["cut off", (value) => value.slice(0, -2)],
    ["longer", (value) => `${value}0`],
    ["in base64url", (value) => value.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")],
    ["of nothing but its prefix", (value) => value.slice(0, signature.signature.format?.indexOf("{") ?? 0)],
    ["of another version", (value) => value.replace(/v\d|sha512/, "v9")],
  ])("that is %s is refused", async (_what, change) => {
    const changed = change(headers[header]!);
    if (changed === headers[header]) return;
    expect(await verify(scheme, { body, headers: { ...headers, [header]: changed } })).toMatch(/^WebhookSecretError: .*: respond with 401$/);
  });

  test("is refused when it is too old or too new", async () => {
    const toleranceMs = (signature.tolerance ?? 300) * 1000;
    const within = await Promise.all([-toleranceMs + 2000, toleranceMs - 2000].map((by) => verify(scheme, deliver(scheme, NOW + by))));
    expect(within).toEqual(["started", "started"]);
    const [old, ahead] = [await verify(scheme, deliver(scheme, NOW - toleranceMs - 2000)), await verify(scheme, deliver(scheme, NOW + toleranceMs + 2000))];
    if (!signature.timestamp) return;
    expect(old).toBe("WebhookSecretError: the webhook's timestamp is too old: respond with 401");
    expect(ahead).toBe("WebhookSecretError: the webhook's timestamp is in the future: respond with 401");
  });

  test("is refused if the timestamp is missing, changed or not a number", async () => {
    const { timestamp } = signature;
    if (!timestamp) return;
    const at = timestampOf(scheme);
    for (const other of ["", `${Number(at) + 1}`, `0${at}`, `+${at}`, `${at}.0`, ` ${at}`, "1e9", "NaN", `${at},${at}`]) {
      const changed = headers[timestamp.header]!.replace(at, other);
      expect(`${other} ${await verify(scheme, { body, headers: { ...headers, [timestamp.header]: changed } })}`).toContain("WebhookSecretError");
    }
    const { [timestamp.header]: _removed, ...rest } = headers;
    expect(await verify(scheme, { body, headers: rest })).toMatch(/^WebhookSecretError: the webhook's timestamp is missing or wrong/);
  });

  test("is never valid for a delivery that was changed anywhere", async () => {
    const accepted: Delivery[] = [];
    // The seed is fixed, so that a failure can be repeated. Six schemes make 100 000.
    const random = randomNumbers(_name.length);
    for (let round = 0; round < 16_700; round += 100) {
      const changed = Array.from({ length: 100 }, () => mutate({ body, headers }, random)).filter((each) => !isSame(each, { body, headers }));
      const results = await Promise.all(changed.map((each) => verify(scheme, each)));
      for (const [index, result] of results.entries()) if (!result.startsWith("WebhookSecretError")) accepted.push(changed[index]!);
    }
    expect(accepted).toEqual([]);
  });
});

describe("a signature", () => {
  const { "t=…,v1=…": parts, "Standard Webhooks": standard, "key and digest in base64": base64 } = schemes;

  test("may be one of several, and beside parts of other versions", async () => {
    const { body, headers } = deliver(parts!);
    const value = headers["acme-signature"]!;
    expect(await verify(parts!, { body, headers: { "acme-signature": `${value},v2=00` } })).toBe("started");
    expect(await verify(parts!, { body, headers: { "acme-signature": value.replace(",", ",v1=00,") } })).toBe("started");
    expect(await verify(parts!, { body, headers: { "acme-signature": `t=1,${value}` } })).toMatch(/timestamp is missing or wrong/);
    const several = deliver(standard!).headers;
    const signed = several["webhook-signature"]!;
    expect(await verify(standard!, { body, headers: { ...several, "webhook-signature": `v1a,xyz v1,AAAA ${signed}` } })).toBe("started");
  });

  test("is found in headers of any kind", async () => {
    const { body, headers } = deliver(parts!);
    const value = headers["acme-signature"]!;
    for (const given of [new Headers(headers), { "Acme-Signature": value }, { "ACME-SIGNATURE": [value] }]) {
      expect(await readSignedWebhook(patterns, parts!.signature, body, { secret: parts!.secret, headers: given, now: NOW })).toMatchObject({
        event: "started",
      });
    }
    await expect(readSignedWebhook(patterns, parts!.signature, body, { secret: parts!.secret, now: NOW })).rejects.toMatchObject({
      name: "WebhookSecretError",
    });
  });

  test("cannot be verified over a parsed body, and an unverified request is refused", async () => {
    const { body, headers } = deliver(parts!);
    await expect(readSignedWebhook(patterns, parts!.signature, { topic: "x" }, { secret: "s" })).rejects.toThrow("a parsed body cannot be verified");
    await expect(
      readSignedWebhook(patterns, parts!.signature, new Request("https://me.example/", { method: "POST", body: String(body), headers })),
    ).rejects.toThrow("secret is empty");
    expect(await readSignedWebhook(patterns, parts!.signature, { topic: "x" })).toEqual({ event: "started", payload: { topic: "x" } });
  });

  test.each(["not base64!", "a", "whsec_"])("is refused with a clear message if %j is the secret", async (secret) => {
    expect(await verify(base64!, deliver(base64!), { secret })).toBe("InvalidInputError: secret has to be base64, as the provider shows it");
  });

  test("may be valid for a body that is not JSON, which has its own message", async () => {
    const body = Buffer.from("");
    const headers = parts!.expected(body, timestampOf(parts!), "");
    expect(await verify(parts!, { body, headers })).toBe("InvalidInputError: the webhook's body is not JSON: respond with 400");
  });

  test("does not show the secret in its errors", async () => {
    for (const scheme of Object.values(schemes)) {
      const { body } = deliver(scheme);
      expect(await verify(scheme, { body, headers: {} })).not.toContain(scheme.secret);
    }
  });
});

/** A delivery with one thing changed: a byte of the body or of a header, one more, one less, or two swapped. */
function mutate({ body, headers }: Delivery, random: () => number): Delivery {
  const pick = (below: number) => Math.floor(random() * below);
  const names = Object.keys(headers);
  const target = pick(names.length + 1);
  if (target === names.length) return { body: mutateBytes(body, pick), headers };
  const name = names[target]!;
  // A receiver would reject text that a header cannot hold.
  const value = mutateBytes(Buffer.from(headers[name]!), pick, () => 33 + pick(94));
  return { body, headers: { ...headers, [name]: String(value) } };
}

function mutateBytes(bytes: Buffer, pick: (below: number) => number, newByte = () => pick(256)): Buffer {
  const at = pick(bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
  const kind = pick(5);
  if (kind === 0) return Buffer.concat([before, after]);
  if (kind === 1) return Buffer.concat([before, Buffer.from([newByte()]), bytes.subarray(at)]);
  if (kind === 2) return Buffer.concat([before, Buffer.from([newByte()]), after]);
  if (kind === 3) return Buffer.concat([before, bytes.subarray(at, at + 1 + pick(4)), bytes.subarray(at)]);
  return bytes.subarray(0, at);
}

function isSame(changed: Delivery, genuine: Delivery): boolean {
  return changed.body.equals(genuine.body) && JSON.stringify(changed.headers) === JSON.stringify(genuine.headers);
}

function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("a header with thousands of signatures is refused, even if one of them is valid", async () => {
  const { signature, secret, expected } = Object.values(schemes)[0]!;
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const [header] = Object.values(expected(Buffer.from("{}"), timestamp, "1"));
  const read = (copies: number) =>
    readSignedWebhook(
      {},
      { ...signature, signature: { ...signature.signature, separator: "," } },
      new Request("https://acme.example", {
        method: "POST",
        body: "{}",
        headers: { "x-acme-signature": [...Array.from({ length: copies }, () => "v0=00"), header].join(","), "x-acme-timestamp": timestamp },
      }),
      { secret },
    );
  expect(await read(50)).toMatchObject({ event: "unknown" });
  await expect(read(5000)).rejects.toThrow("signature is missing or wrong");
});
