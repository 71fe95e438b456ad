/** Values that a program may pass where a file or an operation is expected, by a description. Created separately for each test. */
export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  "a bigint": () => 1n,
  "a symbol": () => Symbol("logic-model"),
  "a function": () => () => 0,
  "not a number": () => Number.NaN,
  "a long text": () => "あ".repeat(1_000_000),
  "a date": () => new Date(0),
  "a map": () => new Map([["type", "batch"]]),
  "a list of bytes": () => new Uint8Array(1_000_000),
  "an instance of a class": () => new (class Operation {})(),
  "a list of a class": () => new (class List extends Array<unknown> {})(3).fill({}),
  "a list with another prototype": () => Object.setPrototypeOf([{}], { map: fail }),
  "a list with a huge gap": () => new Array(4_000_000_000),
  "an object with inherited keys": () => Object.create(Object.assign(Object.create(null), { type: "batch" })),
  "an own __proto__": () => JSON.parse('{"__proto__":{"polluted":1}}'),
  "a getter that throws": () => withGetters(fail),
  "a getter that must not run": () => withGetters(() => "batch"),
  "a toJSON that throws": () => ({ toJSON: fail }),
  "a proxy that throws": () =>
    new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail }),
  "a proxy whose values throw": () => new Proxy({ ...FIELDS }, { get: fail }),
  "a list whose entries throw": () =>
    new Proxy([{}], { get: (list, key) => (key === "length" ? list.length : fail()) }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "an object that contains itself": () => {
    const value: Record<string, unknown> = { ...FIELDS };
    for (const key of Object.keys(value)) value[key] = value;
    return value;
  },
  "a list that contains itself": () => {
    const list: unknown[] = [];
    list.push(list, list);
    return list;
  },
  "2^40 shared objects": () => {
    let value: unknown = {};
    for (let i = 0; i < 40; i++) value = { a: value, b: value };
    return value;
  },
  "a million levels": () => {
    let value: unknown = {};
    for (let i = 0; i < 1_000_000; i++) value = { value };
    return value;
  },
};

/** Keys that readers of files, operations and fragments look at. */
const FIELDS = { format: 0, version: 0, vision: 0, type: 0, node: 0, nodes: 0, set: 0, operations: 0, placements: 0 };

function withGetters(get: () => unknown): object {
  const properties = Object.keys(FIELDS).map((key) => [key, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(properties));
}

function fail(): never {
  throw new Error("run by a check");
}
