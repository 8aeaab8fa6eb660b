// Built from src/ by scripts/build.mjs. Do not edit.
"use strict";
var Sinergi_ = (() => {
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end2 = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end2);
}
function floatSafeRemainder(val, step) {
  const ratio2 = val / step;
  const roundedRatio = Math.round(ratio2);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio2), 1);
  if (Math.abs(ratio2 - roundedRatio) < tolerance)
    return 0;
  return ratio2 - roundedRatio;
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own3 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own3;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own3;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a2, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a2 = inst._zod).check ?? (_a2.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse6 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse6(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function discriminatorMap(def) {
  const map = /* @__PURE__ */ new Map();
  for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) {
      if (map.has(value)) {
        if (value !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value)}"`);
        map.set(value, null);
      } else {
        map.set(value, option);
      }
    }
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = false;
  $ZodUnion.init(inst, def);
  const _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
      const pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      if (pv[zod.def.discriminator]?.has(void 0))
        undefinedCount++;
      for (const [k, v] of Object.entries(pv)) {
        if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
          assignProp(propValues, k, /* @__PURE__ */ new Set());
        }
        for (const val of v) {
          propValues[k].add(val);
        }
      }
    }
    if (!zod.def.unionFallback && undefinedCount > 1)
      propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
  });
  def.options.forEach((option, i) => {
    const propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
      throw new Error(`Invalid discriminated union option at index "${i}"`);
    }
  });
  const disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isObject(input)) {
      payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      });
      return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) {
      return opt._zod.run(payload, ctx);
    }
    if (def.unionFallback || ctx.direction === "backward") {
      return _super(payload, ctx);
    }
    payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
      input,
      path: [def.discriminator],
      inst
    });
    return payload;
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
  $ZodDiscriminatedUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
  return new ZodMiniDiscriminatedUnion({
    type: "union",
    options,
    discriminator,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// src/core/kind.ts
var good = (value) => ({ ok: true, value });
var bad = (rule2, params) => ({
  ok: false,
  fault: params ? { rule: rule2, params } : { rule: rule2 }
});
var rule = (number4) => ({
  error: (issue2) => issue2.input === void 0 || issue2.input === "" || issue2.input === null ? "R01" : number4
});

// src/core/kinds/text.ts
var LOOKS_LIKE_ID = /(?:\d[ .-]?){15}\d/;
var looksLikeId = (text4) => LOOKS_LIKE_ID.test(text4);
var HIDDEN = "••••";
var repeatable = (value, max = 60) => {
  const text4 = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  if (looksLikeId(text4)) return HIDDEN;
  return text4.length > max ? `${text4.slice(0, max - 1)}…` : text4;
};
var repeatableOf = ({ privacy }, value) => privacy === "identity" ? HIDDEN : repeatable(value);
var text = ({
  max,
  optional: optional2,
  multiline = false,
  width = Math.min(220, 70 + max * 2),
  privacy = "open"
}) => ({
  name: "text",
  optional: optional2 ?? false,
  privacy,
  schema: () => string2(rule("R13")).check(
    _trim(),
    _minLength(1, "R01"),
    _maxLength(max, "R14"),
    refine((value) => !looksLikeId(value), "R19")
  ),
  toCell: (value) => value,
  fromCell: (cell) => {
    const value = String(cell);
    return value.trim().length > max ? bad("R14", { max }) : good(value);
  },
  numberFormat: { type: "TEXT", pattern: "@" },
  width,
  control: { type: "text", max, multiline },
  sample: (n) => `Contoh ${n}`.slice(0, max)
});

// src/core/words.ts
var fill = (text4, params = {}) => text4.replace(
  /\{(\w+)\}/g,
  (whole2, name) => Object.prototype.hasOwnProperty.call(params, name) ? String(params[name]) : whole2
);

// src/i18n/en.ts
var common = { yes: "Yes", no: "No", voided: "Voided" };
var WEEKDAYS = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday"
};
var TASK_TYPES = {
  nib: "NIB",
  insurance: "JKK/JKM"
};
var tabs = {
  settings: {
    columns: {
      setting: {
        options: {
          language: "Language (id or en)",
          jpMinutes: "Minutes a JP",
          prisonCausedCap: "Most that is excused as prison-caused",
          excusedExcluded: "Excused and sick not counted",
          signerStaffNo: "Staff number of the signer",
          attendanceSheetNo: "Number of attendance sheets",
          calendarId: "Id of the Google calendar (blank = none)",
          digestWeekday: "Day of the digest (1 = Monday)",
          digestHour: "Hour of the digest",
          reminderHour: "Hour of session reminders (the day before)",
          workbook: "Kind of workbook",
          workbookId: "Workbook id",
          sharedWorkbookId: "Id of the shared workbook"
        }
      }
    }
  },
  agencies: {
    columns: {
      agencyId: "Agency code",
      email: "E-mail",
      digest: "Send digest",
      frequency: { label: "How often" },
      reminders: "Session reminders",
      language: { label: "Language of digest", options: { id: "Indonesian", en: "English" } }
    }
  },
  staff: { columns: { email: "E-mail", agencyId: "Agency", digest: "Receives digest" } },
  sites: {
    columns: {
      siteId: "Site code",
      agencyId: "Agency",
      closedWeekdays: { label: "Closed on", options: WEEKDAYS }
    }
  },
  instructors: { columns: { instructorId: "Instructor code", agencyId: "Agency" } },
  holidays: { columns: { holidayId: "Holiday code", heldOn: "Date" } },
  meetings: { columns: { meetingId: "Meeting code", heldOn: "Date", documentNo: "Letter number" } },
  actions: {
    columns: {
      actionId: "Action code",
      meetingId: "Meeting",
      text: "What is to be done",
      ownerId: "Agency",
      dueOn: "Due",
      doneOn: "Done"
    }
  },
  assessments: {
    columns: { assessmentId: "Assessment code", enrolmentId: "Enrolment", assessedOn: "Date" }
  },
  certificates: {
    columns: {
      certificateNo: "Number",
      enrolmentId: "Enrolment",
      issuedOn: "Issued",
      issuerId: "Issuer",
      verifyCode: "Check code",
      handedOverOn: "Handed over"
    }
  },
  followUpTemplates: {
    columns: {
      templateId: "Template code",
      trigger: { label: "After", options: { trainingEnd: "End of training" } },
      type: { options: TASK_TYPES },
      ownerId: "Agency"
    }
  },
  followUps: {
    columns: {
      taskId: "Task code",
      participantId: "Participant",
      trigger: { label: "After", options: { trainingEnd: "End of training", manual: "By hand" } },
      type: { options: TASK_TYPES },
      ownerId: "Agency",
      dueOn: "Due",
      doneOn: "Done",
      nextDueOn: "Due next",
      templateId: "Template"
    }
  },
  outcomes: {
    columns: {
      outcomeId: "Outcome code",
      participantId: "Participant",
      working: "Works",
      hasNib: "Has a NIB",
      insurance: { label: "JKK/JKM", options: { toRegister: "To be registered" } },
      funding: { options: { none: "None yet", kur: "KUR", csr: "CSR" } },
      fundingBand: {
        label: "Size of funding",
        options: {
          upTo1m: "Up to Rp1 million",
          upTo5m: "Rp1–5 million",
          upTo10m: "Rp5–10 million",
          above10m: "Above Rp10 million"
        }
      },
      turnoverBand: {
        label: "Turnover a month",
        options: {
          none: "None yet",
          upTo500k: "Up to Rp500,000",
          upTo1m: "Rp500,000–1 million",
          upTo3m: "Rp1–3 million",
          above3m: "Above Rp3 million"
        }
      },
      channel: { label: "Sells through", options: { none: "Nothing yet" } }
    }
  },
  programmes: {
    columns: {
      programmeId: "Programme code",
      totalJp: "Total JP",
      providerId: "Provider",
      leadId: "Lead agency"
    }
  },
  cohorts: {
    columns: { cohortId: "Cohort code", programmeId: "Programme", siteId: "Site", totalJp: "Total JP" }
  },
  participants: { columns: { participantId: "Participant code" } },
  enrolments: {
    columns: {
      enrolmentId: "Enrolment code",
      participantId: "Participant",
      cohortId: "Cohort",
      waitNo: "Wait no.",
      stateOn: "State since",
      stateReason: "Reason",
      startOn: "Takes part from",
      endOn: "Takes part until"
    }
  },
  schedules: {
    columns: {
      scheduleId: "Schedule code",
      cohortId: "Cohort",
      frequency: { label: "Repeats" },
      weekdays: { label: "Weekdays", options: WEEKDAYS },
      monthlyOn: {
        label: "Monthly by",
        options: { date: "Same date", weekday: "Same weekday of the month", lastDay: "Last day" }
      },
      firstOn: "First on",
      breakMinutes: "Break (minutes)",
      endsBy: { options: { until: "On a day", count: "After sessions", jp: "After a total of JP" } },
      onDayOff: { label: "On a day off", options: { skip: "Skip", move: "Move to the next day" } },
      instructorId: "Instructor",
      siteId: "Site"
    }
  },
  absences: {
    columns: { absenceId: "Absence code", enrolmentId: "Enrolment", code: { label: "Attendance" } }
  },
  sessions: {
    columns: {
      sessionId: "Session code",
      cohortId: "Cohort",
      sessionOn: "Date",
      jp: "JP",
      type: {
        options: {
          followUp: "After training",
          business: "Module: business development",
          sales: "Module: sales",
          funding: "Module: funding"
        }
      },
      instructorId: "Instructor",
      siteId: "Site",
      scheduleId: "Schedule",
      breakMinutes: "Break (minutes)",
      firstPlannedOn: "First planned for",
      shiftedDays: "Shifted (days)"
    }
  },
  attendance: {
    columns: {
      attendanceId: "Attendance code",
      sessionId: "Session",
      enrolmentId: "Enrolment",
      code: { label: "Attendance", options: { H: "H", T: "T", I: "I", S: "S", A: "A", L: "L" } },
      jpAttended: "JP attended"
    }
  },
  identities: {
    title: "Registry",
    columns: {
      nik: "National id (NIK)",
      registerNo: "Register no.",
      intakeOn: "Intake",
      sentenceEndOn: "Sentence ends",
      expectedReleaseOn: "Expected release",
      actualReleaseOn: "Actual release",
      consentOn: "Date of consent",
      participantId: "Participant code"
    }
  },
  duplicates: {
    title: "Duplicate review",
    columns: {
      pairKey: "Pair",
      score: "Likeness of names",
      births: { label: "Birth" },
      fathers: {
        label: "Father",
        options: { samePatronym: "Same father’s name", otherPatronym: "Another father’s name" }
      },
      decision: { options: { same: "Same person", different: "Not the same person" } }
    }
  },
  imports: {
    columns: { importId: "Import line code", job: "Import", outcome: "Rules" }
  },
  findings: {
    columns: {
      findingId: "Finding code",
      severity: { options: { E: "Error", W: "Warning", I: "Info" } },
      rowId: "Row code",
      firstSeenOn: "First seen"
    }
  },
  mailLog: {
    columns: {
      mailKey: "Key",
      reason: {
        options: {
          nobody: "nobody to write to",
          tooMany: "more than 50 recipients",
          sixteenDigits: "16 digits in a row in it",
          registerNumber: "a register number in it",
          workingName: "a participant’s name in it",
          expired: "its days are over, or it is not wanted any more"
        }
      },
      changedAt: "Time"
    }
  },
  journal: {
    columns: {
      commit: "Number",
      at: "Time",
      requestId: "Request id",
      marks: "Last numbers",
      payload: "Changes"
    }
  }
};
var app = {
  menu: {
    title: "Sinergi",
    setUp: "Set up workbook",
    setUpRegistry: "Set up prison registry",
    repairColumns: "Repair cut columns",
    validate: "Check entries",
    refreshSummaries: "Refresh summaries",
    sendDigests: "Send digests now",
    activateDigests: "Activate automatic mails",
    sendCalendar: "Send to Google Calendar",
    confirmWorkbook: "This is the workbook in use",
    probe: "Test platform"
  },
  errors: {
    notSetUp: "This workbook has not been set up. Choose Sinergi › Set up workbook.",
    columnMissing: "The column “{column}” of the tab “{tab}” is gone. Nothing was saved. Choose Sinergi › Set up workbook to bring it back.",
    columnTwice: "The column “{column}” is there twice in the tab “{tab}”. Nothing was saved. Delete the copy, then try again.",
    columnContradiction: "The header row of the tab “{tab}” does not fit the column “{column}” (cut and pasted, or there is a row above the header). Nothing was saved. Undo with Ctrl+Z, or choose Sinergi › Repair cut columns.",
    journalMoved: "The columns of the tab “{tab}” were moved. Nothing was saved. Put them back in order, then try again.",
    otherWorkbook: "This is not a task of this workbook. Open the other one and try there.",
    noSharedWorkbook: "Fill in “Id of the shared workbook” in the settings of this registry first.",
    sharedUnavailable: "You cannot open the shared workbook at the moment. Check your access there, and repeat.",
    noIdentity: "{id} is not in the registry, or was merged.",
    noWorkingName: "{id} has no working name yet.",
    notStaff: "{email} is not in the tab of staff, or not active. Ask a coordinator to add it.",
    notAllowed: "Your role ({role}) may not do this.",
    broken: "The request cannot be read. Close this sidebar, open it again, and repeat.",
    tooLarge: "What was entered is too long.",
    unknownCall: "Unknown command. Reload this page and repeat.",
    unknownField: "Unknown entry: {field}.",
    badRequestId: "A request without a number. Close this sidebar, open it again, and repeat.",
    requestReused: "This request has been saved before with other contents. Open the sidebar again.",
    requestExpired: "This request was delayed for too long to be saved safely. See whether it was saved, then open the sidebar again.",
    notKnownToBeSaved: "Google does not answer; it is not known whether this was saved. Press again: it is safe, nothing is saved twice.",
    changing: "Others keep changing the workbook, so that it cannot be read as a whole. Nothing was saved. Try again in a few minutes.",
    tooManyRows: "The tab {tab} holds too much to be read in one run. Nothing was changed. Move the rows of years long past to a workbook of their own, and delete them here.",
    unavailable: "The workbook cannot be read at the moment. Nothing was saved. Try again in a moment.",
    copied: "This workbook is a copy. Mails and triggers are off until a coordinator chooses Sinergi › This is the workbook in use.",
    titleTaken: "There is another tab called “{subject}”. Nothing was written. Rename or delete that tab, then refresh once more.",
    noCohort: "There is no cohort {id}.",
    noAgency: "There is no agency {id}, or it is not active, or does not get this mail.",
    mailSettled: "Somebody else has settled this mail, or it is not needed any more.",
    mailTooLate: "The days of this mail are over: it is not sent any more. The next one follows in its time.",
    mailQuota: "Your mails of today are used up. Try again tomorrow.",
    mailStopped: "This mail is held back: {reason}, at “{where}”. Correct the entry first.",
    calendarMissing: "Google does not find the calendar of the setting “Id of the Google calendar”. Check the id.",
    calendarForbidden: "The calendar refuses: it has to be your own, and the add-on has to be allowed to change its events.",
    calendarBusy: "Google Calendar takes no more for now. The rest follows.",
    calendarUnavailable: "Google Calendar does not answer. The rest follows.",
    findingGone: "This finding is not there any more. Check the entries again.",
    findingNotYours: "This finding is another agency’s: only that agency or a coordinator may mend it here.",
    findingChanged: "The row has changed since it was checked, or cannot be read in one way only. Nothing was saved. Check the entries again.",
    cellGone: "This cell is not there any more: its row, column or tab is gone. Check the entries again.",
    gridEmpty: "Nobody is expected at a session of {id} yet. Enrol participants and schedule sessions first.",
    gridTwice: "{id} is there twice in the tab “{title}”. Nothing was saved. Delete the copy, then try again.",
    gridHead: "The head of the tab “{title}” is no longer recognised. Nothing was saved. Undo with Ctrl+Z, or bring it back from File › Version history.",
    gridTaken: "Google does not answer, or there is another tab called “{title}”. Rename that tab if it is there, then press again: it is safe, nothing is saved twice."
  },
  alerts: {
    setUpDone: "The workbook is ready. {changes} changes.",
    setUpNothing: "The workbook is complete: 0 changes.",
    setUpTabs: "Tabs made: {names}.",
    setUpColumns: "Columns brought back: {names}.",
    setUpOther: "Also brought up to date: {names}.",
    region: "language and time zone of Indonesia",
    relabelled: "titles, labels and choices in English",
    validatedPart: "Too much to write at once: {left} codes or findings are not written yet. The rest is written by itself every hour where automatic mails are on; or run “Check entries” once more.",
    validated: "{errors} errors, {warnings} warnings, {infos} notes. Choose Sinergi › Findings.",
    validatedClean: "All entries are right.",
    acknowledged: "{count} findings are acknowledged, and not counted here.",
    idsGiven: "{count} rows that were typed directly got a code.",
    refreshed: "Summaries refreshed: {names}.",
    refreshedNothing: "There is no programme to summarise yet.",
    digests: "{sent} mails sent, {queued} still queued, {nothing} agencies without news, {failed} failed.",
    digestsNone: "There is no digest to send now.",
    digestsUnknown: "Not known whether sent, look into the mailbox: {keys}.",
    digestsStale: "The mail trigger of {email} has not run since {day} {time}. A coordinator can take it over: Sinergi › Mail digests.",
    activated: "Automatic mails are active: digests and reminders. The trigger runs every hour in the name of {email}.",
    alreadyActive: "Automatic mails are already active, in the name of {email}.",
    confirmed: "This is now the workbook in use.",
    repaired: "Columns are found again in their new place: {names}.",
    repairedNothing: "There is no column that can be repaired by itself. Look at the header: it has to be in row 1, each label once.",
    calendarOff: "No calendar is named. Fill the setting “Id of the Google calendar” with primary (your own) or the id of a calendar of yours, and choose this menu again. With automatic mails active it then follows every hour.",
    calendarSent: "Google Calendar: {added} added, {changed} changed, {cancelled} cancelled, {waiting} still waiting for the next run.",
    calendarSame: "Google Calendar shows all sessions already.",
    calendarRefused: "{count} events could not be changed: the calendar refuses.",
    calendarLast: "The last automatic run ended with: {text}"
  },
  checks: {
    list: "Choose one of the list.",
    tab: "Choose a code from the list, or type one that stands in the tab {tab}.",
    date: "Type the date as day/month/year, such as 01/02/2027.",
    number: "Type a number from {min} to {max}, decimals with a comma.",
    email: "Type one e-mail address, such as name@office.go.id."
  },
  mail: {
    subjects: {
      weekly: "[{programme}] Weekly digest {period} – {agency}",
      daily: "[{programme}] Daily digest {period} – {agency}",
      monthly: "[{programme}] Monthly digest {period} – {agency}",
      reminder: "[{programme}] Session reminder {period} – {agency}"
    },
    periods: {
      weekly: "Week {days}",
      daily: "Day {days}",
      monthly: "Month {days}",
      reminder: "Tomorrow, {days}"
    },
    greeting: "Programme digest for {agency}",
    reminderGreeting: "Session reminder for {agency}",
    actTitle: "Needs action",
    more: "and {count} more in the workbook",
    changedTitle: "What changed",
    changed: "Saved since {since}: {tabs}",
    changedAtLeast: "Saved since {since}, at least: {tabs}",
    changedTab: "{tab} {times} times",
    short: "Digest for {agency}, {days}",
    shortEnd: "The whole of it is in the Sinergi workbook.",
    test: "[TEST] {subject}",
    openWorkbook: "Open the workbook",
    leave: "No longer wish to receive this mail? Put “No” into the column Receives digest of the tab of staff, or tell a coordinator.",
    programmeFallback: "Sinergi"
  },
  calendar: { session: "Session {session}, {jp} JP.", trainer: "Trainer {trainer}." },
  summary: {
    asOf: "as of {day} {time} WIB",
    chart: "{title}. Its figures are in the tab {tab}.",
    heading: "{subject} – {name}"
  },
  grid: {
    title: "Attendance sheet",
    hint: "Type H, T, I, S, A or L. T with its JP: T2 or T1.5. The sign - deletes.",
    conflict: "“{typed}” was typed here; in the meantime {by} recorded “{code}”. Press again to use what was typed.",
    somebody: "somebody else",
    nothing: "blank",
    wrong: {
      unknown: "“{typed}” is no code. Type H, T2, I, S, A or L.",
      lateJp: "“{typed}”: T needs its JP, 0 to {most} in halves: T2 or T1.5.",
      notBegun: "“{typed}”: the session has not begun yet.",
      cancelled: "“{typed}”: the session does not take place.",
      notExpected: "“{typed}”: she is not expected at this session."
    }
  }
};

// src/i18n/humanise.ts
var humanise = (key) => {
  const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

// src/i18n/id-rules.ts
var rules = {
  R01: {
    text: "Harus diisi.",
    why: "Daftar, surat, dan laporan tidak bisa memakai baris yang belum lengkap.",
    mend: "Isi selnya; kalau baris itu tidak jadi dipakai, ubah kolom Dibatalkan menjadi Ya."
  },
  R02: {
    text: "NIK harus 16 angka.",
    why: "NIK yang kurang atau lebih satu angka bukan milik siapa pun dan akan ditolak instansi lain.",
    mend: "Ketik ulang 16 angka NIK dari KTP atau buku register."
  },
  R03: {
    text: "NIK tersimpan sebagai bilangan dan mungkin kehilangan angka. Jadikan sel teks, lalu ketik ulang.",
    why: "Lembar sebar hanya menyimpan 15 angka dari sebuah bilangan; angka ke-16 menjadi 0.",
    mend: "Ubah sel menjadi teks (Format, Angka, Teks biasa), lalu ketik ulang NIK dari KTP."
  },
  R04: {
    text: "Kode wilayah pada NIK tidak dikenal.",
    why: "Kode wilayah yang tidak ada hampir selalu salah ketik.",
    mend: "Bandingkan enam angka pertama dengan KTP; kalau memang benar, akui temuan ini atau tambahkan wilayahnya di lembar Wilayah."
  },
  R05: {
    text: "Tanggal di dalam NIK tidak ada.",
    why: "Angka ke-7 sampai ke-12 adalah tanggal lahir (hari ditambah 40 untuk perempuan), dan tanggal ini tidak ada.",
    mend: "Ketik ulang NIK dari KTP atau buku register."
  },
  R06: {
    text: "Nomor urut NIK 0000.",
    why: "Nomor urut diberikan mulai 0001, jadi 0000 mungkin angka yang belum diisi.",
    mend: "Bandingkan empat angka terakhir dengan KTP; kalau memang benar, akui temuan ini."
  },
  R07: {
    text: "NIK berakhir 0 dan pernah menjadi bilangan: angka terakhirnya mungkin berubah.",
    why: "Lembar sebar mengubah angka ke-16 sebuah bilangan menjadi 0, jadi angka terakhirnya mungkin bukan yang sebenarnya.",
    mend: "Ketik ulang NIK sebagai teks dari KTP; mengubah format sel saja tidak mengembalikan angkanya."
  },
  R08: {
    text: "Bukan tanggal: “{value}”. Ketik ulang sebagai tanggal, misalnya 01/02/2027.",
    why: "Teks yang mirip tanggal tidak bisa dihitung atau diurutkan, dan hari dengan bulan bisa tertukar.",
    mend: "Ketik ulang sebagai hari/bulan/tahun, misalnya 01/02/2027; kalau hanya bisa dibaca satu cara, pakai Perbaiki langsung."
  },
  R10: {
    text: "Jam tidak benar: “{value}”. Tulis seperti 09:00, dan selesai setelah mulai.",
    why: "JP, bentrokan ruang, dan daftar hadir dihitung dari jam mulai dan selesai.",
    mend: "Ketik jam dan menit seperti 09:00, dengan jam selesai sesudah jam mulai."
  },
  R11: {
    text: "Bukan alamat surel: “{value}”.",
    why: "Surat ke alamat yang salah tidak sampai ke siapa pun.",
    mend: "Tulis satu alamat saja, tanpa nama dan tanpa koma, misalnya nama@kantor.go.id."
  },
  R13: {
    text: "“{value}” tidak ada dalam pilihan.",
    why: "Hitungan dan aturan hanya mengenal kata dalam daftar, jadi baris ini tidak ikut terhitung.",
    mend: "Pilih nilai dari daftar tarik-turun di sel itu."
  },
  R14: {
    text: "“{value}” di luar batas yang mungkin.",
    why: "Nilai yang terlalu besar, terlalu kecil, atau terlalu panjang biasanya salah ketik dan mengacaukan hitungan.",
    mend: "Betulkan angkanya, atau persingkat teksnya."
  },
  R15: {
    text: "{participant} akan berumur sekitar {age} saat {cohort} mulai.",
    why: "Pelatihan dan jaminan sosial direncanakan untuk usia 18–65, dan umur yang janggal sering berarti tahun lahir salah.",
    mend: "Tanyakan tahun lahirnya ke Lapas; kalau memang benar, akui temuan ini."
  },
  R16: {
    text: "Nama memuat angka, atau hanya satu huruf.",
    why: "Nama dicetak di sertifikat persis seperti yang tertulis di sini.",
    mend: "Tulis nama seperti di buku register; nama satu kata tidak masalah."
  },
  R17: {
    text: "Ada spasi di awal, di akhir, atau dua kali berturut-turut.",
    why: "Dengan spasi berlebih, nama yang sama dianggap nama lain di daftar dan pencarian.",
    mend: "Tekan Perbaiki langsung, atau hapus spasi yang berlebih."
  },
  R19: {
    text: "Teks ini memuat angka 16 digit, mungkin NIK. Angka itu tidak boleh ada di sini.",
    why: "Buku kerja ini dibaca semua instansi, dan NIK menunjukkan siapa pesertanya.",
    mend: "Hapus angka itu dari teks; nomor identitas hanya boleh ada di registri Lapas."
  },
  R21: {
    text: "Tanggal di dalam NIK tidak sama dengan tanggal lahir.",
    why: "NIK tidak pernah diubah, jadi perbedaan bisa benar, bisa juga karena salah ketik.",
    mend: "Bandingkan keduanya dengan buku register; betulkan yang salah, atau akui temuan ini kalau keduanya benar."
  },
  R22: {
    text: "Menurut NIK ini laki-laki.",
    why: "Pada NIK perempuan tanggal lahir ditambah 40, dan di sini tidak, jadi mungkin NIK orang lain.",
    mend: "Bandingkan NIK dengan KTP; kalau memang benar, akui temuan ini."
  },
  R23: {
    text: "Tanggal selesai mendahului tanggal mulai.",
    why: "Di antara tanggal seperti itu tidak ada yang bisa dijadwalkan atau dihitung.",
    mend: "Betulkan tanggal mulai atau selesai, sehingga tanggal selesai sama atau lebih akhir."
  },
  R24: {
    text: "Peserta minimum {quorum} melebihi kuota {capacity}.",
    why: "Angkatan yang butuh lebih banyak orang daripada tempatnya tidak akan pernah bisa mulai.",
    mend: "Turunkan peserta minimum, atau naikkan kuota sesuai kesepakatan dengan Lapas."
  },
  R26: {
    text: "{jp} JP tidak sama dengan hitungan {startTime}–{endTime}: {expected} JP.",
    why: "JP menjadi dasar pembayaran pelatihan dan hitungan kehadiran.",
    mend: "Betulkan JP, jam, atau istirahatnya; kalau memang disepakati begitu, akui temuan ini."
  },
  R27: {
    text: "Kode {code} tidak cocok dengan {jp} JP.",
    why: "Yang hadir punya JP dan yang tidak hadir tidak, kalau tidak persentasenya salah.",
    mend: "Betulkan kodenya, atau JP-nya: 0 untuk A, I, S, dan L, lebih dari 0 untuk H."
  },
  R28: {
    text: "{jp} JP melebihi JP sesi: {most}.",
    why: "Tidak ada yang bisa hadir melebihi JP sesi; persentasenya akan lebih dari 100 %.",
    mend: "Turunkan JP hadir, atau betulkan JP sesinya."
  },
  R29: {
    text: "Terlambat, tetapi jam datang dan JP-nya tidak diisi.",
    why: "Yang terlambat tetap mengikuti sebagian sesi, dan bagian itu dihitung untuk sertifikatnya.",
    mend: "Isi jam datang atau JP yang diikuti; kalau tidak mengikuti sama sekali, kodenya A, I, S, atau L."
  },
  R30: {
    text: "Keluar sebelum selesai harus disertai alasan.",
    why: "Laporan dan keputusan apakah ia boleh ikut lagi didasarkan pada alasan ini.",
    mend: "Tulis singkat mengapa ia keluar, tanpa menyebut perkara atau kesehatannya."
  },
  R31: {
    text: "Yang selesai harus punya tanggal selesai, bukan di masa depan; yang belum selesai tidak punya.",
    why: "Dari tanggal inilah terlihat siapa yang terlambat dan apa yang sudah dikerjakan.",
    mend: "Isi tanggal selesai yang sebenarnya, atau kembalikan ke belum selesai dan kosongkan tanggalnya."
  },
  R32: {
    text: "Sertifikat tertanggal {on} mendahului {until}: akhir angkatan, atau penilaian.",
    why: "Sertifikat yang lebih tua daripada pelatihannya tidak akan diakui siapa pun.",
    mend: "Betulkan tanggal terbit, tanggal selesai angkatan, atau tanggal penilaian."
  },
  R33: {
    text: "{participant} belum memberi persetujuan.",
    why: "Data warga binaan hanya boleh dipakai dengan persetujuannya (UU 27/2022).",
    mend: "Minta Lapas mengurus persetujuannya dan mencatatnya di lembar Peserta; sebelum itu kembalikan tahapnya ke Diusulkan."
  },
  R35: {
    text: "Ekspirasi mendahului tanggal masuk.",
    why: "Salah satu tanggal pasti keliru, padahal sisa masa pidana dihitung dari keduanya.",
    mend: "Bandingkan kedua tanggal dengan buku register dan betulkan yang salah."
  },
  R36: {
    text: "{value} dipakai lebih dari satu baris.",
    why: "Lembar lain menunjuk satu baris dengan kode ini, dan sekarang bisa menemukan baris yang salah.",
    mend: "Kosongkan kode di baris salinan lalu periksa isian lagi: ia mendapat kode baru; batalkan barisnya kalau hanya salinan."
  },
  R37: {
    text: "NIK yang sama ada di {other}.",
    why: "Satu NIK milik satu orang; salah ketik, atau orangnya tercatat dua kali.",
    mend: "Bandingkan keduanya dengan KTP; kalau orangnya sama, gabungkan lewat menu Tinjau ganda."
  },
  R38: {
    text: "Nomor register yang sama ada di {other}.",
    why: "Di satu Lapas nomor register hanya diberikan sekali.",
    mend: "Bandingkan keduanya dengan buku register; kalau orangnya sama, gabungkan lewat menu Tinjau ganda."
  },
  R39: {
    text: "Mungkin orang yang sama dengan {other}: nama mirip, waktu lahir sama.",
    why: "Orang yang tercatat dua kali mendapat dua kode, dua presensi, dan mungkin dua sertifikat.",
    mend: "Bandingkan kedua baris dan putuskan lewat menu Tinjau ganda apakah orangnya sama."
  },
  R40: {
    text: "{participant} sudah ada di {cohort}, sebagai {other}.",
    why: "Ia terhitung dua kali dan mengambil tempat orang lain.",
    mend: "Batalkan baris yang belakangan; kalau presensinya sudah tercatat di situ, batalkan yang satunya."
  },
  R41: {
    text: "{participant} diharapkan di {session} dan di {other} pada {on} pada jam yang sama.",
    why: "Tidak ada yang bisa hadir di dua sesi sekaligus; salah satunya akan tercatat tidak hadir.",
    mend: "Pindahkan salah satu sesi lewat menu Ubah jadwal, atau keluarkan ia dari salah satu angkatan."
  },
  R42: {
    text: "{value} sudah mengajar {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.",
    why: "Salah satu kelas akan duduk tanpa instruktur.",
    mend: "Pindahkan salah satu sesi lewat menu Ubah jadwal, atau isi instruktur lain."
  },
  R43: {
    text: "{value} sudah dipakai {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.",
    why: "Dua kelas akan datang ke ruang yang sama.",
    mend: "Pindahkan salah satu sesi lewat menu Ubah jadwal, atau isi lokasi lain."
  },
  R44: {
    text: "{participant} diharapkan di {session} dan di {other} (program lain) pada {on} pada jam yang sama.",
    why: "Dua program boleh berbagi peserta, tetapi pada jam yang sama ia hanya bisa di satu tempat.",
    mend: "Sepakati dengan program lain sesi mana yang dipindah; kalau memang disengaja, akui temuan ini."
  },
  R45: {
    text: "Nomor tunggu {number}; seharusnya {expected}.",
    why: "Giliran berikutnya dibaca dari nomor tunggu, jadi nomor yang lompat atau ganda menimbulkan perselisihan.",
    mend: "Tekan Perbaiki langsung: antrean dinomori ulang mulai 1 menurut urutan yang ada."
  },
  R46: {
    text: "{cohort} punya {capacity} tempat; ini yang ke-{number}.",
    why: "Ruang, bahan, dan pengawalan disiapkan untuk jumlah sesuai kuota.",
    mend: "Naikkan kuota sesuai kesepakatan dengan Lapas, atau pindahkan yang terakhir ke daftar tunggu lewat menu Tahap dan daftar tunggu."
  },
  R47: {
    text: "{enrolled} orang mendapat tempat; paling sedikit {quorum}, dan hari mulai sudah dekat.",
    why: "Kalau kurang dari peserta minimum, paket pelatihan biasanya ditunda.",
    mend: "Beri tempat kepada yang menunggu, minta usulan tambahan dari Lapas, atau tunda hari mulai."
  },
  R48: {
    text: "Presensi {enrolment} pada {session} sudah ada di {other}.",
    why: "Jam hadirnya akan terhitung dua kali.",
    mend: "Batalkan baris yang salah; kalau isinya sama, batalkan yang belakangan."
  },
  R49: {
    text: "Nomor {number} tidak berurutan: dipakai baris lain (yang dibatalkan ikut dihitung), atau nomor sebelumnya tidak ada ({missing}).",
    why: "Sertifikat dipertanggungjawabkan lewat nomornya: tidak boleh ganda, tidak boleh hilang.",
    mend: "Betulkan nomor sesuai sertifikat yang diserahkan; kalau ada yang hilang, cari tahu lalu catat keterangannya."
  },
  R50: {
    text: "{value} tidak ada, atau sudah dibatalkan.",
    why: "Baris ini menunjuk ke sesuatu yang tidak ada, sehingga hilang dari daftar dan hitungan.",
    mend: "Pilih kode dari daftar, atau aktifkan lagi baris yang tidak sengaja dibatalkan."
  },
  R51: {
    text: "{on} hari libur: {name}.",
    why: "Pada hari libur tidak ada yang datang; kalau Lapas tutup, tidak ada yang boleh masuk.",
    mend: "Pindahkan sesi lewat menu Ubah jadwal; kalau tetap dilaksanakan, akui temuan ini."
  },
  R52: {
    text: "{startTime}–{endTime} di luar jam {site}: {hours}.",
    why: "Di luar jam itu ada apel, dan peserta harus berada di blok.",
    mend: "Ubah jam sesi, atau betulkan jam lokasi kalau Lapas sudah setuju."
  },
  R53: {
    text: "{on} di luar masa {owner}, {startOn}–{endOn}.",
    why: "Kegiatan di luar masa angkatan atau program tidak tercakup dalam surat keputusan dan anggarannya.",
    mend: "Pindahkan sesi, atau betulkan tanggal mulai atau selesai angkatan atau program."
  },
  R54: {
    text: "Sesi {session} belum mulai atau batal: belum ada presensi yang bisa dicatat.",
    why: "Presensi untuk sesi yang tidak terlaksana mengacaukan semua persentase.",
    mend: "Batalkan barisnya, atau betulkan tanggal atau status sesinya."
  },
  R55: {
    text: "{on} di luar masa ikut {enrolment}.",
    why: "Sesi sebelum ia masuk dan sesudah ia keluar tidak dihitung untuknya.",
    mend: "Batalkan barisnya, atau betulkan masa ikut di lembar Pendaftaran."
  },
  R56: {
    text: "{missing} dari {people} orang belum dicatat, {days} hari setelah sesi.",
    why: "Setelah beberapa hari tidak ada yang ingat siapa yang hadir, dan yang tidak tercatat tidak punya jam.",
    mend: "Catat lewat menu Isi presensi, atau batalkan sesinya kalau tidak terlaksana."
  },
  R57: {
    text: "Sesi {cohort} berjumlah {planned} JP, seharusnya {total} JP.",
    why: "Pelatihan dibayar dan disertifikatkan menurut jumlah JP-nya.",
    mend: "Tambah atau kurangi sesi lewat menu Ubah jadwal, atau betulkan jumlah JP angkatan."
  },
  R58: {
    text: "{participant} tidak mungkin mencapai {threshold} %: paling tinggi {best} %.",
    why: "Tanpa kehadiran minimum ia tidak mendapat sertifikat, apa pun yang dilakukan setelah ini.",
    mend: "Bicarakan sesi tambahan dengan Lapas dan LPK, dan betulkan presensi kalau ada yang salah catat."
  },
  R59: {
    text: "{participant} tidak hadir {count} kali berturut-turut tanpa keterangan.",
    why: "Yang berkali-kali tidak datang tanpa kabar biasanya berhenti kalau tidak ada yang menanyakan.",
    mend: "Tanyakan sebabnya ke Lapas, dan betulkan kodenya kalau ternyata ada alasan."
  },
  R60: {
    text: "Belum memenuhi syarat: hadir {rate} %, paling sedikit {threshold} %; hasil penilaian {result}.",
    why: "Sertifikat menyatakan apa yang dicapai; yang tidak memenuhi syarat merendahkan nilai yang lain.",
    mend: "Betulkan presensi atau penilaiannya, atau cabut sertifikatnya dengan alasan."
  },
  R61: {
    text: "{participant} sudah di luar Lapas, tetapi belum ada tindak lanjut.",
    why: "Pendampingan sesudah bebas adalah separuh dari program, dan setelah beberapa minggu ia sulit ditemukan.",
    mend: "Catat lewat menu Catat bebas agar tugasnya tersusun, atau tambahkan tugas lewat menu Tindak lanjut."
  },
  R62: {
    text: "Tenggat {due}, terlambat {days} hari ({owner}).",
    why: "Pihak lain menunggu janji ini; setelah 14 hari menjadi kesalahan.",
    mend: "Kerjakan lalu isi tanggal selesainya, atau sepakati tenggat baru dan catat."
  },
  R63: {
    text: "{owner} tidak mendapat pengingat: tidak aktif, atau tidak ada yang menerima ringkasan.",
    why: "Tidak ada orang di sana yang tahu bahwa ada tenggat.",
    mend: "Aktifkan instansinya dan isi pengguna yang menerima ringkasan di lembar Pengguna, atau pilih penanggung jawab lain."
  },
  R64: {
    text: "Libur dalam masa {cohort} belum pasti: {tentative} masih perkiraan; tahun tanpa daftar libur: {years}.",
    why: "Begitu SKB terbit, hari libur bisa jatuh pada sesi yang sudah dijadwalkan.",
    mend: "Cocokkan lembar Libur dengan SKB 3 Menteri, ubah yang sudah pasti menjadi Tetap, dan tambahkan tahun yang belum ada."
  },
  R68: {
    text: "{site} tutup pada hari itu ({on}).",
    why: "Pada hari itu tidak ada yang membuka ruangnya.",
    mend: "Pindahkan sesi lewat menu Ubah jadwal, isi lokasi lain, atau betulkan hari tutup lokasi."
  },
  R69: {
    text: "{value} sudah punya {other} pada {on}: bertumpuk {minutes} menit.",
    why: "Satu angkatan hanya bisa mengikuti satu sesi pada satu waktu.",
    mend: "Pindahkan salah satunya lewat menu Ubah jadwal, atau batalkan yang tercatat dua kali."
  },
  R70: {
    text: "{participant} tidak ada sisa absen: tanpa sesi berikutnya kurang dari {threshold} %.",
    why: "Sekali lagi tidak hadir, ia tidak bisa lagi mendapat sertifikat.",
    mend: "Beri tahu Lapas dan LPK agar tidak ada acara lain baginya pada jam pelatihan."
  },
  R71: {
    text: "{count} orang, antara lain {participant}, diharapkan di {other} ({cohort}) pada {on} pada jam yang sama.",
    why: "Tidak ada yang bisa hadir di dua sesi sekaligus.",
    mend: "Pilih hari atau jam lain untuk sesi ini."
  },
  R72: {
    text: "{count} orang, antara lain {participant}, diharapkan di {other} ({cohort}) pada {on} pada jam yang sama.",
    why: "Dua program boleh berbagi peserta, tetapi pada jam yang sama mereka hanya bisa di satu tempat.",
    mend: "Pilih hari atau jam lain, atau setujui kalau memang disengaja."
  },
  R75: {
    text: "{enrolment} sudah punya sertifikat jenis ini: {other}.",
    why: "Dua sertifikat berlaku untuk hal yang sama tidak bisa dipertanggungjawabkan.",
    mend: "Cabut yang salah beserta alasannya."
  },
  R80: {
    text: "Rapat ini {days} hari yang lalu dan belum ada notulennya. Tulis notulennya, atau batalkan.",
    why: "Keputusan rapat dilupakan, dan tanpa notulen tidak ada yang terikat.",
    mend: "Tulis notulennya lewat menu Rapat koordinasi, atau batalkan rapatnya kalau tidak jadi."
  },
  R81: {
    text: "Rapat tanggal {on} masih akan datang: belum mungkin terlaksana.",
    why: "Notulen dan aksi mengikuti tanggal rapat dilaksanakan.",
    mend: "Betulkan tanggalnya, atau kembalikan statusnya ke Direncanakan."
  },
  R82: {
    text: "Tenggat {due} mendahului rapat {meeting} tanggal {on}.",
    why: "Tidak ada tugas yang jatuh tempo sebelum diputuskan.",
    mend: "Betulkan tenggatnya, atau rapat asalnya."
  },
  R83: {
    text: "Yang sudah selesai punya tanggal dan hasil, dua-duanya.",
    why: "Laporan menghitung hasil menurut tanggal selesainya.",
    mend: "Isi yang belum ada, atau kosongkan keduanya kalau belum selesai."
  },
  R84: {
    text: "Hasil usaha {participant} pada bulan ini sudah ada di {other}.",
    why: "Ia akan terhitung dua kali dalam angka bulan ini.",
    mend: "Pertahankan baris yang benar, dan batalkan yang lain."
  },
  R85: {
    text: "Alamat ini bukan di domain surel {agency}: surel tidak dikirim ke sini.",
    why: "Surel memuat kabar program; yang keluar dari kantor tidak bisa ditarik lagi.",
    mend: "Tulis alamat kantor orang ini, atau tambahkan domainnya di lembar Instansi."
  },
  G01: {
    text: "Sebutan adalah bagian dari nama lengkap: akan terbaca semua orang di buku kerja bersama.",
    why: "Sebutan dibaca semua orang di buku kerja bersama, padahal tercantum di daftar itu berarti pernah dipidana.",
    mend: "Pilih sebutan yang bukan bagian dari nama lengkap, misalnya inisial atau nama panggilan khusus pelatihan."
  },
  S01: {
    text: "Pengaturan tidak terbaca: “{value}”. Nilai bawaan yang dipakai.",
    why: "Pengaturan yang tidak terbaca diganti nilai bawaan, yang belum tentu sesuai kesepakatan kantor.",
    mend: "Tulis nilainya seperti contoh di kolom Catatan, misalnya 0,8 untuk 80 %, atau kosongkan sel untuk memakai nilai bawaan."
  },
  R65: {
    text: "Buku kerja ini disiapkan oleh versi lama: kolom, daftar pilihan, atau pemeriksaannya belum diperbarui.",
    why: "Daftar pilihan dan pemeriksaan di lembar bisa menawarkan isian yang sudah tidak dikenal.",
    mend: "Pilih Sinergi › Siapkan buku kerja; isian yang ada tidak hilang."
  },
  R66: {
    text: "Ringkasan otomatis tidak berjalan sejak {on}: tidak ada yang diingatkan.",
    why: "Tanpa jalan otomatis setiap jam, tidak ada surat yang terkirim dan keterlambatan tidak diberitahukan.",
    mend: "Pilih Sinergi › Aktifkan surel otomatis, sebaiknya dengan akun yang tetap dipakai kantor."
  },
  R67: {
    text: "Judul kolom “{expected}” diubah menjadi “{found}”.",
    why: "Kolom tetap dikenali, tetapi rekan dari instansi lain mencari judul yang biasa.",
    mend: "Kembalikan judulnya kalau tidak sengaja; kalau memang disepakati, akui temuan ini."
  },
  J01: {
    text: "Baris {row} memuat isian yang dimaksud untuk {id}: barisnya dipindah saat sedang disimpan.",
    why: "Satu baris kini memuat isian milik baris lain.",
    mend: "Pindahkan isian itu ke baris yang dimaksud, dan kembalikan isi baris ini; isi semula terlihat di lembar Jurnal."
  },
  J02: {
    text: "Baris baru {id} jatuh di baris {row}, jauh di bawah tabel.",
    why: "Ada isian (jumlah, tanda tangan) di bawah tabel, sehingga baris baru jatuh di bawahnya dan mudah terlewat.",
    mend: "Pindahkan isian di bawah tabel itu ke kolom atau lembar lain, lalu pindahkan baris barunya ke atas."
  },
  J03: {
    text: "Kode di lembar presensi tidak terbaca. {fault}",
    why: "Kode yang tidak terbaca tidak tercatat sebagai presensi, sehingga jamnya tidak dihitung.",
    mend: "Betulkan kode di lembar presensi, lalu tekan tombol di menu Lembar presensi (kertas)."
  },
  J04: {
    text: "{count} isian belum dibaca.",
    why: "Presensi yang baru diketik di lembar itu belum masuk ke lembar Presensi.",
    mend: "Pilih Sinergi › Lembar presensi (kertas), lalu tekan tombolnya."
  },
  J05: {
    text: "{fault}",
    why: "Selama bagian judulnya tidak dikenali, presensi di lembar ini tidak bisa dibaca.",
    mend: "Kembalikan dengan Ctrl+Z atau lewat File › Histori versi; kalau tidak bisa, hapus lembarnya dan buat lagi lewat menu Lembar presensi (kertas)."
  }
};

// src/i18n/id.ts
var common2 = { yes: "Ya", no: "Tidak", voided: "Dibatalkan" };
var WEEKDAYS2 = {
  mon: "Senin",
  tue: "Selasa",
  wed: "Rabu",
  thu: "Kamis",
  fri: "Jumat",
  sat: "Sabtu",
  sun: "Minggu"
};
var TASK_TYPES2 = {
  business: "Pengembangan usaha",
  sales: "Penjualan/pameran",
  funding: "Pendanaan/KUR",
  nib: "NIB",
  insurance: "JKK/JKM",
  visit: "Kunjungan",
  job: "Kerja"
};
var SESSION_TYPES = {
  theory: "Teori",
  practice: "Praktik",
  test: "Uji",
  followUp: "Lanjutan",
  business: "Lanjutan: pengembangan usaha",
  sales: "Lanjutan: penjualan",
  funding: "Lanjutan: pendanaan"
};
var MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember"
];
var tabs2 = {
  settings: {
    title: "Pengaturan",
    columns: {
      setting: {
        label: "Pengaturan",
        options: {
          language: "Bahasa (id atau en)",
          jpMinutes: "Menit per JP",
          attendanceThreshold: "Ambang kehadiran",
          skipCollectiveLeave: "Cuti bersama dilewati",
          prisonCausedExcluded: "Kendala Lapas tidak dihitung",
          prisonCausedCap: "Batas kendala Lapas",
          excusedExcluded: "Izin dan sakit tidak dihitung",
          digestWeekday: "Hari ringkasan (1 = Senin)",
          digestHour: "Jam ringkasan",
          reminderHour: "Jam pengingat sesi (sehari sebelumnya)",
          letterhead: "Kop surat",
          letterPlace: "Tempat surat",
          signerTitle: "Jabatan penanda tangan",
          signerName: "Nama penanda tangan",
          signerStaffNo: "NIP penanda tangan",
          attendanceSheetNo: "Nomor daftar hadir",
          meetingNo: "Nomor undangan rapat",
          trainingCertificateNo: "Nomor sertifikat pelatihan",
          competenceCertificateNo: "Nomor sertifikat kompetensi",
          recapNo: "Nomor rekap presensi",
          reportNo: "Nomor laporan bulanan",
          reportTo: "Tujuan laporan bulanan (kosong = Bupati)",
          minimumCell: "Kelompok terkecil yang ditampilkan",
          calendarId: "Id Google Kalender (kosong = tidak dikirim)",
          workbook: "Jenis buku kerja",
          workbookId: "Id buku kerja",
          sharedWorkbookId: "Id buku kerja bersama"
        }
      },
      value: "Nilai",
      note: "Catatan"
    }
  },
  agencies: {
    title: "Instansi",
    columns: {
      agencyId: "Kode Instansi",
      name: "Nama Instansi",
      type: {
        label: "Jenis",
        options: {
          manpower: "Ketenagakerjaan",
          prison: "Lapas",
          provider: "LPK",
          trade: "Perindag",
          cooperatives: "Koperasi/UMKM",
          insurance: "Jaminan sosial",
          leadership: "Pimpinan",
          other: "Lain"
        }
      },
      contact: "Narahubung",
      email: "Surel",
      mailDomains: "Domain Surel",
      digest: "Kirim Ringkasan",
      frequency: {
        label: "Seberapa Sering",
        options: { weekly: "Mingguan", daily: "Harian", monthly: "Bulanan" }
      },
      reminders: "Pengingat Sesi",
      language: { label: "Bahasa Ringkasan", options: { id: "Indonesia", en: "Inggris" } },
      active: "Aktif"
    }
  },
  staff: {
    title: "Pengguna",
    columns: {
      email: "Surel",
      name: "Nama",
      agencyId: "Instansi",
      role: {
        label: "Peran",
        options: {
          admin: "Admin",
          coordinator: "Koordinator",
          prison: "Petugas Lapas",
          trainer: "Instruktur",
          partner: "Mitra",
          leadership: "Pimpinan",
          reader: "Pembaca"
        }
      },
      digest: "Terima Ringkasan",
      active: "Aktif"
    }
  },
  sites: {
    title: "Lokasi",
    columns: {
      siteId: "Kode Lokasi",
      agencyId: "Instansi",
      name: "Nama Lokasi",
      room: "Ruang",
      maxPeople: "Daya Tampung",
      morningFrom: "Pagi Mulai",
      morningTo: "Pagi Selesai",
      afternoonFrom: "Siang Mulai",
      afternoonTo: "Siang Selesai",
      closedWeekdays: { label: "Hari Tutup", options: WEEKDAYS2 }
    }
  },
  instructors: {
    title: "Instruktur",
    columns: {
      instructorId: "Kode Instruktur",
      name: "Nama",
      agencyId: "Instansi",
      skill: "Keahlian",
      active: "Aktif"
    }
  },
  holidays: {
    title: "Libur",
    columns: {
      holidayId: "Kode Libur",
      heldOn: "Tanggal",
      name: "Nama Hari",
      type: {
        label: "Jenis",
        options: {
          national: "Nasional",
          collectiveLeave: "Cuti Bersama",
          local: "Lokal",
          prison: "Lapas"
        }
      },
      status: { label: "Status", options: { final: "Tetap", tentative: "Perkiraan" } },
      source: "Sumber"
    }
  },
  regions: { title: "Wilayah", columns: { regionCode: "Kode Wilayah", name: "Nama Wilayah" } },
  meetings: {
    title: "Rapat",
    columns: {
      meetingId: "Kode Rapat",
      heldOn: "Tanggal",
      startTime: "Mulai",
      endTime: "Selesai",
      place: "Tempat",
      chair: "Pimpinan Rapat",
      invited: "Diundang",
      attended: "Hadir",
      agenda: "Agenda",
      minutes: "Notulen",
      decisions: "Keputusan",
      documentNo: "Nomor Surat",
      replacedNo: "Menggantikan Surat",
      changedOn: "Diubah Tanggal",
      status: { label: "Status", options: { planned: "Rencana", held: "Terlaksana", cancelled: "Batal" } }
    }
  },
  actions: {
    title: "Aksi",
    columns: {
      actionId: "Kode Aksi",
      meetingId: "Rapat",
      text: "Yang Dikerjakan",
      ownerId: "Instansi",
      person: "Penanggung Jawab",
      dueOn: "Tenggat",
      status: {
        label: "Status",
        options: { open: "Terbuka", inProgress: "Proses", done: "Selesai", cancelled: "Batal" }
      },
      doneOn: "Tanggal Selesai",
      note: "Catatan"
    }
  },
  programmes: {
    title: "Program",
    columns: {
      programmeId: "Kode Program",
      name: "Nama Program",
      skill: "Kejuruan",
      totalJp: "Total JP",
      providerId: "Pelaksana",
      leadId: "Penanggung Jawab",
      startOn: "Mulai",
      endOn: "Selesai",
      status: {
        label: "Status",
        options: { planned: "Rencana", active: "Aktif", completed: "Selesai", cancelled: "Batal" }
      }
    }
  },
  cohorts: {
    title: "Angkatan",
    columns: {
      cohortId: "Kode Angkatan",
      programmeId: "Program",
      name: "Nama Angkatan",
      siteId: "Lokasi",
      capacity: "Kuota",
      quorum: "Peserta Minimum",
      totalJp: "Total JP",
      startOn: "Mulai",
      endOn: "Selesai",
      status: {
        label: "Status",
        options: { planned: "Rencana", active: "Aktif", completed: "Selesai", cancelled: "Batal" }
      }
    }
  },
  participants: {
    title: "Peserta",
    columns: {
      participantId: "Kode Peserta",
      workingName: "Sebutan",
      birthYear: "Tahun Lahir",
      origin: "Kab/Kota Asal",
      education: {
        label: "Pendidikan",
        options: {
          none: "Tidak sekolah",
          primary: "SD",
          juniorSecondary: "SMP",
          seniorSecondary: "SMA/SMK",
          diploma: "Diploma",
          degree: "Sarjana"
        }
      },
      status: {
        label: "Status",
        options: {
          inPrison: "Di Lapas",
          assimilation: "Asimilasi",
          parole: "Bebas bersyarat",
          released: "Bebas",
          transferred: "Pindah",
          deceased: "Meninggal"
        }
      },
      consent: "Persetujuan",
      registryKey: "Kunci Registri"
    }
  },
  enrolments: {
    title: "Pendaftaran",
    columns: {
      enrolmentId: "Kode Pendaftaran",
      participantId: "Peserta",
      cohortId: "Angkatan",
      state: {
        label: "Tahap",
        options: {
          proposed: "Diusulkan",
          verified: "Terverifikasi",
          waiting: "Daftar Tunggu",
          enrolled: "Terdaftar",
          active: "Aktif",
          passed: "Lulus",
          failed: "Tidak Lulus",
          withdrawn: "Mengundurkan Diri",
          expelled: "Dikeluarkan",
          releasedEarly: "Bebas Sebelum Selesai",
          transferred: "Pindah"
        }
      },
      waitNo: "No. Tunggu",
      proposedBy: "Diusulkan Oleh",
      stateOn: "Tanggal Tahap",
      stateReason: "Alasan",
      startOn: "Ikut Mulai",
      endOn: "Ikut Sampai"
    }
  },
  schedules: {
    title: "Pola Jadwal",
    columns: {
      scheduleId: "Kode Pola",
      cohortId: "Angkatan",
      frequency: {
        label: "Pengulangan",
        options: { once: "Sekali", daily: "Harian", weekly: "Mingguan", monthly: "Bulanan" }
      },
      every: "Setiap",
      weekdays: { label: "Hari", options: WEEKDAYS2 },
      monthlyOn: {
        label: "Cara Bulanan",
        options: { date: "Tanggal yang sama", weekday: "Hari ke-n yang sama", lastDay: "Hari terakhir" }
      },
      firstOn: "Mulai Tanggal",
      startTime: "Mulai",
      endTime: "Selesai",
      breakMinutes: "Istirahat (menit)",
      endsBy: {
        label: "Berakhir",
        options: { until: "Sampai tanggal", count: "Jumlah sesi", jp: "Total JP" }
      },
      untilOn: "Sampai Tanggal",
      target: "Jumlah",
      skipNational: "Libur Nasional Dilewati",
      skipCollectiveLeave: "Cuti Bersama Dilewati",
      onDayOff: {
        label: "Bila Libur",
        options: { skip: "Lewati", move: "Geser ke hari berikutnya" }
      },
      type: {
        label: "Jenis",
        options: SESSION_TYPES
      },
      topics: "Daftar Materi",
      instructorId: "Instruktur",
      siteId: "Lokasi"
    }
  },
  sessions: {
    title: "Sesi",
    columns: {
      sessionId: "Kode Sesi",
      cohortId: "Angkatan",
      sessionOn: "Tanggal",
      startTime: "Mulai",
      endTime: "Selesai",
      jp: "JP",
      topic: "Materi",
      type: {
        label: "Jenis",
        options: SESSION_TYPES
      },
      instructorId: "Instruktur",
      siteId: "Lokasi",
      status: {
        label: "Status",
        options: { planned: "Terjadwal", held: "Terlaksana", cancelled: "Batal", moved: "Pindah" }
      },
      reason: "Alasan",
      scheduleId: "Pola Jadwal",
      breakMinutes: "Istirahat (menit)",
      movedFrom: "Pindahan Dari",
      firstPlannedOn: "Tanggal Semula",
      shiftedDays: "Digeser (hari)"
    }
  },
  absences: {
    title: "Izin Terencana",
    columns: {
      absenceId: "Kode Izin",
      enrolmentId: "Pendaftaran",
      fromOn: "Dari Tanggal",
      toOn: "Sampai Tanggal",
      code: { label: "Kehadiran", options: { I: "I", S: "S", L: "L" } },
      note: "Catatan"
    }
  },
  attendance: {
    title: "Presensi",
    columns: {
      attendanceId: "Kode Presensi",
      sessionId: "Sesi",
      enrolmentId: "Pendaftaran",
      code: { label: "Kehadiran", options: { H: "H", T: "T", I: "I", S: "S", A: "A", L: "L" } },
      jpAttended: "JP Hadir",
      arrivalTime: "Jam Datang",
      note: "Catatan",
      source: {
        label: "Sumber",
        options: { sidebar: "Bilah samping", grid: "Lembar", paper: "Kertas", import: "Impor" }
      },
      enteredBy: "Dicatat Oleh",
      enteredAt: "Dicatat Pada",
      daysLate: "Terlambat Dicatat (hari)"
    }
  },
  assessments: {
    title: "Penilaian",
    columns: {
      assessmentId: "Kode Penilaian",
      enrolmentId: "Pendaftaran",
      unit: "Unit Kompetensi",
      assessedOn: "Tanggal",
      assessor: "Penguji",
      score: "Nilai",
      result: {
        label: "Hasil",
        options: { competent: "Kompeten", notYet: "Belum Kompeten", pending: "Belum Dinilai" }
      },
      attempt: "Percobaan",
      note: "Catatan"
    }
  },
  certificates: {
    title: "Sertifikat",
    columns: {
      certificateNo: "Nomor",
      enrolmentId: "Pendaftaran",
      type: { label: "Jenis", options: { training: "Pelatihan", competence: "Kompetensi" } },
      issuedOn: "Tanggal Terbit",
      issuerId: "Penerbit",
      verifyCode: "Kode Periksa",
      status: { label: "Status", options: { issued: "Terbit", revoked: "Dicabut" } },
      reason: "Alasan",
      handedOverOn: "Diserahkan"
    }
  },
  followUpTemplates: {
    title: "Pola Tindak Lanjut",
    columns: {
      templateId: "Kode Pola",
      trigger: { label: "Setelah", options: { trainingEnd: "Selesai pelatihan", release: "Bebas" } },
      days: "Hari",
      type: { label: "Jenis", options: TASK_TYPES2 },
      ownerId: "Instansi",
      active: "Aktif"
    }
  },
  followUps: {
    title: "Tindak Lanjut",
    columns: {
      taskId: "Kode Tugas",
      participantId: "Peserta",
      trigger: {
        label: "Setelah",
        options: { trainingEnd: "Selesai pelatihan", release: "Bebas", manual: "Manual" }
      },
      type: { label: "Jenis", options: TASK_TYPES2 },
      ownerId: "Instansi",
      dueOn: "Tenggat",
      doneOn: "Tanggal Selesai",
      result: {
        label: "Hasil",
        options: {
          success: "Berhasil",
          partly: "Sebagian",
          failed: "Gagal",
          notReached: "Tidak terhubung"
        }
      },
      nextDueOn: "Tenggat Berikutnya",
      note: "Catatan",
      templateId: "Pola"
    }
  },
  outcomes: {
    title: "Hasil Usaha",
    columns: {
      outcomeId: "Kode Hasil",
      participantId: "Peserta",
      month: "Bulan",
      working: "Bekerja/Berusaha",
      hasNib: "Punya NIB",
      insurance: {
        label: "JKK/JKM",
        options: { toRegister: "Akan didaftarkan", active: "Aktif", lapsed: "Berhenti" }
      },
      funding: {
        label: "Pendanaan",
        options: {
          none: "Belum ada",
          kur: "KUR",
          csr: "CSR",
          zakat: "Zakat/Baznas",
          cooperative: "Koperasi",
          other: "Lain"
        }
      },
      fundingBand: {
        label: "Besar Pendanaan",
        options: {
          upTo1m: "s.d. Rp1 juta",
          upTo5m: "Rp1–5 juta",
          upTo10m: "Rp5–10 juta",
          above10m: "di atas Rp10 juta"
        }
      },
      turnoverBand: {
        label: "Omzet Sebulan",
        options: {
          none: "Belum ada",
          upTo500k: "s.d. Rp500 ribu",
          upTo1m: "Rp500 ribu–1 juta",
          upTo3m: "Rp1–3 juta",
          above3m: "di atas Rp3 juta"
        }
      },
      channel: {
        label: "Penjualan",
        options: {
          none: "Belum ada",
          order: "Pesanan",
          consignment: "Titip jual",
          market: "Pasar/toko",
          online: "Daring",
          exhibition: "Pameran"
        }
      }
    }
  },
  identities: {
    title: "Registri",
    columns: {
      registryKey: "Kunci Registri",
      fullName: "Nama Lengkap",
      alias: "Alias",
      nik: "NIK",
      birthPlace: "Tempat Lahir",
      birthDate: "Tanggal Lahir",
      address: "Alamat",
      registerClass: {
        label: "Golongan Register",
        options: {
          "A.I": "A.I",
          "A.II": "A.II",
          "A.III": "A.III",
          "A.IV": "A.IV",
          "A.V": "A.V",
          "B.I": "B.I",
          "B.IIa": "B.IIa",
          "B.IIb": "B.IIb",
          "B.III": "B.III"
        }
      },
      registerNo: "No. Register",
      intakeOn: "Tanggal Masuk",
      sentenceEndOn: "Ekspirasi",
      expectedReleaseOn: "Perkiraan Bebas",
      actualReleaseOn: "Tanggal Bebas",
      workingName: "Sebutan",
      consent: "Persetujuan",
      consentOn: "Tanggal Persetujuan",
      participantId: "Kode Peserta",
      mergedInto: "Digabung Ke"
    }
  },
  duplicates: {
    title: "Tinjau Ganda",
    columns: {
      pairKey: "Pasangan",
      score: "Kemiripan Nama",
      names: { label: "Nama", options: { sameName: "Nama sama", similarName: "Nama mirip" } },
      births: {
        label: "Kelahiran",
        options: { sameBirthDate: "Tanggal lahir sama", closeBirthYear: "Tahun lahir berdekatan" }
      },
      fathers: {
        label: "Nama Ayah",
        options: { samePatronym: "Nama ayah sama", otherPatronym: "Nama ayah berbeda" }
      },
      decision: {
        label: "Keputusan",
        options: { same: "Orang yang sama", different: "Bukan orang yang sama", later: "Tunda" }
      },
      decidedBy: "Diputuskan Oleh",
      decidedAt: "Diputuskan Pada"
    }
  },
  imports: {
    title: "Impor",
    columns: {
      importId: "Kode Baris Impor",
      job: "Impor",
      line: "Baris",
      state: {
        label: "Keadaan",
        options: {
          columns: "Kolom",
          queued: "Antre",
          added: "Ditambahkan",
          known: "Sudah ada",
          review: "Ditinjau",
          refused: "Ditolak",
          undone: "Dibatalkan"
        }
      },
      outcome: "Aturan",
      registryKey: "Kunci Registri",
      version: "Versi",
      cells: "Isi"
    }
  },
  findings: {
    title: "Temuan",
    columns: {
      findingId: "Kode Temuan",
      rule: "Aturan",
      severity: { label: "Bobot", options: { E: "Salah", W: "Peringatan", I: "Info" } },
      state: {
        label: "Keadaan",
        options: { open: "Terbuka", returned: "Muncul lagi", acknowledged: "Diakui", solved: "Selesai" }
      },
      tab: "Lembar",
      rowId: "Kode Baris",
      field: "Kolom",
      message: "Pesan",
      link: "Tautan",
      firstSeenOn: "Pertama Terlihat",
      agencyId: "Instansi",
      acknowledgedBy: "Diakui Oleh",
      acknowledgedAt: "Diakui Pada",
      reason: "Alasan",
      mendable: "Bisa Diperbaiki Langsung",
      place: "Letak",
      valueHash: "Sidik Isi",
      noted: "Catatan Sel"
    }
  },
  mailLog: {
    title: "Log Kirim",
    columns: {
      mailKey: "Kunci",
      state: {
        label: "Keadaan",
        options: {
          queued: "Antre",
          sending: "Sedang dikirim",
          sent: "Terkirim",
          failed: "Gagal",
          unknown: "Tidak pasti",
          nothing: "Tanpa isi"
        }
      },
      reason: {
        label: "Sebab",
        options: {
          nobody: "tidak ada penerima",
          tooMany: "lebih dari 50 penerima",
          sixteenDigits: "ada 16 angka berurutan",
          registerNumber: "ada nomor register",
          workingName: "ada sebutan peserta",
          expired: "masanya lewat atau tidak diminta lagi"
        }
      },
      recipients: "Penerima",
      contentHash: "Sidik Isi",
      changedAt: "Waktu"
    }
  },
  journal: {
    title: "Jurnal",
    columns: {
      commit: "Nomor",
      at: "Waktu",
      by: "Oleh",
      command: "Perintah",
      requestId: "Id Permintaan",
      inputHash: "Sidik Masukan",
      part: "Bagian",
      answer: "Jawaban",
      marks: "Nomor Terakhir",
      payload: "Perubahan"
    }
  }
};
var OPEN_SESSIONS = {
  noSession: "Sesi {id} tidak ada, atau tidak dilaksanakan lagi.",
  recorded: "Presensi {id} sudah dicatat: sesi itu tetap seperti semula.",
  changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu."
};
var FINDING_REFUSALS = {
  noFinding: "Temuan ini sudah tidak ada. Periksa isian lagi.",
  notYours: "Temuan ini diputuskan oleh {owner} atau koordinator.",
  changedSince: "Isian yang dimaksud sudah diubah sementara itu. Lihat lagi dulu."
};
var refusals = {
  monthlyReport: { notYet: "Bulan ini belum tiba.", noProgramme: "Program {id} tidak ada." },
  acknowledgeFindings: {
    ...FINDING_REFUSALS,
    isError: "Kesalahan tidak bisa diakui: harus diperbaiki."
  },
  reopenFindings: FINDING_REFUSALS,
  planMeeting: { samePlace: "{other} sudah memakai tempat dan waktu itu." },
  changeMeeting: {
    noMeeting: "Rapat {id} tidak ada.",
    notPlanned: "{id} sudah terlaksana atau batal.",
    changedSince: "Sementara itu diubah orang lain menjadi: {now}",
    nothingChanged: "Tidak ada yang diubah.",
    samePlace: "{other} sudah memakai tempat dan waktu itu."
  },
  cancelMeeting: {
    noMeeting: "Rapat {id} tidak ada.",
    notPlanned: "{id} sudah terlaksana atau batal.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu."
  },
  writeMinutes: {
    noMeeting: "Rapat {id} tidak ada.",
    cancelled: "{id} sudah dibatalkan.",
    noAction: "Aksi {id} tidak ada.",
    notYours: "{id} milik {owner}: hanya instansi itu atau koordinator yang boleh mengubahnya.",
    closed: "{id} sudah selesai atau batal.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    twice: "{id} tercantum dua kali.",
    notDone: "{id} punya tanggal selesai, tetapi tidak ditandai selesai.",
    noteMissing: "Sebutkan di catatan mengapa {id} dibatalkan."
  },
  updateActions: {
    noAction: "Aksi {id} tidak ada.",
    notYours: "{id} milik {owner}: hanya instansi itu atau koordinator yang boleh mengubahnya.",
    closed: "{id} sudah selesai atau batal.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    twice: "{id} tercantum dua kali.",
    notDone: "{id} punya tanggal selesai, tetapi tidak ditandai selesai.",
    noteMissing: "Sebutkan di catatan mengapa {id} dibatalkan."
  },
  enrol: {
    noCohort: "Angkatan {id} tidak ada.",
    cohortClosed: "{id} tidak menerima peserta lagi: sudah selesai atau batal.",
    noParticipant: "Peserta {id} tidak ada.",
    oneParticipant: "Pilih peserta yang sudah ada, atau isi peserta baru.",
    consentMissing: "Tidak ada tempat tanpa persetujuan peserta. Usulkan saja dulu."
  },
  propose: {
    noCohort: "Angkatan {id} tidak ada.",
    cohortClosed: "{id} tidak menerima peserta lagi: sudah selesai atau batal.",
    noParticipant: "Peserta {id} tidak ada.",
    oneParticipant: "Pilih peserta yang sudah ada, atau isi peserta baru.",
    consentMissing: "Tidak ada tempat tanpa persetujuan peserta. Usulkan saja dulu."
  },
  moveEnrolments: {
    noEnrolment: "Pendaftaran {id} tidak ada.",
    notFrom: "{id} tidak berada pada tahap yang bisa dipindahkan begini.",
    notYours: "Peran Anda tidak boleh melakukan ini.",
    reasonMissing: "Alasan harus diisi.",
    noFreePlace: "Tidak ada tempat kosong di {cohort}.",
    notFirst: "{id} bukan giliran pertama di {cohort}."
  },
  editIdentity: {
    noIdentity: "{id} tidak ada di registri.",
    mergedAway: "{id} sudah digabung ke {other}.",
    changedSince: "Sudah diubah orang lain sementara itu.",
    R37: "NIK yang sama ada di {other}.",
    R38: "Nomor register yang sama ada di {other}."
  },
  identity: { noIdentity: "{id} tidak ada di registri." },
  decideDuplicate: {
    noIdentity: "{id} tidak ada di registri.",
    oneRow: "Harus dua baris.",
    mergedAlready: "{id} sudah digabung ke {other}."
  },
  mergeParticipants: {
    noParticipant: "Peserta {id} tidak ada.",
    oneCode: "Harus dua kode.",
    R40: "{participant} sudah ada di {cohort}, sebagai {other}."
  },
  schedule: {
    noCohort: "Angkatan {id} tidak ada.",
    endBeforeStart: "Jam selesai harus setelah jam mulai.",
    tooShort: "Sesi lebih pendek dari setengah JP ({minutes} menit per JP).",
    noSession: "Tidak ada sesi yang jadi: semua hari libur atau melewati batas akhir.",
    noWeekday: "Pilih paling sedikit satu hari.",
    noMonthlyWay: "Pilih pada hari apa dalam bulan itu.",
    addedTwice: "Sesi ini bertumpuk dengan sesi lain yang ditambahkan.",
    addedTooMuch: "Yang ditambahkan melebihi jumlah yang diminta.",
    notReached: "Hanya {count} sesi ({jp} JP) yang muat dalam {most} sesi atau lima tahun.",
    topicTooLong: "Satu materi lebih dari 120 huruf: “{topic}…”."
  },
  cancelSessions: {
    ...OPEN_SESSIONS
  },
  moveSession: {
    ...OPEN_SESSIONS,
    endBeforeStart: "Jam selesai harus setelah jam mulai.",
    tooShort: "Sesi lebih pendek dari setengah JP ({minutes} menit per JP).",
    unchanged: "Hari, jam, dan ruang sama seperti semula."
  },
  replaceInstructor: {
    ...OPEN_SESSIONS,
    noInstructor: "Tidak ada instruktur aktif {id}."
  },
  shiftSessions: { nothing: "Mulai hari itu {id} tidak punya sesi yang bisa digeser." },
  makeUpSessions: {
    ...OPEN_SESSIONS,
    noPlace: "Tidak ada hari untuk {id} dalam dua tahun."
  },
  planAbsence: {
    noEnrolment: "{id} tidak punya tempat di angkatan.",
    alreadyPlanned: "Hari-hari ini bertumpuk dengan {other}."
  },
  dropAbsence: {
    noAbsence: "Izin {id} tidak ada.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu."
  },
  recordAttendance: {
    noSession: "Sesi {id} tidak ada, atau batal.",
    notOnRoster: "{id} bukan peserta sesi ini.",
    twice: "{id} tercantum dua kali."
  },
  recordAssessments: {
    noCohort: "Angkatan {id} tidak ada, atau batal.",
    notYetHeld: "Penilaian tidak bisa dicatat sebelum harinya.",
    noPlace: "{id} tidak punya tempat di angkatan ini.",
    twice: "{id} tercantum dua kali.",
    alreadyCompetent: "{id} sudah kompeten di unit ini.",
    tooMany: "{id} sudah {most} kali dinilai; lebih dari itu tidak dicatat."
  },
  issueCertificates: {
    noCohort: "Angkatan {id} tidak ada.",
    noNumber: "Pengaturan nomor sertifikat tidak memuat {number}: “{pattern}”.",
    numberTooLong: "Nomor sertifikat akan lebih dari {max} huruf.",
    noEnrolment: "{id} bukan dari angkatan ini.",
    noPlace: "{id} tidak punya tempat di angkatan.",
    leftEarly: "{id} keluar sebelum selesai.",
    cohortNotOver: "{id}: angkatan belum selesai.",
    noSession: "{id} tidak punya sesi yang harus diikuti.",
    unrecorded: "{id}: presensi {count} sesi belum dicatat ({rate} % dari {threshold} %).",
    rateBelow: "{id}: hadir {rate} %, harus {threshold} %.",
    notAssessed: "{id} belum dinilai ({unit}).",
    notCompetent: "{id} belum kompeten ({unit})."
  },
  revokeCertificate: {
    noCertificate: "Sertifikat {id} tidak ada.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    alreadyRevoked: "{id} sudah dicabut.",
    reasonMissing: "Alasan harus diisi."
  },
  handOverCertificates: {
    noCertificate: "Sertifikat {id} tidak ada.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    revoked: "{id} sudah dicabut.",
    beforeIssue: "{id} terbit sesudah hari itu.",
    notYet: "Penyerahan tidak bisa dicatat sebelum harinya."
  },
  stageImport: { otherList: "Impor ini dimulai dengan daftar lain." },
  runImport: { noJob: "Impor ini tidak dikenal." },
  decideReview: {
    noReview: "Tidak ada baris {id} yang menunggu keputusan.",
    taken: "Sudah ada, atau tidak bisa ditambahkan: {outcome}."
  },
  undoImport: { noJob: "Impor ini tidak dikenal." },
  recordRelease: {
    noParticipant: "Peserta {id} tidak ada.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    alreadyReleased: "Bebasnya {id} sudah dicatat: ubah tanggalnya.",
    reasonMissing: "Alasan harus diisi."
  },
  changeRelease: {
    noParticipant: "Peserta {id} tidak ada.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    notReleased: "Bebasnya {id} belum dicatat."
  },
  startFollowUp: {
    noCohort: "Angkatan {id} tidak ada.",
    nobodyPassed: "Belum ada yang lulus di {id}.",
    nothingToLay: "Tidak ada pola aktif untuk selesai pelatihan, atau semua sudah punya tugasnya."
  },
  addFollowUp: {
    noParticipant: "Peserta {id} tidak ada.",
    notYours: "Tugas instansi lain tidak bisa Anda ubah."
  },
  recordFollowUp: {
    noTask: "Tugas {id} tidak ada.",
    notYours: "Tugas instansi lain tidak bisa Anda ubah.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    alreadyDone: "{id} sudah selesai.",
    resultMissing: "Isi hasilnya.",
    notYet: "Tanggal ini belum tiba.",
    nextTooEarly: "Tanggal berikutnya mendahului tanggal ini."
  },
  recordOutcome: {
    noParticipant: "Peserta {id} tidak ada.",
    notYours: "Instansi Anda tidak punya tugas untuk {id}.",
    notYet: "Bulan ini belum tiba.",
    changedSince: "{id} sudah diubah sementara itu. Lihat lagi dulu.",
    nothingSaid: "Isi paling sedikit satu jawaban."
  }
};
var TASKS_BY_TYPE = {
  business: "{participant}: pengembangan usaha ({task})",
  sales: "{participant}: penjualan/pameran ({task})",
  funding: "{participant}: pendanaan/KUR ({task})",
  nib: "{participant}: NIB ({task})",
  insurance: "{participant}: JKK/JKM ({task})",
  visit: "{participant}: kunjungan ({task})",
  job: "{participant}: kerja ({task})"
};
var digests = {
  dueActions: {
    title: "Aksi instansi Anda",
    texts: {
      overdue: "{action}{from}: tenggat {due}, terlambat {days} hari",
      due: "{action}{from}: tenggat {due}"
    }
  },
  overdueEverywhere: {
    title: "Aksi terlambat semua instansi",
    texts: { counts: "{count} terlambat, di {agencies} instansi; yang paling lama {days} hari" }
  },
  nextMeeting: {
    title: "Rapat koordinasi",
    texts: {
      meeting: "{on}, {startTime}{until}: {place} ({meeting})",
      changed: "{on}, {startTime}{until}: {place} ({meeting}), diubah {changedOn}"
    }
  },
  unrecorded: {
    title: "Presensi yang belum dicatat",
    texts: {
      session: "{on}, {cohort}: {missing} dari {people} orang belum dicatat ({session})",
      people: "{on}, {cohort}: {missing} dari {people} orang belum dicatat ({session}): {participants}"
    }
  },
  atRisk: {
    title: "Kehadiran yang rawan",
    texts: {
      counts: "{cohort}: {outOfReach} orang tidak mungkin lagi mencapai {threshold} %, {noneLeft} orang tanpa sisa absen"
    }
  },
  progress: {
    title: "Sesi dan JP",
    texts: {
      cohort: "{cohort}: {done} dari {sessions} sesi lewat, {open} di antaranya belum lengkap presensinya; {jpDone} dari {jpTotal} JP, dijadwalkan {jpPlanned}"
    }
  },
  assessmentsDue: {
    title: "Penilaian yang belum dicatat",
    texts: { cohort: "{cohort} sudah selesai: {count} orang belum dinilai" }
  },
  thisWeek: {
    title: "Sesi",
    texts: { session: "{on}, {startTime}–{endTime}: {cohort} ({people} orang){place}{topic}" }
  },
  holidayClashes: {
    title: "Sesi pada hari libur",
    texts: { day: "{on}: {count} sesi ({cohorts})" }
  },
  moduleSessions: {
    title: "Sesi lanjutan Anda",
    texts: {
      followUp: "{on}, {startTime}–{endTime}: {cohort} ({people} orang){place}{topic}",
      business: "{on}, {startTime}–{endTime}: pengembangan usaha, {cohort} ({people} orang){place}{topic}",
      sales: "{on}, {startTime}–{endTime}: penjualan, {cohort} ({people} orang){place}{topic}",
      funding: "{on}, {startTime}–{endTime}: pendanaan, {cohort} ({people} orang){place}{topic}"
    }
  },
  freePlaces: {
    title: "Tempat kosong",
    texts: { place: "{cohort}: {places} kosong; giliran pertama {participant}" }
  },
  proposals: {
    title: "Usulan yang menunggu verifikasi",
    texts: { waiting: "{cohort}: {count} usulan" }
  },
  numbers: {
    title: "Tempat",
    texts: {
      cohort: "{cohort}: {enrolled} dari {capacity} tempat terisi, {waiting} menunggu",
      quorum: "{cohort}: {enrolled} dari {capacity} tempat terisi (minimum {quorum}), {waiting} menunggu"
    }
  },
  overdueFollowUps: {
    title: "Tindak lanjut yang terlambat",
    texts: TASKS_BY_TYPE
  },
  dueFollowUps: {
    title: "Tindak lanjut yang jatuh tempo",
    texts: TASKS_BY_TYPE
  },
  releases: {
    title: "Bebas selama pelatihan",
    texts: { cohort: "{cohort}: {count} orang" }
  },
  dossierCount: {
    title: "Berkas pendanaan",
    texts: { count: "{complete} dari {people} berkas lengkap" }
  },
  insuranceNumbers: {
    title: "JKK/JKM",
    texts: { counts: "{toRegister} akan didaftarkan, {active} aktif, {lapsed} berhenti" }
  },
  leadershipPage: {
    title: "Program sejauh ini",
    texts: {
      people: "{programme}: {enrolled} orang ikut, {trained} sampai selesai, {passed} lulus",
      rate: "{programme}: tingkat kelulusan {rate} % dari yang sudah diputuskan",
      training: "{programme}: {certified} bersertifikat pelatihan",
      ladder: "{programme}: {working} berusaha atau bekerja, {insured} JKK/JKM aktif, {funded} didanai",
      lasting: "{programme}: dari {halfYear} yang mulai setengah tahun lalu atau lebih, {lasting} masih berjalan"
    }
  },
  mailTrouble: {
    title: "Surel yang perlu dilihat",
    texts: {
      unknown: "{count} surel tidak pasti terkirim atau tidak",
      failed: "{count} surel tidak terkirim dalam tujuh hari terakhir"
    }
  },
  openFindings: {
    title: "Isian yang perlu diperbaiki",
    texts: { counts: "{errors} kesalahan dan {warnings} peringatan di lembar Temuan" }
  }
};
var WEEK_COLUMNS = {
  instructor: "Instruktur",
  room: "Ruang",
  day: "Hari",
  startTime: "Mulai",
  endTime: "Selesai",
  cohort: "Angkatan",
  topic: "Materi",
  jp: "JP",
  people: "Peserta",
  sessionId: "Kode Sesi"
};
var summaries = {
  programme: {
    title: "Ringkasan",
    columns: {
      cohortId: "Angkatan",
      name: "Nama",
      capacity: "Kuota",
      enrolled: "Terdaftar",
      waiting: "Menunggu",
      sessionsPlanned: "Sesi Rencana",
      sessionsHeld: "Sesi Terlaksana",
      jpTotal: "JP Program",
      jpPlanned: "JP Rencana",
      jpHeld: "JP Terlaksana",
      rateSoFar: "Hadir Sejauh Ini",
      rateWhole: "Hadir dari Seluruhnya",
      rateBest: "Hadir Terbaik",
      unrecorded: "Sesi Belum Dicatat"
    }
  },
  outcomeLadder: {
    title: "Hasil Pelatihan",
    columns: {
      cohortId: "Angkatan",
      name: "Nama",
      enrolled: "Ikut",
      trained: "Sampai Selesai",
      certified: "Bersertifikat",
      working: "Usaha/Kerja",
      insured: "JKK/JKM Aktif",
      funded: "Didanai",
      halfYear: "Usaha/Kerja 6 Bulan Lalu",
      lasting: "Masih Berjalan"
    },
    texts: {
      note: "< kurang dari, > lebih dari, * tidak nol dan tidak semua: kelompok kurang dari {minimum} orang tidak dirinci."
    }
  },
  insuranceCounts: {
    title: "Rekap JKK dan JKM",
    columns: {
      cohortId: "Angkatan",
      name: "Nama",
      people: "Orang",
      toRegister: "Akan Didaftarkan",
      active: "Aktif",
      lapsed: "Berhenti",
      unknown: "Belum Ditanya"
    },
    texts: {
      note: "* kurang dari {minimum} orang, atau disembunyikan agar yang kurang dari {minimum} tidak dapat dihitung."
    }
  },
  fundingDossiers: {
    title: "Berkas Pendanaan",
    columns: {
      participantId: "Peserta",
      workingName: "Sebutan",
      certificate: "Sertifikat Pelatihan",
      nib: "NIB",
      insured: "JKK/JKM Aktif",
      neverKur: "Belum Pernah KUR",
      missing: "Yang Kurang"
    }
  },
  cohort: {
    title: "Ringkasan Angkatan",
    columns: {
      cohortId: "Angkatan",
      name: "Nama",
      programmeId: "Program",
      status: "Status",
      capacity: "Kuota",
      quorum: "Peserta Minimum",
      enrolled: "Terdaftar",
      free: "Tempat Kosong",
      proposed: "Diusulkan",
      verified: "Terverifikasi",
      waiting: "Daftar Tunggu",
      sessionsPlanned: "Sesi Rencana",
      sessionsHeld: "Sesi Terlaksana",
      sessionsOff: "Sesi Batal",
      jpTotal: "JP Program",
      jpPlanned: "JP Rencana",
      jpHeld: "JP Terlaksana",
      rateSoFar: "Hadir Sejauh Ini",
      rateBest: "Hadir Terbaik",
      passed: "Lulus",
      failed: "Tidak Lulus",
      left: "Keluar Sebelum Selesai",
      competent: "Kompeten",
      notYet: "Belum Kompeten",
      certified: "Sertifikat Pelatihan",
      certifiedCompetent: "Sertifikat Kompetensi"
    },
    texts: {
      note: "* kurang dari {minimum} orang, atau disembunyikan agar yang kurang dari {minimum} tidak dapat dihitung.",
      quota: "Peserta terdaftar dan kuota",
      jp: "JP terlaksana, rencana, dan program",
      cohort: "Angkatan",
      people: "Orang",
      hours: "JP"
    }
  },
  attendanceByPerson: {
    title: "Presensi per Peserta",
    columns: {
      cohortId: "Angkatan",
      enrolmentId: "Pendaftaran",
      participantId: "Peserta",
      month: "Bulan",
      sessions: "Sesi",
      unrecorded: "Belum Dicatat",
      present: "Hadir",
      late: "Terlambat",
      excused: "Izin",
      sick: "Sakit",
      absent: "Tanpa Keterangan",
      keptAway: "Kendala Lapas",
      jpExpected: "JP Rencana",
      jpAttended: "JP Hadir",
      rate: "Kehadiran"
    },
    texts: { note: "Angkatan yang berjalan, atau selesai paling lama {days} hari lalu." }
  },
  attendanceByMonth: {
    title: "Presensi per Bulan",
    columns: {
      month: "Bulan",
      sessionsPlanned: "Sesi Rencana",
      sessionsHeld: "Sesi Terlaksana",
      jpPlanned: "JP Rencana",
      jpHeld: "JP Terlaksana",
      rate: "Kehadiran",
      unrecorded: "Isian Belum Dicatat"
    },
    texts: { chart: "Kehadiran per bulan", along: "Bulan", up: "JP hadir dari JP tercatat" }
  },
  agencyWork: {
    title: "Pekerjaan Instansi",
    columns: {
      agencyId: "Instansi",
      name: "Nama",
      actionsOpen: "Aksi Terbuka",
      actionsOverdue: "Aksi Terlambat",
      actionsDone: "Aksi Selesai",
      followUpsOpen: "Tindak Lanjut Terbuka",
      followUpsOverdue: "Tindak Lanjut Terlambat",
      followUpsDone: "Tindak Lanjut Selesai",
      sessionsHeld: "Sesi Terlaksana",
      jpHeld: "JP Terlaksana",
      sessionsToCome: "Sesi Akan Datang",
      unrecorded: "Presensi Belum Lengkap",
      unverified: "Usulan Belum Diverifikasi"
    }
  },
  origin: {
    title: "Asal Peserta",
    columns: { province: "Provinsi", regency: "Kabupaten/Kota", people: "Peserta" },
    texts: {
      note: "* kurang dari {minimum} orang, atau disembunyikan agar yang kurang dari {minimum} tidak dapat dihitung.",
      unknown: "Tidak diketahui",
      wholeProvince: "(seluruh provinsi)",
      withoutRegency: "(kabupaten/kota tidak diketahui)",
      total: "Jumlah"
    }
  },
  dashboard: {
    title: "Dasbor",
    columns: { figure: "Hal", value: "Jumlah", outOf: "Dari", share: "Persen" },
    texts: {
      note: "* kurang dari {minimum} orang, atau disembunyikan agar yang kurang dari {minimum} tidak dapat dihitung.",
      enrolled: "Tempat terisi dari kuota",
      waiting: "Orang di daftar tunggu",
      sessionsHeld: "Sesi terlaksana dari rencana",
      jpHeld: "JP terlaksana dari rencana",
      rate: "Kehadiran sejauh ini",
      unrecorded: "Sesi dengan presensi belum lengkap",
      passed: "Lulus dari yang terdaftar",
      certified: "Bersertifikat dari yang terdaftar",
      followUpsOverdue: "Tindak lanjut terlambat",
      actionsOverdue: "Aksi terlambat"
    }
  },
  instructorWeek: { title: "Pekan Ini per Instruktur", columns: WEEK_COLUMNS },
  roomWeek: { title: "Pekan Ini per Ruang", columns: WEEK_COLUMNS }
};
var sidebars = {
  findings: "Temuan",
  meeting: "Rapat koordinasi",
  minutes: "Notulen rapat",
  actions: "Aksi instansi saya",
  enrol: "Daftarkan peserta",
  stages: "Tahap dan daftar tunggu",
  schedule: "Jadwalkan sesi",
  calendar: "Kalender angkatan",
  absences: "Izin terencana",
  attendance: "Isi presensi",
  timetable: "Ubah jadwal",
  attendanceSheet: "Cetak daftar hadir",
  attendanceGrid: "Lembar presensi (kertas)",
  attendanceRecap: "Rekap presensi",
  assessments: "Penilaian",
  certificates: "Sertifikat",
  identity: "Data peserta (registri)",
  duplicates: "Tinjau ganda",
  merge: "Gabungkan kode peserta",
  issue: "Terbitkan kode",
  namedCertificates: "Cetak sertifikat",
  undo: "Batalkan perubahan",
  release: "Catat bebas",
  followUps: "Tindak lanjut",
  monthlyReport: "Laporan bulanan",
  import: "Impor daftar",
  digests: "Ringkasan surel"
};
var app2 = {
  menu: {
    title: "Sinergi",
    setUp: "Siapkan buku kerja",
    setUpRegistry: "Siapkan registri Lapas",
    repairColumns: "Perbaiki kolom yang dipotong",
    validate: "Periksa isian",
    refreshSummaries: "Perbarui ringkasan",
    sendDigests: "Kirim ringkasan sekarang",
    activateDigests: "Aktifkan surel otomatis",
    sendCalendar: "Kirim ke Google Kalender",
    confirmWorkbook: "Ini buku kerja yang dipakai",
    probe: "Uji platform"
  },
  errors: {
    notSetUp: "Buku kerja ini belum disiapkan. Pilih Sinergi › Siapkan buku kerja.",
    columnMissing: "Kolom “{column}” di lembar “{tab}” tidak ada. Tidak ada yang disimpan. Pilih Sinergi › Siapkan buku kerja untuk mengembalikannya.",
    columnTwice: "Kolom “{column}” ada dua kali di lembar “{tab}”. Tidak ada yang disimpan. Hapus salinannya, lalu coba lagi.",
    columnContradiction: "Baris judul lembar “{tab}” tidak cocok dengan kolom “{column}” (kolom dipotong dan ditempel, atau ada baris di atas judul). Tidak ada yang disimpan. Batalkan dengan Ctrl+Z, atau pilih Sinergi › Perbaiki kolom yang dipotong.",
    journalMoved: "Kolom lembar “{tab}” telah dipindah. Tidak ada yang disimpan. Kembalikan urutannya, lalu coba lagi.",
    otherWorkbook: "Ini bukan pekerjaan buku kerja ini. Buka buku kerja yang lain, lalu coba di sana.",
    noSharedWorkbook: "Isi dulu “Id buku kerja bersama” di lembar Pengaturan registri ini.",
    sharedUnavailable: "Buku kerja bersama tidak dapat dibuka oleh Anda saat ini. Periksa hak akses Anda di sana, lalu ulangi.",
    noIdentity: "{id} tidak ada di registri, atau sudah digabung.",
    noWorkingName: "{id} belum punya sebutan.",
    notStaff: "{email} belum terdaftar atau tidak aktif di lembar Pengguna. Minta koordinator menambahkannya.",
    notAllowed: "Peran Anda ({role}) tidak boleh melakukan ini.",
    broken: "Permintaan tidak terbaca. Tutup bilah samping ini, buka lagi, lalu ulangi.",
    tooLarge: "Isian terlalu panjang.",
    unknownCall: "Perintah tidak dikenal. Muat ulang halaman ini, lalu ulangi.",
    unknownField: "Isian tidak dikenal: {field}.",
    badRequestId: "Permintaan tanpa nomor. Tutup bilah samping ini, buka lagi, lalu ulangi.",
    requestReused: "Permintaan ini sudah pernah disimpan dengan isi lain. Buka lagi bilah samping ini.",
    requestExpired: "Permintaan ini terlalu lama tertunda untuk disimpan dengan aman. Periksa apakah sudah tersimpan, lalu buka lagi bilah samping ini.",
    notKnownToBeSaved: "Google tidak menjawab; belum pasti apakah sudah tersimpan. Tekan lagi: aman, tidak akan tersimpan dua kali.",
    changing: "Buku kerja sedang diubah terus-menerus oleh orang lain, sehingga tidak terbaca utuh. Tidak ada yang disimpan. Coba lagi beberapa menit lagi.",
    tooManyRows: "Isi lembar {tab} terlalu banyak untuk dibaca dalam satu kali jalan. Tidak ada yang diubah. Pindahkan baris tahun-tahun lama ke buku kerja arsip, lalu hapus dari sini.",
    unavailable: "Buku kerja tidak dapat dibaca saat ini. Tidak ada yang disimpan. Coba lagi sebentar lagi.",
    copied: "Buku kerja ini salinan. Surel dan pemicu tidak jalan sampai koordinator memilih Sinergi › Ini buku kerja yang dipakai.",
    titleTaken: "Sudah ada tab lain bernama “{subject}”. Tidak ada yang ditulis. Ganti nama atau hapus tab itu, lalu perbarui ringkasan sekali lagi.",
    noCohort: "Angkatan {id} tidak ada.",
    noAgency: "Instansi {id} tidak ada, tidak aktif, atau tidak menerima surel ini.",
    mailSettled: "Surel ini sudah ditangani orang lain, atau tidak perlu lagi.",
    mailTooLate: "Masa surel ini sudah lewat: tidak dikirim lagi. Surel berikutnya menyusul pada waktunya.",
    mailQuota: "Jatah surel Anda hari ini habis. Coba lagi besok.",
    mailStopped: "Surel ini ditahan: {reason}, pada “{where}”. Perbaiki isiannya dulu.",
    calendarMissing: "Google tidak menemukan kalender dari pengaturan “Id Google Kalender”. Periksa id-nya.",
    calendarForbidden: "Kalender menolak: kalender harus milik Anda, dan add-on harus diizinkan mengubah acaranya.",
    calendarBusy: "Google Kalender sedang membatasi permintaan. Sisanya menyusul.",
    calendarUnavailable: "Google Kalender tidak menjawab. Sisanya menyusul.",
    findingGone: "Temuan ini sudah tidak ada. Periksa isian lagi.",
    findingNotYours: "Temuan ini milik instansi lain: hanya instansi itu atau koordinator yang boleh memperbaikinya di sini.",
    findingChanged: "Barisnya sudah diubah sejak diperiksa, atau tidak bisa dibaca dengan satu cara saja. Tidak ada yang disimpan. Periksa isian lagi.",
    cellGone: "Sel ini tidak ditemukan lagi: baris, kolom, atau lembarnya sudah tidak ada. Periksa isian lagi.",
    gridEmpty: "Belum ada peserta yang diharapkan pada sesi {id}. Daftarkan peserta dan jadwalkan sesi dulu.",
    gridTwice: "{id} ada dua kali di lembar “{title}”. Tidak ada yang disimpan. Hapus salinannya, lalu coba lagi.",
    gridHead: "Bagian judul lembar “{title}” tidak dikenali lagi. Tidak ada yang disimpan. Kembalikan dengan Ctrl+Z atau lewat File › Histori versi.",
    gridTaken: "Google tidak menjawab, atau sudah ada lembar lain bernama “{title}”. Bila ada, ganti nama lembar itu, lalu tekan lagi: aman, tidak akan tersimpan dua kali."
  },
  alerts: {
    setUpDone: "Buku kerja siap. {changes} perubahan.",
    setUpNothing: "Buku kerja sudah lengkap: 0 perubahan.",
    setUpTabs: "Lembar dibuat: {names}.",
    setUpColumns: "Kolom dikembalikan: {names}.",
    setUpOther: "Lainnya diperbarui: {names}.",
    region: "bahasa dan zona waktu Indonesia",
    relabelled: "judul, label, dan pilihan dalam bahasa Indonesia",
    validatedPart: "Terlalu banyak untuk ditulis sekaligus: {left} kode atau temuan belum tertulis. Sisanya ditulis otomatis setiap jam bila surel otomatis sudah aktif; atau jalankan “Periksa isian” sekali lagi.",
    validated: "{errors} kesalahan, {warnings} peringatan, {infos} info. Pilih Sinergi › Temuan.",
    validatedClean: "Semua isian benar.",
    acknowledged: "{count} temuan sudah diakui dan tidak dihitung di sini.",
    idsGiven: "{count} baris yang diketik langsung mendapat kode.",
    refreshed: "Ringkasan diperbarui: {names}.",
    refreshedNothing: "Belum ada program untuk diringkas.",
    digests: "{sent} surel terkirim, {queued} masih antre, {nothing} instansi tanpa kabar, {failed} gagal.",
    digestsNone: "Tidak ada ringkasan yang perlu dikirim sekarang.",
    digestsUnknown: "Tidak pasti terkirim atau tidak, periksa kotak surel: {keys}.",
    digestsStale: "Pemicu surel atas nama {email} tidak berjalan sejak {day} {time}. Koordinator dapat mengambil alih: Sinergi › Ringkasan surel.",
    activated: "Surel otomatis aktif: ringkasan dan pengingat. Pemicu berjalan tiap jam atas nama {email}.",
    alreadyActive: "Surel otomatis sudah aktif atas nama {email}.",
    confirmed: "Buku kerja ini sekarang yang dipakai.",
    repaired: "Kolom dikenali lagi di tempatnya yang baru: {names}.",
    repairedNothing: "Tidak ada kolom yang bisa diperbaiki sendiri. Periksa baris judul: harus di baris 1, setiap judul sekali.",
    calendarOff: "Belum ada kalender. Isi pengaturan “Id Google Kalender” dengan primary (kalender Anda sendiri) atau id kalender milik Anda, lalu pilih menu ini lagi. Bila surel otomatis aktif, kalender ikut diperbarui tiap jam.",
    calendarSent: "Google Kalender: {added} ditambahkan, {changed} diubah, {cancelled} dibatalkan, {waiting} masih menunggu giliran berikutnya.",
    calendarSame: "Google Kalender sudah memuat semua sesi.",
    calendarRefused: "{count} acara tidak bisa diubah: kalender menolak.",
    calendarLast: "Jalan otomatis terakhir berakhir dengan: {text}"
  },
  checks: {
    list: "Pilih salah satu dari daftar.",
    tab: "Pilih kode dari daftar, atau ketik kode yang ada di lembar {tab}.",
    date: "Ketik tanggal sebagai hari/bulan/tahun, misalnya 01/02/2027.",
    number: "Ketik angka dari {min} sampai {max}, desimal dengan koma.",
    email: "Ketik satu alamat surel, misalnya nama@kantor.go.id."
  },
  mail: {
    subjects: {
      weekly: "[{programme}] Ringkasan mingguan {period} – {agency}",
      daily: "[{programme}] Ringkasan harian {period} – {agency}",
      monthly: "[{programme}] Ringkasan bulanan {period} – {agency}",
      reminder: "[{programme}] Pengingat sesi {period} – {agency}"
    },
    periods: {
      weekly: "Minggu {days}",
      daily: "Hari {days}",
      monthly: "Bulan {days}",
      reminder: "Besok, {days}"
    },
    greeting: "Ringkasan program untuk {agency}",
    reminderGreeting: "Pengingat sesi untuk {agency}",
    actTitle: "Perlu tindakan",
    more: "dan {count} lagi di buku kerja",
    changedTitle: "Yang berubah",
    changed: "Sejak {since} disimpan: {tabs}",
    changedAtLeast: "Sejak {since} disimpan sekurang-kurangnya: {tabs}",
    changedTab: "{tab} {times} kali",
    short: "Ringkasan {agency}, {days}",
    shortEnd: "Selengkapnya di buku kerja Sinergi.",
    test: "[UJI] {subject}",
    openWorkbook: "Buka buku kerja",
    leave: "Tidak ingin menerima surel ini lagi? Isi “Tidak” pada kolom Terima Ringkasan di lembar Pengguna, atau beri tahu koordinator.",
    programmeFallback: "Sinergi"
  },
  calendar: { session: "Sesi {session}, {jp} JP.", trainer: "Instruktur {trainer}." },
  summary: {
    asOf: "per tanggal {day} {time} WIB",
    chart: "{title}. Angkanya ada di tab {tab}.",
    heading: "{subject} – {name}"
  },
  grid: {
    title: "Lembar Presensi",
    hint: "Ketik H, T, I, S, A atau L. T dengan JP: T2 atau T1,5. Tanda - menghapus.",
    conflict: "“{typed}” diketik di sini; sementara itu {by} mencatat “{code}”. Tekan lagi untuk memakai isian ini.",
    somebody: "orang lain",
    nothing: "kosong",
    wrong: {
      unknown: "“{typed}” bukan kode presensi. Ketik H, T2, I, S, A atau L.",
      lateJp: "“{typed}”: T harus dengan JP, 0 sampai {most} per setengah: T2 atau T1,5.",
      notBegun: "“{typed}”: sesi ini belum mulai.",
      cancelled: "“{typed}”: sesi ini tidak jadi dilaksanakan.",
      notExpected: "“{typed}”: peserta ini tidak diharapkan pada sesi ini."
    }
  }
};
var views = {
  common: {
    loading: "Memuat…",
    save: "Simpan",
    saving: "Menyimpan…",
    saveAnyway: "Simpan juga",
    saved: "Tersimpan.",
    again: "Coba lagi",
    choose: "Pilih…",
    none: "–",
    required: "wajib diisi",
    noAnswer: "Tidak ada jawaban dari Google. Periksa sambungan, lalu tekan lagi: aman, tidak tersimpan dua kali.",
    severalAccounts: "Google menolak. Bila Anda masuk dengan beberapa akun Google, pakai profil peramban dengan satu akun saja.",
    changedSince: "Diubah orang lain sementara itu.",
    more: "dan {count} lagi",
    warnings: "Perlu diperhatikan",
    noCohorts: "Belum ada angkatan. Isi dulu lembar Program dan Angkatan.",
    cannotSave: "Tidak bisa disimpan"
  },
  days: {
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    roomClosed: "ruang tutup"
  },
  meeting: {
    which: "Rapat",
    fresh: "Rencanakan rapat baru",
    entry: "{on} {startTime}, {status} ({id})",
    onePerLine: "Satu pokok per baris.",
    plan: "Simpan rapat",
    planned: "Rapat {id} direncanakan, nomor surat {number}.",
    noAgencies: "Belum ada instansi. Isi dulu lembar Instansi.",
    notYet: "Notulen dapat ditulis mulai hari rapat, {on}.",
    writeNow: "Notulennya ditulis lewat menu Sinergi › Notulen rapat.",
    change: "Ubah rapat",
    saveChange: "Simpan perubahan",
    leave: "Tidak jadi",
    isSent: "Undangan yang lama sudah dikirim",
    isSentHint: "Undangan yang baru mendapat nomor sendiri dan menyebut yang digantikannya.",
    changed: "Rapat {id} diubah. Cetak dan kirim perubahan undangan, nomor surat {number}.",
    corrected: "Rapat {id} diubah, nomor surat tetap {number}.",
    cancel: "Batalkan rapat",
    sure: "Batalkan {id}? Undangan yang sudah dikirim tidak ditarik oleh Sinergi.",
    yes: "Ya, batalkan",
    no: "Tidak",
    cancelled: "Rapat {id} dibatalkan.",
    invitation: "Cetak undangan",
    missing: "Kop surat, tempat, atau penanda tangan masih kosong di lembar Pengaturan.",
    months: MONTHS,
    letter: {
      number: "Nomor",
      nature: "Sifat",
      natureValue: "Penting",
      attachment: "Lampiran",
      attachmentValue: "–",
      subject: "Hal",
      subjectValue: "Undangan Rapat Koordinasi",
      changedSubject: "Perubahan Undangan Rapat Koordinasi",
      to: "Yth.",
      head: "Pimpinan {agency}",
      place: "di Tempat",
      opening: "Dalam rangka penyelenggaraan program pelatihan bersama, kami mengharap kehadiran Bapak/Ibu atau pejabat yang mewakili pada rapat koordinasi yang akan dilaksanakan pada:",
      openingReplacing: "Menindaklanjuti surat kami Nomor {number}, bersama ini kami sampaikan bahwa rapat koordinasi dimaksud mengalami perubahan. Surat ini menggantikan surat tersebut, dan kami mengharap kehadiran Bapak/Ibu atau pejabat yang mewakili pada:",
      openingChanged: "Bersama ini kami sampaikan bahwa rapat koordinasi yang telah kami undangkan mengalami perubahan. Surat ini menggantikan undangan kami sebelumnya, dan kami mengharap kehadiran Bapak/Ibu atau pejabat yang mewakili pada:",
      day: "Hari/tanggal",
      time: "Waktu",
      fromTo: "pukul {from} s.d. {to} WIB",
      fromOn: "pukul {from} WIB s.d. selesai",
      where: "Tempat",
      chair: "Pimpinan rapat",
      agenda: "Agenda",
      closing: "Mengingat pentingnya acara tersebut, dimohon hadir tepat waktu. Demikian undangan ini disampaikan; atas perhatian dan kehadiran Bapak/Ibu diucapkan terima kasih.",
      staffNo: "NIP."
    }
  },
  minutes: {
    noMeetings: "Belum ada rapat yang harinya sudah tiba. Rencanakan dulu lewat menu Sinergi › Rapat koordinasi.",
    attended: "Instansi yang hadir",
    notInvited: "tidak diundang",
    open: "Aksi yang belum selesai",
    newActions: "Aksi baru",
    add: "Tambah aksi",
    write: "Simpan notulen",
    written: "Notulen {id} tersimpan: {actions} aksi baru, {updates} aksi diperbarui.",
    print: "Cetak notulen",
    saveFirst: "Notulen dicetak seperti yang tersimpan: simpan dulu perubahan ini.",
    paper: {
      title: "Notulen Rapat Koordinasi",
      page: "Halaman {page} dari {pages}",
      invitationNo: "Nomor undangan",
      attended: "Hadir",
      absent: "Tidak hadir",
      nobody: "tidak ada",
      agenda: "Agenda",
      minutes: "Jalannya rapat",
      decisions: "Keputusan",
      actions: "Tindak lanjut",
      columns: { number: "No.", what: "Yang dikerjakan", who: "Instansi", due: "Tenggat", code: "Kode" },
      none: "Tidak ada.",
      chair: "Pimpinan Rapat,",
      secretary: "Notulis,"
    }
  },
  actions: {
    agency: "Instansi",
    all: "Semua instansi",
    nothing: "Tidak ada aksi yang terbuka.",
    counts: "{count} terbuka, {overdue} terlambat",
    due: "tenggat {due}",
    dueToday: "tenggat hari ini",
    overdue: "terlambat {days} hari",
    unchanged: "Tetap: {status}",
    save: "Simpan {count} aksi",
    saved: "{count} aksi diperbarui.",
    add: "Tambah aksi tanpa rapat",
    added: "Aksi {id} ditambahkan.",
    number: "Aksi {number}",
    remove: "Hapus",
    removeNumber: "Hapus aksi {number}"
  },
  enrol: {
    places: "{enrolled} dari {capacity} tempat terisi",
    full: "Penuh: pendaftar berikutnya masuk daftar tunggu ({waiting} menunggu).",
    queue: "Masih ada {waiting} orang di daftar tunggu: pendaftar berikutnya menyusul di belakangnya.",
    known: "Sudah ada kodenya",
    fresh: "Peserta baru",
    privacy: "Sebutan saja, misalnya inisial. Jangan tulis nama lengkap, NIK, atau nomor register.",
    enrolled: "{participant} terdaftar di {cohort}.",
    proposed: "{participant} diusulkan untuk {cohort}. Koordinator yang memverifikasi.",
    waiting: "{participant} masuk daftar tunggu {cohort}, nomor {number}.",
    who: "Siapa",
    find: "Cari kode atau sebutan",
    noMatch: "Tidak ada yang cocok.",
    member: "sudah terdaftar"
  },
  stages: {
    nobody: "Belum ada peserta di angkatan ini.",
    places: "{enrolled} dari {capacity} tempat terisi",
    next: "Ada tempat kosong. Giliran: {names}.",
    giveNext: "Beri tempat kepada {names}",
    move: "Pindahkan ke tahap",
    chosen: "{count} orang dipilih",
    reason: "Alasan",
    on: "Tanggal kejadian",
    moves: {
      verify: "Verifikasi",
      place: "Beri tempat atau nomor tunggu",
      promote: "Naikkan dari daftar tunggu",
      start: "Mulai ikut (aktif)",
      pass: "Lulus",
      fail: "Tidak lulus",
      withdraw: "Mengundurkan diri",
      expel: "Dikeluarkan",
      releaseEarly: "Bebas sebelum selesai",
      transfer: "Pindah"
    },
    done: "{count} orang dipindahkan.",
    all: "Pilih semua",
    everyStage: "Semua tahap",
    people: "{count} orang",
    noCommonMove: "Tidak ada langkah yang berlaku untuk semua yang dipilih. Pilih orang dari satu tahap.",
    onHint: "Kosong berarti hari ini.",
    hint: "Panah naik turun berpindah orang, spasi memilih; dengan Shift semua di antaranya ikut."
  },
  issue: {
    sends: "Yang masuk ke buku kerja bersama hanya sebutan, kelompok tahun lahir (per 5 tahun), dan persetujuan, dengan kunci registri sebagai penghubung. Nama lengkap, NIK, dan isian lain tidak ikut.",
    people: "Orang yang belum punya kode",
    hint: "Panah naik turun berpindah orang, spasi memilih; dengan Shift semua di antaranya ikut.",
    all: "Pilih semua",
    noWorkingName: "belum punya sebutan, isi dulu di registri",
    noConsent: "belum ada persetujuan",
    nobody: "Semua orang di registri sudah punya kode.",
    issue: "Terbitkan {count} kode",
    issuing: "Menerbitkan…",
    progress: "{done} dari {total} kode sudah terbit…",
    done: "{count} kode terbit.",
    issued: "Kode yang terbit",
    erase: {
      title: "Hapus data seseorang",
      erased: "Dihapus selamanya: semua isiannya di registri; sebutan, tahun lahir, asal, dan pendidikannya di buku kerja bersama; juga salinannya di jurnal keduanya. Tidak bisa dibatalkan.",
      kept: "Tetap ada: kodenya, tahap, presensi, dan semua hitungan.",
      history: "Google masih menyimpan versi lama: File › Histori versi. Cara membersihkannya ada di panduan, bagian Registri Lapas.",
      again: "Ketik kunci itu sekali lagi",
      whom: "Yang akan dihapus: {name}",
      differs: "Tidak sama dengan kunci di atas.",
      erase: "Hapus selamanya",
      erasing: "Menghapus…",
      done: "Data {id} dihapus.",
      doneWithCode: "Data {id} dihapus. Kode {participant} dan hitungannya tetap."
    }
  },
  identity: {
    who: "Siapa",
    fresh: "Orang baru",
    known: "Sudah ada di registri",
    find: "Cari nama, kunci, atau kode",
    noMatch: "Tidak ada yang cocok.",
    person: "Identitas",
    register: "Register dan masa pidana",
    programme: "Pelatihan",
    nik: {
      count: "{count} dari 16 angka",
      reads: "Menurut NIK: perempuan, lahir {born}.",
      R02: "NIK harus 16 angka.",
      R05: "Tanggal di dalam NIK tidak ada.",
      R06: "Nomor urut NIK 0000.",
      R21: "Tanggal di dalam NIK tidak sama dengan tanggal lahir. Cocokkan dengan register.",
      R22: "Menurut NIK ini laki-laki."
    },
    resembling: "Mungkin sudah ada di registri",
    sameNik: "NIK sama",
    workingName: "Dibaca semua instansi. Inisial, bukan nama.",
    revealing: "Sebutan ini bagian dari nama lengkap: akan terbaca semua instansi.",
    code: "Kode peserta: {participant}",
    merged: "Gabungan dari {names}",
    saved: "{id} tersimpan.",
    unreadable: "Isi sel ini tidak terbaca, dan dibiarkan sampai diketik ulang.",
    reload: "Muat data terbaru",
    print: "Cetak formulir persetujuan"
  },
  duplicates: {
    nothing: "Tidak ada pasangan yang perlu ditinjau.",
    hint: "Bandingkan dengan berkas register. Orang yang sama: yang lama digabung ke yang baru, dan tidak ada isian yang hilang.",
    total: "{count} pasangan menunggu keputusan",
    putOff: "ditunda",
    done: {
      same: "{merged} digabung ke {kept}.",
      different: "{a} dan {b} dicatat sebagai dua orang.",
      later: "{a} dan {b} ditunda."
    },
    bothHaveCodes: "Di buku kerja bersama ia punya dua kode. Gabungkan {from} ke {into} di sana."
  },
  merge: {
    nothing: "Belum ada dua peserta yang berkode.",
    hint: "Untuk satu orang yang punya dua kode. Petugas Lapas tahu dari registri kode mana yang digabung.",
    from: "Kode yang dihapus dari daftar",
    into: "Kode yang tetap dipakai",
    sure: "Pendaftaran {from} berpindah ke {into}, dan {from} ditandai batal. Bisa dibatalkan lagi.",
    merge: "Gabungkan",
    done: "{from} digabung ke {into}. Pendaftaran yang berpindah: {count}."
  },
  digests: {
    off: "Tidak dikirimi",
    reminders: "pengingat sesi",
    noReminders: "tanpa pengingat",
    recipients: "{count} penerima",
    next: "Berikutnya {at}",
    nextRun: "Berikutnya: jalan otomatis yang akan datang",
    never: "Belum pernah dikirimi",
    last: "Terakhir: {what}, {state} {at}",
    preview: "Lihat surel",
    previewReminder: "Lihat pengingat",
    how: "Seberapa sering, pengingat, dan bahasa diatur di lembar Instansi; siapa yang menerima, di lembar Pengguna.",
    noTrigger: "Surel otomatis belum aktif: tidak ada yang berangkat sendiri.",
    switchOn: "Aktifkan atas nama saya",
    alive: "Pemicu atas nama {email} terakhir berjalan {at}.",
    dead: "Pemicu atas nama {email} tidak berjalan lagi sejak {at}. Surel tidak berangkat sampai ada yang mengambil alih.",
    takeOver: "Ambil alih",
    taken: "Surel otomatis sekarang berjalan atas nama Anda.",
    alreadyAlive: "Pemicu atas nama {email} sudah berjalan lagi.",
    unsettledTitle: "Tidak pasti terkirim",
    unsettledHint: "Cari judulnya di kotak Terkirim pemilik pemicu, atau tanyakan kepada instansinya. Surel ini tidak dikirim lagi dengan sendirinya.",
    arrived: "Sudah sampai",
    again: "Kirim lagi",
    settledArrived: "{mail} dicatat sudah sampai.",
    settledAgain: "{mail} masuk antrean, dikirim pada jalan berikutnya.",
    logTitle: "Yang sudah dikirim",
    logEmpty: "Belum ada surel.",
    quota: "Jatah surel Anda hari ini: {count} penerima lagi.",
    back: "Kembali ke daftar",
    agencies: "Instansi",
    asSent: "Begini surel itu bila dikirim sekarang, kepada {count} orang.",
    nothingNow: "Saat ini tidak ada yang perlu dikabarkan: surel tidak akan dikirim.",
    held: "Surel ini akan ditahan: {reason}, pada “{where}”. Perbaiki isiannya dulu.",
    noRecipients: "Belum ada penerima: di lembar Pengguna tidak ada yang aktif dan menerima ringkasan.",
    shortTitle: "Ringkas, untuk WhatsApp dan sejenisnya",
    copy: "Salin",
    copied: "Tersalin.",
    copyByHand: "Teks sudah dipilih. Tekan Ctrl+C.",
    test: "Kirim ke saya saja",
    tested: "Dikirim ke {to}, dengan [UJI] di depan judulnya.",
    testNotKnown: "Sudah pernah diminta. Periksa kotak masuk Anda.",
    testHint: "Tidak dihitung sebagai surel instansi.",
    frame: "Isi surel",
    kinds: { weekly: "mingguan", daily: "harian", monthly: "bulanan", reminder: "pengingat", test: "uji" }
  },
  findings: {
    nothing: "Tidak ada temuan seperti ini.",
    nothingLeft: "Tidak ada temuan terbuka. Pilih Sinergi › Periksa isian untuk memeriksa sekali lagi.",
    total: "{total} temuan",
    page: "Halaman {page} dari {pages}",
    previous: "Sebelumnya",
    next: "Berikutnya",
    all: "Semua",
    nobody: "Belum ditentukan",
    states: {
      open: "Terbuka",
      new: "Baru, 7 hari terakhir",
      returned: "Muncul lagi",
      acknowledged: "Diakui",
      solved: "Selesai"
    },
    isNew: "Baru",
    since: "sejak {on}",
    advice: "Mengapa, dan cara memperbaikinya",
    why: "Mengapa",
    mend: "Cara memperbaiki",
    show: "Ke sel",
    shown: "Sel {cell} dipilih di lembar {tab}.",
    mendOne: "Perbaiki langsung",
    mendAll: "Perbaiki semua {rule} ({count})",
    mended: "{count} temuan diperbaiki. Bisa dibatalkan lewat Sinergi › Batalkan perubahan.",
    left: "{count} dibiarkan: sudah diubah sejak diperiksa, atau harus diputuskan sendiri.",
    waiting: "Masih ada {count}: tekan sekali lagi.",
    acknowledge: "Akui",
    acknowledgeHint: "Temuan ini tidak muncul lagi sampai isiannya berubah.",
    keep: "Tidak jadi",
    acknowledged: "Temuan diakui.",
    isAcknowledged: "Diakui {by}, {on}: {reason}",
    wasAcknowledged: "Pernah diakui {by}, {on}: {reason}. Isiannya berubah sejak itu.",
    reopen: "Buka lagi",
    reopened: "Temuan terbuka lagi."
  },
  undo: {
    nothing: "Belum ada yang bisa dibatalkan.",
    hint: "Baris yang sudah diubah lagi sejak itu dibiarkan. Baris baru tidak dihapus, tetapi ditandai batal.",
    undo: "Batalkan",
    done: "{count} baris dikembalikan.",
    kept: "{id} dibiarkan: sudah diubah sejak itu.",
    rows: "{count} baris",
    sure: "Batalkan {count} baris?",
    yes: "Ya",
    no: "Tidak",
    commands: {
      acknowledgeFindings: "Mengakui temuan",
      reopenFindings: "Membuka lagi temuan",
      mendFindings: "Memperbaiki temuan",
      planMeeting: "Merencanakan rapat",
      changeMeeting: "Mengubah rapat",
      cancelMeeting: "Membatalkan rapat",
      writeMinutes: "Menulis notulen",
      addAction: "Menambah aksi",
      updateActions: "Memperbarui aksi",
      enrol: "Mendaftarkan peserta",
      propose: "Mengusulkan peserta",
      moveEnrolments: "Memindahkan tahap",
      schedule: "Menjadwalkan sesi",
      cancelSessions: "Membatalkan sesi",
      moveSession: "Memindahkan sesi",
      replaceInstructor: "Mengganti instruktur",
      shiftSessions: "Menggeser jadwal",
      makeUpSessions: "Memindahkan sesi dari hari libur",
      recordAttendance: "Mengisi presensi",
      planAbsence: "Mencatat izin terencana",
      dropAbsence: "Menghapus izin terencana",
      syncAttendanceGrid: "Membaca lembar presensi",
      recordAssessments: "Mencatat penilaian",
      issueCertificates: "Menerbitkan sertifikat",
      revokeCertificate: "Mencabut sertifikat",
      handOverCertificates: "Menyerahkan sertifikat",
      recordRelease: "Mencatat bebas",
      changeRelease: "Mengubah tanggal bebas",
      startFollowUp: "Memulai tindak lanjut",
      addFollowUp: "Menambah tugas tindak lanjut",
      recordFollowUp: "Mencatat tindak lanjut",
      recordOutcome: "Mencatat hasil usaha",
      registerIdentity: "Menambah data registri",
      editIdentity: "Mengubah data registri",
      decideDuplicate: "Meninjau data ganda",
      mergeParticipants: "Menggabungkan kode peserta",
      issueCodes: "Menerbitkan kode",
      validate: "Memeriksa isian",
      undo: "Membatalkan",
      runImport: "Mengimpor daftar",
      undoImport: "Membatalkan impor",
      decideReview: "Meninjau baris impor",
      repair: "Memperbaiki baris"
    }
  },
  calendar: {
    nothing: "Belum ada sesi. Jadwalkan dulu sesi sebuah angkatan.",
    ready: "{sessions} sesi, {cancelled} di antaranya batal.",
    download: "Unduh {file}",
    howTitle: "Cara memakai berkas ini",
    how: [
      "Google Kalender di komputer: Setelan › Impor & ekspor › Impor.",
      "Outlook: Kalender › Tambahkan kalender › Unggah dari file.",
      "Ponsel: buka berkasnya, lalu pilih aplikasi kalender."
    ],
    again: "Jadwal berubah? Unduh dan impor lagi ke kalender yang sama: sesi yang sudah ada diperbarui, tidak digandakan."
  },
  schedule: {
    once: "Satu kali",
    daily: "Tiap hari",
    weekly: "Tiap minggu",
    monthly: "Tiap bulan",
    every: {
      daily: "Setiap berapa hari",
      weekly: "Setiap berapa minggu",
      monthly: "Setiap berapa bulan"
    },
    everyHint: "1 berarti setiap kali, 2 berarti selang satu.",
    byMonth: {
      date: "Tanggal {date}",
      short: "Bulan yang tidak punya tanggal {date} dilewati.",
      weekday: "{weekday} {place}",
      places: ["pertama", "kedua", "ketiga", "keempat", "terakhir"],
      lastDay: "Hari terakhir bulan"
    },
    firstOn: "Mulai tanggal",
    repeat: "Ulangi",
    on: "Pada hari",
    ends: "Berakhir",
    afterCount: "setelah jumlah sesi",
    untilDay: "pada tanggal",
    afterJp: "setelah total JP",
    skipNational: "Lewati libur nasional",
    skipCollectiveLeave: "Lewati cuti bersama",
    onDayOff: "Bila jatuh pada hari libur",
    skip: "Lewati saja",
    move: "Geser ke hari berikutnya yang bisa",
    topicsHint: "Satu materi per baris. “x4” di ujung baris berarti empat sesi. Bila hanya satu baris, berlaku untuk semua sesi.",
    preview: "Pratinjau",
    update: "Perbarui pratinjau",
    stale: "Perubahan terakhir belum dihitung di pratinjau.",
    staleMark: "belum diperbarui",
    wrong: "Belum bisa disimpan: {count} kesalahan di pratinjau. Perbaiki isian atau keluarkan sesinya.",
    showWrong: "Lihat kesalahan",
    planHint: "Rencana sesi; panah naik turun berpindah baris",
    previewTitle: "{count} sesi, {jp} JP, terakhir {last}",
    skipped: "dilewati: {name}",
    movedTo: "libur: {name}; digeser ke {day}",
    insteadOf: "geseran dari {day} ({name})",
    isOut: "dikeluarkan",
    isAdded: "tambahan",
    willBeOut: "akan dikeluarkan",
    willBeBack: "akan dikembalikan",
    willBeAdded: "akan ditambahkan",
    takeOut: "Keluarkan",
    putBack: "Kembalikan",
    remove: "Hapus",
    add: "Tambah sesi",
    addNow: "Tambahkan",
    cancel: "Batal",
    saveAll: "Simpan {count} sesi",
    saved: "{count} sesi tersimpan, {jp} JP, terakhir {last}.",
    plannedJp: "Terjadwal {planned} dari {total} JP"
  },
  timetable: {
    nothing: "Tidak ada sesi yang bisa diubah di angkatan ini. Sesi yang presensinya sudah dicatat tetap seperti semula.",
    closed: "{count} sesi jatuh pada hari libur",
    lookAtProposal: "Lihat usulan",
    proposal: "Usulan hari pengganti",
    saveProposal: "Simpan usulan",
    what: "Perubahan",
    actions: {
      cancel: "Batalkan sesi",
      move: "Pindahkan satu sesi",
      trainer: "Ganti instruktur",
      shift: "Geser jadwal mulai tanggal tertentu"
    },
    chosen: "{count} sesi dipilih",
    listHint: "Panah naik turun berpindah sesi, spasi memilih; dengan Shift semua di antaranya ikut.",
    all: "Pilih semua",
    past: "Tampilkan yang lewat",
    noneFromToday: "Tidak ada sesi mulai hari ini.",
    allFrom: "Pilih semua mulai tanggal",
    choose: "Pilih",
    session: "Sesi",
    newDay: "Hari baru",
    newTrainer: "Instruktur pengganti",
    fromOn: "Mulai tanggal",
    direction: "Arah",
    later: "Diundur (lebih lambat)",
    earlier: "Dimajukan (lebih awal)",
    amount: "Sejauh",
    unit: "Satuan",
    days: "hari",
    weeks: "minggu",
    shiftHint: "Sesi yang lalu jatuh pada hari libur disusulkan di akhir.",
    look: "Lihat dulu",
    wrong: "Belum bisa disimpan: {count} kesalahan pada sesi yang berubah.",
    reload: "Muat data terbaru",
    willChange: "{count} sesi yang berubah",
    list: "Sesi yang berubah",
    last: "Sesi terakhir: {before} → {after}",
    jp: "Total JP: {before} → {after}",
    kept: "{count} sesi tetap karena presensinya sudah dicatat: {names}",
    cancelled: "batal",
    noRoom: "tanpa ruang",
    done: {
      cancel: "{count} sesi dibatalkan.",
      move: "{count} sesi dipindahkan.",
      trainer: "{count} sesi berganti instruktur.",
      shift: "{count} sesi digeser.",
      makeUp: "{count} sesi dipindahkan dari hari libur."
    },
    undoHint: "Bisa dikembalikan lewat menu Sinergi › Batalkan perubahan."
  },
  attendance: {
    nothing: "Belum ada sesi yang sudah mulai.",
    session: "Sesi",
    incomplete: "belum lengkap",
    allPresent: "Semua hadir",
    codes: {
      H: "Hadir",
      T: "Terlambat",
      I: "Izin",
      S: "Sakit",
      A: "Tanpa keterangan",
      L: "Kendala Lapas"
    },
    jpPresent: "JP hadir",
    unrecorded: "belum dicatat",
    progress: "{done} dari {total} terisi",
    saved: "Presensi {count} orang tersimpan.",
    changedBy: "{name}: sudah diubah oleh {by} menjadi {code}. Yang lain tersimpan.",
    noPeople: "Tidak ada peserta yang diharapkan pada sesi ini.",
    hint: "Tombol H T I S A L mengisi; panah naik turun berpindah orang.",
    planned: "Izin terencana: {code}",
    rate: "hadir {rate} %",
    standing: {
      outOfReach: "Tidak mungkin lagi mencapai ambang: paling tinggi {best} %.",
      noneLeft: "Tidak ada sisa absen: paling tinggi {best} %."
    }
  },
  absences: {
    nobody: "Belum ada peserta yang punya tempat di angkatan.",
    hint: "Untuk yang sudah diketahui tidak akan datang. Presensi tetap diisi pada harinya; “Semua hadir” memakai kode ini.",
    who: "Peserta",
    saved: "Izin {id} tersimpan.",
    list: "Izin yang berlaku dan akan datang",
    none: "Tidak ada.",
    drop: "Hapus",
    dropped: "Izin {id} dihapus.",
    codes: { I: "Izin", S: "Sakit", L: "Kendala Lapas" }
  },
  attendanceSheet: {
    from: "Dari tanggal",
    to: "Sampai tanggal",
    wrongOrder: "Tanggal ini mendahului tanggal awal.",
    noSessions: "Tidak ada sesi pada hari-hari ini. Pilih tanggal lain, atau jadwalkan sesi dulu.",
    nobody: "Belum ada peserta yang diharapkan pada sesi-sesi ini. Daftarkan peserta dulu.",
    found: "{sessions} sesi, {pages} halaman A4",
    session: "{day} {from}–{to}, {count} orang",
    missing: "Isi kop surat dan penanda tangan di lembar Pengaturan. Masih kosong: {names}.",
    print: "Cetak",
    title: "Daftar Hadir Peserta",
    number: "Nomor",
    page: "Halaman {page} dari {pages}",
    labels: {
      programme: "Program",
      cohort: "Angkatan",
      place: "Tempat",
      instructor: "Instruktur",
      days: "Hari/Tanggal"
    },
    columns: { number: "No.", code: "Kode", name: "Sebutan", remarks: "Keterangan" },
    present: "Hadir",
    absent: "Tidak hadir",
    people: "orang",
    legend: "Keterangan kehadiran",
    staffNo: "NIP.",
    months: MONTHS
  },
  attendanceGrid: {
    noCohorts: "Belum ada angkatan. Isi dulu lembar Program dan Angkatan.",
    hint: "Ketik kode dari daftar hadir kertas di lembar “Lembar Presensi” angkatan ini, lalu tekan tombol: isian disimpan dan lembar menunjukkan semua yang tercatat. Isian yang salah, atau yang sementara itu diubah orang lain, tetap seperti diketik dan diberi warna.",
    make: "Buat lembar",
    read: "Baca isian & perbarui lembar",
    working: "Membaca…",
    made: "Lembar “Lembar Presensi {cohort}” siap diisi.",
    done: "{saved} tersimpan, {unchanged} tetap, {wrong} salah, {conflicts} bentrok, {refilled} dikosongkan dan diisi kembali.",
    kept: "Tetap seperti diketik",
    cell: "{on} {participant}: {why}"
  },
  assessments: {
    noCohorts: "Belum ada angkatan. Isi dulu lembar Program dan Angkatan.",
    noPeople: "Belum ada peserta yang punya tempat di angkatan ini.",
    unitHint: "Kosongkan bila hanya ada satu penilaian. Kompeten berarti kompeten di semua unit angkatan.",
    hint: "Tombol K dan B mengisi; panah naik turun berpindah orang.",
    letters: { competent: "K", notYet: "BK" },
    allCompetent: "Semua kompeten",
    attempt: "percobaan ke-{count}",
    settled: "sudah kompeten",
    wrongScore: "Nilai 0–100, paling halus setengah.",
    progress: "{done} dari {total} dinilai",
    saved: "Penilaian {count} orang tersimpan."
  },
  certificates: {
    eligible: "Memenuhi syarat ({count})",
    all: "Semua",
    nobodyEligible: "Tidak ada yang memenuhi syarat, atau semua sudah punya.",
    others: "Belum memenuhi syarat ({count})",
    reasons: {
      noPlace: "Tidak punya tempat di angkatan.",
      leftEarly: "Keluar sebelum selesai.",
      cohortNotOver: "Angkatan belum selesai (sampai {on}).",
      noSession: "Tidak ada sesi yang harus diikuti.",
      unrecorded: "Presensi {count} sesi belum dicatat; sekarang {rate} % dari {threshold} %.",
      rateBelow: "Hadir {rate} %, harus {threshold} %.",
      notAssessed: "Belum dinilai (unit: {unit}).",
      notCompetent: "Belum kompeten (unit: {unit}).",
      alreadyHas: "Sudah punya: {certificate}."
    },
    issue: "Terbitkan {count} sertifikat",
    done: "{count} sertifikat terbit.",
    issued: "Sudah terbit ({count})",
    noneIssued: "Belum ada sertifikat jenis ini.",
    print: "Cetak {count} sertifikat",
    handOver: "Catat diserahkan",
    handedOver: "Penyerahan {count} sertifikat tercatat.",
    revoke: "Cabut",
    revokeHint: "Nomornya tetap terpakai. Kode periksanya akan menyatakan dicabut.",
    keep: "Tidak jadi",
    revoked: "{id} dicabut.",
    wasRevoked: "Dicabut: {reason}",
    check: "Periksa kode",
    code: "Kode periksa",
    verdicts: {
      genuine: "Asli.",
      revoked: "Sudah dicabut.",
      unknown: "Kode ini tidak ada di buku kerja ini.",
      mistyped: "Kode salah ketik. Periksa huruf demi huruf."
    },
    about: "Sertifikat {type}, {programme}, terbit {day}.",
    document: {
      titles: { training: "Sertifikat Pelatihan", competence: "Sertifikat Kompetensi" },
      given: "Diberikan kepada",
      code: "Kode peserta",
      fullName: "Nama lengkap",
      filledIn: "(diisi oleh Lapas)",
      bodies: {
        training: "telah mengikuti {programme}, {cohort}, yang diselenggarakan pada {period} selama {jp} ({words}) jam pelajaran.",
        competence: "telah mengikuti {programme}, {cohort}, pada {period} selama {jp} ({words}) jam pelajaran, dan telah diuji kompetensinya."
      },
      results: { training: "Kehadiran {rate} %", competence: "Dinyatakan KOMPETEN" },
      checkHint: "Keaslian sertifikat dapat ditanyakan kepada penerbit dengan kode ini."
    }
  },
  namedCertificates: {
    noCohorts: "Belum ada angkatan di buku kerja bersama.",
    hint: "Nama lengkap diambil dari registri dan hanya tercetak di kertas. Tidak ada yang disimpan.",
    people: "Sertifikat yang dicetak ({count})",
    preview: "Pratinjau",
    born: "Tempat, tanggal lahir",
    missing: "Masih kosong di lembar Pengaturan buku kerja bersama: {names}.",
    withheld: "Tidak dapat dicetak ({count})",
    reasons: {
      revoked: "Sudah dicabut.",
      voided: "Dibatalkan di buku kerja bersama.",
      notHere: "Pesertanya tidak ada di registri ini.",
      noCode: "Kodenya belum tercatat di registri. Jalankan Terbitkan kode sekali lagi.",
      otherPerson: "Kode ini menunjuk orang yang berbeda di registri dan di buku kerja bersama. Cocokkan dulu Kode Peserta dan Kunci Registri.",
      severalRows: "Dua orang di registri punya kode ini. Perbaiki dulu Kode Peserta mereka.",
      erased: "Datanya di registri sudah dihapus atau dibatalkan.",
      noName: "Nama lengkapnya di registri kosong."
    }
  },
  attendanceRecap: {
    nothing: "Tidak ada sesi atau peserta pada hari-hari ini.",
    found: "{people} orang, {sessions} sesi, {jp} JP terlaksana",
    unrecorded: "Presensi {count} sesi belum lengkap. Lengkapi dulu sebelum rekap ditandatangani.",
    title: "Rekap Presensi Peserta",
    period: "Masa",
    sessions: "Sesi",
    sessionCount: "{count} sesi",
    jpExpected: "JP",
    jpAttended: "JP hadir",
    total: "Jumlah",
    rateHint: "Persentase dihitung menurut pengaturan kehadiran; kendala Lapas dapat dikecualikan.",
    taught: "JP yang dilaksanakan",
    unnamed: "Instruktur belum disebut",
    jpInWords: "{jp} JP ({words} jam pelajaran)",
    prisonOfficer: "Petugas Lapas,"
  },
  numerals: {
    small: [
      "nol",
      "satu",
      "dua",
      "tiga",
      "empat",
      "lima",
      "enam",
      "tujuh",
      "delapan",
      "sembilan",
      "sepuluh",
      "sebelas",
      ...["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"].map(
        (word2) => `${word2} belas`
      )
    ],
    tens: ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"].map(
      (word2) => `${word2} puluh`
    ),
    compound: "{tens} {ones}",
    hundred: "seratus",
    hundreds: "ratus",
    thousand: "seribu",
    thousands: "ribu",
    point: "koma"
  },
  release: {
    nobody: "Belum ada peserta. Daftarkan peserta dulu.",
    hint: "Status dan tugas tindak lanjut tersimpan; tanggal bebasnya sendiri tidak.",
    who: "Peserta",
    noted: "sudah dicatat, ubah tanggal",
    on: "Tanggal bebas",
    newOn: "Tanggal bebas yang baru",
    kind: "Cara bebas",
    reason: "Alasan keluar dari angkatan",
    leaves: "Keluar dari {cohorts}, ikut sampai sehari sebelumnya.",
    tasks: "Tugas tindak lanjut",
    none: "Tidak ada pola tindak lanjut yang aktif.",
    stays: "sudah selesai, tidak berubah",
    chooseFirst: "Pilih peserta dan tanggal untuk melihat tugasnya.",
    saved: "Bebasnya {participant} tercatat, {count} tugas.",
    changed: "Tanggal bebas {participant} diubah, {count} tugas berpindah."
  },
  followUps: {
    nobody: "Belum ada peserta. Daftarkan peserta dulu.",
    what: "Yang dikerjakan",
    modes: {
      list: "Daftar tugas",
      add: "Tugas baru",
      outcome: "Hasil usaha saja",
      start: "Mulai setelah pelatihan"
    },
    agency: "Instansi",
    every: "Semua instansi",
    groups: {
      overdue: "Terlambat",
      today: "Hari ini",
      week: "Pekan ini",
      month: "Bulan ini",
      later: "Kemudian"
    },
    nothing: "Tidak ada tugas terbuka.",
    open: "Isi hasil",
    back: "Kembali ke daftar",
    late: "terlambat {days} hari",
    due: "Tenggat {on}",
    doneOn: "Tanggal dilakukan",
    next: "Tenggat berikutnya",
    nextHint: "Kosong bila tidak perlu tugas lanjutan.",
    outcome: "Hasil usaha bulan {month}",
    outcomeHint: "Boleh kosong. Yang tidak diisi tetap seperti semula.",
    known: "tetap",
    saved: "{task} tersimpan.",
    savedNext: "{task} tersimpan. Tugas berikutnya {next}, tenggat {on}.",
    added: "Tugas {task} ditambahkan.",
    outcomeSaved: "Hasil usaha {participant} tersimpan.",
    startHint: "Tugas dibuat menurut lembar Pola Tindak Lanjut untuk semua yang lulus; yang sudah punya tugasnya tidak mendapat lagi.",
    startButton: "Buat tugas",
    started: "{tasks} tugas dibuat untuk {people} orang.",
    passed: "{count} lulus",
    months: MONTHS
  },
  monthlyReport: {
    noProgrammes: "Belum ada program. Isi dulu lembar Program.",
    nothing: "Tidak ada program yang berjalan pada bulan ini.",
    programme: "Program",
    every: "Semua program yang berjalan",
    month: "Bulan",
    running: "{month} (masih berjalan)",
    asOf: "Keadaan per {day}",
    asOfRunning: "Keadaan per {day}, bulan masih berjalan",
    missing: "Kop, tempat, jabatan, nama, atau NIP belum lengkap di lembar Pengaturan; di kertas menjadi titik-titik.",
    letter: {
      number: "Nomor",
      nature: "Sifat",
      natureValue: "Biasa",
      attachment: "Lampiran",
      attachmentValue: "–",
      subject: "Hal",
      subjectValue: "Laporan bulanan pelatihan, {month}",
      to: "Yth. {to}",
      toUsual: "Bupati",
      place: "di tempat",
      opening: "Kami laporkan pelatihan bagi warga binaan bulan {month}. {asOf}.",
      closing: "Demikian laporan ini kami sampaikan. Atas perhatian dan arahan Bapak/Ibu kami ucapkan terima kasih.",
      staffNo: "NIP."
    },
    headings: {
      training: "Pelaksanaan",
      outcomes: "Hasil dan kelanjutan",
      obstacles: "Kendala",
      plan: "Rencana {month}"
    },
    provider: "{programme} ({provider})",
    andMore: "dan {count} lainnya",
    columns: {
      name: "Angkatan",
      quota: "Kuota",
      people: "Peserta",
      sessions: "Sesi",
      jp: "JP",
      jpWhole: "JP",
      rate: "Hadir %",
      month: "Bulan ini",
      whole: "Seluruhnya"
    },
    all: "Jumlah",
    doneOfPlanned: "{done}/{planned}",
    line: "Peserta {people}, kuota {quota}. Bulan ini {sessions} sesi, {jp} JP, hadir {monthRate}. Seluruhnya {jpWhole} JP, hadir {wholeRate}.",
    rungColumns: { rung: "Tahap", count: "Orang", of: "Dari" },
    rungs: {
      enrolled: "Menjadi peserta, termasuk yang berhenti",
      trained: "Mengikuti pelatihan sampai selesai",
      passed: "Dinyatakan lulus",
      competent: "Kompeten dalam semua unit yang diuji",
      certified: "Menerima sertifikat pelatihan",
      working: "Mulai bekerja atau berusaha",
      lasting: "Masih bekerja atau berusaha setelah 6 bulan",
      funded: "Mendapat pembiayaan",
      dossiers: "Berkas KUR lengkap"
    },
    wholes: {
      trained: "{count} peserta",
      passed: "{count} yang selesai",
      competent: "{count} yang selesai",
      certified: "{count} yang selesai",
      working: "{count} yang selesai",
      lasting: "{count} yang mulai 6 bulan lalu atau lebih",
      funded: "{count} yang selesai",
      dossiers: "{count} yang bersertifikat"
    },
    some: "sebagian",
    insurance: "JKK/JKM dari {people} peserta: {active} aktif, {toRegister} akan didaftarkan, {lapsed} berhenti, {unknown} belum diketahui.",
    insuranceUntold: "JKK/JKM tidak dirinci, karena kelompoknya kecil.",
    noneCalledOff: "Tidak ada sesi yang dibatalkan.",
    calledOff: "{count} sesi dibatalkan: {causes}.",
    causes: {
      prison: "{count} karena Lapas tutup",
      dayOff: "{count} karena hari libur",
      other: "{count} karena sebab lain"
    },
    moved: "{count} sesi dipindah ke hari lain.",
    unrecorded: "Presensi {count} sesi yang sudah lewat belum lengkap.",
    lateActions: "Aksi rapat yang terlambat: {agencies}.",
    noLateActions: "Tidak ada aksi rapat yang terlambat.",
    lateTasks: "Tugas tindak lanjut yang terlambat: {agencies}.",
    noLateTasks: "Tidak ada tugas tindak lanjut yang terlambat.",
    moreAgencies: "{count} instansi lain",
    sessions: "{count} sesi, {jp} JP.",
    meetings: "Rapat koordinasi tanggal {days} {month}.",
    moreMeetings: "Rapat koordinasi tanggal {days} {month}, dan {count} rapat lagi.",
    noMeetings: "Belum ada rapat koordinasi yang dijadwalkan.",
    due: "Jatuh tempo: {actions} aksi rapat, {tasks} tugas tindak lanjut.",
    note: "Kelompok kurang dari {minimum} orang tidak dirinci, begitu pula angka lain yang dapat membukanya: < kurang dari, > lebih dari, “sebagian” tidak nol dan tidak semua, – tidak dirinci atau belum ada data. Sesi dan JP: terlaksana/rencana.",
    print: "Cetak",
    months: MONTHS
  },
  import: {
    hint: "Tempel tabel dari Excel atau Sheets beserta baris judulnya, atau pilih berkas CSV.",
    paste: "Tempel daftar",
    file: "Berkas CSV",
    empty: "Tidak ada baris di bawah judul kolom.",
    found: "{rows} baris, {columns} kolom",
    match: "Kolom “{label}”",
    skip: "tidak diambil",
    nameMissing: "Pilih kolom untuk {field}.",
    check: "Periksa daftar",
    checking: "Memeriksa {done} dari {total} baris…",
    totals: "{ok} siap, {warning} dengan peringatan, {review} perlu ditinjau, {refused} ditolak, {known} sudah ada.",
    start: "Impor {count} baris",
    sending: "Mengirim {done} dari {total} baris…",
    running: "Mengimpor {done} dari {total} baris…",
    unfinished: "Impor terakhir belum selesai: {done} dari {total} baris.",
    resume: "Lanjutkan impor",
    unsent: "Impor terakhir baru terkirim {done} dari {total} baris. Pilih daftar yang sama untuk melanjutkan, atau batalkan.",
    done: "{added} ditambahkan, {known} sudah ada, {review} perlu ditinjau, {refused} ditolak.",
    undo: "Batalkan impor ini",
    sure: "Batalkan impor ini? {count} orang ditandai batal.",
    undone: "{count} orang ditandai batal.",
    yes: "Ya",
    no: "Tidak",
    kept: "{id} dibiarkan: sudah diubah sejak itu.",
    another: "Impor daftar lain",
    line: "Baris {line}",
    resembles: "{name} – {other}",
    same: "Orang yang sama",
    different: "Bukan, tambahkan",
    verdicts: { warning: "Peringatan", review: "Ditinjau", refused: "Ditolak", known: "Sudah ada" },
    reasons: {
      R01: "Harus diisi.",
      R02: "NIK harus 16 angka.",
      R03: "NIK dirusak program lembar kerja (tersimpan sebagai bilangan). Ketik ulang dari register.",
      R04: "Kode wilayah {region} pada NIK tidak dikenal.",
      R05: "Tanggal di dalam NIK tidak ada.",
      R06: "Nomor urut NIK 0000.",
      R07: "NIK pernah menjadi bilangan dan berakhir 0: angka terakhirnya mungkin hilang. Ketik ulang.",
      R08: "Bukan tanggal.",
      R09: "Hari dan bulan bisa tertukar.",
      R13: "Isi Ya atau Tidak.",
      R14: "Terlalu panjang.",
      R16: "Nama berisi angka atau hanya satu huruf.",
      R19: "Memuat angka 16 digit, mungkin NIK.",
      R20: "Golongan register tidak dikenal.",
      R21: "Tanggal di dalam NIK tidak sama dengan tanggal lahir.",
      R22: "Menurut NIK ini laki-laki.",
      R35: "Ekspirasi mendahului tanggal masuk.",
      R37: "NIK yang sama: {other}.",
      R38: "Nomor register yang sama: {other}.",
      R39: "Mungkin orang yang sama: {other}.",
      G01: "Sebutan adalah bagian dari nama lengkap."
    },
    aliases: {
      fullName: "nama|namalengkap|namawbp|namawargabinaan|namanarapidana|namapeserta",
      alias: "alias|namaalias|panggilan",
      nik: "nik|noktp|nomorktp|nomorindukkependudukan|ktp",
      birthPlace: "tempatlahir|tmptlahir|tmplahir|kotalahir",
      birthDate: "tanggallahir|tgllahir|tgllhr|lahir",
      address: "alamat|alamatlengkap|domisili",
      registerClass: "golonganregister|golongan|gol|klasifikasi",
      registerNo: "noregister|noreg|nomorregister|register|reg",
      intakeOn: "tanggalmasuk|tglmasuk|masuk",
      sentenceEndOn: "ekspirasi|tanggalekspirasi|tglekspirasi|akhirpidana",
      expectedReleaseOn: "perkiraanbebas|tglperkiraanbebas",
      actualReleaseOn: "tanggalbebas|tglbebas",
      workingName: "sebutan|inisial",
      consent: "persetujuan|setuju",
      consentOn: "tanggalpersetujuan|tglpersetujuan"
    }
  }
};

// src/i18n/speak.ts
var LANGUAGES = ["id", "en"];
var tabsIn = { id: tabs2, en: tabs };
var commonIn = { id: common2, en: common };
var tabTitle = (language, tab) => tabsIn[language][tab]?.title ?? humanise(tab);
var columnLabel = (language, tab, column) => {
  if (column === "voided") return commonIn[language].voided;
  const entry3 = tabsIn[language][tab]?.columns?.[column];
  return (typeof entry3 === "string" ? entry3 : entry3?.label) ?? humanise(column);
};
var optionLabel = (language, tab, column, option) => {
  if (option === "yes" || option === "no") return commonIn[language][option];
  const entry3 = tabsIn[language][tab]?.columns?.[column];
  return (typeof entry3 === "object" ? entry3.options?.[option] : void 0) ?? humanise(option);
};

// src/app/explain.ts
var harmless = (params) => Object.fromEntries(
  Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? repeatable(value) : value
  ])
);
var explainProblem = (words, { rule: rule2, severity, params, column, id }) => ({
  code: rule2,
  severity,
  text: words.rule(rule2, harmless(params)),
  ...column === void 0 ? {} : { field: column },
  row: id
});
var explainRefusal = (words, operation, { code: code2, field, params }) => ({
  code: code2,
  severity: "E",
  text: words.refusal(operation, code2, harmless(params ?? {})),
  ...field === void 0 ? {} : { field }
});
var explainFault = (words, { code: code2, params }) => {
  const { tab, column, ...rest } = params;
  const named = {
    ...rest,
    ...tab === void 0 ? {} : { tab: tabTitle(words.language, String(tab)) },
    ...column === void 0 ? {} : { column: columnLabel(words.language, String(tab), String(column)) }
  };
  return { code: code2, severity: "E", text: fill(words.app.errors[code2], named) };
};
var valueAt = (input, path) => path.reduce(
  (value, key) => typeof value === "object" && value !== null ? value[key] : void 0,
  input
);
var explainIssue = (words, issue2, input, isSecret2 = false) => {
  const field = issue2.path.map(String).join(".");
  if (issue2.code === "unrecognized_keys") {
    const unknown = (issue2.keys ?? []).map((key) => repeatable(key)).join(", ");
    return {
      code: "unknownField",
      severity: "E",
      text: fill(words.app.errors.unknownField, { field: unknown }),
      field
    };
  }
  const rule2 = /^R\d\d$/.test(issue2.message) ? issue2.message : "R13";
  return {
    code: rule2,
    severity: "E",
    text: words.rule(rule2, { value: isSecret2 ? HIDDEN : repeatable(valueAt(input, issue2.path)) }),
    field
  };
};

// src/core/day.ts
var MS_A_DAY = 864e5;
var EPOCH = Date.UTC(1899, 11, 30);
var daySerial = (day2) => {
  const [year2 = NaN, month2 = NaN, date2 = NaN] = day2.split("-").map(Number);
  return (Date.UTC(year2, month2 - 1, date2) - EPOCH) / MS_A_DAY;
};
var dayOfSerial = (serial) => new Date(EPOCH + serial * MS_A_DAY).toISOString().slice(0, 10);
var isDay = (text4) => /^\d{4}-\d{2}-\d{2}$/.test(text4) && dayOfSerialSafe(daySerial(text4)) === text4;
var dayOfSerialSafe = (serial) => Number.isInteger(serial) && Math.abs(serial) < 3e6 ? dayOfSerial(serial) : void 0;
var addDays = (day2, days) => dayOfSerial(daySerial(day2) + days);
var daysBetween = (from, to) => daySerial(to) - daySerial(from);
var weekdayOf = (day2) => ((daySerial(day2) - 2) % 7 + 7) % 7 + 1;
var mondayOf = (day2) => addDays(day2, 1 - weekdayOf(day2));
var isoWeek = (day2) => {
  const thursday = addDays(mondayOf(day2), 3);
  const year2 = Number(thursday.slice(0, 4));
  return { year: year2, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
};
var dayForPeople = (day2) => `${day2.slice(8, 10)}/${day2.slice(5, 7)}/${day2.slice(0, 4)}`;

// src/core/instant.ts
var SECONDS_A_DAY = 86400;
var dayOfInstant = (instant2) => instant2.slice(0, 10);
var instantSerial = (instant2) => {
  const [hours = 0, minutes = 0, seconds = 0] = instant2.slice(11).split(":").map(Number);
  return daySerial(dayOfInstant(instant2)) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
};
var instantOfSerial = (serial) => {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day2 = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - day2 * SECONDS_A_DAY;
  const two2 = (n) => String(Math.floor(n)).padStart(2, "0");
  return `${dayOfSerial(day2)}T${two2(rest / 3600)}:${two2(rest % 3600 / 60)}:${two2(rest % 60)}`;
};
var minutesBetween = (from, to) => (instantSerial(to) - instantSerial(from)) * 1440;

// src/core/kinds/choice.ts
var choice = (options, optional2) => ({
  name: "choice",
  optional: optional2 ?? false,
  privacy: "open",
  options,
  schema: () => _enum(options, rule("R13")),
  toCell: (value, words) => words.label(value),
  fromCell: (cell, words) => {
    const option = words.optionOf(String(cell).trim());
    return option !== void 0 && options.includes(option) ? good(option) : bad("R13");
  },
  check: { type: "list", options },
  width: 130,
  control: { type: "choice", options },
  sample: (n) => options[n % options.length] ?? options[0]
});
var flag = (optional2) => ({
  ...choice(["yes", "no"], optional2),
  name: "flag",
  width: 100
});

// src/core/hash.ts
var hashOf = (text4) => {
  let a = 3735928559;
  let b = 1103547991;
  for (let i = 0; i < text4.length; i++) {
    const code2 = text4.charCodeAt(i);
    a = Math.imul(a ^ code2, 2654435761);
    b = Math.imul(b ^ code2, 1597334677);
  }
  a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
  b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};
var numberOf = (text4) => {
  let hash = 2166136261;
  for (let i = 0; i < text4.length; i++) hash = Math.imul(hash ^ text4.charCodeAt(i), 16777619);
  return hash >>> 1 || 1;
};
var canonicalJson = (value) => JSON.stringify(
  value,
  (_, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)) : inner
);

// src/core/tab.ts
var WORKBOOKS = ["shared", "registry"];
var SHARED = ["shared"];
var sheetIdOf = (key) => numberOf(`tab:${key}`);
var defineTab = (key, { key: id, columns: columns2, workbooks: workbooks2 = SHARED }) => ({
  key,
  id,
  columns: { ...columns2, voided: flag(true) },
  sheetId: sheetIdOf(key),
  generated: false,
  workbooks: workbooks2
});
var defineGeneratedTab = (key, { key: id, columns: columns2, workbooks: workbooks2 = SHARED }) => ({ key, id, columns: columns2, sheetId: sheetIdOf(key), generated: true, workbooks: workbooks2 });
var columnKeys = (tab) => Object.keys(tab.columns);
var kindOf = (tab, column) => {
  const kind = tab.columns[column];
  if (!kind) throw new Error(`No column ${column} in ${tab.key}`);
  return kind;
};

// src/features/settings/tab.ts
var SETTING_KEYS = [
  "language",
  "jpMinutes",
  "attendanceThreshold",
  "skipCollectiveLeave",
  "prisonCausedExcluded",
  "prisonCausedCap",
  "excusedExcluded",
  "digestWeekday",
  "digestHour",
  "reminderHour",
  "letterhead",
  "letterPlace",
  "signerTitle",
  "signerName",
  "signerStaffNo",
  "attendanceSheetNo",
  "meetingNo",
  "trainingCertificateNo",
  "competenceCertificateNo",
  "recapNo",
  "reportNo",
  "reportTo",
  "minimumCell",
  "calendarId",
  "workbook",
  "workbookId",
  "sharedWorkbookId"
];
var settings = defineTab("settings", {
  key: "setting",
  workbooks: WORKBOOKS,
  columns: {
    setting: choice(SETTING_KEYS),
    value: text({ max: 300, optional: true }),
    note: text({ max: 300, optional: true })
  }
});
var YES = ["ya", "y", "yes", "true", "1"];
var NO = ["tidak", "t", "no", "n", "false", "0"];
var readNumber = (value, min, max) => {
  const trimmed2 = value.trim().replace(",", ".");
  const number4 = trimmed2.endsWith("%") ? Number(trimmed2.slice(0, -1)) / 100 : Number(trimmed2);
  return trimmed2 !== "" && number4 >= min && number4 <= max ? number4 : void 0;
};
var readWhole = (value, min, max) => {
  const number4 = readNumber(value, min, max);
  return Number.isInteger(number4) ? number4 : void 0;
};
var readFlag = (value) => {
  const word2 = value.trim().toLowerCase();
  return YES.includes(word2) ? true : NO.includes(word2) ? false : void 0;
};
var trimmed = (value) => value.trim();
var READERS = {
  language: (value) => value === "id" || value === "en" ? value : void 0,
  jpMinutes: (value) => readNumber(value, 30, 60),
  attendanceThreshold: (value) => readNumber(value, 0, 1),
  skipCollectiveLeave: readFlag,
  prisonCausedExcluded: readFlag,
  prisonCausedCap: (value) => readNumber(value, 0, 1),
  excusedExcluded: readFlag,
  digestWeekday: (value) => readWhole(value, 1, 7),
  digestHour: (value) => readWhole(value, 0, 23),
  reminderHour: (value) => readWhole(value, 0, 23),
  letterhead: trimmed,
  letterPlace: trimmed,
  signerTitle: trimmed,
  signerName: trimmed,
  signerStaffNo: trimmed,
  attendanceSheetNo: trimmed,
  meetingNo: trimmed,
  trainingCertificateNo: trimmed,
  competenceCertificateNo: trimmed,
  recapNo: trimmed,
  reportNo: trimmed,
  reportTo: trimmed,
  minimumCell: (value) => readWhole(value, 1, 50),
  calendarId: trimmed,
  workbook: (value) => WORKBOOKS.find((kind) => kind === value.trim()),
  workbookId: trimmed,
  sharedWorkbookId: trimmed
};
var DEFAULT_SETTINGS = {
  language: "id",
  jpMinutes: 45,
  attendanceThreshold: 0.8,
  skipCollectiveLeave: true,
  prisonCausedExcluded: true,
  prisonCausedCap: 0.1,
  excusedExcluded: false,
  digestWeekday: 1,
  digestHour: 7,
  reminderHour: 16,
  letterhead: "",
  letterPlace: "",
  signerTitle: "",
  signerName: "",
  signerStaffNo: "",
  attendanceSheetNo: "{number}/DH/{cohort}/{month}/{year}",
  meetingNo: "{number}/UND/{month}/{year}",
  trainingCertificateNo: "{number}/SP/{programme}/{year}",
  competenceCertificateNo: "{number}/SK/{programme}/{year}",
  recapNo: "{number}/RKP/{cohort}/{month}/{year}",
  reportNo: "{number}/LAP/{month}/{year}",
  reportTo: "",
  minimumCell: 5,
  calendarId: "",
  workbook: "shared",
  workbookId: "",
  sharedWorkbookId: ""
};
var isReadable = (key, value) => READERS[key](value) !== void 0;
var settingsOf = (book) => book.derive("settings", () => {
  const found = { ...DEFAULT_SETTINGS };
  for (const { setting, value } of book.rows(settings)) {
    const read2 = value === void 0 ? void 0 : READERS[setting](value);
    if (read2 !== void 0) found[setting] = read2;
  }
  return found;
});

// src/app/read/problems.ts
var WorkbookFault = class extends Error {
  constructor(code2, params = {}) {
    super(code2);
    this.code = code2;
    this.params = params;
    this.name = "WorkbookFault";
  }
};

// src/app/refuse-copy.ts
var refuseCopy = ({ book }, ports) => {
  const { workbookId: workbookId2 } = settingsOf(book);
  if (workbookId2 !== "" && workbookId2 !== ports.workbookId()) throw new WorkbookFault("copied");
};

// src/app/digests/trigger.ts
var HOURLY = "hourly";
var KEY = "heartbeat";
var STALE_MINUTES = 180;
var parse2 = (text4) => text4 === void 0 ? void 0 : JSON.parse(text4);
var lastBeat = (kept) => parse2(kept[KEY])?.at;
var heartbeatAge = (ports) => {
  const last = parse2(ports.memory.get(KEY));
  if (!last) return void 0;
  const minutes = minutesBetween(last.at, ports.now());
  return { ...last, minutes, isStale: minutes >= STALE_MINUTES };
};
var beat = (ports) => ports.memory.set(KEY, JSON.stringify({ by: ports.user(), at: ports.now() }));
var activateDigests = (ports, snapshot) => {
  refuseCopy(snapshot, ports);
  const last = heartbeatAge(ports);
  if (last && !last.isStale) return { by: last.by, isNew: false };
  const isNew2 = !ports.triggers.has(HOURLY);
  if (isNew2) ports.triggers.installHourly(HOURLY);
  beat(ports);
  return { by: ports.user(), isNew: isNew2 };
};

// src/app/calendar/last-run.ts
var KEY2 = "calendar";
var lastRun = (ports) => JSON.parse(ports.memory.get(KEY2) ?? "{}");
var remember = (ports, run2) => {
  const text4 = JSON.stringify(run2);
  if (ports.memory.get(KEY2) !== text4) ports.memory.set(KEY2, text4);
};

// src/core/zone.ts
var ZONE = "Asia/Jakarta";
var ZONE_OFFSET = "+07:00";
var millisecondsOf = (instant2) => Date.parse(`${instant2}${ZONE_OFFSET}`);

// src/app/ports.ts
var CalendarFault = class extends Error {
  constructor(status, reason2) {
    super(reason2);
    this.status = status;
    this.reason = reason2;
    this.name = "CalendarFault";
  }
};

// src/core/group-by.ts
var groupBy = (things, keyOf3) => {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) {
    const key = keyOf3(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
};

// src/core/raw-row.ts
var cellOf = (row, column) => row.cell ? row.cell(column) : row.cells[column] ?? "";
var holds = (row, cells) => Object.entries(cells).every(([column, cell]) => cellOf(row, column) === cell);
var columnarRow = (at2, columns2, keys) => new ColumnarRow(at2, columns2, keys);
var ColumnarRow = class {
  constructor(at2, columns2, keys) {
    this.at = at2;
    this.columns = columns2;
    this.keys = keys;
  }
  cell(column) {
    return this.columns[column]?.[this.at] ?? "";
  }
  get cells() {
    return this.gathered ?? (this.gathered = Object.fromEntries(this.keys.map((column) => [column, this.cell(column)])));
  }
};

// src/core/cell.ts
var isBlank = (cell) => cell === void 0 || typeof cell === "string" && cell.trim() === "";

// src/core/row-view.ts
var Unreadable = class {
  constructor(fault2) {
    this.fault = fault2;
  }
};
var UNREAD = /* @__PURE__ */ Symbol("unread");
var Meta = class {
  constructor(shape, raw, words) {
    this.shape = shape;
    this.raw = raw;
    this.words = words;
    this.decoded = shape.unread.slice();
  }
  get at() {
    return this.raw.at;
  }
  get cells() {
    return this.raw.cells;
  }
  get version() {
    return hashOf(JSON.stringify(this.shape.columns.map((column) => cellOf(this.raw, column))));
  }
  get faults() {
    const faults = {};
    for (const column of this.shape.columns) {
      const fault2 = this.fault(column);
      if (fault2) faults[column] = fault2;
    }
    return faults;
  }
  cell(column) {
    return cellOf(this.raw, column);
  }
  fault(column) {
    const read2 = this.read(this.shape.places.get(column) ?? -1);
    return read2 instanceof Unreadable ? read2.fault : void 0;
  }
  get voided() {
    return this.shape.voided >= 0 && this.value(this.shape.voided) === "yes";
  }
  get sound() {
    return this.isSound ?? (this.isSound = this.shape.required.every((n) => this.value(n) !== void 0));
  }
  value(n) {
    const read2 = this.read(n);
    return read2 instanceof Unreadable ? void 0 : read2;
  }
  read(n) {
    const known = this.decoded[n];
    return known === UNREAD ? this.decoded[n] = this.decode(n) : known;
  }
  decode(n) {
    const { shape, raw, words } = this;
    const column = shape.columns[n] ?? "";
    const cell = cellOf(raw, column);
    if (isBlank(cell)) return void 0;
    const decoded = shape.kinds[n]?.fromCell(cell, words(shape.tab.key, column));
    return decoded?.ok === false ? new Unreadable(decoded.fault) : decoded?.value;
  }
};
var shapes = /* @__PURE__ */ new WeakMap();
var viewClass = (columns2) => {
  class View {
    constructor($) {
      this.$ = $;
    }
  }
  columns2.forEach(
    (column, n) => Object.defineProperty(View.prototype, column, {
      enumerable: true,
      get() {
        return this.$.value(n);
      }
    })
  );
  return View;
};
var shapeOf = (tab) => {
  const made2 = shapes.get(tab);
  if (made2) return made2;
  const columns2 = columnKeys(tab);
  const kinds = columns2.map((column) => kindOf(tab, column));
  const shape = {
    tab,
    columns: columns2,
    places: new Map(columns2.map((column, n) => [column, n])),
    unread: columns2.map(() => UNREAD),
    kinds,
    required: columns2.flatMap((_, n) => kinds[n]?.optional === false ? [n] : []),
    voided: columns2.indexOf("voided"),
    View: viewClass(columns2)
  };
  shapes.set(tab, shape);
  return shape;
};
var views3 = /* @__PURE__ */ new WeakMap();
var viewOf = (tab, raw, words) => {
  const made2 = views3.get(raw);
  if (made2) return made2;
  const shape = shapeOf(tab);
  const view = new shape.View(new Meta(shape, raw, words));
  views3.set(raw, view);
  return view;
};
var idOf = (tab, row) => String(row[tab.id] ?? row.$.cell(tab.id)).trim();

// src/core/book.ts
var alike = (cell) => typeof cell === "string" ? cell.trim().toLowerCase() : cell;
var keptByColumn = (make) => {
  const kept = /* @__PURE__ */ new Map();
  return (tab, column) => {
    const mine = kept.get(tab.key) ?? /* @__PURE__ */ new Map();
    if (mine.size === 0) kept.set(tab.key, mine);
    const known = mine.get(column);
    if (known !== void 0) return known;
    const made2 = make(tab, column);
    mine.set(column, made2);
    return made2;
  };
};
var createBook = (tables, words, tabs3) => {
  const cache = /* @__PURE__ */ new Map();
  const once2 = (key, make) => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key);
  };
  const rawRows = (tab) => {
    const table = tables.get(tab.key);
    if (!table) throw new Error(`The tab ${tab.key} was not read`);
    return table;
  };
  const byKey3 = new Map(tabs3.map((tab) => [tab.key, tab]));
  const indexOf = keptByColumn((tab, column) => groupBy(rawRows(tab), (raw) => alike(cellOf(raw, column))));
  const foundIn = keptByColumn(() => /* @__PURE__ */ new Map());
  const firstIn = keptByColumn(() => /* @__PURE__ */ new Map());
  const places = (tab) => once2(`places ${tab.key}`, () => new Map(rawRows(tab).map((raw, n) => [raw.at, n])));
  const view = (tab) => (raw) => viewOf(tab, raw, words);
  const firsts = (tab) => once2(`firsts ${tab.key}`, () => {
    const first = /* @__PURE__ */ new Map();
    for (const row of book.all(tab)) {
      const id = idOf(tab, row);
      if (!row.$.voided && !first.has(id)) first.set(id, row.$.at);
    }
    return first;
  });
  const findFirst = (tab, id) => {
    if (!kindOf(tab, tab.id).comparable) return firsts(tab).get(id);
    for (const raw of book.reading(tab, tab.id, id)) {
      const row = viewOf(tab, raw, words);
      if (!row.$.voided && idOf(tab, row) === id) return raw.at;
    }
    return void 0;
  };
  const isLiving = ({ $ }) => $.sound && !$.voided;
  const book = {
    tables,
    tabs: tabs3,
    words,
    derive: (key, make) => once2(`derived ${key}`, make),
    has: (tab) => tables.has(tab.key),
    all: (tab) => once2(`all ${tab.key}`, () => rawRows(tab).map(view(tab))),
    rows: (tab) => once2(`rows ${tab.key}`, () => book.all(tab).filter(isLiving)),
    rawAt: (tab, at2) => rawRows(tab)[places(tab).get(at2) ?? -1],
    at: (tab, wanted) => {
      const rows = rawRows(tab);
      const known = places(tab);
      return [...wanted].flatMap((at2) => known.get(at2) ?? []).sort((a, b) => a - b).flatMap((n) => rows[n] ?? []).map(view(tab));
    },
    reading: (tab, column, cell) => indexOf(tab, column).get(alike(cell)) ?? [],
    firstWithId: (tab, id) => {
      const known = firstIn(tab, tab.id);
      if (!known.has(id)) known.set(id, findFirst(tab, id));
      return known.get(id);
    },
    refers: (key, id) => {
      const tab = byKey3.get(key);
      if (!tab) throw new Error(`No tab ${key}`);
      return book.firstWithId(tab, id) !== void 0;
    },
    find: (tab, id) => book.where(tab, tab.id, id)[0],
    where: (tab, column, value) => {
      const valueOf = (row) => row[column];
      const kind = kindOf(tab, column);
      if (kind.comparable && value !== void 0) {
        const found = foundIn(tab, column);
        const known = found.get(value);
        if (known) return known;
        const rows = book.reading(tab, column, kind.toCell(value, words(tab.key, column))).map(view(tab)).filter((row) => isLiving(row) && valueOf(row) === value);
        found.set(value, rows);
        return rows;
      }
      return once2(`where ${tab.key} ${column}`, () => groupBy(book.rows(tab), valueOf)).get(value) ?? [];
    }
  };
  return book;
};

// src/core/kinds/email.ts
var EMAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
var email2 = (optional2) => ({
  name: "email",
  comparable: true,
  optional: optional2 ?? false,
  privacy: "person",
  schema: () => string2(rule("R11")).check(_trim(), _toLowerCase(), _regex(EMAIL, rule("R11")), _maxLength(120, "R11")),
  toCell: (value) => value,
  fromCell: (cell) => typeof cell === "string" && EMAIL.test(cell.trim()) ? good(cell.trim().toLowerCase()) : bad("R11"),
  check: { type: "email" },
  width: 220,
  control: { type: "email" },
  sample: (n) => `staf${n + 1}@example.go.id`
});

// src/core/kinds/ref.ts
var ref = (tab, optional2) => ({
  name: "ref",
  comparable: true,
  optional: optional2 ?? false,
  privacy: "coded",
  schema: () => string2(rule("R50")).check(_trim(), _minLength(1, "R01"), _maxLength(60, "R50")),
  toCell: (value) => value,
  fromCell: (cell) => typeof cell === "string" ? good(cell.trim()) : bad("R50", { value: String(cell) }),
  check: { type: "tab", tab: tab.key },
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 110,
  control: { type: "ref", tab: tab.key },
  refersTo: tab.key,
  sample: (n) => tab.columns[tab.id]?.sample(n)
});

// src/core/role.ts
var ROLES = [
  "admin",
  "coordinator",
  "prison",
  "trainer",
  "partner",
  "leadership",
  "reader"
];

// src/core/kinds/code.ts
var FREE = /^[A-Z0-9][A-Z0-9_-]{1,29}$/;
var codeKind = (pattern, sample, nthId) => ({
  name: "code",
  comparable: true,
  optional: false,
  privacy: "coded",
  schema: () => string2(rule("R13")).check(_regex(pattern, rule("R13"))),
  toCell: (value) => value,
  fromCell: (cell) => typeof cell === "string" && pattern.test(cell.trim()) ? good(cell.trim()) : bad("R13"),
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 100,
  control: { type: "text", max: 30, multiline: false },
  ...nthId ? { nthId } : {},
  sample
});
var code = (prefix, digits2 = 4) => {
  const nth = (n) => `${prefix}-${String(n).padStart(digits2, "0")}`;
  return codeKind(new RegExp(`^${prefix}-\\d{${digits2},9}$`), (n) => nth(n + 1), nth);
};
var ownCode = () => codeKind(FREE, (n) => `KODE-${n + 1}`);

// src/features/agencies/tab.ts
var agencies = defineTab("agencies", {
  key: "agencyId",
  workbooks: WORKBOOKS,
  columns: {
    agencyId: ownCode(),
    name: text({ max: 120 }),
    type: choice([
      "manpower",
      "prison",
      "provider",
      "trade",
      "cooperatives",
      "insurance",
      "leadership",
      "other"
    ]),
    contact: text({ max: 80, optional: true, privacy: "person" }),
    email: email2(true),
    /** Where its people have their mail, several parted by commas; blank is anywhere. */
    mailDomains: { ...text({ max: 120, optional: true }), sample: () => "example.go.id" },
    /** No is off; how often is said beside it, so that older workbooks keep what was chosen. */
    digest: flag(),
    frequency: choice(["weekly", "daily", "monthly"], true),
    reminders: flag(true),
    language: choice(["id", "en"], true),
    active: flag()
  }
});

// src/features/staff/tab.ts
var staff = defineTab("staff", {
  key: "email",
  workbooks: WORKBOOKS,
  columns: {
    email: email2(),
    name: text({ max: 80, privacy: "person" }),
    agencyId: ref(agencies),
    role: choice(ROLES),
    digest: flag(),
    active: flag()
  }
});
var personOf = (book, address) => {
  const row = book.find(staff, address.trim().toLowerCase());
  return row?.active === "yes" ? { email: row.email, name: row.name, role: row.role, agencyId: row.agencyId } : void 0;
};

// src/core/digest.ts
var DIGEST_PARTS = ["act", "week", "numbers"];
var defineDigestSection = (section) => section;

// src/core/feature.ts
var defineFeature = (feature) => feature;

// src/core/command.ts
var defineCommand = (declaration) => ({ type: "command", ...declaration });
var defineQuery = (declaration) => ({ type: "query", ...declaration });
var decided = (draft, answer) => ({ ok: true, changes: draft.changes, marks: draft.marks, answer });
var refuse = (code2, field, params) => ({
  ok: false,
  refusals: [{ code: code2, ...field === void 0 ? {} : { field }, ...params ? { params } : {} }]
});

// src/core/draft.ts
var numberIn = (id) => Number(/(\d+)$/.exec(String(id))?.[1] ?? 0);
var createDraft = (book, marks = {}) => {
  const changes = [];
  const given = { ...marks };
  const encode2 = (tab, column, value) => value === void 0 ? "" : kindOf(tab, column).toCell(value, book.words(tab.key, column));
  const counted = /* @__PURE__ */ new Set();
  const nextId = (tab) => {
    const nth = kindOf(tab, tab.id).nthId;
    if (!nth) throw new Error(`People choose the keys of ${tab.key}`);
    if (!counted.has(tab.key)) {
      counted.add(tab.key);
      const inSheet = (book.tables.get(tab.key) ?? []).reduce((max, row) => {
        const id = String(cellOf(row, tab.id)).trim();
        const number4 = numberIn(id);
        return nth(number4) === id ? Math.max(max, number4) : max;
      }, 0);
      given[tab.key] = Math.max(given[tab.key] ?? 0, inSheet);
    }
    const next = (given[tab.key] ?? 0) + 1;
    given[tab.key] = next;
    return nth(next);
  };
  const nextNumber = (series, used) => {
    const next = Math.max(given[series] ?? 0, used) + 1;
    given[series] = next;
    return next;
  };
  return {
    changes,
    nextId,
    nextNumber,
    get marks() {
      return { ...given };
    },
    add: (tab, values) => {
      const chosen3 = values[tab.id];
      const id = typeof chosen3 === "string" ? chosen3 : nextId(tab);
      const all2 = { ...values, [tab.id]: id };
      const cells = Object.fromEntries(
        columnKeys(tab).map((column) => [column, encode2(tab, column, all2[column])])
      );
      const change = { type: "add", tab: tab.key, id, cells };
      changes.push(change);
      return id;
    },
    set: (tab, row, values) => {
      const cells = {};
      const before = {};
      for (const [column, value] of Object.entries(values)) {
        const cell = encode2(tab, column, value);
        const was = row.$.cell(column);
        if (cell === was) continue;
        cells[column] = cell;
        before[column] = was;
      }
      if (Object.keys(cells).length === 0) return;
      const id = String(cells[tab.id] ?? row.$.cell(tab.id));
      const change = { type: "set", tab: tab.key, id, at: row.$.at, cells, before };
      changes.push(change);
    }
  };
};

// src/core/input.ts
var fieldOf = (tab, column) => {
  const kind = tab.columns[column];
  if (!kind) throw new Error(`No column ${column} in ${tab.key}`);
  return kind.optional ? optional(kind.schema()) : kind.schema();
};

// src/core/kinds/day.ts
var FIRST = 2;
var LAST = 109574;
var isPossible = (text4) => isDay(text4) && daySerial(text4) >= FIRST && daySerial(text4) <= LAST;
var day = (optional2) => ({
  name: "day",
  comparable: true,
  optional: optional2 ?? false,
  privacy: "open",
  schema: () => string2(rule("R08")).check(refine(isPossible, rule("R08"))),
  toCell: daySerial,
  fromCell: (cell) => typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST && cell <= LAST ? good(dayOfSerial(cell)) : bad("R08"),
  check: { type: "date" },
  numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" },
  width: 100,
  control: { type: "date" },
  sample: (n) => addDays("2027-02-01", n)
});

// src/core/kinds/number.ts
var number3 = ({
  min,
  max,
  step = 1,
  optional: optional2,
  percent = false
}) => {
  const fits = (value) => value >= min && value <= max && Math.abs(value / step - Math.round(value / step)) < 1e-9;
  return {
    name: "number",
    optional: optional2 ?? false,
    privacy: "open",
    schema: () => number2(rule("R14")).check(refine(fits, "R14")),
    toCell: (value) => value,
    fromCell: (cell) => typeof cell === "number" && fits(cell) ? good(cell) : bad("R14", { min, max }),
    check: { type: "number", min, max },
    ...percent ? { numberFormat: { type: "PERCENT", pattern: "0.00%" } } : (
      // Halves are shown as they are: a pattern with optional places would leave the comma behind.
      step < 1 ? {} : { numberFormat: { type: "NUMBER", pattern: "0" } }
    ),
    width: 80,
    control: { type: "number", min, max, step },
    sample: (n) => Math.min(max, min + n % 10 * step)
  };
};
var year = (optional2) => ({
  ...number3({ min: 1900, max: 2199, ...optional2 === void 0 ? {} : { optional: optional2 } }),
  name: "year",
  privacy: "coded",
  sample: (n) => 1970 + n % 30
});

// src/features/programmes/tab.ts
var programmes = defineTab("programmes", {
  key: "programmeId",
  columns: {
    programmeId: code("PRG", 3),
    name: text({ max: 80 }),
    skill: text({ max: 60, optional: true }),
    totalJp: number3({ min: 1, max: 5e3 }),
    providerId: ref(agencies, true),
    leadId: ref(agencies, true),
    startOn: day(),
    endOn: day(),
    status: choice(["planned", "active", "completed", "cancelled"])
  }
});

// src/core/time.ts
var MINUTES_A_DAY = 1440;
var isTime = (text4) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text4);
var minutesOf = (time3) => Number(time3.slice(0, 2)) * 60 + Number(time3.slice(3, 5));
var timeOfMinutes = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
var timeSerial = (time3) => minutesOf(time3) / MINUTES_A_DAY;
var timeOfSerial = (serial) => {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  return serial >= 0 && minutes < MINUTES_A_DAY ? timeOfMinutes(minutes) : void 0;
};

// src/core/kinds/time.ts
var time2 = (optional2) => ({
  name: "time",
  optional: optional2 ?? false,
  privacy: "open",
  schema: () => string2(rule("R10")).check(refine(isTime, rule("R10"))),
  toCell: timeSerial,
  fromCell: (cell) => {
    const value = typeof cell === "number" ? timeOfSerial(cell) : void 0;
    return value === void 0 ? bad("R10") : good(value);
  },
  numberFormat: { type: "TIME", pattern: "hh:mm" },
  width: 70,
  control: { type: "time" },
  sample: (n) => timeOfMinutes((540 + n * 15) % 1440)
});

// src/core/kinds/choices.ts
var choices = (options, optional2) => ({
  name: "choices",
  optional: optional2 ?? false,
  privacy: "open",
  options,
  schema: () => array(_enum(options, rule("R13")), rule("R13")).check(
    _minLength(1, "R01"),
    _overwrite((list4) => [...inOrder(options, list4)])
  ),
  toCell: (value, words) => inOrder(options, value).map((option) => words.label(option)).join(", "),
  fromCell: (cell, words) => {
    const labels = String(cell).split(/[,;]/).map((label) => label.trim()).filter((label) => label !== "");
    const found = labels.map((label) => words.optionOf(label));
    const isOption = (option) => option !== void 0 && options.includes(option);
    return found.length > 0 && found.every(isOption) ? good(inOrder(options, found)) : bad("R13");
  },
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 150,
  control: { type: "text", max: 200, multiline: false },
  sample: (n) => [options[n % options.length] ?? options[0]]
});
var inOrder = (options, chosen3) => options.filter((option) => chosen3.includes(option));

// src/core/kinds/weekdays.ts
var WEEKDAYS3 = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var weekdays = (optional2) => choices(WEEKDAYS3, optional2);
var weekdayNamed = (day2) => WEEKDAYS3[weekdayOf(day2) - 1] ?? "mon";

// src/features/sites/tab.ts
var sites = defineTab("sites", {
  key: "siteId",
  columns: {
    siteId: code("LOK", 2),
    agencyId: ref(agencies),
    name: text({ max: 80 }),
    room: text({ max: 60, optional: true }),
    maxPeople: number3({ min: 1, max: 1e3, optional: true }),
    morningFrom: time2(true),
    morningTo: time2(true),
    afternoonFrom: time2(true),
    afternoonTo: time2(true),
    /** Weekdays on which the room cannot be used at all. */
    closedWeekdays: weekdays(true)
  }
});

// src/features/cohorts/tab.ts
var cohorts = defineTab("cohorts", {
  key: "cohortId",
  columns: {
    cohortId: code("ANG", 3),
    programmeId: ref(programmes),
    name: text({ max: 80 }),
    siteId: ref(sites, true),
    capacity: number3({ min: 1, max: 1e3 }),
    quorum: number3({ min: 1, max: 1e3, optional: true }),
    totalJp: number3({ min: 1, max: 5e3 }),
    startOn: day(),
    endOn: day(),
    status: choice(["planned", "active", "completed", "cancelled"])
  }
});

// src/core/kinds/digits.ts
var digits = (length, optional2) => {
  const pattern = new RegExp(`^\\d{${length}}$`);
  return {
    name: "digits",
    comparable: true,
    optional: optional2 ?? false,
    privacy: "coded",
    schema: () => string2(rule("R13")).check(_regex(pattern, rule("R13"))),
    toCell: (value) => value,
    fromCell: (cell) => typeof cell === "string" && pattern.test(cell.trim()) ? good(cell.trim()) : bad("R13"),
    numberFormat: { type: "TEXT", pattern: "@" },
    width: 40 + length * 9,
    control: { type: "text", max: length, multiline: false },
    sample: (n) => String(n + 1).padStart(length, "0")
  };
};

// src/features/regions/tab.ts
var CODE = /^\d{2}(\d{2})?$/;
var regionCode = {
  ...digits(4),
  optional: false,
  privacy: "open",
  schema: () => string2(rule("R13")).check(_regex(CODE, rule("R13"))),
  fromCell: (cell) => typeof cell === "string" && CODE.test(cell.trim()) ? good(cell.trim()) : bad("R13"),
  sample: (n) => String(1101 + n % 8e3)
};
var regions = defineTab("regions", {
  key: "regionCode",
  columns: {
    regionCode,
    name: text({ max: 60 })
  }
});

// src/features/participants/tab.ts
var participants = defineTab("participants", {
  key: "participantId",
  columns: {
    participantId: code("P"),
    workingName: text({ max: 40, privacy: "coded" }),
    birthYear: year(true),
    origin: ref(regions, true),
    education: choice(["none", "primary", "juniorSecondary", "seniorSecondary", "diploma", "degree"], true),
    status: choice(["inPrison", "assimilation", "parole", "released", "transferred", "deceased"]),
    consent: flag(true),
    /** Row of the registry that she comes from; says nothing by itself. */
    registryKey: text({ max: 20, optional: true, privacy: "coded" })
  }
});

// src/features/enrolments/tab.ts
var enrolments = defineTab("enrolments", {
  key: "enrolmentId",
  columns: {
    enrolmentId: code("E", 5),
    participantId: ref(participants),
    cohortId: ref(cohorts),
    state: choice([
      "proposed",
      "verified",
      "waiting",
      "enrolled",
      "active",
      "passed",
      "failed",
      "withdrawn",
      "expelled",
      "releasedEarly",
      "transferred"
    ]),
    waitNo: number3({ min: 1, max: 9999, optional: true }),
    proposedBy: ref(agencies, true),
    stateOn: day(),
    stateReason: text({ max: 200, optional: true }),
    startOn: day(true),
    endOn: day(true)
  }
});

// src/features/enrolments/facts.ts
var SEATED = ["enrolled", "active", "passed", "failed"];
var EXITS = ["withdrawn", "expelled", "releasedEarly", "transferred"];
var BEFORE_THE_END = ["proposed", "verified", "waiting", "enrolled", "active"];
var isSeated = ({ state }) => SEATED.includes(state);
var isExit = ({ state }) => EXITS.includes(state);
var isRunning = ({ state }) => BEFORE_THE_END.includes(state);
var seated = (book, cohortId) => book.derive(`seated in ${cohortId}`, () => book.where(enrolments, "cohortId", cohortId).filter(isSeated));
var waiting = (book, cohortId) => book.derive(
  `waiting for ${cohortId}`,
  () => book.where(enrolments, "cohortId", cohortId).filter(({ state }) => state === "waiting").sort((a, b) => (a.waitNo ?? Infinity) - (b.waitNo ?? Infinity))
);
var placeInLine = (book, { cohortId, enrolmentId }) => book.derive(
  `places for ${cohortId}`,
  () => new Map(waiting(book, cohortId).map((row, n) => [row.enrolmentId, n + 1]))
).get(enrolmentId) ?? 0;
var placeAmongSeated = (book, { cohortId, enrolmentId }) => book.derive(`order in ${cohortId}`, () => {
  const ids = seated(book, cohortId).map((row) => row.enrolmentId).sort();
  return new Map(ids.map((id, n) => [id, n + 1]));
}).get(enrolmentId) ?? 0;
var lineWithout = (book, cohortId, leaving) => waiting(book, cohortId).filter(({ enrolmentId }) => !leaving.has(enrolmentId)).map((row, n) => ({ row, waitNo: n + 1 }));
var windowUntil = ({ startOn }, last) => {
  if (startOn === void 0) return {};
  return last < startOn ? { startOn: void 0, endOn: void 0 } : { endOn: last };
};
var exitOf = (row, state, on, reason2) => ({
  state,
  waitNo: void 0,
  stateOn: on,
  stateReason: reason2,
  ...windowUntil(row, addDays(on, -1))
});

// src/features/absences/tab.ts
var absences = defineTab("absences", {
  key: "absenceId",
  columns: {
    absenceId: code("IZ", 4),
    enrolmentId: ref(enrolments),
    fromOn: day(),
    toOn: day(),
    code: choice(["I", "S", "L"]),
    note: text({ max: 120, optional: true })
  }
});

// src/features/absences/commands.ts
var ROLES2 = ["admin", "coordinator", "prison", "trainer"];
var planAbsence = defineCommand({
  name: "planAbsence",
  roles: ROLES2,
  reads: [enrolments, absences],
  writes: [absences],
  input: () => strictObject({
    enrolmentId: fieldOf(absences, "enrolmentId"),
    fromOn: fieldOf(absences, "fromOn"),
    toOn: fieldOf(absences, "toOn"),
    code: fieldOf(absences, "code"),
    note: fieldOf(absences, "note")
  }),
  refusals: {
    noEnrolment: "{id} has no place in a cohort.",
    alreadyPlanned: "These days overlap {other}."
  },
  decide: (book, absence, { marks }) => {
    const { enrolmentId, fromOn, toOn } = absence;
    const enrolment = book.find(enrolments, enrolmentId);
    if (!enrolment || !isSeated(enrolment)) return refuse("noEnrolment", "enrolmentId", { id: enrolmentId });
    const other = book.where(absences, "enrolmentId", enrolmentId).find((planned) => planned.fromOn <= toOn && fromOn <= planned.toOn);
    if (other) return refuse("alreadyPlanned", "fromOn", { other: other.absenceId });
    const draft = createDraft(book, marks);
    return decided(draft, { absenceId: draft.add(absences, absence) });
  }
});
var dropAbsence = defineCommand({
  name: "dropAbsence",
  roles: ROLES2,
  reads: [enrolments, absences],
  writes: [absences],
  input: () => strictObject({ absenceId: fieldOf(absences, "absenceId"), version: string2("R13") }),
  refusals: {
    noAbsence: "There is no planned absence {id}.",
    changedSince: "{id} has been changed in the meantime. Look at it again."
  },
  decide: (book, { absenceId, version: version2 }, { marks }) => {
    const absence = book.find(absences, absenceId);
    if (!absence) return refuse("noAbsence", "absenceId", { id: absenceId });
    if (absence.$.version !== version2) return refuse("changedSince", "absenceId", { id: absenceId });
    const draft = createDraft(book, marks);
    draft.set(absences, absence, { voided: "yes" });
    return decided(draft, { absenceId });
  }
});
var absencesCommands = [planAbsence, dropAbsence];

// src/features/absences/queries.ts
var absenceForm = defineQuery({
  name: "absenceForm",
  roles: ["admin", "coordinator", "prison", "trainer"],
  reads: [participants, enrolments, absences],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const nameOf2 = (participantId) => book.find(participants, participantId)?.workingName ?? "";
    return {
      today,
      people: book.rows(enrolments).filter(isSeated).map(({ enrolmentId, participantId, cohortId }) => ({
        ...{ enrolmentId, participantId, cohortId },
        workingName: nameOf2(participantId)
      })),
      planned: book.rows(absences).filter(({ toOn }) => toOn >= today).sort((a, b) => a.fromOn < b.fromOn ? -1 : 1).map(({ absenceId, enrolmentId, fromOn, toOn, code: code2, note, $: { version: version2 } }) => {
        const participantId = book.find(enrolments, enrolmentId)?.participantId ?? "";
        return {
          ...{ absenceId, fromOn, toOn, code: code2, note: note ?? null, version: version2 },
          ...{ participantId, workingName: nameOf2(participantId) }
        };
      })
    };
  }
});
var absencesQueries = [absenceForm];

// src/core/rule.ts
var defineRule = ({
  code: code2,
  severity,
  text: text4,
  why,
  mend: mend2,
  on,
  reads: reads2 = [],
  onlyInValidation = false,
  onlyOfChanges = false,
  check,
  fix
}) => ({
  code: code2,
  severity,
  text: text4,
  why,
  mend: mend2,
  on,
  reads: reads2,
  onlyInValidation,
  onlyOfChanges,
  check: (row, book, context) => {
    const hits = check(row, book, context);
    return hits ? Array.isArray(hits) ? hits : [hits] : [];
  },
  ...fix ? { fix: (row, book) => fix(row, book) } : {}
});

// src/core/ordered-days.ts
var orderedDays = (on, from, to) => defineRule({
  code: "R23",
  severity: "E",
  text: "The end lies before the start.",
  why: "Between such days nothing can be planned or counted.",
  mend: "Correct the first or the last day, so that the last one comes later or is the same.",
  on,
  check: (row) => {
    const { [from]: start, [to]: end2 } = row;
    return typeof start === "string" && typeof end2 === "string" && end2 < start && { column: to };
  }
});

// src/features/absences/rules.ts
var absencesRules = [orderedDays(absences, "fromOn", "toOn")];

// src/core/sidebar.ts
var defineSidebar = (sidebar) => sidebar;

// src/features/absences/sidebars.ts
var absencesSidebar = defineSidebar({
  key: "absences",
  roles: ["admin", "coordinator", "prison", "trainer"],
  title: "Planned absences"
});
var absencesSidebars = [absencesSidebar];

// src/features/absences/feature.ts
var absencesFeature = defineFeature({
  tab: absences,
  rules: absencesRules,
  commands: absencesCommands,
  queries: absencesQueries,
  sidebars: absencesSidebars
});

// src/core/roman.ts
var SIGNS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
var roman = (number4) => {
  const [value, sign] = SIGNS.find(([most]) => most <= number4) ?? [0, ""];
  return value === 0 ? "" : sign + roman(number4 - value);
};

// src/features/meetings/facts.ts
var STEWARDS = ["admin", "coordinator"];
var linesOf = (text4) => (text4 ?? "").split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter((line) => line !== "");
var tidied = (text4) => linesOf(text4).join("\n") || void 0;
var numberOf2 = (meetingId) => meetingId.replace(/^\D+/, "");
var letterNumber = (pattern, meetingId, day2, letter = "") => fill(pattern, {
  number: numberOf2(meetingId) + letter,
  month: roman(Number(day2.slice(5, 7))),
  year: day2.slice(0, 4)
});
var LETTERS = "abcdefghijklmnopqrstuvwxyz";
var nextLetter = ({ meetingId, documentNo = "", changedOn }) => {
  const [, letter = ""] = new RegExp(`${numberOf2(meetingId)}\\.([a-z])`).exec(documentNo) ?? [];
  const next = changedOn === void 0 ? 0 : LETTERS.indexOf(letter) + 1;
  return `.${LETTERS[next % LETTERS.length] ?? ""}`;
};
var MOST_HELD = 12;
var byTime = (a, b) => a.heldOn + a.startTime < b.heldOn + b.startTime ? -1 : 1;
var recentMeetings = (all2) => {
  const sorted = [...all2].sort(byTime);
  const held = sorted.filter(({ status }) => status === "held").slice(-MOST_HELD);
  return { planned: sorted.filter(({ status }) => status === "planned"), held: held.reverse() };
};
var shownMeeting = (meeting) => ({
  meetingId: meeting.meetingId,
  version: meeting.$.version,
  status: meeting.status,
  heldOn: meeting.heldOn,
  startTime: meeting.startTime,
  endTime: meeting.endTime ?? null,
  place: meeting.place,
  chair: meeting.chair,
  invited: meeting.invited,
  agenda: meeting.agenda,
  documentNo: meeting.documentNo ?? "",
  replacedNo: meeting.replacedNo ?? "",
  changedOn: meeting.changedOn ?? null
});
var listedAgencies = (book) => book.rows(agencies).map(({ agencyId, name, active }) => ({ agencyId, name, active: active === "yes" }));
var letterOf = (book) => {
  const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo } = settingsOf(book);
  return {
    agency: book.rows(agencies).find(({ type }) => type === "manpower")?.name ?? "",
    letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo }
  };
};

// src/core/kinds/refs.ts
var split = (cell) => [
  ...new Set(
    cell.split(/[,;\n]/).map((id) => id.trim()).filter((id) => id !== "")
  )
];
var refs = (tab, optional2) => ({
  name: "refs",
  optional: optional2 ?? false,
  privacy: "coded",
  schema: () => array(
    string2(rule("R50")).check(_trim(), _minLength(1, "R01"), _maxLength(60, "R50")),
    rule("R50")
  ).check(_minLength(1, "R01"), _maxLength(100, "R14")),
  toCell: (ids) => split(ids.join(",")).join(", "),
  fromCell: (cell) => {
    const ids = typeof cell === "string" ? split(cell) : [];
    return ids.length > 0 ? good(ids) : bad("R50", { value: String(cell) });
  },
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 180,
  control: { type: "text", max: 400, multiline: false },
  refersToEach: tab.key,
  sample: (n) => [tab.columns[tab.id]?.sample(n)]
});

// src/features/meetings/tab.ts
var meetings = defineTab("meetings", {
  key: "meetingId",
  columns: {
    meetingId: code("RPT", 3),
    heldOn: day(),
    startTime: time2(),
    endTime: time2(true),
    place: text({ max: 120 }),
    chair: text({ max: 120, privacy: "person" }),
    invited: refs(agencies),
    attended: refs(agencies, true),
    /** One item a line. */
    agenda: text({ max: 2e3, multiline: true }),
    minutes: text({ max: 8e3, optional: true, multiline: true }),
    /** One decision a line. */
    decisions: text({ max: 4e3, optional: true, multiline: true }),
    documentNo: text({ max: 60, optional: true }),
    /** The letter that the one of `documentNo` replaces, and the day on which it did. */
    replacedNo: text({ max: 60, optional: true }),
    changedOn: day(true),
    status: choice(["planned", "held", "cancelled"])
  }
});

// src/features/actions/tab.ts
var actions = defineTab("actions", {
  key: "actionId",
  columns: {
    actionId: code("AKS"),
    meetingId: ref(meetings, true),
    text: text({ max: 300 }),
    ownerId: ref(agencies),
    person: text({ max: 80, optional: true, privacy: "person" }),
    dueOn: day(),
    status: choice(["open", "inProgress", "done", "cancelled"]),
    doneOn: day(true),
    note: text({ max: 300, optional: true })
  }
});

// src/features/actions/input.ts
var newAction = () => strictObject({
  text: fieldOf(actions, "text"),
  ownerId: fieldOf(actions, "ownerId"),
  person: fieldOf(actions, "person"),
  dueOn: fieldOf(actions, "dueOn")
});
var update = () => strictObject({
  actionId: fieldOf(actions, "actionId"),
  version: string2("R13"),
  status: optional(_enum(["inProgress", "done", "cancelled"], "R13")),
  doneOn: fieldOf(actions, "doneOn"),
  note: fieldOf(actions, "note")
});
var updates = () => array(update()).check(_maxLength(100, "R14"));
var UPDATE_REFUSALS = {
  noAction: "There is no action {id}.",
  notYours: "{id} belongs to {owner}: only that agency or a coordinator may change it.",
  closed: "{id} is done or cancelled already.",
  changedSince: "{id} has been changed in the meantime. Look at it again.",
  twice: "{id} is listed twice.",
  notDone: "{id} has a day on which it was done, but is not marked as done.",
  noteMissing: "Say in the note why {id} is dropped."
};

// src/features/actions/facts.ts
var isOpen = ({ status }) => status === "open" || status === "inProgress";
var isSteward = ({ role }) => STEWARDS.some((steward) => steward === role);
var overdueDays = ({ dueOn }, today) => Math.max(0, daysBetween(dueOn, today));
var openActions = (book) => book.rows(actions).filter(isOpen).sort((a, b) => a.dueOn + a.actionId < b.dueOn + b.actionId ? -1 : 1);
var isReminded = (book, agencyId) => {
  const agency = book.find(agencies, agencyId);
  return agency?.active === "yes" && agency.digest === "yes" && book.where(staff, "agencyId", agencyId).some(({ active, digest }) => active === "yes" && digest === "yes");
};

// src/features/actions/plan.ts
var planUpdates = (draft, book, wanted, { person, today }) => {
  const seen = /* @__PURE__ */ new Set();
  for (const { actionId, version: version2, status, doneOn, note } of wanted) {
    const action = book.find(actions, actionId);
    const params = { id: actionId };
    if (!action) return refuse("noAction", "updates", params);
    if (!isSteward(person) && action.ownerId !== person.agencyId)
      return refuse("notYours", "updates", { ...params, owner: action.ownerId });
    if (!isOpen(action)) return refuse("closed", "updates", params);
    if (action.$.version !== version2) return refuse("changedSince", "updates", params);
    if (seen.has(actionId)) return refuse("twice", "updates", params);
    if (doneOn !== void 0 && status !== "done") return refuse("notDone", "updates", params);
    if (status === "cancelled" && note === void 0) return refuse("noteMissing", "updates", params);
    seen.add(actionId);
    draft.set(actions, action, {
      ...status === void 0 ? {} : { status },
      ...status === "done" ? { doneOn: doneOn ?? today } : {},
      ...note === void 0 ? {} : { note: tidied(note) }
    });
  }
  return void 0;
};

// src/features/actions/commands.ts
var told = ({ text: text4, person, ...rest }) => ({
  ...rest,
  text: tidied(text4.replace(/\n/g, " ")) ?? text4,
  person: tidied(person)
});
var writeMinutes = defineCommand({
  name: "writeMinutes",
  roles: STEWARDS,
  reads: [agencies, meetings, actions],
  writes: [meetings, actions],
  input: () => strictObject({
    meetingId: fieldOf(meetings, "meetingId"),
    version: string2("R13"),
    startTime: fieldOf(meetings, "startTime"),
    endTime: fieldOf(meetings, "endTime"),
    attended: meetings.columns.attended.schema(),
    minutes: fieldOf(meetings, "minutes"),
    decisions: fieldOf(meetings, "decisions"),
    actions: array(newAction()).check(_maxLength(50, "R14")),
    updates: updates()
  }),
  refusals: {
    noMeeting: "There is no meeting {id}.",
    cancelled: "{id} was cancelled.",
    ...UPDATE_REFUSALS
  },
  decide: (book, { meetingId, version: version2, actions: items, updates: wanted, ...rest }, context) => {
    const meeting = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!meeting) return refuse("noMeeting", "meetingId", params);
    if (meeting.status === "cancelled") return refuse("cancelled", "meetingId", params);
    if (meeting.$.version !== version2) return refuse("changedSince", "meetingId", params);
    const draft = createDraft(book, context.marks);
    draft.set(meetings, meeting, {
      ...rest,
      minutes: tidied(rest.minutes),
      decisions: tidied(rest.decisions),
      status: "held"
    });
    const refused = planUpdates(draft, book, wanted, context);
    if (refused) return refused;
    const added = items.map((item) => draft.add(actions, { ...told(item), meetingId, status: "open" }));
    return decided(draft, { meetingId, actions: added, updated: wanted.map(({ actionId }) => actionId) });
  }
});
var addAction = defineCommand({
  name: "addAction",
  roles: STEWARDS,
  reads: [agencies, meetings, actions],
  writes: [actions],
  input: newAction,
  refusals: {},
  decide: (book, item, { marks }) => {
    const draft = createDraft(book, marks);
    return decided(draft, { actionId: draft.add(actions, { ...told(item), status: "open" }) });
  }
});
var updateActions = defineCommand({
  name: "updateActions",
  roles: ["admin", "coordinator", "prison", "trainer", "partner"],
  reads: [agencies, meetings, actions],
  writes: [actions],
  input: () => strictObject({ updates: updates().check(_minLength(1, "R01")) }),
  refusals: UPDATE_REFUSALS,
  decide: (book, { updates: wanted }, context) => {
    const draft = createDraft(book, context.marks);
    return planUpdates(draft, book, wanted, context) ?? decided(draft, { actions: wanted.map(({ actionId }) => actionId) });
  }
});
var actionsCommands = [writeMinutes, addAction, updateActions];

// src/features/actions/digest.ts
var dueActions = defineDigestSection({
  key: "dueActions",
  part: "act",
  reads: [actions],
  title: "Actions of your agency",
  texts: {
    overdue: "{action}{from}: was due {due}, {days} days overdue",
    due: "{action}{from}: due {due}"
  },
  worthAMail: true,
  lines: (book, { agencyId, to }, { today }) => openActions(book).filter(({ ownerId, dueOn }) => ownerId === agencyId && dueOn <= to).map((action) => {
    const { actionId, meetingId, dueOn } = action;
    const days = overdueDays(action, today);
    const from = meetingId === void 0 ? "" : ` (${meetingId})`;
    const params = { action: actionId, from, due: dayForPeople(dueOn) };
    return days > 0 ? { text: "overdue", params: { ...params, days } } : { text: "due", params };
  })
});
var overdueEverywhere = defineDigestSection({
  key: "overdueEverywhere",
  part: "act",
  reads: [actions],
  title: "Overdue actions of all agencies",
  texts: { counts: "{count} overdue, at {agencies} agencies; the oldest by {days} days" },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    const overdue = agencyType === "manpower" ? openActions(book).filter((action) => overdueDays(action, today) > 0) : [];
    const [oldest] = overdue;
    if (!oldest) return [];
    const agencies2 = new Set(overdue.map(({ ownerId }) => ownerId)).size;
    const params = { count: overdue.length, agencies: agencies2, days: overdueDays(oldest, today) };
    return [{ text: "counts", params }];
  }
});
var actionsDigests = [dueActions, overdueEverywhere];

// src/features/actions/queries.ts
var listed = (action, today) => ({
  actionId: action.actionId,
  meetingId: action.meetingId ?? null,
  text: action.text,
  ownerId: action.ownerId,
  person: action.person ?? null,
  dueOn: action.dueOn,
  overdue: overdueDays(action, today),
  status: action.status,
  note: action.note ?? null,
  version: action.$.version
});
var shown = (book, meeting) => ({
  ...shownMeeting(meeting),
  attended: meeting.attended ?? [],
  minutes: meeting.minutes ?? "",
  decisions: meeting.decisions ?? "",
  actions: book.where(actions, "meetingId", meeting.meetingId).map(({ actionId, text: text4, ownerId, person, dueOn }) => ({
    ...{ actionId, text: text4, ownerId, dueOn },
    person: person ?? null
  }))
});
var minutesForm = defineQuery({
  name: "minutesForm",
  roles: STEWARDS,
  reads: [settings, agencies, meetings, actions],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const { planned, held } = recentMeetings(book.rows(meetings));
    const begun = planned.filter(({ heldOn }) => heldOn <= today);
    return {
      today,
      agencies: listedAgencies(book),
      meetings: [...begun, ...held].map((meeting) => shown(book, meeting)),
      open: openActions(book).map((action) => listed(action, today)),
      ...letterOf(book)
    };
  }
});
var actionsForm = defineQuery({
  name: "actionsForm",
  roles: ["admin", "coordinator", "prison", "trainer", "partner"],
  reads: [agencies, actions],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _input, { person, today }) => {
    const mayAll = isSteward(person);
    return {
      today,
      agencyId: person.agencyId,
      mayAll,
      agencies: listedAgencies(book),
      open: openActions(book).filter(({ ownerId }) => mayAll || ownerId === person.agencyId).map((action) => listed(action, today))
    };
  }
});
var actionsQueries = [minutesForm, actionsForm];

// src/core/due-rules.ts
var DUE_RULES = {
  R31: {
    severity: "E",
    text: "What is done has a day, which does not lie ahead; what is not done has none.",
    why: "Who is late and what was done when is read from this day.",
    mend: "Enter the day on which it was done, or set it back to not done and clear the day."
  },
  R62: {
    severity: "W",
    text: "Due on {due}, overdue by {days} days ({owner}).",
    why: "Others wait for what was promised; after 14 days it counts as an error.",
    mend: "Do it and enter the day, or agree on a new day and write it down."
  },
  R63: {
    severity: "W",
    text: "{owner} is not reminded: it is not active, or nobody of it receives the digest.",
    why: "Nobody there learns that something is due.",
    mend: "Set the agency to active and enter somebody of it in the staff tab who receives the digest, or choose another owner."
  }
};

// src/features/actions/rules.ts
var doneHasItsDay = defineRule({
  code: "R31",
  ...DUE_RULES.R31,
  on: actions,
  check: ({ status, doneOn }, _book, { today }) => {
    const fits = status === "done" ? doneOn !== void 0 && doneOn <= today : doneOn === void 0;
    return !fits && { column: "doneOn" };
  }
});
var DAYS_OF_GRACE = 14;
var doneInTime = defineRule({
  code: "R62",
  ...DUE_RULES.R62,
  on: actions,
  onlyInValidation: true,
  check: (action, _book, { today }) => {
    const days = isOpen(action) ? overdueDays(action, today) : 0;
    return days > 0 && {
      column: "dueOn",
      severity: days > DAYS_OF_GRACE ? "E" : "W",
      params: { due: dayForPeople(action.dueOn), days, owner: action.ownerId }
    };
  }
});
var ownerIsReminded = defineRule({
  code: "R63",
  ...DUE_RULES.R63,
  on: actions,
  reads: [agencies, staff],
  check: (action, book) => isOpen(action) && book.find(agencies, action.ownerId) !== void 0 && !isReminded(book, action.ownerId) && { column: "ownerId", params: { owner: action.ownerId } }
});
var dueAfterMeeting = defineRule({
  code: "R82",
  severity: "W",
  text: "Due on {due}, before the meeting {meeting} of {on}.",
  why: "Nothing can be due before it was decided.",
  mend: "Correct the day on which it is due, or the meeting that it comes from.",
  on: actions,
  reads: [meetings],
  check: ({ meetingId, dueOn }, book) => {
    const meeting = meetingId === void 0 ? void 0 : book.find(meetings, meetingId);
    return meeting !== void 0 && dueOn < meeting.heldOn && {
      column: "dueOn",
      params: { due: dayForPeople(dueOn), meeting: meeting.meetingId, on: dayForPeople(meeting.heldOn) }
    };
  }
});
var actionsRules = [doneHasItsDay, doneInTime, ownerIsReminded, dueAfterMeeting];

// src/features/actions/sidebars.ts
var actionsSidebar = defineSidebar({
  key: "actions",
  roles: ["admin", "coordinator", "prison", "trainer", "partner"],
  title: "Actions of my agency"
});
var minutesSidebar = defineSidebar({
  key: "minutes",
  roles: STEWARDS,
  title: "Minutes of a meeting"
});
var actionsSidebars = [minutesSidebar, actionsSidebar];

// src/features/actions/feature.ts
var actionsFeature = defineFeature({
  tab: actions,
  rules: actionsRules,
  commands: actionsCommands,
  queries: actionsQueries,
  digests: actionsDigests,
  sidebars: actionsSidebars
});

// src/features/agencies/seed.ts
var firstAgencies = [
  { agencyId: "DISNAKER", name: "Dinas Tenaga Kerja Kabupaten Malang", type: "manpower" },
  { agencyId: "LAPAS", name: "Lapas Perempuan Kelas IIA Malang", type: "prison" },
  { agencyId: "LPK", name: "LPK Ganesha, Kepanjen", type: "provider" },
  { agencyId: "DISPERINDAG", name: "Dinas Perindustrian dan Perdagangan", type: "trade" },
  { agencyId: "DINKOP", name: "Dinas Koperasi dan UMKM", type: "cooperatives" },
  { agencyId: "BPJSTK", name: "BPJS Ketenagakerjaan", type: "insurance" }
].map((agency) => ({ ...agency, digest: "yes", active: "yes" }));

// src/features/agencies/feature.ts
var agenciesFeature = defineFeature({ tab: agencies, seed: firstAgencies });

// src/features/assessments/tab.ts
var assessments = defineTab("assessments", {
  key: "assessmentId",
  columns: {
    assessmentId: code("NIL", 5),
    enrolmentId: ref(enrolments),
    unit: text({ max: 120, optional: true }),
    assessedOn: day(),
    assessor: text({ max: 80, optional: true, privacy: "person" }),
    score: number3({ min: 0, max: 100, step: 0.5, optional: true }),
    /** K competent, BK not yet competent; pending until it is judged. */
    result: choice(["competent", "notYet", "pending"]),
    attempt: number3({ min: 1, max: 9 }),
    note: text({ max: 200, optional: true })
  }
});

// src/features/assessments/facts.ts
var unitKey = (unit) => (unit ?? "").trim().replace(/\s+/g, " ").toLowerCase();
var isOver = ({ status, endOn }, today) => status === "completed" || status !== "cancelled" && endOn < today;
var attemptsAt = (book, enrolmentId, unit) => book.where(assessments, "enrolmentId", enrolmentId).filter((row) => unitKey(row.unit) === unitKey(unit)).sort((a, b) => a.attempt - b.attempt);
var unitsOf = (book, cohortId) => book.derive("units", () => {
  const byCohort = /* @__PURE__ */ new Map();
  for (const { enrolmentId, unit = "" } of book.rows(assessments)) {
    const assessedIn = book.find(enrolments, enrolmentId)?.cohortId;
    if (assessedIn === void 0) continue;
    const units = byCohort.get(assessedIn) ?? /* @__PURE__ */ new Map();
    byCohort.set(assessedIn, units);
    if (!units.has(unitKey(unit))) units.set(unitKey(unit), unit);
  }
  return new Map([...byCohort].map(([cohort, units]) => [cohort, [...units.values()]]));
}).get(cohortId) ?? [];
var bestResult = (book, { enrolmentId, cohortId }) => {
  let since = "";
  let open;
  const units = unitsOf(book, cohortId);
  for (const unit of units.length > 0 ? units : [""]) {
    const attempts = attemptsAt(book, enrolmentId, unit);
    const days = attempts.filter(({ result }) => result === "competent").map(({ assessedOn }) => assessedOn);
    const [first] = days.sort();
    if (first !== void 0) since = first > since ? first : since;
    else if (attempts.some(({ result }) => result === "notYet")) open ?? (open = { result: "notYet", unit });
    else return { result: "unassessed", unit };
  }
  return open ?? { result: "competent", since };
};
var unassessed = (book, cohortId) => seated(book, cohortId).filter((enrolment) => bestResult(book, enrolment).result === "unassessed");

// src/features/assessments/plan.ts
var attemptOf = (book, { enrolmentId, unit, assessedOn }) => {
  const attempts = attemptsAt(book, enrolmentId, unit);
  const known = attempts.find((row) => row.assessedOn === assessedOn);
  return {
    known,
    number: known?.attempt ?? Math.max(0, ...attempts.map(({ attempt }) => attempt)) + 1,
    isSettled: attempts.some((row) => row !== known && row.result === "competent")
  };
};

// src/features/assessments/commands.ts
var MOST_ATTEMPTS = 9;
var entry = () => strictObject({
  enrolmentId: fieldOf(assessments, "enrolmentId"),
  score: fieldOf(assessments, "score"),
  result: fieldOf(assessments, "result"),
  note: fieldOf(assessments, "note"),
  /** Version of the row that the form showed, or null when there was none. */
  version: nullable(string2("R13"))
});
var recordAssessments = defineCommand({
  name: "recordAssessments",
  roles: ["admin", "coordinator", "trainer"],
  reads: [cohorts, enrolments, assessments],
  writes: [assessments],
  input: () => strictObject({
    cohortId: fieldOf(enrolments, "cohortId"),
    assessedOn: fieldOf(assessments, "assessedOn"),
    unit: fieldOf(assessments, "unit"),
    assessor: fieldOf(assessments, "assessor"),
    entries: array(entry()).check(_minLength(1, "R01"), _maxLength(500, "R14"))
  }),
  refusals: {
    noCohort: "There is no cohort {id}, or it was cancelled.",
    notYetHeld: "An assessment cannot be recorded before its day.",
    noPlace: "{id} has no place in this cohort.",
    twice: "{id} is there twice.",
    alreadyCompetent: "{id} is already competent in this.",
    tooMany: "{id} has had {most} attempts; more are not recorded."
  },
  decide: (book, { cohortId, assessedOn, unit, assessor, entries }, { today, marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort || cohort.status === "cancelled") return refuse("noCohort", "cohortId", { id: cohortId });
    if (assessedOn > today) return refuse("notYetHeld", "assessedOn");
    const places = new Map(seated(book, cohortId).map((row) => [row.enrolmentId, row.participantId]));
    const stranger = entries.find(({ enrolmentId }) => !places.has(enrolmentId));
    if (stranger) return refuse("noPlace", "entries", { id: stranger.enrolmentId });
    const ids = entries.map(({ enrolmentId }) => enrolmentId);
    const double = ids.find((id, n) => ids.indexOf(id) !== n);
    if (double !== void 0) return refuse("twice", "entries", { id: places.get(double) ?? double });
    const draft = createDraft(book, marks);
    const conflicts = [];
    for (const { enrolmentId, version: version2, ...values } of entries) {
      const { known, number: number4, isSettled } = attemptOf(book, { enrolmentId, unit, assessedOn });
      const id = places.get(enrolmentId) ?? enrolmentId;
      if (isSettled) return refuse("alreadyCompetent", "entries", { id });
      if (number4 > MOST_ATTEMPTS) return refuse("tooMany", "entries", { id, most: MOST_ATTEMPTS });
      if (!known) {
        draft.add(assessments, { enrolmentId, unit, assessedOn, assessor, attempt: number4, ...values });
        continue;
      }
      const isSame = known.result === values.result && known.score === values.score && known.note === values.note;
      if (isSame) continue;
      if (known.$.version === version2) draft.set(assessments, known, { ...values, assessor });
      else conflicts.push({ enrolmentId, result: known.result, score: known.score ?? null });
    }
    return decided(draft, { cohortId, saved: entries.length - conflicts.length, conflicts });
  }
});
var assessmentsCommands = [recordAssessments];

// src/features/assessments/digest.ts
var DAYS_TO_REMIND = 90;
var assessmentsDue = defineDigestSection({
  key: "assessmentsDue",
  part: "act",
  reads: [cohorts, enrolments, assessments],
  title: "Assessments still to be recorded",
  texts: { cohort: "{cohort} is over: {count} people are not assessed yet" },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => agencyType === "provider" ? book.rows(cohorts).flatMap((cohort) => {
    if (!isOver(cohort, today) || daysBetween(cohort.endOn, today) > DAYS_TO_REMIND) return [];
    const count = unassessed(book, cohort.cohortId).length;
    return count > 0 ? [{ text: "cohort", params: { cohort: cohort.cohortId, count } }] : [];
  }) : []
});
var assessmentsDigests = [assessmentsDue];

// src/features/assessments/queries.ts
var assessmentsForm = defineQuery({
  name: "assessmentsForm",
  roles: ["admin", "coordinator", "trainer"],
  reads: [cohorts, participants, enrolments, assessments],
  input: () => strictObject({
    cohortId: optional(string2("R13")),
    assessedOn: optional(fieldOf(assessments, "assessedOn")),
    unit: fieldOf(assessments, "unit")
  }),
  refusals: {},
  answer: (book, input, { today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== "cancelled");
    const chosen3 = open.find(({ cohortId }) => cohortId === input.cohortId) ?? open.find((cohort) => isOver(cohort, today) && unassessed(book, cohort.cohortId).length > 0) ?? open[0];
    if (!chosen3) return { cohorts: [], chosen: null };
    const { assessedOn = today, unit } = input;
    const people = seated(book, chosen3.cohortId).map(({ enrolmentId, participantId }) => {
      const { known, number: number4, isSettled } = attemptOf(book, { enrolmentId, unit, assessedOn });
      return {
        enrolmentId,
        participantId,
        workingName: book.find(participants, participantId)?.workingName ?? "",
        attempt: number4,
        isSettled,
        score: known?.score ?? null,
        result: known?.result ?? null,
        note: known?.note ?? null,
        assessor: known?.assessor ?? null,
        version: known?.$.version ?? null
      };
    });
    return {
      cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })),
      chosen: {
        cohortId: chosen3.cohortId,
        assessedOn,
        today,
        unit: unit ?? "",
        units: unitsOf(book, chosen3.cohortId).filter((name) => name !== ""),
        assessor: people.find(({ assessor }) => assessor !== null)?.assessor ?? "",
        people
      }
    };
  }
});
var assessmentsQueries = [assessmentsForm];

// src/features/assessments/sidebars.ts
var assessmentsSidebar = defineSidebar({
  key: "assessments",
  roles: ["admin", "coordinator", "trainer"],
  title: "Assessments"
});
var assessmentsSidebars = [assessmentsSidebar];

// src/features/assessments/feature.ts
var assessmentsFeature = defineFeature({
  tab: assessments,
  commands: assessmentsCommands,
  queries: assessmentsQueries,
  digests: assessmentsDigests,
  sidebars: assessmentsSidebars
});

// src/features/instructors/tab.ts
var instructors = defineTab("instructors", {
  key: "instructorId",
  columns: {
    instructorId: code("I", 2),
    name: text({ max: 80, privacy: "person" }),
    agencyId: ref(agencies),
    skill: text({ max: 60, optional: true }),
    active: flag()
  }
});

// src/features/schedules/tab.ts
var MODULES = ["followUp", "business", "sales", "funding"];
var SESSION_TYPES2 = ["theory", "practice", "test", ...MODULES];
var schedules = defineTab("schedules", {
  key: "scheduleId",
  columns: {
    scheduleId: code("J", 4),
    cohortId: ref(cohorts),
    frequency: choice(["once", "daily", "weekly", "monthly"]),
    /** Every n-th day, week or month. */
    every: number3({ min: 1, max: 52 }),
    weekdays: weekdays(true),
    /** On the first day's date, on its weekday's place in the month (the fifth means the last), or on the last day. */
    monthlyOn: choice(["date", "weekday", "lastDay"], true),
    firstOn: day(),
    startTime: time2(),
    endTime: time2(),
    breakMinutes: number3({ min: 0, max: 480, optional: true }),
    endsBy: choice(["until", "count", "jp"]),
    untilOn: day(true),
    /** Sessions or JP, as `endsBy` says. */
    target: number3({ min: 0.5, max: 5e3, step: 0.5, optional: true }),
    skipNational: flag(),
    skipCollectiveLeave: flag(),
    onDayOff: choice(["skip", "move"]),
    type: choice(SESSION_TYPES2, true),
    /** One topic a line, in the order of the sessions. */
    topics: text({ max: 8e3, optional: true, multiline: true }),
    instructorId: ref(instructors, true),
    siteId: ref(sites, true)
  }
});

// src/features/sessions/tab.ts
var sessionId = code("S", 5);
var sessions = defineTab("sessions", {
  key: "sessionId",
  columns: {
    sessionId,
    cohortId: ref(cohorts),
    sessionOn: day(),
    startTime: time2(),
    endTime: time2(),
    jp: number3({ min: 0.5, max: 24, step: 0.5 }),
    topic: text({ max: 120, optional: true }),
    type: choice(SESSION_TYPES2, true),
    instructorId: ref(instructors, true),
    siteId: ref(sites, true),
    status: choice(["planned", "held", "cancelled", "moved"]),
    reason: text({ max: 200, optional: true }),
    /** The series that it was planned with. */
    scheduleId: ref(schedules, true),
    breakMinutes: number3({ min: 0, max: 480, optional: true }),
    /** The session that this one is held instead of; that one is kept, as moved. */
    movedFrom: ref({ key: "sessions", id: "sessionId", columns: { sessionId } }, true),
    /** Where it was before the timetable was shifted, and by how many days it is away from there. */
    firstPlannedOn: day(true),
    shiftedDays: number3({ min: -3660, max: 3660, optional: true })
  }
});

// src/features/sessions/facts.ts
var jpOf = (startTime, endTime, jpMinutes, breakMinutes = 0) => Math.floor((minutesOf(endTime) - minutesOf(startTime) - breakMinutes) / jpMinutes * 2 + 1e-9) / 2;
var isCancelled = ({ status }) => status === "cancelled" || status === "moved";
var sharedMinutes = (a, b) => Math.max(
  0,
  Math.min(minutesOf(a.endTime), minutesOf(b.endTime)) - Math.max(minutesOf(a.startTime), minutesOf(b.startTime))
);
var byTime2 = (a, b) => `${a.sessionOn}${a.startTime}` < `${b.sessionOn}${b.startTime}` ? -1 : 1;
var overlaps = (a, b) => a.sessionOn === b.sessionOn && sharedMinutes(a, b) > 0;
var totalJp = (sessions2) => sessions2.reduce((sum2, { jp }) => sum2 + jp, 0);
var sessionsOf = (book, cohortId) => book.derive(
  `sessions of ${cohortId}`,
  () => book.where(sessions, "cohortId", cohortId).filter((session) => !isCancelled(session)).sort(byTime2)
);
var sessionsOn = (book, day2, column, value) => book.derive(
  `sessions on ${day2} by ${column}`,
  () => groupBy(book.where(sessions, "sessionOn", day2), (session) => session[column])
).get(value) ?? [];
var isModule = ({ type }) => MODULES.some((module) => module === type);
var trainingSessions = (book, cohortId) => book.derive(
  `training of ${cohortId}`,
  () => sessionsOf(book, cohortId).filter((session) => !isModule(session))
);
var weekToCome = (all2, today) => {
  const monday = mondayOf(today);
  const fromOn = mondayOf(all2.find(({ sessionOn }) => sessionOn >= monday)?.sessionOn ?? today);
  return { fromOn, toOn: addDays(fromOn, 6) };
};
var rootOf = (sessionId2, movedFrom) => {
  const seen = /* @__PURE__ */ new Set([sessionId2]);
  for (let id = sessionId2; ; ) {
    const before = movedFrom.get(id);
    if (before === void 0) return id;
    if (seen.has(before)) return sessionId2;
    seen.add(before);
    id = before;
  }
};
var isReadable2 = (row) => row.$.sound && (row.endTime ?? "") > (row.startTime ?? "");
var meetingsOf = (book) => {
  const rows = book.all(sessions).filter((row) => row.sessionId !== void 0).sort((a, b) => a.sessionId < b.sessionId ? -1 : 1);
  const movedFrom = new Map(rows.map((row) => [row.sessionId, row.movedFrom]));
  const root = ({ sessionId: sessionId2 }) => rootOf(sessionId2, movedFrom);
  const living = rows.filter(({ $ }) => !$.voided);
  const replaced = new Set(
    living.filter((row) => root(row) !== row.sessionId).map((row) => row.movedFrom ?? "")
  );
  const last = living.filter((row) => !(isCancelled(row) && replaced.has(row.sessionId)));
  const meetings2 = /* @__PURE__ */ new Map();
  const add = (row, rootId, takesPlace) => {
    if (meetings2.has(rootId)) return false;
    meetings2.set(rootId, { rootId, session: isReadable2(row) ? row : void 0, takesPlace });
    return true;
  };
  for (const takesPlace of [true, false])
    for (const row of last.filter((candidate2) => isCancelled(candidate2) !== takesPlace))
      if (!add(row, root(row), takesPlace)) add(row, row.sessionId, takesPlace);
  for (const row of rows) if (row.$.voided) add(row, root(row), false);
  return [...meetings2.values()];
};
var hasBegun = ({ sessionOn, startTime }, now) => `${sessionOn}T${startTime}:00` <= now;
var doubleBooking = (row, book) => {
  if (!isSeated(row)) return void 0;
  const others2 = book.where(enrolments, "participantId", row.participantId).filter(
    (other) => other.cohortId !== row.cohortId && other.enrolmentId < row.enrolmentId && isSeated(other)
  );
  for (const other of others2)
    for (const session of sessionsOf(book, row.cohortId)) {
      const meeting = sessionsOn(book, session.sessionOn, "cohortId", other.cohortId).find(
        (candidate2) => !isCancelled(candidate2) && sharedMinutes(candidate2, session) > 0
      );
      if (meeting) return { other, session, meeting };
    }
  return void 0;
};

// src/core/fraction.ts
var ratio = ({ done, of }) => of === 0 ? void 0 : done / of;
var isBelow = ({ done, of }, threshold) => Math.round(done * 1e6) < Math.round(threshold * of * 1e6);
var percentToSay = (fraction2) => {
  const value = ratio(fraction2);
  return value === void 0 ? "–" : Math.round(value * 1e4) / 100;
};
var percentForPeople = (fraction2) => {
  const value = ratio(fraction2);
  return value === void 0 ? "–" : (Math.round(value * 1e4) / 100).toFixed(2);
};

// src/core/kinds/instant.ts
var FIRST2 = 2;
var END = 109575;
var isPossible2 = (text4) => {
  const serial = instantSerial(text4);
  return serial >= FIRST2 && serial < END && instantOfSerial(serial) === text4;
};
var instant = (optional2) => ({
  name: "instant",
  optional: optional2 ?? false,
  privacy: "open",
  schema: () => string2(rule("R08")).check(refine(isPossible2, rule("R08"))),
  toCell: instantSerial,
  fromCell: (cell) => typeof cell === "number" && cell >= FIRST2 && cell < END ? good(instantOfSerial(cell)) : bad("R08"),
  numberFormat: { type: "DATE_TIME", pattern: "dd/mm/yyyy hh:mm" },
  width: 130,
  control: { type: "date" },
  sample: (n) => `2027-02-01T09:00:${String(n % 60).padStart(2, "0")}`
});

// src/features/attendance/tab.ts
var attendance = defineTab("attendance", {
  key: "attendanceId",
  columns: {
    attendanceId: code("A", 6),
    sessionId: ref(sessions),
    enrolmentId: ref(enrolments),
    /** H present, T late, I excused, S sick, A absent, L kept away by the prison. */
    code: choice(["H", "T", "I", "S", "A", "L"]),
    jpAttended: number3({ min: 0, max: 24, step: 0.5 }),
    arrivalTime: time2(true),
    note: text({ max: 120, optional: true }),
    source: choice(["sidebar", "grid", "paper", "import"], true),
    enteredBy: email2(true),
    enteredAt: instant(true),
    /** Days between the session and its entry, where it was entered late. */
    daysLate: number3({ min: 0, max: 3660, optional: true })
  }
});

// src/features/attendance/facts.ts
var RECORDERS = ["admin", "coordinator", "prison", "trainer"];
var DAYS_IN_TIME = 2;
var isExpected = (enrolment, session) => (isSeated(enrolment) || isExit(enrolment) && enrolment.startOn !== void 0) && (enrolment.startOn === void 0 || enrolment.startOn <= session.sessionOn) && (enrolment.endOn === void 0 || session.sessionOn <= enrolment.endOn || isModule(session) && isSeated(enrolment));
var roster = (book, session) => book.where(enrolments, "cohortId", session.cohortId).filter((enrolment) => isExpected(enrolment, session));
var allRecordedFor = (book, sessionId2, enrolmentId) => book.derive(`recorded at ${sessionId2}`, () => {
  const byPerson = /* @__PURE__ */ new Map();
  for (const row of book.where(attendance, "sessionId", sessionId2)) {
    const mine = byPerson.get(row.enrolmentId);
    if (mine) mine.push(row);
    else byPerson.set(row.enrolmentId, [row]);
  }
  return byPerson;
}).get(enrolmentId) ?? [];
var recordedFor = (book, sessionId2, enrolmentId) => allRecordedFor(book, sessionId2, enrolmentId)[0];
var jpOfCode = (code2, { jp }, jpOfLate = 0) => code2 === "H" ? jp : code2 === "T" ? jpOfLate : 0;
var daysLate = ({ sessionOn }, now) => {
  const days = daysBetween(sessionOn, dayOfInstant(now));
  return days > DAYS_IN_TIME ? days : void 0;
};
var stampOf = (source, session, { person, now }) => ({ source, enteredBy: person.email, enteredAt: now, daysLate: daysLate(session, now) });
var conflictOf = ({ enrolmentId, code: code2, jpAttended, enteredBy }) => ({
  enrolmentId,
  code: code2,
  jp: jpAttended,
  by: enteredBy ?? null
});
var isFullyRecorded = (book, session) => {
  const known = new Set(book.where(attendance, "sessionId", session.sessionId).map((row) => row.enrolmentId));
  return roster(book, session).every(({ enrolmentId }) => known.has(enrolmentId));
};
var UNITS = 2e4;
var tallyOf = (book, enrolment, among = trainingSessions(book, enrolment.cohortId)) => {
  const mine = new Map(
    book.where(attendance, "enrolmentId", enrolment.enrolmentId).map((row) => [row.sessionId, row])
  );
  const { prisonCausedExcluded, prisonCausedCap, excusedExcluded } = settingsOf(book);
  let [expected, attended, recorded, prisonCaused, excused] = [0, 0, 0, 0, 0];
  for (const session of among) {
    if (!isExpected(enrolment, session)) continue;
    const jp = session.jp * UNITS;
    expected += jp;
    const row = mine.get(session.sessionId);
    if (!row) continue;
    recorded += jp;
    attended += row.jpAttended * UNITS;
    if (row.code === "L" && prisonCausedExcluded) prisonCaused += jp;
    if ((row.code === "I" || row.code === "S") && excusedExcluded) excused += jp;
  }
  const cap = expected / 1e4 * Math.round(prisonCausedCap * 1e4);
  return { expected, attended, recorded, excluded: Math.min(prisonCaused, cap) + excused };
};
var fraction = (done, of) => of % (UNITS / 2) === 0 ? { done: done / UNITS, of: of / UNITS } : { done, of };
var ratesIn = ({ expected, attended, recorded, excluded }) => ({
  soFar: fraction(attended, recorded - excluded),
  whole: fraction(attended, expected - excluded),
  best: fraction(attended + expected - recorded, expected - excluded)
});
var ratesOf = (book, enrolment, among) => ratesIn(tallyOf(book, enrolment, among));
var ratesTogether = (book, list4) => {
  const each = list4.map(([enrolment, among]) => tallyOf(book, enrolment, among));
  const sum2 = (part) => each.reduce((total, tally2) => total + tally2[part], 0);
  return ratesIn({
    expected: sum2("expected"),
    attended: sum2("attended"),
    recorded: sum2("recorded"),
    excluded: sum2("excluded")
  });
};
var attending = (book, cohortId) => book.where(enrolments, "cohortId", cohortId).filter((row) => isSeated(row) || isExit(row));
var cohortRates = (book, cohortId) => {
  const all2 = trainingSessions(book, cohortId);
  return ratesTogether(
    book,
    attending(book, cohortId).map((row) => [row, all2])
  );
};
var absencesLeft = (book, enrolment) => {
  const tally2 = tallyOf(book, enrolment);
  const threshold = settingsOf(book).attendanceThreshold;
  const known = new Set(
    book.where(attendance, "enrolmentId", enrolment.enrolmentId).map(({ sessionId: sessionId2 }) => sessionId2)
  );
  let best = tally2.attended + tally2.expected - tally2.recorded;
  let left = 0;
  for (const session of trainingSessions(book, enrolment.cohortId)) {
    if (known.has(session.sessionId) || !isExpected(enrolment, session)) continue;
    best -= session.jp * UNITS;
    if (isBelow(fraction(best, tally2.expected - tally2.excluded), threshold)) break;
    left += 1;
  }
  return left;
};
var consecutiveAbsences = (book, enrolment) => {
  const codes = new Map(
    book.where(attendance, "enrolmentId", enrolment.enrolmentId).map((row) => [row.sessionId, row.code])
  );
  let run2 = 0;
  for (const { sessionId: sessionId2 } of trainingSessions(book, enrolment.cohortId)) {
    const code2 = codes.get(sessionId2);
    if (code2 !== void 0) run2 = code2 === "A" ? run2 + 1 : 0;
  }
  return run2;
};
var standingOf = (book, enrolment) => {
  if (isBelow(ratesOf(book, enrolment).best, settingsOf(book).attendanceThreshold)) return "outOfReach";
  const isOver2 = trainingSessions(book, enrolment.cohortId).every(
    (session) => !isExpected(enrolment, session) || recordedFor(book, session.sessionId, enrolment.enrolmentId)
  );
  return !isOver2 && absencesLeft(book, enrolment) === 0 ? "noneLeft" : "fine";
};

// src/features/attendance/commands.ts
var entry2 = () => strictObject({
  enrolmentId: fieldOf(attendance, "enrolmentId"),
  code: fieldOf(attendance, "code"),
  /** Only asked for when late: the other codes say how much by themselves. */
  jp: optional(fieldOf(attendance, "jpAttended")),
  note: fieldOf(attendance, "note"),
  /** Version of the row that the form showed, or null when there was none. */
  version: nullable(string2("R13"))
});
var recordAttendance = defineCommand({
  name: "recordAttendance",
  roles: RECORDERS,
  reads: [enrolments, sessions, attendance],
  writes: [attendance, sessions],
  input: () => strictObject({
    sessionId: fieldOf(attendance, "sessionId"),
    entries: array(entry2()).check(_minLength(1, "R01"), _maxLength(500, "R14"))
  }),
  refusals: {
    noSession: "There is no session {id}, or it was cancelled.",
    notOnRoster: "{id} is not expected at this session.",
    twice: "{id} is there twice."
  },
  decide: (book, { sessionId: sessionId2, entries }, context) => {
    const session = book.find(sessions, sessionId2);
    if (!session || isCancelled(session)) return refuse("noSession", "sessionId", { id: sessionId2 });
    const expected = new Set(roster(book, session).map(({ enrolmentId }) => enrolmentId));
    const stranger = entries.find(({ enrolmentId }) => !expected.has(enrolmentId));
    if (stranger) return refuse("notOnRoster", "entries", { id: stranger.enrolmentId });
    const ids = entries.map(({ enrolmentId }) => enrolmentId);
    const double = ids.find((id, n) => ids.indexOf(id) !== n);
    if (double !== void 0) return refuse("twice", "entries", { id: double });
    const draft = createDraft(book, context.marks);
    const conflicts = [];
    const stamp = stampOf("sidebar", session, context);
    for (const item of entries) {
      const values = {
        code: item.code,
        jpAttended: jpOfCode(item.code, session, item.jp),
        note: item.note
      };
      const known = recordedFor(book, sessionId2, item.enrolmentId);
      if (!known) {
        draft.add(attendance, { sessionId: sessionId2, enrolmentId: item.enrolmentId, ...values, ...stamp });
        continue;
      }
      const isSame = known.code === values.code && known.jpAttended === values.jpAttended && known.note === values.note;
      if (isSame) continue;
      if (known.$.version === item.version) draft.set(attendance, known, { ...values, ...stamp });
      else conflicts.push(conflictOf(known));
    }
    if (session.status === "planned") draft.set(sessions, session, { status: "held" });
    return decided(draft, { sessionId: sessionId2, saved: entries.length - conflicts.length, conflicts });
  }
});
var attendanceCommands = [recordAttendance];

// src/features/attendance/digest.ts
var MOST_CODES = 6;
var unrecorded = defineDigestSection({
  key: "unrecorded",
  part: "act",
  reads: [sessions, enrolments, attendance],
  title: "Attendance still to be recorded",
  texts: {
    session: "{on}, {cohort}: {missing} of {people} not yet recorded ({session})",
    people: "{on}, {cohort}: {missing} of {people} not yet recorded ({session}): {participants}"
  },
  worthAMail: true,
  lines: (book, { agencyType }, { now }) => {
    if (!["manpower", "prison", "provider"].includes(agencyType)) return [];
    return book.rows(sessions).filter((session) => !isCancelled(session) && hasBegun(session, now) && !isFullyRecorded(book, session)).sort(byTime2).map((session) => {
      const { sessionId: sessionId2, sessionOn, cohortId } = session;
      const people = roster(book, session);
      const missing = people.filter(({ enrolmentId }) => !recordedFor(book, sessionId2, enrolmentId));
      const params = {
        on: dayForPeople(sessionOn),
        cohort: cohortId,
        missing: missing.length,
        people: people.length,
        session: sessionId2
      };
      if (agencyType !== "prison" || missing.length > MOST_CODES) return { text: "session", params };
      const participants2 = missing.map(({ participantId }) => participantId).join(", ");
      return { text: "people", params: { ...params, participants: participants2 } };
    });
  }
});
var atRisk = defineDigestSection({
  key: "atRisk",
  part: "act",
  reads: [settings, cohorts, enrolments, sessions, attendance],
  title: "Attendance at risk",
  texts: {
    counts: "{cohort}: {outOfReach} can no longer reach {threshold} %, {noneLeft} must not miss any more"
  },
  worthAMail: true,
  lines: (book, { agencyType }) => {
    if (!["manpower", "provider"].includes(agencyType)) return [];
    const threshold = String(Math.round(settingsOf(book).attendanceThreshold * 1e4) / 100);
    return book.rows(cohorts).filter(({ status }) => status === "active").flatMap(({ cohortId }) => {
      const standings = seated(book, cohortId).filter(isRunning).map((enrolment) => standingOf(book, enrolment));
      const count = (standing) => standings.filter((each) => each === standing).length;
      const [outOfReach, noneLeft] = [count("outOfReach"), count("noneLeft")];
      const params = { cohort: cohortId, outOfReach, noneLeft, threshold };
      return outOfReach + noneLeft > 0 ? [{ text: "counts", params }] : [];
    });
  }
});
var progress = defineDigestSection({
  key: "progress",
  part: "numbers",
  reads: [cohorts, enrolments, sessions, attendance],
  title: "Sessions and JP",
  texts: {
    cohort: "{cohort}: {done} of {sessions} sessions over, {open} of them not fully recorded; {jpDone} of {jpTotal} JP, {jpPlanned} planned"
  },
  worthAMail: false,
  lines: (book, { agencyType }, { now }) => ["manpower", "prison", "provider"].includes(agencyType) ? book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").flatMap(({ cohortId, totalJp: jpTotal }) => {
    const all2 = sessionsOf(book, cohortId);
    const done = all2.filter((session) => hasBegun(session, now));
    const open = done.filter((session) => !isFullyRecorded(book, session)).length;
    const jpOfTraining = (list4) => totalJp(list4.filter((session) => !isModule(session)));
    const params = {
      ...{ cohort: cohortId, done: done.length, sessions: all2.length, open, jpTotal },
      ...{ jpDone: jpOfTraining(done), jpPlanned: jpOfTraining(all2) }
    };
    return all2.length > 0 ? [{ text: "cohort", params }] : [];
  }) : []
});
var attendanceDigests = [unrecorded, atRisk, progress];

// src/features/absences/facts.ts
var absenceOn = (book, enrolmentId, day2) => book.where(absences, "enrolmentId", enrolmentId).find(({ fromOn, toOn }) => fromOn <= day2 && day2 <= toOn);

// src/features/sites/facts.ts
var placeName = ({ name, room }) => room ? `${name}, ${room}` : name;

// src/features/attendance/queries.ts
var MOST_LISTED = 60;
var attendanceForm = defineQuery({
  name: "attendanceForm",
  roles: RECORDERS,
  reads: [settings, participants, enrolments, sessions, absences, attendance],
  input: () => strictObject({ sessionId: optional(string2("R13")) }),
  refusals: {},
  answer: (book, input, { now }) => {
    const begun = book.rows(sessions).filter((session) => !isCancelled(session) && hasBegun(session, now)).sort((a, b) => a.sessionOn + a.startTime > b.sessionOn + b.startTime ? -1 : 1);
    const open = begun.filter((session) => !isFullyRecorded(book, session));
    const chosen3 = begun.find(({ sessionId: sessionId2 }) => sessionId2 === input.sessionId) ?? open[open.length - 1] ?? begun[0];
    const openIds = new Set(open.map(({ sessionId: sessionId2 }) => sessionId2));
    return {
      sessions: begun.filter((session, n) => n < MOST_LISTED || session === chosen3 || openIds.has(session.sessionId)).map(({ sessionId: sessionId2, cohortId, sessionOn, startTime, jp }) => ({
        sessionId: sessionId2,
        cohortId,
        sessionOn,
        startTime,
        jp,
        complete: !openIds.has(sessionId2)
      })),
      chosen: chosen3 ? {
        sessionId: chosen3.sessionId,
        jp: chosen3.jp,
        people: roster(book, chosen3).map((enrolment) => {
          const { enrolmentId, participantId } = enrolment;
          const { soFar, best } = ratesOf(book, enrolment);
          const row = recordedFor(book, chosen3.sessionId, enrolmentId);
          return {
            enrolmentId,
            participantId,
            workingName: book.find(participants, participantId)?.workingName ?? "",
            code: row?.code ?? null,
            jp: row?.jpAttended ?? null,
            note: row?.note ?? null,
            version: row?.$.version ?? null,
            /** What is known in advance, though not recorded yet. */
            planned: absenceOn(book, enrolmentId, chosen3.sessionOn)?.code ?? null,
            soFar: percentForPeople(soFar),
            best: percentForPeople(best),
            standing: standingOf(book, enrolment)
          };
        })
      } : null
    };
  }
});
var printed = (book, session, number4, homeId) => {
  const site = book.find(sites, session.siteId ?? homeId ?? "");
  return {
    sessionId: session.sessionId,
    number: number4,
    sessionOn: session.sessionOn,
    startTime: session.startTime,
    endTime: session.endTime,
    jp: session.jp,
    instructor: book.find(instructors, session.instructorId ?? "")?.name ?? "",
    place: site ? placeName(site) : "",
    participantIds: [...new Set(roster(book, session).map(({ participantId }) => participantId))]
  };
};
var attendanceSheet = defineQuery({
  name: "attendanceSheet",
  roles: ["admin", "coordinator", "prison", "trainer"],
  reads: [agencies, sites, instructors, programmes, cohorts, participants, enrolments, sessions],
  input: () => strictObject({
    cohortId: optional(string2("R13")),
    fromOn: optional(fieldOf(sessions, "sessionOn")),
    toOn: optional(fieldOf(sessions, "sessionOn"))
  }),
  refusals: {},
  answer: (book, input, { today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active");
    const cohort = open.length === 1 ? open[0] : open.find(({ cohortId }) => cohortId === input.cohortId);
    const choice2 = { cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })), chosen: null };
    if (!cohort) return choice2;
    const programme = book.find(programmes, cohort.programmeId);
    const all2 = sessionsOf(book, cohort.cohortId);
    const week = weekToCome(all2, today);
    const { fromOn = week.fromOn, toOn = week.toOn } = input;
    const listed2 = all2.flatMap(
      (session, n) => session.sessionOn >= fromOn && session.sessionOn <= toOn ? [printed(book, session, n + 1, cohort.siteId)] : []
    );
    const expected = new Set(listed2.flatMap(({ participantIds }) => participantIds));
    const people = book.where(enrolments, "cohortId", cohort.cohortId).map((row) => row.participantId);
    const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, attendanceSheetNo } = settingsOf(book);
    return {
      ...choice2,
      chosen: {
        cohortId: cohort.cohortId,
        name: cohort.name,
        programme: programme?.name ?? "",
        agency: book.find(agencies, programme?.leadId ?? programme?.providerId ?? "")?.name ?? "",
        fromOn,
        toOn,
        sessions: listed2,
        people: [...new Set(people)].filter((participantId) => expected.has(participantId)).map((participantId) => ({
          participantId,
          workingName: book.find(participants, participantId)?.workingName ?? ""
        })),
        letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, attendanceSheetNo }
      }
    };
  }
});
var attendanceQueries = [attendanceForm, attendanceSheet];

// src/features/attendance/rules.ts
var codeFitsJp = defineRule({
  code: "R27",
  severity: "E",
  text: "Code {code} does not go with {jp} JP.",
  why: "Whoever was present has JP, and whoever was absent has none, or the rates do not add up.",
  mend: "Correct the code, or the JP: 0 for A, I, S and L, more than 0 for H.",
  on: attendance,
  check: ({ code: code2, jpAttended }) => {
    const fits = code2 === "H" ? jpAttended > 0 : code2 === "T" ? true : jpAttended === 0;
    return !fits && { column: "jpAttended", params: { code: code2, jp: jpAttended } };
  }
});
var lateHasItsHours = defineRule({
  code: "R29",
  severity: "W",
  text: "Late, but neither the time of arrival nor JP are entered.",
  why: "Somebody who was late has attended part of the session, and that part counts for her certificate.",
  mend: "Enter the time of arrival or the JP that she attended; if she attended nothing of it, the code is A, I, S or L.",
  on: attendance,
  check: ({ code: code2, jpAttended, arrivalTime }) => code2 === "T" && jpAttended === 0 && arrivalTime === void 0 && { column: "jpAttended" }
});
var jpWithinSession = defineRule({
  code: "R28",
  severity: "E",
  text: "{jp} JP are more than the session has: {most}.",
  why: "Nobody can attend more JP than the session has; the rate would rise above 100 %.",
  mend: "Lower the JP attended, or correct the JP of the session.",
  on: attendance,
  reads: [sessions],
  check: ({ sessionId: sessionId2, jpAttended }, book) => {
    const session = book.find(sessions, sessionId2);
    return session !== void 0 && jpAttended > session.jp && { column: "jpAttended", params: { jp: jpAttended, most: session.jp } };
  }
});
var onePerPerson = defineRule({
  code: "R48",
  severity: "E",
  text: "The attendance of {enrolment} at {session} is already in {other}.",
  why: "Her hours would be counted twice.",
  mend: "Void the row that is wrong; if both say the same, void the later one.",
  on: attendance,
  check: (row, book) => {
    const twin2 = allRecordedFor(book, row.sessionId, row.enrolmentId).find(
      (other) => other.attendanceId < row.attendanceId
    );
    return twin2 && {
      column: "enrolmentId",
      params: { enrolment: row.enrolmentId, session: row.sessionId, other: twin2.attendanceId }
    };
  }
});
var sessionTookPlace = defineRule({
  code: "R54",
  severity: "E",
  text: "Session {session} has not begun or was cancelled: there is no attendance to record.",
  why: "Attendance of something that has not taken place falsifies every rate.",
  mend: "Void the row, or correct the day or the status of the session.",
  on: attendance,
  reads: [sessions],
  check: ({ sessionId: sessionId2 }, book, { now }) => {
    const session = book.find(sessions, sessionId2);
    return session !== void 0 && (isCancelled(session) || !hasBegun(session, now)) && {
      column: "sessionId",
      params: { session: sessionId2 }
    };
  }
});
var withinEnrolment = defineRule({
  code: "R55",
  severity: "E",
  text: "{on} is outside the days of {enrolment}.",
  why: "Sessions before she came and after she left do not count for her.",
  mend: "Void the row, or correct the days of the enrolment.",
  on: attendance,
  reads: [enrolments, sessions],
  check: ({ sessionId: sessionId2, enrolmentId }, book) => {
    const session = book.find(sessions, sessionId2);
    const enrolment = book.find(enrolments, enrolmentId);
    if (!session || !enrolment) return void 0;
    const { sessionOn } = session;
    const { startOn, endOn } = enrolment;
    const isOutside2 = startOn !== void 0 && sessionOn < startOn || endOn !== void 0 && sessionOn > endOn && !(isModule(session) && isSeated(enrolment));
    return isOutside2 && {
      column: "enrolmentId",
      params: { on: dayForPeople(sessionOn), enrolment: enrolmentId }
    };
  }
});
var DAYS_TO_RECORD = 2;
var recordedInTime = defineRule({
  code: "R56",
  severity: "W",
  text: "Of {people} people {missing} are not recorded yet, {days} days after the session.",
  why: "After a few days nobody remembers who was there, and who is not recorded has no hours.",
  mend: "Record the attendance under Record attendance, or cancel the session if it did not take place.",
  on: sessions,
  reads: [enrolments, attendance],
  onlyInValidation: true,
  check: (session, book, { today }) => {
    const days = daysBetween(session.sessionOn, today);
    if (isCancelled(session) || days <= DAYS_TO_RECORD) return void 0;
    const people = roster(book, session);
    const missing = people.filter(
      ({ enrolmentId }) => !recordedFor(book, session.sessionId, enrolmentId)
    ).length;
    return missing > 0 && { column: "sessionId", params: { people: people.length, missing, days } };
  }
});
var isInTraining = ({ state }) => state === "enrolled" || state === "active";
var reads = [sessions, attendance, settings];
var percentOf = (threshold) => Math.round(threshold * 1e4) / 100;
var thresholdInReach = defineRule({
  code: "R58",
  severity: "W",
  text: "{participant} cannot reach {threshold} % any more: at best {best} %.",
  why: "Without the required attendance she gets no certificate, whatever she does from now on.",
  mend: "Talk to the prison and the provider about extra sessions, and correct the attendance if something was recorded wrongly.",
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) => isInTraining(row) && standingOf(book, row) === "outOfReach" && {
    column: "participantId",
    params: {
      participant: row.participantId,
      best: percentToSay(ratesOf(book, row).best),
      threshold: percentOf(settingsOf(book).attendanceThreshold)
    }
  }
});
var absenceLeft = defineRule({
  code: "R70",
  severity: "I",
  text: "{participant} has no absence left: without the next session it is less than {threshold} %.",
  why: "One more absence, and she cannot get the certificate any more.",
  mend: "Tell the prison and the provider, so that nothing else is planned for her in these hours.",
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) => isInTraining(row) && standingOf(book, row) === "noneLeft" && {
    column: "participantId",
    params: {
      participant: row.participantId,
      threshold: percentOf(settingsOf(book).attendanceThreshold)
    }
  }
});
var MOST_ABSENT = 3;
var absentInARow = defineRule({
  code: "R59",
  severity: "W",
  text: "{participant} was absent {count} times in a row without a word.",
  why: "Whoever stays away without a word is mostly lost to the course unless somebody asks.",
  mend: "Ask the prison why she did not come, and correct the code if there was a reason.",
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) => {
    const count = isInTraining(row) ? consecutiveAbsences(book, row) : 0;
    return count >= MOST_ABSENT && {
      column: "participantId",
      params: { participant: row.participantId, count }
    };
  }
});
var attendanceRules = [
  codeFitsJp,
  lateHasItsHours,
  jpWithinSession,
  onePerPerson,
  sessionTookPlace,
  withinEnrolment,
  recordedInTime,
  thresholdInReach,
  absenceLeft,
  absentInARow
];

// src/features/attendance/sidebars.ts
var attendanceSidebar = defineSidebar({
  key: "attendance",
  roles: RECORDERS,
  title: "Record attendance"
});
var attendanceSheetSidebar = defineSidebar({
  key: "attendanceSheet",
  roles: RECORDERS,
  title: "Print attendance list"
});
var attendanceGridSidebar = defineSidebar({
  key: "attendanceGrid",
  roles: RECORDERS,
  title: "Attendance grid"
});
var attendanceSidebars = [attendanceSidebar, attendanceSheetSidebar, attendanceGridSidebar];

// src/core/summary.ts
var defineSummary = (summary) => summary;

// src/features/attendance/summary.ts
var jpIn = (list4) => list4.reduce((sum2, { jp }) => sum2 + jp, 0);
var programmeSummary = defineSummary({
  key: "programme",
  title: "Summary",
  reads: [settings, programmes, cohorts, enrolments, sessions, attendance],
  columns: {
    cohortId: "text",
    name: "text",
    capacity: "count",
    enrolled: "count",
    waiting: "count",
    sessionsPlanned: "count",
    sessionsHeld: "count",
    jpTotal: "jp",
    jpPlanned: "jp",
    jpHeld: "jp",
    rateSoFar: "percent",
    rateWhole: "percent",
    rateBest: "percent",
    unrecorded: "count"
  },
  tables: (book, { now }) => book.rows(programmes).map(({ programmeId, name }) => ({
    subject: programmeId,
    name,
    rows: book.where(cohorts, "programmeId", programmeId).map((cohort) => {
      const all2 = sessionsOf(book, cohort.cohortId);
      const training = trainingSessions(book, cohort.cohortId);
      const held = training.filter(({ status }) => status === "held");
      const rates = cohortRates(book, cohort.cohortId);
      return {
        cohortId: cohort.cohortId,
        name: cohort.name,
        capacity: cohort.capacity,
        enrolled: seated(book, cohort.cohortId).length,
        waiting: waiting(book, cohort.cohortId).length,
        sessionsPlanned: training.length,
        sessionsHeld: held.length,
        jpTotal: cohort.totalJp,
        jpPlanned: jpIn(training),
        jpHeld: jpIn(held),
        rateSoFar: ratio(rates.soFar),
        rateWhole: ratio(rates.whole),
        rateBest: ratio(rates.best),
        unrecorded: all2.filter((session) => hasBegun(session, now) && !isFullyRecorded(book, session)).length
      };
    })
  }))
});
var attendanceSummaries = [programmeSummary];

// src/features/attendance/feature.ts
var attendanceFeature = defineFeature({
  tab: attendance,
  rules: attendanceRules,
  commands: attendanceCommands,
  queries: attendanceQueries,
  summaries: attendanceSummaries,
  digests: attendanceDigests,
  sidebars: attendanceSidebars
});

// src/core/verify-code.ts
var SIGNS2 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
var LENGTH = 8;
var doubled = (value) => value << 1 ^ (value & 16 ? 37 : 0);
var weigh = (values) => values.reduce((sum2, value) => doubled(sum2) ^ value, 0);
var verifyCodeOf = (name) => {
  let rest = parseInt(hashOf(name), 36);
  const values = Array.from({ length: LENGTH - 1 }, () => {
    const value = rest % SIGNS2.length;
    rest = Math.floor(rest / SIGNS2.length);
    return value;
  });
  return [...values, doubled(weigh(values))].map((value) => SIGNS2[value]).join("");
};
var cleanCode = (text4) => text4.toUpperCase().replace(/[\s.–-]/g, "");
var isVerifyCode = (code2) => {
  const values = Array.from(code2, (sign) => SIGNS2.indexOf(sign));
  return values.length === LENGTH && !values.includes(-1) && weigh(values) === 0;
};

// src/core/small-group.ts
var shownCount = (count, minimum) => count > 0 && count < minimum ? `<${minimum}` : count;
var HIDDEN2 = "*";
var shownParts = (counts, minimum) => {
  const isSmall = (count) => count > 0 && count < minimum;
  if (!counts.some(isSmall)) return { parts: counts, hidesTotal: false };
  const sizes = [...new Set(counts.filter((count) => count >= minimum))].sort((a, b) => a - b);
  const upTo = sizes.find((size) => {
    const hidden = counts.filter((count) => count > 0 && count <= size);
    return hidden.reduce((sum2, count) => sum2 + count, 0) > hidden.length;
  });
  return {
    parts: counts.map((count) => count > 0 && count <= (upTo ?? Infinity) ? HIDDEN2 : count),
    hidesTotal: upTo === void 0
  };
};

// src/features/recaps/facts.ts
var letterOf2 = (book, cohortId) => {
  const cohort = book.find(cohorts, cohortId);
  const programme = book.find(programmes, cohort?.programmeId ?? "");
  const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo } = settingsOf(book);
  return {
    letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo },
    programme: programme?.name ?? "",
    agency: book.find(agencies, programme?.leadId ?? programme?.providerId ?? "")?.name ?? "",
    cohort: cohort?.name ?? ""
  };
};
var CODES = ["H", "T", "I", "S", "A", "L"];
var attendedAt = (book, enrolment, among) => {
  const expected = among.filter((session) => isExpected(enrolment, session));
  const ids = new Set(expected.map(({ sessionId: sessionId2 }) => sessionId2));
  const rows = book.where(attendance, "enrolmentId", enrolment.enrolmentId).filter(({ sessionId: sessionId2 }) => ids.has(sessionId2));
  return {
    sessions: expected.length,
    jpExpected: totalJp(expected),
    jpAttended: rows.reduce((sum2, { jpAttended }) => sum2 + jpAttended, 0),
    counts: CODES.map((code2) => rows.filter((row) => row.code === code2).length),
    rate: ratesOf(book, enrolment, expected).whole
  };
};

// src/features/certificates/tab.ts
var certificates = defineTab("certificates", {
  key: "certificateNo",
  columns: {
    certificateNo: text({ max: 60 }),
    enrolmentId: ref(enrolments),
    type: choice(["training", "competence"]),
    issuedOn: day(),
    issuerId: ref(agencies),
    /** By which anybody can ask whether a certificate is genuine; names nobody. */
    verifyCode: text({ max: 12, privacy: "coded" }),
    status: choice(["issued", "revoked"]),
    reason: text({ max: 200, optional: true }),
    handedOverOn: day(true)
  }
});

// src/features/certificates/facts.ts
var isActive = ({ status }) => status === "issued";
var certificateOf = (book, enrolmentId, type) => book.where(certificates, "enrolmentId", enrolmentId).find((certificate) => certificate.type === type && isActive(certificate));
var isRateBelow = (book, rate) => rate.of <= 0 || isBelow(rate, settingsOf(book).attendanceThreshold);
var thresholdOf = (book) => Math.round(settingsOf(book).attendanceThreshold * 1e4) / 100;
var attendanceReason = (book, enrolment) => {
  const { whole: whole2, best } = ratesOf(book, enrolment);
  if (whole2.of <= 0) return { code: "noSession", params: {} };
  if (!isRateBelow(book, whole2)) return void 0;
  const params = { rate: percentToSay(whole2), threshold: thresholdOf(book) };
  if (isRateBelow(book, best)) return { code: "rateBelow", params };
  const count = trainingSessions(book, enrolment.cohortId).filter(
    (session) => isExpected(enrolment, session) && !recordedFor(book, session.sessionId, enrolment.enrolmentId)
  ).length;
  return count > 0 ? { code: "unrecorded", params: { count, ...params } } : { code: "rateBelow", params };
};
var assessmentReason = (book, enrolment) => {
  const best = bestResult(book, enrolment);
  if (best.result === "competent") return void 0;
  const params = { unit: best.unit === "" ? "–" : best.unit };
  return { code: best.result === "notYet" ? "notCompetent" : "notAssessed", params };
};
var reasonsAgainst = (book, enrolment, type, today) => {
  const held = certificateOf(book, enrolment.enrolmentId, type);
  if (held) return [{ code: "alreadyHas", params: { certificate: held.certificateNo } }];
  if (isExit(enrolment)) return [{ code: "leftEarly", params: {} }];
  if (!isSeated(enrolment)) return [{ code: "noPlace", params: {} }];
  const cohort = book.find(cohorts, enrolment.cohortId);
  const reasons = [
    cohort && !isOver(cohort, today) ? { code: "cohortNotOver", params: { on: cohort.endOn } } : void 0,
    attendanceReason(book, enrolment),
    type === "competence" ? assessmentReason(book, enrolment) : void 0
  ];
  return reasons.filter((reason2) => reason2 !== void 0);
};
var cohortChoice = (book, cohortId, today) => {
  const open = book.rows(cohorts).filter(({ status }) => status !== "cancelled");
  const chosen3 = open.find((cohort) => cohort.cohortId === cohortId) ?? open.find((cohort) => isOver(cohort, today)) ?? open[0];
  return { cohorts: open.map(({ cohortId: id, name }) => ({ cohortId: id, name })), chosen: chosen3 };
};
var headOf = (book, { cohortId, totalJp: totalJp2, startOn, endOn }) => ({
  ...{ cohortId, totalJp: totalJp2, startOn, endOn },
  ...letterOf2(book, cohortId)
});
var printedOf = (book, enrolment, certificate) => ({
  certificateNo: certificate.certificateNo,
  issuedOn: certificate.issuedOn,
  issuer: book.find(agencies, certificate.issuerId)?.name ?? "",
  verifyCode: certificate.verifyCode,
  rate: percentForPeople(ratesOf(book, enrolment).whole)
});
var isWhole = (row) => row.$.sound;
var everIssued = (book, cohortId, type) => {
  const people = new Map(
    book.where(enrolments, "cohortId", cohortId).map((enrolment) => [enrolment.enrolmentId, enrolment])
  );
  return book.all(certificates).flatMap((row) => {
    const enrolment = isWhole(row) && row.type === type ? people.get(row.enrolmentId) : void 0;
    return enrolment && isWhole(row) ? [{ certificate: row, enrolment }] : [];
  });
};
var shownResults = (book, cohortId) => {
  const { minimumCell } = settingsOf(book);
  const people = seated(book, cohortId);
  const shown3 = (...groups) => {
    const counts = groups.map((isIn3) => people.filter(isIn3).length);
    const others2 = people.length - counts.reduce((sum2, count) => sum2 + count, 0);
    return shownParts([...counts, others2], minimumCell).parts;
  };
  const inState = (state) => (row) => row.state === state;
  const results = new Map(people.map((row) => [row.enrolmentId, bestResult(book, row).result]));
  const withResult = (result) => (row) => results.get(row.enrolmentId) === result;
  const holds2 = (type) => (row) => certificateOf(book, row.enrolmentId, type) !== void 0;
  const [passed = 0, failed2 = 0] = shown3(inState("passed"), inState("failed"));
  const [competent = 0, notYet = 0] = shown3(withResult("competent"), withResult("notYet"));
  const [certified = 0] = shown3(holds2("training"));
  const [certifiedCompetent = 0] = shown3(holds2("competence"));
  return { passed, failed: failed2, competent, notYet, certified, certifiedCompetent };
};

// src/features/certificates/plan.ts
var TYPES = ["training", "competence"];
var DIGITS = 4;
var patternOf = (book, type) => {
  const { trainingCertificateNo, competenceCertificateNo } = settingsOf(book);
  return type === "training" ? trainingCertificateNo : competenceCertificateNo;
};
var isPattern = (pattern) => pattern.includes("{number}");
var escaped = (text4) => text4.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
var readerOf = (pattern, year2) => {
  const source = pattern.split(/(\{\w+\})/).map(
    (part) => part === "{number}" ? "(\\d+)" : part === "{year}" ? year2 : /^\{\w+\}$/.test(part) ? ".+?" : escaped(part)
  );
  const expression = new RegExp(`^${source.join("")}$`);
  return (text4) => {
    const found = expression.exec(text4.trim());
    return found ? Number(found[1]) : void 0;
  };
};
var writtenNumber = (row) => String(row.$.cell("certificateNo")).trim();
var makeSeries = (book, type, year2) => {
  const pattern = patternOf(book, type);
  const isYearly = pattern.includes("{year}");
  const numberIn2 = readerOf(pattern, year2);
  const types = TYPES.filter((other) => patternOf(book, other) === pattern);
  const rows = book.all(certificates).filter((row) => {
    const certificateNo = writtenNumber(row);
    const isOfType = row.type === void 0 || types.includes(row.type);
    const isOfYear = row.issuedOn === void 0 ? numberIn2(certificateNo) : row.issuedOn.startsWith(year2);
    return certificateNo !== "" && isOfType && (!isYearly || Boolean(isOfYear));
  });
  return {
    key: ["certificateNo", ...types, ...isYearly ? [year2] : []].join(" "),
    rows,
    numbers: rows.flatMap((row) => numberIn2(writtenNumber(row)) ?? []).sort((a, b) => a - b),
    numberIn: numberIn2
  };
};
var seriesOf = (book, type, issuedOn) => {
  const year2 = issuedOn.slice(0, 4);
  return book.derive(`series of ${type} ${year2}`, () => makeSeries(book, type, year2));
};
var countBelow = (numbers2, number4) => {
  let [low, high] = [0, numbers2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((numbers2[middle] ?? 0) < number4) low = middle + 1;
    else high = middle;
  }
  return low;
};
var missingBefore = (series, certificateNo) => {
  const number4 = series.numberIn(certificateNo);
  if (number4 === void 0 || number4 <= 1) return void 0;
  const { rows, numbers: numbers2 } = series;
  const unread = rows.length - numbers2.length;
  const before = countBelow(numbers2, number4);
  return numbers2[before - 1] === number4 - 1 || before + unread >= number4 - 1 ? void 0 : number4 - 1;
};
var createNumbering = (book, draft, occasion) => {
  const { type, issuedOn, cohortId, programmeId } = occasion;
  const series = seriesOf(book, type, issuedOn);
  const taken = new Set(
    (book.tables.get(certificates.key) ?? []).map((row) => String(cellOf(row, "certificateNo")).trim())
  );
  const used = Math.max(series.rows.length, series.numbers[series.numbers.length - 1] ?? 0);
  const next = () => {
    const certificateNo = fill(patternOf(book, type), {
      number: String(draft.nextNumber(series.key, used)).padStart(DIGITS, "0"),
      programme: programmeId,
      cohort: cohortId,
      month: roman(Number(issuedOn.slice(5, 7))),
      year: issuedOn.slice(0, 4)
    });
    return taken.has(certificateNo) ? next() : certificateNo;
  };
  return next;
};

// src/features/certificates/commands.ts
var codeOf = (certificateNo, enrolmentId) => verifyCodeOf(`${certificateNo}|${enrolmentId}`);
var issueCertificates = defineCommand({
  name: "issueCertificates",
  roles: ["admin", "coordinator"],
  reads: [settings, agencies, cohorts, enrolments, sessions, attendance, assessments, certificates],
  writes: [certificates],
  input: () => strictObject({
    cohortId: fieldOf(enrolments, "cohortId"),
    type: fieldOf(certificates, "type"),
    issuedOn: fieldOf(certificates, "issuedOn"),
    issuerId: fieldOf(certificates, "issuerId"),
    enrolmentIds: array(string2("R13")).check(_minLength(1, "R01"), _maxLength(500, "R14"))
  }),
  refusals: {
    noCohort: "There is no cohort {id}.",
    noNumber: "The setting of the certificate number has no {number}: “{pattern}”.",
    numberTooLong: "The certificate number would be longer than {max} letters.",
    noEnrolment: "{id} is not in this cohort.",
    noPlace: "{id} has no place in the cohort.",
    leftEarly: "{id} left before the end.",
    cohortNotOver: "{id}: the cohort is not over yet.",
    noSession: "{id} had no session to attend.",
    unrecorded: "{id}: attendance of {count} sessions is not recorded ({rate} % of {threshold} %).",
    rateBelow: "{id}: {rate} % attended, {threshold} % are needed.",
    notAssessed: "{id} is not assessed yet ({unit}).",
    notCompetent: "{id} is not yet competent ({unit})."
  },
  decide: (book, { cohortId, type, issuedOn, issuerId, enrolmentIds }, { today, marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort) return refuse("noCohort", "cohortId", { id: cohortId });
    const pattern = patternOf(book, type);
    if (!isPattern(pattern)) return refuse("noNumber", "type", { number: "{number}", pattern });
    const people = book.where(enrolments, "cohortId", cohortId);
    const wanted = new Set(enrolmentIds);
    const known = new Set(people.map(({ enrolmentId }) => enrolmentId));
    const stranger = enrolmentIds.find((id) => !known.has(id));
    if (stranger !== void 0) return refuse("noEnrolment", "enrolmentIds", { id: stranger });
    const draft = createDraft(book, marks);
    const { programmeId } = cohort;
    const nextNumber = createNumbering(book, draft, { type, issuedOn, cohortId, programmeId });
    const issued = [];
    const kept = [];
    for (const enrolment of people.filter(({ enrolmentId }) => wanted.has(enrolmentId))) {
      const { enrolmentId, participantId: id } = enrolment;
      if (certificateOf(book, enrolmentId, type)) {
        kept.push(enrolmentId);
        continue;
      }
      const [reason2] = reasonsAgainst(book, enrolment, type, today);
      if (reason2 && reason2.code !== "alreadyHas")
        return refuse(reason2.code, "enrolmentIds", { id, ...reason2.params });
      const certificateNo = nextNumber();
      const verifyCode = codeOf(certificateNo, enrolmentId);
      if (certificateNo.length > MOST_LETTERS) return refuse("numberTooLong", "type", { max: MOST_LETTERS });
      draft.add(certificates, {
        ...{ certificateNo, enrolmentId, type, issuedOn, issuerId, verifyCode },
        status: "issued"
      });
      issued.push({ enrolmentId, certificateNo, verifyCode });
    }
    return decided(draft, { issued, kept });
  }
});
var MOST_LETTERS = 60;
var revokeCertificate = defineCommand({
  name: "revokeCertificate",
  roles: ["admin", "coordinator"],
  reads: [certificates],
  writes: [certificates],
  input: () => strictObject({
    certificateNo: fieldOf(certificates, "certificateNo"),
    version: string2("R13"),
    reason: fieldOf(certificates, "reason")
  }),
  refusals: {
    noCertificate: "There is no certificate {id}.",
    changedSince: "{id} has been changed in the meantime. Look at it again.",
    alreadyRevoked: "{id} is revoked already.",
    reasonMissing: "A reason is due here."
  },
  decide: (book, { certificateNo: id, version: version2, reason: reason2 }, { marks }) => {
    const certificate = book.find(certificates, id);
    if (!certificate) return refuse("noCertificate", "certificateNo", { id });
    if (certificate.$.version !== version2) return refuse("changedSince", "certificateNo", { id });
    if (!isActive(certificate)) return refuse("alreadyRevoked", "certificateNo", { id });
    if (reason2 === void 0) return refuse("reasonMissing", "reason");
    const draft = createDraft(book, marks);
    draft.set(certificates, certificate, { status: "revoked", reason: reason2 });
    return decided(draft, { certificateNo: id });
  }
});
var handOverCertificates = defineCommand({
  name: "handOverCertificates",
  roles: ["admin", "coordinator", "prison"],
  reads: [certificates],
  writes: [certificates],
  input: () => strictObject({
    certificates: array(
      strictObject({
        certificateNo: fieldOf(certificates, "certificateNo"),
        version: string2("R13")
      })
    ).check(_minLength(1, "R01"), _maxLength(500, "R14")),
    handedOverOn: fieldOf(certificates, "issuedOn")
  }),
  refusals: {
    noCertificate: "There is no certificate {id}.",
    changedSince: "{id} has been changed in the meantime. Look at it again.",
    revoked: "{id} is revoked.",
    beforeIssue: "{id} was issued after that day.",
    notYet: "A certificate cannot be noted as handed over before the day."
  },
  decide: (book, { certificates: list4, handedOverOn }, { today, marks }) => {
    if (handedOverOn > today) return refuse("notYet", "handedOverOn");
    const rows = [];
    for (const { certificateNo: id, version: version2 } of list4) {
      const certificate = book.find(certificates, id);
      if (!certificate) return refuse("noCertificate", "certificates", { id });
      if (certificate.$.version !== version2) return refuse("changedSince", "certificates", { id });
      if (!isActive(certificate)) return refuse("revoked", "certificates", { id });
      if (handedOverOn < certificate.issuedOn) return refuse("beforeIssue", "handedOverOn", { id });
      rows.push(certificate);
    }
    const draft = createDraft(book, marks);
    for (const row of rows) draft.set(certificates, row, { handedOverOn });
    return decided(draft, { count: rows.length });
  }
});
var certificatesCommands = [issueCertificates, revokeCertificate, handOverCertificates];

// src/features/certificates/queries.ts
var ROLES3 = ["admin", "coordinator", "prison", "trainer"];
var certificatesForm = defineQuery({
  name: "certificatesForm",
  roles: ROLES3,
  reads: [
    ...[settings, agencies, programmes, cohorts, participants, enrolments],
    ...[sessions, attendance, assessments, certificates]
  ],
  input: () => strictObject({
    cohortId: optional(string2("R13")),
    type: optional(fieldOf(certificates, "type"))
  }),
  refusals: {},
  answer: (book, { cohortId, type = "training" }, { person, today }) => {
    const { cohorts: open, chosen: chosen3 } = cohortChoice(book, cohortId, today);
    if (!chosen3) return { cohorts: [], chosen: null };
    const people = book.where(enrolments, "cohortId", chosen3.cohortId);
    const nameOf2 = ({ participantId }) => ({
      participantId,
      workingName: book.find(participants, participantId)?.workingName ?? ""
    });
    const leadId = book.find(programmes, chosen3.programmeId)?.leadId;
    return {
      cohorts: open,
      chosen: {
        ...headOf(book, chosen3),
        type,
        today,
        mayIssue: person.role === "admin" || person.role === "coordinator",
        mayHandOver: person.role !== "trainer",
        issuerId: leadId ?? person.agencyId,
        agencies: book.rows(agencies).map(({ agencyId, name }) => ({ agencyId, name })),
        people: people.filter((row) => isSeated(row) || isExit(row) && row.startOn !== void 0).map((row) => ({
          enrolmentId: row.enrolmentId,
          ...nameOf2(row),
          reasons: reasonsAgainst(book, row, type, today)
        })),
        issued: people.flatMap(
          (row) => book.where(certificates, "enrolmentId", row.enrolmentId).filter((certificate) => certificate.type === type).map((certificate) => ({
            ...printedOf(book, row, certificate),
            ...nameOf2(row),
            isActive: isActive(certificate),
            reason: certificate.reason ?? null,
            handedOverOn: certificate.handedOverOn ?? null,
            version: certificate.$.version,
            result: bestResult(book, row).result
          }))
        )
      }
    };
  }
});
var checkCertificate = defineQuery({
  name: "checkCertificate",
  roles: ROLES3,
  reads: [programmes, cohorts, enrolments, certificates],
  input: () => strictObject({ verifyCode: string2("R13").check(_minLength(1, "R01"), _maxLength(40, "R14")) }),
  refusals: {},
  answer: (book, input) => {
    const code2 = cleanCode(input.verifyCode);
    if (!isVerifyCode(code2)) return { status: "mistyped", about: null };
    const certificate = book.rows(certificates).find(({ verifyCode }) => cleanCode(verifyCode) === code2);
    if (!certificate) return { status: "unknown", about: null };
    const cohort = book.find(cohorts, book.find(enrolments, certificate.enrolmentId)?.cohortId ?? "");
    return {
      status: isActive(certificate) ? "genuine" : "revoked",
      about: {
        type: certificate.type,
        issuedOn: certificate.issuedOn,
        programme: book.find(programmes, cohort?.programmeId ?? "")?.name ?? ""
      }
    };
  }
});
var certificatesQueries = [certificatesForm, checkCertificate];

// src/features/certificates/rules.ts
var afterTheEnd = defineRule({
  code: "R32",
  severity: "E",
  text: "A certificate of {on} comes before {until}: the end of the cohort, or the assessment.",
  why: "A certificate that is older than the training it attests is not accepted by anybody.",
  mend: "Correct the day of issue, the last day of the cohort, or the day of the assessment.",
  on: certificates,
  reads: [cohorts, enrolments, assessments],
  check: (row, book) => {
    const enrolment = book.find(enrolments, row.enrolmentId);
    const cohort = enrolment && book.find(cohorts, enrolment.cohortId);
    if (!cohort || !isActive(row)) return void 0;
    const best = row.type === "competence" ? bestResult(book, enrolment) : void 0;
    const days = [
      ...cohort.status === "completed" ? [] : [cohort.endOn],
      ...best?.result === "competent" ? [best.since] : []
    ];
    const until = days.find((day2) => row.issuedOn < day2);
    return until !== void 0 && {
      column: "issuedOn",
      params: { on: dayForPeople(row.issuedOn), until: dayForPeople(until) }
    };
  }
});
var numberUsedOnce = defineRule({
  code: "R49",
  severity: "E",
  text: "Number {number} is not in order: another row has it (voided ones count), or the one before it is missing ({missing}).",
  why: "Certificates are accounted for by their numbers: none twice, none missing.",
  mend: "Correct the number by the paper that was handed out; where one is missing, find out where it went and note it.",
  on: certificates,
  reads: [settings],
  check: (row, book) => {
    const number4 = row.certificateNo.trim();
    const twins = book.reading(certificates, "certificateNo", number4);
    const isFirst = twins[0]?.at === row.$.at;
    const others2 = book.at(certificates, new Set(twins.map(({ at: at2 }) => at2)));
    if (!isFirst || others2.some(({ $ }) => $.voided))
      return { column: "certificateNo", params: { number: number4, missing: "–" } };
    const missing = missingBefore(seriesOf(book, row.type, row.issuedOn), number4);
    return missing !== void 0 && { column: "certificateNo", severity: "I", params: { number: number4, missing } };
  }
});
var LETTERS2 = { competent: "K", notYet: "BK", unassessed: "–" };
var earned = defineRule({
  code: "R60",
  severity: "E",
  text: "Not earned: {rate} % attended, at least {threshold} % are needed; result of the assessment: {result}.",
  why: "A certificate attests what was reached; one that was not earned devalues all others.",
  mend: "Correct the attendance or the assessment, or revoke the certificate with its reason.",
  on: certificates,
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments],
  check: (row, book) => {
    const enrolment = book.find(enrolments, row.enrolmentId);
    if (!enrolment || !isActive(row)) return void 0;
    const { whole: whole2 } = ratesOf(book, enrolment);
    const { result } = bestResult(book, enrolment);
    const isEarned = !isRateBelow(book, whole2) && (row.type === "training" || result === "competent");
    return !isEarned && {
      column: "enrolmentId",
      params: { rate: percentToSay(whole2), threshold: thresholdOf(book), result: LETTERS2[result] }
    };
  }
});
var oneOfAType = defineRule({
  code: "R75",
  severity: "E",
  text: "{enrolment} already has a certificate of this type: {other}.",
  why: "Two valid certificates for the same thing cannot be accounted for.",
  mend: "Revoke the one that is wrong, with its reason.",
  on: certificates,
  check: (row, book) => {
    const twin2 = book.where(certificates, "enrolmentId", row.enrolmentId).find((other) => other.type === row.type && isActive(other) && other.$.at !== row.$.at);
    return twin2 !== void 0 && isActive(row) && {
      column: "enrolmentId",
      params: { enrolment: row.enrolmentId, other: twin2.certificateNo }
    };
  }
});
var certificatesRules = [afterTheEnd, numberUsedOnce, earned, oneOfAType];

// src/features/certificates/sidebars.ts
var certificatesSidebar = defineSidebar({
  key: "certificates",
  roles: ["admin", "coordinator", "prison", "trainer"],
  title: "Certificates"
});
var certificatesSidebars = [certificatesSidebar];

// src/features/certificates/summary.ts
var newestFirst = (book) => {
  const isDone = ({ status }) => status === "completed" || status === "cancelled" ? 1 : 0;
  return [...book.rows(cohorts)].sort(
    (a, b) => isDone(a) - isDone(b) || (a.startOn + a.cohortId > b.startOn + b.cohortId ? -1 : 1)
  );
};
var cohortSummary = defineSummary({
  key: "cohort",
  title: "Summary of cohorts",
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments, certificates],
  columns: {
    cohortId: "text",
    name: "text",
    programmeId: "text",
    status: "text",
    capacity: "count",
    quorum: "count",
    enrolled: "count",
    free: "count",
    proposed: "count",
    verified: "count",
    waiting: "count",
    sessionsPlanned: "count",
    sessionsHeld: "count",
    sessionsOff: "count",
    jpTotal: "jp",
    jpPlanned: "jp",
    jpHeld: "jp",
    rateSoFar: "percent",
    rateBest: "percent",
    passed: "count",
    failed: "count",
    left: "count",
    competent: "count",
    notYet: "count",
    certified: "count",
    certifiedCompetent: "count"
  },
  texts: {
    note: "* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.",
    quota: "Participants enrolled, and the quota",
    jp: "JP done, planned, and of the programme",
    cohort: "Cohort",
    people: "People",
    hours: "JP"
  },
  charts: [
    {
      key: "quota",
      type: "column",
      title: "quota",
      along: "cohort",
      up: "people",
      domain: "cohortId",
      series: ["enrolled", "capacity"]
    },
    {
      key: "jp",
      type: "column",
      title: "jp",
      along: "cohort",
      up: "hours",
      domain: "cohortId",
      series: ["jpHeld", "jpPlanned", "jpTotal"]
    }
  ],
  tables: (book) => {
    const { minimumCell } = settingsOf(book);
    const statusWords = book.words(cohorts.key, "status");
    const rows = newestFirst(book).map((cohort) => {
      const { cohortId } = cohort;
      const all2 = book.where(enrolments, "cohortId", cohortId);
      const inState = (state) => all2.filter((row) => row.state === state).length;
      const people = seated(book, cohortId);
      const planned = trainingSessions(book, cohortId);
      const held = planned.filter(({ status }) => status === "held");
      const rates = cohortRates(book, cohortId);
      return {
        cohortId,
        name: cohort.name,
        programmeId: cohort.programmeId,
        status: statusWords.label(cohort.status),
        capacity: cohort.capacity,
        quorum: cohort.quorum,
        enrolled: people.length,
        free: Math.max(0, cohort.capacity - people.length),
        proposed: inState("proposed"),
        verified: inState("verified"),
        waiting: inState("waiting"),
        sessionsPlanned: planned.length,
        sessionsHeld: held.length,
        sessionsOff: book.where(sessions, "cohortId", cohortId).filter(({ status }) => status === "cancelled").length,
        jpTotal: cohort.totalJp,
        jpPlanned: totalJp(planned),
        jpHeld: totalJp(held),
        rateSoFar: ratio(rates.soFar),
        rateBest: ratio(rates.best),
        left: shownCount(all2.filter(isExit).length, minimumCell),
        ...shownResults(book, cohortId)
      };
    });
    const note = { text: "note", params: { minimum: minimumCell } };
    return rows.length === 0 ? [] : [{ subject: "", name: "", note, rows }];
  }
});
var certificatesSummaries = [cohortSummary];

// src/features/certificates/feature.ts
var certificatesFeature = defineFeature({
  tab: certificates,
  rules: certificatesRules,
  commands: certificatesCommands,
  summaries: certificatesSummaries,
  queries: certificatesQueries,
  sidebars: certificatesSidebars
});

// src/features/cohorts/rules.ts
var cohortDays = orderedDays(cohorts, "startOn", "endOn");
var quorumWithinCapacity = defineRule({
  code: "R24",
  severity: "E",
  text: "The minimum of {quorum} is above the quota of {capacity}.",
  why: "A cohort that needs more people than it has places can never begin.",
  mend: "Lower the minimum, or raise the quota as agreed with the prison.",
  on: cohorts,
  check: ({ quorum, capacity }) => quorum !== void 0 && quorum > capacity && { column: "quorum", params: { quorum, capacity } }
});
var cohortsRules = [cohortDays, quorumWithinCapacity];

// src/features/cohorts/feature.ts
var cohortsFeature = defineFeature({ tab: cohorts, rules: cohortsRules });

// src/features/follow-up-templates/tab.ts
var TASK_TYPES3 = ["business", "sales", "funding", "nib", "insurance", "visit", "job"];
var followUpTemplates = defineTab("followUpTemplates", {
  key: "templateId",
  columns: {
    templateId: code("PTL", 2),
    trigger: choice(["trainingEnd", "release"]),
    days: number3({ min: 0, max: 1830 }),
    type: choice(TASK_TYPES3),
    ownerId: ref(agencies),
    active: flag()
  }
});

// src/features/follow-up-templates/facts.ts
var activeLines = (book, trigger) => book.where(followUpTemplates, "trigger", trigger).filter(({ active }) => active === "yes").sort((a, b) => a.days - b.days);

// src/features/holidays/tab.ts
var holidays = defineTab("holidays", {
  key: "holidayId",
  columns: {
    holidayId: code("LIB", 3),
    heldOn: day(),
    name: text({ max: 80 }),
    type: choice(["national", "collectiveLeave", "local", "prison"]),
    status: choice(["final", "tentative"]),
    source: text({ max: 120, optional: true })
  }
});

// src/features/holidays/facts.ts
var daysOff = (book) => book.derive("days off", () => {
  const found = /* @__PURE__ */ new Map();
  for (const { heldOn, type, name = "", $ } of book.all(holidays)) {
    if ($.voided || heldOn === void 0 || type === void 0) continue;
    found.set(heldOn, [...found.get(heldOn) ?? [], { heldOn, type, name }]);
  }
  return found;
});
var daysOffOn = (book, day2) => daysOff(book).get(day2) ?? [];

// src/features/schedules/facts.ts
var closuresOf = (book, { skipNational, skipCollectiveLeave, siteId }) => {
  const skips = { national: skipNational, collectiveLeave: skipCollectiveLeave, local: true, prison: true };
  const closedWeekdays = siteId === void 0 ? void 0 : book.find(sites, siteId)?.closedWeekdays;
  return (day2) => {
    const off = daysOffOn(book, day2).find(({ type }) => skips[type]);
    if (off) return { reason: "dayOff", name: off.name };
    return closedWeekdays?.includes(weekdayNamed(day2)) ? { reason: "roomClosed" } : void 0;
  };
};
var patternOf2 = ({ frequency, every, weekdays: weekdays2, monthlyOn }) => {
  if (frequency === "daily") return { frequency, every };
  if (frequency === "weekly" && weekdays2)
    return { frequency, every, weekdays: weekdays2.map((weekday) => WEEKDAYS3.indexOf(weekday) + 1) };
  if (frequency === "monthly" && monthlyOn) return { frequency, every, on: monthlyOn };
  return { frequency: "once" };
};
var REPEATED = /^(.*\S)\s*[x×]\s*(\d{1,3})$/i;
var topicsOf = (list4) => {
  const lines = (list4 ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const topics = lines.flatMap((line) => {
    const [, topic, times] = REPEATED.exec(line) ?? [];
    return topic === void 0 ? [line] : Array.from({ length: Number(times) }, () => topic);
  });
  const [only] = topics;
  return lines.length === 1 && topics.length === 1 ? () => only : (session) => topics[session];
};

// src/features/follow-ups/tab.ts
var followUps = defineTab("followUps", {
  key: "taskId",
  columns: {
    taskId: code("TL", 5),
    participantId: ref(participants),
    trigger: choice(["trainingEnd", "release", "manual"]),
    type: choice(TASK_TYPES3),
    ownerId: ref(agencies),
    dueOn: day(),
    doneOn: day(true),
    result: choice(["success", "partly", "failed", "notReached"], true),
    nextDueOn: day(true),
    note: text({ max: 200, optional: true }),
    /** The line of the template that it was laid by: a changed date finds it again. */
    templateId: ref(followUpTemplates, true)
  }
});

// src/features/follow-ups/facts.ts
var FOLLOWERS = [
  "admin",
  "coordinator",
  "prison",
  "trainer",
  "partner"
];
var OF_ALL_AGENCIES = ["admin", "coordinator", "prison"];
var actsForAll = ({ role }) => OF_ALL_AGENCIES.includes(role);
var mayAct = (person, ownerId) => actsForAll(person) || person.agencyId === ownerId;
var isOpen2 = ({ doneOn }) => doneOn === void 0;
var isOverdue = (task, today) => isOpen2(task) && task.dueOn < today;
var FRIDAY = 5;
var workingDayFrom = (book, from) => {
  const { skipCollectiveLeave } = settingsOf(book);
  const closed = closuresOf(book, { skipNational: true, skipCollectiveLeave });
  let day2 = from;
  while (weekdayOf(day2) > FRIDAY || closed(day2)) day2 = addDays(day2, 1);
  return day2;
};
var dueOnOf = (book, { days }, from) => workingDayFrom(book, addDays(from, days));
var laidTasks = (book, participantId, trigger) => book.where(followUps, "participantId", participantId).filter((task) => task.trigger === trigger);
var tasksAfter = (book, participantId, trigger, from) => activeLines(book, trigger).map((line) => ({
  participantId,
  trigger,
  type: line.type,
  ownerId: line.ownerId,
  dueOn: dueOnOf(book, line, from),
  templateId: line.templateId
}));

// src/features/dashboard/summary.ts
var outOf = (text4, value, of) => ({
  figure: { text: text4 },
  value,
  outOf: of,
  share: typeof value === "number" ? ratio({ done: value, of }) : void 0
});
var figures = (book, { now, today }) => {
  const ids = book.rows(cohorts).filter(({ status }) => status !== "cancelled").map(({ cohortId, capacity }) => ({ cohortId, capacity }));
  const people = ids.flatMap(({ cohortId }) => seated(book, cohortId));
  const planned = ids.flatMap(({ cohortId }) => trainingSessions(book, cohortId));
  const held = planned.filter(({ status }) => status === "held");
  const begun = ids.flatMap(({ cohortId }) => sessionsOf(book, cohortId)).filter((session) => hasBegun(session, now));
  const rates = ratesTogether(
    book,
    ids.flatMap(
      ({ cohortId }) => attending(book, cohortId).map((row) => [row, trainingSessions(book, cohortId)])
    )
  );
  const results = ids.map(({ cohortId }) => shownResults(book, cohortId));
  const total = (result) => results.reduce((sum2, { [result]: value }) => {
    return typeof sum2 === "number" && typeof value === "number" ? sum2 + value : HIDDEN2;
  }, 0);
  const tasks = book.rows(followUps).filter(isOpen2);
  const open = book.rows(actions).filter(isOpen);
  return [
    outOf(
      "enrolled",
      people.length,
      ids.reduce((sum2, { capacity }) => sum2 + capacity, 0)
    ),
    {
      figure: { text: "waiting" },
      value: ids.reduce((sum2, { cohortId }) => sum2 + waiting(book, cohortId).length, 0),
      outOf: void 0,
      share: void 0
    },
    outOf("sessionsHeld", held.length, planned.length),
    outOf("jpHeld", totalJp(held), totalJp(planned)),
    { figure: { text: "rate" }, value: void 0, outOf: void 0, share: ratio(rates.soFar) },
    outOf("unrecorded", begun.filter((session) => !isFullyRecorded(book, session)).length, begun.length),
    outOf("passed", total("passed"), people.length),
    outOf("certified", total("certified"), people.length),
    outOf("followUpsOverdue", tasks.filter((task) => isOverdue(task, today)).length, tasks.length),
    outOf("actionsOverdue", open.filter((action) => overdueDays(action, today) > 0).length, open.length)
  ];
};
var dashboard = defineSummary({
  key: "dashboard",
  title: "Dashboard",
  reads: [settings, cohorts, enrolments, sessions, attendance, assessments, certificates, followUps, actions],
  columns: { figure: "text", value: "jp", outOf: "jp", share: "percent" },
  texts: {
    note: "* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.",
    enrolled: "Places filled, of the quota",
    waiting: "People on waiting lists",
    sessionsHeld: "Sessions held, of those planned",
    jpHeld: "JP done, of those planned",
    rate: "Attendance so far",
    unrecorded: "Sessions without complete attendance, of those begun",
    passed: "Passed, of those enrolled",
    certified: "Training certificates, of those enrolled",
    followUpsOverdue: "Follow-ups overdue, of those open",
    actionsOverdue: "Actions overdue, of those open"
  },
  showsCharts: true,
  tables: (book, context) => {
    const note = { text: "note", params: { minimum: settingsOf(book).minimumCell } };
    return book.rows(cohorts).length === 0 ? [] : [{ subject: "", name: "", note, rows: figures(book, context) }];
  }
});
var dashboardSummaries = [dashboard];

// src/features/dashboard/feature.ts
var dashboardFeature = defineFeature({ summaries: dashboardSummaries });

// src/core/letter-bag.ts
var BUCKETS = 32;
var letterBags = ({ forms }) => forms.map(({ words, weights }) => {
  const letters = new Array(BUCKETS).fill(0);
  words.forEach((word2, n) => {
    const weight = (weights[n] ?? 0) / word2.length;
    for (let at2 = 0; at2 < word2.length; at2++) {
      const bucket = word2.charCodeAt(at2) % BUCKETS;
      letters[bucket] = (letters[bucket] ?? 0) + weight;
    }
  });
  return { letters, total: weights.reduce((sum2, weight) => sum2 + weight, 0) };
});
var leastShared = (similarity) => 1 - 2.5 * (1 - similarity) - 0.05;
var shareEnough = (one, other, part) => {
  let missing = Math.min(one.total, other.total) * part;
  for (let bucket = 0; bucket < BUCKETS && missing > 0; bucket++) {
    const mine = one.letters[bucket] ?? 0;
    const theirs = other.letters[bucket] ?? 0;
    missing -= mine < theirs ? mine : theirs;
  }
  return missing <= 1e-9;
};
var mayBeAlike = (one, other, similarity) => {
  const part = leastShared(similarity);
  return one.some((form) => other.some((otherForm) => shareEnough(form, otherForm, part)));
};

// src/core/jaro-winkler.ts
var LONGEST = 31;
var jaro = (shorter, longer) => {
  const reach = longer.length < 4 ? 0 : (longer.length >> 1) - 1;
  let inShorter = 0;
  let inLonger = 0;
  let matches = 0;
  for (let at2 = 0; at2 < shorter.length; at2++) {
    const letter = shorter.charCodeAt(at2);
    const end2 = at2 + reach < longer.length ? at2 + reach : longer.length - 1;
    for (let other = at2 > reach ? at2 - reach : 0; other <= end2; other++) {
      if (inLonger >> other & 1 || longer.charCodeAt(other) !== letter) continue;
      inShorter |= 1 << at2;
      inLonger |= 1 << other;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let misplaced = 0;
  for (let at2 = 0, other = 0; at2 < shorter.length; at2++) {
    if (!(inShorter >> at2 & 1)) continue;
    while (!(inLonger >> other & 1)) other++;
    if (shorter.charCodeAt(at2) !== longer.charCodeAt(other)) misplaced++;
    other++;
  }
  return (matches / shorter.length + matches / longer.length + (matches - (misplaced >> 1)) / matches) / 3;
};
var jaroWinkler = (one, other) => {
  if (one === other) return 1;
  const a = one.length > LONGEST ? one.slice(0, LONGEST) : one;
  const b = other.length > LONGEST ? other.slice(0, LONGEST) : other;
  const isInOrder = a.length === b.length ? a < b : a.length < b.length;
  const similarity = isInOrder ? jaro(a, b) : jaro(b, a);
  if (similarity <= 0.7) return similarity;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return similarity + prefix * 0.1 * (1 - similarity);
};

// src/core/person-name.ts
var list = (words) => new Set(words.split(" "));
var TITLES = list(
  "h hj haji hajah hajjah kh ust ustadz ustadzah prof dr dra drs drg drh ir ny nyonya nn nona tn tuan bpk bapak ibu bu sdr sdri saudara saudari alm almh raden rr"
);
var DEGREES = list(
  "sh se st sp si spd spdi spdsd sag ssos sip skm skom ssi skep sfarm shi sei ssy spsi ssn sikom sst ssit sgz sked sth sthi sthut spt stp stk strkeb mpd mpdi mm mh mhum msi mkes mkom mkm mt mba mag mpsi mse mp msc ma ba bsc phd amd amdkeb amdkep amkeb amkep amk ner ners drs dra"
);
var SAME = {
  st: "siti",
  sti: "siti",
  ...Object.fromEntries(
    [...list("moh muh mohd muhd mhd md mohamad mohamed muhamed muchamad mochamad mukhamad mokhamad")].map(
      (word2) => [word2, "muhamad"]
    )
  ),
  abd: "abdul",
  abdl: "abdul"
};
var respelt = (word2) => {
  const today = word2.replace(/oe|oo/g, "u").replace(/dj/g, "j").replace(/tj/g, "c").replace(/sj/g, "sy").replace(/([a-z])\1+/g, "$1");
  return Object.prototype.hasOwnProperty.call(SAME, today) ? SAME[today] ?? today : today;
};
var wordsIn = (text4) => text4.match(/[\p{L}\p{N}]+/gu) ?? [];
var isDegree = (token) => DEGREES.has(token.replace(/\./g, ""));
var withoutTitles = (words) => {
  const start = words.findIndex((word2) => !TITLES.has(word2));
  return start < 0 ? words : words.slice(start);
};
var withoutDegrees = (text4) => {
  const [first = "", ...others2] = text4.replace(/\b(s|m|a|md|pd)\.\s+(?=[a-z]{1,5}\b)/g, "$1.").split(",");
  return [
    ...first.split(/\s+/).filter((token, at2) => at2 === 0 || !/\w\.\w/.test(token) || !isDegree(token)),
    ...others2.flatMap(
      (part) => part.split(/\s+/).filter((token) => !isDegree(token) && !TITLES.has(token.replace(/\./g, "")))
    )
  ].flatMap(wordsIn);
};
var COMMON = list("siti sri nur muhamad abdul");
var nameForm = (words) => ({
  words,
  glued: words.join(""),
  weights: words.map((word2) => COMMON.has(word2) ? word2.length / 4 : word2.length)
});
var formOf = (words) => {
  const respelled = withoutTitles(words).map(respelt);
  return respelled.length === 0 ? void 0 : nameForm(respelled);
};
var BETWEEN_FORMS = /\b(?:alias|als|a\.?k\.?a)\b[.:]?|[@()]/;
var DESCENT = list("binti binte bin bte bt");
var partedAtDescent = (text4) => {
  const words = withoutTitles(withoutDegrees(text4));
  const next = (from) => {
    const at3 = words.findIndex((word2, index) => index >= from && DESCENT.has(word2));
    return at3 < 0 ? words.length : at3;
  };
  const at2 = next(1);
  return [formOf(words.slice(0, at2)), formOf(words.slice(at2 + 1, next(at2 + 1)))];
};
var plain = (text4) => text4.normalize("NFD").replace(/\p{M}|['’‘`ʼ]/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
var personName = (text4) => {
  const parts = plain(text4).split(BETWEEN_FORMS).map(partedAtDescent);
  const isForm = (form) => form !== void 0;
  const [patronym] = parts.map(([, father]) => father).filter(isForm);
  return { forms: parts.map(([own3]) => own3).filter(isForm), ...patronym ? { patronym } : {} };
};

// src/core/name-match.ts
var MOST_WORDS = 6;
var bestOf = (worths, columns2, at2 = 0, taken = 0) => {
  const start = at2 * columns2;
  if (start >= worths.length) return 0;
  let best = 0;
  for (let column = 0; column < columns2; column++) {
    if (taken >> column & 1) continue;
    const worth = (worths[start + column] ?? 0) + bestOf(worths, columns2, at2 + 1, taken | 1 << column);
    if (worth > best) best = worth;
  }
  return best;
};
var bestPairing = (fewer, more) => {
  const worths = [];
  for (let row = 0; row < fewer.words.length; row++)
    for (let column = 0; column < more.words.length; column++) {
      const weight = ((fewer.weights[row] ?? 0) + (more.weights[column] ?? 0)) / 2;
      worths.push(weight * jaroWinkler(fewer.words[row] ?? "", more.words[column] ?? ""));
    }
  return bestOf(worths, more.words.length);
};
var sum = (numbers2) => numbers2.reduce((total, number4) => total + number4, 0);
var aligned = (fewer, more) => 2 * bestPairing(fewer, more) / (sum(fewer.weights) + sum(more.weights));
var joinings = ({ words }, fewer) => words.slice(1).flatMap((word2, at2) => {
  const joined = (words[at2] ?? "") + word2;
  return fewer.words.some(({ length }) => length - joined.length <= 1 && joined.length - length <= 1) ? [nameForm([...words.slice(0, at2), joined, ...words.slice(at2 + 2)])] : [];
});
var capped = (form) => form.words.length <= MOST_WORDS ? form : nameForm([...form.words.slice(0, MOST_WORDS - 1), form.words.slice(MOST_WORDS - 1).join("")]);
var similarityOfForms = (one, other) => {
  if (one.glued === other.glued) return 1;
  const [a, b] = [capped(one), capped(other)];
  const isInOrder = a.words.length === b.words.length ? a.glued < b.glued : a.words.length < b.words.length;
  const [fewer, more] = isInOrder ? [a, b] : [b, a];
  let best = aligned(fewer, more);
  if (fewer.words.length === more.words.length) return best;
  for (const joined of joinings(more, fewer)) {
    const likeness2 = aligned(fewer, joined);
    if (likeness2 > best) best = likeness2;
  }
  return best;
};
var ready = (name) => typeof name === "string" ? personName(name) : name;
var nameSimilarity = (one, other) => {
  let best = 0;
  const others2 = ready(other).forms;
  for (const form of ready(one).forms)
    for (const otherForm of others2) {
      const likeness2 = similarityOfForms(form, otherForm);
      if (likeness2 > best) best = likeness2;
    }
  return best;
};
var LIKENESS = { sameDay: 0.9, closeYear: 0.95 };
var birthYearOf = ({ birthDate, birthYear }) => birthDate === void 0 ? birthYear : Number(birthDate.slice(0, 4));
var onFathers = (one, other) => one.patronym && other.patronym ? [similarityOfForms(one.patronym, other.patronym) >= 0.9 ? "samePatronym" : "otherPatronym"] : [];
var isProbablySame = (one, other) => {
  const isSameDay = one.birthDate !== void 0 && one.birthDate === other.birthDate;
  const [year2, otherYear] = [birthYearOf(one), birthYearOf(other)];
  if (year2 === void 0 || otherYear === void 0 || Math.abs(year2 - otherYear) > 1) return void 0;
  const [name, otherName] = [ready(one.name), ready(other.name)];
  const similarity = nameSimilarity(name, otherName);
  if (similarity < (isSameDay ? LIKENESS.sameDay : LIKENESS.closeYear)) return void 0;
  return {
    similarity,
    reasons: [
      similarity === 1 ? "sameName" : "similarName",
      isSameDay ? "sameBirthDate" : "closeBirthYear",
      ...onFathers(name, otherName)
    ]
  };
};
var TELLING = 3;
var isPartOfName = (workingName, fullName) => {
  const { forms, patronym } = ready(fullName);
  const all2 = patronym ? [...forms, patronym] : forms;
  const telling = new Set(all2.flatMap(({ words }) => words).filter(({ length }) => length >= TELLING));
  return personName(workingName).forms.some(
    ({ words, glued }) => all2.some((form) => form.glued === glued) || words.some((word2) => telling.has(word2))
  );
};

// src/core/nik.ts
var WOMAN = 40;
var twoDigits = (number4) => String(number4).padStart(2, "0");
var normaliseNik = (text4) => text4.replace(/^[\s\uFEFF]*'/, "").replace(/[\s.\u2010-\u2015\u200B\uFEFF-]/g, "");
var readNik = (text4) => {
  const nik2 = normaliseNik(text4);
  if (!/^[0-9]{16}$/.test(nik2)) return bad("R02");
  const written = Number(nik2.slice(6, 8));
  const female = written > WOMAN;
  const day2 = female ? written - WOMAN : written;
  const month2 = Number(nik2.slice(8, 10));
  const year2 = nik2.slice(10, 12);
  const birthDays = ["19", "20"].map((century) => `${century}${year2}-${twoDigits(month2)}-${twoDigits(day2)}`).filter(isDay);
  if (birthDays.length === 0) return bad("R05");
  return good({
    nik: nik2,
    region: nik2.slice(0, 6),
    regency: nik2.slice(0, 4),
    province: nik2.slice(0, 2),
    day: day2,
    month: month2,
    yearInCentury: Number(year2),
    female,
    serial: nik2.slice(12),
    birthDays
  });
};
var NIK_RULES = {
  R02: {
    severity: "E",
    text: "A national id (NIK) has 16 digits.",
    why: "A NIK with a digit too few or too many belongs to nobody, and no office accepts it.",
    mend: "Type the 16 digits again from the identity card or the register."
  },
  R03: {
    severity: "E",
    text: "This NIK is stored as a number, and its last digits may be lost. Type it again, as text.",
    why: "A spreadsheet keeps only 15 digits of a number, and turns the sixteenth into 0.",
    mend: "Set the cell to plain text (Format, Number, Plain text), then type the NIK again from the identity card."
  },
  R04: {
    severity: "W",
    text: "This NIK begins with a region that is not known.",
    why: "A region that does not exist is nearly always a slip of the keyboard.",
    mend: "Compare the first six digits with the identity card; if they are right, acknowledge the finding or add the region to its tab."
  },
  R05: {
    severity: "E",
    text: "Digits 7 to 12 of this NIK are no date of birth.",
    why: "Digits 7 to 12 say day (40 more for women), month and year of birth, and this day does not exist.",
    mend: "Type the NIK again from the identity card or the register."
  },
  R06: {
    severity: "W",
    text: "This NIK ends in 0000, and numbers are given from 0001 on.",
    why: "Serial numbers are given from 0001 on, so 0000 is probably a place that was left open.",
    mend: "Compare the last four digits with the identity card; if they are right, acknowledge the finding."
  },
  R07: {
    severity: "W",
    text: "This NIK ends in 0 and was a number: a spreadsheet program may have changed its last digit.",
    why: "A spreadsheet turns the sixteenth digit of a number into 0, so the last digit is perhaps not the true one.",
    mend: "Type the NIK again as text from the identity card; making the cell text does not bring the digit back."
  },
  R21: {
    severity: "W",
    text: "The date in this NIK is not the date of birth. Compare it with the register.",
    why: "The NIK keeps the date it was first given with, so a difference can be right, and can be a mistyped digit.",
    mend: "Compare both with the register; correct the one that is wrong, or acknowledge the finding when both are right."
  },
  R22: {
    severity: "W",
    text: "This NIK is a man’s, and the cohort is for women.",
    why: "The day of birth in a woman’s NIK is 40 more, and this is not, so it may be somebody else’s number.",
    mend: "Compare the NIK with the identity card; if it is right, acknowledge the finding."
  }
};
var SCIENTIFIC = /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i;
var fault = (rule2, params) => ({
  rule: rule2,
  severity: NIK_RULES[rule2].severity,
  ...params ? { params } : {}
});
var spoilt = (digits2) => /^\d{15}0$/.test(digits2) ? [fault("R07")] : [];
var faultsOfNumber = (number4) => [fault("R03"), ...spoilt(String(number4))];
var isOtherDay = ({ day: day2, month: month2, yearInCentury }, birthDate) => birthDate.slice(2) !== [yearInCentury, month2, day2].map(twoDigits).join("-");
var nikFaults = (cell, context = {}) => {
  if (typeof cell === "number") return faultsOfNumber(cell);
  const text4 = String(cell);
  if (text4.trim() === "") return [];
  if (SCIENTIFIC.test(text4)) return faultsOfNumber(Number(text4.replace(",", ".")));
  const origin = context.cameAsNumber ? spoilt(normaliseNik(text4)) : [];
  const read2 = readNik(text4);
  if (!read2.ok) return [fault(read2.fault.rule), ...origin];
  const nik2 = read2.value;
  const { isKnownRegion: isKnownRegion2, birthDate, womenOnly } = context;
  const isUnknown = isKnownRegion2 && !isKnownRegion2(nik2.region) && !isKnownRegion2(nik2.regency);
  return [
    ...isUnknown ? [fault("R04", { region: nik2.regency })] : [],
    ...nik2.serial === "0000" ? [fault("R06")] : [],
    ...origin,
    ...birthDate !== void 0 && isOtherDay(nik2, birthDate) ? [fault("R21")] : [],
    ...womenOnly && !nik2.female ? [fault("R22")] : []
  ];
};

// src/core/kinds/nik.ts
var faultOf = (text4) => {
  const read2 = readNik(text4);
  return read2.ok ? void 0 : read2.fault.rule;
};
var BIRTH_DAYS = 9e3;
var STEP = 97;
var sampleNik = (n) => {
  const born = addDays("1970-01-01", n * STEP % BIRTH_DAYS);
  const day2 = Number(born.slice(8, 10)) + 40;
  return `350713${day2}${born.slice(5, 7)}${born.slice(2, 4)}${9900 + n % 100}`;
};
var nik = ({ optional: optional2 } = {}) => ({
  name: "nik",
  optional: optional2 ?? false,
  privacy: "identity",
  schema: () => string2({
    error: (issue2) => typeof issue2.input === "number" ? "R03" : rule("R02").error(issue2)
  }).check(
    _overwrite(normaliseNik),
    _minLength(1, "R01"),
    refine((value) => value === "" || faultOf(value) !== "R02", "R02"),
    refine((value) => faultOf(value) !== "R05", "R05")
  ),
  toCell: (value) => value,
  fromCell: (cell) => {
    if (typeof cell === "number") return bad("R03");
    const read2 = readNik(String(cell));
    return read2.ok ? { ok: true, value: read2.value.nik } : read2;
  },
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 180,
  control: { type: "text", max: 24, multiline: false },
  sample: sampleNik
});

// src/features/identities/tab.ts
var identity = { privacy: "identity" };
var ownDay = () => ({ ...day(true), ...identity });
var identities = defineTab("identities", {
  key: "registryKey",
  workbooks: ["registry"],
  columns: {
    registryKey: code("R"),
    fullName: text({ max: 120, ...identity }),
    alias: text({ max: 80, optional: true, ...identity }),
    nik: nik({ optional: true }),
    birthPlace: text({ max: 60, optional: true, ...identity }),
    birthDate: ownDay(),
    address: text({ max: 200, optional: true, ...identity }),
    /** Says how long a sentence is. */
    registerClass: {
      ...choice(["A.I", "A.II", "A.III", "A.IV", "A.V", "B.I", "B.IIa", "B.IIb", "B.III"], true),
      ...identity
    },
    registerNo: text({ max: 40, optional: true, ...identity }),
    intakeOn: ownDay(),
    sentenceEndOn: ownDay(),
    expectedReleaseOn: ownDay(),
    actualReleaseOn: ownDay(),
    workingName: text({ max: 40, optional: true, ...identity }),
    consent: flag(true),
    consentOn: ownDay(),
    /** The code that the shared workbook gave her. */
    participantId: text({ max: 20, optional: true }),
    /** Whom this row was found to be the same as. */
    mergedInto: text({ max: 20, optional: true })
  }
});

// src/features/identities/facts.ts
var ready2 = (fullName, birthDate) => {
  const name = personName(fullName);
  return { name, bags: letterBags(name), birthDate };
};
var rowsReady = /* @__PURE__ */ new WeakMap();
var readyRow = (identity4) => {
  const known = rowsReady.get(identity4) ?? ready2(identity4.fullName, identity4.birthDate);
  rowsReady.set(identity4, known);
  return known;
};
var unmerged = (book) => book.rows(identities).filter(({ mergedInto }) => mergedInto === void 0);
var yearOf = (birthDate) => Number(birthDate.slice(0, 4));
var yearsOfBooks = /* @__PURE__ */ new WeakMap();
var byBirthYear = (book) => {
  const made2 = yearsOfBooks.get(book);
  if (made2) return made2;
  const years = /* @__PURE__ */ new Map();
  for (const identity4 of unmerged(book)) {
    if (identity4.birthDate === void 0) continue;
    const year2 = yearOf(identity4.birthDate);
    const same = years.get(year2);
    if (same) same.push(identity4);
    else years.set(year2, [identity4]);
  }
  yearsOfBooks.set(book, years);
  return years;
};
var compare = (one, other) => {
  if (one.birthDate === void 0 || other.birthDate === void 0) return void 0;
  const wanted = one.birthDate === other.birthDate ? LIKENESS.sameDay : LIKENESS.closeYear;
  return mayBeAlike(one.bags, other.bags, wanted) ? isProbablySame(
    { name: one.name, birthDate: one.birthDate },
    { name: other.name, birthDate: other.birthDate }
  ) : void 0;
};
var resembling = (book, candidate2, except) => {
  const { birthDate } = candidate2;
  if (birthDate === void 0) return [];
  const one = ready2(candidate2.fullName, birthDate);
  const years = byBirthYear(book);
  const year2 = yearOf(birthDate);
  return [year2 - 1, year2, year2 + 1].flatMap((near) => years.get(near) ?? []).flatMap((identity4) => {
    const likeness2 = identity4.registryKey === except ? void 0 : compare(one, readyRow(identity4));
    return likeness2 ? [{ identity: identity4, likeness: likeness2 }] : [];
  }).sort((a, b) => b.likeness.similarity - a.likeness.similarity);
};
var likenessOf = (first, second) => compare(readyRow(first), readyRow(second));
var resemblingPairs = (book) => {
  const years = byBirthYear(book);
  return [...years].flatMap(([year2, same]) => {
    const next = years.get(year2 + 1) ?? [];
    return same.flatMap(
      (identity4, n) => [...same.slice(n + 1), ...next].flatMap((other) => {
        const likeness2 = likenessOf(identity4, other);
        if (!likeness2) return [];
        const [first, second] = identity4.registryKey < other.registryKey ? [identity4, other] : [other, identity4];
        return [{ first, second, likeness: likeness2 }];
      })
    );
  }).sort((a, b) => b.likeness.similarity - a.likeness.similarity);
};
var holderOf = (book, column, value, except) => value === void 0 ? void 0 : book.where(identities, column, value).find(({ registryKey, mergedInto }) => registryKey !== except && mergedInto === void 0);

// src/features/duplicates/tab.ts
var duplicates = defineTab("duplicates", {
  key: "pairKey",
  workbooks: ["registry"],
  columns: {
    /** `R-0001|R-0007`, the older row first. */
    pairKey: text({ max: 40 }),
    /** How alike the names are, of 100. */
    score: number3({ min: 0, max: 100, optional: true }),
    names: choice(["sameName", "similarName"], true),
    births: choice(["sameBirthDate", "closeBirthYear"], true),
    fathers: choice(["samePatronym", "otherPatronym"], true),
    decision: choice(["same", "different", "later"]),
    decidedBy: email2(true),
    decidedAt: instant(true)
  }
});

// src/features/duplicates/facts.ts
var pairKeyOf = (one, other) => one < other ? `${one}|${other}` : `${other}|${one}`;
var decisionOn = (book, one, other) => book.find(duplicates, pairKeyOf(one, other))?.decision;

// src/features/duplicates/plan.ts
var missingFrom = (tab, row, other, except) => Object.fromEntries(
  columnKeys(tab).filter((column) => !except.includes(column) && isBlank(row.$.cells[column])).flatMap((column) => {
    const value = other[column];
    return value === void 0 ? [] : [[column, value]];
  })
);
var mergeIdentities = (book, draft, older, newer) => {
  draft.set(identities, newer, missingFrom(identities, newer, older, ["mergedInto", "voided"]));
  draft.set(identities, older, { mergedInto: newer.registryKey });
  for (const earlier of book.where(identities, "mergedInto", older.registryKey))
    draft.set(identities, earlier, { mergedInto: newer.registryKey });
};
var oneOf = (reasons, ...wanted) => wanted.find((reason2) => reasons.includes(reason2));
var reasonsKept = (likeness2) => likeness2 ? {
  score: Math.round(likeness2.similarity * 100),
  names: oneOf(likeness2.reasons, "sameName", "similarName"),
  births: oneOf(likeness2.reasons, "sameBirthDate", "closeBirthYear"),
  fathers: oneOf(likeness2.reasons, "samePatronym", "otherPatronym")
} : {};

// src/features/duplicates/commands.ts
var decideDuplicate = defineCommand({
  name: "decideDuplicate",
  roles: ["admin", "prison"],
  reads: [identities, duplicates],
  writes: [identities, duplicates],
  input: () => strictObject({
    a: fieldOf(identities, "registryKey"),
    b: fieldOf(identities, "registryKey"),
    decision: fieldOf(duplicates, "decision")
  }),
  refusals: {
    noIdentity: "There is no {id} in the registry.",
    oneRow: "Two rows are needed.",
    mergedAlready: "{id} has been merged into {other}."
  },
  decide: (book, { a, b, decision }, { person, now, marks }) => {
    if (a === b) return refuse("oneRow", "b");
    const one = book.find(identities, a);
    const other = book.find(identities, b);
    if (!one) return refuse("noIdentity", "a", { id: a });
    if (!other) return refuse("noIdentity", "b", { id: b });
    const [older, newer] = a < b ? [one, other] : [other, one];
    for (const { registryKey, mergedInto } of [older, newer])
      if (mergedInto !== void 0)
        return refuse("mergedAlready", "decision", { id: registryKey, other: mergedInto });
    const draft = createDraft(book, marks);
    const pairKey = pairKeyOf(a, b);
    const values = {
      ...reasonsKept(likenessOf(older, newer)),
      decision,
      decidedBy: person.email,
      decidedAt: now
    };
    const known = book.all(duplicates).find((row) => row.pairKey === pairKey);
    if (known) draft.set(duplicates, known, { ...values, voided: void 0 });
    else draft.add(duplicates, { pairKey, ...values });
    const isMerge = decision === "same";
    if (isMerge) mergeIdentities(book, draft, older, newer);
    const [code2, otherCode] = [newer.participantId, older.participantId];
    return decided(draft, {
      decision,
      kept: isMerge ? newer.registryKey : null,
      merged: isMerge ? older.registryKey : null,
      /** The shared workbook knows her by two codes, which have to be put together there. */
      bothHaveCodes: isMerge && code2 !== void 0 && otherCode !== void 0 && code2 !== otherCode ? { into: code2, from: otherCode } : null
    });
  }
});
var mergeParticipants = defineCommand({
  name: "mergeParticipants",
  roles: ["admin", "coordinator", "prison"],
  reads: [participants, enrolments],
  writes: [participants, enrolments],
  input: () => strictObject({
    from: fieldOf(participants, "participantId"),
    into: fieldOf(participants, "participantId")
  }),
  refusals: {
    noParticipant: "There is no participant {id}.",
    oneCode: "Two codes are needed.",
    R40: "{participant} is already in {cohort}, as {other}."
  },
  decide: (book, { from, into }, { marks }) => {
    if (from === into) return refuse("oneCode", "into");
    const leaving = book.find(participants, from);
    const staying = book.find(participants, into);
    if (!leaving) return refuse("noParticipant", "from", { id: from });
    if (!staying) return refuse("noParticipant", "into", { id: into });
    const moving = book.where(enrolments, "participantId", from);
    for (const { cohortId } of moving.filter((row) => !isExit(row))) {
      const twin2 = book.where(enrolments, "participantId", into).find((row) => row.cohortId === cohortId && !isExit(row));
      if (twin2)
        return refuse("R40", "into", { participant: into, cohort: cohortId, other: twin2.enrolmentId });
    }
    const draft = createDraft(book, marks);
    for (const row of moving) draft.set(enrolments, row, { participantId: into });
    draft.set(participants, staying, missingFrom(participants, staying, leaving, ["voided"]));
    draft.set(participants, leaving, { voided: "yes" });
    return decided(draft, { from, into, moved: moving.map(({ enrolmentId }) => enrolmentId) });
  }
});
var duplicatesCommands = [decideDuplicate, mergeParticipants];

// src/features/duplicates/queries.ts
var MOST_PAIRS = 40;
var MOST_RESEMBLING = 5;
var facesOf = (identity4) => ({
  registryKey: identity4.registryKey,
  fullName: identity4.fullName,
  alias: identity4.alias ?? null,
  nik: identity4.nik ?? null,
  birthPlace: identity4.birthPlace ?? null,
  birthDate: identity4.birthDate ?? null,
  address: identity4.address ?? null,
  registerNo: identity4.registerNo ?? null,
  intakeOn: identity4.intakeOn ?? null,
  workingName: identity4.workingName ?? null,
  participantId: identity4.participantId ?? null
});
var duplicatesForm = defineQuery({
  name: "duplicatesForm",
  roles: ["admin", "prison"],
  reads: [identities, duplicates],
  input: () => strictObject({}),
  refusals: {},
  answer: (book) => {
    const open = resemblingPairs(book).flatMap(({ first, second, likeness: likeness2 }) => {
      const decision = decisionOn(book, first.registryKey, second.registryKey);
      if (decision === "different" || decision === "same") return [];
      return [{ first, second, likeness: likeness2, isPutOff: decision === "later" }];
    });
    const sorted = [...open.filter(({ isPutOff }) => !isPutOff), ...open.filter(({ isPutOff }) => isPutOff)];
    return {
      total: sorted.length,
      pairs: sorted.slice(0, MOST_PAIRS).map(({ first, second, likeness: likeness2, isPutOff }) => ({
        a: facesOf(first),
        b: facesOf(second),
        score: Math.round(likeness2.similarity * 100),
        reasons: likeness2.reasons,
        isPutOff
      }))
    };
  }
});
var resemblingIdentities = defineQuery({
  name: "resemblingIdentities",
  roles: ["admin", "prison"],
  reads: [identities, duplicates],
  input: () => strictObject({
    fullName: string2("R13").check(_maxLength(200, "R14")),
    birthDate: optional(string2("R08").check(_maxLength(20, "R08"))),
    nik: optional(string2("R02").check(_maxLength(40, "R02"))),
    /** The row that is being edited. */
    registryKey: optional(string2("R13").check(_maxLength(40, "R13")))
  }),
  refusals: {},
  answer: (book, { fullName, birthDate, nik: nik2, registryKey }) => {
    const read2 = readNik(nik2 ?? "");
    const holder = read2.ok ? holderOf(book, "nik", read2.value.nik, registryKey) : void 0;
    const probable = fullName.trim() === "" || !/^\d{4}-\d\d-\d\d$/.test(birthDate ?? "") ? [] : resembling(book, { fullName, birthDate }, registryKey).filter(
      ({ identity: identity4 }) => identity4 !== holder && (registryKey === void 0 || decisionOn(book, identity4.registryKey, registryKey) !== "different")
    );
    const told5 = (identity4, reasons) => ({
      registryKey: identity4.registryKey,
      fullName: identity4.fullName,
      birthDate: identity4.birthDate ?? null,
      workingName: identity4.workingName ?? null,
      reasons
    });
    return {
      sameNik: holder ? told5(holder, []) : null,
      probable: probable.slice(0, MOST_RESEMBLING).map(({ identity: identity4, likeness: likeness2 }) => told5(identity4, likeness2.reasons))
    };
  }
});
var mergeForm = defineQuery({
  name: "mergeForm",
  roles: ["admin", "coordinator", "prison"],
  reads: [participants, enrolments],
  input: () => strictObject({}),
  refusals: {},
  answer: (book) => ({
    participants: book.rows(participants).map(({ participantId, workingName }) => ({
      participantId,
      workingName,
      cohorts: book.where(enrolments, "participantId", participantId).map(({ cohortId }) => cohortId)
    }))
  })
});
var duplicatesQueries = [duplicatesForm, resemblingIdentities, mergeForm];

// src/features/duplicates/rules.ts
var probablyTwice = defineRule({
  code: "R39",
  severity: "W",
  text: "Probably the same person as {other}: similar name, and born at the same time.",
  why: "A person who is entered twice gets two codes, two attendances and perhaps two certificates.",
  mend: "Compare the two rows and decide under Review duplicates whether they are one person.",
  on: identities,
  reads: [duplicates],
  check: ({ registryKey, fullName, birthDate, mergedInto }, book) => {
    if (mergedInto !== void 0) return void 0;
    const other = resembling(book, { fullName, birthDate }, registryKey).find(
      ({ identity: identity4 }) => identity4.registryKey < registryKey && decisionOn(book, identity4.registryKey, registryKey) !== "different"
    );
    return other && { column: "fullName", params: { other: other.identity.registryKey } };
  }
});
var duplicatesRules = [probablyTwice];

// src/features/duplicates/sidebars.ts
var duplicatesSidebar = defineSidebar({
  key: "duplicates",
  roles: ["admin", "prison"],
  title: "Review duplicates",
  workbooks: ["registry"]
});
var mergeSidebar = defineSidebar({
  key: "merge",
  roles: ["admin", "coordinator", "prison"],
  title: "Merge two codes"
});
var duplicatesSidebars = [duplicatesSidebar, mergeSidebar];

// src/features/duplicates/feature.ts
var duplicatesFeature = defineFeature({
  tab: duplicates,
  rules: duplicatesRules,
  commands: duplicatesCommands,
  queries: duplicatesQueries,
  sidebars: duplicatesSidebars
});

// src/features/enrolments/plan.ts
var createPlacing = (book, cohortId) => {
  const capacity = book.find(cohorts, cohortId)?.capacity ?? 0;
  let taken = seated(book, cohortId).length;
  const line = waiting(book, cohortId);
  let last = Math.max(0, ...line.map((row) => row.waitNo ?? 0));
  let lineLength = line.length;
  return {
    hasPlace: () => lineLength === 0 && taken < capacity,
    freePlaces: () => capacity - taken,
    seat: (count) => {
      taken += count;
    },
    nextNumber: () => {
      lineLength += 1;
      last += 1;
      return last;
    }
  };
};
var windowOf = (book, cohortId, today) => {
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) return {};
  const later = (day2) => today > day2 ? today : day2;
  return { startOn: later(cohort.startOn), endOn: later(cohort.endOn) };
};
var closeUp = (book, cohortId, leaving, draft) => {
  for (const { row, waitNo } of lineWithout(book, cohortId, leaving)) draft.set(enrolments, row, { waitNo });
};

// src/features/enrolments/stages.ts
var STEWARDS2 = ["admin", "coordinator"];
var WITH_PRISON = [...STEWARDS2, "prison"];
var MOVES = {
  verify: { from: ["proposed"], to: "verified", roles: STEWARDS2, needsReason: false },
  place: { from: ["verified"], to: "place", roles: STEWARDS2, needsReason: false },
  promote: { from: ["waiting"], to: "enrolled", roles: STEWARDS2, needsReason: false },
  start: { from: ["enrolled"], to: "active", roles: [...STEWARDS2, "trainer"], needsReason: false },
  pass: { from: ["enrolled", "active"], to: "passed", roles: [...STEWARDS2, "trainer"], needsReason: false },
  fail: { from: ["enrolled", "active"], to: "failed", roles: [...STEWARDS2, "trainer"], needsReason: true },
  withdraw: { from: BEFORE_THE_END, to: "withdrawn", roles: WITH_PRISON, needsReason: true },
  expel: { from: BEFORE_THE_END, to: "expelled", roles: WITH_PRISON, needsReason: true },
  releaseEarly: { from: BEFORE_THE_END, to: "releasedEarly", roles: WITH_PRISON, needsReason: true },
  transfer: { from: BEFORE_THE_END, to: "transferred", roles: WITH_PRISON, needsReason: true }
};
var MOVE_KEYS = Object.keys(MOVES);

// src/features/enrolments/commands.ts
var newParticipant = () => strictObject({
  workingName: fieldOf(participants, "workingName"),
  birthYear: fieldOf(participants, "birthYear"),
  education: fieldOf(participants, "education"),
  consent: fieldOf(participants, "consent")
});
var candidate = () => strictObject({
  cohortId: fieldOf(enrolments, "cohortId"),
  participantId: optional(fieldOf(enrolments, "participantId")),
  participant: optional(newParticipant())
});
var candidateRefusals = {
  noCohort: "There is no cohort {id}.",
  cohortClosed: "{id} takes no more participants: it is over or was cancelled.",
  noParticipant: "There is no participant {id}.",
  oneParticipant: "Choose a known participant or fill in a new one.",
  consentMissing: "Nobody gets a place without her consent. It can be proposed, and followed up."
};
var admitCandidate = (book, { cohortId, participantId, participant }, { person, today, marks }, isProposal) => {
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) return refuse("noCohort", "cohortId", { id: cohortId });
  if (cohort.status === "completed" || cohort.status === "cancelled")
    return refuse("cohortClosed", "cohortId", { id: cohortId });
  if (participantId === void 0 === (participant === void 0))
    return refuse("oneParticipant", "participantId");
  if (participantId !== void 0 && !book.find(participants, participantId))
    return refuse("noParticipant", "participantId", { id: participantId });
  if (!isProposal && participant && participant.consent !== "yes")
    return refuse("consentMissing", "participant.consent");
  const draft = createDraft(book, marks);
  const id = participant ? draft.add(participants, { ...participant, status: "inPrison" }) : participantId ?? "";
  const placing = createPlacing(book, cohortId);
  const hasPlace = !isProposal && placing.hasPlace();
  const waitNo = isProposal || hasPlace ? void 0 : placing.nextNumber();
  const enrolmentId = draft.add(enrolments, {
    participantId: id,
    cohortId,
    state: isProposal ? "proposed" : hasPlace ? "enrolled" : "waiting",
    waitNo,
    proposedBy: person.agencyId,
    stateOn: today,
    ...hasPlace ? windowOf(book, cohortId, today) : {}
  });
  return decided(draft, { participantId: id, enrolmentId, cohortId, waitNo: waitNo ?? null, isProposal });
};
var enrol = defineCommand({
  name: "enrol",
  roles: ["admin", "coordinator"],
  reads: [cohorts, participants, enrolments],
  writes: [participants, enrolments],
  input: candidate,
  refusals: candidateRefusals,
  decide: (book, input, context) => admitCandidate(book, input, context, false)
});
var propose = defineCommand({
  name: "propose",
  roles: ["admin", "coordinator", "prison"],
  reads: [cohorts, participants, enrolments],
  writes: [participants, enrolments],
  input: candidate,
  refusals: candidateRefusals,
  decide: (book, input, context) => admitCandidate(book, input, context, true)
});
var moveEnrolments = defineCommand({
  name: "moveEnrolments",
  roles: ["admin", "coordinator", "prison", "trainer"],
  reads: [cohorts, participants, enrolments],
  writes: [enrolments],
  input: () => strictObject({
    move: _enum(MOVE_KEYS, "R13"),
    enrolmentIds: array(string2("R13")).check(_minLength(1, "R01"), _maxLength(500, "R14")),
    reason: fieldOf(enrolments, "stateReason"),
    /** The day of the event; whoever leaves takes part until the day before. Today when left out. */
    on: optional(fieldOf(enrolments, "stateOn"))
  }),
  refusals: {
    noEnrolment: "There is no enrolment {id}.",
    notFrom: "{id} is not in a stage from which this can be done.",
    notYours: "Your role may not do this.",
    reasonMissing: "A reason is due here.",
    noFreePlace: "There is no free place in {cohort}.",
    notFirst: "{id} is not first in line in {cohort}."
  },
  decide: (book, { move, enrolmentIds, reason: reason2, on }, { person, today, marks }) => {
    const { from, to, roles, needsReason } = MOVES[move];
    if (!roles.includes(person.role)) return refuse("notYours", "move");
    if (needsReason && reason2 === void 0) return refuse("reasonMissing", "reason");
    const rows = [];
    for (const id of new Set(enrolmentIds)) {
      const row = book.find(enrolments, id);
      if (!row) return refuse("noEnrolment", "enrolmentIds", { id });
      if (!from.includes(row.state)) return refuse("notFrom", "enrolmentIds", { id: row.participantId });
      rows.push(row);
    }
    const draft = createDraft(book, marks);
    const day2 = on ?? today;
    const leavingLine = new Set(rows.filter((row) => row.state === "waiting").map((row) => row.enrolmentId));
    const placings = new Map(rows.map(({ cohortId }) => [cohortId, createPlacing(book, cohortId)]));
    if (move === "promote") {
      const refusal = checkPromotion(book, rows, placings);
      if (refusal) return refusal;
    }
    const moved = rows.map((row) => {
      const placing = placings.get(row.cohortId);
      const hasPlace = to === "enrolled" || to === "place" && placing?.hasPlace() === true;
      if (hasPlace) placing?.seat(1);
      const state = to === "place" ? hasPlace ? "enrolled" : "waiting" : to;
      const waitNo = state === "waiting" ? placing?.nextNumber() : void 0;
      const isExit2 = needsReason && to !== "failed";
      draft.set(enrolments, row, {
        state,
        waitNo,
        stateOn: day2,
        stateReason: reason2,
        ...hasPlace ? windowOf(book, row.cohortId, today) : {},
        ...isExit2 ? exitOf(row, state, day2, reason2) : {}
      });
      return {
        enrolmentId: row.enrolmentId,
        participantId: row.participantId,
        state,
        waitNo: waitNo ?? null
      };
    });
    if (leavingLine.size > 0)
      for (const cohortId of placings.keys()) closeUp(book, cohortId, leavingLine, draft);
    return decided(draft, { moved });
  }
});
var checkPromotion = (book, rows, placings) => {
  for (const [cohortId, placing] of placings) {
    const mine = rows.filter((row) => row.cohortId === cohortId);
    if (mine.length > placing.freePlaces())
      return refuse("noFreePlace", "enrolmentIds", { cohort: cohortId });
    const first = waiting(book, cohortId).slice(0, mine.length);
    const skipped = mine.find((row) => !first.some(({ enrolmentId }) => enrolmentId === row.enrolmentId));
    if (skipped) return refuse("notFirst", "enrolmentIds", { id: skipped.participantId, cohort: cohortId });
  }
  return void 0;
};
var enrolmentsCommands = [enrol, propose, moveEnrolments];

// src/features/agencies/facts.ts
var frequencyOf = ({
  digest,
  frequency,
  type
}) => digest === "no" ? "off" : frequency ?? (type === "leadership" ? "monthly" : "weekly");
var AT_SESSIONS = ["prison", "provider"];
var wantsReminders = ({
  digest,
  reminders,
  type
}) => reminders === void 0 ? digest === "yes" && AT_SESSIONS.includes(type) : reminders === "yes";
var isInDomain = ({ mailDomains = "" }, address) => {
  const domains = mailDomains.toLowerCase().split(/[\s,;]+/).map((domain) => domain.replace(/^@/, "")).filter((domain) => domain !== "");
  return domains.length === 0 || domains.some((domain) => address.toLowerCase().endsWith(`@${domain}`));
};
var OUTSIDE = ["leadership", "insurance", "other"];
var isOutside = (agencyType) => OUTSIDE.includes(agencyType);

// src/features/enrolments/digest.ts
var numbers = defineDigestSection({
  key: "numbers",
  part: "numbers",
  reads: [settings, cohorts, enrolments],
  title: "Places",
  texts: {
    cohort: "{cohort}: {enrolled} of {capacity} places taken, {waiting} waiting",
    quorum: "{cohort}: {enrolled} of {capacity} places taken (at least {quorum}), {waiting} waiting"
  },
  worthAMail: false,
  lines: (book, { agencyType }) => {
    if (agencyType === "leadership") return [];
    const { minimumCell } = settingsOf(book);
    const shown3 = (count) => isOutside(agencyType) ? shownCount(count, minimumCell) : count;
    return book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").map(({ cohortId, capacity, quorum }) => {
      const params = {
        cohort: cohortId,
        enrolled: shown3(seated(book, cohortId).length),
        capacity,
        waiting: shown3(waiting(book, cohortId).length)
      };
      return quorum === void 0 ? { text: "cohort", params } : { text: "quorum", params: { ...params, quorum } };
    });
  }
});
var freePlaces = defineDigestSection({
  key: "freePlaces",
  part: "act",
  reads: [cohorts, enrolments],
  title: "Free places",
  texts: { place: "{cohort}: {places} free; next in line is {participant}" },
  worthAMail: true,
  lines: (book, { agencyType }) => ["manpower", "prison"].includes(agencyType) ? book.rows(cohorts).flatMap(({ cohortId, capacity }) => {
    const places = capacity - seated(book, cohortId).length;
    const [first] = waiting(book, cohortId);
    return first && places > 0 ? [
      {
        text: "place",
        params: { cohort: cohortId, places, participant: first.participantId }
      }
    ] : [];
  }) : []
});
var proposals = defineDigestSection({
  key: "proposals",
  part: "act",
  reads: [cohorts, enrolments],
  title: "Proposals to be verified",
  texts: { waiting: "{cohort}: {count} proposals" },
  worthAMail: true,
  lines: (book, { agencyType }) => ["manpower", "prison"].includes(agencyType) ? book.rows(cohorts).flatMap(({ cohortId }) => {
    const count = book.where(enrolments, "cohortId", cohortId).filter(({ state }) => state === "proposed").length;
    return count > 0 ? [{ text: "waiting", params: { cohort: cohortId, count } }] : [];
  }) : []
});
var enrolmentsDigests = [freePlaces, proposals, numbers];

// src/features/enrolments/queries.ts
var enrolForm = defineQuery({
  name: "enrolForm",
  roles: ["admin", "coordinator", "prison"],
  reads: [cohorts, participants, enrolments],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _, { person }) => ({
    /** Whoever may not give places proposes. */
    mayEnrol: person.role !== "prison",
    cohorts: book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").map(({ cohortId, name, capacity }) => ({
      cohortId,
      name,
      capacity,
      enrolled: seated(book, cohortId).length,
      waiting: waiting(book, cohortId).length
    })),
    participants: book.rows(participants).map(({ participantId, workingName }) => ({
      participantId,
      workingName,
      cohorts: book.where(enrolments, "participantId", participantId).filter((row) => !isExit(row)).map(({ cohortId }) => cohortId)
    }))
  })
});
var stagesForm = defineQuery({
  name: "stagesForm",
  roles: ["admin", "coordinator", "prison", "trainer"],
  reads: [cohorts, participants, enrolments],
  input: () => strictObject({ cohortId: optional(string2("R13")) }),
  refusals: {},
  answer: (book, input, { person }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== "cancelled");
    const chosen3 = open.find(({ cohortId }) => cohortId === input.cohortId) ?? open[0];
    const mine = MOVE_KEYS.filter((key) => MOVES[key].roles.includes(person.role));
    return {
      cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })),
      moves: mine.map((key) => ({ key, from: [...MOVES[key].from], needsReason: MOVES[key].needsReason })),
      chosen: chosen3 ? {
        cohortId: chosen3.cohortId,
        capacity: chosen3.capacity,
        enrolled: seated(book, chosen3.cohortId).length,
        /** Those to whom the free places are proposed, first in line first. */
        next: waiting(book, chosen3.cohortId).slice(0, Math.max(0, chosen3.capacity - seated(book, chosen3.cohortId).length)).map(({ enrolmentId }) => enrolmentId),
        people: book.where(enrolments, "cohortId", chosen3.cohortId).map((row) => ({
          enrolmentId: row.enrolmentId,
          participantId: row.participantId,
          workingName: book.find(participants, row.participantId)?.workingName ?? "",
          state: row.state,
          waitNo: row.waitNo ?? null
        }))
      } : null
    };
  }
});
var enrolmentsQueries = [enrolForm, stagesForm];

// src/features/enrolments/rules.ts
var enrolmentDays = orderedDays(enrolments, "startOn", "endOn");
var exitHasReason = defineRule({
  code: "R30",
  severity: "E",
  text: "Whoever leaves before the end needs a reason here.",
  why: "Reports and the decision whether she may come again go by the reason.",
  mend: "Write in a few words why she left, without anything about her case or her health.",
  on: enrolments,
  check: (row) => isExit(row) && row.stateReason === void 0 && { column: "stateReason" }
});
var onceInACohort = defineRule({
  code: "R40",
  severity: "E",
  text: "{participant} is already in {cohort}, as {other}.",
  why: "She would be counted twice and take the place of somebody else.",
  mend: "Void the later row, unless something was recorded under it; then void the other one.",
  on: enrolments,
  check: (row, book) => {
    if (isExit(row)) return void 0;
    const twin2 = book.where(enrolments, "participantId", row.participantId).find(
      (other) => other.cohortId === row.cohortId && other.enrolmentId < row.enrolmentId && !isExit(other)
    );
    return twin2 && {
      column: "participantId",
      params: { participant: row.participantId, cohort: row.cohortId, other: twin2.enrolmentId }
    };
  }
});
var withinQuota = defineRule({
  code: "R46",
  severity: "E",
  text: "{cohort} has {capacity} places; this is number {number}.",
  why: "The room, the material and the guards are planned for the quota.",
  mend: "Raise the quota as agreed with the prison, or put the last one on the waiting list under Stages and waiting list.",
  on: enrolments,
  reads: [cohorts],
  check: (row, book) => {
    const cohort = book.find(cohorts, row.cohortId);
    if (!cohort || !isSeated(row)) return void 0;
    if (seated(book, row.cohortId).length <= cohort.capacity) return void 0;
    const number4 = placeAmongSeated(book, row);
    return number4 > cohort.capacity && {
      column: "state",
      params: { cohort: row.cohortId, capacity: cohort.capacity, number: number4 }
    };
  }
});
var consentGiven = defineRule({
  code: "R33",
  severity: "E",
  text: "{participant} has not given her consent yet.",
  why: "Data about prisoners may be used only with their consent (UU 27/2022).",
  mend: "Have the prison obtain the consent and enter it with the participant; until then set her back to proposed.",
  on: enrolments,
  reads: [participants],
  check: (row, book) => {
    if (!isSeated(row)) return void 0;
    const participant = book.find(participants, row.participantId);
    return participant !== void 0 && participant.consent !== "yes" && { column: "participantId", params: { participant: row.participantId } };
  }
});
var lineInOrder = defineRule({
  code: "R45",
  severity: "W",
  text: "Number {number} in line; it should be {expected}.",
  why: "Who comes next is read from the number in line, so a gap or a double number leads to disputes.",
  mend: "Press Mend at once: the line is numbered anew from 1, in the order in which it stands.",
  on: enrolments,
  check: (row, book) => {
    if (row.state !== "waiting") return void 0;
    const expected = placeInLine(book, row);
    return row.waitNo !== expected && { column: "waitNo", params: { number: row.waitNo ?? "–", expected } };
  },
  // The whole line: one number alone might come before somebody who stands further in front.
  fix: ({ cohortId }, book) => waiting(book, cohortId).map((row, n) => ({ row, values: { waitNo: n + 1 } }))
});
var YOUNGEST = 18;
var OLDEST = 65;
var ageWithinRange = defineRule({
  code: "R15",
  severity: "W",
  text: "{participant} will be about {age} when {cohort} starts.",
  why: "Training and insurance are planned for people of 18 to 65, and a strange age is often a wrong year.",
  mend: "Check the year of birth with the prison; if it is right, acknowledge the finding.",
  on: enrolments,
  reads: [cohorts, participants],
  check: (row, book) => {
    const birthYear = book.find(participants, row.participantId)?.birthYear;
    const cohort = book.find(cohorts, row.cohortId);
    if (birthYear === void 0 || !cohort || isExit(row)) return void 0;
    const age = Number(cohort.startOn.slice(0, 4)) - birthYear;
    return (age < YOUNGEST || age > OLDEST) && {
      column: "participantId",
      params: { participant: row.participantId, age, cohort: row.cohortId }
    };
  }
});
var DAYS_BEFORE_START = 7;
var quorumReached = defineRule({
  code: "R47",
  severity: "W",
  text: "{enrolled} have a place; at least {quorum} are needed, and the start is near.",
  why: "With fewer people than the minimum the package is usually postponed.",
  mend: "Give places to those who wait, ask the prison for more proposals, or postpone the start.",
  on: cohorts,
  reads: [enrolments],
  check: ({ cohortId, quorum, startOn, status }, book, { today }) => {
    const isNear = today <= startOn && daysBetween(today, startOn) <= DAYS_BEFORE_START;
    if (quorum === void 0 || !isNear || status === "cancelled") return void 0;
    const enrolled = seated(book, cohortId).length;
    return enrolled < quorum && { column: "quorum", params: { enrolled, quorum } };
  }
});
var enrolmentsRules = [
  enrolmentDays,
  exitHasReason,
  onceInACohort,
  withinQuota,
  consentGiven,
  lineInOrder,
  ageWithinRange,
  quorumReached
];

// src/features/enrolments/sidebars.ts
var enrolSidebar = defineSidebar({
  key: "enrol",
  roles: ["admin", "coordinator", "prison"],
  title: "Enrol participants"
});
var stagesSidebar = defineSidebar({
  key: "stages",
  roles: ["admin", "coordinator", "prison", "trainer"],
  title: "Stages and waiting list"
});
var enrolmentsSidebars = [enrolSidebar, stagesSidebar];

// src/features/enrolments/feature.ts
var enrolmentsFeature = defineFeature({
  tab: enrolments,
  rules: enrolmentsRules,
  commands: enrolmentsCommands,
  queries: enrolmentsQueries,
  digests: enrolmentsDigests,
  sidebars: enrolmentsSidebars
});

// src/features/findings/tab.ts
var findings = defineGeneratedTab("findings", {
  key: "findingId",
  workbooks: WORKBOOKS,
  // What a person reads first stands first; the code that a finding goes by from run to run is for the add-on.
  columns: {
    severity: choice(["E", "W", "I"]),
    tab: text({ max: 60, width: 100 }),
    rowId: text({ max: 120, optional: true, width: 110 }),
    field: text({ max: 80, optional: true, width: 130 }),
    message: text({ max: 500, width: 460 }),
    link: text({ max: 300, optional: true, width: 120 }),
    /** Returned: it was solved, and is there again. */
    state: choice(["open", "returned", "acknowledged", "solved"]),
    firstSeenOn: day(),
    /** Who can mend it. */
    agencyId: ref(agencies, true),
    acknowledgedBy: email2(true),
    acknowledgedAt: instant(true),
    reason: text({ max: 200, optional: true, width: 220 }),
    rule: text({ max: 8, width: 70 }),
    findingId: text({ max: 40, width: 130 }),
    /** There is only one way to mend it, which the sidebar offers. */
    mendable: flag(true),
    /** `participants.birthYear`: tab and column as the add-on knows them, to find the cell again by the row's code. */
    place: text({ max: 80, optional: true, width: 130 }),
    /** Changes with what the finding speaks of, so that an acknowledgement holds no longer. */
    valueHash: text({ max: 12, optional: true, width: 70 }),
    /** What the cell's note said when it was written; `-` where a note of somebody's own stands. */
    noted: text({ max: 12, optional: true, width: 70 })
  }
});

// src/features/findings/facts.ts
var WORKERS = ["admin", "coordinator", "prison", "trainer", "partner"];
var isOpen3 = ({ state }) => state === "open" || state === "returned";
var NEW_FOR_DAYS = 7;
var isNew = (finding, today) => isOpen3(finding) && daysBetween(finding.firstSeenOn, today) < NEW_FOR_DAYS;
var mayDecideOn = ({ agencyId }, person) => isSteward(person) || agencyId === person.agencyId;
var SHOWN_STATES = ["open", "new", "returned", "acknowledged", "solved"];
var PAGE = 25;
var isIn = (finding, state, today) => state === "open" ? isOpen3(finding) : state === "new" ? isNew(finding, today) : finding.state === state;
var HEAVIEST_FIRST = { E: 0, W: 1, I: 2 };
var byNews = (a, b) => a.firstSeenOn === b.firstSeenOn ? HEAVIEST_FIRST[a.severity] - HEAVIEST_FIRST[b.severity] : a.firstSeenOn < b.firstSeenOn ? 1 : -1;
var countBy = (list4, nameOf2) => {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of list4) counts.set(nameOf2(finding), (counts.get(nameOf2(finding)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => a.name < b.name ? -1 : 1);
};
var pageOfFindings = (book, filter, page, today) => {
  const all2 = book.rows(findings);
  const { state, severity, agencyId, tab } = filter;
  const passes = (finding, without) => (without === "state" || isIn(finding, state, today)) && (without === "severity" || severity === void 0 || finding.severity === severity) && (without === "agencyId" || agencyId === void 0 || finding.agencyId === agencyId) && (without === "tab" || tab === void 0 || finding.tab === tab);
  const left = (without) => all2.filter((finding) => passes(finding, without));
  const wanted = all2.filter((finding) => passes(finding, "none")).sort(byNews);
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE));
  const shown3 = Math.min(Math.max(1, page), pages);
  const ofOtherStates = left("state");
  return {
    items: wanted.slice((shown3 - 1) * PAGE, shown3 * PAGE),
    total: wanted.length,
    page: shown3,
    pages,
    states: SHOWN_STATES.map((name) => ({
      name,
      count: ofOtherStates.filter((finding) => isIn(finding, name, today)).length
    })),
    severities: countBy(left("severity"), (finding) => finding.severity),
    agencies: countBy(left("agencyId"), (finding) => finding.agencyId ?? ""),
    tabs: countBy(left("tab"), (finding) => finding.tab)
  };
};

// src/features/findings/commands.ts
var MOST = 100;
var chosen = () => array(strictObject({ findingId: fieldOf(findings, "findingId"), valueHash: string2("R13") })).check(_minLength(1, "R01"), _maxLength(MOST, "R14"));
var REFUSALS = {
  noFinding: "This finding is not there any more. Check the entries again.",
  notYours: "This finding is for {owner} or a coordinator to decide on.",
  changedSince: "What this finding speaks of has changed in the meantime. Look at it again first."
};
var rowsOf = (book, wanted, { person }) => {
  const rows = [];
  for (const { findingId: findingId2, valueHash } of wanted) {
    const row = book.find(findings, findingId2);
    if (!row || row.state === "solved") return { refused: refuse("noFinding") };
    if (!mayDecideOn(row, person))
      return { refused: refuse("notYours", void 0, { owner: row.agencyId ?? "–" }) };
    if ((row.valueHash ?? "") !== valueHash) return { refused: refuse("changedSince") };
    rows.push(row);
  }
  return { rows };
};
var acknowledgeFindings = defineCommand({
  name: "acknowledgeFindings",
  roles: WORKERS,
  reads: [findings],
  writes: [findings],
  journals: [findings],
  input: () => strictObject({
    findings: chosen(),
    reason: findings.columns.reason.schema()
  }),
  refusals: { ...REFUSALS, isError: "An error cannot be acknowledged: it has to be mended." },
  decide: (book, { findings: wanted, reason: reason2 }, context) => {
    const { rows, refused } = rowsOf(book, wanted, context);
    if (refused) return refused;
    if (rows.some(({ severity }) => severity === "E")) return refuse("isError");
    const draft = createDraft(book, context.marks);
    const { person, now } = context;
    for (const row of rows)
      draft.set(findings, row, {
        state: "acknowledged",
        acknowledgedBy: person.email,
        acknowledgedAt: now,
        reason: reason2
      });
    return decided(draft, { count: rows.length });
  }
});
var reopenFindings = defineCommand({
  name: "reopenFindings",
  roles: WORKERS,
  reads: [findings],
  writes: [findings],
  journals: [findings],
  input: () => strictObject({ findings: chosen() }),
  refusals: REFUSALS,
  decide: (book, { findings: wanted }, context) => {
    const { rows, refused } = rowsOf(book, wanted, context);
    if (refused) return refused;
    const draft = createDraft(book, context.marks);
    for (const row of rows) draft.set(findings, row, { state: "open" });
    return decided(draft, { count: rows.length });
  }
});
var findingsCommands = [acknowledgeFindings, reopenFindings];

// src/features/findings/digest.ts
var openFindings = defineDigestSection({
  key: "openFindings",
  part: "act",
  reads: [findings],
  title: "Entries to be corrected",
  texts: { counts: "{errors} errors and {warnings} warnings in the tab of findings" },
  worthAMail: true,
  lines: (book, { agencyType }) => {
    if (!["manpower", "prison"].includes(agencyType)) return [];
    const open = book.rows(findings).filter(isOpen3);
    const errors = open.filter(({ severity }) => severity === "E").length;
    const warnings = open.filter(({ severity }) => severity === "W").length;
    return errors + warnings === 0 ? [] : [{ text: "counts", params: { errors, warnings } }];
  }
});
var findingsDigests = [openFindings];

// src/features/findings/sidebars.ts
var findingsSidebar = defineSidebar({
  key: "findings",
  roles: WORKERS,
  title: "Findings",
  workbooks: WORKBOOKS
});
var findingsSidebars = [findingsSidebar];

// src/features/findings/feature.ts
var findingsFeature = defineFeature({
  tab: findings,
  commands: findingsCommands,
  digests: findingsDigests,
  sidebars: findingsSidebars
});

// src/features/follow-up-templates/seed.ts
var firstTemplates = [
  { templateId: "PTL-01", trigger: "release", days: 30, type: "business", ownerId: "DINKOP", active: "yes" },
  {
    templateId: "PTL-02",
    trigger: "release",
    days: 90,
    type: "sales",
    ownerId: "DISPERINDAG",
    active: "yes"
  },
  {
    templateId: "PTL-03",
    trigger: "release",
    days: 180,
    type: "insurance",
    ownerId: "BPJSTK",
    active: "yes"
  }
];

// src/features/follow-up-templates/feature.ts
var followUpTemplatesFeature = defineFeature({ tab: followUpTemplates, seed: firstTemplates });

// src/features/follow-ups/commands.ts
var startFollowUp = defineCommand({
  name: "startFollowUp",
  roles: ["admin", "coordinator"],
  reads: [sites, holidays, cohorts, enrolments, followUpTemplates, followUps],
  writes: [followUps],
  input: () => strictObject({ cohortId: fieldOf(enrolments, "cohortId") }),
  refusals: {
    noCohort: "There is no cohort {id}.",
    nobodyPassed: "Nobody in {id} has passed yet.",
    nothingToLay: "The template has no active line for the end of training, or everybody has her tasks."
  },
  decide: (book, { cohortId }, { marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort) return refuse("noCohort", "cohortId", { id: cohortId });
    const passed = book.where(enrolments, "cohortId", cohortId).filter(({ state }) => state === "passed");
    if (passed.length === 0) return refuse("nobodyPassed", "cohortId", { id: cohortId });
    const draft = createDraft(book, marks);
    const laid = passed.filter(({ participantId }) => {
      const known = new Set(
        laidTasks(book, participantId, "trainingEnd").map(({ templateId }) => templateId)
      );
      const tasks = tasksAfter(book, participantId, "trainingEnd", cohort.endOn).filter(
        ({ templateId }) => !known.has(templateId)
      );
      for (const task of tasks) draft.add(followUps, task);
      return tasks.length > 0;
    });
    if (laid.length === 0) return refuse("nothingToLay", "cohortId");
    return decided(draft, { people: laid.length, tasks: draft.changes.length });
  }
});
var addFollowUp = defineCommand({
  name: "addFollowUp",
  roles: FOLLOWERS,
  reads: [agencies, participants, followUps],
  writes: [followUps],
  input: () => strictObject({
    participantId: fieldOf(followUps, "participantId"),
    type: fieldOf(followUps, "type"),
    ownerId: fieldOf(followUps, "ownerId"),
    dueOn: fieldOf(followUps, "dueOn"),
    note: fieldOf(followUps, "note")
  }),
  refusals: {
    noParticipant: "There is no participant {id}.",
    notYours: "Tasks of another agency are not yours to change."
  },
  decide: (book, task, { person, marks }) => {
    const { participantId, ownerId } = task;
    if (!book.find(participants, participantId))
      return refuse("noParticipant", "participantId", { id: participantId });
    if (!mayAct(person, ownerId)) return refuse("notYours", "ownerId");
    const draft = createDraft(book, marks);
    return decided(draft, { taskId: draft.add(followUps, { ...task, trigger: "manual" }) });
  }
});
var followUpsCommands = [startFollowUp, addFollowUp];

// src/features/follow-ups/digest.ts
var TEXTS = {
  business: "{participant}: business development ({task})",
  sales: "{participant}: sales or exhibition ({task})",
  funding: "{participant}: funding ({task})",
  nib: "{participant}: NIB ({task})",
  insurance: "{participant}: JKK/JKM ({task})",
  visit: "{participant}: visit ({task})",
  job: "{participant}: job ({task})"
};
var linesOf2 = (book, { agencyId }, isMeant) => book.where(followUps, "ownerId", agencyId).filter((task) => isOpen2(task) && isMeant(task)).sort((a, b) => a.dueOn < b.dueOn ? -1 : 1).map(({ type, participantId, taskId }) => ({
  text: type,
  params: { participant: participantId, task: taskId }
}));
var overdueFollowUps = defineDigestSection({
  key: "overdueFollowUps",
  part: "act",
  reads: [followUps],
  title: "Follow-up overdue",
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) => linesOf2(book, addressee, ({ dueOn }) => dueOn < mondayOf(today))
});
var dueFollowUps = defineDigestSection({
  key: "dueFollowUps",
  part: "act",
  reads: [followUps],
  title: "Follow-up due",
  texts: TEXTS,
  worthAMail: true,
  lines: (book, addressee, { today }) => linesOf2(
    book,
    addressee,
    ({ dueOn }) => dueOn >= mondayOf(today) && mondayOf(dueOn) <= mondayOf(addressee.to)
  )
});
var followUpsDigests = [overdueFollowUps, dueFollowUps];

// src/features/participants/facts.ts
var RELEASES = ["assimilation", "parole", "released"];
var isReleased = ({ status }) => RELEASES.includes(status);

// src/features/follow-ups/rules.ts
var doneInThePast = defineRule({
  code: "R31",
  ...DUE_RULES.R31,
  on: followUps,
  check: ({ doneOn }, _, { today }) => doneOn !== void 0 && doneOn > today && { column: "doneOn" }
});
var doneWithResult = defineRule({
  code: "R83",
  severity: "E",
  text: "What is done has a day and a result, both of them.",
  why: "The reports count results by the day on which they were reached.",
  mend: "Enter the one that is missing, or clear both if it is not done yet.",
  on: followUps,
  check: ({ doneOn, result }) => doneOn === void 0 !== (result === void 0) && {
    column: doneOn === void 0 ? "doneOn" : "result"
  }
});
var DAYS_TO_PLAN = 7;
var releasedIsFollowedUp = defineRule({
  code: "R61",
  severity: "W",
  text: "{participant} is out of prison, and no follow-up is planned.",
  why: "The help after release is half of the programme, and after a few weeks she is hard to find.",
  mend: "Enter the release under Note a release: it plans the follow-up; or add a task under Follow-up.",
  on: participants,
  reads: [enrolments, followUps],
  onlyInValidation: true,
  check: (row, book, { today }) => {
    if (!isReleased(row)) return void 0;
    const { participantId } = row;
    const tasks = book.where(followUps, "participantId", participantId);
    if (tasks.some((task) => task.trigger === "release" || isOpen2(task))) return void 0;
    const isFresh = book.where(enrolments, "participantId", participantId).some(({ state, stateOn: stateOn2 }) => state === "releasedEarly" && addDays(stateOn2, DAYS_TO_PLAN) >= today);
    return !isFresh && { column: "status", params: { participant: participantId } };
  }
});
var PATIENCE = 14;
var doneInTime2 = defineRule({
  code: "R62",
  ...DUE_RULES.R62,
  on: followUps,
  onlyInValidation: true,
  check: (task, _, { today }) => {
    if (!isOverdue(task, today)) return void 0;
    const days = daysBetween(task.dueOn, today);
    const params = { due: dayForPeople(task.dueOn), days, owner: task.ownerId };
    return { column: "dueOn", params, ...days > PATIENCE ? { severity: "E" } : {} };
  }
});
var ownerIsReminded2 = defineRule({
  code: "R63",
  ...DUE_RULES.R63,
  on: followUps,
  reads: [agencies, staff],
  check: (task, book) => isOpen2(task) && book.find(agencies, task.ownerId) !== void 0 && !isReminded(book, task.ownerId) && { column: "ownerId", params: { owner: task.ownerId } }
});
var followUpsRules = [
  doneInThePast,
  doneWithResult,
  releasedIsFollowedUp,
  doneInTime2,
  ownerIsReminded2
];

// src/features/follow-ups/summary.ts
var agencyWork = defineSummary({
  key: "agencyWork",
  title: "Work of the agencies",
  reads: [agencies, instructors, cohorts, enrolments, sessions, attendance, actions, followUps],
  columns: {
    agencyId: "text",
    name: "text",
    actionsOpen: "count",
    actionsOverdue: "count",
    actionsDone: "count",
    followUpsOpen: "count",
    followUpsOverdue: "count",
    followUpsDone: "count",
    sessionsHeld: "count",
    jpHeld: "jp",
    sessionsToCome: "count",
    unrecorded: "count",
    unverified: "count"
  },
  tables: (book, { today, now }) => {
    const rows = book.rows(agencies).map(({ agencyId, name }) => {
      const mine = book.where(actions, "ownerId", agencyId);
      const open = mine.filter(isOpen);
      const tasks = book.where(followUps, "ownerId", agencyId);
      const taught2 = book.where(instructors, "agencyId", agencyId).flatMap(({ instructorId }) => book.where(sessions, "instructorId", instructorId)).filter((session) => !isCancelled(session));
      const held = taught2.filter(({ status }) => status === "held");
      return {
        agencyId,
        name,
        actionsOpen: open.length,
        actionsOverdue: open.filter((action) => overdueDays(action, today) > 0).length,
        actionsDone: mine.filter(({ status }) => status === "done").length,
        followUpsOpen: tasks.filter(isOpen2).length,
        followUpsOverdue: tasks.filter((task) => isOverdue(task, today)).length,
        followUpsDone: tasks.filter((task) => !isOpen2(task)).length,
        sessionsHeld: held.length,
        jpHeld: totalJp(held),
        sessionsToCome: taught2.filter((session) => session.status === "planned" && !hasBegun(session, now)).length,
        unrecorded: taught2.filter((session) => hasBegun(session, now) && !isFullyRecorded(book, session)).length,
        unverified: book.where(enrolments, "proposedBy", agencyId).filter(({ state }) => state === "proposed").length
      };
    });
    return rows.length === 0 ? [] : [{ subject: "", name: "", rows }];
  }
});
var followUpsSummaries = [agencyWork];

// src/features/follow-ups/feature.ts
var followUpsFeature = defineFeature({
  tab: followUps,
  rules: followUpsRules,
  commands: followUpsCommands,
  summaries: followUpsSummaries,
  digests: followUpsDigests
});

// src/features/holidays/seed.ts
var DECREE_2026 = "SKB 3 Menteri 1497/2025, 2/2025, 5/2025";
var LISTED = [
  ["2026-01-01", "national", "Tahun Baru 2026 Masehi"],
  ["2026-01-16", "national", "Isra Mikraj"],
  ["2026-02-16", "collectiveLeave", "Cuti bersama Imlek"],
  ["2026-02-17", "national", "Tahun Baru Imlek"],
  ["2026-03-18", "collectiveLeave", "Cuti bersama Nyepi"],
  ["2026-03-19", "national", "Hari Suci Nyepi"],
  ["2026-03-20", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2026-03-21", "national", "Idulfitri"],
  ["2026-03-22", "national", "Idulfitri"],
  ["2026-03-23", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2026-03-24", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2026-04-03", "national", "Wafat Yesus Kristus"],
  ["2026-04-05", "national", "Kebangkitan Yesus Kristus (Paskah)"],
  ["2026-05-01", "national", "Hari Buruh Internasional"],
  ["2026-05-14", "national", "Kenaikan Yesus Kristus"],
  ["2026-05-15", "collectiveLeave", "Cuti bersama Kenaikan"],
  ["2026-05-27", "national", "Iduladha"],
  ["2026-05-28", "collectiveLeave", "Cuti bersama Iduladha"],
  ["2026-05-31", "national", "Hari Raya Waisak"],
  ["2026-06-01", "national", "Hari Lahir Pancasila"],
  ["2026-06-16", "national", "Tahun Baru Islam"],
  ["2026-08-17", "national", "Proklamasi Kemerdekaan"],
  ["2026-08-25", "national", "Maulid Nabi Muhammad"],
  ["2026-12-24", "collectiveLeave", "Cuti bersama Natal"],
  ["2026-12-25", "national", "Hari Raya Natal"],
  ["2027-01-01", "national", "Tahun Baru 2027 Masehi"],
  ["2027-01-05", "national", "Isra Mikraj"],
  ["2027-02-05", "collectiveLeave", "Cuti bersama Imlek"],
  ["2027-02-06", "national", "Tahun Baru Imlek"],
  ["2027-03-08", "national", "Hari Suci Nyepi"],
  ["2027-03-09", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2027-03-10", "national", "Idulfitri"],
  ["2027-03-11", "national", "Idulfitri"],
  ["2027-03-12", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2027-03-15", "collectiveLeave", "Cuti bersama Idulfitri"],
  ["2027-03-25", "collectiveLeave", "Cuti bersama Wafat Yesus Kristus"],
  ["2027-03-26", "national", "Wafat Yesus Kristus"],
  ["2027-03-28", "national", "Kebangkitan Yesus Kristus (Paskah)"],
  ["2027-05-01", "national", "Hari Buruh Internasional"],
  ["2027-05-06", "national", "Kenaikan Yesus Kristus"],
  ["2027-05-17", "national", "Iduladha"],
  ["2027-05-18", "collectiveLeave", "Cuti bersama Iduladha"],
  ["2027-05-19", "collectiveLeave", "Cuti bersama Waisak"],
  ["2027-05-20", "national", "Hari Raya Waisak"],
  ["2027-06-01", "national", "Hari Lahir Pancasila"],
  ["2027-06-06", "national", "Tahun Baru Islam"],
  ["2027-08-15", "national", "Maulid Nabi Muhammad"],
  ["2027-08-17", "national", "Proklamasi Kemerdekaan"],
  ["2027-12-24", "collectiveLeave", "Cuti bersama Natal"],
  ["2027-12-25", "national", "Hari Raya Natal"],
  ["2027-12-26", "national", "Isra Mikraj"]
];
var firstHolidays = LISTED.map(([heldOn, type, name]) => ({
  heldOn,
  name,
  type,
  ...heldOn < "2027" ? { status: "final", source: DECREE_2026 } : { status: "tentative" }
}));

// src/features/holidays/feature.ts
var holidaysFeature = defineFeature({ tab: holidays, seed: firstHolidays });

// src/features/identities/commands.ts
var fields = () => strictObject({
  fullName: fieldOf(identities, "fullName"),
  alias: fieldOf(identities, "alias"),
  nik: fieldOf(identities, "nik"),
  birthPlace: fieldOf(identities, "birthPlace"),
  birthDate: fieldOf(identities, "birthDate"),
  address: fieldOf(identities, "address"),
  registerClass: fieldOf(identities, "registerClass"),
  registerNo: fieldOf(identities, "registerNo"),
  intakeOn: fieldOf(identities, "intakeOn"),
  sentenceEndOn: fieldOf(identities, "sentenceEndOn"),
  expectedReleaseOn: fieldOf(identities, "expectedReleaseOn"),
  actualReleaseOn: fieldOf(identities, "actualReleaseOn"),
  workingName: fieldOf(identities, "workingName"),
  consent: fieldOf(identities, "consent"),
  consentOn: fieldOf(identities, "consentOn")
});
var valueIn = (row, column) => row[column];
var registerIdentity = defineCommand({
  name: "registerIdentity",
  roles: ["admin", "prison"],
  reads: [identities],
  writes: [identities],
  input: fields,
  refusals: {},
  decide: (book, input, { marks }) => {
    const draft = createDraft(book, marks);
    return decided(draft, { registryKey: draft.add(identities, input) });
  }
});
var editIdentity = defineCommand({
  name: "editIdentity",
  roles: ["admin", "prison"],
  reads: [identities],
  writes: [identities],
  input: () => strictObject({
    registryKey: fieldOf(identities, "registryKey"),
    /** Version of the row that the form was opened with, and what it showed: they tell what has changed since. */
    version: string2("R13").check(_maxLength(40, "R14")),
    seen: record(string2(), optional(string2("R13"))),
    values: fields()
  }),
  refusals: {
    noIdentity: "There is no {id} in the registry.",
    mergedAway: "{id} has been merged into {other}.",
    changedSince: "Changed by somebody else in the meantime.",
    R37: "The same NIK stands in {other}.",
    R38: "The same register number stands in {other}."
  },
  decide: (book, { registryKey, version: version2, seen, values }, { marks }) => {
    const row = book.find(identities, registryKey);
    if (!row) return refuse("noIdentity", "registryKey", { id: registryKey });
    if (row.mergedInto !== void 0)
      return refuse("mergedAway", "registryKey", { id: registryKey, other: row.mergedInto });
    const columns2 = Object.keys(fields().def.shape);
    const overtaken = row.$.version === version2 ? [] : columns2.filter((column) => valueIn(row, column) !== valueIn(seen, column));
    if (overtaken.length > 0)
      return {
        ok: false,
        refusals: overtaken.map((column) => ({ code: "changedSince", field: column }))
      };
    for (const [code2, column] of [
      ["R37", "nik"],
      ["R38", "registerNo"]
    ]) {
      const holder = holderOf(book, column, values[column], registryKey);
      if (holder) return refuse(code2, column, { other: holder.registryKey });
    }
    const changed = columns2.filter((column) => valueIn(row, column) !== valueIn(values, column));
    const draft = createDraft(book, marks);
    draft.set(
      identities,
      row,
      Object.fromEntries(changed.map((column) => [column, valueIn(values, column)]))
    );
    return decided(draft, { registryKey, changed });
  }
});
var identitiesCommands = [registerIdentity, editIdentity];

// src/features/identities/queries.ts
var formValues = (row) => ({
  fullName: row.fullName,
  alias: row.alias,
  nik: row.nik,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  address: row.address,
  registerClass: row.registerClass,
  registerNo: row.registerNo,
  intakeOn: row.intakeOn,
  sentenceEndOn: row.sentenceEndOn,
  expectedReleaseOn: row.expectedReleaseOn,
  actualReleaseOn: row.actualReleaseOn,
  workingName: row.workingName,
  consent: row.consent,
  consentOn: row.consentOn
});
var identityForm = defineQuery({
  name: "identityForm",
  roles: ["admin", "prison"],
  reads: [identities, agencies],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _, { person }) => {
    const prisons = book.where(agencies, "type", "prison");
    const prison = prisons.find(({ agencyId }) => agencyId === person.agencyId) ?? prisons[0];
    return {
      prison: prison?.name ?? "",
      people: unmerged(book).map(({ registryKey, fullName, participantId, consent }) => ({
        registryKey,
        fullName,
        participantId: participantId ?? null,
        consent: consent ?? null,
        merged: book.where(identities, "mergedInto", registryKey).map(({ registryKey: mergedKey }) => mergedKey)
      }))
    };
  }
});
var identity2 = defineQuery({
  name: "identity",
  roles: ["admin", "prison"],
  reads: [identities],
  input: () => strictObject({ registryKey: string2("R13").check(_maxLength(40, "R13")) }),
  refusals: { noIdentity: "There is no {id} in the registry." },
  answer: (book, { registryKey }) => {
    const row = book.find(identities, registryKey);
    if (!row || row.mergedInto !== void 0)
      return {
        refusals: [{ code: "noIdentity", field: "registryKey", params: { id: registryKey } }]
      };
    return {
      registryKey,
      participantId: row.participantId ?? null,
      version: row.$.version,
      values: formValues(row),
      /** Columns whose cells cannot be read. */
      unreadable: Object.keys(row.$.faults)
    };
  }
});
var identitiesQueries = [identityForm, identity2];

// src/features/regions/facts.ts
/*!
 * @license Region codes and names below: the provinces and regencies of "idn-area-data" 4.0.1 by Fityan
 * (https://github.com/fityannugroho/idn-area-data), after the codes of Indonesia's Ministry of Home Affairs. The data are
 * made available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/), and so is this
 * list, share-alike: whoever passes it on or changes it does so under the same licence. The code around it is Apache-2.0.
 * Changed here: dots left out of the codes; "Kabupaten" Kab., "Kepulauan" Kep., "Administrasi" Adm., "Daerah Khusus
 * Ibukota" DKI, "Daerah Istimewa" DI; districts, villages and islands left out.
 */
var LISTED2 = `
11 Aceh|01 Aceh Selatan|02 Aceh Tenggara|03 Aceh Timur|04 Aceh Tengah|05 Aceh Barat|06 Aceh Besar|07 Pidie|08 Aceh Utara|09 Simeulue|10 Aceh Singkil|11 Bireuen|12 Aceh Barat Daya|13 Gayo Lues|14 Aceh Jaya|15 Nagan Raya|16 Aceh Tamiang|17 Bener Meriah|18 Pidie Jaya|71 Banda Aceh|72 Sabang|73 Lhokseumawe|74 Langsa|75 Subulussalam
12 Sumatera Utara|01 Tapanuli Tengah|02 Tapanuli Utara|03 Tapanuli Selatan|04 Nias|05 Langkat|06 Karo|07 Deli Serdang|08 Simalungun|09 Asahan|10 Labuhanbatu|11 Dairi|12 Toba|13 Mandailing Natal|14 Nias Selatan|15 Pakpak Bharat|16 Humbang Hasundutan|17 Samosir|18 Serdang Bedagai|19 Batu Bara|20 Padang Lawas Utara|21 Padang Lawas|22 Labuhanbatu Selatan|23 Labuhanbatu Utara|24 Nias Utara|25 Nias Barat|71 Medan|72 Pematangsiantar|73 Sibolga|74 Tanjungbalai|75 Binjai|76 Tebing Tinggi|77 Padangsidimpuan|78 Gunungsitoli
13 Sumatera Barat|01 Pesisir Selatan|02 Solok|03 Sijunjung|04 Tanah Datar|05 Padang Pariaman|06 Agam|07 Lima Puluh Kota|08 Pasaman|09 Kep. Mentawai|10 Dharmasraya|11 Solok Selatan|12 Pasaman Barat|71 Padang|72 Solok|73 Sawahlunto|74 Padang Panjang|75 Bukittinggi|76 Payakumbuh|77 Pariaman
14 Riau|01 Kampar|02 Indragiri Hulu|03 Bengkalis|04 Indragiri Hilir|05 Pelalawan|06 Rokan Hulu|07 Rokan Hilir|08 Siak|09 Kuantan Singingi|10 Kep. Meranti|71 Pekanbaru|72 Dumai
15 Jambi|01 Kerinci|02 Merangin|03 Sarolangun|04 Batanghari|05 Muaro Jambi|06 Tanjung Jabung Barat|07 Tanjung Jabung Timur|08 Bungo|09 Tebo|71 Jambi|72 Sungai Penuh
16 Sumatera Selatan|01 Ogan Komering Ulu|02 Ogan Komering Ilir|03 Muara Enim|04 Lahat|05 Musi Rawas|06 Musi Banyuasin|07 Banyuasin|08 Ogan Komering Ulu Timur|09 Ogan Komering Ulu Selatan|10 Ogan Ilir|11 Empat Lawang|12 Penukal Abab Lematang Ilir|13 Musi Rawas Utara|71 Palembang|72 Pagar Alam|73 Lubuk Linggau|74 Prabumulih
17 Bengkulu|01 Bengkulu Selatan|02 Rejang Lebong|03 Bengkulu Utara|04 Kaur|05 Seluma|06 Mukomuko|07 Lebong|08 Kepahiang|09 Bengkulu Tengah|71 Bengkulu
18 Lampung|01 Lampung Selatan|02 Lampung Tengah|03 Lampung Utara|04 Lampung Barat|05 Tulang Bawang|06 Tanggamus|07 Lampung Timur|08 Way Kanan|09 Pesawaran|10 Pringsewu|11 Mesuji|12 Tulang Bawang Barat|13 Pesisir Barat|71 Bandar Lampung|72 Metro
19 Kep. Bangka Belitung|01 Bangka|02 Belitung|03 Bangka Selatan|04 Bangka Tengah|05 Bangka Barat|06 Belitung Timur|71 Pangkal Pinang
21 Kep. Riau|01 Bintan|02 Karimun|03 Natuna|04 Lingga|05 Kep. Anambas|71 Batam|72 Tanjung Pinang
31 DKI Jakarta|01 Adm. Kep. Seribu|71 Adm. Jakarta Pusat|72 Adm. Jakarta Utara|73 Adm. Jakarta Barat|74 Adm. Jakarta Selatan|75 Adm. Jakarta Timur
32 Jawa Barat|01 Bogor|02 Sukabumi|03 Cianjur|04 Bandung|05 Garut|06 Tasikmalaya|07 Ciamis|08 Kuningan|09 Cirebon|10 Majalengka|11 Sumedang|12 Indramayu|13 Subang|14 Purwakarta|15 Karawang|16 Bekasi|17 Bandung Barat|18 Pangandaran|71 Bogor|72 Sukabumi|73 Bandung|74 Cirebon|75 Bekasi|76 Depok|77 Cimahi|78 Tasikmalaya|79 Banjar
33 Jawa Tengah|01 Cilacap|02 Banyumas|03 Purbalingga|04 Banjarnegara|05 Kebumen|06 Purworejo|07 Wonosobo|08 Magelang|09 Boyolali|10 Klaten|11 Sukoharjo|12 Wonogiri|13 Karanganyar|14 Sragen|15 Grobogan|16 Blora|17 Rembang|18 Pati|19 Kudus|20 Jepara|21 Demak|22 Semarang|23 Temanggung|24 Kendal|25 Batang|26 Pekalongan|27 Pemalang|28 Tegal|29 Brebes|71 Magelang|72 Surakarta|73 Salatiga|74 Semarang|75 Pekalongan|76 Tegal
34 DI Yogyakarta|01 Kulon Progo|02 Bantul|03 Gunungkidul|04 Sleman|71 Yogyakarta
35 Jawa Timur|01 Pacitan|02 Ponorogo|03 Trenggalek|04 Tulungagung|05 Blitar|06 Kediri|07 Malang|08 Lumajang|09 Jember|10 Banyuwangi|11 Bondowoso|12 Situbondo|13 Probolinggo|14 Pasuruan|15 Sidoarjo|16 Mojokerto|17 Jombang|18 Nganjuk|19 Madiun|20 Magetan|21 Ngawi|22 Bojonegoro|23 Tuban|24 Lamongan|25 Gresik|26 Bangkalan|27 Sampang|28 Pamekasan|29 Sumenep|71 Kediri|72 Blitar|73 Malang|74 Probolinggo|75 Pasuruan|76 Mojokerto|77 Madiun|78 Surabaya|79 Batu
36 Banten|01 Pandeglang|02 Lebak|03 Tangerang|04 Serang|71 Tangerang|72 Cilegon|73 Serang|74 Tangerang Selatan
51 Bali|01 Jembrana|02 Tabanan|03 Badung|04 Gianyar|05 Klungkung|06 Bangli|07 Karangasem|08 Buleleng|71 Denpasar
52 Nusa Tenggara Barat|01 Lombok Barat|02 Lombok Tengah|03 Lombok Timur|04 Sumbawa|05 Dompu|06 Bima|07 Sumbawa Barat|08 Lombok Utara|71 Mataram|72 Bima
53 Nusa Tenggara Timur|01 Kupang|02 Timor Tengah Selatan|03 Timor Tengah Utara|04 Belu|05 Alor|06 Flores Timur|07 Sikka|08 Ende|09 Ngada|10 Manggarai|11 Sumba Timur|12 Sumba Barat|13 Lembata|14 Rote Ndao|15 Manggarai Barat|16 Nagekeo|17 Sumba Tengah|18 Sumba Barat Daya|19 Manggarai Timur|20 Sabu Raijua|21 Malaka|71 Kupang
61 Kalimantan Barat|01 Sambas|02 Mempawah|03 Sanggau|04 Ketapang|05 Sintang|06 Kapuas Hulu|07 Bengkayang|08 Landak|09 Sekadau|10 Melawi|11 Kayong Utara|12 Kubu Raya|71 Pontianak|72 Singkawang
62 Kalimantan Tengah|01 Kotawaringin Barat|02 Kotawaringin Timur|03 Kapuas|04 Barito Selatan|05 Barito Utara|06 Katingan|07 Seruyan|08 Sukamara|09 Lamandau|10 Gunung Mas|11 Pulang Pisau|12 Murung Raya|13 Barito Timur|71 Palangkaraya
63 Kalimantan Selatan|01 Tanah Laut|02 Kotabaru|03 Banjar|04 Barito Kuala|05 Tapin|06 Hulu Sungai Selatan|07 Hulu Sungai Tengah|08 Hulu Sungai Utara|09 Tabalong|10 Tanah Bumbu|11 Balangan|71 Banjarmasin|72 Banjarbaru
64 Kalimantan Timur|01 Paser|02 Kutai Kartanegara|03 Berau|07 Kutai Barat|08 Kutai Timur|09 Penajam Paser Utara|11 Mahakam Ulu|71 Balikpapan|72 Samarinda|74 Bontang
65 Kalimantan Utara|01 Bulungan|02 Malinau|03 Nunukan|04 Tana Tidung|71 Tarakan
71 Sulawesi Utara|01 Bolaang Mongondow|02 Minahasa|03 Kep. Sangihe|04 Kep. Talaud|05 Minahasa Selatan|06 Minahasa Utara|07 Minahasa Tenggara|08 Bolaang Mongondow Utara|09 Kep. Siau Tagulandang Biaro|10 Bolaang Mongondow Timur|11 Bolaang Mongondow Selatan|71 Manado|72 Bitung|73 Tomohon|74 Kotamobagu
72 Sulawesi Tengah|01 Banggai|02 Poso|03 Donggala|04 Toli-Toli|05 Buol|06 Morowali|07 Banggai Kep.|08 Parigi Moutong|09 Tojo Una Una|10 Sigi|11 Banggai Laut|12 Morowali Utara|71 Palu
73 Sulawesi Selatan|01 Kep. Selayar|02 Bulukumba|03 Bantaeng|04 Jeneponto|05 Takalar|06 Gowa|07 Sinjai|08 Bone|09 Maros|10 Pangkajene dan Kep.|11 Barru|12 Soppeng|13 Wajo|14 Sidenreng Rappang|15 Pinrang|16 Enrekang|17 Luwu|18 Tana Toraja|22 Luwu Utara|24 Luwu Timur|26 Toraja Utara|71 Makassar|72 Parepare|73 Palopo
74 Sulawesi Tenggara|01 Kolaka|02 Konawe|03 Muna|04 Buton|05 Konawe Selatan|06 Bombana|07 Wakatobi|08 Kolaka Utara|09 Konawe Utara|10 Buton Utara|11 Kolaka Timur|12 Konawe Kep.|13 Muna Barat|14 Buton Tengah|15 Buton Selatan|71 Kendari|72 Bau Bau
75 Gorontalo|01 Gorontalo|02 Boalemo|03 Bone Bolango|04 Pohuwato|05 Gorontalo Utara|71 Gorontalo
76 Sulawesi Barat|01 Pasangkayu|02 Mamuju|03 Mamasa|04 Polewali Mandar|05 Majene|06 Mamuju Tengah
81 Maluku|01 Maluku Tengah|02 Maluku Tenggara|03 Kep. Tanimbar|04 Buru|05 Seram Bagian Timur|06 Seram Bagian Barat|07 Kep. Aru|08 Maluku Barat Daya|09 Buru Selatan|71 Ambon|72 Tual
82 Maluku Utara|01 Halmahera Barat|02 Halmahera Tengah|03 Halmahera Utara|04 Halmahera Selatan|05 Kep. Sula|06 Halmahera Timur|07 Pulau Morotai|08 Pulau Taliabu|71 Ternate|72 Tidore Kep.
91 Papua|03 Jayapura|05 Kep. Yapen|06 Biak Numfor|10 Sarmi|11 Keerom|15 Waropen|19 Supiori|20 Mamberamo Raya|71 Jayapura
92 Papua Barat|02 Manokwari|03 Fak Fak|06 Teluk Bintuni|07 Teluk Wondama|08 Kaimana|11 Manokwari Selatan|12 Pegunungan Arfak
93 Papua Selatan|01 Merauke|02 Boven Digoel|03 Mappi|04 Asmat
94 Papua Tengah|01 Nabire|02 Puncak Jaya|03 Paniai|04 Mimika|05 Puncak|06 Dogiyai|07 Intan Jaya|08 Deiyai
95 Papua Pegunungan|01 Jayawijaya|02 Pegunungan Bintang|03 Yahukimo|04 Tolikara|05 Mamberamo Tengah|06 Yalimo|07 Lanny Jaya|08 Nduga
96 Papua Barat Daya|01 Sorong|02 Sorong Selatan|03 Raja Ampat|04 Tambrauw|05 Maybrat|71 Sorong
`;
var FIRST_CITY = 71;
var namesOfLine = (line) => {
  const [province = "", ...parts] = line.split("|");
  const code2 = province.slice(0, 2);
  return [
    [code2, province.slice(3)],
    ...parts.map((part) => {
      const number4 = part.slice(0, 2);
      return [code2 + number4, `${Number(number4) < FIRST_CITY ? "Kab." : "Kota"} ${part.slice(3)}`];
    })
  ];
};
var names;
var regionNames = () => names ?? (names = new Map(LISTED2.trim().split("\n").flatMap(namesOfLine)));
var isKnownRegion = (code2) => regionNames().has(code2);

// src/features/identities/rules.ts
var doubt = (code2) => defineRule({
  code: code2,
  ...NIK_RULES[code2],
  on: identities,
  check: ({ nik: nik2, birthDate }) => {
    const context = { isKnownRegion, womenOnly: true, ...birthDate === void 0 ? {} : { birthDate } };
    const found = nik2 === void 0 ? void 0 : nikFaults(nik2, context).find(({ rule: rule2 }) => rule2 === code2);
    return found && { column: "nik" };
  }
});
var nikKeptItsDigits = defineRule({
  code: "R07",
  ...NIK_RULES.R07,
  on: identities,
  check: ({ $ }) => nikFaults($.cells.nik ?? "").some(({ rule: rule2 }) => rule2 === "R07") && { column: "nik" }
});
var nikRegion = doubt("R04");
var nikSerial = doubt("R06");
var nikBirthDate = doubt("R21");
var nikWoman = doubt("R22");
var intakeBeforeEnd = defineRule({
  code: "R35",
  severity: "E",
  text: "The sentence ends before the intake.",
  why: "One of the two days must be wrong, and the time that is left is reckoned from them.",
  mend: "Compare both days with the register and correct the wrong one.",
  on: identities,
  check: ({ intakeOn, sentenceEndOn }) => intakeOn !== void 0 && sentenceEndOn !== void 0 && sentenceEndOn < intakeOn && { column: "sentenceEndOn" }
});
var twin = (code2, column, words) => defineRule({
  code: code2,
  severity: "E",
  text: "The same number stands in {other}.",
  ...words,
  on: identities,
  check: (row, book) => {
    const value = row[column];
    if (value === void 0 || row.mergedInto !== void 0) return void 0;
    const other = book.where(identities, column, value).find((candidate2) => candidate2.registryKey < row.registryKey && candidate2.mergedInto === void 0);
    return other && { column, params: { other: other.registryKey } };
  }
});
var nikOnce = twin("R37", "nik", {
  why: "A NIK belongs to one person; either it is mistyped, or she was entered twice.",
  mend: "Compare both with the identity card; if it is the same person, merge the rows under Review duplicates."
});
var registerNoOnce = twin("R38", "registerNo", {
  why: "In one prison a register number is given once.",
  mend: "Compare both with the register; if it is the same person, merge the rows under Review duplicates."
});
var workingNameReveals = defineRule({
  code: "G01",
  severity: "W",
  text: "The working name is part of the full name: everybody in the shared workbook would read it.",
  why: "Everybody in the shared workbook reads the working name, and being on the list shows that somebody is in prison.",
  mend: "Choose a working name that is no part of the full name, such as initials or a name for the course.",
  on: identities,
  check: ({ workingName, fullName }) => workingName !== void 0 && isPartOfName(workingName, fullName) && { column: "workingName" }
});
var nameLooksRight = defineRule({
  code: "R16",
  severity: "W",
  text: "The name has a digit in it, or is a single letter.",
  why: "The name is printed on the certificate as it stands here.",
  mend: "Type the name as the register has it; a name of one word is fine.",
  on: identities,
  check: ({ fullName }) => (/\d/.test(fullName) || fullName.trim().length < 2) && { column: "fullName" }
});
var identitiesRules = [
  nikKeptItsDigits,
  nikRegion,
  nikSerial,
  nikBirthDate,
  nikWoman,
  intakeBeforeEnd,
  nikOnce,
  registerNoOnce,
  workingNameReveals,
  nameLooksRight
];

// src/features/identities/sidebars.ts
var identitySidebar = defineSidebar({
  key: "identity",
  roles: ["admin", "prison"],
  title: "Participant (registry)",
  workbooks: ["registry"]
});
var issueSidebar = defineSidebar({
  key: "issue",
  roles: ["admin", "prison"],
  title: "Issue codes",
  workbooks: ["registry"]
});
var namedCertificatesSidebar = defineSidebar({
  key: "namedCertificates",
  roles: ["admin", "prison"],
  title: "Print certificates",
  workbooks: ["registry"]
});
var identitiesSidebars = [identitySidebar, issueSidebar, namedCertificatesSidebar];

// src/features/identities/feature.ts
var identitiesFeature = defineFeature({
  tab: identities,
  rules: identitiesRules,
  commands: identitiesCommands,
  queries: identitiesQueries,
  sidebars: identitiesSidebars
});

// src/core/kinds/texts.ts
var readTexts = (cell) => {
  try {
    const read2 = JSON.parse(cell);
    return Array.isArray(read2) && read2.every((text4) => typeof text4 === "string") ? read2 : void 0;
  } catch {
    return void 0;
  }
};
var texts = ({
  max,
  optional: optional2,
  privacy = "open"
}) => ({
  name: "texts",
  optional: optional2 ?? false,
  privacy,
  schema: () => array(string2(rule("R13")), rule("R13")).check(refine((list4) => JSON.stringify(list4).length <= max, "R14")),
  toCell: (list4) => JSON.stringify(list4),
  fromCell: (cell) => {
    const list4 = readTexts(String(cell));
    return list4 ? good(list4) : bad("R13");
  },
  numberFormat: { type: "TEXT", pattern: "@" },
  width: 200,
  control: { type: "text", max, multiline: false },
  sample: (n) => [`Contoh ${n}`, ""]
});

// src/features/imports/tab.ts
var CELLS_MAX = 4e4;
var imports = defineGeneratedTab("imports", {
  key: "importId",
  workbooks: ["registry"],
  columns: {
    importId: code("IMP", 6),
    job: text({ max: 60 }),
    line: number3({ min: 0, max: 1e6 }),
    state: choice(["columns", "queued", "added", "known", "review", "refused", "undone"]),
    /** Numbers of the rules and the columns that they concern, `R02 nik, R09 birthDate`. */
    outcome: text({ max: 500, optional: true }),
    /** The identity that was added, or that the line is or may be the same as. */
    registryKey: text({ max: 20, optional: true }),
    /** Version of the identity as it was added: one that has changed since is not undone. */
    version: text({ max: 20, optional: true }),
    cells: texts({ max: CELLS_MAX, optional: true, privacy: "identity" })
  }
});

// src/features/imports/facts.ts
var FIELDS = [
  "fullName",
  "alias",
  "nik",
  "birthPlace",
  "birthDate",
  "address",
  "registerClass",
  "registerNo",
  "intakeOn",
  "sentenceEndOn",
  "expectedReleaseOn",
  "actualReleaseOn",
  "workingName",
  "consent",
  "consentOn"
];
var isField = (text4) => FIELDS.includes(text4);
var MOST_COLUMNS = 60;
var MOST_CHARACTERS = 500;
var whole = (min, max) => number2("R14").check(refine((value) => Number.isInteger(value) && value >= min && value <= max, "R14"));
var word = () => string2("R13").check(_maxLength(60, "R14"));
var matchingField = () => strictObject({
  signature: word(),
  columns: array(_enum(["", ...FIELDS], "R13"), "R13").check(
    _maxLength(MOST_COLUMNS, "R14"),
    refine((columns2) => columns2.includes("fullName"), "R01"),
    refine((columns2) => {
      const taken = columns2.filter((column) => column !== "");
      return new Set(taken).size === taken.length;
    }, "R36")
  ),
  numericNik: boolean2("R13")
});
var linesField = (most) => array(
  strictObject({
    line: whole(1, 1e6),
    cells: array(string2("R13").check(_maxLength(MOST_CHARACTERS, "R14")), "R13").check(_maxLength(FIELDS.length, "R14"))
  }),
  "R13"
).check(_maxLength(most, "R14"));
var planCells = ({ signature, content, total, numericNik, columns: columns2 }) => [
  signature,
  content,
  String(total),
  numericNik ? "yes" : "no",
  ...columns2
];
var planOf = ([signature = "", content = "", total, numericNik, ...columns2]) => ({
  signature,
  content,
  total: Number(total),
  numericNik: numericNik === "yes",
  columns: columns2
});
var byLine = (a, b) => a.line - b.line;
var jobOf = (book, job) => {
  const rows = book.where(imports, "job", job);
  const head = rows.find(({ state }) => state === "columns");
  return head ? {
    job,
    plan: planOf(head.cells ?? []),
    lines: rows.filter(({ state }) => state !== "columns").sort(byLine)
  } : void 0;
};
var newestJob = (book) => {
  const heads = book.rows(imports).filter(({ state }) => state === "columns");
  const head = heads[heads.length - 1];
  return head && jobOf(book, head.job);
};
var matchings = (book) => {
  const newest = /* @__PURE__ */ new Map();
  for (const { state, cells } of book.rows(imports)) {
    if (state !== "columns") continue;
    const { signature, columns: columns2, numericNik } = planOf(cells ?? []);
    newest.delete(signature);
    newest.set(signature, { signature, columns: columns2, numericNik });
  }
  return [...newest.values()].reverse();
};

// src/features/imports/plan.ts
var ALIKE = 0.9;
var push = (map, key, known) => {
  if (key === void 0) return;
  const list4 = map.get(key);
  if (list4) list4.push(known);
  else map.set(key, [known]);
};
var yearOf2 = ({ birthDate }) => birthDate === void 0 ? void 0 : Number(birthDate.slice(0, 4));
var valuesOf = (identity4) => Object.fromEntries(
  FIELDS.flatMap((field) => {
    const value = identity4[field];
    return value === void 0 ? [] : [[field, value.trim()]];
  })
);
var names2 = /* @__PURE__ */ new WeakMap();
var nameOf = (values) => {
  const made2 = names2.get(values) ?? personName(values.fullName ?? "");
  names2.set(values, made2);
  return made2;
};
var gluedOf = (values) => nameOf(values).forms[0]?.glued;
var isSamePerson = (one, other) => (one.birthDate === void 0 || other.birthDate === void 0 || one.birthDate === other.birthDate) && (one.fullName === other.fullName || nameSimilarity(nameOf(one), nameOf(other)) >= ALIKE);
var likeness = (one, other) => {
  const born = (values) => ({
    name: nameOf(values),
    ...values.birthDate === void 0 ? {} : { birthDate: values.birthDate }
  });
  return isProbablySame(born(one), born(other))?.similarity ?? 0;
};
var createJudge = (identities2, columns2) => {
  const fields2 = columns2.filter(isField);
  const byNik = /* @__PURE__ */ new Map();
  const byRegister = /* @__PURE__ */ new Map();
  const byYear = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const add = (known) => {
    push(byNik, known.values.nik, known);
    push(byRegister, known.values.registerNo, known);
    push(byYear, yearOf2(known.values), known);
    push(byName, gluedOf(known.values), known);
  };
  for (const identity4 of identities2)
    if (identity4.mergedInto === void 0)
      add({ whom: { other: identity4.registryKey }, values: valuesOf(identity4) });
  const clash2 = (values) => {
    const [sameNik] = values.nik === void 0 ? [] : byNik.get(values.nik) ?? [];
    if (sameNik)
      return isSamePerson(values, sameNik.values) ? { verdict: "known", reasons: [{ rule: "R37", severity: "W", field: "nik", ...sameNik.whom }] } : { verdict: "refused", reasons: [{ rule: "R37", severity: "E", field: "nik", ...sameNik.whom }] };
    const [sameNo] = values.registerNo === void 0 ? [] : byRegister.get(values.registerNo) ?? [];
    if (sameNo) {
      const isKnown = (values.nik === void 0 || sameNo.values.nik === void 0) && isSamePerson(values, sameNo.values);
      const [verdict, severity] = isKnown ? ["known", "W"] : ["refused", "E"];
      return { verdict, reasons: [{ rule: "R38", severity, field: "registerNo", ...sameNo.whom }] };
    }
    const same = values.nik === void 0 ? (byName.get(gluedOf(values) ?? "") ?? []).find(
      (known) => fields2.every((field) => known.values[field] === values[field])
    ) : void 0;
    return same && {
      verdict: "known",
      reasons: [{ rule: "R39", severity: "W", field: "fullName", ...same.whom }]
    };
  };
  const resembling2 = (values) => {
    const year2 = yearOf2(values);
    if (year2 === void 0)
      return values.nik === void 0 ? byName.get(gluedOf(values) ?? "")?.[0] : void 0;
    let best;
    for (const near of [year2, year2 - 1, year2 + 1])
      for (const known of byYear.get(near) ?? []) {
        const similarity = likeness(values, known.values);
        if (similarity > (best?.similarity ?? 0)) best = { known, similarity };
      }
    return best?.known;
  };
  return {
    accept: ({ values }, whom) => add({ whom, values }),
    judge: ({ values, reasons }, { isDistinct = false } = {}) => {
      if (reasons.some(({ severity }) => severity === "E")) return { verdict: "refused", reasons };
      const found = clash2(values);
      if (found) return found;
      const twin2 = isDistinct ? void 0 : resembling2(values);
      if (twin2)
        return {
          verdict: "review",
          reasons: [{ rule: "R39", severity: "W", field: "fullName", ...twin2.whom }, ...reasons]
        };
      return { verdict: reasons.length > 0 ? "warning" : "ok", reasons };
    }
  };
};

// src/core/written-day.ts
var FIRST_SERIAL = 1e4;
var LAST_SERIAL = 109574;
var FIRST_YEAR = 1900;
var LAST_YEAR = 2199;
var MONTHS2 = [
  /^jan(uari|uary)?$/,
  /^(feb|peb)(ruari|ruary)?$/,
  /^(mar|mrt)(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(agu|agt|ags|agust|agustus|aug|august)$/,
  /^(sep|sept|september)$/,
  /^(okt|oct)(ober)?$/,
  /^(nov|nop)(ember)?$/,
  /^(des|dec)(ember)?$/
];
var MIDNIGHT = /[T ]00[:.]00(?:[:.]00(?:\.0+)?)?$/i;
var SERIAL = /^\d{5,6}$/;
var ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
var DAY_FIRST = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
var NAMED = /^(\d{1,2})[-/. ]*([a-z]+)[-/., ]*(\d{4}|\d{2})$/i;
var NONE = { fault: { rule: "R08" } };
var dayOf = (year2, month2, day2, isAmbiguous = false) => {
  if (year2 === void 0 || year2 < FIRST_YEAR || year2 > LAST_YEAR) return NONE;
  const iso = [year2, month2, day2].map((part) => String(part).padStart(2, "0")).join("-");
  return isDay(iso) ? { day: iso, isAmbiguous } : NONE;
};
var ofSerial = (serial) => Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? { day: dayOfSerial(serial), isAmbiguous: false } : NONE;
var yearOf3 = (written, pivot) => {
  const year2 = Number(written);
  if (written.length === 4) return year2;
  return pivot === void 0 ? void 0 : year2 + (year2 > pivot ? 1900 : 2e3);
};
var readWrittenDay = (cell, { twoDigitPivot } = {}) => {
  if (typeof cell === "number") return ofSerial(cell);
  const text4 = String(cell).trim().replace(MIDNIGHT, "").replace(/\s+/g, " ");
  if (SERIAL.test(text4)) return ofSerial(Number(text4));
  const iso = ISO.exec(text4);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dayFirst = DAY_FIRST.exec(text4);
  if (dayFirst) {
    const day2 = Number(dayFirst[1]);
    const month3 = Number(dayFirst[3]);
    const isAmbiguous = day2 <= 12 && month3 <= 12 && day2 !== month3;
    return dayOf(yearOf3(dayFirst[4] ?? "", twoDigitPivot), month3, day2, isAmbiguous);
  }
  const named = NAMED.exec(text4);
  const name = named?.[2]?.toLowerCase() ?? "";
  const month2 = MONTHS2.findIndex((pattern) => pattern.test(name)) + 1;
  return named && month2 > 0 ? dayOf(yearOf3(named[3] ?? "", twoDigitPivot), month2, Number(named[1])) : NONE;
};

// src/features/imports/rules.ts
var error = (rule2, field) => ({ reasons: [{ rule: rule2, severity: "E", field }] });
var doubt2 = (rule2, field) => ({ rule: rule2, severity: "W", field });
var tidy = (text4) => text4.replace(/\s+/g, " ").trim();
var compact = (text4) => text4.replace(/[\s.,]/g, "").toLowerCase();
var YES2 = ["ya", "y", "yes", "1"];
var NO2 = ["tidak", "t", "no", "n", "0"];
var YEARS_AHEAD = 30;
var readDay = (text4, field, today) => {
  const year2 = Number(today.slice(2, 4));
  const twoDigitPivot = field === "birthDate" ? year2 : (year2 + YEARS_AHEAD) % 100;
  const read2 = readWrittenDay(text4, { twoDigitPivot });
  if ("fault" in read2) return error(read2.fault.rule, field);
  return { value: read2.day, reasons: read2.isAmbiguous ? [doubt2("R09", field)] : [] };
};
var readText = (text4, field) => {
  const value = tidy(text4);
  const { control } = kindOf(identities, field);
  if (control.type === "text" && value.length > control.max) return error("R14", field);
  const isOdd = field === "fullName" && (/\d/.test(value) || value.length < 2);
  return {
    value,
    reasons: [...looksLikeId(value) ? [doubt2("R19", field)] : [], ...isOdd ? [doubt2("R16", field)] : []]
  };
};
var understand = (text4, field, today) => {
  const { name, options = [] } = kindOf(identities, field);
  switch (name) {
    case "day":
      return readDay(text4, field, today);
    case "flag": {
      const word2 = compact(text4);
      const value = YES2.includes(word2) ? "yes" : NO2.includes(word2) ? "no" : void 0;
      return value === void 0 ? error("R13", field) : { value };
    }
    case "choice": {
      const value = options.find((option) => compact(option) === compact(text4));
      return value === void 0 ? error("R20", field) : { value };
    }
    default:
      return readText(text4, field);
  }
};
var understandNik = (text4, { numericNik }, birthDate) => {
  const faults = nikFaults(text4, {
    isKnownRegion,
    womenOnly: true,
    cameAsNumber: numericNik,
    ...birthDate === void 0 ? {} : { birthDate }
  });
  const reasons = faults.map(({ rule: rule2, severity, params }) => ({
    rule: rule2,
    // A digit that may have been lost is not to get into the registry.
    severity: rule2 === "R07" ? "E" : severity,
    field: "nik",
    ...params?.region === void 0 ? {} : { region: String(params.region) }
  }));
  return reasons.some(({ severity }) => severity === "E") ? { reasons } : { value: normaliseNik(text4), reasons };
};
var isConfirmed = (nik2, birthDate) => {
  const read2 = nik2 === void 0 ? void 0 : readNik(nik2);
  return read2?.ok === true && birthDate !== void 0 && read2.value.birthDays.includes(birthDate);
};
var acrossFields = ({ fullName, workingName, intakeOn, sentenceEndOn }) => [
  ...fullName === void 0 ? [{ rule: "R01", severity: "E", field: "fullName" }] : [],
  ...intakeOn !== void 0 && sentenceEndOn !== void 0 && sentenceEndOn < intakeOn ? [{ rule: "R35", severity: "E", field: "sentenceEndOn" }] : [],
  ...workingName !== void 0 && fullName !== void 0 && isPartOfName(workingName, fullName) ? [doubt2("G01", "workingName")] : []
];
var readLine = (cells, habits) => {
  const values = {};
  const reasons = [];
  const texts2 = new Map(habits.columns.filter(isField).map((field, n) => [field, cells[n] ?? ""]));
  const keep = (field, { value, reasons: found = [] }) => {
    if (value !== void 0 && value !== "") values[field] = value;
    reasons.push(...found);
  };
  for (const [field, text4] of texts2)
    if (field !== "nik" && text4.trim() !== "") keep(field, understand(text4, field, habits.today));
  const nik2 = texts2.get("nik") ?? "";
  if (nik2.trim() !== "") keep("nik", understandNik(nik2, habits, values.birthDate));
  const isCertain = isConfirmed(values.nik, values.birthDate);
  const doubts = reasons.filter(({ rule: rule2, field }) => !(isCertain && rule2 === "R09" && field === "birthDate"));
  return { values, reasons: [...doubts, ...acrossFields(values)] };
};

// src/features/imports/commands.ts
var ROLES4 = ["admin", "prison"];
var MOST_LINES = 200;
var MOST_IN_ALL = 2e4;
var jobField = () => string2("R13").check(_regex(/^[A-Za-z0-9-]{8,40}$/, "R13"));
var stageImport = defineCommand({
  name: "stageImport",
  roles: ROLES4,
  reads: [imports],
  writes: [imports],
  input: () => strictObject({
    job: jobField(),
    matching: matchingField(),
    content: word(),
    total: whole(1, MOST_IN_ALL),
    lines: linesField(MOST_LINES)
  }),
  refusals: { otherList: "This import was begun with another list." },
  decide: (book, { job, matching, content, total, lines }, { marks }) => {
    const known = jobOf(book, job);
    const plan2 = { ...matching, content, total };
    const cells = planCells(plan2);
    if (known && planCells(known.plan).join("|") !== cells.join("|")) return refuse("otherList", "job");
    const draft = createDraft(book, marks);
    if (!known) draft.add(imports, { job, line: 0, state: "columns", cells });
    const there = new Set(known?.lines.map(({ line }) => line));
    for (const line of lines)
      if (!there.has(line.line)) {
        there.add(line.line);
        draft.add(imports, { job, line: line.line, state: "queued", cells: line.cells });
      }
    return decided(draft, { job, staged: there.size, total });
  }
});
var addIdentity = (draft, book, values) => {
  const registryKey = draft.add(identities, values);
  const { cells = {} } = draft.changes[draft.changes.length - 1] ?? {};
  return { registryKey, version: viewOf(identities, { at: -1, cells }, book.words).$.version };
};
var habitsOf = ({ columns: columns2, numericNik }, { today }) => ({
  columns: columns2,
  numericNik,
  today
});
var outcomeOf = ({ reasons }) => reasons.length === 0 ? void 0 : [...new Set(reasons.map(({ rule: rule2, field }) => `${rule2} ${field}`))].join(", ");
var runImport = defineCommand({
  name: "runImport",
  roles: ROLES4,
  reads: [identities, imports],
  writes: [identities, imports],
  input: () => strictObject({ job: jobField(), most: optional(whole(1, MOST_LINES)) }),
  refusals: { noJob: "This import is not known." },
  decide: (book, { job, most = MOST_LINES }, context) => {
    const found = jobOf(book, job);
    if (!found) return refuse("noJob", "job");
    const queued = found.lines.filter(({ state }) => state === "queued");
    const judge2 = createJudge(book.rows(identities), found.plan.columns);
    const habits = habitsOf(found.plan, context);
    const draft = createDraft(book, context.marks);
    const counts = { added: 0, known: 0, review: 0, refused: 0 };
    for (const row of queued.slice(0, most)) {
      const line = readLine(row.cells ?? [], habits);
      const judged = judge2.judge(line);
      const outcome = outcomeOf(judged);
      if (judged.verdict === "ok" || judged.verdict === "warning") {
        const added = addIdentity(draft, book, line.values);
        judge2.accept(line, { other: added.registryKey });
        draft.set(imports, row, { state: "added", outcome, ...added, cells: void 0 });
        counts.added += 1;
        continue;
      }
      const state = judged.verdict;
      const registryKey = judged.reasons.find(({ other }) => other !== void 0)?.other;
      const cells = state === "review" ? row.cells : void 0;
      draft.set(imports, row, { state, outcome, registryKey, cells });
      counts[state] += 1;
    }
    return decided(draft, { job, left: Math.max(0, queued.length - most), ...counts });
  }
});
var decideReview = defineCommand({
  name: "decideReview",
  roles: ROLES4,
  reads: [identities, duplicates, imports],
  writes: [identities, duplicates, imports],
  input: () => strictObject({ importId: string2("R13"), decision: _enum(["same", "different"], "R13") }),
  refusals: {
    noReview: "There is no line {id} that waits for a decision.",
    taken: "She is there already, or cannot be added: {outcome}."
  },
  decide: (book, { importId, decision }, context) => {
    const row = book.find(imports, importId);
    const found = row?.state === "review" ? jobOf(book, row.job) : void 0;
    if (!row || !found) return refuse("noReview", "importId", { id: importId });
    const draft = createDraft(book, context.marks);
    if (decision === "same") {
      draft.set(imports, row, { state: "known", cells: void 0 });
      return decided(draft, { importId, registryKey: row.registryKey ?? null });
    }
    const line = readLine(row.cells ?? [], habitsOf(found.plan, context));
    const judged = createJudge(book.rows(identities), found.plan.columns).judge(line, { isDistinct: true });
    if (judged.verdict === "refused" || judged.verdict === "known")
      return refuse("taken", "importId", { outcome: outcomeOf(judged) ?? "" });
    const added = addIdentity(draft, book, line.values);
    draft.set(imports, row, { state: "added", ...added, cells: void 0 });
    if (row.registryKey !== void 0 && book.find(identities, row.registryKey))
      draft.add(duplicates, {
        pairKey: pairKeyOf(row.registryKey, added.registryKey),
        decision: "different",
        decidedBy: context.person.email,
        decidedAt: context.now
      });
    return decided(draft, { importId, registryKey: added.registryKey });
  }
});
var isOpen4 = ({ state }) => state === "queued" || state === "review";
var undoImport = defineCommand({
  name: "undoImport",
  roles: ROLES4,
  reads: [identities, imports],
  writes: [identities, imports],
  input: () => strictObject({ job: jobField() }),
  refusals: { noJob: "This import is not known." },
  decide: (book, { job }, { marks }) => {
    const found = jobOf(book, job);
    if (!found) return refuse("noJob", "job");
    const draft = createDraft(book, marks);
    const kept = [];
    let undone = 0;
    for (const row of found.lines) {
      if (isOpen4(row)) draft.set(imports, row, { state: "undone", cells: void 0 });
      if (row.state !== "added") continue;
      const identity4 = book.find(identities, row.registryKey ?? "");
      if (identity4 && identity4.$.version !== row.version) {
        kept.push(identity4.registryKey);
        continue;
      }
      if (identity4) {
        draft.set(identities, identity4, { voided: "yes" });
        undone += 1;
      }
      draft.set(imports, row, { state: "undone" });
    }
    return decided(draft, { job, undone, kept });
  }
});
var importsCommands = [stageImport, runImport, decideReview, undoImport];

// src/features/imports/queries.ts
var ROLES5 = ["admin", "prison"];
var MOST_LINES2 = 2e3;
var MOST_MATCHINGS = 30;
var MOST_LISTED2 = 300;
var VERDICTS = ["ok", "warning", "review", "refused", "known"];
var reasonsOf = ({ outcome = "", registryKey }) => outcome.split(", ").filter((part) => part !== "").map((part) => {
  const [rule2 = "", field = ""] = part.split(" ");
  return { rule: rule2, field, ...registryKey === void 0 ? {} : { other: registryKey } };
});
var tellJob = (book, { job, plan: plan2, lines }) => {
  const count = (wanted) => lines.filter(({ state }) => state === wanted).length;
  const told5 = lines.filter(({ state }) => state === "refused" || state === "review");
  return {
    job,
    content: plan2.content,
    total: plan2.total,
    staged: lines.length,
    counts: {
      queued: count("queued"),
      added: count("added"),
      known: count("known"),
      review: count("review"),
      refused: count("refused"),
      undone: count("undone")
    },
    lines: told5.slice(0, MOST_LISTED2).map((row) => ({
      importId: row.importId,
      line: row.line,
      state: row.state,
      reasons: reasonsOf(row),
      /** Who is on the line, and whom she resembles: only where that is to be decided. */
      name: row.state === "review" ? nameOn(row, plan2.columns) ?? null : null,
      other: row.state === "review" ? book.find(identities, row.registryKey ?? "")?.fullName ?? null : null
    }))
  };
};
var nameOn = ({ cells = [] }, columns2) => cells[columns2.filter((column) => column !== "").indexOf("fullName")];
var importForm = defineQuery({
  name: "importForm",
  roles: ROLES5,
  reads: [identities, imports],
  input: () => strictObject({}),
  refusals: {},
  answer: (book) => {
    const newest = newestJob(book);
    return {
      fields: [...FIELDS],
      matchings: matchings(book).slice(0, MOST_MATCHINGS),
      job: newest ? tellJob(book, newest) : null
    };
  }
});
var dryRunImport = defineQuery({
  name: "dryRunImport",
  roles: ROLES5,
  reads: [identities],
  input: () => strictObject({
    matching: matchingField(),
    before: linesField(MOST_LINES2 * 10),
    lines: linesField(MOST_LINES2)
  }),
  refusals: {},
  answer: (book, { matching, before, lines }, { today }) => {
    const habits = { ...matching, today };
    const judge2 = createJudge(book.rows(identities), matching.columns);
    for (const { line, cells } of before) judge2.accept(readLine(cells, habits), { otherLine: line });
    const judged = lines.map(({ line, cells }) => {
      const read2 = readLine(cells, habits);
      const { verdict, reasons } = judge2.judge(read2);
      if (verdict === "ok" || verdict === "warning") judge2.accept(read2, { otherLine: line });
      return { line, verdict, reasons };
    });
    const totals = Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, judged.filter((line) => line.verdict === verdict).length])
    );
    return { lines: judged, totals };
  }
});
var importsQueries = [importForm, dryRunImport];

// src/features/imports/sidebars.ts
var importSidebar = defineSidebar({
  key: "import",
  roles: ["admin", "prison"],
  title: "Import a list",
  workbooks: ["registry"]
});
var importsSidebars = [importSidebar];

// src/features/imports/feature.ts
var importsFeature = defineFeature({
  tab: imports,
  commands: importsCommands,
  queries: importsQueries,
  sidebars: importsSidebars
});

// src/features/instructors/feature.ts
var instructorsFeature = defineFeature({ tab: instructors });

// src/features/journal/sidebars.ts
var undoSidebar = defineSidebar({
  key: "undo",
  roles: ["admin", "coordinator", "prison", "trainer", "partner"],
  title: "Undo",
  workbooks: WORKBOOKS
});
var journalSidebars = [undoSidebar];

// src/features/journal/tab.ts
var PAYLOAD_MAX = 4e4;
var journal = defineGeneratedTab("journal", {
  key: "requestId",
  workbooks: WORKBOOKS,
  columns: {
    commit: number3({ min: 1, max: 1e9 }),
    at: instant(),
    by: text({ max: 120, privacy: "person" }),
    command: text({ max: 60 }),
    requestId: text({ max: 80 }),
    inputHash: text({ max: 20 }),
    part: number3({ min: 1, max: 1e5 }),
    answer: text({ max: PAYLOAD_MAX, optional: true }),
    marks: text({ max: PAYLOAD_MAX, optional: true }),
    payload: text({ max: PAYLOAD_MAX, optional: true })
  }
});

// src/features/journal/feature.ts
var journalFeature = defineFeature({ tab: journal, sidebars: journalSidebars });

// src/features/mail-log/tab.ts
var mailLog = defineGeneratedTab("mailLog", {
  key: "mailKey",
  columns: {
    mailKey: text({ max: 80 }),
    state: choice(["queued", "sending", "sent", "failed", "unknown", "nothing"]),
    /** Why it did not leave. */
    reason: choice(["nobody", "tooMany", "sixteenDigits", "registerNumber", "workingName", "expired"], true),
    recipients: number3({ min: 0, max: 500 }),
    contentHash: text({ max: 40, optional: true }),
    changedAt: instant()
  }
});

// src/features/mail-log/facts.ts
var partsOf = (mailKey) => {
  const [kind = "", period = "", ...agency] = mailKey.split("|");
  return { kind, period, agencyId: agency.join("|") };
};
var TEST = "test";
var isTest = ({ mailKey }) => partsOf(mailKey).kind === TEST;
var unsettled = (book) => book.rows(mailLog).filter((mail2) => mail2.state === "unknown" && !isTest(mail2));
var DAYS_TOLD = 7;
var failedSince = (book, today) => book.rows(mailLog).filter(
  (mail2) => mail2.state === "failed" && !isTest(mail2) && dayOfInstant(mail2.changedAt) >= addDays(today, -DAYS_TOLD)
);

// src/features/mail-log/digest.ts
var mailTrouble = defineDigestSection({
  key: "mailTrouble",
  part: "act",
  reads: [mailLog],
  title: "Mails to be looked at",
  texts: {
    unknown: "{count} mails of which it is not known whether they were sent",
    failed: "{count} mails not sent in the last seven days"
  },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== "manpower") return [];
    const counts = { unknown: unsettled(book).length, failed: failedSince(book, today).length };
    return ["unknown", "failed"].filter((text4) => counts[text4] > 0).map((text4) => ({ text: text4, params: { count: counts[text4] } }));
  }
});
var mailLogDigests = [mailTrouble];

// src/features/mail-log/sidebars.ts
var digestsSidebar = defineSidebar({
  key: "digests",
  roles: ["admin", "coordinator"],
  title: "Mail digests"
});
var mailLogSidebars = [digestsSidebar];

// src/features/mail-log/feature.ts
var mailLogFeature = defineFeature({
  tab: mailLog,
  digests: mailLogDigests,
  sidebars: mailLogSidebars
});

// src/features/meetings/commands.ts
var plan = () => ({
  heldOn: fieldOf(meetings, "heldOn"),
  startTime: fieldOf(meetings, "startTime"),
  endTime: fieldOf(meetings, "endTime"),
  place: fieldOf(meetings, "place"),
  chair: fieldOf(meetings, "chair"),
  invited: fieldOf(meetings, "invited"),
  agenda: fieldOf(meetings, "agenda")
});
var plannedFields = () => strictObject(plan());
var told2 = ({ place, chair, agenda, ...rest }) => ({
  ...rest,
  place: tidied(place) ?? place,
  chair: tidied(chair) ?? chair,
  agenda: tidied(agenda) ?? agenda
});
var otherThere = (book, { heldOn, startTime, place }, except) => book.where(meetings, "heldOn", heldOn).find(
  (row) => row.status === "planned" && row.startTime === startTime && row.place === place && row.meetingId !== except
)?.meetingId;
var planMeeting = defineCommand({
  name: "planMeeting",
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  writes: [meetings],
  input: plannedFields,
  refusals: { samePlace: "{other} already takes place there and then." },
  decide: (book, input, { today, marks }) => {
    const meeting = told2(input);
    const other = otherThere(book, meeting);
    if (other !== void 0) return refuse("samePlace", "place", { other });
    const draft = createDraft(book, marks);
    const meetingId = draft.nextId(meetings);
    const documentNo = letterNumber(settingsOf(book).meetingNo, meetingId, today) || void 0;
    draft.add(meetings, { ...meeting, meetingId, documentNo, status: "planned" });
    return decided(draft, { meetingId, documentNo: documentNo ?? "" });
  }
});
var asText = (value) => value === void 0 ? "" : typeof value === "string" ? value : value.join(", ");
var forPeople = (text4) => isDay(text4) ? dayForPeople(text4) : text4 === "" ? "–" : text4;
var changeMeeting = defineCommand({
  name: "changeMeeting",
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  writes: [meetings],
  input: () => strictObject({
    ...plan(),
    meetingId: fieldOf(meetings, "meetingId"),
    /** Version of the row that the form was opened with, and what it showed: they tell what has changed since. */
    version: string2("R13").check(_maxLength(40, "R14")),
    seen: record(string2(), string2("R13")),
    /** True when the agencies have the earlier invitation. */
    isSent: boolean2("R13")
  }),
  refusals: {
    noMeeting: "There is no meeting {id}.",
    notPlanned: "{id} was held or cancelled already.",
    changedSince: "Changed by somebody else in the meantime, to: {now}",
    nothingChanged: "Nothing was changed.",
    samePlace: "{other} already takes place there and then."
  },
  decide: (book, { meetingId, version: version2, seen, isSent, ...input }, { today, marks }) => {
    const row = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!row) return refuse("noMeeting", "meetingId", params);
    if (row.status !== "planned") return refuse("notPlanned", "meetingId", params);
    const meeting = told2(input);
    const fields2 = Object.keys(plan());
    const overtaken = row.$.version === version2 ? [] : fields2.filter((field) => asText(row[field]) !== (seen[field] ?? ""));
    if (overtaken.length > 0)
      return {
        ok: false,
        refusals: overtaken.map((field) => ({
          code: "changedSince",
          field,
          params: { now: forPeople(asText(row[field])) }
        }))
      };
    if (fields2.every((field) => asText(row[field]) === asText(meeting[field])))
      return refuse("nothingChanged");
    const other = otherThere(book, meeting, meetingId);
    if (other !== void 0) return refuse("samePlace", "place", { other });
    const documentNo = isSent ? letterNumber(settingsOf(book).meetingNo, meetingId, today, nextLetter(row)) || void 0 : row.documentNo;
    const draft = createDraft(book, marks);
    draft.set(meetings, row, {
      ...meeting,
      ...isSent ? { documentNo, replacedNo: row.documentNo, changedOn: today } : {}
    });
    return decided(draft, { meetingId, documentNo: documentNo ?? "" });
  }
});
var cancelMeeting = defineCommand({
  name: "cancelMeeting",
  roles: STEWARDS,
  reads: [agencies, meetings],
  writes: [meetings],
  input: () => strictObject({ meetingId: fieldOf(meetings, "meetingId"), version: string2("R13") }),
  refusals: {
    noMeeting: "There is no meeting {id}.",
    notPlanned: "{id} was held or cancelled already.",
    changedSince: "{id} has been changed in the meantime. Look at it again."
  },
  decide: (book, { meetingId, version: version2 }, { marks }) => {
    const meeting = book.find(meetings, meetingId);
    const params = { id: meetingId };
    if (!meeting) return refuse("noMeeting", "meetingId", params);
    if (meeting.status !== "planned") return refuse("notPlanned", "meetingId", params);
    if (meeting.$.version !== version2) return refuse("changedSince", "meetingId", params);
    const draft = createDraft(book, marks);
    draft.set(meetings, meeting, { status: "cancelled" });
    return decided(draft, { meetingId });
  }
});
var meetingsCommands = [planMeeting, changeMeeting, cancelMeeting];

// src/features/meetings/digest.ts
var DAYS_AHEAD = 7;
var nextMeeting = defineDigestSection({
  key: "nextMeeting",
  part: "week",
  reads: [meetings],
  title: "Coordination meetings",
  texts: {
    meeting: "{on}, {startTime}{until}: {place} ({meeting})",
    changed: "{on}, {startTime}{until}: {place} ({meeting}), changed on {changedOn}"
  },
  worthAMail: true,
  lines: (book, { agencyId, agencyType, to }, { today }) => book.rows(meetings).filter(
    ({ status, heldOn, invited }) => status === "planned" && heldOn >= today && heldOn <= addDays(to, DAYS_AHEAD) && (agencyType === "manpower" || invited.includes(agencyId))
  ).sort(byTime).map(({ meetingId, heldOn, startTime, endTime, place, changedOn }) => ({
    text: changedOn === void 0 ? "meeting" : "changed",
    params: {
      changedOn: changedOn === void 0 ? "" : dayForPeople(changedOn),
      on: dayForPeople(heldOn),
      startTime,
      until: endTime === void 0 ? "" : `–${endTime}`,
      place,
      meeting: meetingId
    }
  }))
});
var meetingsDigests = [nextMeeting];

// src/features/meetings/queries.ts
var meetingForm = defineQuery({
  name: "meetingForm",
  roles: STEWARDS,
  reads: [settings, agencies, meetings],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const { planned, held } = recentMeetings(book.rows(meetings));
    return {
      today,
      agencies: listedAgencies(book),
      meetings: [...planned, ...held].map(shownMeeting),
      ...letterOf(book)
    };
  }
});
var meetingsQueries = [meetingForm];

// src/core/field-rules.ts
var FIELD_RULES = {
  R01: {
    severity: "E",
    text: "This has to be filled in.",
    why: "Lists, letters and reports cannot use a row with a gap.",
    mend: "Fill in the cell; if the row is not to be used, set its column of voided rows to Yes."
  },
  R02: NIK_RULES.R02,
  R03: NIK_RULES.R03,
  R05: NIK_RULES.R05,
  R08: {
    severity: "E",
    text: "This is not a real date: “{value}”.",
    why: "A text that looks like a date cannot be counted or sorted, and day and month may be the other way round.",
    mend: "Type the date again as day/month/year, such as 01/02/2027; where only one reading is possible, Mend at once does it."
  },
  R10: {
    severity: "E",
    text: "This time is not right: “{value}”. Write it like 09:00, and the end after the start.",
    why: "From start and end the JP, clashes of rooms and the printed lists are worked out.",
    mend: "Type the time as hours and minutes, such as 09:00, and an end that comes after the start."
  },
  R11: {
    severity: "E",
    text: "This is not an e-mail address: “{value}”.",
    why: "Mails to an address that is wrong reach nobody.",
    mend: "Write one address without a name and without commas, such as nama@kantor.go.id."
  },
  R13: {
    severity: "E",
    text: "“{value}” is not one of the values that can be chosen here.",
    why: "Counts and rules know only the words of the list, so this row would be left out.",
    mend: "Choose a value from the drop-down list of the cell."
  },
  R14: {
    severity: "E",
    text: "“{value}” is outside what is possible here.",
    why: "A value that is too large, too small or too long is mostly a slip of the keyboard, and would falsify the counts.",
    mend: "Correct the number, or shorten the text."
  },
  R17: {
    severity: "W",
    text: "There are spaces at the start, at the end, or twice in a row.",
    why: "With a space too many the same name counts as another one, in lists and in searches.",
    mend: "Press Mend at once, or take the extra spaces out by hand."
  },
  R19: {
    severity: "W",
    text: "This text holds a number of 16 digits, which may be a national id. It must not be here.",
    why: "Everybody reads the shared workbook, and a NIK shows who a participant is.",
    mend: "Take the number out of the text; numbers of identity belong in the registry of the prison only."
  },
  R36: {
    severity: "E",
    text: "{value} is used by more than one row.",
    why: "Other tabs mean one row by this code, and would now find the wrong one.",
    mend: "Clear the code in the copied row and check the entries again: it gets a new one; void the row if it is only a copy."
  },
  R50: {
    severity: "E",
    text: "{value} does not exist, or has been voided.",
    why: "The row points to nothing, and is missing in lists and counts of what it belongs to.",
    mend: "Choose a code from the list, or bring the row back that was voided by mistake."
  }
};
var columnHits = (tab, column, row, book) => {
  const kind = kindOf(tab, column);
  const cell = row.$.cell(column);
  if (isBlank(cell)) return kind.optional ? [] : [{ rule: "R01", column }];
  const fault2 = row.$.fault(column);
  const value = () => repeatableOf(kind, cell);
  if (fault2) return [{ rule: fault2.rule, column, params: { ...fault2.params, value: value() } }];
  if (kind.name === "text") {
    const text4 = String(cell);
    if (looksLikeId(text4)) return [{ rule: "R19", column }];
    return text4 !== text4.trim() || /[^\S\n]{2}/.test(text4) ? [{ rule: "R17", column }] : [];
  }
  const each = kind.refersToEach;
  if (each !== void 0)
    return !book.tables.has(each) ? [] : String(cell).split(/[,;\n]/).map((id) => id.trim()).filter((id) => id !== "" && !book.refers(each, id)).map((id) => ({ rule: "R50", column, params: { value: repeatable(id) } }));
  if (kind.refersTo === void 0) return [];
  return !book.tables.has(kind.refersTo) || book.refers(kind.refersTo, String(cell).trim()) ? [] : [{ rule: "R50", column, params: { value: value() } }];
};
var fieldHits = (tab, row, book) => {
  if (row.$.voided) return [];
  const hits = columnKeys(tab).flatMap((column) => columnHits(tab, column, row, book));
  const id = idOf(tab, row);
  return id !== "" && book.firstWithId(tab, id) !== row.$.at ? [...hits, { rule: "R36", column: tab.id, params: { value: repeatable(row.$.cell(tab.id)) } }] : hits;
};

// src/features/meetings/rules.ts
var endAfterStart = defineRule({
  code: "R10",
  ...FIELD_RULES.R10,
  on: meetings,
  check: ({ startTime, endTime }) => endTime !== void 0 && endTime <= startTime && { column: "endTime", params: { value: endTime } }
});
var DAYS_TO_WRITE = 2;
var minutesInTime = defineRule({
  code: "R80",
  severity: "W",
  text: "The meeting was {days} days ago and has no minutes yet. Write them, or cancel it.",
  why: "What was decided is forgotten, and without minutes nobody is bound by it.",
  mend: "Write the minutes under Coordination meeting, or cancel the meeting if it did not take place.",
  on: meetings,
  onlyInValidation: true,
  check: ({ status, heldOn }, _book, { today }) => {
    const days = daysBetween(heldOn, today);
    return status === "planned" && days > DAYS_TO_WRITE && { column: "status", params: { days } };
  }
});
var heldByNow = defineRule({
  code: "R81",
  severity: "E",
  text: "The meeting of {on} lies ahead: it cannot have been held.",
  why: "Minutes and actions go by the day on which the meeting was held.",
  mend: "Correct the day, or set the meeting back to planned.",
  on: meetings,
  check: ({ status, heldOn }, _book, { today }) => status === "held" && heldOn > today && { column: "status", params: { on: dayForPeople(heldOn) } }
});
var meetingsRules = [endAfterStart, minutesInTime, heldByNow];

// src/features/meetings/sidebars.ts
var meetingSidebar = defineSidebar({
  key: "meeting",
  roles: STEWARDS,
  title: "Coordination meeting"
});
var meetingsSidebars = [meetingSidebar];

// src/features/meetings/feature.ts
var meetingsFeature = defineFeature({
  tab: meetings,
  rules: meetingsRules,
  commands: meetingsCommands,
  queries: meetingsQueries,
  digests: meetingsDigests,
  sidebars: meetingsSidebars
});

// src/core/kinds/month.ts
var month = (optional2) => {
  const kind = day(optional2);
  return {
    name: "month",
    optional: kind.optional,
    privacy: kind.privacy,
    schema: () => kind.schema(),
    toCell: (value, words) => kind.toCell(value, words),
    fromCell: (cell, words) => {
      const read2 = kind.fromCell(cell, words);
      return read2.ok ? good(`${read2.value.slice(0, 7)}-01`) : read2;
    },
    check: { type: "date" },
    numberFormat: { type: "DATE", pattern: "mm/yyyy" },
    width: 80,
    control: kind.control,
    sample: (n) => `${dayOfSerial(46419 + n * 31).slice(0, 7)}-01`
  };
};

// src/features/outcomes/tab.ts
var outcomes = defineTab("outcomes", {
  key: "outcomeId",
  columns: {
    outcomeId: code("HU", 5),
    participantId: ref(participants),
    month: month(),
    working: flag(true),
    /** Has a business number (NIB). */
    hasNib: flag(true),
    /** Insured against accident and death (JKK and JKM). */
    insurance: choice(["toRegister", "active", "lapsed"], true),
    funding: choice(["none", "kur", "csr", "zakat", "cooperative", "other"], true),
    fundingBand: choice(["upTo1m", "upTo5m", "upTo10m", "above10m"], true),
    turnoverBand: choice(["none", "upTo500k", "upTo1m", "upTo3m", "above3m"], true),
    channel: choice(["none", "order", "consignment", "market", "online", "exhibition"], true)
  }
});

// src/features/outcomes/facts.ts
var monthOf = (day2) => `${day2.slice(0, 7)}-01`;
var outcomesOf = (book, participantId) => [...book.where(outcomes, "participantId", participantId)].sort((a, b) => a.month < b.month ? -1 : 1);
var outcomeIn = (book, participantId, month2) => book.where(outcomes, "participantId", participantId).find((row) => row.month === month2);
var lastKnown = (rows, column) => rows.reduce((known, row) => row[column] ?? known, void 0);
var LASTING_MONTHS = 6;
var monthNumber = (month2) => Number(month2.slice(0, 4)) * 12 + Number(month2.slice(5, 7));
var stayed = (row, isOver2) => row.state === "passed" || row.state === "failed" || isOver2 && isSeated(row);
var isCertified = (book, { enrolmentId }) => book.where(certificates, "enrolmentId", enrolmentId).some(({ type, status }) => type === "training" && status === "issued");
var isFunded = (rows) => rows.some(({ funding }) => funding !== void 0 && funding !== "none");
var trainedIn = (book, cohortId, today) => {
  const cohort = book.find(cohorts, cohortId);
  const isOver2 = cohort !== void 0 && (cohort.status === "completed" || cohort.endOn < today);
  return book.where(enrolments, "cohortId", cohortId).filter((row) => stayed(row, isOver2));
};
var ladderOf = (book, cohortId, today) => {
  const trained = trainedIn(book, cohortId, today);
  const told5 = trained.map(({ participantId }) => outcomesOf(book, participantId));
  const began = told5.flatMap((rows) => {
    const first = rows.find(({ working }) => working === "yes");
    return first ? [{ rows, from: monthNumber(first.month) + LASTING_MONTHS }] : [];
  });
  const due = began.filter(({ from }) => from <= monthNumber(today));
  return {
    enrolled: book.where(enrolments, "cohortId", cohortId).filter((row) => isSeated(row) || isExit(row) && row.startOn !== void 0).length,
    trained: trained.length,
    certified: trained.filter((row) => isCertified(book, row)).length,
    working: began.length,
    insured: told5.filter((rows) => lastKnown(rows, "insurance") === "active").length,
    funded: told5.filter(isFunded).length,
    halfYear: due.length,
    lasting: due.filter(
      ({ rows, from }) => rows.some(({ month: month2, working }) => working === "yes" && monthNumber(month2) >= from)
    ).length
  };
};
var programmeLadderOf = (book, programmeId, today) => {
  const mine = book.where(cohorts, "programmeId", programmeId).filter(({ status }) => status !== "cancelled").map(({ cohortId }) => cohortId);
  const ladders = mine.map((cohortId) => ladderOf(book, cohortId, today));
  const sum2 = (rung) => ladders.reduce((total, ladder) => total + ladder[rung], 0);
  const states = mine.flatMap(
    (cohortId) => book.where(enrolments, "cohortId", cohortId).map(({ state }) => state)
  );
  return {
    enrolled: sum2("enrolled"),
    trained: sum2("trained"),
    certified: sum2("certified"),
    working: sum2("working"),
    insured: sum2("insured"),
    funded: sum2("funded"),
    halfYear: sum2("halfYear"),
    lasting: sum2("lasting"),
    passed: states.filter((state) => state === "passed").length,
    failed: states.filter((state) => state === "failed").length
  };
};
var insuranceOf = (book, participantIds) => {
  const counts = { toRegister: 0, active: 0, lapsed: 0, unknown: 0 };
  for (const participantId of new Set(participantIds))
    counts[lastKnown(outcomesOf(book, participantId), "insurance") ?? "unknown"] += 1;
  return counts;
};
var dossiers = (book, today) => {
  const trained = new Set(
    book.rows(cohorts).flatMap(({ cohortId }) => trainedIn(book, cohortId, today).map(({ participantId }) => participantId))
  );
  return book.rows(participants).filter(({ status }) => status !== "transferred" && status !== "deceased").filter(
    ({ participantId }) => trained.has(participantId) || book.where(followUps, "participantId", participantId).length > 0
  ).map(({ participantId }) => {
    const rows = outcomesOf(book, participantId);
    const parts = {
      certificate: book.where(enrolments, "participantId", participantId).some((row) => isCertified(book, row)),
      nib: lastKnown(rows, "hasNib") === "yes",
      insured: lastKnown(rows, "insurance") === "active",
      neverKur: !rows.some(({ funding }) => funding === "kur")
    };
    return {
      participantId,
      ...parts,
      missing: Object.values(parts).filter((isThere) => !isThere).length
    };
  });
};

// src/features/outcomes/input.ts
var outcomeInput = () => strictObject({
  /** Of the month's row as the form saw it; null when there was none. */
  version: nullable(string2("R13")),
  said: strictObject({
    working: fieldOf(outcomes, "working"),
    hasNib: fieldOf(outcomes, "hasNib"),
    insurance: fieldOf(outcomes, "insurance"),
    funding: fieldOf(outcomes, "funding"),
    fundingBand: fieldOf(outcomes, "fundingBand"),
    turnoverBand: fieldOf(outcomes, "turnoverBand"),
    channel: fieldOf(outcomes, "channel")
  })
});
var saysNothing = ({ said }) => Object.values(said).every((value) => value === void 0);
var isOtherOutcome = (book, participantId, month2, { version: version2 }) => (outcomeIn(book, participantId, month2)?.$.version ?? null) !== version2;
var storeOutcome = (book, draft, participantId, month2, { said }) => {
  const values = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== void 0));
  const row = outcomeIn(book, participantId, month2);
  if (row) draft.set(outcomes, row, values);
  else draft.add(outcomes, { participantId, month: month2, ...values });
};

// src/features/outcomes/commands.ts
var CHANGED = "{id} has been changed in the meantime. Look at it again.";
var recordFollowUp = defineCommand({
  name: "recordFollowUp",
  roles: FOLLOWERS,
  reads: [participants, followUps, outcomes],
  writes: [followUps, outcomes],
  input: () => strictObject({
    taskId: string2("R13"),
    version: string2("R13"),
    /** Required here, though not in the tab: nothing is recorded of what is not done. */
    doneOn: fieldOf(followUps, "dueOn"),
    result: fieldOf(followUps, "result"),
    note: fieldOf(followUps, "note"),
    nextDueOn: fieldOf(followUps, "nextDueOn"),
    outcome: optional(outcomeInput())
  }),
  refusals: {
    noTask: "There is no task {id}.",
    notYours: "Tasks of another agency are not yours to change.",
    changedSince: CHANGED,
    alreadyDone: "{id} is done already.",
    resultMissing: "Say what came of it.",
    notYet: "This day is still to come.",
    nextTooEarly: "The next day lies before this one."
  },
  decide: (book, { taskId, version: version2, outcome, ...visit }, { person, today, marks }) => {
    const { doneOn, result, nextDueOn } = visit;
    const task = book.find(followUps, taskId);
    if (!task) return refuse("noTask", "taskId", { id: taskId });
    if (!mayAct(person, task.ownerId)) return refuse("notYours", "taskId");
    if (!isOpen2(task)) return refuse("alreadyDone", "taskId", { id: taskId });
    if (task.$.version !== version2) return refuse("changedSince", "taskId", { id: taskId });
    if (result === void 0) return refuse("resultMissing", "result");
    if (doneOn > today) return refuse("notYet", "doneOn");
    if (nextDueOn !== void 0 && nextDueOn < doneOn) return refuse("nextTooEarly", "nextDueOn");
    const { participantId, type, ownerId } = task;
    const month2 = monthOf(doneOn);
    if (outcome && isOtherOutcome(book, participantId, month2, outcome))
      return refuse("changedSince", "outcome", { id: participantId });
    const draft = createDraft(book, marks);
    draft.set(followUps, task, visit);
    const nextTaskId = nextDueOn === void 0 ? null : draft.add(followUps, { participantId, type, ownerId, trigger: "manual", dueOn: nextDueOn });
    if (outcome && !saysNothing(outcome)) storeOutcome(book, draft, participantId, month2, outcome);
    return decided(draft, { taskId, nextTaskId, nextDueOn: nextDueOn ?? null });
  }
});
var recordOutcome = defineCommand({
  name: "recordOutcome",
  roles: FOLLOWERS,
  reads: [participants, followUps, outcomes],
  writes: [outcomes],
  input: () => strictObject({
    participantId: fieldOf(outcomes, "participantId"),
    month: fieldOf(outcomes, "month"),
    outcome: outcomeInput()
  }),
  refusals: {
    noParticipant: "There is no participant {id}.",
    notYours: "Your agency has no task for {id}.",
    notYet: "This month is still to come.",
    changedSince: CHANGED,
    nothingSaid: "Fill in at least one answer."
  },
  decide: (book, { participantId, month: day2, outcome }, { person, today, marks }) => {
    const month2 = monthOf(day2);
    if (!book.find(participants, participantId))
      return refuse("noParticipant", "participantId", { id: participantId });
    const isTheirs = book.where(followUps, "participantId", participantId).some(({ ownerId }) => mayAct(person, ownerId));
    if (!isTheirs && !actsForAll(person)) return refuse("notYours", "participantId", { id: participantId });
    if (month2 > today) return refuse("notYet", "month");
    if (isOtherOutcome(book, participantId, month2, outcome))
      return refuse("changedSince", "participantId", { id: participantId });
    if (saysNothing(outcome)) return refuse("nothingSaid", "working");
    const draft = createDraft(book, marks);
    storeOutcome(book, draft, participantId, month2, outcome);
    return decided(draft, { participantId, month: month2 });
  }
});
var outcomesCommands = [recordFollowUp, recordOutcome];

// src/features/outcomes/queries.ts
var asked = (row) => ({
  month: row.month,
  version: row.$.version,
  working: row.working ?? null,
  hasNib: row.hasNib ?? null,
  insurance: row.insurance ?? null,
  funding: row.funding ?? null,
  fundingBand: row.fundingBand ?? null,
  turnoverBand: row.turnoverBand ?? null,
  channel: row.channel ?? null
});
var peopleIn = (book) => book.rows(participants).map(({ participantId, workingName }) => ({
  ...{ participantId, workingName },
  outcomes: outcomesOf(book, participantId).map(asked)
}));
var followUpsForm = defineQuery({
  name: "followUpsForm",
  roles: FOLLOWERS,
  reads: [agencies, cohorts, participants, enrolments, followUps, outcomes],
  input: () => strictObject({ agencyId: optional(string2("R13")) }),
  refusals: {},
  answer: (book, { agencyId }, { today, person }) => {
    const isForAll = actsForAll(person);
    const mine = book.rows(agencies).filter((row) => isForAll || row.agencyId === person.agencyId).map(({ agencyId: id, name }) => ({ agencyId: id, name }));
    const chosen3 = isForAll ? mine.find((row) => row.agencyId === agencyId)?.agencyId ?? null : person.agencyId;
    return {
      ...{ today, isForAll, chosen: chosen3 },
      agencies: mine,
      people: peopleIn(book),
      /** Cohorts for which follow-up after training can be laid, with how many passed. */
      cohorts: ["admin", "coordinator"].includes(person.role) ? book.rows(cohorts).map(({ cohortId, name }) => ({
        ...{ cohortId, name },
        passed: book.where(enrolments, "cohortId", cohortId).filter(({ state }) => state === "passed").length
      })).filter(({ passed }) => passed > 0) : [],
      tasks: book.rows(followUps).filter((task) => isOpen2(task) && (chosen3 === null || task.ownerId === chosen3)).sort((a, b) => a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0).map(({ taskId, participantId, type, trigger, ownerId, dueOn, note, $: { version: version2 } }) => ({
        ...{ taskId, participantId, type, trigger, ownerId, dueOn, version: version2 },
        note: note ?? null,
        workingName: book.find(participants, participantId)?.workingName ?? ""
      }))
    };
  }
});
var outcomesQueries = [followUpsForm];

// src/features/outcomes/rules.ts
var onceAMonth = defineRule({
  code: "R84",
  severity: "E",
  text: "How {participant} fared in this month is already in {other}.",
  why: "She would be counted twice in the figures of this month.",
  mend: "Keep the row that is right, and void the other.",
  on: outcomes,
  check: (row, book) => {
    const twin2 = book.where(outcomes, "participantId", row.participantId).find((other) => other.month === row.month && other.outcomeId < row.outcomeId);
    return twin2 && { column: "month", params: { participant: row.participantId, other: twin2.outcomeId } };
  }
});
var outcomesRules = [onceAMonth];

// src/features/outcomes/sidebars.ts
var followUpsSidebar = defineSidebar({
  key: "followUps",
  roles: FOLLOWERS,
  title: "Follow-up"
});
var outcomesSidebars = [followUpsSidebar];

// src/core/told-count.ts
var SOME = "some";
var shownPart = (count, whole2, minimum) => {
  const rest = whole2 - count;
  if (count <= 0 || rest <= 0 || count >= minimum && rest >= minimum) return count;
  if (whole2 < 2 * minimum) return SOME;
  return count < minimum ? `<${minimum}` : `>${whole2 - minimum}`;
};
var toldWithin = (count, wholes, minimum) => {
  const whole2 = wholes.find(({ shown: shown3 }) => typeof shown3 === "number");
  return { count, shown: whole2 ? shownPart(count, whole2.count, minimum) : shownCount(count, minimum) };
};
var toldAround = (count, part, minimum) => {
  const rest = count - part.count;
  const isOpen7 = typeof part.shown !== "number" || part.count === 0 || rest === 0 || rest >= minimum;
  return { count, shown: isOpen7 ? shownCount(count, minimum) : `>${part.count}` };
};
var shownParts2 = (parts, minimum) => {
  const whole2 = parts.reduce((sum2, part) => sum2 + part, 0);
  const isSmall = (part) => part > 0 && part < minimum;
  const small = parts.filter(isSmall).length;
  if (small === 0 || parts.length === 1) return parts.map((part) => shownCount(part, minimum));
  const large = parts.filter((part) => part >= minimum).length;
  const isLoose = large > 0 && whole2 > small * (minimum - 1) + large * minimum;
  return parts.map((part) => !isLoose || part >= minimum ? null : shownCount(part, minimum));
};

// src/features/outcomes/summary.ts
var READS = [settings, cohorts, participants, enrolments, certificates, followUps, outcomes];
var toldLadder = (book, cohortId, today, minimum) => {
  const count = ladderOf(book, cohortId, today);
  const within = (rung, ...wholes) => toldWithin(count[rung], wholes, minimum);
  const enrolled = within("enrolled");
  const trained = within("trained", enrolled);
  const working = within("working", trained, enrolled);
  const halfYear = within("halfYear", working, trained, enrolled);
  const cell = ({ shown: shown3 }) => shown3 === SOME ? HIDDEN2 : shown3 ?? HIDDEN2;
  return {
    enrolled: cell(enrolled),
    trained: cell(trained),
    certified: cell(within("certified", trained, enrolled)),
    working: cell(working),
    insured: cell(within("insured", trained, enrolled)),
    funded: cell(within("funded", trained, enrolled)),
    halfYear: cell(halfYear),
    lasting: cell(within("lasting", halfYear, working, trained, enrolled))
  };
};
var outcomeLadder = defineSummary({
  key: "outcomeLadder",
  title: "Outcome ladder",
  reads: READS,
  columns: {
    cohortId: "text",
    name: "text",
    enrolled: "count",
    trained: "count",
    certified: "count",
    working: "count",
    insured: "count",
    funded: "count",
    halfYear: "count",
    lasting: "count"
  },
  texts: {
    note: "< fewer than, > more than, * neither nobody nor all: groups of fewer than {minimum} are not told apart."
  },
  tables: (book, { today }) => tableOf(book, (cohortId, minimum) => toldLadder(book, cohortId, today, minimum))
});
var insuranceCounts = defineSummary({
  key: "insuranceCounts",
  title: "Insurance",
  reads: READS,
  columns: {
    cohortId: "text",
    name: "text",
    people: "count",
    toRegister: "count",
    active: "count",
    lapsed: "count",
    unknown: "count"
  },
  texts: {
    note: "* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out."
  },
  tables: (book) => tableOf(book, (cohortId, minimum) => {
    const ids = book.where(enrolments, "cohortId", cohortId).filter((row) => isSeated(row) || isExit(row)).map(({ participantId }) => participantId);
    const counts = insuranceOf(book, ids);
    const { parts, hidesTotal } = shownParts(
      [counts.toRegister, counts.active, counts.lapsed, counts.unknown],
      minimum
    );
    const [toRegister = HIDDEN2, active = HIDDEN2, lapsed = HIDDEN2, unknown = HIDDEN2] = parts;
    const people = hidesTotal ? HIDDEN2 : shownCount(ids.length, minimum);
    return { people, toRegister, active, lapsed, unknown };
  })
});
var tableOf = (book, rowOf) => {
  const { minimumCell } = settingsOf(book);
  const rows = book.rows(cohorts).filter(({ status }) => status !== "cancelled").map(({ cohortId, name }) => ({
    cohortId,
    name,
    ...rowOf(cohortId, minimumCell)
  }));
  const note = { text: "note", params: { minimum: minimumCell } };
  return rows.length === 0 ? [] : [{ subject: "", name: "", note, rows }];
};
var fundingDossiers = defineSummary({
  key: "fundingDossiers",
  title: "Funding dossiers",
  reads: READS,
  columns: {
    participantId: "text",
    workingName: "text",
    certificate: "text",
    nib: "text",
    insured: "text",
    neverKur: "text",
    missing: "count"
  },
  tables: (book, { today }) => {
    const words = book.words(outcomes.key, "hasNib");
    const said = (isThere) => words.label(isThere ? "yes" : "no");
    const rows = dossiers(book, today).map((dossier) => ({
      participantId: dossier.participantId,
      workingName: book.find(participants, dossier.participantId)?.workingName,
      certificate: said(dossier.certificate),
      nib: said(dossier.nib),
      insured: said(dossier.insured),
      neverKur: said(dossier.neverKur),
      missing: dossier.missing
    }));
    return rows.length === 0 ? [] : [{ subject: "", name: "", rows }];
  }
});
var outcomesSummaries = [outcomeLadder, insuranceCounts, fundingDossiers];

// src/features/outcomes/digest.ts
var dossierCount = defineDigestSection({
  key: "dossierCount",
  part: "numbers",
  reads: [cohorts, participants, enrolments, certificates, followUps, outcomes],
  title: "Funding dossiers",
  texts: { count: "{complete} of {people} dossiers complete" },
  worthAMail: false,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== "cooperatives") return [];
    const all2 = dossiers(book, today);
    const complete = all2.filter(({ missing }) => missing === 0).length;
    return all2.length > 0 ? [{ text: "count", params: { complete, people: all2.length } }] : [];
  }
});
var insuranceNumbers = defineDigestSection({
  key: "insuranceNumbers",
  part: "numbers",
  reads: [settings, participants, outcomes],
  title: "JKK/JKM",
  texts: { counts: "{toRegister} to be registered, {active} active, {lapsed} lapsed" },
  worthAMail: false,
  lines: (book, { agencyType }) => {
    if (agencyType !== "insurance") return [];
    const ids = book.rows(participants).map(({ participantId }) => participantId);
    const { toRegister, active, lapsed } = insuranceOf(book, ids);
    const { minimumCell } = settingsOf(book);
    const shown3 = (count) => isOutside(agencyType) ? shownCount(count, minimumCell) : count;
    const params = { toRegister: shown3(toRegister), active: shown3(active), lapsed: shown3(lapsed) };
    return toRegister + active + lapsed > 0 ? [{ text: "counts", params }] : [];
  }
});
var leadershipPage = defineDigestSection({
  key: "leadershipPage",
  part: "numbers",
  reads: [settings, programmes, cohorts, enrolments, certificates, outcomes],
  title: "The programme so far",
  texts: {
    people: "{programme}: {enrolled} took part, {trained} to the end, {passed} passed",
    rate: "{programme}: {rate} % of those who were judged passed",
    training: "{programme}: {certified} with a certificate",
    ladder: "{programme}: {working} in business or work, {insured} insured (JKK/JKM), {funded} funded",
    lasting: "{programme}: of {halfYear} who began half a year ago or more, {lasting} still at it"
  },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== "leadership") return [];
    const { minimumCell } = settingsOf(book);
    const shown3 = (count, whole2) => {
      const told5 = whole2 < minimumCell ? shownCount(count, minimumCell) : shownPart(count, whole2, minimumCell);
      return told5 === SOME ? `<${whole2}` : told5 ?? "";
    };
    const isSmall = (count) => count > 0 && count < minimumCell;
    return book.rows(programmes).flatMap(({ programmeId: programme, status }) => {
      const ladder = programmeLadderOf(book, programme, today);
      const { enrolled, trained, passed, failed: failed2, halfYear } = ladder;
      if (status === "cancelled" || enrolled === 0) return [];
      const isTelling = passed + failed2 > 0 && !isSmall(passed) && !isSmall(failed2);
      const people = {
        ...{ programme, enrolled: shownCount(enrolled, minimumCell) },
        ...{ trained: shown3(trained, enrolled), passed: shown3(passed, trained) }
      };
      const rate = Math.round(100 * passed / (passed + failed2));
      return [
        { text: "people", params: people },
        ...isTelling ? [{ text: "rate", params: { programme, rate } }] : [],
        { text: "training", params: { programme, certified: shown3(ladder.certified, trained) } },
        {
          text: "ladder",
          params: {
            ...{ programme, working: shown3(ladder.working, trained) },
            ...{ insured: shown3(ladder.insured, trained), funded: shown3(ladder.funded, trained) }
          }
        },
        ...halfYear > 0 ? [
          {
            text: "lasting",
            params: {
              ...{ programme, halfYear: shown3(halfYear, ladder.working) },
              lasting: shown3(ladder.lasting, halfYear)
            }
          }
        ] : []
      ];
    });
  }
});
var outcomesDigests = [dossierCount, insuranceNumbers, leadershipPage];

// src/features/outcomes/feature.ts
var outcomesFeature = defineFeature({
  tab: outcomes,
  rules: outcomesRules,
  commands: outcomesCommands,
  queries: outcomesQueries,
  summaries: outcomesSummaries,
  digests: outcomesDigests,
  sidebars: outcomesSidebars
});

// src/features/participants/summary.ts
var sayable = (place) => typeof place === "string" ? place : "";
var shownGroups = (groups, minimum) => {
  const { parts, hidesTotal } = shownParts(
    groups.map(({ people }) => people),
    minimum
  );
  const rows = groups.map(({ place }, n) => ({ place, people: parts[n] ?? 0 }));
  const size = (people) => typeof people === "number" ? people : -1;
  const sorted = rows.sort(
    (a, b) => size(b.people) - size(a.people) || (sayable(a.place) < sayable(b.place) ? -1 : 1)
  );
  return { rows: sorted, hidesTotal };
};
var countBy2 = (codes, keyOf3) => {
  const counts = /* @__PURE__ */ new Map();
  for (const code2 of codes) counts.set(keyOf3(code2), (counts.get(keyOf3(code2)) ?? 0) + 1);
  return counts;
};
var rowsOf2 = (book) => {
  const { minimumCell } = settingsOf(book);
  const nameOf2 = (code2) => book.find(regions, code2)?.name ?? code2;
  const codes = book.rows(participants).map(({ origin = "" }) => origin);
  const provinces = countBy2(codes, (code2) => code2.slice(0, 2));
  const { rows, hidesTotal } = shownGroups(
    [...provinces].map(([code2, people]) => ({ place: code2, people })),
    minimumCell
  );
  const regencyRows = (province) => {
    const mine = countBy2(
      codes.filter((code2) => code2.startsWith(province)),
      (code2) => code2
    );
    const groups = [...mine].map(([code2, people]) => ({
      place: code2.length > 2 ? nameOf2(code2) : { text: "withoutRegency" },
      people
    }));
    const { rows: shown3, hidesTotal: isTooSmall } = shownGroups(groups, minimumCell);
    return isTooSmall ? [] : shown3.map(({ place, people }) => ({ province: nameOf2(province), regency: place, people }));
  };
  return [
    ...rows.flatMap(({ place, people }) => {
      const code2 = sayable(place);
      if (code2 === "") return [{ province: { text: "unknown" }, regency: "", people }];
      const whole2 = { province: nameOf2(code2), regency: { text: "wholeProvince" }, people };
      return people === HIDDEN2 ? [whole2] : [whole2, ...regencyRows(code2)];
    }),
    {
      province: { text: "total" },
      regency: "",
      people: hidesTotal ? HIDDEN2 : codes.length
    }
  ];
};
var originSummary = defineSummary({
  key: "origin",
  title: "Origin of participants",
  reads: [settings, regions, participants],
  columns: { province: "text", regency: "text", people: "count" },
  texts: {
    note: "* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.",
    unknown: "Not known",
    wholeProvince: "(whole province)",
    withoutRegency: "(regency not known)",
    total: "Total"
  },
  tables: (book) => {
    const note = { text: "note", params: { minimum: settingsOf(book).minimumCell } };
    return book.rows(participants).length === 0 ? [] : [{ subject: "", name: "", note, rows: rowsOf2(book) }];
  }
});
var participantsSummaries = [originSummary];

// src/features/participants/feature.ts
var participantsFeature = defineFeature({
  tab: participants,
  summaries: participantsSummaries
});

// src/features/programmes/rules.ts
var programmeDays = orderedDays(programmes, "startOn", "endOn");
var programmesRules = [programmeDays];

// src/features/programmes/feature.ts
var programmesFeature = defineFeature({ tab: programmes, rules: programmesRules });

// src/features/recaps/queries.ts
var taught = (book, held) => {
  const ids = [...new Set(held.map(({ instructorId = "" }) => instructorId))];
  return ids.map((id) => {
    const mine = held.filter(({ instructorId = "" }) => instructorId === id);
    return { name: book.find(instructors, id)?.name ?? "", sessions: mine.length, jp: totalJp(mine) };
  });
};
var attendanceRecap = defineQuery({
  name: "attendanceRecap",
  roles: ["admin", "coordinator", "prison", "trainer"],
  reads: [
    ...[settings, agencies, instructors, programmes, cohorts],
    ...[participants, enrolments, sessions, attendance]
  ],
  input: () => strictObject({
    cohortId: optional(string2("R13")),
    fromOn: optional(fieldOf(sessions, "sessionOn")),
    toOn: optional(fieldOf(sessions, "sessionOn"))
  }),
  refusals: {},
  answer: (book, input, { now, today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== "cancelled");
    const listed2 = open.map(({ cohortId: cohortId2, name }) => ({ cohortId: cohortId2, name }));
    const cohort = open.find(({ cohortId: cohortId2 }) => cohortId2 === input.cohortId) ?? open[0];
    if (!cohort) return { cohorts: listed2, chosen: null };
    const { cohortId, startOn } = cohort;
    const begun = sessionsOf(book, cohortId).filter((session) => hasBegun(session, now));
    const fromOn = input.fromOn ?? begun[0]?.sessionOn ?? startOn;
    const toOn = input.toOn ?? begun[begun.length - 1]?.sessionOn ?? today;
    const among = begun.filter(({ sessionOn }) => sessionOn >= fromOn && sessionOn <= toOn);
    const held = among.filter(({ status }) => status === "held");
    const people = book.where(enrolments, "cohortId", cohortId).filter((row) => among.some((session) => isExpected(row, session))).map((row) => ({ row, ...attendedAt(book, row, among) }));
    return {
      cohorts: listed2,
      chosen: {
        ...{ cohortId, startOn, fromOn, toOn, recapNo: settingsOf(book).recapNo },
        ...letterOf2(book, cohortId),
        sessions: among.length,
        jp: totalJp(among),
        unrecorded: among.filter((session) => !isFullyRecorded(book, session)).length,
        rate: percentForPeople(
          ratesTogether(
            book,
            attending(book, cohortId).map((row) => [row, among])
          ).whole
        ),
        people: people.map(({ row: { participantId }, rate, ...sums }) => ({
          participantId,
          workingName: book.find(participants, participantId)?.workingName ?? "",
          ...sums,
          rate: percentForPeople(rate)
        })),
        instructors: taught(book, held)
      }
    };
  }
});
var recapsQueries = [attendanceRecap];

// src/features/recaps/sidebars.ts
var attendanceRecapSidebar = defineSidebar({
  key: "attendanceRecap",
  roles: ["admin", "coordinator", "prison", "trainer"],
  title: "Attendance recap"
});
var recapsSidebars = [attendanceRecapSidebar];

// src/features/recaps/summary.ts
var READS2 = [settings, cohorts, enrolments, sessions, attendance];
var RECENT_DAYS = 92;
var MONTHS3 = 24;
var monthOf2 = ({ sessionOn }) => `${sessionOn.slice(0, 7)}-01`;
var byMonth = (all2, today) => groupBy(
  all2.filter((session) => monthOf2(session) <= today),
  monthOf2
);
var cohortsOf = (book) => book.rows(cohorts).filter(({ status }) => status !== "cancelled");
var attendanceByPerson = defineSummary({
  key: "attendanceByPerson",
  title: "Attendance by person",
  reads: READS2,
  columns: {
    cohortId: "text",
    enrolmentId: "text",
    participantId: "text",
    month: "month",
    sessions: "count",
    unrecorded: "count",
    present: "count",
    late: "count",
    excused: "count",
    sick: "count",
    absent: "count",
    keptAway: "count",
    jpExpected: "jp",
    jpAttended: "jp",
    rate: "percent"
  },
  texts: { note: "Cohorts that run, or ended not more than {days} days ago." },
  tables: (book, { today }) => {
    const recent = cohortsOf(book).filter(({ endOn }) => endOn >= addDays(today, -RECENT_DAYS));
    const rows = recent.flatMap(({ cohortId }) => {
      const months = [...byMonth(trainingSessions(book, cohortId), today)];
      return attending(book, cohortId).flatMap(
        (enrolment) => months.flatMap(([month2, all2]) => {
          const mine = all2.filter((session) => isExpected(enrolment, session));
          if (mine.length === 0) return [];
          const { sessions: sessions2, jpExpected, jpAttended, counts } = attendedAt(book, enrolment, mine);
          const [present = 0, late, excused, sick, absent, keptAway] = counts;
          return [
            {
              cohortId,
              enrolmentId: enrolment.enrolmentId,
              participantId: enrolment.participantId,
              month: daySerial(month2),
              sessions: sessions2,
              unrecorded: sessions2 - CODES.reduce((sum2, _, n) => sum2 + (counts[n] ?? 0), 0),
              ...{ present, late, excused, sick, absent, keptAway },
              ...{ jpExpected, jpAttended },
              rate: ratio(ratesOf(book, enrolment, mine).soFar)
            }
          ];
        })
      );
    });
    const note = { text: "note", params: { days: RECENT_DAYS } };
    return book.rows(sessions).length === 0 ? [] : [{ subject: "", name: "", note, rows }];
  }
});
var attendanceByMonth = defineSummary({
  key: "attendanceByMonth",
  title: "Attendance by month",
  reads: READS2,
  columns: {
    month: "month",
    sessionsPlanned: "count",
    sessionsHeld: "count",
    jpPlanned: "jp",
    jpHeld: "jp",
    rate: "percent",
    unrecorded: "count"
  },
  texts: { chart: "Attendance by month", along: "Month", up: "JP attended of JP recorded" },
  charts: [
    {
      key: "rate",
      type: "line",
      title: "chart",
      along: "along",
      up: "up",
      domain: "month",
      series: ["rate"]
    }
  ],
  tables: (book, { today }) => {
    const cohortIds = cohortsOf(book).map(({ cohortId }) => cohortId);
    const months = byMonth(
      cohortIds.flatMap((cohortId) => trainingSessions(book, cohortId)),
      today
    );
    const people = cohortIds.flatMap((cohortId) => attending(book, cohortId));
    const rows = [...months].sort(([a], [b]) => a < b ? -1 : 1).slice(-MONTHS3).map(([month2, all2]) => {
      const held = all2.filter(({ status }) => status === "held");
      const ofCohort = groupBy(all2, ({ cohortId }) => cohortId);
      const expected = people.flatMap((row) => {
        const among = ofCohort.get(row.cohortId);
        return among ? [[row, among]] : [];
      });
      const tallies = expected.map(([row, among]) => attendedAt(book, row, among));
      return {
        month: daySerial(month2),
        sessionsPlanned: all2.length,
        sessionsHeld: held.length,
        jpPlanned: totalJp(all2),
        jpHeld: totalJp(held),
        rate: ratio(ratesTogether(book, expected).soFar),
        unrecorded: tallies.reduce(
          (sum2, tally2) => sum2 + tally2.sessions - tally2.counts.reduce((known, count) => known + count, 0),
          0
        )
      };
    });
    return book.rows(sessions).length === 0 ? [] : [{ subject: "", name: "", rows }];
  }
});
var recapsSummaries = [attendanceByPerson, attendanceByMonth];

// src/features/recaps/feature.ts
var recapsFeature = defineFeature({
  queries: recapsQueries,
  summaries: recapsSummaries,
  sidebars: recapsSidebars
});

// src/features/regions/seed.ts
var firstRegions = () => [...regionNames()].map(([regionCode2, name]) => ({ regionCode: regionCode2, name }));

// src/features/regions/feature.ts
var regionsFeature = defineFeature({
  tab: regions,
  get seed() {
    return firstRegions();
  }
});

// src/features/releases/facts.ts
var releaseVersionOf = (book, participantId) => hashOf(
  [
    book.find(participants, participantId),
    ...book.where(enrolments, "participantId", participantId),
    ...laidTasks(book, participantId, "release")
  ].map((row) => row?.$.version ?? "").join()
);
var endedByRelease = (book, participantId) => {
  const newestFirst2 = [...book.where(enrolments, "participantId", participantId)].sort(
    (a, b) => a.enrolmentId < b.enrolmentId ? 1 : -1
  );
  const others2 = newestFirst2.findIndex(
    ({ state, stateOn: stateOn2 }) => state !== "releasedEarly" || stateOn2 !== newestFirst2[0]?.stateOn
  );
  return others2 === -1 ? newestFirst2 : newestFirst2.slice(0, others2);
};

// src/features/releases/commands.ts
var ROLES6 = ["admin", "coordinator", "prison"];
var READS3 = [sites, holidays, cohorts, participants, enrolments, followUpTemplates, followUps];
var WRITES = [participants, enrolments, followUps];
var release = () => ({
  participantId: fieldOf(followUps, "participantId"),
  /** Of all that a release touches, as the form saw it. */
  version: string2("R13"),
  releasedOn: fieldOf(followUps, "dueOn"),
  kind: _enum(RELEASES, "R13")
});
var told3 = ({ type, ownerId, dueOn }, isMoved) => ({
  ...{ type, ownerId, dueOn, isMoved }
});
var layTasks = (book, participantId, on, draft) => {
  const open = laidTasks(book, participantId, "release").filter(isOpen2);
  return tasksAfter(book, participantId, "release", on).map((task) => {
    const there = open.find(({ templateId }) => templateId === task.templateId);
    if (there) draft.set(followUps, there, { dueOn: task.dueOn });
    else draft.add(followUps, task);
    return told3(task, there !== void 0);
  });
};
var recordRelease = defineCommand({
  name: "recordRelease",
  roles: ROLES6,
  reads: READS3,
  writes: WRITES,
  input: () => strictObject({ ...release(), reason: fieldOf(enrolments, "stateReason") }),
  refusals: {
    noParticipant: "There is no participant {id}.",
    changedSince: "{id} has been changed in the meantime. Look at it again.",
    alreadyReleased: "The release of {id} is noted already: change its date.",
    reasonMissing: "A reason is due here."
  },
  decide: (book, { participantId, version: version2, releasedOn, kind, reason: reason2 }, { marks }) => {
    const her = book.find(participants, participantId);
    if (!her) return refuse("noParticipant", "participantId", { id: participantId });
    if (releaseVersionOf(book, participantId) !== version2)
      return refuse("changedSince", "participantId", { id: participantId });
    if (isReleased(her) && laidTasks(book, participantId, "release").length > 0)
      return refuse("alreadyReleased", "participantId", { id: participantId });
    const running = book.where(enrolments, "participantId", participantId).filter(isRunning);
    if (running.length > 0 && reason2 === void 0) return refuse("reasonMissing", "reason");
    const draft = createDraft(book, marks);
    draft.set(participants, her, { status: kind });
    for (const row of running) {
      draft.set(enrolments, row, exitOf(row, "releasedEarly", releasedOn, reason2));
      if (row.state !== "waiting") continue;
      for (const next of lineWithout(book, row.cohortId, /* @__PURE__ */ new Set([row.enrolmentId])))
        draft.set(enrolments, next.row, { waitNo: next.waitNo });
    }
    return decided(draft, {
      participantId,
      left: running.map(({ cohortId }) => cohortId),
      tasks: layTasks(book, participantId, releasedOn, draft)
    });
  }
});
var changeRelease = defineCommand({
  name: "changeRelease",
  roles: ROLES6,
  reads: READS3,
  writes: WRITES,
  input: () => strictObject(release()),
  refusals: {
    noParticipant: "There is no participant {id}.",
    changedSince: "{id} has been changed in the meantime. Look at it again.",
    notReleased: "No release of {id} is noted yet."
  },
  decide: (book, { participantId, version: version2, releasedOn, kind }, { marks }) => {
    const her = book.find(participants, participantId);
    if (!her) return refuse("noParticipant", "participantId", { id: participantId });
    if (releaseVersionOf(book, participantId) !== version2)
      return refuse("changedSince", "participantId", { id: participantId });
    const laid = laidTasks(book, participantId, "release");
    if (!isReleased(her) || laid.length === 0)
      return refuse("notReleased", "participantId", { id: participantId });
    const draft = createDraft(book, marks);
    draft.set(participants, her, { status: kind });
    for (const row of endedByRelease(book, participantId))
      draft.set(enrolments, row, exitOf(row, "releasedEarly", releasedOn, row.stateReason));
    const tasks = laid.map((task) => {
      const line = task.templateId === void 0 ? void 0 : book.find(followUpTemplates, task.templateId);
      if (!line || !isOpen2(task)) return told3(task, false);
      const dueOn = dueOnOf(book, line, releasedOn);
      draft.set(followUps, task, { dueOn });
      return told3({ type: task.type, ownerId: task.ownerId, dueOn }, true);
    });
    return decided(draft, { participantId, tasks });
  }
});
var releasesCommands = [recordRelease, changeRelease];

// src/features/releases/digest.ts
var releases = defineDigestSection({
  key: "releases",
  part: "numbers",
  reads: [cohorts, enrolments],
  title: "Released during training",
  texts: { cohort: "{cohort}: {count} people" },
  worthAMail: false,
  lines: (book, { agencyType }) => agencyType === "prison" ? book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").flatMap(({ cohortId }) => {
    const count = book.where(enrolments, "cohortId", cohortId).filter(({ state }) => state === "releasedEarly").length;
    return count > 0 ? [{ text: "cohort", params: { cohort: cohortId, count } }] : [];
  }) : []
});
var releasesDigests = [releases];

// src/features/releases/queries.ts
var releaseForm = defineQuery({
  name: "releaseForm",
  roles: ["admin", "coordinator", "prison"],
  reads: [agencies, participants, enrolments, followUps],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _, { today }) => ({
    today,
    agencies: book.rows(agencies).map(({ agencyId, name }) => ({ agencyId, name })),
    people: book.rows(participants).filter((row) => row.status === "inPrison" || isReleased(row)).map((row) => {
      const { participantId, workingName, status } = row;
      const tasks = laidTasks(book, participantId, "release");
      return {
        ...{ participantId, workingName, status },
        /** Her release is noted with its tasks: only its day can change. */
        isNoted: isReleased(row) && tasks.length > 0,
        version: releaseVersionOf(book, participantId),
        cohorts: book.where(enrolments, "participantId", participantId).filter(isRunning).map(({ cohortId }) => cohortId)
      };
    })
  })
});
var releasesQueries = [releaseForm];

// src/features/releases/sidebars.ts
var releaseSidebar = defineSidebar({
  key: "release",
  roles: ["admin", "coordinator", "prison"],
  title: "Note a release"
});
var releasesSidebars = [releaseSidebar];

// src/features/releases/feature.ts
var releasesFeature = defineFeature({
  commands: releasesCommands,
  queries: releasesQueries,
  digests: releasesDigests,
  sidebars: releasesSidebars
});

// src/features/reports/facts.ts
var MOST_LINES3 = 8;
var linesOf3 = (book, list4) => {
  const byProgramme = list4.map(({ programmeId, name }) => ({
    ...{ id: programmeId, name },
    cohorts: book.where(cohorts, "programmeId", programmeId).filter(({ status }) => status !== "cancelled")
  }));
  const all2 = byProgramme.flatMap((line) => line.cohorts);
  const byCohort = all2.map((cohort) => ({
    ...{ id: cohort.cohortId, name: cohort.name },
    cohorts: [cohort]
  }));
  return {
    lines: [byCohort, byProgramme].find(({ length }) => length <= MOST_LINES3) ?? [],
    all: { id: "", name: "", cohorts: all2 }
  };
};
var isIn2 = ({ sessionOn }, month2) => monthOf(sessionOn) === month2;
var heldOf = (planned, asOf) => {
  const held = planned.filter(({ status, sessionOn }) => status === "held" && sessionOn <= asOf);
  return { held: held.length, planned: planned.length, jpHeld: totalJp(held), jpPlanned: totalJp(planned) };
};
var attendanceAt = (book, list4, isMeant) => {
  const parts = list4.map(({ cohortId }) => ({
    cohortId,
    among: trainingSessions(book, cohortId).filter(isMeant)
  }));
  const people = parts.map(({ cohortId, among }) => {
    const ids = new Set(among.map(({ sessionId: sessionId2 }) => sessionId2));
    return book.where(enrolments, "cohortId", cohortId).filter(
      ({ enrolmentId }) => book.where(attendance, "enrolmentId", enrolmentId).some(({ sessionId: sessionId2 }) => ids.has(sessionId2))
    ).length;
  });
  return {
    rate: ratesTogether(
      book,
      parts.flatMap(({ cohortId, among }) => attending(book, cohortId).map((row) => [row, among]))
    ).soFar,
    people: people.reduce((sum2, count) => sum2 + count, 0)
  };
};
var percentOf2 = (rate) => rate.of > 0 ? percentForPeople(rate) : null;
var shownRates = (rates, minimum) => {
  const isOpen7 = rates.every(({ people }) => people === 0 || people >= minimum);
  return rates.map(({ rate }) => isOpen7 ? percentOf2(rate) : null);
};
var tableOf2 = (book, { lines, all: all2 }, month2, asOf, minimum) => {
  const figures2 = [...lines, all2].map(({ id, name, cohorts: list4 }) => {
    const own3 = list4.flatMap(({ cohortId }) => book.where(sessions, "cohortId", cohortId));
    const inMonth = own3.filter(
      (session) => session.status !== "moved" && !isModule(session) && isIn2(session, month2)
    );
    const taught2 = list4.flatMap(({ cohortId }) => trainingSessions(book, cohortId));
    return {
      ...{ id, name },
      quota: list4.reduce((sum2, { capacity }) => sum2 + capacity, 0),
      people: list4.reduce((sum2, { cohortId }) => sum2 + seated(book, cohortId).length, 0),
      inMonth: heldOf(inMonth, asOf),
      jpHeld: heldOf(taught2, asOf).jpHeld,
      jpTotal: list4.reduce((sum2, { totalJp: jp }) => sum2 + jp, 0),
      monthRate: attendanceAt(book, list4, (session) => isIn2(session, month2) && session.sessionOn <= asOf),
      wholeRate: attendanceAt(book, list4, ({ sessionOn }) => sessionOn <= asOf)
    };
  });
  const shown3 = (some) => {
    const people = shownParts2(
      some.map((row) => row.people),
      minimum
    );
    const months = shownRates(
      some.map((row) => row.monthRate),
      minimum
    );
    const wholes = shownRates(
      some.map((row) => row.wholeRate),
      minimum
    );
    return some.map(({ id, name, quota, inMonth, jpHeld, jpTotal }, n) => ({
      ...{ id, name, quota, inMonth, jpHeld, jpTotal },
      people: people[n] ?? null,
      monthRate: months[n] ?? null,
      wholeRate: wholes[n] ?? null
    }));
  };
  return { lines: shown3(figures2.slice(0, -1)), all: shown3(figures2.slice(-1))[0] };
};
var countedIn = (book, list4, asOf) => {
  const ladders = list4.map(({ cohortId }) => ladderOf(book, cohortId, asOf));
  const add = (rung) => ladders.reduce((sum2, ladder) => sum2 + ladder[rung], 0);
  const trained = list4.flatMap(({ cohortId }) => trainedIn(book, cohortId, asOf));
  const complete = new Set(
    dossiers(book, asOf).filter(({ missing }) => missing === 0).map(({ participantId }) => participantId)
  );
  return {
    seated: list4.reduce((sum2, { cohortId }) => sum2 + seated(book, cohortId).length, 0),
    enrolled: add("enrolled"),
    trained: add("trained"),
    passed: trained.filter(({ state }) => state === "passed").length,
    competent: trained.filter((row) => bestResult(book, row).result === "competent").length,
    certified: add("certified"),
    working: add("working"),
    halfYear: add("halfYear"),
    lasting: add("lasting"),
    funded: add("funded"),
    dossiers: trained.filter((row) => isCertified(book, row) && complete.has(row.participantId)).length
  };
};
var RUNGS = [
  "enrolled",
  "trained",
  "passed",
  "competent",
  "certified",
  "working",
  "lasting",
  "funded",
  "dossiers"
];
var rungsOf = (book, list4, asOf, minimum) => {
  const count = countedIn(book, list4, asOf);
  const places = toldWithin(count.seated, [], minimum);
  const enrolled = toldAround(count.enrolled, places, minimum);
  const within = (rung, ...narrower) => toldWithin(count[rung], [...narrower, places, enrolled], minimum);
  const trained = within("trained");
  const certified = within("certified", trained);
  const working = within("working", trained);
  const halfYear = within("halfYear", working, trained);
  const told5 = {
    trained: [trained, enrolled],
    passed: [within("passed", trained), trained],
    competent: [within("competent", trained), trained],
    certified: [certified, trained],
    working: [working, trained],
    lasting: [within("lasting", halfYear, working, trained), halfYear],
    funded: [within("funded", trained), trained],
    dossiers: [within("dossiers", certified, trained), certified]
  };
  return RUNGS.map((key) => {
    if (key === "enrolled") return { key, count: enrolled.shown, of: null, percent: null };
    const [part, whole2] = told5[key];
    const isOpen7 = typeof part.shown === "number" && typeof whole2.shown === "number";
    return {
      ...{ key, count: part.shown, of: whole2.shown },
      percent: isOpen7 ? percentOf2({ done: part.count, of: whole2.count }) : null
    };
  });
};
var insuranceIn = (book, list4, minimum) => {
  const each = list4.map(
    ({ cohortId }) => insuranceOf(
      book,
      seated(book, cohortId).map(({ participantId }) => participantId)
    )
  );
  const sum2 = (status) => each.reduce((total, counts) => total + counts[status], 0);
  const parts = [sum2("active"), sum2("toRegister"), sum2("lapsed"), sum2("unknown")];
  const [active = null, toRegister = null, lapsed = null, unknown = null] = shownParts2(parts, minimum);
  const people = shownCount(
    parts.reduce((total, part) => total + part, 0),
    minimum
  );
  return { people, active, toRegister, lapsed, unknown };
};

// src/features/reports/input.ts
var REPORTERS = ["admin", "coordinator", "leadership"];
var reportInput = () => strictObject({
  programmeId: optional(string2("R13")),
  month: optional(fieldOf(outcomes, "month"))
});
var MORE_THAN_A_MONTH = 31;
var MOST_MONTHS = 36;
var nextMonth = (month2) => monthOf(addDays(month2, MORE_THAN_A_MONTH));
var monthBefore = (month2) => monthOf(addDays(month2, -1));
var periodOf = (day2, today) => {
  const month2 = monthOf(day2);
  const next = nextMonth(month2);
  const lastOn = addDays(next, -1);
  return { month: month2, next, asOf: lastOn < today ? lastOn : today, isRunning: lastOn >= today };
};
var reportMonths = (book, today) => {
  const first = book.rows(programmes).reduce((min, { startOn }) => startOn < min ? startOn : min, today);
  const months = [];
  for (let month2 = monthOf(today); month2 >= monthOf(first) && months.length < MOST_MONTHS; month2 = monthBefore(month2))
    months.push(month2);
  return months;
};
var reported = (book, programmeId, { month: month2, asOf }) => book.rows(programmes).filter(
  (row) => programmeId === void 0 ? row.status !== "cancelled" && row.startOn <= asOf && (row.endOn >= month2 || row.status === "active") : row.programmeId === programmeId
);

// src/core/change.ts
var applyChanges = (tables, changes) => {
  const next = new Map(tables);
  for (const tab of new Set(changes.map((change) => change.tab))) {
    const mine = changes.filter((change) => change.tab === tab);
    const altered = /* @__PURE__ */ new Map();
    for (const change of mine)
      if (change.type === "set") altered.set(change.at, { ...altered.get(change.at), ...change.cells });
    const rows = (tables.get(tab) ?? []).map((row) => {
      const cells = altered.get(row.at);
      return cells ? { at: row.at, cells: { ...row.cells, ...cells } } : row;
    });
    const added = mine.flatMap(
      (change, n) => change.type === "add" ? [{ at: -1 - n, cells: change.cells }] : []
    );
    next.set(tab, [...rows, ...added]);
  }
  return next;
};

// src/features/reports/plan.ts
var stateOn = (row, cohortStartOn, day2) => {
  const { state, startOn } = row;
  if (!isSeated(row) && !(isExit(row) && startOn !== void 0)) return "proposed";
  const joinedLater = startOn !== void 0 && startOn > cohortStartOn && startOn > day2;
  return state === "enrolled" || joinedLater ? "proposed" : "active";
};
var bookAsOf = (book, day2, isOver2) => {
  const draft = createDraft(book);
  for (const row of book.rows(cohorts)) {
    if (row.status === "completed" && row.endOn > day2) draft.set(cohorts, row, { status: "active" });
    else if (row.status !== "cancelled" && isOver2 && row.endOn <= day2)
      draft.set(cohorts, row, { status: "completed" });
  }
  for (const row of book.rows(enrolments)) {
    const cohort = row.stateOn > day2 ? book.find(cohorts, row.cohortId) : void 0;
    if (cohort) draft.set(enrolments, row, { state: stateOn(row, cohort.startOn, day2) });
  }
  for (const row of book.rows(assessments))
    if (row.assessedOn > day2) draft.set(assessments, row, { voided: "yes" });
  for (const row of book.rows(certificates))
    if (row.issuedOn > day2) draft.set(certificates, row, { voided: "yes" });
  for (const row of book.rows(outcomes)) if (row.month > day2) draft.set(outcomes, row, { voided: "yes" });
  for (const row of book.rows(followUps))
    if (row.doneOn !== void 0 && row.doneOn > day2)
      draft.set(followUps, row, { doneOn: void 0, result: void 0 });
  for (const row of book.rows(actions))
    if (row.doneOn !== void 0 && row.doneOn > day2)
      draft.set(actions, row, { doneOn: void 0, status: "open" });
  return draft.changes.length === 0 ? book : createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
};

// src/features/reports/queries.ts
var MOST_AGENCIES = 6;
var MOST_MEETINGS = 4;
var byAgency = (book, ownerIds) => {
  const counted = book.rows(agencies).map(({ agencyId }) => ({ agencyId, count: ownerIds.filter((id) => id === agencyId).length })).filter(({ count }) => count > 0);
  return { agencies: counted.slice(0, MOST_AGENCIES), more: counted.slice(MOST_AGENCIES).length };
};
var causeOf = (book, { sessionOn }) => {
  const off = daysOffOn(book, sessionOn);
  if (off.some(({ type }) => type === "prison")) return "prison";
  return off.length > 0 ? "dayOff" : "other";
};
var obstaclesIn = (book, own3, tasks, { month: month2, asOf }, now, minimum) => {
  const inMonth = own3.filter(({ sessionOn }) => monthOf(sessionOn) === month2);
  const calledOff = { prison: 0, dayOff: 0, other: 0 };
  for (const session of inMonth) if (session.status === "cancelled") calledOff[causeOf(book, session)] += 1;
  const late = byAgency(
    book,
    tasks.filter((task) => isOverdue(task, asOf)).map(({ ownerId }) => ownerId)
  );
  return {
    calledOff,
    moved: inMonth.filter(({ status }) => status === "moved").length,
    unrecorded: own3.filter(
      (session) => !isCancelled(session) && session.sessionOn <= asOf && hasBegun(session, now) && !isFullyRecorded(book, session)
    ).length,
    actions: byAgency(
      book,
      openActions(book).filter((action) => overdueDays(action, asOf) > 0).map(({ ownerId }) => ownerId)
    ),
    // A task is of one person: a few tasks are of a few.
    tasks: {
      ...late,
      agencies: late.agencies.map(({ agencyId, count }) => ({ agencyId, count: shownCount(count, minimum) }))
    }
  };
};
var planFor = (book, own3, tasks, next, minimum) => {
  const planned = own3.filter((session) => !isCancelled(session) && monthOf(session.sessionOn) === next);
  const held = book.rows(meetings).filter(({ status, heldOn }) => status !== "cancelled" && monthOf(heldOn) === next).sort(byTime);
  return {
    sessions: planned.length,
    jp: totalJp(planned),
    meetings: held.slice(0, MOST_MEETINGS).map(({ heldOn }) => heldOn),
    moreMeetings: held.slice(MOST_MEETINGS).length,
    actions: book.rows(actions).filter((action) => isOpen(action) && monthOf(action.dueOn) === next).length,
    tasks: shownCount(tasks.filter((task) => isOpen2(task) && monthOf(task.dueOn) === next).length, minimum)
  };
};
var tasksOf = (book, all2, isChosen) => {
  if (!isChosen) return book.rows(followUps);
  const people = new Set(
    all2.cohorts.flatMap(
      ({ cohortId }) => book.where(enrolments, "cohortId", cohortId).map(({ participantId }) => participantId)
    )
  );
  return book.rows(followUps).filter(({ participantId }) => people.has(participantId));
};
var monthlyReport = defineQuery({
  name: "monthlyReport",
  roles: REPORTERS,
  reads: [
    ...[settings, agencies, holidays, meetings, actions, programmes, cohorts, participants, enrolments],
    ...[sessions, attendance, assessments, certificates, followUps, outcomes]
  ],
  input: reportInput,
  refusals: {
    notYet: "This month is still to come.",
    noProgramme: "There is no programme {id}."
  },
  answer: (today0, { programmeId, month: month2 }, { now, today }) => {
    const months = reportMonths(today0, today);
    const wanted = month2 ?? months[1] ?? today;
    if (monthOf(wanted) > today) return refuse("notYet", "month");
    if (programmeId !== void 0 && !today0.find(programmes, programmeId))
      return refuse("noProgramme", "programmeId", { id: programmeId });
    const period = periodOf(wanted, today);
    const { asOf } = period;
    const book = bookAsOf(today0, asOf, !period.isRunning);
    const list4 = reported(book, programmeId, period);
    const parts = linesOf3(book, list4);
    const { all: all2 } = parts;
    const own3 = all2.cohorts.flatMap(({ cohortId }) => book.where(sessions, "cohortId", cohortId));
    const tasks = tasksOf(book, all2, programmeId !== void 0);
    const nameOf2 = (agencyId) => book.find(agencies, agencyId ?? "")?.name ?? "";
    const {
      letterhead,
      letterPlace,
      signerTitle,
      signerName,
      signerStaffNo,
      reportNo,
      reportTo,
      minimumCell
    } = settingsOf(book);
    const [first] = list4;
    return {
      ...{ today, months, period },
      programmes: book.rows(programmes).filter(({ status }) => status !== "cancelled").map(({ programmeId: id, name }) => ({ programmeId: id, name })),
      /** Null is all that ran. */
      chosen: programmeId ?? null,
      minimum: minimumCell,
      letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, reportNo, reportTo },
      agency: nameOf2(first?.leadId ?? first?.providerId),
      reported: list4.map(({ programmeId: id, name, providerId }) => ({
        ...{ programmeId: id, name },
        provider: nameOf2(providerId)
      })),
      table: tableOf2(book, parts, period.month, asOf, minimumCell),
      rungs: rungsOf(book, all2.cohorts, asOf, minimumCell),
      insurance: insuranceIn(book, all2.cohorts, minimumCell),
      obstacles: obstaclesIn(book, own3, tasks, period, now, minimumCell),
      plan: planFor(book, own3, tasks, period.next, minimumCell)
    };
  }
});
var reportsQueries = [monthlyReport];

// src/features/reports/sidebars.ts
var monthlyReportSidebar = defineSidebar({
  key: "monthlyReport",
  roles: REPORTERS,
  title: "Monthly report"
});
var reportsSidebars = [monthlyReportSidebar];

// src/features/reports/feature.ts
var reportsFeature = defineFeature({ queries: reportsQueries, sidebars: reportsSidebars });

// src/features/schedules/feature.ts
var schedulesFeature = defineFeature({ tab: schedules });

// src/core/recurrence.ts
var weekOf = (serial) => Math.floor((serial - 2) / 7);
var monthOf3 = (day2) => Number(day2.slice(0, 4)) * 12 + Number(day2.slice(5, 7)) - 1;
var dateOf = (day2) => Number(day2.slice(8, 10));
var isLastOfMonth = (day2) => dateOf(dayOfSerial(daySerial(day2) + 1)) === 1;
var isLastWeekOfMonth = (day2) => monthOf3(dayOfSerial(daySerial(day2) + 7)) !== monthOf3(day2);
var fitsMonth = (on, first, day2) => {
  if (on === "lastDay") return isLastOfMonth(day2);
  if (on === "date") return dateOf(day2) === dateOf(first);
  const place = Math.ceil(dateOf(first) / 7);
  return weekdayOf(day2) === weekdayOf(first) && (place === 5 ? isLastWeekOfMonth(day2) : Math.ceil(dateOf(day2) / 7) === place);
};
var occursOn = (pattern, first, day2) => {
  if (day2 < first) return false;
  switch (pattern.frequency) {
    case "once":
      return day2 === first;
    case "daily":
      return (daySerial(day2) - daySerial(first)) % pattern.every === 0;
    case "weekly":
      return pattern.weekdays.includes(weekdayOf(day2)) && (weekOf(daySerial(day2)) - weekOf(daySerial(first))) % pattern.every === 0;
    case "monthly":
      return (monthOf3(day2) - monthOf3(first)) % pattern.every === 0 && fitsMonth(pattern.on, first, day2);
  }
};
function* occurrences(pattern, first, last, from = first) {
  const end2 = daySerial(last);
  for (let serial = daySerial(from > first ? from : first); serial <= end2; serial++) {
    const day2 = dayOfSerial(serial);
    if (occursOn(pattern, first, day2)) yield day2;
  }
}

// src/features/sessions/plan.ts
var MOST_SESSIONS = 500;
var MOST_DAYS = 1830;
var MOST_MOVED = 31;
var trimmedTo = (sessions2, most, { breakMinutes }, jpMinutes) => {
  const excess = totalJp(sessions2) - most;
  const last = [...sessions2].reverse().find(({ jp: jp2 }) => jp2 > excess);
  if (excess <= 0 || !last) return [...sessions2];
  const jp = last.jp - excess;
  const endTime = timeOfMinutes(minutesOf(last.startTime) + Math.ceil(jp * jpMinutes) + breakMinutes);
  return sessions2.map((session) => session === last ? { ...session, jp, endTime } : session);
};
var planSeries = (series, { closed, taken, jpMinutes }) => {
  const { pattern, firstOn, startTime, endTime, breakMinutes, end: end2, onDayOff, without, added } = series;
  const jpIn2 = (slot) => jpOf(slot.startTime, slot.endTime, jpMinutes, breakMinutes);
  const sessions2 = added.map((slot) => ({ ...slot, jp: jpIn2(slot), isAdded: true }));
  const skipped = [];
  const left = new Set(without);
  const last = end2.type === "until" ? end2.until : addDays(firstOn, MOST_DAYS);
  const slotOn = (sessionOn) => ({ sessionOn, startTime, endTime });
  const isFree = (day2) => weekdayOf(day2) <= 5 && !left.has(day2) && !closed(day2) && !occursOn(pattern, firstOn, day2) && !taken(slotOn(day2)) && !sessions2.some((session) => overlaps(session, slotOn(day2)));
  const dayInstead = (day2) => {
    for (let n = 1; n <= MOST_MOVED && addDays(day2, n) <= last; n++)
      if (isFree(addDays(day2, n))) return addDays(day2, n);
    return void 0;
  };
  const isEnough = () => end2.type === "count" ? sessions2.length >= end2.count : end2.type === "jp" && totalJp(sessions2) >= end2.jp - 1e-9;
  let isWhole2 = true;
  for (const on of occurrences(pattern, firstOn, last)) {
    if (isEnough()) break;
    if (sessions2.length >= MOST_SESSIONS) {
      isWhole2 = false;
      break;
    }
    if (sessions2.some((session) => session.isAdded && overlaps(session, slotOn(on)))) continue;
    if (left.has(on)) {
      skipped.push({ on, reason: "leftOut" });
      continue;
    }
    const closure = closed(on);
    const instead = closure && onDayOff === "move" ? dayInstead(on) : void 0;
    if (closure) skipped.push({ on, ...closure, ...instead === void 0 ? {} : { movedTo: instead } });
    if (closure && instead === void 0) continue;
    const slot = slotOn(instead ?? on);
    sessions2.push({ ...slot, jp: jpIn2(slot), ...instead === void 0 ? {} : { insteadOf: on } });
  }
  sessions2.sort(byTime2);
  return {
    sessions: end2.type === "jp" ? trimmedTo(sessions2, end2.jp, series, jpMinutes) : sessions2,
    skipped,
    isWhole: isWhole2 && (end2.type === "until" || pattern.frequency === "once" || isEnough())
  };
};

// src/features/sessions/input.ts
var wholeNumber = (max) => number2("R14").check(refine((value) => Number.isInteger(value) && value >= 1 && value <= max, "R14"));
var end = () => discriminatedUnion("type", [
  strictObject({ type: literal("count"), count: wholeNumber(MOST_SESSIONS) }),
  strictObject({ type: literal("until"), until: fieldOf(sessions, "sessionOn") }),
  strictObject({
    type: literal("jp"),
    jp: number2("R14").check(_gte(0.5, "R14"), _lte(5e3, "R14"), _multipleOf(0.5, "R14"))
  })
]);
var scheduleInput = () => strictObject({
  cohortId: fieldOf(sessions, "cohortId"),
  frequency: fieldOf(schedules, "frequency"),
  every: fieldOf(schedules, "every"),
  /** ISO weekdays, of a weekly series. */
  weekdays: array(wholeNumber(7)).check(_maxLength(7, "R14")),
  monthlyOn: fieldOf(schedules, "monthlyOn"),
  firstOn: fieldOf(sessions, "sessionOn"),
  startTime: fieldOf(sessions, "startTime"),
  endTime: fieldOf(sessions, "endTime"),
  breakMinutes: fieldOf(sessions, "breakMinutes"),
  end: end(),
  skipNational: boolean2("R13"),
  skipCollectiveLeave: boolean2("R13"),
  onDayOff: fieldOf(schedules, "onDayOff"),
  /** Days taken out of the plan, and sessions put into it, by hand. */
  without: array(fieldOf(sessions, "sessionOn")).check(_maxLength(MOST_SESSIONS, "R14")),
  added: array(
    strictObject({
      sessionOn: fieldOf(sessions, "sessionOn"),
      startTime: fieldOf(sessions, "startTime"),
      endTime: fieldOf(sessions, "endTime")
    })
  ).check(_maxLength(MOST_SESSIONS, "R14")),
  topics: fieldOf(schedules, "topics"),
  type: fieldOf(sessions, "type"),
  instructorId: fieldOf(sessions, "instructorId"),
  siteId: fieldOf(sessions, "siteId")
});
var flagOf = (value) => value ? "yes" : "no";
var scheduleOf = (series) => {
  const { cohortId, frequency, every, firstOn, startTime, endTime, breakMinutes, end: end2 } = series;
  const { onDayOff, topics, type, instructorId, siteId } = series;
  return {
    ...{ cohortId, frequency, every, firstOn, startTime, endTime, breakMinutes },
    ...{ onDayOff, topics, type, instructorId, siteId },
    weekdays: frequency === "weekly" ? WEEKDAYS3.filter((_, n) => series.weekdays.includes(n + 1)) : void 0,
    monthlyOn: frequency === "monthly" ? series.monthlyOn : void 0,
    endsBy: end2.type,
    untilOn: end2.type === "until" ? end2.until : void 0,
    target: end2.type === "count" ? end2.count : end2.type === "jp" ? end2.jp : void 0,
    skipNational: flagOf(series.skipNational),
    skipCollectiveLeave: flagOf(series.skipCollectiveLeave)
  };
};
var contradictionIn = ({ frequency, weekdays: weekdays2, monthlyOn, added, topics }) => {
  if (frequency === "weekly" && weekdays2.length === 0) return refuse("noWeekday", "weekdays");
  if (frequency === "monthly" && monthlyOn === void 0) return refuse("noMonthlyWay", "monthlyOn");
  const backwards = added.findIndex(({ startTime, endTime }) => endTime <= startTime);
  if (backwards >= 0) return refuse("endBeforeStart", `added.${backwards}.endTime`);
  const twice = added.findIndex((slot, n) => added.slice(0, n).some((other) => overlaps(slot, other)));
  if (twice >= 0) return refuse("addedTwice", `added.${twice}.sessionOn`);
  const long = (topics ?? "").split("\n").find((line) => line.trim().length > 120);
  return long === void 0 ? void 0 : refuse("topicTooLong", "topics", { topic: long.slice(0, 40) });
};

// src/features/sessions/commands.ts
var takenIn = (book, { cohortId, instructorId, siteId }) => (slot) => book.where(sessions, "sessionOn", slot.sessionOn).some(
  (session) => !isCancelled(session) && overlaps(session, slot) && (session.cohortId === cohortId || instructorId !== void 0 && session.instructorId === instructorId || siteId !== void 0 && session.siteId === siteId)
);
var schedule = defineCommand({
  name: "schedule",
  roles: ["admin", "coordinator", "trainer"],
  reads: [cohorts, holidays, schedules, sessions, sites],
  writes: [schedules, sessions],
  input: scheduleInput,
  refusals: {
    noCohort: "There is no cohort {id}.",
    endBeforeStart: "The end has to be later than the start.",
    tooShort: "The session is shorter than half a JP of {minutes} minutes.",
    noSession: "No session fits: every day in question is a holiday or lies after the end.",
    noWeekday: "Choose at least one weekday.",
    noMonthlyWay: "Choose on which day of the month.",
    addedTwice: "This session overlaps another one that was added.",
    addedTooMuch: "What was added is more than the series is to have.",
    notReached: "Only {count} sessions with {jp} JP fit within {most} sessions or five years.",
    topicTooLong: "A topic is longer than 120 characters: “{topic}…”."
  },
  decide: (book, series, { marks }) => {
    const { cohortId, startTime, endTime, breakMinutes = 0, type, instructorId, siteId } = series;
    if (!book.find(cohorts, cohortId)) return refuse("noCohort", "cohortId", { id: cohortId });
    if (endTime <= startTime) return refuse("endBeforeStart", "endTime");
    const { jpMinutes } = settingsOf(book);
    if (jpOf(startTime, endTime, jpMinutes, breakMinutes) < 0.5)
      return refuse("tooShort", "endTime", { minutes: jpMinutes });
    const contradiction = contradictionIn(series);
    if (contradiction) return contradiction;
    const row = scheduleOf(series);
    const pattern = patternOf2(row);
    const plan2 = planSeries(
      { ...series, pattern, breakMinutes },
      { closed: closuresOf(book, series), taken: takenIn(book, series), jpMinutes }
    );
    const jp = totalJp(plan2.sessions);
    const { end: wanted } = series;
    if (plan2.sessions.length === 0) return refuse("noSession", "firstOn");
    if (wanted.type === "jp" && jp > wanted.jp || wanted.type === "count" && plan2.sessions.length > wanted.count)
      return refuse("addedTooMuch", "added");
    if (!plan2.isWhole)
      return refuse("notReached", `end.${wanted.type}`, {
        count: plan2.sessions.length,
        jp,
        most: MOST_SESSIONS
      });
    const draft = createDraft(book, marks);
    const scheduleId = pattern.frequency === "once" ? void 0 : draft.add(schedules, row);
    const topicOf = topicsOf(series.topics);
    const details = {
      cohortId,
      type,
      instructorId,
      siteId,
      breakMinutes: breakMinutes || void 0,
      scheduleId
    };
    const saved = plan2.sessions.map(({ insteadOf, isAdded, ...session }, n) => {
      const planned = { ...session, topic: topicOf(n) };
      const sessionId2 = draft.add(sessions, { ...planned, ...details, status: "planned" });
      return {
        ...planned,
        topic: planned.topic ?? null,
        sessionId: sessionId2,
        insteadOf: insteadOf ?? null,
        isAdded: isAdded === true
      };
    });
    return decided(draft, { sessions: saved, skipped: plan2.skipped, totalJp: jp });
  }
});
var sessionsCommands = [schedule];

// src/features/sessions/digest.ts
var DAYS_AHEAD2 = 45;
var TRAINING_AGENCIES = ["manpower", "prison", "provider"];
var AGENCY_TYPES = {
  followUp: "trade",
  business: "cooperatives",
  sales: "trade",
  funding: "cooperatives"
};
var isTaughtBy = (session, book, { agencyId, agencyType }) => {
  const teacher = session.instructorId === void 0 ? void 0 : book.find(instructors, session.instructorId);
  return teacher ? teacher.agencyId === agencyId : AGENCY_TYPES[session.type ?? ""] === agencyType;
};
var inDays = (book, { from, to }) => book.rows(sessions).filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session)).sort(byTime2);
var told4 = ({ sessionOn, startTime, endTime, cohortId, siteId, topic }, book, { agencyType }) => {
  const site = siteId === void 0 ? void 0 : book.find(sites, siteId);
  return {
    ...{ on: dayForPeople(sessionOn), startTime, endTime, cohort: cohortId },
    people: seated(book, cohortId).length,
    place: site ? `, ${site.room ?? site.name}` : "",
    topic: topic === void 0 || agencyType === "prison" ? "" : ` – ${topic}`
  };
};
var thisWeek = defineDigestSection({
  key: "thisWeek",
  part: "week",
  reads: [instructors, sessions, cohorts, enrolments, sites],
  title: "Sessions",
  texts: { session: "{on}, {startTime}–{endTime}: {cohort} ({people} people){place}{topic}" },
  worthAMail: true,
  inReminder: true,
  lines: (book, addressee) => inDays(book, addressee).filter(
    (session) => TRAINING_AGENCIES.includes(addressee.agencyType) || !isModule(session) && isTaughtBy(session, book, addressee)
  ).map((session) => ({ text: "session", params: told4(session, book, addressee) }))
});
var moduleSessions = defineDigestSection({
  key: "moduleSessions",
  part: "week",
  reads: [sessions, cohorts, enrolments, instructors, sites],
  title: "Your module sessions",
  texts: {
    followUp: "{on}, {startTime}–{endTime}: {cohort} ({people} people){place}{topic}",
    business: "{on}, {startTime}–{endTime}: business development, {cohort} ({people} people){place}{topic}",
    sales: "{on}, {startTime}–{endTime}: sales, {cohort} ({people} people){place}{topic}",
    funding: "{on}, {startTime}–{endTime}: funding, {cohort} ({people} people){place}{topic}"
  },
  worthAMail: true,
  inReminder: true,
  lines: (book, addressee) => TRAINING_AGENCIES.includes(addressee.agencyType) ? [] : inDays(book, addressee).flatMap((session) => {
    const text4 = MODULES.find((module) => module === session.type);
    return text4 !== void 0 && isTaughtBy(session, book, addressee) ? [{ text: text4, params: told4(session, book, addressee) }] : [];
  })
});
var holidayClashes = defineDigestSection({
  key: "holidayClashes",
  part: "act",
  reads: [settings, holidays, sessions],
  title: "Sessions on days off",
  texts: { day: "{on}: {count} sessions ({cohorts})" },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (!["manpower", "prison"].includes(agencyType)) return [];
    const { skipCollectiveLeave } = settingsOf(book);
    const clashes = book.rows(sessions).filter(
      ({ sessionOn, status }) => status === "planned" && sessionOn >= today && sessionOn <= addDays(today, DAYS_AHEAD2) && daysOffOn(book, sessionOn).some(({ type }) => type !== "collectiveLeave" || skipCollectiveLeave)
    );
    return [...new Set(clashes.map(({ sessionOn }) => sessionOn))].sort().map((day2) => {
      const those = clashes.filter(({ sessionOn }) => sessionOn === day2);
      const names3 = [...new Set(those.map(({ cohortId }) => cohortId))].join(", ");
      return { text: "day", params: { on: dayForPeople(day2), count: those.length, cohorts: names3 } };
    });
  }
});
var sessionsDigests = [thisWeek, moduleSessions, holidayClashes];

// src/features/sessions/queries.ts
var scheduleForm = defineQuery({
  name: "scheduleForm",
  roles: ["admin", "coordinator", "trainer"],
  reads: [cohorts, instructors, sites, sessions],
  input: () => strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => ({
    today,
    cohorts: book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").map(({ cohortId, name, startOn, totalJp: totalJp2, siteId }) => ({
      cohortId,
      name,
      startOn,
      totalJp: totalJp2,
      siteId: siteId ?? null,
      plannedJp: trainingSessions(book, cohortId).reduce((sum2, { jp }) => sum2 + jp, 0)
    })),
    instructors: book.rows(instructors).filter(({ active }) => active === "yes").map(({ instructorId, name }) => ({ instructorId, name })),
    sites: book.rows(sites).map((site) => ({ siteId: site.siteId, name: placeName(site) })),
    skipCollectiveLeave: settingsOf(book).skipCollectiveLeave,
    jpMinutes: settingsOf(book).jpMinutes
  })
});
var calendarForm = defineQuery({
  name: "calendarForm",
  roles: ROLES,
  reads: [cohorts, sessions],
  input: () => strictObject({}),
  refusals: {},
  answer: (book) => {
    const planned = new Set(meetingsOf(book).map(({ session }) => session?.cohortId));
    return {
      cohorts: book.rows(cohorts).filter(({ cohortId }) => planned.has(cohortId)).map(({ cohortId, name }) => ({ cohortId, name }))
    };
  }
});
var sessionsQueries = [scheduleForm, calendarForm];

// src/features/sessions/rules.ts
var endAfterStart2 = defineRule({
  code: "R10",
  ...FIELD_RULES.R10,
  on: sessions,
  check: ({ startTime, endTime }) => endTime <= startTime && { column: "endTime", params: { value: endTime } }
});
var jpFitsDuration = defineRule({
  code: "R26",
  severity: "W",
  text: "{jp} JP is not what {startTime}–{endTime} gives: {expected} JP.",
  why: "JP are what training is paid by and attendance is counted by.",
  mend: "Correct the JP, the times or the break; if it was agreed so, acknowledge the finding.",
  on: sessions,
  reads: [settings],
  check: ({ startTime, endTime, breakMinutes, jp }, book) => {
    const expected = jpOf(startTime, endTime, settingsOf(book).jpMinutes, breakMinutes);
    return endTime > startTime && jp !== expected && { column: "jp", params: { jp, startTime, endTime, expected } };
  }
});
var clash = (session, book, column) => {
  const shared = session[column];
  if (shared === void 0 || isCancelled(session)) return void 0;
  const other = sessionsOn(book, session.sessionOn, column, shared).find(
    (candidate2) => candidate2.sessionId !== session.sessionId && !isCancelled(candidate2) && sharedMinutes(candidate2, session) > 0
  );
  return other && {
    column,
    params: {
      value: shared,
      on: dayForPeople(session.sessionOn),
      minutes: sharedMinutes(other, session),
      other: other.sessionId,
      cohort: other.cohortId
    }
  };
};
var instructorFree = defineRule({
  code: "R42",
  severity: "E",
  text: "{value} already teaches {other} of {cohort} on {on}: {minutes} minutes overlap.",
  why: "One of the two groups would sit without a trainer.",
  mend: "Move one of the sessions under Change the timetable, or enter another trainer.",
  on: sessions,
  check: (session, book) => clash(session, book, "instructorId")
});
var roomFree = defineRule({
  code: "R43",
  severity: "E",
  text: "{value} is already taken by {other} of {cohort} on {on}: {minutes} minutes overlap.",
  why: "Two groups would stand before one door.",
  mend: "Move one of the sessions under Change the timetable, or enter another room.",
  on: sessions,
  check: (session, book) => clash(session, book, "siteId")
});
var cohortFree = defineRule({
  code: "R69",
  severity: "E",
  text: "{value} already has {other} on {on}: {minutes} minutes overlap.",
  why: "A group can be at one session only.",
  mend: "Move one of the two under Change the timetable, or void the one that was entered twice.",
  on: sessions,
  check: (session, book) => clash(session, book, "cohortId")
});
var notOnHoliday = defineRule({
  code: "R51",
  severity: "W",
  text: "{on} is a day off: {name}.",
  why: "On days off nobody comes; on a day on which the prison is closed nobody is let in.",
  mend: "Move the session under Change the timetable; if it takes place all the same, acknowledge the finding.",
  on: sessions,
  reads: [holidays],
  check: (session, book) => {
    if (isCancelled(session)) return void 0;
    const off = daysOffOn(book, session.sessionOn);
    const worst = off.find(({ type }) => type === "prison") ?? off[0];
    return worst && {
      column: "sessionOn",
      params: { on: dayForPeople(session.sessionOn), name: worst.name },
      ...worst.type === "prison" ? { severity: "E" } : {}
    };
  }
});
var withinRoomHours = defineRule({
  code: "R52",
  severity: "W",
  text: "{startTime}–{endTime} is outside the hours of {site}: {hours}.",
  why: "Outside these hours there is roll call, and participants have to be in their blocks.",
  mend: "Change the times of the session, or correct the hours of the room if the prison has agreed.",
  on: sessions,
  reads: [sites],
  check: (session, book) => {
    const site = session.siteId === void 0 ? void 0 : book.find(sites, session.siteId);
    if (!site || isCancelled(session)) return void 0;
    const windows = [
      [site.morningFrom, site.morningTo],
      [site.afternoonFrom, site.afternoonTo]
    ].flatMap(([from, to]) => from !== void 0 && to !== void 0 ? [{ from, to }] : []);
    const { startTime, endTime } = session;
    if (windows.length === 0 || windows.some(({ from, to }) => from <= startTime && endTime <= to))
      return void 0;
    const hours = windows.map(({ from, to }) => `${from}–${to}`).join(", ");
    return { column: "startTime", params: { startTime, endTime, site: site.siteId, hours } };
  }
});
var roomOpen = defineRule({
  code: "R68",
  severity: "W",
  text: "{site} is closed on that weekday ({on}).",
  why: "On that weekday nobody opens the room.",
  mend: "Move the session under Change the timetable, enter another room, or correct the closed weekdays of the room.",
  on: sessions,
  reads: [sites],
  check: (session, book) => {
    const site = session.siteId === void 0 ? void 0 : book.find(sites, session.siteId);
    const isClosed = site?.closedWeekdays?.includes(weekdayNamed(session.sessionOn)) === true;
    return isClosed && !isCancelled(session) && {
      column: "sessionOn",
      params: { site: site.siteId, on: dayForPeople(session.sessionOn) }
    };
  }
});
var withinCohort = defineRule({
  code: "R53",
  severity: "W",
  text: "{on} is outside the days of {owner}, {startOn}–{endOn}.",
  why: "What lies outside the days of a cohort or programme is not covered by its decree and its budget.",
  mend: "Move the session, or correct the first or last day of the cohort or programme.",
  on: sessions,
  reads: [cohorts, programmes],
  check: (session, book) => {
    const cohort = book.find(cohorts, session.cohortId);
    if (!cohort || isCancelled(session)) return void 0;
    const outside = ({ startOn, endOn }) => session.sessionOn < startOn || session.sessionOn > endOn;
    const hit = (owner, { startOn, endOn }) => ({
      column: "sessionOn",
      params: {
        on: dayForPeople(session.sessionOn),
        owner,
        startOn: dayForPeople(startOn),
        endOn: dayForPeople(endOn)
      }
    });
    const programme = book.find(programmes, cohort.programmeId);
    if (programme && outside(programme))
      return { ...hit(programme.programmeId, programme), severity: "E" };
    return !isModule(session) && outside(cohort) && hit(cohort.cohortId, cohort);
  }
});
var sessionsRules = [
  endAfterStart2,
  jpFitsDuration,
  instructorFree,
  roomFree,
  cohortFree,
  notOnHoliday,
  withinRoomHours,
  roomOpen,
  withinCohort
];

// src/features/sessions/sidebars.ts
var scheduleSidebar = defineSidebar({
  key: "schedule",
  roles: ["admin", "coordinator", "trainer"],
  title: "Schedule sessions"
});
var calendarSidebar = defineSidebar({
  key: "calendar",
  roles: ROLES,
  title: "Calendar of a cohort"
});
var sessionsSidebars = [scheduleSidebar, calendarSidebar];

// src/features/sessions/feature.ts
var sessionsFeature = defineFeature({
  tab: sessions,
  rules: sessionsRules,
  commands: sessionsCommands,
  queries: sessionsQueries,
  digests: sessionsDigests,
  sidebars: sessionsSidebars
});

// src/features/settings/rules.ts
var readableSetting = defineRule({
  code: "S01",
  severity: "E",
  text: "The setting cannot be read: “{value}”. Its usual value is used instead.",
  why: "Where a setting cannot be read, its usual value is used, which may not be what your office agreed on.",
  mend: "Write the value as its note says, for example 0.8 for 80 %, or clear the cell to use the usual value.",
  on: settings,
  check: ({ setting, value }) => value !== void 0 && !isReadable(setting, value) && { column: "value", params: { value } }
});
var settingsRules = [readableSetting];

// src/features/settings/feature.ts
var shown2 = (value) => typeof value === "boolean" ? value ? "ya" : "tidak" : String(value).replace(".", ",");
var settingsFeature = defineFeature({
  tab: settings,
  seed: SETTING_KEYS.map((setting) => ({ setting, value: shown2(DEFAULT_SETTINGS[setting]) || void 0 })),
  rules: settingsRules
});

// src/features/sites/feature.ts
var sitesFeature = defineFeature({ tab: sites });

// src/features/staff/rules.ts
var mailsInDomain = defineRule({
  code: "R85",
  severity: "W",
  text: "This address is in no mail domain of {agency}: no mail goes to it.",
  why: "Mails tell of the programme; one that leaves the offices cannot be called back.",
  mend: "Write the office address of this person, or add the domain to the agency.",
  on: staff,
  reads: [agencies],
  check: ({ email: email3, agencyId, active, digest }, book) => {
    const agency = book.find(agencies, agencyId);
    return active === "yes" && digest === "yes" && agency !== void 0 && !isInDomain(agency, email3) && { column: "email", params: { agency: agencyId } };
  }
});
var staffRules = [mailsInDomain];

// src/features/staff/feature.ts
var staffFeature = defineFeature({ tab: staff, rules: staffRules });

// src/features/timetable/facts.ts
var MOST_DAYS2 = 731;
var isOpen5 = (book, { status, sessionId: sessionId2 }) => status === "planned" && book.where(attendance, "sessionId", sessionId2).length === 0;
var scheduleOf2 = (book, { scheduleId }) => scheduleId === void 0 ? void 0 : book.find(schedules, scheduleId);
var closuresFor = (book, session) => {
  const series = scheduleOf2(book, session);
  return closuresOf(book, {
    skipNational: series ? series.skipNational === "yes" : true,
    skipCollectiveLeave: series ? series.skipCollectiveLeave === "yes" : settingsOf(book).skipCollectiveLeave,
    siteId: session.siteId
  });
};
var onClosedDays = (book, cohortId) => sessionsOf(book, cohortId).flatMap((session) => {
  const closure = isOpen5(book, session) ? closuresFor(book, session)(session.sessionOn) : void 0;
  return closure ? [{ session, closure }] : [];
});
var seriesKey = ({ scheduleId, startTime, endTime }) => scheduleId ?? `${startTime}-${endTime}`;
var originOf = ({ firstPlannedOn, sessionOn }) => firstPlannedOn ?? sessionOn;
var patternByHand = (series) => ({
  frequency: "weekly",
  every: 1,
  weekdays: series.map((session) => weekdayOf(originOf(session)))
});
var nextDay = (book, session, series, last, shiftedDays, taken) => {
  const schedule2 = scheduleOf2(book, session);
  const pattern = schedule2 ? patternOf2(schedule2) : patternByHand(series);
  const origins = series.map(originOf).sort();
  const first = schedule2?.firstOn ?? origins[0] ?? originOf(session);
  const closed = closuresFor(book, session);
  const from = addDays(last, 1 - shiftedDays);
  for (const day2 of occurrences(pattern, first, addDays(from, MOST_DAYS2), from)) {
    const moved = addDays(day2, shiftedDays);
    if (!closed(moved) && !taken(moved)) return moved;
  }
  return void 0;
};
var takenBy = (others2, { startTime, endTime }) => (day2) => others2.some((other) => overlaps(other, { sessionOn: day2, startTime, endTime }));

// src/features/timetable/input.ts
var chosen2 = () => strictObject({ sessionId: fieldOf(attendance, "sessionId"), version: string2("R13") });
var several = () => array(chosen2()).check(_minLength(1, "R01"), _maxLength(500, "R14"));
var reason = () => string2("R01").check(_trim(), _minLength(1, "R01"), _maxLength(200, "R14"));
var REFUSALS2 = {
  noSession: "There is no session {id}, or it does not take place any more.",
  recorded: "The attendance of {id} is recorded: the session stays as it was.",
  changedSince: "{id} has been changed in the meantime. Look at it again."
};
var openSessions = (book, wanted) => {
  const found = [];
  for (const { sessionId: sessionId2, version: version2 } of wanted) {
    const session = book.find(sessions, sessionId2);
    const params = { id: sessionId2 };
    if (!session || isCancelled(session)) return refuse("noSession", "sessions", params);
    if (!isOpen5(book, session)) return refuse("recorded", "sessions", params);
    if (session.$.version !== version2) return refuse("changedSince", "sessions", params);
    found.push(session);
  }
  return { ok: true, found };
};

// src/features/timetable/plan.ts
var layAnew = (book, sessions2, series, shiftedDays, others2) => {
  const inOrder2 = [...sessions2].sort(
    (a, b) => originOf(a) + a.startTime < originOf(b) + b.startTime ? -1 : 1
  );
  let last;
  return inOrder2.map((session) => {
    const firstPlannedOn = originOf(session);
    const natural = addDays(firstPlannedOn, shiftedDays);
    const after = last ?? addDays(natural, -1);
    const place = shiftedDays === 0 ? firstPlannedOn : nextDay(book, session, series, after, shiftedDays, takenBy(others2, session));
    last = place ?? (natural > after ? natural : addDays(after, 1));
    return { session, to: last, firstPlannedOn, shiftedDays };
  });
};
var planShift = (book, cohortId, fromOn, days) => {
  const all2 = sessionsOf(book, cohortId);
  const later = all2.filter(({ sessionOn }) => sessionOn >= fromOn);
  const open = later.filter((session) => isOpen5(book, session));
  const others2 = all2.filter((session) => !open.includes(session));
  const shiftOf = ({ shiftedDays = 0 }) => shiftedDays + days;
  const alike2 = groupBy(open, (session) => `${seriesKey(session)} ${shiftOf(session)}`);
  const moved = [];
  for (const sessions2 of alike2.values()) {
    const [session] = sessions2;
    if (!session) continue;
    const series = all2.filter((other) => seriesKey(other) === seriesKey(session));
    const placed3 = moved.map((one) => ({ ...one.session, sessionOn: one.to }));
    moved.push(...layAnew(book, sessions2, series, shiftOf(session), [...others2, ...placed3]));
  }
  return { moved, kept: later.filter((session) => !open.includes(session)) };
};
var planMakeUp = (book, cohortId, chosen3) => {
  const others2 = sessionsOf(book, cohortId).filter((session) => !chosen3.includes(session));
  const placed3 = [];
  return [...chosen3].sort(byTime2).map((session) => {
    const isMine = (other) => seriesKey(other) === seriesKey(session);
    const series = [...others2, ...chosen3].filter(isMine).sort(byTime2);
    const held = [...others2, ...placed3];
    const last = [...held.filter(isMine), session].reduce(
      (latest, { sessionOn }) => sessionOn > latest ? sessionOn : latest,
      ""
    );
    const to = nextDay(book, session, series, last, session.shiftedDays ?? 0, takenBy(held, session));
    if (to !== void 0) placed3.push({ ...session, sessionOn: to });
    return { session, to };
  });
};
var outlook = (book, cohortId, after) => {
  const last = (list4) => list4.reduce((latest, { sessionOn }) => sessionOn > latest ? sessionOn : latest, "");
  const before = sessionsOf(book, cohortId);
  return {
    lastBefore: last(before),
    lastAfter: last(after),
    jpBefore: totalJp(before),
    jpAfter: totalJp(after)
  };
};
var replaceBy = (draft, session, slot, why) => {
  const { cohortId, topic, type, instructorId, siteId, scheduleId, breakMinutes } = session;
  const { sessionOn, startTime, endTime, jp, firstPlannedOn, shiftedDays } = session;
  draft.set(sessions, session, { status: "moved", reason: why });
  return draft.add(sessions, {
    ...{ cohortId, topic, type, instructorId, siteId, scheduleId, breakMinutes },
    ...{ sessionOn, startTime, endTime, jp, firstPlannedOn, shiftedDays },
    ...slot,
    status: "planned",
    movedFrom: session.sessionId
  });
};

// src/features/timetable/commands.ts
var ROLES7 = ["admin", "coordinator", "trainer"];
var READS4 = [cohorts, instructors, sites, holidays, schedules, sessions, attendance];
var cancelSessions = defineCommand({
  name: "cancelSessions",
  roles: ROLES7,
  reads: READS4,
  writes: [sessions],
  input: () => strictObject({ sessions: several(), reason: reason() }),
  refusals: REFUSALS2,
  decide: (book, { sessions: wanted, reason: why }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    const draft = createDraft(book, marks);
    for (const session of open.found) draft.set(sessions, session, { status: "cancelled", reason: why });
    const cohortId = open.found[0]?.cohortId ?? "";
    const after = sessionsOf(book, cohortId).filter((session) => !open.found.includes(session));
    return decided(draft, {
      sessions: open.found.length,
      jp: totalJp(open.found),
      ...outlook(book, cohortId, after)
    });
  }
});
var moveSession = defineCommand({
  name: "moveSession",
  roles: ROLES7,
  reads: READS4,
  writes: [sessions],
  input: () => strictObject({
    session: chosen2(),
    sessionOn: fieldOf(sessions, "sessionOn"),
    startTime: fieldOf(sessions, "startTime"),
    endTime: fieldOf(sessions, "endTime"),
    siteId: fieldOf(sessions, "siteId"),
    reason: reason()
  }),
  refusals: {
    ...REFUSALS2,
    endBeforeStart: "The end has to be later than the start.",
    tooShort: "The session is shorter than half a JP of {minutes} minutes.",
    unchanged: "Day, time and room are what they were."
  },
  decide: (book, { session: wanted, reason: why, ...to }, { marks }) => {
    const open = openSessions(book, [wanted]);
    if (!open.ok) return open;
    const [session] = open.found;
    if (!session) return refuse("noSession", "session", { id: wanted.sessionId });
    if (to.endTime <= to.startTime) return refuse("endBeforeStart", "endTime");
    const isSameTime = to.startTime === session.startTime && to.endTime === session.endTime;
    if (isSameTime && to.sessionOn === session.sessionOn && to.siteId === session.siteId)
      return refuse("unchanged", "sessionOn");
    const { jpMinutes } = settingsOf(book);
    const jp = isSameTime ? session.jp : jpOf(to.startTime, to.endTime, jpMinutes, session.breakMinutes);
    if (jp < 0.5) return refuse("tooShort", "endTime", { minutes: jpMinutes });
    const draft = createDraft(book, marks);
    const sessionId2 = replaceBy(draft, session, { ...to, jp }, why);
    const after = [...sessionsOf(book, session.cohortId).filter((other) => other !== session), { ...to, jp }];
    return decided(draft, {
      sessionId: sessionId2,
      movedFrom: session.sessionId,
      ...outlook(book, session.cohortId, after)
    });
  }
});
var replaceInstructor = defineCommand({
  name: "replaceInstructor",
  roles: ROLES7,
  reads: READS4,
  writes: [sessions],
  input: () => strictObject({ sessions: several(), instructorId: fieldOf(attendance, "sessionId") }),
  refusals: { ...REFUSALS2, noInstructor: "There is no active instructor {id}." },
  decide: (book, { sessions: wanted, instructorId }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    if (book.find(instructors, instructorId)?.active !== "yes")
      return refuse("noInstructor", "instructorId", { id: instructorId });
    const draft = createDraft(book, marks);
    for (const session of open.found) draft.set(sessions, session, { instructorId });
    return decided(draft, { sessions: draft.changes.length });
  }
});
var shiftSessions = defineCommand({
  name: "shiftSessions",
  roles: ROLES7,
  reads: READS4,
  writes: [sessions],
  input: () => strictObject({
    cohortId: fieldOf(sessions, "cohortId"),
    fromOn: fieldOf(sessions, "sessionOn"),
    days: number2("R14").check(refine((days) => Number.isInteger(days) && days !== 0 && Math.abs(days) <= 366, "R14")),
    reason: reason()
  }),
  refusals: { nothing: "From that day on {id} has no session that could be shifted." },
  decide: (book, { cohortId, fromOn, days, reason: why }, { marks }) => {
    const { moved, kept } = planShift(book, cohortId, fromOn, days);
    if (moved.length === 0) return refuse("nothing", "fromOn", { id: cohortId });
    const draft = createDraft(book, marks);
    for (const { session, to, firstPlannedOn, shiftedDays } of moved) {
      const isBack = shiftedDays === 0 && to === firstPlannedOn;
      draft.set(sessions, session, {
        sessionOn: to,
        firstPlannedOn: isBack ? void 0 : firstPlannedOn,
        shiftedDays: isBack ? void 0 : shiftedDays,
        reason: why
      });
    }
    const stays = sessionsOf(book, cohortId).filter((one) => !moved.some(({ session }) => session === one));
    const after = [...stays, ...moved.map(({ session: { jp }, to }) => ({ sessionOn: to, jp }))];
    return decided(draft, {
      sessions: moved.map(({ session: { sessionId: sessionId2, sessionOn, startTime }, to }) => ({
        sessionId: sessionId2,
        startTime,
        from: sessionOn,
        to
      })),
      kept: kept.map(({ sessionId: sessionId2 }) => sessionId2),
      ...outlook(book, cohortId, after)
    });
  }
});
var makeUpSessions = defineCommand({
  name: "makeUpSessions",
  roles: ROLES7,
  reads: READS4,
  writes: [sessions],
  input: () => strictObject({ cohortId: fieldOf(sessions, "cohortId"), sessions: several(), reason: reason() }),
  refusals: { ...REFUSALS2, noPlace: "No day was found for {id} within two years." },
  decide: (book, { cohortId, sessions: wanted, reason: why }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    const stranger = open.found.find((session) => session.cohortId !== cohortId);
    if (stranger) return refuse("noSession", "sessions", { id: stranger.sessionId });
    const plan2 = planMakeUp(book, cohortId, open.found);
    const draft = createDraft(book, marks);
    const moved = [];
    for (const { session, to } of plan2) {
      if (to === void 0) return refuse("noPlace", "sessions", { id: session.sessionId });
      const becomes = replaceBy(draft, session, { sessionOn: to }, why);
      const { sessionId: sessionId2, startTime, sessionOn: from } = session;
      moved.push({ sessionId: sessionId2, becomes, startTime, from, to });
    }
    const stays = sessionsOf(book, cohortId).filter((one) => !open.found.includes(one));
    const after = [...stays, ...plan2.map(({ session: { jp }, to = "" }) => ({ sessionOn: to, jp }))];
    return decided(draft, { sessions: moved, ...outlook(book, cohortId, after) });
  }
});
var timetableCommands = [
  cancelSessions,
  moveSession,
  replaceInstructor,
  shiftSessions,
  makeUpSessions
];

// src/features/timetable/queries.ts
var timetableForm = defineQuery({
  name: "timetableForm",
  roles: ["admin", "coordinator", "trainer"],
  reads: [cohorts, instructors, sites, holidays, schedules, sessions, attendance],
  input: () => strictObject({ cohortId: optional(string2("R13")) }),
  refusals: {},
  answer: (book, { cohortId }, { today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status === "planned" || status === "active").map(({ cohortId: id, name, endOn }) => ({ cohortId: id, name, endOn }));
    const chosen3 = open.find((cohort) => cohort.cohortId === cohortId) ?? (open.length === 1 ? open[0] : void 0);
    const closed = new Map(
      chosen3 ? onClosedDays(book, chosen3.cohortId).map(({ session, closure }) => [session.sessionId, closure]) : []
    );
    return {
      today,
      cohorts: open,
      instructors: book.rows(instructors).filter(({ active }) => active === "yes").map(({ instructorId, name }) => ({ instructorId, name })),
      sites: book.rows(sites).map((site) => ({ siteId: site.siteId, name: placeName(site) })),
      chosen: chosen3 ? {
        cohortId: chosen3.cohortId,
        sessions: sessionsOf(book, chosen3.cohortId).filter((session) => isOpen5(book, session)).map((session) => {
          const { sessionId: sessionId2, sessionOn, startTime, endTime, jp } = session;
          return {
            ...{ sessionId: sessionId2, sessionOn, startTime, endTime, jp },
            topic: session.topic ?? null,
            instructorId: session.instructorId ?? null,
            siteId: session.siteId ?? null,
            version: session.$.version,
            /** Why it should not be held on its day: the day off by its name, or the room that is closed then. */
            closed: closed.get(sessionId2) ?? null
          };
        })
      } : null
    };
  }
});
var timetableQueries = [timetableForm];

// src/features/timetable/rules.ts
var doubleBooked = (code2, severity, isWithinProgramme, words) => defineRule({
  code: code2,
  severity,
  ...words,
  text: "{participant} is expected at {session} and at {other} on {on} at the same time.",
  on: enrolments,
  reads: [sessions, cohorts],
  check: (row, book) => {
    const clash2 = doubleBooking(row, book);
    if (!clash2) return void 0;
    const programmeOf2 = (cohortId) => book.find(cohorts, cohortId)?.programmeId;
    const isSame = programmeOf2(row.cohortId) === programmeOf2(clash2.other.cohortId);
    return isSame === isWithinProgramme && {
      column: "cohortId",
      params: {
        participant: row.participantId,
        session: clash2.session.sessionId,
        other: clash2.meeting.sessionId,
        on: dayForPeople(clash2.session.sessionOn)
      }
    };
  }
});
var doubleBookedInProgramme = doubleBooked("R41", "E", true, {
  why: "Nobody can be at two sessions at once, and one of them would be recorded as absence.",
  mend: "Move one of the sessions under Change the timetable, or take her out of one of the cohorts."
});
var doubleBookedElsewhere = doubleBooked("R44", "W", false, {
  why: "Two programmes may share a person on purpose, but at the same hour she can be in one place only.",
  mend: "Agree with the other programme which session is moved; if it is meant so, acknowledge the finding."
});
var planFitsTotal = defineRule({
  code: "R57",
  severity: "W",
  text: "The sessions of {cohort} have {planned} JP, the cohort is to have {total}.",
  why: "The programme is paid and certified by its total of JP.",
  mend: "Add sessions or take some out under Change the timetable, or correct the total of the cohort.",
  on: cohorts,
  reads: [sessions],
  onlyInValidation: true,
  check: ({ cohortId, totalJp: total }, book) => {
    const planned = totalJp(trainingSessions(book, cohortId));
    return planned > 0 && planned !== total && { column: "totalJp", params: { cohort: cohortId, planned, total } };
  }
});
var yearsBetween = (from, to) => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => String(first + n));
};
var holidaysAreCertain = defineRule({
  code: "R64",
  severity: "W",
  text: "Days off during {cohort} are not certain: {tentative} are tentative; years without any: {years}.",
  why: "When the decree comes, days off may fall on sessions that are planned.",
  mend: "Compare the tab of holidays with the joint decree of the three ministers, set what is certain to Final, and add years that are missing.",
  on: cohorts,
  reads: [sessions, holidays],
  onlyInValidation: true,
  check: ({ cohortId, startOn, endOn, status }, book, { today }) => {
    const isAhead = (status === "planned" || status === "active") && endOn >= today;
    if (!isAhead || sessionsOf(book, cohortId).length === 0) return void 0;
    const from = startOn > today ? startOn : today;
    const listed2 = book.rows(holidays);
    const tentative = listed2.filter(
      ({ heldOn, status: certainty }) => certainty === "tentative" && heldOn >= from && heldOn <= endOn
    ).length;
    const known = new Set(listed2.map(({ heldOn }) => heldOn.slice(0, 4)));
    const missing = yearsBetween(from, endOn).filter((year2) => !known.has(year2));
    return tentative + missing.length > 0 && {
      column: "endOn",
      params: { cohort: cohortId, tentative, years: missing.join(", ") || "–" }
    };
  }
});
var personInBoth = (session, book) => {
  if (isCancelled(session)) return void 0;
  const mine = seated(book, session.cohortId);
  for (const other of book.where(sessions, "sessionOn", session.sessionOn)) {
    if (other.cohortId === session.cohortId || isCancelled(other) || !overlaps(other, session)) continue;
    const theirs = new Set(seated(book, other.cohortId).map(({ participantId }) => participantId));
    const both = mine.filter(({ participantId }) => theirs.has(participantId));
    if (both[0]) return { other, participantId: both[0].participantId, count: both.length };
  }
  return void 0;
};
var peopleAreFree = (code2, severity, isWithinProgramme, words) => defineRule({
  code: code2,
  severity,
  ...words,
  text: "{count} people, {participant} among them, are expected at {other} of {cohort} on {on} at the same time.",
  on: sessions,
  reads: [enrolments, cohorts],
  onlyOfChanges: true,
  check: (session, book) => {
    const clash2 = personInBoth(session, book);
    if (!clash2) return void 0;
    const { other, participantId, count } = clash2;
    const programmeOf2 = (cohortId) => book.find(cohorts, cohortId)?.programmeId;
    return programmeOf2(session.cohortId) === programmeOf2(other.cohortId) === isWithinProgramme && {
      column: "sessionOn",
      params: {
        count,
        participant: participantId,
        other: other.sessionId,
        cohort: other.cohortId,
        on: dayForPeople(session.sessionOn)
      }
    };
  }
});
var peopleFreeInProgramme = peopleAreFree("R71", "E", true, {
  why: "Nobody can be at two sessions at once.",
  mend: "Choose another day or another time for this session."
});
var peopleFreeElsewhere = peopleAreFree("R72", "W", false, {
  why: "Two programmes may share people on purpose, but at the same hour they can be in one place only.",
  mend: "Choose another day or time, or confirm that it is meant so."
});
var timetableRules = [
  doubleBookedInProgramme,
  doubleBookedElsewhere,
  planFitsTotal,
  holidaysAreCertain,
  peopleFreeInProgramme,
  peopleFreeElsewhere
];

// src/features/timetable/sidebars.ts
var timetableSidebar = defineSidebar({
  key: "timetable",
  roles: ["admin", "coordinator", "trainer"],
  title: "Change the timetable"
});
var timetableSidebars = [timetableSidebar];

// src/features/timetable/summary.ts
var READS5 = [sites, instructors, cohorts, enrolments, sessions];
var WEEK_COLUMNS2 = {
  day: "day",
  startTime: "time",
  endTime: "time",
  cohort: "text",
  topic: "text",
  jp: "jp",
  people: "count",
  sessionId: "text"
};
var roomOf = (book, { siteId }) => {
  const site = siteId === void 0 ? void 0 : book.find(sites, siteId);
  return site ? [site.siteId, site.room ?? site.name].join(" ") : "–";
};
var instructorOf = (book, { instructorId }) => {
  const instructor = instructorId === void 0 ? void 0 : book.find(instructors, instructorId);
  return instructor ? [instructor.instructorId, instructor.name].join(" ") : "–";
};
var weekOf2 = (book, today, first) => {
  if (book.rows(sessions).length === 0) return [];
  const from = mondayOf(today);
  const to = addDays(from, 6);
  const rows = book.rows(sessions).filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session)).sort(byTime2).map((session) => ({
    instructor: instructorOf(book, session),
    room: roomOf(book, session),
    day: daySerial(session.sessionOn),
    startTime: timeSerial(session.startTime),
    endTime: timeSerial(session.endTime),
    cohort: [session.cohortId, book.find(cohorts, session.cohortId)?.name].join(" ").trim(),
    topic: session.topic,
    jp: session.jp,
    people: seated(book, session.cohortId).length,
    sessionId: session.sessionId
  })).sort((a, b) => a[first] < b[first] ? -1 : a[first] > b[first] ? 1 : 0);
  return [{ subject: "", name: `${dayForPeople(from)}–${dayForPeople(to)}`, rows }];
};
var instructorWeek = defineSummary({
  key: "instructorWeek",
  title: "Week by instructor",
  reads: READS5,
  columns: { instructor: "text", ...WEEK_COLUMNS2, room: "text" },
  tables: (book, { today }) => weekOf2(book, today, "instructor")
});
var roomWeek = defineSummary({
  key: "roomWeek",
  title: "Week by room",
  reads: READS5,
  columns: { room: "text", ...WEEK_COLUMNS2, instructor: "text" },
  tables: (book, { today }) => weekOf2(book, today, "room")
});
var timetableSummaries = [instructorWeek, roomWeek];

// src/features/timetable/feature.ts
var timetableFeature = defineFeature({
  rules: timetableRules,
  commands: timetableCommands,
  queries: timetableQueries,
  sidebars: timetableSidebars,
  summaries: timetableSummaries
});

// src/features/index.ts
var features = {
  settings: settingsFeature,
  agencies: agenciesFeature,
  staff: staffFeature,
  sites: sitesFeature,
  instructors: instructorsFeature,
  holidays: holidaysFeature,
  regions: regionsFeature,
  meetings: meetingsFeature,
  actions: actionsFeature,
  programmes: programmesFeature,
  cohorts: cohortsFeature,
  participants: participantsFeature,
  enrolments: enrolmentsFeature,
  schedules: schedulesFeature,
  sessions: sessionsFeature,
  absences: absencesFeature,
  attendance: attendanceFeature,
  timetable: timetableFeature,
  recaps: recapsFeature,
  assessments: assessmentsFeature,
  certificates: certificatesFeature,
  followUpTemplates: followUpTemplatesFeature,
  followUps: followUpsFeature,
  releases: releasesFeature,
  outcomes: outcomesFeature,
  reports: reportsFeature,
  dashboard: dashboardFeature,
  identities: identitiesFeature,
  duplicates: duplicatesFeature,
  imports: importsFeature,
  findings: findingsFeature,
  mailLog: mailLogFeature,
  journal: journalFeature
};

// src/app/registry.ts
var all = Object.values(features);
var allTabs = all.flatMap(({ tab }) => tab ? [tab] : []);
var allRules = all.flatMap(({ rules: rules2 = [] }) => rules2);
var rulesOn = (tabs3) => allRules.filter(({ on, onlyInValidation }) => !onlyInValidation && tabs3.includes(on));
var standingRules = allRules.filter(({ onlyOfChanges }) => !onlyOfChanges);
var allCommands = all.flatMap(({ commands = [] }) => commands);
var tabOfCommand = (name) => {
  for (const { tab, commands = [] } of all) {
    const command2 = commands.find((candidate2) => candidate2.name === name);
    if (command2) return tab ?? command2.writes[0];
  }
  return void 0;
};
var allQueries = all.flatMap(({ queries = [] }) => queries);
var allOperations = [...allCommands, ...allQueries];
var allDigests = DIGEST_PARTS.flatMap(
  (part) => all.flatMap(({ digests: digests2 = [] }) => digests2.filter((section) => section.part === part))
);
var allSummaries = all.flatMap(({ summaries: summaries2 = [] }) => summaries2);
var allSidebars = all.flatMap(({ sidebars: sidebars2 = [] }) => sidebars2);
var byKey = new Map(allTabs.map((tab) => [tab.key, tab]));
var tabByKey = (key) => byKey.get(key);
var featureOf = (tab) => all.find((feature) => feature.tab === tab);

// src/core/workbook-rules.ts
var WORKBOOK_RULES = {
  R65: {
    severity: "E",
    text: "This workbook was set up by an earlier version: columns, lists or checks are not up to date.",
    why: "Drop-down lists and checks of the sheet may offer what the add-on no longer understands.",
    mend: "Choose Sinergi › Set up workbook; nothing that was entered is lost."
  },
  R66: {
    severity: "W",
    text: "The digests have not run since {on}: nobody is being reminded.",
    why: "Without the hourly run no mail leaves, and nothing that is overdue is announced.",
    mend: "Choose Sinergi › Activate automatic mails, best with an account that stays in the office."
  },
  R67: {
    severity: "I",
    text: "The label “{expected}” was changed into “{found}”.",
    why: "The column is still known, but people of other agencies look for the label they are used to.",
    mend: "Put the label back if it was changed by mistake; if it was agreed on, acknowledge the finding."
  },
  J01: {
    severity: "E",
    text: "Row {row} holds what was meant for {id}: rows were moved while it was being saved.",
    why: "One row now holds what belongs to another.",
    mend: "Move what was meant for the other row there, and put this row back as it was; the tab of the journal shows how."
  },
  J02: {
    severity: "I",
    text: "The new row {id} landed in row {row}, far below the table.",
    why: "Something stands below the table (a total, a signature), so that new rows land under it and are overlooked.",
    mend: "Move what stands below the table to another column or tab, and the new row up to the others."
  },
  J03: {
    severity: "E",
    text: "A code in the attendance grid cannot be read. {fault}",
    why: "What cannot be read is not recorded as attendance, and its hours do not count.",
    mend: "Correct the code in the grid, then press the button under Attendance grid."
  },
  J04: {
    severity: "W",
    text: "{count} codes wait to be read.",
    why: "What was typed into the grid is not in the tab of attendance yet.",
    mend: "Choose Sinergi › Attendance grid, then press its button."
  },
  J05: {
    severity: "W",
    text: "{fault}",
    why: "As long as its head is not recognised, nothing that was typed into the grid can be read.",
    mend: "Bring the head back with Ctrl+Z or from File › Version history; if that fails, delete the tab and have it made again under Attendance grid."
  }
};

// src/app/words.ts
var english = () => ({
  rules: {
    ...FIELD_RULES,
    ...WORKBOOK_RULES,
    ...Object.fromEntries(allRules.map((rule2) => [rule2.code, rule2]))
  },
  refusals: Object.fromEntries(allOperations.map(({ name, refusals: refusals2 }) => [name, refusals2])),
  digests: Object.fromEntries(allDigests.map(({ key, title, texts: texts2 }) => [key, { title, texts: texts2 }])),
  summaries: Object.fromEntries(
    allSummaries.map(({ key, title, texts: texts2 = {} }) => [key, { title, columns: {}, texts: texts2 }])
  ),
  sidebars: Object.fromEntries(allSidebars.map(({ key, title }) => [key, title]))
});
var indonesian = {
  rules,
  refusals,
  digests,
  summaries,
  sidebars
};
var spokenNumbers = (language, params = {}) => language === "en" ? params : Object.fromEntries(
  Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" ? String(value).replace(".", ",") : value
  ])
);
var makeWords = (language) => {
  const spoken = language === "en" ? english() : indonesian;
  return {
    language,
    app: language === "en" ? app : app2,
    rule: (code2, params) => fill(spoken.rules[code2]?.text ?? code2, spokenNumbers(language, params)),
    advice: (code2) => ({ why: spoken.rules[code2]?.why ?? "", mend: spoken.rules[code2]?.mend ?? "" }),
    refusal: (operation, code2, params) => fill(spoken.refusals[operation]?.[code2] ?? code2, spokenNumbers(language, params)),
    digestTitle: (section) => spoken.digests[section]?.title ?? humanise(section),
    digestText: (section, text4, params) => fill(spoken.digests[section]?.texts[text4] ?? text4, spokenNumbers(language, params)),
    summaryTitle: (key) => spoken.summaries[key]?.title ?? humanise(key),
    summaryColumn: (key, column) => spoken.summaries[key]?.columns[column] ?? humanise(column),
    summaryText: (key, text4) => spoken.summaries[key]?.texts?.[text4] ?? humanise(text4),
    sidebar: (key) => spoken.sidebars[key] ?? humanise(key)
  };
};
var made = /* @__PURE__ */ new Map();
var wordsIn2 = (language) => {
  const known = made.get(language) ?? makeWords(language);
  made.set(language, known);
  return known;
};
var columnWords = (language, tab, column) => {
  const options = tabByKey(tab)?.columns[column]?.options ?? [];
  const known = new Map(
    LANGUAGES.flatMap(
      (spoken) => options.map((option) => [optionLabel(spoken, tab, column, option).toLowerCase(), option])
    )
  );
  return {
    label: (option) => optionLabel(language, tab, column, option),
    optionOf: (label) => known.get(label.toLowerCase())
  };
};
var wordsMade = /* @__PURE__ */ new Map();
var makeWordsOf = (language) => {
  const kept = /* @__PURE__ */ new Map();
  return (tab, column) => {
    const mine = kept.get(tab) ?? /* @__PURE__ */ new Map();
    if (mine.size === 0) kept.set(tab, mine);
    const known = mine.get(column) ?? columnWords(language, tab, column);
    mine.set(column, known);
    return known;
  };
};
var wordsOf = (language) => {
  const known = wordsMade.get(language) ?? makeWordsOf(language);
  wordsMade.set(language, known);
  return known;
};
var knownLabels = (tab, column) => LANGUAGES.map((language) => columnLabel(language, tab, column).toLowerCase());

// src/app/read/a1.ts
var lettersOf = (index) => index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + index % 26);
var indexOfLetters = (letters) => Array.from(letters).reduce((sum2, letter) => sum2 * 26 + letter.charCodeAt(0) - 64, 0) - 1;
var quoted = (title) => `'${title.replace(/'/g, "''")}'`;
var parseColumnRange = (range) => {
  const match = /^(?:'((?:[^']|'')*)'|([^!']*))!([A-Z]+)(\d+)?(?::([A-Z]+)(\d+)?)?$/.exec(range);
  if (!match) throw new Error(`Not a column range: ${range}`);
  const [, inQuotes, bare, letters = "A", , , end2] = match;
  return {
    title: inQuotes?.replace(/''/g, "'") ?? bare ?? "",
    column: indexOfLetters(letters),
    rows: Number(end2 ?? 0)
  };
};

// src/app/read/column-metadata.ts
var PREFIX = "sinergi";
var columnKeyOf = (tab, column) => `${PREFIX}.${tab.key}.${column}`;
var apartKeyOf = (tab, column) => `${columnKeyOf(tab, column)}.apart`;
var isKeyOf = (tab, column, key) => key === columnKeyOf(tab, column) || key === apartKeyOf(tab, column);
var COMMIT_KEY = `${PREFIX}.commit`;
var COMMIT_BASE = 1e9;
var LANGUAGE_KEY = `${PREFIX}.language`;

// src/app/read/filters.ts
var keyFilter = ({ sheetId }, metadataKey) => ({
  developerMetadataLookup: {
    metadataKey,
    visibility: "DOCUMENT",
    metadataLocation: { sheetId },
    locationMatchingStrategy: "INTERSECTING_LOCATION"
  }
});
var columnFilter = (tab, column) => keyFilter(tab, columnKeyOf(tab, column));
var filtersOf = (tab) => columnKeys(tab).map((column) => columnFilter(tab, column));
var queryOf = (dataFilters) => ({
  dataFilters,
  majorDimension: "COLUMNS",
  valueRenderOption: "UNFORMATTED_VALUE",
  dateTimeRenderOption: "SERIAL_NUMBER"
});
var filterKey = ({ developerMetadataLookup, gridRange }) => developerMetadataLookup?.metadataKey ?? [gridRange?.sheetId, gridRange?.startRowIndex, gridRange?.startColumnIndex].map((part) => part ?? 0).join(":");
var sortRanges = (answer) => {
  const found = /* @__PURE__ */ new Map();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? [])
    for (const filter of dataFilters) {
      const key = filterKey(filter);
      const ranges = found.get(key) ?? [];
      if (!ranges.some(({ range }) => range === valueRange.range)) ranges.push(valueRange);
      found.set(key, ranges);
    }
  return found;
};

// src/app/read/header.ts
var headerFault = ({ tab, labels }) => {
  const columns2 = columnKeys(tab);
  return columns2.find((column) => {
    const label = (labels[column] ?? "").trim().toLowerCase();
    if (label === "") return true;
    if (knownLabels(tab.key, column).includes(label)) return false;
    return columns2.some((other) => other !== column && knownLabels(tab.key, other).includes(label));
  });
};

// src/app/read/journal-window.ts
var WINDOW_ROWS = 100;
var COLUMNS = columnKeys(journal);
var READ_COLUMNS = COLUMNS.length - 1;
var journalFilter = () => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 0,
    endRowIndex: WINDOW_ROWS + 1,
    startColumnIndex: 0,
    endColumnIndex: READ_COLUMNS
  }
});
var readMarks = (text4) => {
  try {
    return JSON.parse(text4 === "" ? "{}" : text4);
  } catch {
    return {};
  }
};
var highestMarks = (all2) => {
  const highest = {};
  for (const marks of all2)
    for (const [tab, mark2] of Object.entries(marks)) highest[tab] = Math.max(highest[tab] ?? 0, mark2);
  return highest;
};
var readJournal = (columns2, title) => {
  const isInPlace = COLUMNS.slice(0, READ_COLUMNS).every(
    (column, n) => knownLabels(journal.key, column).includes(String(columns2[n]?.[0] ?? "").toLowerCase())
  );
  if (!isInPlace) return void 0;
  const at2 = (column, row) => String(columns2[COLUMNS.indexOf(column)]?.[row] ?? "");
  const length = Math.max(...columns2.map((column) => column.length));
  const answers = /* @__PURE__ */ new Map();
  const rows = [];
  const entries = [];
  for (let row = 1; row < length; row++) {
    const commit = Number(at2("commit", row));
    const part = Number(at2("part", row));
    if (!Number.isInteger(commit) || commit < 1 || !(part >= 1)) continue;
    rows.push({ commit, row });
    const parts = answers.get(commit) ?? [];
    parts[part - 1] = at2("answer", row);
    answers.set(commit, parts);
    if (part !== 1) continue;
    entries.push({
      commit,
      at: Number(at2("at", row)),
      by: at2("by", row),
      command: at2("command", row),
      requestId: at2("requestId", row),
      inputHash: at2("inputHash", row),
      marks: at2("marks", row)
    });
  }
  entries.sort((a, b) => b.commit - a.commit);
  return {
    entries: entries.map((entry3) => ({ ...entry3, answer: (answers.get(entry3.commit) ?? []).join("") })),
    rows,
    newest: entries[0]?.commit ?? 0,
    marks: highestMarks(entries.map(({ marks }) => readMarks(marks))),
    hasMore: length > WINDOW_ROWS,
    title
  };
};
var hasGap = ({ entries, newest }, above) => {
  const known = new Set(entries.map(({ commit }) => commit));
  const lowest = entries[entries.length - 1]?.commit ?? 0;
  for (let number4 = Math.max(above + 1, lowest); number4 < newest; number4++)
    if (!known.has(number4)) return true;
  return false;
};

// src/app/read/read-tab.ts
var readTab = (tab, ranges) => {
  const columns2 = {};
  const labels = {};
  const values = {};
  let title = "";
  let gridRows = 0;
  let length = 1;
  for (const column of columnKeys(tab)) {
    const [range, second] = ranges.get(columnKeyOf(tab, column)) ?? [];
    if (!range) throw new WorkbookFault("columnMissing", { tab: tab.key, column });
    if (second) throw new WorkbookFault("columnTwice", { tab: tab.key, column });
    const place = parseColumnRange(range.range);
    title = place.title;
    gridRows = Math.max(gridRows, place.rows);
    columns2[column] = place.column;
    const cells = range.values?.[0] ?? [];
    values[column] = cells;
    labels[column] = String(cells[0] ?? "");
    length = Math.max(length, cells.length);
  }
  const rows = [];
  let lastRow = 0;
  const keys = columnKeys(tab);
  const byLikelihood = [tab.id, ...keys];
  for (let at2 = 1; at2 < length; at2++) {
    if (byLikelihood.every((column) => isBlank(values[column]?.[at2]))) continue;
    lastRow = at2;
    rows.push(columnarRow(at2, values, keys));
  }
  return { layout: { tab, title, columns: columns2, labels, gridRows, lastRow }, rows };
};
var kindIn = (ranges) => settingsOf(createBook(/* @__PURE__ */ new Map([[settings.key, readTab(settings, ranges).rows]]), wordsOf("id"), [settings])).workbook;

// src/app/read/size.ts
var ADVISED_BYTES = 2e6;
var bytesOfCell = (cell) => typeof cell === "string" ? cell.length + 3 : String(cell ?? '""').length + 1;
var LOOKED_AT = 60;
var bytesOfCells = (cells) => {
  const step = Math.max(1, Math.floor(cells.length / LOOKED_AT));
  let [sum2, count] = [0, 0];
  for (let at2 = 0; at2 < cells.length; at2 += step) {
    sum2 += bytesOfCell(cells[at2]);
    count += 1;
  }
  return count === 0 ? 0 : sum2 / count * cells.length;
};
var bytesOf = (tab, ranges) => columnKeys(tab).reduce(
  (sum2, column) => sum2 + bytesOfCells(ranges.get(columnKeyOf(tab, column))?.[0]?.values?.[0] ?? []),
  0
);
var bytesOfSample = (tab) => columnKeys(tab).reduce((sum2, column) => {
  const kind = kindOf(tab, column);
  const cell = kind.toCell(kind.sample(1), wordsOf("id")(tab.key, column));
  return sum2 + (kind.optional ? 3 + bytesOfCell(cell) / 2 : bytesOfCell(cell));
}, 0);

// src/app/read/portions.ts
var MOST_BYTES = 6e7;
var ROOM = 0.97;
var CAUTION = 3;
var MOST_GROWTH = 8;
var newestIn = (answer) => readJournal(sortRanges(answer).get(filterKey(journalFilter()))?.[0]?.values ?? [], "")?.newest;
var runsOf = (columns2) => {
  const runs = [];
  for (const column of [...columns2].sort((a, b) => a.index - b.index)) {
    const run2 = runs[runs.length - 1];
    if (run2 && (run2[run2.length - 1]?.index ?? 0) + 1 === column.index) run2.push(column);
    else runs.push([column]);
  }
  return runs;
};
var nextParts = (all2) => {
  const parts = [];
  let room = ADVISED_BYTES * ROOM;
  for (const of of all2) {
    if (of.next >= of.rows) continue;
    const fitting = Math.floor(room / of.bytesPerRow);
    if (fitting < 1 && parts.length > 0) break;
    const most = of.next === 0 ? Math.ceil(fitting / CAUTION) : Math.min(fitting, of.next * MOST_GROWTH);
    const to = Math.min(of.rows, of.next + Math.max(1, most));
    parts.push({ of, from: of.next, to });
    room -= (to - of.next) * of.bytesPerRow;
  }
  return parts;
};
var rangeOf = ({ tab }, run2, from, to) => ({
  gridRange: {
    sheetId: tab.sheetId,
    startRowIndex: from,
    endRowIndex: to,
    startColumnIndex: run2[0]?.index ?? 0,
    endColumnIndex: (run2[0]?.index ?? 0) + run2.length
  }
});
var filtersOfRun = ({ of, from, to }, run2) => from === 0 ? { rows: rangeOf(of, run2, 0, to) } : { rows: rangeOf(of, run2, from - 1, to), ...from > 1 ? { header: rangeOf(of, run2, 0, 1) } : {} };
var take = (part, ranges) => {
  const { of, from, to } = part;
  let bytes = 0;
  for (const run2 of of.runs) {
    const { rows, header } = filtersOfRun(part, run2);
    const labels = header && ranges.get(filterKey(header))?.[0]?.values;
    const columns2 = ranges.get(filterKey(rows))?.[0]?.values ?? [];
    for (const [n, { values }] of run2.entries()) {
      const cells = columns2[n] ?? [];
      if (header && (labels?.[n]?.[0] ?? "") !== (values[0] ?? "")) return false;
      if (from > 0 && (cells[0] ?? "") !== (values[from - 1] ?? "")) return false;
      bytes += bytesOfCells(cells);
      const skipped = from > 0 ? 1 : 0;
      if (cells.length > skipped) while (values.length < from) values.push("");
      for (let at2 = skipped; at2 < cells.length; at2++) values.push(cells[at2] ?? "");
    }
  }
  of.next = to;
  of.bytesPerRow = Math.max(3, bytes / (to - from));
  return true;
};
var readPortions = (ports, sought, newest) => {
  const columns2 = sought.map(({ tab, range }) => ({ tab, ...parseColumnRange(range), values: [] }));
  const all2 = [...new Set(sought.map(({ tab }) => tab))].map((tab) => {
    const mine = columns2.filter((column) => column.tab === tab);
    return {
      tab,
      runs: runsOf(mine.map(({ column, values }) => ({ index: column, values }))),
      rows: Math.max(...mine.map(({ rows }) => rows)),
      next: 0,
      bytesPerRow: bytesOfSample(tab)
    };
  });
  let bytes = 0;
  for (let parts = nextParts(all2); parts.length > 0; parts = nextParts(all2)) {
    const isLast = all2.every(
      (of) => of.next >= of.rows || parts.some((part) => part.of === of && part.to >= of.rows)
    );
    const filters = parts.flatMap(
      (part) => part.of.runs.flatMap((run2) => Object.values(filtersOfRun(part, run2)))
    );
    const answer = ports.sheets.readValues(queryOf([...isLast ? [journalFilter()] : [], ...filters]));
    const ranges = sortRanges(answer);
    for (const part of parts) {
      if (!take(part, ranges)) return void 0;
      bytes += (part.to - part.from) * part.of.bytesPerRow;
      if (bytes > MOST_BYTES) throw new WorkbookFault("tooManyRows", { tab: part.of.tab.key });
    }
    if (isLast && newestIn(answer) !== newest) return void 0;
  }
  return columns2.map(({ values }) => values.length > 0 ? [values] : void 0);
};

// src/app/read/read-answer.ts
var TRIES = 3;
var PLACES = "valueRanges(valueRange(range),dataFilters)";
var missingIn = (answer, tabs3) => {
  const ranges = sortRanges(answer);
  const kind = kindIn(ranges);
  return tabs3.filter(({ workbooks: workbooks2 }) => workbooks2.includes(kind)).flatMap(
    (tab) => columnKeys(tab).filter((column) => !ranges.has(columnKeyOf(tab, column))).map((column) => ({ tab, column }))
  );
};
var seek = (ports, missing) => {
  const filters = missing.flatMap(({ tab, column }) => [
    keyFilter(tab, apartKeyOf(tab, column)),
    columnFilter(tab, column)
  ]);
  const places = sortRanges(ports.sheets.readValues(queryOf(filters), PLACES));
  return missing.flatMap(
    ({ tab, column }) => [apartKeyOf(tab, column), columnKeyOf(tab, column)].flatMap((key) => places.get(key) ?? []).map(({ range }) => ({ tab, column, range }))
  );
};
var apartIn = (sought) => new Map(
  sought.map(({ tab }) => [
    tab.key,
    sought.filter((column) => column.tab === tab).map(({ column }) => column)
  ])
);
var matchOf = ({ tab, column, range }, values) => ({
  valueRange: { range, ...values ? { values } : {} },
  dataFilters: [columnFilter(tab, column)]
});
var readAnswer = (ports, tabs3, extra, atOnce) => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = ports.sheets.readValues(
      queryOf([journalFilter(), ...atOnce.flatMap(filtersOf), ...extra])
    );
    const missing = missingIn(answer, tabs3);
    if (missing.length === 0) return { answer, apart: /* @__PURE__ */ new Map() };
    const sought = seek(ports, missing);
    const portions = readPortions(ports, sought, newestIn(answer));
    if (!portions) continue;
    const read2 = sought.map((column, n) => matchOf(column, portions[n]));
    return {
      answer: { valueRanges: [...answer.valueRanges ?? [], ...read2] },
      apart: apartIn(sought)
    };
  }
  throw new WorkbookFault("changing");
};

// src/app/read/snapshot.ts
var ALWAYS = [settings, staff];
var tabsToRead = (tabs3) => allTabs.filter((tab) => ALWAYS.includes(tab) || tabs3.includes(tab));
var createSnapshot = (answer, apart, { tabs: wanted, anyWorkbook = false }) => {
  const ranges = sortRanges(answer);
  const tables = /* @__PURE__ */ new Map();
  const layouts = /* @__PURE__ */ new Map();
  const bytes = /* @__PURE__ */ new Map();
  const kind = kindIn(ranges);
  for (const tab of tabsToRead(wanted)) {
    if (!tab.workbooks.includes(kind)) {
      if (anyWorkbook) continue;
      throw new WorkbookFault("otherWorkbook", { tab: tab.key });
    }
    const { layout, rows } = readTab(tab, ranges);
    const fault2 = headerFault(layout);
    if (fault2 !== void 0) throw new WorkbookFault("columnContradiction", { tab: tab.key, column: fault2 });
    tables.set(tab.key, rows);
    layouts.set(tab.key, layout);
    bytes.set(tab.key, bytesOf(tab, ranges));
  }
  const journalRange = ranges.get(filterKey(journalFilter()))?.[0];
  const title = journalRange ? parseColumnRange(journalRange.range.replace(/:.*$/, "")).title : "";
  const window = readJournal(journalRange?.values ?? [], title);
  if (!window) throw new WorkbookFault("journalMoved", { tab: "journal" });
  const language = settingsOf(createBook(tables, wordsOf("id"), allTabs)).language;
  const known = new Set(
    [...tabsToRead(wanted)].flatMap((tab) => columnKeys(tab).map((c) => columnKeyOf(tab, c)))
  );
  const extra = [...ranges].filter(([key]) => key !== filterKey(journalFilter()) && !known.has(key)).flatMap(([key, found]) => found.map(({ range, values = [] }) => ({ key, range, values })));
  return {
    book: createBook(tables, wordsOf(language), allTabs),
    layouts,
    journal: window,
    words: wordsIn2(language),
    extra,
    bytes,
    apart
  };
};
var readSnapshot = (ports, wanted, extra = [], isLarge = false) => {
  const tabs3 = tabsToRead(wanted.tabs);
  const { answer, apart } = readAnswer(ports, tabs3, extra, isLarge ? ALWAYS : tabs3);
  return createSnapshot(answer, apart, wanted);
};

// src/app/calendar/carry-out.ts
var MOST_STEPS = 100;
var ALREADY_THERE = 409;
var isOfOneEvent = ({ status, reason: reason2 }) => status >= 400 && status < 500 && status !== 429 && !/limit|quota/i.test(reason2);
var carryOutOne = (calendar2, calendarId, { isNew: isNew2, entry: entry3 }) => {
  if (!isNew2) {
    calendar2.update(calendarId, entry3);
    return;
  }
  try {
    calendar2.insert(calendarId, entry3);
  } catch (error2) {
    if (!(error2 instanceof CalendarFault) || error2.status !== ALREADY_THERE) throw error2;
    calendar2.update(calendarId, entry3);
  }
};
var carryOut = (calendar2, calendarId, steps) => {
  const counts = { added: 0, changed: 0, cancelled: 0, refused: 0 };
  const now = steps.slice(0, MOST_STEPS);
  for (const [n, step] of now.entries())
    try {
      carryOutOne(calendar2, calendarId, step);
      counts[step.type] += 1;
    } catch (error2) {
      if (!(error2 instanceof CalendarFault)) throw error2;
      if (step.isNew || !isOfOneEvent(error2)) return { ...counts, waiting: steps.length - n, fault: error2 };
      counts.refused += 1;
    }
  return { ...counts, waiting: steps.length - now.length };
};

// src/app/calendar/entry.ts
var PROPERTY = "sinergi";
var LONGEST_ID = 1024;
var entryId = (workbookId2, rootId) => Array.from(
  `${workbookId2}.${rootId}`,
  (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(2, "0")
).join("").slice(0, LONGEST_ID);
var ownFields = (id, workbookId2) => ({
  id,
  // Whom the calendar is shared with sees that the time is taken, and not with what, unless they may see everything.
  visibility: "private",
  extendedProperties: { private: { [PROPERTY]: workbookId2 } }
});
var timeOf = (instant2) => ({ dateTime: `${instant2}${ZONE_OFFSET}`, timeZone: ZONE });
var entryOf = ({ from, to, isCancelled: isCancelled2, ...texts2 }, id, workbookId2) => ({
  ...ownFields(id, workbookId2),
  ...texts2,
  status: isCancelled2 ? "cancelled" : "confirmed",
  start: timeOf(from),
  end: timeOf(to)
});
var momentOf = (time3) => Date.parse(time3?.dateTime ?? "");
var differs = (known, wanted) => ["status", "visibility", "summary", "location", "description"].some(
  (field) => (known[field] ?? "") !== wanted[field]
) || momentOf(known.start) !== momentOf(wanted.start) || momentOf(known.end) !== momentOf(wanted.end);

// src/app/calendar/events.ts
var EVENT_TABS = [sites, instructors, cohorts, sessions];
var harmless2 = (text4 = "") => looksLikeId(text4) ? "" : text4.replace(/\s+/g, " ").trim();
var eventOf = (session, takesPlace, book, words) => {
  const { sessionId: sessionId2, cohortId, sessionOn, startTime, endTime, type, jp } = session;
  const kind = type === void 0 ? "" : optionLabel(words.language, "sessions", "type", type);
  const subject = harmless2(session.topic) || kind;
  const site = book.find(sites, session.siteId ?? "");
  const trainer = book.find(instructors, session.instructorId ?? "")?.instructorId;
  const { calendar: calendar2 } = words.app;
  return {
    from: `${sessionOn}T${startTime}:00`,
    to: `${sessionOn}T${endTime}:00`,
    summary: [harmless2(book.find(cohorts, cohortId)?.name) || cohortId, subject].filter((part) => part !== "").join(": "),
    location: [harmless2(site?.name), harmless2(site?.room)].filter((part) => part !== "").join(", "),
    description: [
      fill(calendar2.session, {
        session: sessionId2,
        jp: words.language === "id" ? String(jp).replace(".", ",") : jp
      }),
      ...trainer === void 0 ? [] : [fill(calendar2.trainer, { trainer })]
    ].join(" "),
    isCancelled: !takesPlace
  };
};

// src/app/calendar/plan.ts
var DAYS_BACK = 7;
var firstDayOf = (today) => addDays(today, -DAYS_BACK);
var GONE = "cancelled";
var callOff = (known, workbookId2) => ({
  type: "cancelled",
  isNew: false,
  entry: {
    ...ownFields(known.id, workbookId2),
    status: GONE,
    summary: known.summary ?? "",
    location: "",
    description: "",
    start: known.start,
    end: known.end
  }
});
var planSteps = ({ book, words }, workbookId2, today, listed2) => {
  const known = new Map(listed2.map((entry3) => [entry3.id, entry3]));
  const steps = [];
  for (const { rootId, session, takesPlace } of meetingsOf(book)) {
    const id = entryId(workbookId2, rootId);
    const before = known.get(id);
    known.delete(id);
    if (!session) continue;
    const entry3 = entryOf(eventOf(session, takesPlace, book, words), id, workbookId2);
    const isThere = before !== void 0 && before.status !== GONE;
    if (!takesPlace) {
      if (isThere) steps.push({ type: "cancelled", isNew: false, entry: entry3 });
    } else if (!before) {
      if (session.sessionOn >= firstDayOf(today)) steps.push({ type: "added", isNew: true, entry: entry3 });
    } else if (differs(before, entry3))
      steps.push({ type: isThere ? "changed" : "added", isNew: false, entry: entry3 });
  }
  return [
    ...steps,
    ...[...known.values()].filter(({ status }) => status !== GONE).map((entry3) => callOff(entry3, workbookId2))
  ];
};

// src/app/calendar/sync.ts
var NOT_DONE = -1;
var PAGE2 = 2500;
var listAll = ({ calendar: calendar2 }, calendarId, workbookId2, today) => {
  const entries = [];
  let pageToken;
  do {
    const page = calendar2.list(calendarId, {
      privateExtendedProperty: `${PROPERTY}=${workbookId2}`,
      showDeleted: true,
      timeMin: `${firstDayOf(today)}T00:00:00${ZONE_OFFSET}`,
      maxResults: PAGE2,
      ...pageToken === void 0 ? {} : { pageToken }
    });
    entries.push(...page.items ?? []);
    pageToken = page.nextPageToken;
  } while (pageToken !== void 0);
  return entries;
};
var explainCalendar = ({ status, reason: reason2 }) => {
  if (status === 429 || /limit|quota/i.test(reason2)) return "calendarBusy";
  if (status === 404) return "calendarMissing";
  return status === 401 || status === 403 ? "calendarForbidden" : "calendarUnavailable";
};
var stopped = (fault2) => ({
  added: 0,
  changed: 0,
  cancelled: 0,
  refused: 0,
  waiting: 0,
  fault: fault2
});
var syncCalendar = (ports, check) => {
  const snapshot = readSnapshot(ports, { tabs: EVENT_TABS });
  const { book, words, journal: journal2 } = snapshot;
  check(snapshot);
  refuseCopy(snapshot, ports);
  const { calendarId } = settingsOf(book);
  if (calendarId === "") return { synced: void 0, words };
  const day2 = dayOfInstant(ports.now());
  const workbookId2 = ports.workbookId();
  let synced;
  try {
    const listed2 = listAll(ports, calendarId, workbookId2, day2);
    synced = carryOut(ports.calendar, calendarId, planSteps(snapshot, workbookId2, day2, listed2));
  } catch (error2) {
    if (!(error2 instanceof CalendarFault)) throw error2;
    synced = stopped(error2);
  }
  const { fault: fault2, waiting: waiting2 } = synced;
  remember(ports, {
    calendarId,
    by: ports.user(),
    day: day2,
    commit: fault2 || waiting2 > 0 ? NOT_DONE : journal2.newest,
    ...fault2 ? { fault: explainCalendar(fault2) } : {}
  });
  return { synced, words };
};

// src/app/calendar/hourly.ts
var syncHourly = (ports, { calendarId, commit }) => {
  if (calendarId === "") return;
  try {
    const last = lastRun(ports);
    const isSame = last.calendarId === calendarId && last.by === ports.user() && last.commit === commit && last.day === dayOfInstant(ports.now());
    if (!isSame) syncCalendar(ports, () => void 0);
  } catch {
  }
};

// src/app/admit.ts
var admit = ({ book, words }, email3, roles) => {
  const person = personOf(book, email3);
  if (!person) throw new WorkbookFault("notStaff", { email: email3 });
  if (!roles.includes(person.role))
    throw new WorkbookFault("notAllowed", {
      role: optionLabel(words.language, "staff", "role", person.role)
    });
  return person;
};
var contextOf = (person, { journal: journal2 }, now) => ({
  person,
  now,
  today: dayOfInstant(now),
  marks: journal2.marks
});
var WORKERS2 = ["admin", "coordinator", "prison", "trainer", "partner"];
var STEWARDS3 = ["admin", "coordinator"];
var admittedContext = (snapshot, ports, roles) => contextOf(admit(snapshot, ports.user(), roles), snapshot, ports.now());

// src/app/read/read-or-explain.ts
var SPARE_ROWS = 1e3;
var mayBeLarge = (sheets = []) => sheets.reduce((sum2, { properties: { sheetId, gridProperties } }) => {
  const tab = allTabs.find((candidate2) => candidate2.sheetId === sheetId);
  return tab ? sum2 + Math.max(0, (gridProperties?.rowCount ?? 0) - SPARE_ROWS) * bytesOfSample(tab) : sum2;
}, 0) > ADVISED_BYTES;
var readOrExplain = (ports, error2) => {
  if (error2 instanceof WorkbookFault) throw error2;
  let sheets;
  try {
    ({ sheets } = ports.sheets.readStructure("sheets.properties(sheetId,gridProperties(rowCount))"));
  } catch {
    return false;
  }
  if (sheets?.some(({ properties }) => properties.sheetId === journal.sheetId) === false)
    throw new WorkbookFault("notSetUp");
  return mayBeLarge(sheets);
};

// src/app/commit/apart.ts
var SMALL_BYTES = ADVISED_BYTES / 10;
var rename = ({ tab }, columns2, isApart) => columns2.map((column) => {
  const keys = [columnKeyOf(tab, column), apartKeyOf(tab, column)];
  const [from = "", to = ""] = isApart ? keys : keys.reverse();
  return {
    updateDeveloperMetadata: {
      dataFilters: [keyFilter(tab, from)],
      developerMetadata: { metadataKey: to },
      fields: "metadataKey"
    }
  };
});
var setApart = ({ layouts, bytes, apart }) => {
  const sizeOf = ({ tab }) => bytes.get(tab.key) ?? 0;
  const together = [...layouts.values()].filter(({ tab }) => !apart.has(tab.key)).sort((a, b) => sizeOf(b) - sizeOf(a));
  let sum2 = together.reduce((total, layout) => total + sizeOf(layout), 0);
  const leaving = together.filter((layout) => {
    if (sum2 <= ADVISED_BYTES) return false;
    sum2 -= sizeOf(layout);
    return true;
  });
  return [
    ...leaving.flatMap((layout) => rename(layout, columnKeys(layout.tab), true)),
    ...[...layouts.values()].flatMap((layout) => {
      const columns2 = apart.get(layout.tab.key);
      if (!columns2) return [];
      return sizeOf(layout) < SMALL_BYTES ? rename(layout, columns2, false) : (
        // A column that set-up has put back since has the usual key.
        rename(
          layout,
          columnKeys(layout.tab).filter((column) => !columns2.includes(column)),
          true
        )
      );
    })
  ];
};

// src/app/set-up/dress.ts
var condition = (check, tab, column, words, keys) => {
  const value = (text4) => ({ userEnteredValue: text4 });
  switch (check.type) {
    case "list":
      return {
        type: "ONE_OF_LIST",
        values: check.options.map((option) => value(optionLabel(words.language, tab.key, column, option)))
      };
    case "tab": {
      const target = keys[check.tab];
      const title = target?.title ?? tabTitle(words.language, check.tab);
      const letters = lettersOf(target?.column ?? 0);
      return { type: "ONE_OF_RANGE", values: [value(`=${quoted(title)}!$${letters}$2:$${letters}`)] };
    }
    case "date":
      return { type: "DATE_IS_VALID" };
    case "number":
      return { type: "NUMBER_BETWEEN", values: [value(String(check.min)), value(String(check.max))] };
    case "email":
      return { type: "TEXT_IS_EMAIL" };
  }
};
var helpOn = (check, { app: app3, language }) => {
  const { checks } = app3;
  switch (check.type) {
    case "tab":
      return fill(checks.tab, { tab: tabTitle(language, check.tab) });
    case "number":
      return fill(checks.number, { min: check.min, max: check.max });
    default:
      return checks[check.type];
  }
};
var dressColumn = (tab, column, index, fromRow, words, keys) => {
  const kind = kindOf(tab, column);
  const range = {
    sheetId: tab.sheetId,
    startRowIndex: fromRow,
    startColumnIndex: index,
    endColumnIndex: index + 1
  };
  const requests = [];
  if (kind.numberFormat)
    requests.push({
      repeatCell: {
        range,
        cell: { userEnteredFormat: { numberFormat: kind.numberFormat } },
        fields: "userEnteredFormat.numberFormat"
      }
    });
  if (kind.check && !tab.generated)
    requests.push({
      setDataValidation: {
        range,
        rule: {
          condition: condition(kind.check, tab, column, words, keys),
          inputMessage: helpOn(kind.check, words),
          // A code may be typed before the row it names exists; everything else the sheet can judge by itself.
          strict: kind.check.type !== "tab",
          showCustomUi: true
        }
      }
    });
  return requests;
};
var lookOf = (tab, column, words) => {
  const kind = kindOf(tab, column);
  const check = kind.check ? kind.check.type === "list" ? kind.check.options.map((option) => optionLabel(words.language, tab.key, column, option)) : kind.check : null;
  const help = kind.check ? helpOn(kind.check, words) : null;
  return JSON.stringify([kind.numberFormat ?? null, check, help, tabByKey(tab.key)?.generated === true]);
};

// src/app/commit/cells.ts
var cellData = (cell) => {
  if (cell === "") return {};
  if (typeof cell === "number") return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === "boolean") return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { stringValue: cell } };
};
var rowData = (cells, columns2) => {
  const values = [];
  for (const [column, cell] of Object.entries(cells)) {
    const index = columns2[column];
    if (index !== void 0) values[index] = cellData(cell);
  }
  return { values: Array.from(values, (value) => value ?? {}) };
};
var runsOf2 = (cells, columns2) => {
  const placed3 = Object.entries(cells).flatMap(([column, cell]) => {
    const index = columns2[column];
    return index === void 0 ? [] : [{ index, value: cellData(cell) }];
  }).sort((a, b) => a.index - b.index);
  const runs = [];
  for (const { index, value } of placed3) {
    const last = runs[runs.length - 1];
    if (last && last.columnIndex + last.values.length === index) last.values.push(value);
    else runs.push({ columnIndex: index, values: [value] });
  }
  return runs;
};

// src/app/commit/journal-rows.ts
var payloadOf = (changes, journals = []) => JSON.stringify(changes.filter(({ tab }) => tabByKey(tab)?.generated !== true || journals.includes(tab)));
var split2 = (text4) => {
  const parts = [];
  for (let at2 = 0; at2 < text4.length; at2 += PAYLOAD_MAX) parts.push(text4.slice(at2, at2 + PAYLOAD_MAX));
  return parts.length === 0 ? [""] : parts;
};
var journalRows = (commit, entry3, changes) => {
  const payloads = split2(payloadOf(changes, entry3.journals));
  const answers = split2(entry3.answer);
  return Array.from({ length: Math.max(payloads.length, answers.length) }, (_, n) => {
    const row = {
      commit,
      at: instantSerial(entry3.at),
      by: entry3.by,
      command: entry3.command,
      requestId: entry3.requestId,
      inputHash: entry3.inputHash,
      part: n + 1,
      answer: answers[n] ?? "",
      marks: n === 0 ? JSON.stringify(entry3.marks) : "",
      payload: payloads[n] ?? ""
    };
    return columnKeys(journal).map((column) => row[column] ?? "");
  });
};

// src/app/commit/batch.ts
var NUMBERS_KEPT = 500;
var GROWTH = 300;
var ANSWER_FIELDS = "updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue)))))";
var keyColumns = (snapshot) => Object.fromEntries(
  [...snapshot.layouts].map(([key, { title, columns: columns2, tab }]) => [
    key,
    { title, column: columns2[tab.id] ?? 0 }
  ])
);
var growGrid = (layout, rows, snapshot) => {
  const missing = layout.lastRow + 1 + rows - layout.gridRows;
  if (layout.gridRows === 0 || missing <= 0) return [];
  const { tab, gridRows } = layout;
  const keys = keyColumns(snapshot);
  return [
    { appendDimension: { sheetId: tab.sheetId, dimension: "ROWS", length: missing + GROWTH } },
    ...columnKeys(tab).filter((column) => {
      const target = tab.columns[column]?.refersTo;
      return target === void 0 || keys[target] !== void 0;
    }).flatMap(
      (column) => dressColumn(tab, column, layout.columns[column] ?? 0, gridRows, snapshot.words, keys)
    )
  ];
};
var alter = ({ at: at2, cells }, { tab, columns: columns2 }) => runsOf2(cells, columns2).map(({ columnIndex, values }) => ({
  updateCells: {
    start: { sheetId: tab.sheetId, rowIndex: at2, columnIndex },
    rows: [{ values }],
    fields: "userEnteredValue"
  }
}));
var append = (additions, { tab, columns: columns2 }) => ({
  appendCells: {
    sheetId: tab.sheetId,
    rows: additions.map(({ cells }) => rowData(cells, columns2)),
    fields: "userEnteredValue"
  }
});
var commitRequests = (commit, entry3, changes, tidy2) => {
  const rows = journalRows(commit, entry3, changes);
  const { sheetId } = journal;
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 1 + rows.length },
        inheritFromBefore: false
      }
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: 0 },
        rows: rows.map((cells) => ({ values: cells.map(cellData) })),
        fields: "userEnteredValue"
      }
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: COMMIT_BASE + commit,
          metadataKey: COMMIT_KEY,
          metadataValue: entry3.requestId,
          location: { spreadsheet: true },
          visibility: "DOCUMENT"
        }
      }
    },
    ...tidy2 && commit > NUMBERS_KEPT ? [
      {
        deleteDeveloperMetadata: {
          dataFilter: { developerMetadataLookup: { metadataId: COMMIT_BASE + commit - NUMBERS_KEPT } }
        }
      }
    ] : []
  ];
};
var idColumnRanges = (layout, changes) => {
  const letters = lettersOf(layout.columns[layout.tab.id] ?? 0);
  const places = changes.flatMap((change) => change.type === "set" ? [change.at] : []);
  const [first, last] = places.reduce(
    ([low, high], at2) => [Math.min(low, at2), Math.max(high, at2)],
    [Infinity, -1]
  );
  const ranges = places.length === 0 ? [] : [`${quoted(layout.title)}!${letters}${first + 1}:${letters}${last + 1}`];
  return changes.some((change) => change.type === "add") ? [...ranges, `${quoted(layout.title)}!${letters}${layout.lastRow + 2}:${letters}`] : ranges;
};
var commitBatch = (snapshot, changes, commit, entry3, options) => {
  const touched = [...snapshot.layouts.values()].flatMap((layout) => {
    const mine = changes.filter(({ tab }) => tab === layout.tab.key);
    return mine.length === 0 ? [] : [{ layout, mine }];
  });
  const requests = touched.flatMap(({ layout, mine }) => {
    const additions = mine.filter((change) => change.type === "add");
    const alterations = mine.filter((change) => change.type === "set");
    return [
      ...growGrid(layout, additions.length, snapshot),
      ...alterations.flatMap((change) => alter(change, layout)),
      ...additions.length > 0 ? [append(additions, layout)] : []
    ];
  });
  const ranges = [
    ...touched.flatMap(({ layout, mine }) => idColumnRanges(layout, mine)),
    ...options.watch ?? []
  ];
  return {
    requests: [...requests, ...options.more ?? [], ...commitRequests(commit, entry3, changes, options.tidy)],
    ...ranges.length > 0 ? { includeSpreadsheetInResponse: true, responseRanges: ranges, responseIncludeGridData: true } : {}
  };
};

// src/app/commit/landing.ts
var idColumns = (answer, snapshot) => {
  const found = /* @__PURE__ */ new Map();
  for (const sheet of answer.updatedSpreadsheet?.sheets ?? [])
    for (const layout of snapshot.layouts.values()) {
      if (layout.tab.sheetId !== sheet.properties.sheetId) continue;
      const rows = found.get(layout.tab.key) ?? /* @__PURE__ */ new Map();
      for (const data of sheet.data ?? [])
        (data.rowData ?? []).forEach(({ values = [] }, n) => {
          const id = values[0]?.userEnteredValue?.stringValue;
          if (id !== void 0) rows.set((data.startRow ?? 0) + n, id);
        });
      found.set(layout.tab.key, rows);
    }
  return found;
};
var inspectLanding = (answer, changes, snapshot) => {
  const columns2 = idColumns(answer, snapshot);
  const strays = changes.flatMap((change) => {
    if (change.type !== "set" || change.id === "") return [];
    const tab = snapshot.layouts.get(change.tab)?.tab;
    if (!tab || tab.id in change.cells) return [];
    const hit = columns2.get(change.tab)?.get(change.at);
    return hit?.trim() === change.id ? [] : [{ change, hit: hit?.trim() }];
  });
  const places = new Map(
    [...columns2].map(
      ([tab, rows]) => [tab, new Map([...rows].map(([row, id]) => [id, row]))]
    )
  );
  return { strays, places };
};

// src/app/commit/transact.ts
var TRIES2 = 3;
var BACK_OFF_MS = [400, 1200, 3e3];
var seenNumber = (requestId) => Number(/^(\d{1,9})\./.exec(requestId)?.[1] ?? 0);
var settle = ({ journal: journal2 }, work, id) => {
  const known = journal2.entries.find(({ requestId }) => requestId === id);
  if (known) {
    if (known.inputHash !== work.inputHash || known.command !== work.name)
      throw new WorkbookFault("requestReused");
    return { answer: JSON.parse(known.answer === "" ? "null" : known.answer) };
  }
  const oldest = journal2.entries[journal2.entries.length - 1]?.commit ?? 0;
  if (journal2.hasMore && seenNumber(id) < oldest - 1) throw new WorkbookFault("requestExpired");
  return void 0;
};
var read = (ports, work, isLarge) => {
  const snapshot = readSnapshot(ports, work, work.extra, isLarge);
  if (work.structure === void 0) return snapshot;
  return { ...snapshot, structure: ports.sheets.readStructure(work.structure) };
};
var searchNumbers = (ports, requestId) => {
  const { matchedDeveloperMetadata = [] } = ports.sheets.searchMetadata([
    { developerMetadataLookup: { metadataKey: COMMIT_KEY } }
  ]);
  const found = matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata);
  return {
    highest: Math.max(0, ...found.map(({ metadataId = 0 }) => metadataId - COMMIT_BASE)),
    landed: found.some(({ metadataValue }) => metadataValue === requestId)
  };
};
var transact = (ports, work) => {
  let floor = 0;
  let lastTried = 0;
  let isLarge = false;
  let requestId = typeof work.requestId === "string" ? work.requestId : "";
  for (let attempt = 0; attempt < TRIES2; attempt++) {
    if (attempt > 0) ports.pause(BACK_OFF_MS[attempt] ?? 0);
    let snapshot;
    try {
      snapshot = read(ports, work, isLarge);
      if (typeof work.requestId !== "string" && requestId === "")
        requestId = work.requestId(snapshot.journal.newest);
      const known = settle(snapshot, work, requestId);
      if (known) return { type: "done", answer: known.answer, snapshot, changes: [] };
      const { journal: journal2 } = snapshot;
      const seen = seenNumber(requestId);
      if (hasGap(journal2, Math.max(floor, seen)) || Math.max(lastTried, seen) > Math.max(journal2.newest, floor)) {
        const search = searchNumbers(ports, requestId);
        if (search.landed) return { type: "done", answer: null, snapshot, changes: [] };
        floor = search.highest;
        snapshot = read(ports, work, isLarge);
        const landed = settle(snapshot, work, requestId);
        if (landed) return { type: "done", answer: landed.answer, snapshot, changes: [] };
      }
    } catch (error2) {
      isLarge = readOrExplain(ports, error2);
      continue;
    }
    const decided2 = work.decide(snapshot);
    if ("refused" in decided2) return { type: "refused", refused: decided2.refused, snapshot };
    const { changes, answer, marks, more = [], light = [], watch = [] } = decided2;
    const apart = attempt === 0 ? setApart(snapshot) : [];
    if (changes.length + more.length + apart.length === 0) return { type: "done", answer, snapshot, changes };
    const commit = Math.max(snapshot.journal.newest, floor) + 1;
    const entry3 = {
      at: ports.now(),
      by: work.by,
      command: work.name,
      requestId,
      inputHash: work.inputHash,
      answer: JSON.stringify(answer),
      marks,
      journals: (work.journals ?? []).map(({ key }) => key)
    };
    try {
      const batch = commitBatch(snapshot, changes, commit, entry3, {
        tidy: attempt === 0,
        more: [...more, ...attempt === 0 ? light : [], ...apart],
        watch
      });
      const written = ports.sheets.write(batch, ANSWER_FIELDS);
      const landing = inspectLanding(written, changes, snapshot);
      return { type: "done", answer, snapshot, landing, written, changes };
    } catch {
      lastTried = commit;
    }
  }
  if (lastTried === 0) throw new WorkbookFault("unavailable");
  try {
    const snapshot = read(ports, work, isLarge);
    const known = settle(snapshot, work, requestId);
    if (known) return { type: "done", answer: known.answer, snapshot, changes: [] };
  } catch {
  }
  return { type: "unknown" };
};

// src/app/nobody.ts
var nobody = (email3) => ({ email: email3, name: email3, role: "reader", agencyId: "" });

// src/app/digests/changes.ts
var MOST_TABS = 5;
var ELSEWHERE = { syncAttendanceGrid: attendance.key };
var tabOf = (command2) => tabOfCommand(command2)?.key ?? (Object.prototype.hasOwnProperty.call(ELSEWHERE, command2) ? ELSEWHERE[command2] : void 0);
var changesSince = (journal2, since, language) => {
  const times = /* @__PURE__ */ new Map();
  const from = instantSerial(since);
  for (const { at: at2, command: command2 } of journal2.entries) {
    const tab = at2 > from ? tabOf(command2) : void 0;
    if (tab !== void 0) times.set(tab, (times.get(tab) ?? 0) + 1);
  }
  const oldest = journal2.entries[journal2.entries.length - 1]?.at ?? 0;
  return {
    counts: [...times].sort(([, a], [, b]) => b - a).slice(0, MOST_TABS).map(([tab, count]) => ({ tab: tabTitle(language, tab), times: count })),
    isComplete: !journal2.hasMore || oldest <= from
  };
};

// src/app/digests/fit-lines.ts
var MOST_LINES4 = 10;
var fitLines = (lists, moreOf, most = MOST_LINES4) => {
  let room = most - Math.min(most, lists.filter(({ length }) => length > 0).length);
  let firsts = most;
  return lists.map((list4) => {
    if (list4.length === 0) return { lines: [], more: "" };
    const first = firsts > 0 ? 1 : 0;
    firsts -= first;
    const extra = first === 0 ? 0 : Math.min(room, list4.length - 1);
    room -= extra;
    const lines = list4.slice(0, first + extra);
    const left = list4.length - lines.length;
    return { lines, more: left > 0 ? moreOf(left) : "" };
  });
};

// node_modules/mustache/mustache.mjs
/*!
 * mustache.js - Logic-less {{mustache}} templates with JavaScript
 * http://github.com/janl/mustache.js
 */
var objectToString = Object.prototype.toString;
var isArray = Array.isArray || function isArrayPolyfill(object) {
  return objectToString.call(object) === "[object Array]";
};
function isFunction(object) {
  return typeof object === "function";
}
function typeStr(obj) {
  return isArray(obj) ? "array" : typeof obj;
}
function escapeRegExp(string3) {
  return string3.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
}
function hasProperty(obj, propName) {
  return obj != null && typeof obj === "object" && propName in obj;
}
function primitiveHasOwnProperty(primitive, propName) {
  return primitive != null && typeof primitive !== "object" && primitive.hasOwnProperty && primitive.hasOwnProperty(propName);
}
var regExpTest = RegExp.prototype.test;
function testRegExp(re, string3) {
  return regExpTest.call(re, string3);
}
var nonSpaceRe = /\S/;
function isWhitespace(string3) {
  return !testRegExp(nonSpaceRe, string3);
}
var entityMap = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "/": "&#x2F;",
  "`": "&#x60;",
  "=": "&#x3D;"
};
function escapeHtml(string3) {
  return String(string3).replace(/[&<>"'`=\/]/g, function fromEntityMap(s) {
    return entityMap[s];
  });
}
var whiteRe = /\s*/;
var spaceRe = /\s+/;
var equalsRe = /\s*=/;
var curlyRe = /\s*\}/;
var tagRe = /#|\^|\/|>|\{|&|=|!/;
function parseTemplate(template, tags) {
  if (!template)
    return [];
  var lineHasNonSpace = false;
  var sections = [];
  var tokens = [];
  var spaces = [];
  var hasTag = false;
  var nonSpace = false;
  var indentation = "";
  var tagIndex = 0;
  function stripSpace() {
    if (hasTag && !nonSpace) {
      while (spaces.length)
        delete tokens[spaces.pop()];
    } else {
      spaces = [];
    }
    hasTag = false;
    nonSpace = false;
  }
  var openingTagRe, closingTagRe, closingCurlyRe;
  function compileTags(tagsToCompile) {
    if (typeof tagsToCompile === "string")
      tagsToCompile = tagsToCompile.split(spaceRe, 2);
    if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
      throw new Error("Invalid tags: " + tagsToCompile);
    openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + "\\s*");
    closingTagRe = new RegExp("\\s*" + escapeRegExp(tagsToCompile[1]));
    closingCurlyRe = new RegExp("\\s*" + escapeRegExp("}" + tagsToCompile[1]));
  }
  compileTags(tags || mustache.tags);
  var scanner = new Scanner(template);
  var start, type, value, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;
    value = scanner.scanUntil(openingTagRe);
    if (value) {
      for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
        chr = value.charAt(i);
        if (isWhitespace(chr)) {
          spaces.push(tokens.length);
          indentation += chr;
        } else {
          nonSpace = true;
          lineHasNonSpace = true;
          indentation += " ";
        }
        tokens.push(["text", chr, start, start + 1]);
        start += 1;
        if (chr === "\n") {
          stripSpace();
          indentation = "";
          tagIndex = 0;
          lineHasNonSpace = false;
        }
      }
    }
    if (!scanner.scan(openingTagRe))
      break;
    hasTag = true;
    type = scanner.scan(tagRe) || "name";
    scanner.scan(whiteRe);
    if (type === "=") {
      value = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === "{") {
      value = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = "&";
    } else {
      value = scanner.scanUntil(closingTagRe);
    }
    if (!scanner.scan(closingTagRe))
      throw new Error("Unclosed tag at " + scanner.pos);
    if (type == ">") {
      token = [type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
    } else {
      token = [type, value, start, scanner.pos];
    }
    tagIndex++;
    tokens.push(token);
    if (type === "#" || type === "^") {
      sections.push(token);
    } else if (type === "/") {
      openSection = sections.pop();
      if (!openSection)
        throw new Error('Unopened section "' + value + '" at ' + start);
      if (openSection[1] !== value)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === "name" || type === "{" || type === "&") {
      nonSpace = true;
    } else if (type === "=") {
      compileTags(value);
    }
  }
  stripSpace();
  openSection = sections.pop();
  if (openSection)
    throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);
  return nestTokens(squashTokens(tokens));
}
function squashTokens(tokens) {
  var squashedTokens = [];
  var token, lastToken;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    if (token) {
      if (token[0] === "text" && lastToken && lastToken[0] === "text") {
        lastToken[1] += token[1];
        lastToken[3] = token[3];
      } else {
        squashedTokens.push(token);
        lastToken = token;
      }
    }
  }
  return squashedTokens;
}
function nestTokens(tokens) {
  var nestedTokens = [];
  var collector = nestedTokens;
  var sections = [];
  var token, section;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    switch (token[0]) {
      case "#":
      case "^":
        collector.push(token);
        sections.push(token);
        collector = token[4] = [];
        break;
      case "/":
        section = sections.pop();
        section[5] = token[2];
        collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
        break;
      default:
        collector.push(token);
    }
  }
  return nestedTokens;
}
function Scanner(string3) {
  this.string = string3;
  this.tail = string3;
  this.pos = 0;
}
Scanner.prototype.eos = function eos() {
  return this.tail === "";
};
Scanner.prototype.scan = function scan(re) {
  var match = this.tail.match(re);
  if (!match || match.index !== 0)
    return "";
  var string3 = match[0];
  this.tail = this.tail.substring(string3.length);
  this.pos += string3.length;
  return string3;
};
Scanner.prototype.scanUntil = function scanUntil(re) {
  var index = this.tail.search(re), match;
  switch (index) {
    case -1:
      match = this.tail;
      this.tail = "";
      break;
    case 0:
      match = "";
      break;
    default:
      match = this.tail.substring(0, index);
      this.tail = this.tail.substring(index);
  }
  this.pos += match.length;
  return match;
};
function Context(view, parentContext) {
  this.view = view;
  this.cache = { ".": this.view };
  this.parent = parentContext;
}
Context.prototype.push = function push2(view) {
  return new Context(view, this);
};
Context.prototype.lookup = function lookup(name) {
  var cache = this.cache;
  var value;
  if (cache.hasOwnProperty(name)) {
    value = cache[name];
  } else {
    var context = this, intermediateValue, names3, index, lookupHit = false;
    while (context) {
      if (name.indexOf(".") > 0) {
        intermediateValue = context.view;
        names3 = name.split(".");
        index = 0;
        while (intermediateValue != null && index < names3.length) {
          if (index === names3.length - 1)
            lookupHit = hasProperty(intermediateValue, names3[index]) || primitiveHasOwnProperty(intermediateValue, names3[index]);
          intermediateValue = intermediateValue[names3[index++]];
        }
      } else {
        intermediateValue = context.view[name];
        lookupHit = hasProperty(context.view, name);
      }
      if (lookupHit) {
        value = intermediateValue;
        break;
      }
      context = context.parent;
    }
    cache[name] = value;
  }
  if (isFunction(value))
    value = value.call(this.view);
  return value;
};
function Writer() {
  this.templateCache = {
    _cache: {},
    set: function set(key, value) {
      this._cache[key] = value;
    },
    get: function get(key) {
      return this._cache[key];
    },
    clear: function clear() {
      this._cache = {};
    }
  };
}
Writer.prototype.clearCache = function clearCache() {
  if (typeof this.templateCache !== "undefined") {
    this.templateCache.clear();
  }
};
Writer.prototype.parse = function parse3(template, tags) {
  var cache = this.templateCache;
  var cacheKey = template + ":" + (tags || mustache.tags).join(":");
  var isCacheEnabled = typeof cache !== "undefined";
  var tokens = isCacheEnabled ? cache.get(cacheKey) : void 0;
  if (tokens == void 0) {
    tokens = parseTemplate(template, tags);
    isCacheEnabled && cache.set(cacheKey, tokens);
  }
  return tokens;
};
Writer.prototype.render = function render(template, view, partials, config2) {
  var tags = this.getConfigTags(config2);
  var tokens = this.parse(template, tags);
  var context = view instanceof Context ? view : new Context(view, void 0);
  return this.renderTokens(tokens, context, partials, template, config2);
};
Writer.prototype.renderTokens = function renderTokens(tokens, context, partials, originalTemplate, config2) {
  var buffer = "";
  var token, symbol, value;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value = void 0;
    token = tokens[i];
    symbol = token[0];
    if (symbol === "#") value = this.renderSection(token, context, partials, originalTemplate, config2);
    else if (symbol === "^") value = this.renderInverted(token, context, partials, originalTemplate, config2);
    else if (symbol === ">") value = this.renderPartial(token, context, partials, config2);
    else if (symbol === "&") value = this.unescapedValue(token, context);
    else if (symbol === "name") value = this.escapedValue(token, context, config2);
    else if (symbol === "text") value = this.rawValue(token);
    if (value !== void 0)
      buffer += value;
  }
  return buffer;
};
Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config2) {
  var self = this;
  var buffer = "";
  var value = context.lookup(token[1]);
  function subRender(template) {
    return self.render(template, context, partials, config2);
  }
  if (!value) return;
  if (isArray(value)) {
    for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config2);
    }
  } else if (typeof value === "object" || typeof value === "string" || typeof value === "number") {
    buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config2);
  } else if (isFunction(value)) {
    if (typeof originalTemplate !== "string")
      throw new Error("Cannot use higher-order sections without the original template");
    value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
    if (value != null)
      buffer += value;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config2);
  }
  return buffer;
};
Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config2) {
  var value = context.lookup(token[1]);
  if (!value || isArray(value) && value.length === 0)
    return this.renderTokens(token[4], context, partials, originalTemplate, config2);
};
Writer.prototype.indentPartial = function indentPartial(partial2, indentation, lineHasNonSpace) {
  var filteredIndentation = indentation.replace(/[^ \t]/g, "");
  var partialByNl = partial2.split("\n");
  for (var i = 0; i < partialByNl.length; i++) {
    if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
      partialByNl[i] = filteredIndentation + partialByNl[i];
    }
  }
  return partialByNl.join("\n");
};
Writer.prototype.renderPartial = function renderPartial(token, context, partials, config2) {
  if (!partials) return;
  var tags = this.getConfigTags(config2);
  var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config2);
  }
};
Writer.prototype.unescapedValue = function unescapedValue(token, context) {
  var value = context.lookup(token[1]);
  if (value != null)
    return value;
};
Writer.prototype.escapedValue = function escapedValue(token, context, config2) {
  var escape = this.getConfigEscape(config2) || mustache.escape;
  var value = context.lookup(token[1]);
  if (value != null)
    return typeof value === "number" && escape === mustache.escape ? String(value) : escape(value);
};
Writer.prototype.rawValue = function rawValue(token) {
  return token[1];
};
Writer.prototype.getConfigTags = function getConfigTags(config2) {
  if (isArray(config2)) {
    return config2;
  } else if (config2 && typeof config2 === "object") {
    return config2.tags;
  } else {
    return void 0;
  }
};
Writer.prototype.getConfigEscape = function getConfigEscape(config2) {
  if (config2 && typeof config2 === "object" && !isArray(config2)) {
    return config2.escape;
  } else {
    return void 0;
  }
};
var mustache = {
  name: "mustache.js",
  version: "4.2.0",
  tags: ["{{", "}}"],
  clearCache: void 0,
  escape: void 0,
  parse: void 0,
  render: void 0,
  Scanner: void 0,
  Context: void 0,
  Writer: void 0,
  /**
   * Allows a user to override the default caching strategy, by providing an
   * object with set, get and clear methods. This can also be used to disable
   * the cache by setting it to the literal `undefined`.
   */
  set templateCache(cache) {
    defaultWriter.templateCache = cache;
  },
  /**
   * Gets the default or overridden caching object from the default writer.
   */
  get templateCache() {
    return defaultWriter.templateCache;
  }
};
var defaultWriter = new Writer();
mustache.clearCache = function clearCache2() {
  return defaultWriter.clearCache();
};
mustache.parse = function parse4(template, tags) {
  return defaultWriter.parse(template, tags);
};
mustache.render = function render2(template, view, partials, config2) {
  if (typeof template !== "string") {
    throw new TypeError('Invalid template! Template should be a "string" but "' + typeStr(template) + '" was given as the first argument for mustache#render(template, view, partials)');
  }
  return defaultWriter.render(template, view, partials, config2);
};
mustache.escape = escapeHtml;
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;
var mustache_default = mustache;

// src/app/digests/mail-html.ts
var FONT = "font-family:Arial,Helvetica,sans-serif;color:#202124";
var list2 = (section) => `{{#${section}}}
<h2 style="${FONT};font-size:15px;line-height:1.3;margin:18px 0 6px">{{title}}</h2>
<ul style="${FONT};font-size:14px;line-height:1.45;margin:0;padding:0 0 0 18px">
{{#lines}}
<li style="margin:0 0 4px">{{.}}</li>
{{/lines}}
{{#more}}
<li style="margin:0 0 4px;color:#5f6368">{{more}}</li>
{{/more}}
</ul>
{{/${section}}}
`;
var MAIL_HTML = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{{subject}}</title>
</head>
<body style="margin:0;padding:0;background:#f1f3f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f4"><tr><td align="center" style="padding:12px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-radius:6px"><tr><td align="left" style="padding:18px 16px 20px;overflow-wrap:anywhere">
<h1 style="${FONT};font-size:18px;line-height:1.3;margin:0">{{heading}}</h1>
<p style="${FONT};font-size:13px;color:#5f6368;margin:4px 0 0">{{period}}</p>
{{#hasAct}}
<div style="border-left:4px solid #b06000;background:#fef7e8;padding:10px 12px 12px;margin:14px 0 0">
<p style="${FONT};font-size:13px;font-weight:bold;color:#7a4300;margin:0 0 -8px">{{actTitle}}</p>
${list2("act")}
</div>
{{/hasAct}}
${list2("others")}
<p style="margin:22px 0 0"><a href="{{url}}" style="${FONT};font-size:14px;color:#ffffff;background:#00695c;padding:10px 16px;border-radius:4px;text-decoration:none;display:inline-block">{{linkText}}</a></p>
<p style="${FONT};font-size:12px;line-height:1.5;color:#5f6368;margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dadce0">{{footer}}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;

// src/app/digests/mail-text.ts
var list3 = (section) => `{{#${section}}}

{{title}}
{{#lines}}
- {{.}}
{{/lines}}
{{#more}}
- {{more}}
{{/more}}
{{/${section}}}
`;
var MAIL_TEXT = `{{heading}}
{{period}}
{{#hasAct}}

== {{actTitle}} ==
{{/hasAct}}
${list3("act")}${list3("others")}
{{linkText}}: {{url}}

{{footer}}
`;

// src/app/digests/render.ts
var asItIs = (value) => String(value);
var renderMail = (parts) => {
  const shout = ({ title, ...section }) => ({
    ...section,
    title: title.toUpperCase()
  });
  const hasAct = parts.act.length > 0;
  return {
    html: mustache_default.render(MAIL_HTML, { ...parts, hasAct }),
    text: mustache_default.render(
      MAIL_TEXT,
      { ...parts, hasAct, act: parts.act.map(shout), others: parts.others.map(shout) },
      {},
      { escape: asItIs }
    )
  };
};

// src/app/digests/scan.ts
var SIXTEEN_DIGITS = /(?:\d[\s.\-\u2010-\u2015_'’·•]*){15}\d/u;
var REGISTER_NUMBER = /(?<![\p{L}\p{N}])(?:A[\s.]*(?:IV|I{1,3}|V|[1-5])|B[\s.]*(?:III|II\s*[ab]?|I|[1-3]\s*[ab]?))[\s.,:-]*(?:no\.?\s*)?\d{1,5}\s*\/\s*(?:\d{4}|\d{2})(?![\d/])/iu;
var NO_NAMES = new Set(
  "peserta warga binaan mbak bude bulik nona nyonya saudari kakak adik bapak tante".split(" ")
);
var SHORTEST = 4;
var wordsOf2 = (text4) => text4.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
var WATCH_TABS = [agencies, sites, programmes, cohorts, participants];
var watchOver = (book) => {
  const names3 = /* @__PURE__ */ new Set();
  const phrases = [];
  for (const { $ } of book.all(participants)) {
    const words = wordsOf2(String($.cells.workingName ?? ""));
    const telling = words.filter(
      (word2) => word2.length >= SHORTEST && !NO_NAMES.has(word2) && !/\p{N}/u.test(word2)
    );
    for (const word2 of telling) names3.add(word2);
    const letters = words.join("").replace(/\P{L}/gu, "");
    if (telling.length === 0 && letters.length >= SHORTEST && words.length > 1) phrases.push(words.join(" "));
  }
  const institutions = new Set(
    [
      ...book.all(agencies).map(({ name }) => name),
      ...book.all(sites).flatMap(({ name, room }) => [name, room]),
      ...book.all(programmes).map(({ name }) => name),
      ...book.all(cohorts).map(({ name }) => name)
    ].map((name) => wordsOf2(name ?? "").join(" "))
  );
  return { names: names3, phrases, institutions };
};
var namesSomebody = (value, { names: names3, phrases, institutions }) => {
  const words = wordsOf2(value);
  const whole2 = words.join(" ");
  if (institutions.has(whole2)) return false;
  return words.some((word2) => names3.has(word2)) || phrases.some((phrase) => ` ${whole2} `.includes(` ${phrase} `));
};
var leakIn = (line, values, watch) => {
  const plain2 = line.normalize("NFKC");
  if (SIXTEEN_DIGITS.test(plain2)) return "sixteenDigits";
  if (REGISTER_NUMBER.test(plain2)) return "registerNumber";
  return values.some((value) => namesSomebody(value, watch)) ? "workingName" : void 0;
};

// src/app/digests/short-text.ts
var SHORT_MAX = 700;
var shortText = ({ act, others: others2 }, heading, end2) => {
  const lines = [...act, ...others2].flatMap(({ title, lines: said, more }) => [
    `${title}:`,
    ...said.map((line) => `- ${line}`),
    ...more === "" ? [] : [`- ${more}`]
  ]);
  const room = SHORT_MAX - end2.length - 1;
  let text4 = heading.slice(0, room);
  for (const line of lines) {
    if (text4.length + 1 + line.length > room) break;
    text4 += `
${line}`;
  }
  return `${text4.replace(/\n[^\n]*:$/, "")}
${end2}`;
};

// src/app/digests/compose.ts
var lastSent = (book, agencyId, now) => book.rows(mailLog).filter(({ mailKey, state }) => {
  const { kind, agencyId: to } = partsOf(mailKey);
  return state === "sent" && to === agencyId && kind !== "test" && kind !== "reminder";
}).reduce((newest, { changedAt }) => changedAt > newest ? changedAt : newest, weekBefore(now));
var weekBefore = (now) => `${addDays(dayOfInstant(now), -7)}${now.slice(10)}`;
var daysForPeople = (from, to) => from === to ? dayForPeople(from) : `${dayForPeople(from)}–${dayForPeople(to)}`;
var MOST_PROGRAMMES = 3;
var programmesOf = (book, fallback) => {
  const running = book.rows(programmes).filter(({ status }) => status === "active" || status === "planned").map(({ programmeId }) => programmeId);
  const more = running.length > MOST_PROGRAMMES ? ", …" : "";
  return running.length === 0 ? fallback : running.slice(0, MOST_PROGRAMMES).join(", ") + more;
};
var isText = (value) => typeof value === "string";
var findLines = ({ book, context, watch }, { period, agency }, words) => {
  const addressee = { agencyId: agency.agencyId, agencyType: agency.type, from: period.from, to: period.to };
  return allDigests.filter(({ inReminder }) => period.kind !== "reminder" || inReminder === true).flatMap((section) => {
    const said = section.lines(book, addressee, context).map(({ text: text4, params }) => ({
      line: words.digestText(section.key, text4, params),
      values: Object.values(params).filter(isText)
    }));
    if (said.length === 0) return [];
    const [leak] = said.flatMap(({ line, values }) => leakIn(line, values, watch) ?? []);
    return [
      {
        part: section.part,
        title: words.digestTitle(section.key),
        lines: said.map(({ line }) => line),
        isWorthAMail: section.worthAMail,
        leak
      }
    ];
  });
};
var changedSection = (making, { agency }, { app: app3, language }) => {
  const { book, journal: journal2, context } = making;
  const since = lastSent(book, agency.agencyId, context.now);
  const { counts, isComplete } = changesSince(journal2, since, language);
  if (counts.length === 0) return [];
  const { changed, changedAtLeast, changedTitle, changedTab } = app3.mail;
  const tabs3 = counts.map((count) => fill(changedTab, count)).join(", ");
  const params = { tabs: tabs3, since: dayForPeople(dayOfInstant(since)) };
  return [{ title: changedTitle, lines: [fill(isComplete ? changed : changedAtLeast, params)], more: "" }];
};
var composeMail = (making, due) => {
  const { book, url, watch } = making;
  const { period, agency } = due;
  const words = wordsIn2(agency.language ?? settingsOf(book).language);
  const { mail: mail2 } = words.app;
  const found = findLines(making, due, words);
  const shown3 = DIGEST_PARTS.map((part) => {
    const sections = found.filter((section) => section.part === part);
    const fitted = fitLines(
      sections.map(({ lines }) => lines),
      (count) => fill(mail2.more, { count })
    );
    return sections.map(({ title }, n) => ({ title, ...fitted[n] ?? { lines: [], more: "" } }));
  });
  const [act = [], ...rest] = shown3;
  const subject = fill(mail2.subjects[period.kind], {
    programme: programmesOf(book, mail2.programmeFallback),
    period: period.name,
    agency: agency.agencyId
  });
  const days = daysForPeople(period.from, period.to);
  const parts = {
    language: words.language,
    subject,
    heading: fill(period.kind === "reminder" ? mail2.reminderGreeting : mail2.greeting, {
      agency: agency.name
    }),
    period: fill(mail2.periods[period.kind], { days }),
    act,
    actTitle: mail2.actTitle,
    others: [...rest.flat(), ...period.kind === "reminder" ? [] : changedSection(making, due, words)],
    linkText: mail2.openWorkbook,
    url,
    footer: mail2.leave
  };
  const frame = [subject, parts.heading];
  const [inFrame] = frame.flatMap((line) => leakIn(line, [agency.name], watch) ?? []);
  const leaking = found.find(({ leak }) => leak !== void 0);
  const reason2 = inFrame ?? leaking?.leak;
  return {
    mail: { subject, ...renderMail(parts) },
    short: shortText(parts, fill(mail2.short, { agency: agency.agencyId, days }), mail2.shortEnd),
    hash: hashOf(JSON.stringify([subject, parts.act, parts.others])),
    isWorthSending: found.some(({ isWorthAMail }) => isWorthAMail),
    ...reason2 === void 0 ? {} : { leak: { reason: reason2, where: inFrame === void 0 ? leaking?.title ?? "" : subject } }
  };
};

// src/app/digests/period.ts
var timingOf = (book) => ({
  ...settingsOf(book),
  isWorkingDay: (day2) => workingDayFrom(book, day2) === day2
});
var MOST_CLOSED = 60;
var firstFrom = (day2, step, isWanted) => {
  for (let n = 0; n < MOST_CLOSED; n++) if (isWanted(addDays(day2, n * step))) return addDays(day2, n * step);
  return day2;
};
var two = (number4) => String(number4).padStart(2, "0");
var at = (day2, hour) => `${day2}T${two(hour)}:00:00`;
var lastOfMonth = (day2) => {
  const inNext = addDays(`${day2.slice(0, 7)}-28`, 4);
  return addDays(inNext, -Number(inNext.slice(8)));
};
var periodOf2 = (kind, day2, timing) => {
  const { digestWeekday, digestHour, reminderHour, isWorkingDay } = timing;
  switch (kind) {
    case "weekly": {
      const from = mondayOf(day2);
      const to = addDays(from, 6);
      const { year: year2, week } = isoWeek(from);
      const dueAt = at(addDays(from, digestWeekday - 1), digestHour);
      return { kind, name: `${year2}-M${two(week)}`, from, to, until: to, dueAt };
    }
    case "monthly": {
      const from = `${day2.slice(0, 7)}-01`;
      const to = lastOfMonth(day2);
      const first = firstFrom(from, 1, isWorkingDay);
      const dueAt = at(first > to ? from : first, digestHour);
      return { kind, name: day2.slice(0, 7).replace("-", "-B"), from, to, until: to, dueAt };
    }
    case "daily": {
      const opened = firstFrom(day2, -1, isWorkingDay);
      const next = firstFrom(addDays(opened, 1), 1, isWorkingDay);
      const [from, to] = next > day2 ? [opened, addDays(next, -1)] : [day2, day2];
      return { kind, name: from, from, to, until: to, dueAt: at(from, digestHour) };
    }
    case "reminder": {
      const tomorrow = addDays(day2, 1);
      return { kind, name: tomorrow, from: tomorrow, to: tomorrow, until: day2, dueAt: at(day2, reminderHour) };
    }
  }
};
var mailKeyOf = ({ kind, name }, agencyId) => `${kind}|${name}|${agencyId}`;

// src/app/digests/due.ts
var DUE_TABS = [settings, agencies, staff, holidays, mailLog];
var kindsOf = (agency) => {
  const frequency = frequencyOf(agency);
  return [
    ...frequency === "off" ? [] : [frequency],
    ...wantsReminders(agency) ? ["reminder"] : []
  ];
};
var dueMails = (book, now, isForced) => {
  const timing = timingOf(book);
  const periods = /* @__PURE__ */ new Map();
  const present = (kind) => {
    const period = periods.get(kind) ?? periodOf2(kind, dayOfInstant(now), timing);
    periods.set(kind, period);
    return period;
  };
  const mails = /* @__PURE__ */ new Map();
  for (const agency of book.rows(agencies)) {
    if (agency.active !== "yes") continue;
    for (const kind of kindsOf(agency)) {
      const period = present(kind);
      const key = mailKeyOf(period, agency.agencyId);
      const isDue = now >= period.dueAt || isForced && kind !== "reminder";
      if (!mails.has(key)) mails.set(key, { key, period, agency, isDue });
    }
  }
  return [...mails.values()];
};
var recipientsOf = (book, agencyId) => {
  const agency = book.find(agencies, agencyId);
  return [
    ...new Set(
      book.where(staff, "agencyId", agencyId).filter(({ active, digest }) => active === "yes" && digest === "yes").filter(({ email: email3 }) => agency === void 0 || isInDomain(agency, email3)).map(({ email: email3 }) => email3)
    )
  ];
};

// src/app/digests/step.ts
var SENDING_MINUTES = 10;
var MOST_RECIPIENTS = 50;
var settleSending = (draft, log, { finished, now }) => {
  for (const [key, row] of log) {
    if (row.state !== "sending") continue;
    if (key === finished?.key) draft.set(mailLog, row, { state: finished.outcome, changedAt: now });
    else if (minutesBetween(row.changedAt ?? now, now) > SENDING_MINUTES)
      draft.set(mailLog, row, { state: "unknown", changedAt: now });
  }
};
var expire = (draft, log, present, now) => {
  const wanted = new Set(present.map(({ key }) => key));
  const late = [...log].filter(([key, { state }]) => state === "queued" && !wanted.has(key));
  for (const [, row] of late) draft.set(mailLog, row, { state: "failed", reason: "expired", changedAt: now });
  return late.length;
};
var judge = ({ isWorthSending, leak }, recipients) => {
  if (!isWorthSending) return { state: "nothing" };
  if (leak) return { state: "failed", reason: leak.reason };
  if (recipients === 0) return { state: "failed", reason: "nobody" };
  if (recipients > MOST_RECIPIENTS) return { state: "failed", reason: "tooMany" };
  return { state: "sending" };
};
var decideStep = ({ book, journal: journal2 }, circumstance) => {
  const { now, isForced, remaining, mayClaim } = circumstance;
  const draft = createDraft(book, journal2.marks);
  const log = new Map(book.all(mailLog).map((row) => [String(row.$.cells.mailKey), row]));
  const present = dueMails(book, now, isForced);
  settleSending(draft, log, circumstance);
  let claimed;
  const counts = {
    queued: circumstance.finished?.outcome === "queued" ? 1 : 0,
    nothing: 0,
    failed: expire(draft, log, present, now)
  };
  for (const due of present) {
    const { key, agency, period, isDue } = due;
    const row = log.get(key);
    if (row ? row.state !== "queued" : !isDue) {
      if (row?.state === "nothing") counts.nothing += 1;
      continue;
    }
    if (row && (claimed || !mayClaim)) {
      counts.queued += 1;
      continue;
    }
    const composed = circumstance.compose(due);
    if (!row && period.kind === "reminder" && !composed.isWorthSending) continue;
    const recipients = recipientsOf(book, agency.agencyId).length;
    const judged = judge(composed, recipients);
    const canSend = mayClaim && !claimed && recipients <= remaining;
    const state = judged.state === "sending" && !canSend ? "queued" : judged.state;
    if (state === "sending") claimed = due;
    else if (state === "queued" || state === "nothing" || state === "failed") counts[state] += 1;
    const values = {
      ...{ state, reason: judged.reason, recipients },
      ...{ contentHash: composed.hash, changedAt: now }
    };
    if (!row) draft.add(mailLog, { mailKey: key, ...values });
    else if (state !== "queued") draft.set(mailLog, row, values);
  }
  const answer = { claimed: claimed?.key ?? null, ...counts };
  return { changes: draft.changes, marks: draft.marks, answer, claimed };
};

// src/app/digests/send.ts
var MOST_MAILS = 60;
var MOST_MINUTES = 3;
var PACE_MS = 1200;
var MAKING_TABS = [
  .../* @__PURE__ */ new Set([...DUE_TABS, ...WATCH_TABS, ...allDigests.flatMap(({ reads: reads2 }) => reads2)])
];
var makingOf = (snapshot, ports, email3, now) => {
  const { book, journal: journal2 } = snapshot;
  const context = contextOf(personOf(book, email3) ?? nobody(email3), snapshot, now);
  return { book, journal: journal2, context, url: ports.workbookUrl(), watch: watchOver(book) };
};
var composer = (making) => {
  const made2 = /* @__PURE__ */ new Map();
  return (due) => {
    const composed = made2.get(due.key) ?? composeMail(making, due);
    made2.set(due.key, composed);
    return composed;
  };
};
var hand = (ports, mail2) => {
  if (ports.mail.remaining() < mail2.to.length) return "queued";
  try {
    ports.mail.send(mail2);
    return "sent";
  } catch {
    return "unknown";
  }
};
var sendDigests = (ports, isForced, check) => {
  const email3 = ports.user();
  const run2 = ports.newId();
  const started = ports.now();
  let compose = () => {
    throw new Error("The first step has read nothing");
  };
  const claims = /* @__PURE__ */ new Map();
  const outcomes2 = [];
  let last;
  let failed2 = 0;
  let language = "id";
  let seen = { calendarId: "", commit: 0 };
  for (let n = 0; ; n++) {
    if (n > 0) ports.pause(PACE_MS);
    const now = ports.now();
    const remaining = ports.mail.remaining();
    const mayClaim = outcomes2.length < MOST_MAILS && minutesBetween(started, now) < MOST_MINUTES;
    const step = transact(ports, {
      name: "sendDigests",
      by: email3,
      requestId: (newest) => `${newest}.digest-${run2}-${n}`,
      inputHash: "",
      tabs: n === 0 ? MAKING_TABS : DUE_TABS,
      decide: (snapshot) => {
        check(snapshot);
        refuseCopy(snapshot, ports);
        const { book: book2 } = snapshot;
        if (n === 0) compose = composer(makingOf(snapshot, ports, email3, now));
        const finished = outcomes2[outcomes2.length - 1];
        const decided2 = decideStep(snapshot, { now, isForced, remaining, mayClaim, finished, compose });
        const { claimed: claimed2, ...written } = decided2;
        if (claimed2)
          claims.set(claimed2.key, {
            to: recipientsOf(book2, claimed2.agency.agencyId),
            ...compose(claimed2).mail
          });
        return written;
      }
    });
    if (step.type !== "done" || step.answer === null) throw new WorkbookFault("notKnownToBeSaved");
    last = step.answer;
    const { words, book, journal: journal2 } = step.snapshot;
    language = words.language;
    seen = { calendarId: settingsOf(book).calendarId, commit: journal2.newest };
    failed2 += last.failed;
    const { claimed } = last;
    const mail2 = claimed === null ? void 0 : claims.get(claimed);
    if (claimed === null || !mail2) break;
    outcomes2.push({ key: claimed, outcome: hand(ports, mail2) });
  }
  const count = (outcome) => outcomes2.filter((done) => done.outcome === outcome).length;
  return {
    language,
    sent: count("sent"),
    failed: failed2,
    queued: last.queued,
    nothing: last.nothing,
    seen,
    unknown: outcomes2.filter(({ outcome }) => outcome === "unknown").map(({ key }) => key)
  };
};

// src/app/summarise/last-refresh.ts
var KEY3 = "summaries";
var lastRefresh = (ports) => JSON.parse(ports.memory.get(KEY3) ?? "{}");
var rememberRefresh = (ports, { commit }) => {
  try {
    ports.memory.set(KEY3, JSON.stringify({ commit, day: dayOfInstant(ports.now()) }));
  } catch {
  }
};

// src/app/summarise/layout.ts
var summaryKeyOf = ({ key }) => `sinergi.summary.${key}`;
var HEAD_ROWS = 3;
var SPARE_ROWS2 = 200;
var LEAST_COLUMNS = 14;
var WORDS_WIDTH = 270;
var FORMATS = {
  text: void 0,
  count: { type: "NUMBER", pattern: "0" },
  jp: void 0,
  percent: { type: "PERCENT", pattern: "0.00%" },
  day: { type: "DATE", pattern: "ddd dd/mm/yyyy" },
  month: { type: "DATE", pattern: "mmm yyyy" },
  time: { type: "TIME", pattern: "hh:mm" }
};
var isWide = (column, format) => format === "text" && !column.endsWith("Id");
var noteColumn = ({ columns: columns2 }) => {
  const [[first, format] = ["", "count"]] = Object.entries(columns2);
  return isWide(first, format) ? 1 : 2;
};
var widthOf = (summary) => Math.max(Object.keys(summary.columns).length, noteColumn(summary) + 1);
var text2 = (stringValue) => ({ userEnteredValue: { stringValue } });
var summarySheetId = (summary, subject) => numberOf(`summary:${summary.key}:${subject}`);
var summaryTabTitle = (summary, { subject }, words) => `${words.summaryTitle(summary.key)} ${subject}`.trim();
var rowsOf3 = (summary, table, words, now) => {
  const columns2 = Object.keys(summary.columns);
  const said = ({ text: key, params }) => text2(fill(words.summaryText(summary.key, key), params));
  const cell = (value) => value === void 0 ? {} : typeof value === "number" ? { userEnteredValue: { numberValue: value } } : typeof value === "string" ? text2(value) : said(value);
  const asOf = fill(words.app.summary.asOf, {
    day: dayForPeople(dayOfInstant(now)),
    time: now.slice(11, 16)
  });
  return [
    {
      values: [
        text2(table.subject === "" ? words.summaryTitle(summary.key) : table.subject),
        text2(table.name)
      ]
    },
    {
      values: table.note ? [text2(asOf), ...Array.from({ length: noteColumn(summary) - 1 }, () => ({})), said(table.note)] : [text2(asOf)]
    },
    { values: columns2.map((column) => text2(words.summaryColumn(summary.key, column))) },
    ...table.rows.map((row) => ({ values: columns2.map((column) => cell(row[column])) }))
  ];
};
var dress = (summary, sheetId, startRowIndex) => Object.values(summary.columns).flatMap((format, n) => {
  const numberFormat = FORMATS[format];
  if (!numberFormat) return [];
  return [
    {
      repeatCell: {
        range: { sheetId, startRowIndex, startColumnIndex: n, endColumnIndex: n + 1 },
        cell: { userEnteredFormat: { numberFormat } },
        fields: "userEnteredFormat.numberFormat"
      }
    }
  ];
});
var grow = (summary, sheetId, needed, grid) => {
  const columns2 = widthOf(summary) - grid.columns;
  const add = (dimension, length) => ({
    appendDimension: { sheetId, dimension, length }
  });
  return [
    ...columns2 > 0 ? [add("COLUMNS", columns2), ...dress(summary, sheetId, HEAD_ROWS)] : [],
    ...grid.rows !== void 0 && needed > grid.rows ? [add("ROWS", needed - grid.rows + SPARE_ROWS2), ...dress(summary, sheetId, grid.rows)] : []
  ];
};
var fillSummary = (summary, table, words, now, grid) => {
  const rows = rowsOf3(summary, table, words, now);
  const sheetId = summarySheetId(summary, table.subject);
  return [
    ...grow(summary, sheetId, rows.length, grid),
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: 0,
          ...grid.rows === void 0 ? {} : { endRowIndex: Math.max(rows.length, grid.rows) },
          startColumnIndex: 0,
          endColumnIndex: widthOf(summary)
        },
        rows,
        fields: "userEnteredValue"
      }
    }
  ];
};
var newGrid = (summary) => ({
  rows: SPARE_ROWS2,
  columns: Math.max(Object.keys(summary.columns).length, LEAST_COLUMNS)
});
var makeSummaryTab = (summary, table, words) => {
  const sheetId = summarySheetId(summary, table.subject);
  const { rows, columns: columns2 } = newGrid(summary);
  const bold = (startRowIndex, endRowIndex) => ({
    repeatCell: {
      range: { sheetId, startRowIndex, endRowIndex },
      cell: {
        userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: "WRAP", verticalAlignment: "MIDDLE" }
      },
      fields: "userEnteredFormat(textFormat,wrapStrategy,verticalAlignment)"
    }
  });
  const widen2 = Object.entries(summary.columns).flatMap(
    ([column, format], startIndex) => !isWide(column, format) ? [] : [
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 },
          properties: { pixelSize: WORDS_WIDTH },
          fields: "pixelSize"
        }
      }
    ]
  );
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: summaryTabTitle(summary, table, words),
          ...summary.showsCharts ? { index: 0 } : {},
          gridProperties: { rowCount: rows, columnCount: columns2, frozenRowCount: HEAD_ROWS },
          tabColor: { red: 0.2, green: 0.5, blue: 0.45 }
        }
      }
    },
    bold(0, 1),
    bold(2, HEAD_ROWS),
    ...widen2,
    ...dress(summary, sheetId, HEAD_ROWS),
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId }, warningOnly: true, description: "Sinergi" }
      }
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: summaryKeyOf(summary),
          metadataValue: table.subject,
          location: { dimensionRange: { sheetId, dimension: "ROWS", startIndex: 0, endIndex: 1 } },
          visibility: "DOCUMENT"
        }
      }
    }
  ];
};

// src/app/summarise/charts.ts
var MOST_POINTS = 24;
var WIDTH = 540;
var HEIGHT = 320;
var ROWS_A_CHART = 16;
var RIGHT_COLUMN = 4;
var COLOURS = [
  { red: 0.12, green: 0.45, blue: 0.4 },
  { red: 0.68, green: 0.71, blue: 0.73 },
  { red: 0.91, green: 0.64, blue: 0.24 }
];
var chartIdOf = (summary, { key }) => numberOf(`chart:${summary.key}:${key}`);
var specOf = (summary, chart, rows, words) => {
  const columns2 = Object.keys(summary.columns);
  const said = (key) => words.summaryText(summary.key, key);
  const type = chart.type === "line" ? "LINE" : "COLUMN";
  const source = (column) => {
    const startColumnIndex = columns2.indexOf(column);
    const range = {
      sheetId: summarySheetId(summary, ""),
      startRowIndex: HEAD_ROWS - 1,
      endRowIndex: HEAD_ROWS + Math.max(1, Math.min(rows, MOST_POINTS)),
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1
    };
    return { sourceRange: { sources: [range] } };
  };
  const isShare = chart.series.every((column) => summary.columns[column] === "percent");
  const window = { viewWindowMin: 0, ...isShare ? { viewWindowMax: 1 } : {}, viewWindowMode: "EXPLICIT" };
  return {
    title: said(chart.title),
    altText: fill(words.app.summary.chart, {
      title: said(chart.title),
      tab: words.summaryTitle(summary.key)
    }),
    // Whoever hides the tab of the figures still wants to see the chart.
    hiddenDimensionStrategy: "SHOW_ALL",
    basicChart: {
      chartType: type,
      legendPosition: "BOTTOM_LEGEND",
      headerCount: 1,
      axis: [
        { position: "BOTTOM_AXIS", title: said(chart.along) },
        { position: "LEFT_AXIS", title: said(chart.up), viewWindowOptions: window }
      ],
      domains: [{ domain: source(chart.domain) }],
      series: chart.series.map((column, n) => ({
        series: source(column),
        targetAxis: "LEFT_AXIS",
        type,
        colorStyle: { rgbColor: COLOURS[n % COLOURS.length] }
      }))
    }
  };
};
var placeOf = (sheetId, n) => {
  const place = n + 1;
  return {
    overlayPosition: {
      anchorCell: {
        sheetId,
        rowIndex: HEAD_ROWS + ROWS_A_CHART * Math.floor(place / 2),
        columnIndex: place % 2 === 0 ? 0 : RIGHT_COLUMN
      },
      offsetXPixels: 8,
      offsetYPixels: 8,
      widthPixels: WIDTH,
      heightPixels: HEIGHT
    }
  };
};
var drawChart = (summary, chart, rows, words, where) => {
  const chartId = chartIdOf(summary, chart);
  const spec = specOf(summary, chart, rows, words);
  return where.known.has(chartId) ? { updateChartSpec: { chartId, spec } } : { addChart: { chart: { chartId, spec, position: placeOf(where.sheetId, where.n) } } };
};

// src/app/summarise/refresh.ts
var STRUCTURE = "sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts(chartId))";
var writeTable = ({ summary, table }, words, now, { sheets = [] }) => {
  const title = summaryTabTitle(summary, table, words);
  const sheetId = summarySheetId(summary, table.subject);
  const there = sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (there) {
    const { rowCount = 0, columnCount = 0 } = there.properties.gridProperties ?? {};
    return fillSummary(summary, table, words, now, { rows: rowCount, columns: columnCount });
  }
  if (sheets.some(({ properties }) => properties.title.toLowerCase() === title.toLowerCase()))
    throw new WorkbookFault("titleTaken", { subject: title });
  return [
    ...makeSummaryTab(summary, table, words),
    ...fillSummary(summary, table, words, now, newGrid(summary))
  ];
};
var drawCharts = (made2, words, { sheets = [] }) => {
  const board = made2.find(({ summary }) => summary.showsCharts);
  if (!board) return [];
  const sheetId = summarySheetId(board.summary, board.table.subject);
  const known = new Set(sheets.flatMap(({ charts = [] }) => charts.map(({ chartId = 0 }) => chartId)));
  return made2.flatMap(({ summary, table }) => (summary.charts ?? []).map((chart) => ({ summary, table, chart }))).map(
    ({ summary, table, chart }, n) => drawChart(summary, chart, table.rows.length, words, { sheetId, n, known })
  );
};
var decide = (snapshot, context) => {
  const { book, journal: journal2, words, structure = {} } = snapshot;
  const made2 = allSummaries.flatMap(
    (summary) => summary.tables(book, context).map((table) => ({ summary, table }))
  );
  return {
    changes: [],
    marks: journal2.marks,
    answer: made2.map(({ summary, table }) => summaryTabTitle(summary, table, words)),
    more: [
      ...made2.flatMap((one) => writeTable(one, words, context.now, structure)),
      ...drawCharts(made2, words, structure)
    ]
  };
};
var refreshSummaries = (ports, contextOf2 = (snapshot) => admittedContext(snapshot, ports, WORKERS2)) => {
  const outcome = transact(ports, {
    name: "refreshSummaries",
    by: ports.user(),
    requestId: (newest) => `${newest}.refresh-${ports.newId()}`,
    inputHash: "",
    tabs: [...new Set(allSummaries.flatMap(({ reads: reads2 }) => reads2))],
    structure: STRUCTURE,
    decide: (snapshot) => decide(snapshot, contextOf2(snapshot))
  });
  if (outcome.type !== "done" || outcome.answer === null) throw new WorkbookFault("notKnownToBeSaved");
  const { journal: journal2, words } = outcome.snapshot;
  rememberRefresh(ports, { commit: journal2.newest + (outcome.answer.length > 0 ? 1 : 0) });
  return { subjects: outcome.answer, words };
};

// src/app/summarise/hourly.ts
var refreshHourly = (ports, { commit }) => {
  try {
    const last = lastRefresh(ports);
    if (last.commit === commit && last.day === dayOfInstant(ports.now())) return;
    refreshSummaries(ports, (snapshot) => contextOf(nobody(ports.user()), snapshot, ports.now()));
  } catch {
  }
};

// src/app/validate/left.ts
var KEY4 = "validation";
var rememberLeft = (ports, left) => {
  if (left > 0) ports.memory.set(KEY4, String(left));
};
var isLeft = (ports) => Number(ports.memory.get(KEY4) ?? 0) > 0;
var forgetLeft = (ports) => ports.memory.set(KEY4, "0");

// src/core/check.ts
var problemsOfRow = (tab, row, rules2, book, context) => {
  const where = { tab: tab.key, id: String(row.$.cell(tab.id)).trim(), at: row.$.at };
  const fields2 = fieldHits(tab, row, book).map(({ rule: rule2, column, params = {} }) => ({
    rule: rule2,
    severity: FIELD_RULES[rule2].severity,
    ...where,
    ...column === void 0 ? {} : { column },
    params
  }));
  if (!row.$.sound || row.$.voided) return fields2;
  const own3 = rules2.flatMap(
    (rule2) => rule2.check(row, book, context).map(({ column, params = {}, severity = rule2.severity }) => ({
      rule: rule2.code,
      severity,
      ...where,
      ...column === void 0 ? {} : { column },
      params
    }))
  );
  return [...fields2, ...own3];
};
var findProblems = (rules2, book, context, scope) => book.tabs.filter((tab) => book.has(tab) && (!scope || scope.has(tab.key))).flatMap((tab) => {
  const mine = rules2.filter(
    (rule2) => rule2.on.key === tab.key && rule2.reads.every((read2) => book.has(read2))
  );
  const places = scope?.get(tab.key);
  return (places ? book.at(tab, places) : book.all(tab)).flatMap(
    (row) => problemsOfRow(tab, row, mine, book, context)
  );
});
var neighbourhood = (book, changes) => {
  const scope = /* @__PURE__ */ new Map();
  const include = (tab, at2) => {
    const places = scope.get(tab) ?? /* @__PURE__ */ new Set();
    scope.set(tab, places.add(at2));
  };
  const loaded = book.tabs.filter((tab) => book.has(tab));
  const references = loaded.flatMap(
    (tab) => columnKeys(tab).flatMap((column) => {
      const target = loaded.find(({ key }) => key === kindOf(tab, column).refersTo);
      return target ? [{ tab, column, target }] : [];
    })
  );
  for (const tab of loaded) {
    const ids = new Set(changes.filter((change) => change.tab === tab.key).map(({ id }) => id.trim()));
    for (const id of ids) {
      for (const row of book.reading(tab, tab.id, id)) {
        include(tab.key, row.at);
        for (const { column, target } of references.filter((reference) => reference.tab === tab))
          for (const referred2 of book.reading(target, target.id, cellOf(row, column)))
            include(target.key, referred2.at);
      }
      for (const { tab: other, column } of references.filter(({ target }) => target === tab))
        for (const referring of book.reading(other, column, id)) include(other.key, referring.at);
    }
  }
  return scope;
};
var identity3 = ({ rule: rule2, tab, id, column }) => [rule2, tab, id, column ?? ""].join("|");
var newProblems = (rules2, before, changes, context) => {
  const after = createBook(applyChanges(before.tables, changes), before.words, before.tabs);
  const scope = neighbourhood(after, changes);
  const found = findProblems(rules2, after, context, scope);
  if (found.length === 0) return found;
  const known = new Set(findProblems(rules2, before, context, scope).map(identity3));
  return found.filter((problem) => !known.has(identity3(problem)));
};

// src/app/validate/finding.ts
var HASH_LENGTH = 3;
var shortHash = (...parts) => hashOf(JSON.stringify(parts)).slice(-HASH_LENGTH);
var valueHashOf = ({ severity, params }, cell) => {
  const named = Object.entries(params).filter(([name]) => name !== "days");
  return shortHash(severity, cell, named);
};
var findingId = (...parts) => `T-${hashOf(parts.join("|"))}`;
var findingAt = ({ findingId: findingId2, rule: rule2, severity, rowId, message, agencyId, valueHash, isMendable }, { tab, field, sheetId, column, row, key }, url, now) => ({
  findingId: findingId2,
  rule: rule2,
  severity,
  state: "open",
  tab,
  rowId: rowId === "" ? void 0 : rowId,
  field,
  message: message.slice(0, 500),
  link: `${url}#gid=${sheetId}&range=${lettersOf(column)}${row + 1}`,
  firstSeenOn: dayOfInstant(now),
  valueHash: valueHash ?? shortHash(severity, message),
  ...agencyId === void 0 ? {} : { agencyId },
  mendable: isMendable === true ? "yes" : void 0,
  ...key === void 0 ? {} : { place: key }
});
var openFinding = ({ column, at: at2, ...said }, { tab, columns: columns2 }, { language }, url, now) => findingAt(
  said,
  {
    tab: tabTitle(language, tab.key),
    field: column === void 0 ? void 0 : columnLabel(language, tab.key, column),
    sheetId: tab.sheetId,
    column: columns2[column ?? tab.id] ?? 0,
    row: at2,
    ...said.rowId === "" ? {} : { key: `${tab.key}.${column ?? tab.id}` }
  },
  url,
  now
);
var findingOf = (problem, layout, words, url, now, { sameAbove, ...more }) => {
  const { rule: rule2, severity, tab, id, at: at2, column } = problem;
  const note = {
    findingId: findingId(rule2, tab, id === "" ? `#${at2}` : id, column ?? "", sameAbove),
    message: explainProblem(words, problem).text
  };
  return openFinding({ ...note, ...more, rule: rule2, severity, rowId: id, column, at: at2 }, layout, words, url, now);
};
var labelFindings = ({ layouts, words }, url, now) => [...layouts.values()].flatMap(
  (layout) => Object.entries(layout.labels).flatMap(([column, found]) => {
    const { tab } = layout;
    if (LANGUAGES.some((language) => columnLabel(language, tab.key, column) === found)) return [];
    const expected = columnLabel(words.language, tab.key, column);
    const note = {
      findingId: findingId("R67", tab.key, column),
      message: words.rule("R67", { expected, found: found.slice(0, 80) })
    };
    const where = { rule: "R67", severity: "I", rowId: "", column, at: 0 };
    return [openFinding({ ...note, ...where }, layout, words, url, now)];
  })
);
var cellOfLink = (link) => {
  const [, sheetId, letters = "", row = ""] = /#gid=(\d+)&range=([A-Z]+)(\d+)$/.exec(link ?? "") ?? [];
  return sheetId === void 0 ? void 0 : { sheetId: Number(sheetId), row: Number(row) - 1, column: indexOfLetters(letters) };
};

// src/app/validate/gaps.ts
var BLANK_ROWS = 20;
var gapFindings = ({ book, layouts, words }, url, now) => [...layouts.values()].flatMap((layout) => {
  const { tab } = layout;
  if (tab.generated) return [];
  const rows = [...book.tables.get(tab.key) ?? []].sort((a, b) => a.at - b.at);
  return rows.flatMap((row, n) => {
    const before = rows[n - 1]?.at ?? 0;
    if (row.at - before <= BLANK_ROWS) return [];
    const id = String(cellOf(row, tab.id)).trim();
    const note = {
      findingId: findingId("J02", tab.key, id, row.at),
      message: words.rule("J02", { id, row: row.at + 1 })
    };
    const where = { rule: "J02", severity: "I", rowId: id, at: row.at };
    return [openFinding({ ...note, ...where }, layout, words, url, now)];
  });
});

// src/app/validate/give-ids.ts
var MOST_IDS = 4e3;
var givesIds = (tab) => kindOf(tab, tab.id).nthId !== void 0;
var giveIds = (book, tabs3, draft) => {
  let given = 0;
  let waiting2 = 0;
  for (const tab of tabs3) {
    if (tab.generated || !givesIds(tab)) continue;
    const missing = book.all(tab).filter(({ $ }) => isBlank($.cell(tab.id)));
    for (const row of missing) {
      if (given === MOST_IDS) waiting2 += 1;
      else {
        draft.set(tab, row, { [tab.id]: draft.nextId(tab) });
        given += 1;
      }
    }
  }
  return { given, waiting: waiting2 };
};

// src/app/validate/read-notes.ts
var cellKey = ({ sheetId, row, column }) => `${sheetId}|${row}|${column}`;
var GAP = 1e3;
var FIELDS2 = "sheets(properties(sheetId),data(startRow,startColumn,rowData(values(note))))";
var rangesOf = (cells) => {
  const columns2 = groupBy(cells, ({ sheetId, column }) => `${sheetId}|${column}`);
  return [...columns2.values()].flatMap((mine) => {
    const rows = mine.map(({ row }) => row).sort((a, b) => a - b);
    const { sheetId = 0, column = 0 } = mine[0] ?? {};
    const filters = [];
    let start = rows[0] ?? 0;
    rows.forEach((row, n) => {
      const next = rows[n + 1];
      if (next !== void 0 && next - row <= GAP) return;
      filters.push({
        gridRange: {
          sheetId,
          startRowIndex: start,
          endRowIndex: row + 1,
          startColumnIndex: column,
          endColumnIndex: column + 1
        }
      });
      start = next ?? 0;
    });
    return filters;
  });
};
var readNotes = (ports, cells) => {
  try {
    const found = /* @__PURE__ */ new Map();
    for (const { properties, data = [] } of ports.sheets.readCells([...rangesOf(cells)], FIELDS2).sheets ?? [])
      for (const { startRow = 0, startColumn = 0, rowData: rowData2 = [] } of data)
        rowData2.forEach(({ values = [] }, n) => {
          const note = values[0]?.note;
          if (typeof note === "string")
            found.set(cellKey({ sheetId: properties.sheetId, row: startRow + n, column: startColumn }), note);
        });
    return found;
  } catch {
    return void 0;
  }
};

// src/app/validate/record-findings.ts
var isSilent = (known, { valueHash }) => known?.state === "acknowledged" && known.valueHash === valueHash;
var stateNow = (known, finding) => {
  switch (known.state) {
    case "acknowledged":
      return isSilent(known, finding) ? "acknowledged" : "open";
    case "solved":
      return "returned";
    case "returned":
      return "returned";
    default:
      return "open";
  }
};
var recordFindings = (book, found, draft, isLookedFor = () => true) => {
  const known = new Map(book.all(findings).map((row) => [String(row.$.cell("findingId")), row]));
  const current = /* @__PURE__ */ new Set();
  const silent = /* @__PURE__ */ new Set();
  for (const finding of found) {
    const id = String(finding.findingId);
    if (current.has(id)) continue;
    current.add(id);
    const row = known.get(id);
    if (!row) draft.add(findings, finding);
    else {
      const state = stateNow(row, finding);
      if (state === "acknowledged") silent.add(id);
      draft.set(findings, row, {
        ...finding,
        state,
        ...row.firstSeenOn ? { firstSeenOn: row.firstSeenOn } : {}
      });
    }
  }
  for (const [id, row] of known)
    if (!current.has(id) && row.state !== "solved" && isLookedFor(row))
      draft.set(findings, row, { state: "solved" });
  return silent;
};

// src/app/validate/notes.ts
var MOST2 = 500;
var MARK = "Sinergi: ";
var THEIRS = "-";
var NOTHING = { requests: [], noted: /* @__PURE__ */ new Map() };
var WEIGHT = { E: 0, W: 1, I: 2 };
var canCarry = ({ rule: rule2, place, rowId }, book) => {
  const [key = "", column] = place?.split(".") ?? [];
  const tab = tabByKey(key);
  if (!tab || rowId === void 0 || column === tab.id && rule2 in FIELD_RULES) return false;
  return book.reading(tab, tab.id, rowId).length === 1;
};
var wantedNotes = (found, book, adviceOn) => {
  const cells = /* @__PURE__ */ new Map();
  const heaviestFirst = [...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  for (const finding of heaviestFirst) {
    const cell = cellOfLink(finding.link);
    if (!cell || !canCarry(finding, book)) continue;
    const key = cellKey(cell);
    const known = cells.get(key);
    if (!known && cells.size === MOST2) continue;
    const note = known ?? { cell, texts: [], ids: [] };
    note.texts.push(`${finding.message} ${adviceOn(finding.rule)}`);
    note.ids.push(String(finding.findingId));
    cells.set(key, note);
  }
  return new Map(
    [...cells].map(
      ([key, { cell, texts: texts2, ids }]) => [key, { cell, text: MARK + texts2.join("\n\n"), ids }]
    )
  );
};
var placeNow = (place, rowId, book, layouts) => {
  const [key = "", column = ""] = place?.split(".") ?? [];
  const layout = layouts.get(key);
  const index = layout?.columns[column];
  const row = layout && rowId !== void 0 ? book.reading(layout.tab, layout.tab.id, rowId)[0] : void 0;
  return layout && row && index !== void 0 ? { sheetId: layout.tab.sheetId, row: row.at, column: index } : void 0;
};
var write = ({ sheetId, row, column }, note) => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: [note === "" ? {} : { note }] }],
    fields: "note"
  }
});
var planNotes = ({ layouts, words }, book, found, ports) => {
  const known = new Map(book.all(findings).map((row) => [String(row.$.cell("findingId")), row]));
  const signOf = (id) => known.get(id)?.noted;
  const heard = found.filter((finding) => !isSilent(known.get(String(finding.findingId)), finding));
  const wanted = wantedNotes(heard, book, (rule2) => words.advice(rule2).mend);
  const noted = /* @__PURE__ */ new Map();
  const changed = [...wanted].filter(([, { text: text4, ids }]) => {
    const sign = hashOf(text4).slice(-6);
    return !ids.every((id) => signOf(id) === sign) && !ids.every((id) => signOf(id) === THEIRS);
  });
  const kept = new Set([...wanted.values()].flatMap(({ ids }) => ids));
  const cleared = /* @__PURE__ */ new Map();
  for (const [id, row] of known) {
    if (row.noted === void 0 || kept.has(id)) continue;
    noted.set(id, void 0);
    const cell = row.noted === THEIRS ? void 0 : placeNow(row.place, row.rowId, book, layouts);
    if (cell && !wanted.has(cellKey(cell))) cleared.set(cellKey(cell), cell);
  }
  if (changed.length + cleared.size === 0) return { requests: [], noted };
  const there = readNotes(ports, [...changed.map(([, { cell }]) => cell), ...cleared.values()]);
  if (!there) return NOTHING;
  const isOurs = (key) => (there.get(key) ?? "").startsWith(MARK);
  const requests = [...cleared].flatMap(([key, cell]) => isOurs(key) ? [write(cell, "")] : []);
  for (const [key, { cell, text: text4, ids }] of changed) {
    const isFree = (there.get(key) ?? "") === "" || isOurs(key);
    if (isFree) requests.push(write(cell, text4));
    for (const id of ids) noted.set(id, isFree ? hashOf(text4).slice(-6) : THEIRS);
  }
  return { requests, noted };
};
var withNote = (finding, { noted }) => {
  const id = String(finding.findingId);
  return noted.has(id) ? { ...finding, noted: noted.get(id) } : finding;
};
var forgetNotes = (book, found, { noted }, draft) => {
  const current = new Set(found.map(({ findingId: findingId2 }) => String(findingId2)));
  for (const row of book.all(findings)) {
    const id = String(row.$.cell("findingId"));
    if (noted.has(id) && !current.has(id)) draft.set(findings, row, { noted: noted.get(id) });
  }
};
var withoutNoted = (cells) => Object.fromEntries(Object.entries(cells).filter(([column]) => column !== "noted"));
var withoutNote = (change) => {
  if (change.tab !== findings.key) return change;
  const cells = withoutNoted(change.cells);
  return change.type === "set" ? { ...change, cells, before: withoutNoted(change.before) } : { ...change, cells };
};

// src/app/validate/portion.ts
var ROOM2 = 0.9;
var AROUND = 170;
var AROUND_CELL = 45;
var bytesOf2 = (change) => {
  const cells = Object.values(change.cells);
  const request = cells.reduce((sum2, cell) => sum2 + AROUND_CELL + String(cell).length, AROUND);
  return tabByKey(change.tab)?.generated === true ? request : request + JSON.stringify(change).length;
};
var portionOf = (changes) => {
  let room = ADVISED_BYTES * ROOM2;
  const end2 = changes.findIndex((change) => (room -= bytesOf2(change)) < 0);
  return end2 < 0 ? { changes, left: 0 } : { changes: changes.slice(0, end2), left: changes.length - end2 };
};

// src/app/undo/payloads.ts
var PAYLOAD = columnKeys(journal).indexOf("payload");
var payloadFilter = () => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 0,
    endRowIndex: WINDOW_ROWS + 1,
    startColumnIndex: PAYLOAD,
    endColumnIndex: PAYLOAD + 1
  }
});
var readPayloads = ({
  extra,
  journal: window
}) => {
  const cells = extra.find(({ key }) => key === filterKey(payloadFilter()))?.values[0] ?? [];
  const texts2 = /* @__PURE__ */ new Map();
  window.rows.forEach(
    ({ commit, row }) => texts2.set(commit, (texts2.get(commit) ?? "") + String(cells[row] ?? ""))
  );
  const changes = /* @__PURE__ */ new Map();
  for (const [commit, text4] of texts2)
    try {
      changes.set(commit, JSON.parse(text4 === "" ? "[]" : text4));
    } catch {
    }
  return changes;
};

// src/app/validate/strays.ts
var strayFindings = (snapshot, url, now) => {
  const { book, layouts, words } = snapshot;
  const seen = /* @__PURE__ */ new Set();
  const newestFirst2 = [...readPayloads(snapshot)].sort(([a], [b]) => b - a);
  return newestFirst2.flatMap(
    ([commit, changes]) => changes.flatMap((change) => {
      const tab = tabByKey(change.tab);
      const layout = layouts.get(change.tab);
      const key = `${change.tab}|${change.id}`;
      if (seen.has(key) || change.type !== "set" || !tab || !layout || tab.id in change.cells) return [];
      seen.add(key);
      const [meant] = book.reading(tab, tab.id, change.id);
      const hit = book.rawAt(tab, change.at);
      if (!meant || !hit || hit === meant || !holds(meant, change.before) || !holds(hit, change.cells))
        return [];
      const rowId = String(cellOf(hit, tab.id)).trim();
      const note = {
        findingId: findingId("J01", change.tab, change.id, commit),
        message: words.rule("J01", { id: change.id, row: change.at + 1 })
      };
      const where = { rule: "J01", severity: "E", rowId, at: change.at };
      return [openFinding({ ...note, ...where }, layout, words, url, now)];
    })
  );
};

// src/app/attendance-grid/grid.ts
var GRID_KEY = "sinergi.attendanceGrid";
var HEAD_ROWS2 = ["#title", "#asOf", "#ids", "#dates", "#times", "#base"];
var HEAD_COLUMNS = ["#enrolmentId", "#participantId", "#workingName", "#soFar", "#best"];
var cellAt = ({ rows, columns: columns2, valueAt: valueAt2 }, row, column) => valueAt2(rows.get(row) ?? -1, columns2.get(column) ?? -1);
var isSession = (column) => !column.startsWith("#");
var isPerson = (row) => !row.startsWith("#");
var gridSheetId = (cohortId) => numberOf(`attendanceGrid:${cohortId}`);
var gridTitle = ({ app: app3 }, cohortId) => `${app3.grid.title} ${cohortId}`;
var gridFilter = (cohortId) => ({
  developerMetadataLookup: {
    metadataKey: GRID_KEY,
    ...cohortId === void 0 ? {} : { metadataValue: cohortId },
    visibility: "DOCUMENT"
  }
});

// src/app/validate/responsible.ts
var OF_THE_PRISON = [participants, enrolments, absences, identities, duplicates, sites];
var OF_THE_PROVIDER = [sessions, attendance, assessments];
var textIn = (row, column) => {
  const value = row?.[column];
  return typeof value === "string" && value !== "" ? value : void 0;
};
var referred = (book, tab, id) => id !== void 0 && book.has(tab) ? book.find(tab, id) : void 0;
var programmeOf = (book, row) => {
  const through = referred(book, sessions, textIn(row, "sessionId")) ?? referred(book, enrolments, textIn(row, "enrolmentId"));
  const cohortId = textIn(row, "cohortId") ?? textIn(through, "cohortId");
  const programmeId = textIn(row, "programmeId") ?? textIn(referred(book, cohorts, cohortId), "programmeId");
  return referred(book, programmes, programmeId);
};
var firstOf = (book, type) => book.rows(agencies).find((agency) => agency.type === type && agency.active === "yes")?.agencyId;
var responsibleFor = (book, tab, row) => {
  if (!book.has(agencies)) return void 0;
  const fields2 = row ?? {};
  const named = tab === agencies ? void 0 : textIn(fields2, "ownerId") ?? textIn(fields2, "agencyId");
  if (named !== void 0 && tab !== staff && book.find(agencies, named) !== void 0) return named;
  if (tab && OF_THE_PRISON.includes(tab)) return firstOf(book, "prison");
  const programme = programmeOf(book, fields2);
  if (tab && OF_THE_PROVIDER.includes(tab))
    return textIn(programme, "providerId") ?? firstOf(book, "provider");
  return textIn(programme, "leadId") ?? firstOf(book, "manpower") ?? firstOf(book, "prison");
};

// src/core/field-fixes.ts
var withoutSpaces = (text4) => text4.split("\n").map((line) => line.replace(/[^\S\n]+/g, " ").trim()).join("\n").trim();
var HOURS_AND_MINUTES = /^\s*(\d{1,2})[.:](\d{2})\s*$/;
var timeIn = (text4) => {
  const [, hours = "", minutes = ""] = HOURS_AND_MINUTES.exec(text4) ?? [];
  const time3 = `${hours.padStart(2, "0")}:${minutes}`;
  return isTime(time3) ? time3 : void 0;
};
var dayIn = (text4) => {
  const read2 = readWrittenDay(text4);
  return "day" in read2 && !read2.isAmbiguous ? read2.day : void 0;
};
var fieldFix = (rule2, kind, cell) => {
  if (typeof cell !== "string") return void 0;
  if (rule2 === "R17" && kind.name === "text") return withoutSpaces(cell);
  if (rule2 === "R08" && kind.name === "day") return dayIn(cell);
  if (rule2 === "R10" && kind.name === "time") return timeIn(cell);
  return void 0;
};

// src/app/validate/mending.ts
var mendingOf = (rule2, tab, row, column, book) => {
  if (column !== void 0 && column in tab.columns) {
    const value = fieldFix(rule2, kindOf(tab, column), row.$.cells[column] ?? "");
    if (value !== void 0) return [{ row, values: { [column]: value } }];
  }
  const own3 = allRules.find(({ code: code2, on, fix }) => code2 === rule2 && on.key === tab.key && fix);
  return row.$.sound && !row.$.voided ? own3?.fix?.(row, book) ?? [] : [];
};

// src/app/validate/row-context.ts
var rowFinder = (book) => {
  const rowsOf4 = /* @__PURE__ */ new Map();
  return (tab, at2) => {
    const rows = rowsOf4.get(tab.key) ?? new Map(book.all(tab).map((row) => [row.$.at, row]));
    rowsOf4.set(tab.key, rows);
    return rows.get(at2);
  };
};
var rowContext = (book) => {
  const rowAt = rowFinder(book);
  return (problem) => {
    const { rule: rule2, column, at: at2 } = problem;
    const tab = tabByKey(problem.tab);
    const row = tab ? rowAt(tab, at2) : void 0;
    return {
      agencyId: responsibleFor(book, tab, row),
      valueHash: valueHashOf(problem, row?.$.cells[column ?? ""] ?? ""),
      isMendable: tab !== void 0 && row !== void 0 && mendingOf(rule2, tab, row, column, book).length > 0
    };
  };
};

// src/app/hints.ts
var recall = (ports, key) => {
  try {
    return ports.memory.get(key);
  } catch {
    return void 0;
  }
};
var remember2 = (ports, key, value) => {
  if (recall(ports, key) !== value) ports.memory.set(key, value);
};
var languageHint = (ports) => recall(ports, "language") === "en" ? "en" : "id";
var rememberLanguage = (ports, language) => {
  if (languageHint(ports) !== language) remember2(ports, "language", language);
};
var workbookHint = (ports) => WORKBOOKS.find((kind) => kind === recall(ports, "workbook"));
var rememberWorkbook = (ports, kind) => remember2(ports, "workbook", kind);
var schemaHint = (kept) => kept.schema;
var rememberSchema = (ports, schema) => remember2(ports, "schema", schema);

// src/app/set-up/schema.ts
var schemaOf = (kind) => hashOf(
  JSON.stringify(
    allTabs.filter(({ workbooks: workbooks2 }) => workbooks2.includes(kind)).map((tab) => [
      tab.key,
      columnKeys(tab).map((column) => {
        const { name, numberFormat, check } = kindOf(tab, column);
        return [column, name, numberFormat, check];
      })
    ])
  )
);

// src/app/validate/workbook-findings.ts
var SILENT_DAYS = 8;
var workbookFindings = ({ book, layouts, words }, ports, url, now) => {
  const kept = ports.memory.all();
  const { language } = words;
  const finding = (rule2, message) => findingAt(
    { findingId: findingId(rule2), rule: rule2, severity: WORKBOOK_RULES[rule2].severity, rowId: "", message },
    {
      tab: tabTitle(language, settings.key),
      field: columnLabel(language, settings.key, "setting"),
      sheetId: settings.sheetId,
      column: layouts.get(settings.key)?.columns.setting ?? 0,
      row: 0
    },
    url,
    now
  );
  const made2 = schemaHint(kept);
  const beat2 = lastBeat(kept);
  return [
    ...made2 === void 0 || made2 === schemaOf(settingsOf(book).workbook) ? [] : [finding("R65", words.rule("R65"))],
    ...beat2 === void 0 || minutesBetween(beat2, now) <= SILENT_DAYS * 1440 ? [] : [finding("R66", words.rule("R66", { on: dayForPeople(dayOfInstant(beat2)) }))]
  ];
};

// src/app/attendance-grid/grid-code.ts
var ERASE = "-";
var LETTER = /^[HISAL]$/i;
var LATE = /^T *(\d{1,2}(?:[.,]\d{1,2})?)?$/i;
var readCode = (cell) => {
  const text4 = String(cell).trim();
  if (text4 === "" || text4 === ERASE) return text4;
  if (LETTER.test(text4)) return text4.toUpperCase();
  const late = LATE.exec(text4);
  if (!late) return void 0;
  return late[1] === void 0 ? "T" : `T${Number(late[1].replace(",", "."))}`;
};
var codeOfRow = ({ code: code2, jpAttended }) => code2 === "T" ? `T${jpAttended}` : code2;
var letterOf3 = (code2) => code2.charAt(0);
var lateJpOf = (code2) => code2.length > 1 ? Number(code2.slice(1)) : void 0;
var showCode = (code2, language) => language === "id" ? code2.replace(".", ",") : code2;

// src/app/attendance-grid/cell-target.ts
var whyWrong = ({ raw, reason: reason2, session }, problem, words) => {
  const typed = repeatable(raw, 20);
  if (problem) return `“${typed}”: ${explainProblem(words, problem).text}`;
  const most = showCode(String(session?.jp ?? 0), words.language);
  return fill(words.app.grid.wrong[reason2 ?? "unknown"], { typed, most });
};
var whyConflict = ({ typed, current, row }, { app: app3, language }) => fill(app3.grid.conflict, {
  typed: typed === ERASE ? app3.grid.nothing : showCode(typed, language),
  code: current === "" ? app3.grid.nothing : showCode(current, language),
  by: row?.enteredBy ?? app3.grid.somebody
});
var targetOf = (cell, problem, words) => {
  const { session, current, typed, verdict, isExpected: isExpected2 } = cell;
  if (verdict === "wrong" || problem)
    return { code: current, look: "wrong", shown: void 0, note: whyWrong(cell, problem, words) };
  if (verdict === "conflict")
    return { code: current, look: "conflict", shown: void 0, note: whyConflict(cell, words) };
  const code2 = verdict === "apply" ? typed : verdict === "erase" ? "" : current;
  const isOff = !session || isCancelled(session) || !isExpected2;
  return { code: code2, look: isOff ? "off" : "plain", shown: showCode(code2, words.language), note: "" };
};

// src/app/attendance-grid/extend-grid.ts
var emptyGrid = (cohortId, title) => ({
  cohortId,
  title,
  rows: new Map(HEAD_ROWS2.map((key, n) => [key, n])),
  columns: new Map(HEAD_COLUMNS.map((key, n) => [key, n])),
  bases: /* @__PURE__ */ new Map(),
  size: { rows: HEAD_ROWS2.length, columns: HEAD_COLUMNS.length },
  used: { rows: HEAD_ROWS2.length, columns: HEAD_COLUMNS.length },
  valueAt: () => ""
});
var append2 = (places, keys, from) => {
  const fresh = [...new Set(keys)].filter((key) => !places.has(key));
  return { fresh, places: new Map([...places, ...fresh.map((key, n) => [key, from + n])]) };
};
var extendGrid = (grid, people, sessionIds) => {
  const rows = append2(grid.rows, people, grid.used.rows);
  const columns2 = append2(grid.columns, sessionIds, grid.used.columns);
  return {
    grid: {
      ...grid,
      rows: rows.places,
      columns: columns2.places,
      size: {
        rows: Math.max(grid.size.rows, grid.used.rows + rows.fresh.length),
        columns: Math.max(grid.size.columns, grid.used.columns + columns2.fresh.length)
      }
    },
    newPeople: new Set(rows.fresh),
    newSessions: new Set(columns2.fresh)
  };
};

// src/app/attendance-grid/grid-findings.ts
var WRONG = "J03";
var UNREAD2 = "J04";
var HEADLESS = "J05";
var findingIn = ({ cohortId, rows, columns: columns2 }, words, url, now) => (rule2, severity, message, enrolmentId = "", sessionId2 = "") => findingAt(
  {
    findingId: findingId(rule2, cohortId, enrolmentId, sessionId2),
    rule: rule2,
    severity,
    rowId: enrolmentId,
    message
  },
  {
    tab: gridTitle(words, cohortId),
    field: sessionId2 === "" ? void 0 : sessionId2,
    sheetId: gridSheetId(cohortId),
    row: rows.get(enrolmentId) ?? 0,
    column: columns2.get(sessionId2) ?? 0
  },
  url,
  now
);

// src/app/attendance-grid/merge-cell.ts
var mergeCell = (base, typed, current) => {
  if (typed === void 0) return "wrong";
  if (typed === base) return "untouched";
  if (typed === "") return current === "" ? "untouched" : "emptied";
  const wanted = typed === ERASE ? "" : typed;
  if (wanted === current) return "same";
  if (current !== base) return "conflict";
  return typed === ERASE ? "erase" : "apply";
};

// src/app/attendance-grid/judge-cells.ts
var fitsJp = (jp, most) => jp !== void 0 && jp <= most && Number.isInteger(jp * 2);
var reasonAgainst = (code2, session, isExpected2, now) => {
  if (!session || isCancelled(session)) return "cancelled";
  if (!isExpected2) return "notExpected";
  if (!hasBegun(session, now)) return "notBegun";
  return letterOf3(code2) === "T" && !fitsJp(lateJpOf(code2), session.jp) ? "lateJp" : void 0;
};
var NOT_PAINTED = { code: "", look: "plain" };
var judgeCells = (grid, book, now) => {
  const people = [...grid.rows.keys()].filter(isPerson);
  return [...grid.columns.keys()].filter(isSession).flatMap((sessionId2) => {
    const session = book.find(sessions, sessionId2);
    const expected = new Set(session ? roster(book, session).map(({ enrolmentId }) => enrolmentId) : []);
    const recorded = new Map(
      [...book.where(attendance, "sessionId", sessionId2)].reverse().map((row) => [row.enrolmentId, row])
    );
    const base = grid.bases.get(sessionId2);
    return people.map((enrolmentId) => {
      const raw = cellAt(grid, enrolmentId, sessionId2);
      const typed = readCode(raw);
      const row = recorded.get(enrolmentId);
      const current = row ? codeOfRow(row) : "";
      const before = base && (base.get(enrolmentId) ?? NOT_PAINTED);
      const isExpected2 = expected.has(enrolmentId);
      const cell = {
        enrolmentId,
        sessionId: sessionId2,
        session,
        raw,
        typed: typed ?? "",
        current,
        row,
        isExpected: isExpected2,
        before
      };
      const verdict = mergeCell((before ?? NOT_PAINTED).code, typed, current);
      if (verdict === "wrong") return { ...cell, verdict, reason: "unknown" };
      const isCode = typed !== void 0 && /^[A-Z]/.test(typed);
      const reason2 = isCode && (verdict === "apply" || verdict === "conflict") ? reasonAgainst(typed, session, isExpected2, now) : void 0;
      return reason2 === void 0 ? { ...cell, verdict } : { ...cell, verdict: "wrong", reason: reason2 };
    });
  });
};

// src/app/attendance-grid/base-text.ts
var SIGNS3 = { plain: "", off: "~", wrong: "!", conflict: "?" };
var LOOKS = new Map(Object.entries(SIGNS3).map(([look, sign]) => [sign, look]));
var ENTRY = /^(.+)=([^=!?~]*)([!?~]?)$/;
var writeBase = (sessionId2, base) => [
  sessionId2,
  ...[...base].filter(([, { code: code2, look }]) => code2 !== "" || look !== "plain").map(([enrolmentId, { code: code2, look }]) => `${enrolmentId}=${code2}${SIGNS3[look]}`)
].join(" ");
var readBase = (text4) => {
  const [sessionId2 = "", ...entries] = text4.trim().split(" ");
  const base = /* @__PURE__ */ new Map();
  for (const entry3 of entries) {
    const [, enrolmentId, code2 = "", sign = ""] = ENTRY.exec(entry3) ?? [];
    if (enrolmentId !== void 0) base.set(enrolmentId, { code: code2, look: LOOKS.get(sign) ?? "plain" });
  }
  return { sessionId: sessionId2, base };
};

// src/app/attendance-grid/read-grid.ts
var textOf = (cell) => String(cell ?? "").trim();
var idsOf = (book, tab) => new Set((book.tables.get(tab.key) ?? []).map((row) => textOf(cellOf(row, tab.id))));
var once = (entries, title) => {
  const found = /* @__PURE__ */ new Map();
  for (const [id, index] of entries) {
    if (found.has(id)) throw new WorkbookFault("gridTwice", { id, title });
    found.set(id, index);
  }
  return found;
};
var placeOf2 = (range) => {
  const [, quoted2 = "", letters = "A", rows = "1"] = /^(.*)![A-Z]+\d*:([A-Z]+)(\d+)$/.exec(range) ?? [];
  return {
    title: quoted2.replace(/^'|'$/g, "").replace(/''/g, "'"),
    size: { rows: Number(rows), columns: indexOfLetters(letters) + 1 }
  };
};
var markIn = (values) => values.flatMap(
  (cells, column) => cells.flatMap((cell, row) => {
    const [key, cohortId] = textOf(cell).split(" ");
    return key === GRID_KEY && cohortId !== void 0 ? [{ row, column, cohortId }] : [];
  })
);
var cohortIdsIn = (values) => markIn(values).map(({ cohortId }) => cohortId);
var readGrid = ({ range, values }, book) => {
  const { title, size } = placeOf2(range);
  const [mark2, second] = markIn(values);
  const fault2 = new WorkbookFault("gridHead", { title });
  if (!mark2 || second) throw fault2;
  const side = values[mark2.column] ?? [];
  const rowLabelled = (tab, column) => {
    const labels = knownLabels(tab.key, column);
    const row = side.findIndex((cell, n) => n < mark2.row && labels.includes(textOf(cell).toLowerCase()));
    if (row < 0) throw fault2;
    return row;
  };
  const head = /* @__PURE__ */ new Map([
    ["#ids", rowLabelled(enrolments, "enrolmentId")],
    ["#dates", rowLabelled(sessions, "sessionOn")],
    ["#times", rowLabelled(sessions, "startTime")],
    ["#base", mark2.row]
  ]);
  const asOf = side.findIndex((cell, n) => n < mark2.row && /\d\d\/\d\d\/\d{4} \d\d\.\d\d/.test(textOf(cell)));
  if (asOf >= 0) head.set("#asOf", asOf);
  const knownSessions = idsOf(book, sessions);
  const bases = /* @__PURE__ */ new Map();
  const columns2 = values.flatMap((cells, column) => {
    if (column === mark2.column) return [["#enrolmentId", column]];
    const hidden = textOf(cells[mark2.row]);
    if (HEAD_COLUMNS.includes(hidden)) return [[hidden, column]];
    const shown3 = textOf(cells[head.get("#ids") ?? 0]);
    const { sessionId: sessionId2, base } = readBase(hidden);
    if (sessionId2 !== "" && sessionId2 !== shown3) throw fault2;
    if (sessionId2 === "" && !knownSessions.has(shown3)) return [];
    if (sessionId2 !== "") bases.set(sessionId2, base);
    return [[shown3, column]];
  });
  const knownPeople = /* @__PURE__ */ new Set([
    ...idsOf(book, enrolments),
    ...[...bases.values()].flatMap((base) => [...base.keys()])
  ]);
  const headRows = new Set(head.values());
  const people = side.flatMap((cell, row) => {
    const id = textOf(cell);
    return id !== "" && !headRows.has(row) && knownPeople.has(id) ? [[id, row]] : [];
  });
  return {
    cohortId: mark2.cohortId,
    title,
    rows: new Map([...head, ...once(people, title)]),
    columns: once(columns2, title),
    bases,
    size,
    used: { rows: Math.max(0, ...values.map(({ length }) => length)), columns: values.length },
    valueAt: (row, column) => values[column]?.[row] ?? ""
  };
};

// src/app/attendance-grid/unread-findings.ts
var WAITING = ["apply", "erase", "conflict"];
var readOrFault = (...given) => {
  try {
    return readGrid(...given);
  } catch (fault2) {
    if (fault2 instanceof WorkbookFault) return fault2;
    throw fault2;
  }
};
var unreadFindings = ({ book, extra, words }, url, now) => {
  if (!book.has(sessions)) return [];
  const ranges = extra.filter(({ key }) => key === GRID_KEY);
  return ranges.flatMap((range) => {
    const grid = readOrFault(range, book);
    if (grid instanceof WorkbookFault) {
      const title = String(grid.params.title);
      const message = words.rule(HEADLESS, { fault: fill(words.app.errors[grid.code], grid.params) });
      return [
        findingIn(emptyGrid(title.replace(/^.* /, ""), title), words, url, now)(HEADLESS, "W", message)
      ];
    }
    const finding = findingIn(grid, words, url, now);
    const cells = judgeCells(grid, book, now);
    const count = cells.filter(({ verdict }) => WAITING.includes(verdict)).length;
    return [
      ...cells.filter(({ verdict }) => verdict === "wrong").map(
        (cell) => finding(
          WRONG,
          "E",
          words.rule(WRONG, { fault: targetOf(cell, void 0, words).note }),
          cell.enrolmentId,
          cell.sessionId
        )
      ),
      ...count === 0 ? [] : [finding(UNREAD2, "W", words.rule(UNREAD2, { count }))]
    ];
  });
};

// src/app/validate/validate.ts
var checked = allTabs.filter(({ generated }) => !generated);
var isGiven = (tab) => checked.some((candidate2) => candidate2.key === tab && givesIds(candidate2));
var withoutTwins = (problems) => {
  const seen = /* @__PURE__ */ new Map();
  return problems.map((problem) => {
    const key = [problem.rule, problem.tab, problem.id, problem.column].join("|");
    const sameAbove = seen.get(key) ?? 0;
    seen.set(key, sameAbove + 1);
    return { problem, sameAbove };
  });
};
var decide2 = (snapshot, ports, context) => {
  const { book, journal: journal2, layouts, words } = snapshot;
  const now = ports.now();
  const url = ports.workbookUrl();
  const draft = createDraft(book, journal2.marks);
  const present = checked.filter((tab) => book.has(tab));
  const ids = giveIds(book, present, draft);
  const hasId = ({ tab, id }) => ids.waiting === 0 || id !== "" || !isGiven(tab);
  const numbered = createBook(applyChanges(book.tables, draft.changes), book.words, present);
  const problems = withoutTwins(findProblems(standingRules, numbered, context).filter(hasId));
  const contextOfRow = rowContext(numbered);
  const all2 = [
    ...problems.flatMap(({ problem, sameAbove }) => {
      const layout = layouts.get(problem.tab);
      return layout ? [findingOf(problem, layout, words, url, now, { sameAbove, ...contextOfRow(problem) })] : [];
    }),
    ...workbookFindings(snapshot, ports, url, now),
    ...labelFindings(snapshot, url, now),
    ...strayFindings(snapshot, url, now),
    ...gapFindings(snapshot, url, now),
    ...unreadFindings(snapshot, url, now)
  ];
  const fallback = responsibleFor(numbered);
  const located = all2.map((finding) => finding.agencyId ? finding : { ...finding, agencyId: fallback });
  const notes = planNotes(snapshot, numbered, located, ports);
  const found = located.map((finding) => withNote(finding, notes));
  const silent = recordFindings(book, found, draft);
  forgetNotes(book, found, notes, draft);
  const portion = portionOf(draft.changes);
  const left = portion.left + ids.waiting;
  const heard = found.filter(({ findingId: findingId2 }) => !silent.has(String(findingId2)));
  const count = (wanted) => heard.filter(({ severity }) => severity === wanted).length;
  const answer = {
    errors: count("E"),
    warnings: count("W"),
    infos: count("I"),
    acknowledged: silent.size,
    idsGiven: ids.given,
    left
  };
  return left === 0 ? { changes: portion.changes, marks: draft.marks, answer, more: notes.requests } : { changes: portion.changes.map(withoutNote), marks: draft.marks, answer };
};
var validate2 = (ports, contextOf2 = (snapshot) => admittedContext(snapshot, ports, WORKERS2)) => {
  const email3 = ports.user();
  const outcome = transact(ports, {
    name: "validate",
    by: email3,
    requestId: (newest) => `${newest}.validate-${ports.newId()}`,
    inputHash: "",
    tabs: [...checked, findings],
    anyWorkbook: true,
    extra: [payloadFilter(), gridFilter()],
    decide: (snapshot) => decide2(snapshot, ports, contextOf2(snapshot))
  });
  if (outcome.type === "done" && outcome.answer !== null) rememberLeft(ports, outcome.answer.left);
  return outcome;
};

// src/app/validate/hourly.ts
var validateHourly = (ports) => {
  try {
    if (!isLeft(ports)) return;
    const outcome = validate2(ports, (snapshot) => contextOf(nobody(ports.user()), snapshot, ports.now()));
    if (outcome.type === "done" && outcome.answer?.left === 0) forgetLeft(ports);
  } catch {
  }
};

// src/app/hourly.ts
var THEN = [
  // First: what it writes is a commit, which the calendar then has seen as well.
  refreshHourly,
  syncHourly,
  validateHourly
];
var runHourly = (ports) => {
  beat(ports);
  const sent = sendDigests(ports, false, () => void 0);
  for (const job of THEN) job(ports, sent.seen);
  return sent;
};

// src/app/calendar/tell.ts
var sendCalendar = (ports) => {
  const { fault: lastFault } = lastRun(ports);
  const { synced, words } = syncCalendar(ports, (snapshot) => {
    admit(snapshot, ports.user(), STEWARDS3);
  });
  const { alerts, errors } = words.app;
  if (!synced) return { words, text: alerts.calendarOff };
  const { fault: fault2, refused, ...counts } = synced;
  const { added, changed, cancelled, waiting: waiting2 } = counts;
  const isIdle = added + changed + cancelled + refused + waiting2 === 0;
  const lines = [
    fault2 && errors[explainCalendar(fault2)],
    !isIdle && fill(alerts.calendarSent, { ...counts }),
    isIdle && !fault2 && alerts.calendarSame,
    refused > 0 && fill(alerts.calendarRefused, { count: refused }),
    lastFault && !fault2 && fill(alerts.calendarLast, { text: errors[lastFault] })
  ];
  return { words, text: lines.filter((line) => typeof line === "string").join("\n\n") };
};

// src/app/confirm-workbook.ts
var confirmWorkbook = (ports) => {
  const outcome = transact(ports, {
    name: "confirmWorkbook",
    by: ports.user(),
    requestId: (newest) => `${newest}.confirm-${ports.newId()}`,
    inputHash: "",
    tabs: [settings],
    decide: (snapshot) => {
      admit(snapshot, ports.user(), STEWARDS3);
      const { book, journal: journal2 } = snapshot;
      const draft = createDraft(book, journal2.marks);
      const row = book.find(settings, "workbookId");
      const value = ports.workbookId();
      if (row) draft.set(settings, row, { value });
      else draft.add(settings, { setting: "workbookId", value });
      return { changes: draft.changes, marks: draft.marks, answer: null };
    }
  });
  if (outcome.type !== "done") throw new WorkbookFault("notKnownToBeSaved");
  return outcome.snapshot.words;
};

// src/app/probe/attempt.ts
var outcomeOf2 = (act) => {
  try {
    return act() ?? "done";
  } catch {
    return "refused";
  }
};

// src/app/probe/requests.ts
var ID = 1999999001;
var text3 = (stringValue) => ({ userEnteredValue: { stringValue } });
var put = (sheetId, rowIndex, columnIndex, ...cells) => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: cells.map((cell) => ({ values: [cell] })),
    fields: "userEnteredValue"
  }
});
var columns = (sheetId, index) => ({
  sheetId,
  dimension: "COLUMNS",
  startIndex: index,
  endIndex: index + 1
});
var mark = (metadataKey, location, metadataId) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...metadataId === void 0 ? {} : { metadataId },
      metadataKey,
      metadataValue: "x",
      location,
      visibility: "DOCUMENT"
    }
  }
});
var byKey2 = (metadataKey, sheetId) => ({
  developerMetadataLookup: {
    metadataKey,
    visibility: "DOCUMENT",
    ...sheetId === void 0 ? {} : { metadataLocation: { sheetId }, locationMatchingStrategy: "INTERSECTING_LOCATION" }
  }
});
var lookUp = ({ sheets }, metadataKey, sheetId, fields2) => sheets.readValues(
  {
    dataFilters: [byKey2(metadataKey, sheetId)],
    majorDimension: "COLUMNS",
    valueRenderOption: "UNFORMATTED_VALUE",
    dateTimeRenderOption: "SERIAL_NUMBER"
  },
  fields2
);
var rename2 = (sheetId, from, to) => ({
  updateDeveloperMetadata: {
    dataFilters: [byKey2(from, sheetId)],
    developerMetadata: { metadataKey: to },
    fields: "metadataKey"
  }
});
var rangesOf2 = (answer) => (answer.valueRanges ?? []).map(({ valueRange }) => [
  valueRange.range.replace(/^.*!/, ""),
  valueRange.values ?? []
]);

// src/app/probe/answers.ts
var ANSWERS = [
  {
    name: "a tab can be added with an id of our own once, and not twice",
    basis: "documented",
    attempt: (bench) => outcomeOf2(() => {
      bench.write({ addSheet: { properties: { sheetId: 77, title: "probe again" } } });
    })
  },
  {
    name: "a grid range on a tab that is not there",
    basis: "assumed",
    attempt: ({ sheets }) => outcomeOf2(() => {
      const answer = sheets.readValues({
        dataFilters: [{ gridRange: { sheetId: 78, startRowIndex: 0, endRowIndex: 1 } }],
        majorDimension: "COLUMNS",
        valueRenderOption: "UNFORMATTED_VALUE",
        dateTimeRenderOption: "SERIAL_NUMBER"
      });
      return rangesOf2(answer);
    })
  },
  {
    name: "appended cells go below the last row with anything in it; formats and checks are nothing, FALSE is something",
    basis: "documented",
    attempt: (bench) => {
      const append3 = (word2) => ({
        appendCells: { sheetId: 77, rows: [{ values: [text3(word2)] }], fields: "userEnteredValue" }
      });
      bench.write(
        { appendDimension: { sheetId: 77, dimension: "ROWS", length: 20 } },
        {
          setDataValidation: {
            range: { sheetId: 77, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
            rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] }, strict: false }
          }
        },
        append3("c"),
        put(77, 8, 1, { userEnteredValue: { boolValue: false } }),
        append3("d")
      );
      return rangesOf2(lookUp(bench, "probe.sheet"));
    }
  },
  {
    name: "a batch answers with the ranges and fields that it was asked for",
    basis: "documented",
    attempt: ({ sheets }) => sheets.write(
      {
        requests: [put(77, 1, 0, text3("B"))],
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: ["'probe'!A2:A3"]
      },
      "updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue)))))"
    )
  },
  {
    name: "a structure read brings column metadata without the cells",
    basis: "assumed",
    attempt: ({ sheets }) => {
      const answer = sheets.readStructure(
        "sheets(properties(sheetId),data(startColumn,columnMetadata(developerMetadata(metadataKey))))"
      );
      const found = (answer.sheets ?? []).flatMap(
        ({ data = [] }) => data.flatMap(({ columnMetadata = [], rowData: rowData2 }) => [
          rowData2 === void 0 ? "no cells" : "cells",
          ...columnMetadata.flatMap(
            ({ developerMetadata = [] }, index) => developerMetadata.map(({ metadataKey }) => [index, metadataKey])
          )
        ])
      );
      return { keys: Object.keys(answer), found };
    }
  },
  {
    name: "a cell with an error is read as its text",
    basis: "assumed",
    attempt: (bench) => {
      bench.write(put(bench.sheetId, 3, 0, { userEnteredValue: { formulaValue: "=1/0" } }));
      return typeof bench.column(0)[3];
    }
  },
  {
    name: "a duplicated tab has the metadata of its columns too, on another sheet",
    basis: "assumed",
    attempt: (bench) => {
      bench.write({
        duplicateSheet: { sourceSheetId: bench.sheetId, newSheetId: 79, newSheetName: "copy" }
      });
      return {
        anywhere: rangesOf2(lookUp(bench, "probe.column")).length,
        here: rangesOf2(lookUp(bench, "probe.column", bench.sheetId)).length
      };
    }
  }
];

// src/app/probe/metadata.ts
var METADATA = [
  {
    name: "a text that looks like a formula stays a text; a number stays a number",
    basis: "documented",
    attempt: (bench) => {
      bench.write(
        put(bench.sheetId, 0, 0, text3("=1+1"), text3("0812"), {
          userEnteredValue: { numberValue: 46419.375 }
        })
      );
      return bench.column(0);
    }
  },
  {
    name: "metadata with an id in use is refused, and with it everything else in the batch",
    basis: "documented",
    attempt: (bench) => {
      bench.write(mark("probe.number", { spreadsheet: true }, ID));
      const second = outcomeOf2(() => {
        bench.write(
          put(bench.sheetId, 0, 0, text3("changed")),
          mark("probe.number", { spreadsheet: true }, ID)
        );
      });
      return { second, cell: bench.column(0)[0] };
    }
  },
  {
    name: "deleting metadata that is not there",
    basis: "assumed",
    attempt: (bench) => outcomeOf2(() => {
      bench.write({
        deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: ID + 1 } } }
      });
    })
  },
  {
    name: "a column is read by its metadata key on its sheet, also after it was moved",
    basis: "documented",
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(
        put(sheetId, 0, 2, text3("label"), text3("v")),
        mark("probe.column", { dimensionRange: columns(sheetId, 2) })
      );
      const before = rangesOf2(lookUp(bench, "probe.column", sheetId));
      bench.write({ moveDimension: { source: columns(sheetId, 2), destinationIndex: 5 } });
      return { before, after: rangesOf2(lookUp(bench, "probe.column", sheetId)) };
    }
  },
  {
    name: "a filter that matches nothing",
    basis: "assumed",
    attempt: (bench) => outcomeOf2(() => rangesOf2(lookUp(bench, "probe.nothing")))
  },
  {
    name: "metadata on a sheet stands for all its cells",
    basis: "assumed",
    attempt: (bench) => {
      bench.write(
        {
          addSheet: {
            properties: { sheetId: 77, title: "probe", gridProperties: { rowCount: 3, columnCount: 2 } }
          }
        },
        put(77, 0, 0, text3("a"), text3("b")),
        mark("probe.sheet", { sheetId: 77 })
      );
      return outcomeOf2(() => rangesOf2(lookUp(bench, "probe.sheet")));
    }
  }
];

// src/app/probe/writes.ts
var WRITES2 = [
  {
    name: "rows added to the grid look like those above them, checks included",
    basis: "assumed",
    attempt: (bench) => {
      bench.write(
        {
          addSheet: {
            properties: { sheetId: 80, title: "grid", gridProperties: { rowCount: 2, columnCount: 1 } }
          }
        },
        {
          repeatCell: {
            range: { sheetId: 80, startRowIndex: 1, endRowIndex: 2 },
            cell: { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } } },
            fields: "userEnteredFormat.numberFormat"
          }
        },
        { appendDimension: { sheetId: 80, dimension: "ROWS", length: 1 } }
      );
      const cell = bench.sheets.readStructure("sheets(properties(sheetId),data(rowData(values(userEnteredFormat(numberFormat)))))").sheets?.find(({ properties }) => properties.sheetId === 80)?.data?.[0]?.rowData?.[2]?.values?.[0];
      return cell?.userEnteredFormat === void 0 ? "plain" : "as above";
    }
  },
  {
    name: "a strict check does not stop what the API writes",
    basis: "assumed",
    attempt: (bench) => outcomeOf2(() => {
      const condition2 = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] };
      bench.write(
        {
          setDataValidation: {
            range: { sheetId: 80, startRowIndex: 0, endRowIndex: 1 },
            rule: { condition: condition2, strict: true }
          }
        },
        put(80, 0, 0, text3("b"))
      );
    })
  },
  {
    name: "a protection that only warns does not stop what the API writes",
    basis: "assumed",
    attempt: (bench) => outcomeOf2(() => {
      bench.write(
        { addProtectedRange: { protectedRange: { range: { sheetId: 80 }, warningOnly: true } } },
        put(80, 0, 0, text3("c"))
      );
    })
  },
  {
    name: "an empty text empties a cell",
    basis: "assumed",
    attempt: (bench) => {
      bench.write(put(bench.sheetId, 5, 0, text3("x")), put(bench.sheetId, 5, 0, text3("")));
      return bench.column(0)[5] ?? "";
    }
  },
  {
    name: "an answer that cannot be given takes the batch with it",
    basis: "assumed",
    attempt: (bench) => {
      const outcome = outcomeOf2(() => {
        bench.sheets.write(
          {
            requests: [put(bench.sheetId, 0, 0, text3("answerless"))],
            includeSpreadsheetInResponse: true,
            responseIncludeGridData: true,
            responseRanges: ["'no such tab'!A1:A2"]
          },
          "updatedSpreadsheet(sheets(properties(sheetId)))"
        );
      });
      return { outcome, cell: bench.column(0)[0] };
    }
  },
  {
    name: "metadata stays with its column when the cells are cut and pasted elsewhere, and goes when the column is deleted",
    basis: "documented",
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(
        put(sheetId, 0, 8, text3("cut"), text3("v")),
        mark("probe.cut", { dimensionRange: columns(sheetId, 8) }),
        {
          cutPaste: {
            source: { sheetId, startColumnIndex: 8, endColumnIndex: 9 },
            destination: { sheetId, rowIndex: 0, columnIndex: 10 },
            pasteType: "PASTE_NORMAL"
          }
        }
      );
      const cut = rangesOf2(lookUp(bench, "probe.cut", sheetId));
      bench.write({ deleteDimension: { range: columns(sheetId, 8) } });
      return { cut, deleted: rangesOf2(lookUp(bench, "probe.cut", sheetId)) };
    }
  },
  {
    name: "metadata is found by its id, and its value can be changed",
    basis: "documented",
    attempt: (bench) => {
      bench.write({
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: ID } }],
          developerMetadata: { metadataValue: "changed" },
          fields: "metadataValue"
        }
      });
      const { matchedDeveloperMetadata = [] } = bench.sheets.searchMetadata([
        { developerMetadataLookup: { metadataKey: "probe.number" } }
      ]);
      return matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata.metadataValue);
    }
  },
  {
    name: "the key of a column’s metadata can be changed, and a mask leaves the values out",
    basis: "documented",
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(rename2(sheetId, "probe.column", "probe.apart"));
      const mask = "valueRanges(valueRange(range),dataFilters)";
      return {
        old: rangesOf2(lookUp(bench, "probe.column", sheetId)),
        masked: rangesOf2(lookUp(bench, "probe.apart", sheetId, mask))
      };
    }
  },
  {
    name: "find and replace takes a whole cell, or by regular expression a word between commas, and leaves the rest",
    basis: "assumed",
    attempt: (bench) => {
      const range = { sheetId: bench.sheetId, startRowIndex: 4, startColumnIndex: 12, endColumnIndex: 13 };
      const whole2 = { range, matchCase: true, matchEntireCell: true, find: "Ya", replacement: "Yes" };
      const between = { find: "(^|[,;]\\s*)Rabu(?=\\s*([,;]|$))", replacement: "$1Wed" };
      bench.write(
        put(bench.sheetId, 4, 12, ...["Ya", "Yanti", "ya", "Senin, Rabu", "Rabu, Rabu-Rabu"].map(text3)),
        { findReplace: whole2 },
        { findReplace: { range, matchCase: true, searchByRegex: true, ...between } }
      );
      return bench.column(12).slice(4);
    }
  },
  {
    name: "who is at the keyboard is told",
    basis: "documented",
    attempt: ({ ports }) => ({ effective: ports.user() !== "", active: ports.activeUser() !== "" })
  }
];

// src/app/probe/assumptions.ts
var ASSUMPTIONS = [...METADATA, ...ANSWERS, ...WRITES2];

// src/app/probe/probe.ts
var benchOn = (ports, sheets) => {
  const sheetId = sheets.readStructure("sheets.properties.sheetId").sheets?.[0]?.properties.sheetId ?? 0;
  return {
    ports,
    sheets,
    sheetId,
    write: (...requests) => {
      sheets.write({ requests: [...requests] }, "spreadsheetId");
    },
    column: (index) => sheets.readValues({
      dataFilters: [{ gridRange: { sheetId, startColumnIndex: index, endColumnIndex: index + 1 } }],
      majorDimension: "COLUMNS",
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "SERIAL_NUMBER"
    }).valueRanges?.[0]?.valueRange.values?.[0] ?? []
  };
};
var probePlatform = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), ["admin"]);
  const bench = benchOn(ports, ports.workbooks.open(ports.workbooks.create(`Sinergi probe ${ports.now()}`)));
  const report = Object.fromEntries(
    ASSUMPTIONS.map(({ name, basis, attempt }) => [
      name,
      { basis, outcome: outcomeOf2(() => attempt(bench)) }
    ])
  );
  return { text: JSON.stringify(report, null, 1), words: snapshot.words };
};

// src/app/set-up/structure.ts
var STRUCTURE_FIELDS = "spreadsheetId,properties(locale,timeZone),developerMetadata(metadataId,metadataKey,metadataValue),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),protectedRanges(protectedRangeId,range),data(startColumn,columnMetadata(developerMetadata(metadataId,metadataKey,metadataValue))))";
var columnsOf = (tab, data) => {
  const columns2 = /* @__PURE__ */ new Map();
  for (const { startColumn = 0, columnMetadata = [] } of data ?? [])
    columnMetadata.forEach(({ developerMetadata = [] }, n) => {
      for (const { metadataKey, metadataId = 0, metadataValue = "" } of developerMetadata)
        for (const column of columnKeys(tab))
          if (isKeyOf(tab, column, metadataKey) && !columns2.has(column))
            columns2.set(column, { index: startColumn + n, metadataId, look: metadataValue });
    });
  return columns2;
};
var readStructure = (spreadsheet) => {
  const sheets = spreadsheet.sheets ?? [];
  const tabs3 = /* @__PURE__ */ new Map();
  for (const tab of allTabs) {
    const sheet = sheets.find(({ properties }) => properties.sheetId === tab.sheetId);
    if (!sheet) continue;
    const { title, gridProperties = {} } = sheet.properties;
    tabs3.set(tab.key, {
      title,
      rows: gridProperties.rowCount ?? 0,
      width: gridProperties.columnCount ?? 0,
      columns: columnsOf(tab, sheet.data),
      isProtected: (sheet.protectedRanges ?? []).length > 0
    });
  }
  const commits = (spreadsheet.developerMetadata ?? []).filter(
    ({ metadataKey }) => metadataKey === COMMIT_KEY
  );
  const kind = WORKBOOKS.find(
    (candidate2) => allTabs.some(
      ({ key, workbooks: workbooks2 }) => workbooks2.length === 1 && workbooks2.includes(candidate2) && tabs3.has(key)
    )
  );
  const labelled = (spreadsheet.developerMetadata ?? []).find(
    ({ metadataKey }) => metadataKey === LANGUAGE_KEY
  );
  const language = LANGUAGES.find((spoken) => spoken === labelled?.metadataValue);
  return {
    labelledIn: language && { language, metadataId: labelled?.metadataId ?? 0 },
    sheets: sheets.map(({ properties: { sheetId, title } }) => ({ sheetId, title })),
    kind,
    spreadsheetId: spreadsheet.spreadsheetId ?? "",
    locale: spreadsheet.properties?.locale ?? "",
    timeZone: spreadsheet.properties?.timeZone ?? "",
    titles: new Set(sheets.map(({ properties }) => properties.title)),
    tabs: tabs3,
    newestCommit: Math.max(0, ...commits.map(({ metadataId = 0 }) => metadataId - COMMIT_BASE))
  };
};

// src/app/repair-columns/plan.ts
var labelOf = ({ label }) => label.trim().toLowerCase();
var planRelocations = (tab, header) => columnKeys(tab).flatMap((column) => {
  const at2 = header.findIndex((cell) => cell.column === column);
  const here = header[at2];
  const own3 = knownLabels(tab.key, column);
  if (here?.metadataId === void 0 || own3.includes(labelOf(here))) return [];
  const isRenamed = labelOf(here) !== "" && !columnKeys(tab).some((other) => knownLabels(tab.key, other).includes(labelOf(here)));
  if (isRenamed) return [];
  const places = header.flatMap((cell, index) => own3.includes(labelOf(cell)) ? [index] : []);
  const [to] = places;
  return places.length === 1 && to !== void 0 ? [{ column, metadataId: here.metadataId, to }] : [];
});

// src/app/repair-columns/repair-columns.ts
var readLabels = (ports, sheets) => {
  const byTitle = new Map(sheets.map(({ properties }) => [properties.title, properties.sheetId]));
  const { valueRanges = [] } = ports.sheets.readValues({
    dataFilters: sheets.map(({ properties: { sheetId } }) => ({
      gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 }
    })),
    majorDimension: "ROWS",
    valueRenderOption: "UNFORMATTED_VALUE",
    dateTimeRenderOption: "SERIAL_NUMBER"
  });
  return new Map(
    valueRanges.map(({ valueRange: { range, values = [] } }) => [
      byTitle.get(parseColumnRange(range.replace(/:.*$/, "")).title) ?? -1,
      values[0] ?? []
    ])
  );
};
var headerOf = (tab, { data = [], properties }, labels) => {
  const width = properties.gridProperties?.columnCount ?? labels.length;
  const header = Array.from({ length: width }, (_, index) => ({
    label: String(labels[index] ?? "")
  }));
  for (const { startColumn = 0, columnMetadata = [] } of data)
    columnMetadata.forEach(({ developerMetadata = [] }, n) => {
      for (const { metadataKey, metadataId } of developerMetadata) {
        const column = columnKeys(tab).find((key) => isKeyOf(tab, key, metadataKey));
        const cell = header[startColumn + n];
        if (cell && column !== void 0 && metadataId !== void 0)
          header[startColumn + n] = { label: cell.label, column, metadataId };
      }
    });
  return header;
};
var relocate = (tab, column, metadataId, to, words) => [
  { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: columnKeyOf(tab, column),
        metadataValue: lookOf(tab, column, words),
        location: {
          dimensionRange: { sheetId: tab.sheetId, dimension: "COLUMNS", startIndex: to, endIndex: to + 1 }
        },
        visibility: "DOCUMENT"
      }
    }
  }
];
var repairColumns = (ports) => {
  const words = wordsIn2(languageHint(ports));
  const { sheets = [] } = ports.sheets.readStructure(STRUCTURE_FIELDS);
  const ours = allTabs.flatMap((tab) => {
    const sheet = sheets.find(({ properties }) => properties.sheetId === tab.sheetId);
    return sheet ? [{ tab, sheet }] : [];
  });
  const labels = readLabels(
    ports,
    ours.map(({ sheet }) => sheet)
  );
  const found = ours.flatMap(
    ({ tab, sheet }) => planRelocations(tab, headerOf(tab, sheet, labels.get(tab.sheetId) ?? [])).map((relocation) => ({
      tab,
      ...relocation
    }))
  );
  if (found.length === 0) return { words, text: words.app.alerts.repairedNothing };
  const requests = found.flatMap(
    ({ tab, column, metadataId, to }) => relocate(tab, column, metadataId, to, words)
  );
  ports.sheets.write({ requests }, "spreadsheetId");
  const names3 = found.map(({ tab, column }) => columnLabel(words.language, tab.key, column)).join(", ");
  return { words, text: fill(words.app.alerts.repaired, { names: names3 }) };
};

// src/app/set-up/columns.ts
var widthOf2 = (tab, column, words) => {
  const { width, options = [] } = kindOf(tab, column);
  const longest = Math.max(
    0,
    ...options.map((option) => optionLabel(words.language, tab.key, column, option).length)
  );
  return Math.max(width, 40 + longest * 7);
};
var labelColumn = (tab, column, index, words) => {
  const { sheetId } = tab;
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: index },
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: columnLabel(words.language, tab.key, column) },
                userEnteredFormat: HEADER_FORMAT
              }
            ]
          }
        ],
        fields: "userEnteredValue,userEnteredFormat(backgroundColor,textFormat,wrapStrategy,verticalAlignment)"
      }
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: widthOf2(tab, column, words) },
        fields: "pixelSize"
      }
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: columnKeyOf(tab, column),
          metadataValue: lookOf(tab, column, words),
          location: {
            dimensionRange: { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 }
          },
          visibility: "DOCUMENT"
        }
      }
    }
  ];
};
var HEADER_FORMAT = {
  backgroundColor: { red: 0.85, green: 0.92, blue: 0.9 },
  textFormat: { bold: true },
  wrapStrategy: "WRAP",
  verticalAlignment: "MIDDLE"
};
var saysYes = (tab, letters) => LANGUAGES.map((language) => `($${letters}2="${optionLabel(language, tab.key, "voided", "yes")}")`).join(
  "+"
);
var greyVoided = (tab, letters) => [
  {
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [{ sheetId: tab.sheetId, startRowIndex: 1 }],
        booleanRule: {
          condition: {
            type: "CUSTOM_FORMULA",
            values: [{ userEnteredValue: `=${saysYes(tab, letters)}>0` }]
          },
          format: {
            textFormat: { foregroundColor: { red: 0.6, green: 0.6, blue: 0.6 }, strikethrough: true }
          }
        }
      }
    }
  }
];
var newColumn = (tab, column, index, words, keys) => [
  ...labelColumn(tab, column, index, words),
  ...dressColumn(tab, column, index, 1, words, keys)
];
var placeColumns = (tab, found) => {
  const places = {};
  for (const [column, { index }] of found) places[column] = index;
  const inserted = [];
  let previous = -1;
  for (const column of columnKeys(tab)) {
    const known = places[column];
    if (known !== void 0) {
      previous = known;
      continue;
    }
    const index = previous + 1;
    for (const other of Object.keys(places)) {
      const place = places[other] ?? 0;
      if (place >= index) places[other] = place + 1;
    }
    places[column] = index;
    inserted.push({ column, index });
    previous = index;
  }
  return { places, inserted };
};

// src/app/set-up/relabel.ts
var EDGE = { before: "(^|[,;]\\s*)", after: "(?=\\s*([,;]|$))" };
var literally = (text4) => text4.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
var replaceIn = (tab, index, rows, [find, replacement], isOneOfSeveral) => ({
  findReplace: {
    range: { sheetId: tab.sheetId, ...rows, startColumnIndex: index, endColumnIndex: index + 1 },
    matchCase: true,
    ...isOneOfSeveral ? {
      searchByRegex: true,
      find: `${EDGE.before}${literally(find)}${EDGE.after}`,
      replacement: `$1${replacement}`
    } : { matchEntireCell: true, find, replacement }
  }
});
var others = (language) => LANGUAGES.filter((spoken) => spoken !== language);
var columnsOf2 = (tab, { columns: columns2 }, language) => columnKeys(tab).flatMap((column) => {
  const index = columns2.get(column)?.index;
  if (index === void 0) return [];
  const { name, options = [] } = kindOf(tab, column);
  const pairs = (say) => others(language).map((spoken) => [say(spoken), say(language)]).filter(([theirs, ours]) => theirs !== ours);
  return [
    ...pairs((spoken) => columnLabel(spoken, tab.key, column)).map(
      (pair) => replaceIn(tab, index, { startRowIndex: 0, endRowIndex: 1 }, pair, false)
    ),
    ...options.flatMap(
      (option) => pairs((spoken) => optionLabel(spoken, tab.key, column, option)).map(
        (pair) => replaceIn(tab, index, { startRowIndex: 1 }, pair, name === "choices")
      )
    )
  ];
});
var relabel = (structure, tabs3, words, titles) => [
  ...[...titles].map(([sheetId, title]) => ({
    updateSheetProperties: { properties: { sheetId, title }, fields: "title" }
  })),
  ...tabs3.flatMap((tab) => {
    const found = structure.tabs.get(tab.key);
    return found ? columnsOf2(tab, found, words.language) : [];
  })
];
var noteLanguage = ({ labelledIn }, { language }) => labelledIn ? {
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId: labelledIn.metadataId } }],
    developerMetadata: { metadataValue: language },
    fields: "metadataValue"
  }
} : {
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: LANGUAGE_KEY,
      metadataValue: language,
      location: { spreadsheet: true },
      visibility: "DOCUMENT"
    }
  }
};

// src/app/set-up/titles-to-say.ts
var madeTitles = (words, sheetId, title) => {
  for (const spoken of LANGUAGES.map(wordsIn2)) {
    for (const summary of allSummaries) {
      const theirs = spoken.summaryTitle(summary.key);
      const subject = title === theirs ? "" : title.startsWith(`${theirs} `) ? title.slice(theirs.length + 1) : void 0;
      if (subject !== void 0 && sheetId === summarySheetId(summary, subject))
        return `${words.summaryTitle(summary.key)} ${subject}`.trim();
    }
    const cohortId = title.slice(gridTitle(spoken, "").length);
    if (title === gridTitle(spoken, cohortId) && sheetId === gridSheetId(cohortId))
      return gridTitle(words, cohortId);
  }
  return void 0;
};
var titlesToSay = ({ sheets, titles }, tabs3, words) => {
  const wanted = sheets.flatMap(({ sheetId, title }) => {
    const tab = tabs3.find((candidate2) => candidate2.sheetId === sheetId);
    const isTheirs = tab && LANGUAGES.some((spoken) => tabTitle(spoken, tab.key) === title);
    const ours = tab ? isTheirs ? tabTitle(words.language, tab.key) : void 0 : madeTitles(words, sheetId, title);
    return ours === void 0 || titles.has(ours) ? [] : [[sheetId, ours]];
  });
  const isTwice = (wish) => wanted.filter(([, title]) => title === wish).length > 1;
  return new Map(wanted.filter(([, title]) => !isTwice(title)));
};

// src/app/set-up/seed.ts
var rowsFor = (tab, { email: email3, workbookId: workbookId2, kind }) => {
  const rows = featureOf(tab)?.seed ?? [];
  if (tab.key === settings.key)
    return rows.map(
      (row) => row.setting === "workbookId" ? { ...row, value: workbookId2 } : row.setting === "workbook" ? { ...row, value: kind } : row
    );
  if (tab.key === staff.key) {
    const type = kind === "registry" ? "prison" : "manpower";
    const agencyId = featureOf(agencies)?.seed?.find((agency) => agency.type === type)?.agencyId;
    const name = email3.split("@")[0];
    return [{ email: email3, name, agencyId, role: "admin", digest: "yes", active: "yes" }];
  }
  return rows;
};
var seedChanges = (tabs3, founder, words) => {
  const empty = new Map(allTabs.map((tab) => [tab.key, []]));
  const draft = createDraft(createBook(empty, wordsOf(words.language), allTabs));
  for (const tab of tabs3) for (const row of rowsFor(tab, founder)) draft.add(tab, row);
  const isAddition = (change) => change.type === "add";
  return { changes: draft.changes.filter(isAddition), marks: draft.marks };
};

// src/app/set-up/tabs.ts
var FIRST_ROWS = 300;
var SPARE_COLUMNS = 4;
var protect = (tab) => ({
  addProtectedRange: {
    protectedRange: { range: { sheetId: tab.sheetId }, warningOnly: true, description: "Sinergi" }
  }
});
var makeTab = (tab, title, index, words, keys) => {
  const columns2 = columnKeys(tab);
  return [
    {
      addSheet: {
        properties: {
          sheetId: tab.sheetId,
          title,
          index,
          gridProperties: {
            rowCount: FIRST_ROWS,
            columnCount: columns2.length + SPARE_COLUMNS,
            frozenRowCount: 1
          },
          ...tab.generated ? { tabColor: { red: 0.7, green: 0.7, blue: 0.7 } } : {}
        }
      }
    },
    ...columns2.flatMap((column, n) => newColumn(tab, column, n, words, keys)),
    ..."voided" in tab.columns ? greyVoided(tab, lettersOf(columns2.indexOf("voided"))) : [],
    ...tab.generated ? [protect(tab)] : []
  ];
};
var mendTab = (tab, found, places, words, keys) => {
  const inserted = places.inserted.flatMap(({ column, index }) => [
    {
      insertDimension: {
        range: { sheetId: tab.sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
        inheritFromBefore: index > 0
      }
    },
    ...newColumn(tab, column, index, words, keys)
  ]);
  const stale = [...found.columns].filter(([column, { look }]) => look !== lookOf(tab, column, words));
  const dressed = stale.flatMap(([column, { metadataId }]) => [
    ...dressColumn(tab, column, places.places[column] ?? 0, 1, words, keys),
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId } }],
        developerMetadata: { metadataValue: lookOf(tab, column, words) },
        fields: "metadataValue"
      }
    }
  ]);
  const protection = tab.generated && !found.isProtected ? [protect(tab)] : [];
  return {
    requests: [...inserted, ...dressed, ...protection],
    inserted: places.inserted.map(({ column }) => column),
    dressed: stale.map(([column]) => column),
    isProtectedAgain: protection.length > 0
  };
};

// src/app/set-up/plan.ts
var LOCALE = "id_ID";
var freeTitle = (title, taken) => taken.has(title) ? `${title} (Sinergi)` : title;
var planSetUp = (structure, founder, words, now, requestId) => {
  const tabs3 = allTabs.filter(({ workbooks: workbooks2 }) => workbooks2.includes(founder.kind));
  const isNew2 = (tab) => !structure.tabs.has(tab.key);
  const placed3 = new Map(
    tabs3.map(
      (tab) => [tab.key, placeColumns(tab, structure.tabs.get(tab.key)?.columns ?? /* @__PURE__ */ new Map())]
    )
  );
  const isLabelled = structure.labelledIn?.language === words.language;
  const relabelled = structure.kind !== void 0 && !isLabelled;
  const newTitles = relabelled ? titlesToSay(structure, tabs3, words) : /* @__PURE__ */ new Map();
  const titles = new Map(
    tabs3.map((tab) => [
      tab.key,
      newTitles.get(tab.sheetId) ?? structure.tabs.get(tab.key)?.title ?? freeTitle(tabTitle(words.language, tab.key), structure.titles)
    ])
  );
  const keys = Object.fromEntries(
    tabs3.map((tab) => [
      tab.key,
      { title: titles.get(tab.key) ?? "", column: placed3.get(tab.key)?.places[tab.id] ?? 0 }
    ])
  );
  const missing = tabs3.filter(isNew2);
  const made2 = missing.map((tab) => makeTab(tab, titles.get(tab.key) ?? "", tabs3.indexOf(tab), words, keys));
  const added = made2.map(([addSheet]) => addSheet);
  const furnished = made2.flatMap(([, ...rest]) => rest);
  const mended = tabs3.flatMap((tab) => {
    const found = structure.tabs.get(tab.key);
    const places = placed3.get(tab.key);
    return found && places ? [{ tab, ...mendTab(tab, found, places, words, keys) }] : [];
  });
  const seeds = seedChanges(missing, founder, words);
  const sown = missing.flatMap((tab) => {
    const rows = seeds.changes.filter((change) => change.tab === tab.key);
    const places = placed3.get(tab.key)?.places ?? {};
    return rows.length === 0 ? [] : [
      {
        appendCells: {
          sheetId: tab.sheetId,
          rows: rows.map(({ cells }) => rowData(cells, places)),
          fields: "userEnteredValue"
        }
      }
    ];
  });
  const region = structure.locale !== LOCALE || structure.timeZone !== ZONE;
  const changes = [
    ...region ? [
      {
        updateSpreadsheetProperties: {
          properties: { locale: LOCALE, timeZone: ZONE },
          fields: "locale,timeZone"
        }
      }
    ] : [],
    // Columns that are labelled anew stand where they stood: before any is put in between.
    ...relabelled ? relabel(structure, tabs3, words, newTitles) : [],
    ...isLabelled ? [] : [noteLanguage(structure, words)],
    ...added,
    ...furnished,
    ...mended.flatMap(({ requests }) => requests),
    ...sown
  ];
  const entry3 = {
    at: now,
    by: founder.email,
    command: "setUp",
    requestId,
    inputHash: "",
    answer: "null",
    marks: seeds.marks
  };
  const needsJournal = changes.length > 0;
  return {
    requests: needsJournal ? [...changes, ...commitRequests(structure.newestCommit + 1, entry3, seeds.changes, false)] : [],
    tabs: missing.map(({ key }) => titles.get(key) ?? key),
    columns: mended.flatMap(({ tab, inserted }) => inserted.map((column) => ({ tab: tab.key, column }))),
    region,
    relabelled,
    dressed: mended.flatMap(({ tab, dressed }) => dressed.map((column) => ({ tab: tab.key, column }))),
    protectedAgain: mended.flatMap(
      ({ tab, isProtectedAgain }) => isProtectedAgain ? [titles.get(tab.key) ?? ""] : []
    )
  };
};

// src/app/set-up/set-up.ts
var TRIES3 = 3;
var wordsOf3 = (ports, { kind }) => {
  try {
    if (kind !== void 0) return readSnapshot(ports, { tabs: [] }).words;
  } catch {
  }
  return wordsIn2(languageHint(ports));
};
var bringAbout = (ports, wanted) => {
  for (let attempt = 1; ; attempt++) {
    const structure = readStructure(ports.sheets.readStructure(STRUCTURE_FIELDS));
    const words = wordsOf3(ports, structure);
    const founder = { email: ports.user(), workbookId: ports.workbookId(), kind: structure.kind ?? wanted };
    const now = ports.now();
    const plan2 = planSetUp(structure, founder, words, now, `${structure.newestCommit}.setup-${now}`);
    if (plan2.requests.length === 0) {
      rememberSchema(ports, schemaOf(founder.kind));
      return { plan: void 0, words };
    }
    try {
      ports.sheets.write({ requests: [...plan2.requests] }, "spreadsheetId");
      rememberWorkbook(ports, founder.kind);
      rememberLanguage(ports, words.language);
      rememberSchema(ports, schemaOf(founder.kind));
      return { plan: plan2, words };
    } catch (error2) {
      if (attempt === TRIES3) throw error2;
    }
  }
};
var setUp = (ports, wanted) => {
  const { plan: plan2, words } = bringAbout(ports, wanted);
  const { alerts } = words.app;
  if (!plan2) return { words, text: alerts.setUpNothing };
  const labels = (columns2) => columns2.map(({ tab, column }) => columnLabel(words.language, tab, column));
  const other = [
    ...plan2.region ? [alerts.region] : [],
    // With the language every drop-down changes: one line says it better than all their names.
    ...plan2.relabelled ? [alerts.relabelled] : labels(plan2.dressed),
    ...plan2.protectedAgain
  ];
  const changes = plan2.tabs.length + plan2.columns.length + other.length;
  const line = (text5, names3) => names3.length === 0 ? [] : [fill(text5, { names: names3.join(", ") })];
  const text4 = [
    fill(alerts.setUpDone, { changes }),
    ...line(alerts.setUpTabs, plan2.tabs),
    ...line(alerts.setUpColumns, labels(plan2.columns)),
    ...line(alerts.setUpOther, other)
  ].join("\n\n");
  return { words, text: text4 };
};

// src/app/menu-actions.ts
var paragraphs = (...parts) => parts.filter((part) => part !== "").join("\n\n");
var tellSent = ({ alerts }, { sent, queued, nothing, failed: failed2, unknown }) => sent + queued + failed2 + unknown.length + nothing === 0 ? alerts.digestsNone : paragraphs(
  fill(alerts.digests, { sent, queued, nothing, failed: failed2 }),
  unknown.length > 0 ? fill(alerts.digestsUnknown, { keys: unknown.join(", ") }) : ""
);
var staleTrigger = (ports, { alerts }) => {
  const last = heartbeatAge(ports);
  if (!last?.isStale) return "";
  const { by: email3, at: at2 } = last;
  return fill(alerts.digestsStale, { email: email3, day: dayForPeople(at2.slice(0, 10)), time: at2.slice(11, 16) });
};
var runValidate = (ports) => {
  const outcome = validate2(ports);
  if (outcome.type !== "done" || outcome.answer === null) throw new WorkbookFault("notKnownToBeSaved");
  const { words } = outcome.snapshot;
  const { alerts } = words.app;
  const { errors, warnings, infos, acknowledged, idsGiven, left } = outcome.answer;
  const found = errors + warnings + infos + left === 0 ? alerts.validatedClean : alerts.validated;
  const silent = acknowledged > 0 ? fill(alerts.acknowledged, { count: acknowledged }) : "";
  const ids = idsGiven > 0 ? fill(alerts.idsGiven, { count: idsGiven }) : "";
  const more = left > 0 ? fill(alerts.validatedPart, { left }) : "";
  return { words, text: paragraphs(fill(found, { errors, warnings, infos }), silent, ids, more) };
};
var runRefresh = (ports) => {
  const { subjects, words } = refreshSummaries(ports);
  const { alerts } = words.app;
  rememberLanguage(ports, words.language);
  const text4 = subjects.length === 0 ? alerts.refreshedNothing : fill(alerts.refreshed, { names: subjects.join(", ") });
  return { words, text: paragraphs(text4, staleTrigger(ports, words.app)) };
};
var runSend = (ports) => {
  const sent = sendDigests(ports, true, (snapshot) => {
    admit(snapshot, ports.user(), STEWARDS3);
  });
  const words = wordsIn2(sent.language);
  return { words, text: paragraphs(tellSent(words.app, sent), staleTrigger(ports, words.app)) };
};
var runActivate = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), STEWARDS3);
  const { words } = snapshot;
  rememberLanguage(ports, words.language);
  const { by, isNew: isNew2 } = activateDigests(ports, snapshot);
  const { activated, alreadyActive } = words.app.alerts;
  return { words, text: fill(isNew2 ? activated : alreadyActive, { email: by }) };
};
var runConfirm = (ports) => {
  const words = confirmWorkbook(ports);
  return { words, text: words.app.alerts.confirmed };
};
var menuActions = [
  { key: "setUp", run: (ports) => setUp(ports, "shared") },
  { key: "setUpRegistry", run: (ports) => setUp(ports, "registry") },
  { key: "repairColumns", run: repairColumns },
  { key: "validate", run: runValidate },
  { key: "refreshSummaries", run: runRefresh },
  { key: "sendDigests", run: runSend },
  { key: "activateDigests", run: runActivate },
  { key: "sendCalendar", run: sendCalendar },
  { key: "confirmWorkbook", run: runConfirm },
  { key: "probe", run: probePlatform }
];

// src/app/attendance-grid/list-grids.ts
var listAttendanceGrids = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [cohorts] }, [gridFilter()]);
  admittedContext(snapshot, ports, RECORDERS);
  const there = new Set(
    snapshot.extra.filter(({ key }) => key === GRID_KEY).flatMap(({ values }) => cohortIdsIn(values))
  );
  const answer = snapshot.book.rows(cohorts).map(({ cohortId, name }) => ({ cohortId, name, hasGrid: there.has(cohortId) }));
  return { answer, snapshot };
};

// src/app/commit/repair.ts
var rowWithId = (snapshot, tab, idColumn, id) => snapshot.book.tables.get(tab)?.find(({ cells }) => String(cells[idColumn] ?? "").trim() === id);
var pick2 = (cells, columns2) => Object.fromEntries(columns2.map((column) => [column, cells[column] ?? ""]));
var mend = (stray, before, now) => {
  const { change, hit } = stray;
  const idColumn = tabByKey(change.tab)?.id ?? "";
  const columns2 = Object.keys(change.cells);
  const changes = [];
  const victim = hit === void 0 ? void 0 : rowWithId(now, change.tab, idColumn, hit);
  const victimBefore = hit === void 0 ? void 0 : rowWithId(before, change.tab, idColumn, hit);
  if (victim && victimBefore)
    changes.push({
      type: "set",
      tab: change.tab,
      id: hit ?? "",
      at: victim.at,
      cells: pick2(victimBefore.cells, columns2),
      before: pick2(victim.cells, columns2)
    });
  const own3 = rowWithId(now, change.tab, idColumn, change.id);
  if (own3) changes.push({ ...change, at: own3.at, before: pick2(own3.cells, columns2) });
  return changes;
};
var repairStrays = (ports, strays, before, requestId, by) => transact(ports, {
  name: "repair",
  by,
  requestId: `${requestId}~repair`,
  inputHash: "",
  tabs: [...before.layouts.values()].map(({ tab }) => tab),
  decide: (now) => {
    const changes = strays.flatMap((stray) => mend(stray, before, now));
    return { changes, marks: now.journal.marks, answer: { rows: changes.length } };
  }
});

// src/app/attendance-grid/landed.ts
var watchedRanges = ({ title, rows, columns: columns2, size }) => {
  const ids = lettersOf(columns2.get("#enrolmentId") ?? 0);
  const row = (rows.get("#ids") ?? 0) + 1;
  return [
    `${quoted(title)}!${ids}1:${ids}${size.rows}`,
    `${quoted(title)}!A${row}:${lettersOf(size.columns - 1)}${row}`
  ];
};
var hasMoved = ({ cohortId, rows, columns: columns2 }, answer) => {
  const seen = /* @__PURE__ */ new Map();
  for (const { properties, data = [] } of answer.updatedSpreadsheet?.sheets ?? [])
    if (properties.sheetId === gridSheetId(cohortId))
      for (const { startRow = 0, startColumn = 0, rowData: rowData2 = [] } of data)
        rowData2.forEach(
          ({ values = [] }, r) => values.forEach(
            ({ userEnteredValue }, c) => seen.set(`${startRow + r} ${startColumn + c}`, (userEnteredValue?.stringValue ?? "").trim())
          )
        );
  const [ids, side] = [rows.get("#ids"), columns2.get("#enrolmentId")];
  return seen.get(`${rows.get("#base")} ${side}`) !== `${GRID_KEY} ${cohortId}` || [...rows].some(([key, row]) => isPerson(key) && seen.get(`${row} ${side}`) !== key) || [...columns2].some(([key, column]) => isSession(key) && seen.get(`${ids} ${column}`) !== key);
};

// src/app/attendance-grid/make-tab.ts
var FROZEN_COLUMNS = 3;
var WIDTHS = [110, 70, 130, 76, 76];
var SESSION_WIDTH = 54;
var SPARE_ROWS3 = 20;
var widen = (sheetId, startIndex, endIndex, pixelSize) => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: "COLUMNS", startIndex, endIndex },
    properties: { pixelSize },
    fields: "pixelSize"
  }
});
var makeTab2 = ({ cohortId, title, size }) => {
  const sheetId = gridSheetId(cohortId);
  const hidden = HEAD_ROWS2.indexOf("#base");
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          gridProperties: {
            rowCount: size.rows + SPARE_ROWS3,
            columnCount: size.columns,
            frozenRowCount: HEAD_ROWS2.length,
            frozenColumnCount: FROZEN_COLUMNS
          },
          tabColor: { red: 0.75, green: 0.5, blue: 0.1 }
        }
      }
    },
    ...WIDTHS.map((width, n) => widen(sheetId, n, n + 1, width)),
    widen(sheetId, HEAD_COLUMNS.length, size.columns, SESSION_WIDTH),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: "ROWS", startIndex: hidden, endIndex: hidden + 1 },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser"
      }
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: GRID_KEY,
          metadataValue: cohortId,
          location: { sheetId },
          visibility: "DOCUMENT"
        }
      }
    }
  ];
};
var growTab = (before, { cohortId, size, used }, newSessions) => {
  const sheetId = gridSheetId(cohortId);
  const grow2 = (dimension, length) => length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [
    ...grow2("ROWS", size.rows - before.size.rows),
    ...grow2("COLUMNS", size.columns - before.size.columns),
    ...newSessions > 0 ? [widen(sheetId, used.columns, used.columns + newSessions, SESSION_WIDTH)] : []
  ];
};

// src/app/attendance-grid/patches.ts
var write2 = (row, column, value, format = {}) => {
  const parts = Object.keys(format).join(",");
  return {
    row,
    column,
    cell: { ...cellData(value), userEnteredFormat: format },
    fields: parts === "" ? "userEnteredValue" : `userEnteredValue,userEnteredFormat(${parts})`
  };
};
var placed = ({ row, column, cell, fields: fields2 }, { rows, columns: columns2 }) => {
  const [rowIndex, columnIndex] = [rows.get(row), columns2.get(column)];
  return rowIndex === void 0 || columnIndex === void 0 ? [] : [{ rowIndex, columnIndex, cell, fields: fields2 }];
};
var requestsOf = (patches, sheetId) => {
  const runs = [];
  const inOrder2 = [...patches].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  for (const { rowIndex, columnIndex, cell, fields: fields2 } of inOrder2) {
    const last = runs[runs.length - 1];
    const goesOn = last?.rowIndex === rowIndex && last.fields === fields2 && last.columnIndex + last.values.length === columnIndex;
    if (goesOn) last.values.push(cell);
    else runs.push({ rowIndex, columnIndex, fields: fields2, values: [cell] });
  }
  return runs.map(({ rowIndex, columnIndex, fields: fields2, values }) => ({
    updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: [{ values }], fields: fields2 }
  }));
};

// src/app/attendance-grid/patch-cells.ts
var COLORS = {
  plain: void 0,
  off: { red: 0.85, green: 0.85, blue: 0.85 },
  wrong: { red: 0.98, green: 0.78, blue: 0.76 },
  conflict: { red: 1, green: 0.92, blue: 0.6 }
};
var AS_TYPED = {
  numberFormat: { type: "TEXT", pattern: "@" },
  horizontalAlignment: "CENTER"
};
var BACKGROUND = "userEnteredFormat.backgroundColor";
var background = (look) => {
  const backgroundColor = COLORS[look];
  return { userEnteredFormat: backgroundColor ? { backgroundColor } : {} };
};
var patchOf = ({ enrolmentId, sessionId: sessionId2, raw, before }, { shown: shown3, look, note }, isNew2) => {
  if (isNew2) {
    const backgroundColor = COLORS[look];
    return [
      write2(enrolmentId, sessionId2, shown3 ?? "", {
        ...AS_TYPED,
        ...backgroundColor ? { backgroundColor } : {}
      })
    ];
  }
  const isShownAnew = shown3 !== void 0 && shown3 !== raw;
  const isMarked = note !== "" || (before ? before.look !== look : true);
  const fields2 = [
    ...isShownAnew ? ["userEnteredValue"] : [],
    ...isMarked ? [BACKGROUND, "note"] : []
  ].join(",");
  if (fields2 === "") return [];
  return [
    {
      row: enrolmentId,
      column: sessionId2,
      cell: { ...isShownAnew ? cellData(shown3) : {}, ...isMarked ? { ...background(look), note } : {} },
      fields: fields2
    }
  ];
};

// src/app/attendance-grid/patch-head.ts
var CENTRED = { horizontalAlignment: "CENTER", verticalAlignment: "MIDDLE", wrapStrategy: "WRAP" };
var SMALL = { ...CENTRED, textFormat: { fontSize: 8 } };
var DATE = { ...CENTRED, numberFormat: { type: "DATE", pattern: "dd/mm" }, textFormat: { bold: true } };
var BOLD = { wrapStrategy: "WRAP", verticalAlignment: "MIDDLE", textFormat: { bold: true } };
var patchNewHead = ({ cohortId }, name, words) => {
  const label = (tab, column) => columnLabel(words.language, tab, column);
  const labels = [
    label("enrolments", "enrolmentId"),
    label("enrolments", "participantId"),
    label("participants", "workingName"),
    words.summaryColumn("programme", "rateSoFar"),
    words.summaryColumn("programme", "rateBest")
  ];
  const [side] = HEAD_COLUMNS;
  return [
    write2("#title", side, `${cohortId} ${name}`, { textFormat: { bold: true } }),
    ...labels.map((text4, n) => write2("#ids", HEAD_COLUMNS[n] ?? side, text4, BOLD)),
    write2("#dates", side, label("sessions", "sessionOn"), BOLD),
    write2("#times", side, label("sessions", "startTime"), BOLD),
    ...HEAD_COLUMNS.map(
      (column) => write2("#base", column, column === side ? `${GRID_KEY} ${cohortId}` : column)
    )
  ];
};
var patchAsOf = ({ app: app3 }, now) => {
  const time3 = now.slice(11, 16).replace(":", ".");
  const asOf = fill(app3.summary.asOf, { day: dayForPeople(dayOfInstant(now)), time: time3 });
  return write2("#asOf", HEAD_COLUMNS[0], `${app3.grid.hint} ${asOf}`);
};
var timeOf2 = (session, { language }) => {
  if (!session) return columnLabel(language, "sessions", "voided");
  const { status, startTime, jp } = session;
  return status === "cancelled" || status === "moved" ? optionLabel(language, "sessions", "status", status) : `${startTime}
${showCode(String(jp), language)} JP`;
};
var patchSessionHead = (grid, sessionId2, session, isNew2, words) => {
  const wanted = [
    ["#ids", sessionId2, SMALL],
    ...session ? [["#dates", daySerial(session.sessionOn), DATE]] : [],
    ["#times", timeOf2(session, words), SMALL]
  ];
  return wanted.filter(([row, cell]) => isNew2 || cellAt(grid, row, sessionId2) !== cell).map(([row, cell, format]) => write2(row, sessionId2, cell, isNew2 ? format : {}));
};

// src/app/attendance-grid/patch-people.ts
var PERCENT = { numberFormat: { type: "PERCENT", pattern: "0.00%" } };
var patchPerson = (grid, enrolmentId, book, isNew2) => {
  const enrolment = book.find(enrolments, enrolmentId);
  if (!enrolment) return [];
  const { participantId } = enrolment;
  const { soFar, best } = ratesOf(book, enrolment);
  const wanted = [
    ["#enrolmentId", enrolmentId],
    ["#participantId", participantId],
    ["#workingName", book.find(participants, participantId)?.workingName ?? ""],
    ["#soFar", ratio(soFar) ?? "", PERCENT],
    ["#best", ratio(best) ?? "", PERCENT]
  ];
  return wanted.filter(([column, cell]) => isNew2 || cellAt(grid, enrolmentId, column) !== cell).map(([column, cell, format]) => write2(enrolmentId, column, cell, isNew2 ? format : {}));
};

// src/app/attendance-grid/paint-grid.ts
var basesOf = (targets) => {
  const bases = /* @__PURE__ */ new Map();
  for (const [{ sessionId: sessionId2, enrolmentId }, target] of targets) {
    const base = bases.get(sessionId2) ?? /* @__PURE__ */ new Map();
    bases.set(sessionId2, base.set(enrolmentId, target));
  }
  return bases;
};
var patchBase = (grid, sessionId2, base) => {
  const text4 = writeBase(sessionId2, base ?? /* @__PURE__ */ new Map());
  return cellAt(grid, "#base", sessionId2) === text4 ? [] : [write2("#base", sessionId2, text4)];
};
var paintGrid = ({ before, extended, targets, name, book, words, now }) => {
  const { grid, newPeople, newSessions } = extended;
  const bases = basesOf(targets);
  const patches = [
    ...before ? [] : patchNewHead(grid, name, words),
    patchAsOf(words, now),
    ...[...grid.columns.keys()].filter(isSession).flatMap((id) => [
      ...patchSessionHead(grid, id, book.find(sessions, id), newSessions.has(id), words),
      ...patchBase(grid, id, bases.get(id))
    ]),
    ...[...grid.rows.keys()].filter(isPerson).flatMap((id) => patchPerson(grid, id, book, newPeople.has(id))),
    ...[...targets].flatMap(
      ([cell, target]) => patchOf(cell, target, newPeople.has(cell.enrolmentId) || newSessions.has(cell.sessionId))
    )
  ];
  const requests = [
    ...before ? growTab(before, grid, newSessions.size) : makeTab2(grid),
    ...requestsOf(
      patches.flatMap((patch) => placed(patch, grid)),
      gridSheetId(grid.cohortId)
    )
  ];
  return { patches, requests };
};

// src/app/attendance-grid/plan-changes.ts
var enter = (draft, { enrolmentId, session, typed, row, verdict }, context) => {
  if (row && verdict === "erase") {
    draft.set(attendance, row, { voided: "yes" });
    return row.attendanceId;
  }
  if (!session) throw new Error(`No session for ${enrolmentId}`);
  const code2 = letterOf3(typed);
  const values = {
    code: code2,
    jpAttended: jpOfCode(code2, session, lateJpOf(typed)),
    ...stampOf("grid", session, context)
  };
  if (!row) return draft.add(attendance, { sessionId: session.sessionId, enrolmentId, ...values });
  draft.set(attendance, row, values);
  return row.attendanceId;
};
var draftOf = (cells, book, context) => {
  const draft = createDraft(book, context.marks);
  const byId = new Map(cells.map((cell) => [enter(draft, cell, context), cell]));
  const held = new Set(
    cells.flatMap(({ session, verdict }) => session && verdict === "apply" ? [session] : [])
  );
  for (const session of held)
    if (session.status === "planned") draft.set(sessions, session, { status: "held" });
  return { draft, byId };
};
var planChanges = (judged, rules2, book, context) => {
  let cells = judged.filter(({ verdict }) => verdict === "apply" || verdict === "erase");
  const refused = /* @__PURE__ */ new Map();
  for (; ; ) {
    const { draft, byId } = draftOf(cells, book, context);
    const problems = newProblems(rules2, book, draft.changes, context).filter(
      ({ severity }) => severity === "E"
    );
    const blamed = problems.flatMap((problem) => {
      const cell = problem.tab === attendance.key ? byId.get(problem.id) : void 0;
      return cell ? [[cell, problem]] : [];
    });
    if (blamed.length === 0) return { draft, refused, problems };
    for (const [cell, problem] of blamed) refused.set(cell, problem);
    cells = cells.filter((cell) => !refused.has(cell));
  }
};

// src/app/attendance-grid/synced.ts
var MOST_NAMED = 8;
var tally = (targets) => {
  const counts = /* @__PURE__ */ new Map();
  for (const [{ verdict, typed }, { look, shown: shown3 }] of targets) {
    const outcome = shown3 === void 0 ? look : verdict === "untouched" && typed === "" ? "blank" : verdict;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return (...outcomes2) => outcomes2.reduce((sum2, outcome) => sum2 + (counts.get(outcome) ?? 0), 0);
};
var tellSynced = (cohortId, isNew2, targets, book) => {
  const count = tally(targets);
  const kept = [...targets].filter(([, { shown: shown3 }]) => shown3 === void 0).map(([{ session, sessionId: sessionId2, enrolmentId }, { note }]) => ({
    sessionOn: session?.sessionOn ?? null,
    sessionId: sessionId2,
    participantId: book.find(enrolments, enrolmentId)?.participantId ?? enrolmentId,
    why: note
  })).sort((a, b) => (a.sessionOn ?? "") < (b.sessionOn ?? "") ? -1 : 1);
  return {
    cohortId,
    isNew: isNew2,
    saved: count("apply", "erase"),
    unchanged: count("same", "untouched"),
    wrong: count("wrong"),
    conflicts: count("conflict"),
    refilled: count("emptied"),
    kept: kept.slice(0, MOST_NAMED)
  };
};

// src/app/attendance-grid/decide-sync.ts
var WRITES3 = [attendance, sessions];
var RULES = rulesOn(WRITES3);
var READS6 = [
  .../* @__PURE__ */ new Set([
    cohorts,
    participants,
    enrolments,
    ...WRITES3,
    findings,
    ...RULES.flatMap(({ reads: reads2 }) => reads2)
  ])
];
var gridOf = ({ book, extra }, cohortId) => {
  const [range, second] = extra.filter(({ key }) => key === GRID_KEY);
  if (!range) return void 0;
  const grid = readGrid(range, book);
  if (second) throw new WorkbookFault("gridTwice", { id: cohortId, title: grid.title });
  return grid;
};
var decideSync = (snapshot, ports, cohortId) => {
  const { book, words } = snapshot;
  const context = admittedContext(snapshot, ports, RECORDERS);
  const { now } = context;
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) throw new WorkbookFault("noCohort", { id: cohortId });
  const before = gridOf(snapshot, cohortId);
  const meetings2 = sessionsOf(book, cohortId);
  const expected = new Set(
    meetings2.flatMap((session) => roster(book, session).map((row) => row.enrolmentId))
  );
  const people = book.where(enrolments, "cohortId", cohortId).map((row) => row.enrolmentId).filter((id) => expected.has(id));
  if (!before && people.length === 0) throw new WorkbookFault("gridEmpty", { id: cohortId });
  const from = before ?? emptyGrid(cohortId, gridTitle(words, cohortId));
  const extended = extendGrid(
    from,
    people,
    meetings2.map(({ sessionId: sessionId2 }) => sessionId2)
  );
  const { grid } = extended;
  const judged = judgeCells(grid, book, now);
  const { draft, refused, problems } = planChanges(judged, RULES, book, context);
  if (problems.length > 0)
    return {
      refused: { complaints: problems.map((problem) => explainProblem(words, problem)), acknowledge: false }
    };
  const after = createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
  const targets = new Map(judged.map((cell) => [cell, targetOf(cell, refused.get(cell), words)]));
  const { patches, requests } = paintGrid({
    before,
    extended,
    targets,
    name: cohort.name,
    book: after,
    words,
    now
  });
  const finding = findingIn(grid, words, ports.workbookUrl(), now);
  const answer = tellSynced(cohortId, before === void 0, targets, book);
  const found = [
    ...[...targets].flatMap(
      ([{ enrolmentId, sessionId: sessionId2 }, { look, note }]) => look === "wrong" ? [finding(WRONG, "E", words.rule(WRONG, { fault: note }), enrolmentId, sessionId2)] : []
    ),
    ...answer.conflicts === 0 ? [] : [finding(UNREAD2, "W", words.rule(UNREAD2, { count: answer.conflicts }))]
  ];
  recordFindings(
    book,
    found,
    draft,
    ({ rule: rule2, tab = "" }) => [WRONG, UNREAD2, HEADLESS].includes(rule2 ?? "") && tab.endsWith(` ${cohortId}`)
  );
  return {
    changes: draft.changes,
    marks: draft.marks,
    answer,
    more: requests,
    watch: before ? watchedRanges(grid) : [],
    painted: { before, grid, patches }
  };
};

// src/app/attendance-grid/mend-grid.ts
var relocate2 = (written, values) => {
  const [mark2] = markIn(values);
  if (!mark2) return void 0;
  const down = mark2.row - (written.rows.get("#base") ?? 0);
  const ids = (written.rows.get("#ids") ?? 0) + down;
  const textAt = (row, column) => String(values[column]?.[row] ?? "").trim();
  const shownIn = (column) => String(written.valueAt(written.rows.get("#ids") ?? 0, column)).trim();
  const rows = [...written.rows].map(([key, row]) => {
    const side = values[mark2.column] ?? [];
    return [key, isPerson(key) ? side.findIndex((_, n) => textAt(n, mark2.column) === key) : row + down];
  });
  const columns2 = [...written.columns].map(([key, column]) => {
    const label = isPerson(key) ? key : shownIn(column);
    return [key, key === "#enrolmentId" ? mark2.column : values.findIndex((_, n) => textAt(ids, n) === label)];
  });
  const isThere = ([, index]) => index >= 0;
  return { rows: new Map(rows.filter(isThere)), columns: new Map(columns2.filter(isThere)) };
};
var formerIndex = (now, before, headKey, index) => {
  const key = [...now].find(([, place]) => place === index)?.[0];
  return before.get(key ?? "") ?? index - (now.get(headKey) ?? 0) + (before.get(headKey) ?? 0);
};
var putBack = ({ rowIndex, columnIndex, fields: fields2 }, now, before) => {
  const row = formerIndex(now.rows, before.rows, "#base", rowIndex);
  const column = formerIndex(now.columns, before.columns, "#enrolmentId", columnIndex);
  const keyOf3 = (places, index) => [...places].find(([, place]) => place === index)?.[0] ?? "";
  const painted = before.bases.get(keyOf3(before.columns, column))?.get(keyOf3(before.rows, row));
  return {
    rowIndex,
    columnIndex,
    fields: fields2,
    cell: {
      ...cellData(before.valueAt(row, column)),
      ...fields2.includes(BACKGROUND) ? background(painted?.look ?? "plain") : {}
    }
  };
};
var mendGrid = (ports, patches, written, before, requestId) => {
  const { cohortId } = written;
  transact(ports, {
    name: "repair",
    by: ports.user(),
    requestId: `${requestId}~grid`,
    inputHash: "",
    tabs: [],
    extra: [gridFilter(cohortId)],
    decide: ({ extra, journal: journal2 }) => {
      const now = relocate2(written, extra.find(({ key }) => key === GRID_KEY)?.values ?? []);
      const strays = now ? patches.flatMap((patch) => {
        const [meant] = placed(patch, now);
        return placed(patch, written).filter((hit) => hit.rowIndex !== meant?.rowIndex || hit.columnIndex !== meant.columnIndex).map((hit) => ({ hit: putBack(hit, now, before), meant: meant ? [meant] : [] }));
      }) : [];
      const sheetId = gridSheetId(cohortId);
      const more = [
        ...requestsOf(
          strays.map(({ hit }) => hit),
          sheetId
        ),
        ...requestsOf(
          strays.flatMap(({ meant }) => meant),
          sheetId
        )
      ];
      return { changes: [], marks: journal2.marks, answer: null, more };
    }
  });
};

// src/app/attendance-grid/sync-grid.ts
var SYNC_INPUT = () => strictObject({ cohortId: string2("R13").check(_maxLength(30, "R14")) });
var syncAttendanceGrid = (ports, { cohortId }, requestId) => {
  let painted;
  const outcome = transact(ports, {
    name: "syncAttendanceGrid",
    by: ports.user(),
    requestId,
    inputHash: cohortId,
    tabs: READS6,
    extra: [gridFilter(cohortId)],
    decide: (snapshot2) => {
      const decided2 = decideSync(snapshot2, ports, cohortId);
      if ("painted" in decided2) ({ painted } = decided2);
      return decided2;
    }
  });
  if (outcome.type === "unknown" && painted && !painted.before)
    throw new WorkbookFault("gridTaken", { title: painted.grid.title });
  if (outcome.type !== "done") return outcome;
  const { landing, written, snapshot } = outcome;
  if (landing && landing.strays.length > 0)
    repairStrays(ports, landing.strays, snapshot, requestId, ports.user());
  if (written && painted?.before && hasMoved(painted.grid, written))
    mendGrid(ports, painted.patches, painted.grid, painted.before, requestId);
  return outcome;
};

// src/core/content-line.ts
var MOST_OCTETS = 75;
var CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
var octetsOf = (point) => point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
var textValue = (text4) => text4.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
var contentLine = (name, value) => {
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      line += "\r\n ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${line}\r
`;
};

// src/core/icalendar.ts
var ZONE_PARTS = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", ZONE],
  ["BEGIN", "STANDARD"],
  ["DTSTART", "19700101T000000"],
  ["TZOFFSETFROM", "+0700"],
  ["TZOFFSETTO", "+0700"],
  ["TZNAME", "WIB"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"]
];
var compact2 = (time3) => time3.replace(/[-:]|\.\d+/g, "");
var inUtc = (instant2) => compact2(new Date(millisecondsOf(instant2)).toISOString());
var eventParts = (event, { at: at2, sequence }) => [
  ["BEGIN", "VEVENT"],
  ["UID", textValue(event.uid)],
  ["DTSTAMP", inUtc(at2)],
  ["SEQUENCE", String(sequence)],
  ["STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED"],
  [`DTSTART;TZID=${ZONE}`, compact2(event.from)],
  [`DTEND;TZID=${ZONE}`, compact2(event.to)],
  ["SUMMARY", textValue(event.summary)],
  ...event.location === "" ? [] : [["LOCATION", textValue(event.location)]],
  ["DESCRIPTION", textValue(event.description)],
  ["END", "VEVENT"]
];
var icalendar = (file) => [
  ["BEGIN", "VCALENDAR"],
  ["VERSION", "2.0"],
  ["PRODID", "-//Sinergi//Sinergi//ID"],
  ["CALSCALE", "GREGORIAN"],
  ["METHOD", "PUBLISH"],
  ["X-WR-CALNAME", textValue(file.name)],
  ...ZONE_PARTS,
  ...file.events.flatMap((event) => eventParts(event, file)),
  ["END", "VCALENDAR"]
].map(([name, value]) => contentLine(name, value)).join("");

// src/app/calendar/cohort-calendar.ts
var COHORT_CALENDAR_INPUT = () => strictObject({ cohortId: string2("R13") });
var cohortCalendar = (ports, { cohortId }) => {
  const snapshot = readSnapshot(ports, { tabs: EVENT_TABS });
  admit(snapshot, ports.user(), ROLES);
  const { book, words, journal: journal2 } = snapshot;
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) {
    const text5 = fill(words.app.errors.noCohort, { id: cohortId });
    return { refused: [{ code: "noCohort", severity: "E", text: text5, field: "cohortId" }], snapshot };
  }
  const workbook = ports.workbookId();
  const events = meetingsOf(book).flatMap(({ session, rootId, takesPlace }) => {
    if (session?.cohortId !== cohortId) return [];
    return [{ ...eventOf(session, takesPlace, book, words), uid: `${rootId}.${workbook}@sinergi` }];
  });
  const text4 = icalendar({
    name: cohort.name,
    at: ports.now(),
    // The newest commit's number only grows, and every change by the add-on is a commit; one by hand has a later stamp.
    sequence: journal2.newest,
    events
  });
  const cancelled = events.filter(({ isCancelled: isCancelled2 }) => isCancelled2).length;
  return { answer: { file: `${cohortId}.ics`, text: text4, sessions: events.length, cancelled }, snapshot };
};

// src/app/digests/board.ts
var MOST_LISTED3 = 40;
var digestBoard = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: DUE_TABS });
  admit(snapshot, ports.user(), STEWARDS3);
  const { book } = snapshot;
  const now = ports.now();
  const timing = timingOf(book);
  const present = new Set(dueMails(book, now, true).map(({ key }) => key));
  const log = book.rows(mailLog).map((row) => {
    const { mailKey: key, state, reason: reason2, recipients, changedAt: at2 } = row;
    const maySendAgain = (state === "unknown" || state === "failed") && present.has(key);
    return { key, ...partsOf(key), state, reason: reason2 ?? null, recipients, at: at2, maySendAgain };
  }).sort((a, b) => a.at > b.at ? -1 : a.at < b.at ? 1 : 0);
  const nextOf = (frequency, agencyId) => {
    const period = periodOf2(frequency, dayOfInstant(now), timing);
    const row = log.find(({ key }) => key === mailKeyOf(period, agencyId));
    return row && row.state !== "queued" ? periodOf2(frequency, addDays(period.until, 1), timing).dueAt : period.dueAt;
  };
  const { language } = settingsOf(book);
  const heartbeat = heartbeatAge(ports);
  const answer = {
    now,
    agencies: book.rows(agencies).filter(({ active }) => active === "yes").map((agency) => {
      const { agencyId, name } = agency;
      const frequency = frequencyOf(agency);
      return {
        ...{ agencyId, name, frequency, language: agency.language ?? language },
        reminders: wantsReminders(agency),
        recipients: recipientsOf(book, agencyId).length,
        nextAt: frequency === "off" ? null : nextOf(frequency, agencyId),
        last: log.find((mail2) => mail2.agencyId === agencyId && mail2.kind !== TEST) ?? null
      };
    }),
    unsettled: log.filter(({ state, kind }) => state === "unknown" && kind !== TEST),
    log: log.slice(0, MOST_LISTED3),
    heartbeat: heartbeat ? { by: heartbeat.by, at: heartbeat.at, isStale: heartbeat.isStale } : null,
    remaining: ports.mail.remaining()
  };
  return { answer, snapshot };
};

// src/app/digests/preview.ts
var WHICH_MAIL = () => strictObject({ agencyId: string2("R13"), kind: _enum(["digest", "reminder"], "R13") });
var presentMail = (book, { agencyId, kind }, now) => {
  const agency = book.find(agencies, agencyId);
  const frequency = agency ? frequencyOf(agency) : "off";
  const gets = kind === "reminder" ? agency && wantsReminders(agency) : frequency !== "off";
  if (agency?.active !== "yes" || gets !== true) throw new WorkbookFault("noAgency", { id: agencyId });
  const period = periodOf2(
    kind === "reminder" || frequency === "off" ? "reminder" : frequency,
    dayOfInstant(now),
    timingOf(book)
  );
  return { key: mailKeyOf(period, agencyId), period, agency, isDue: false };
};
var previewMail = (ports, which) => {
  const snapshot = readSnapshot(ports, { tabs: MAKING_TABS });
  admit(snapshot, ports.user(), STEWARDS3);
  const now = ports.now();
  const due = presentMail(snapshot.book, which, now);
  const making = makingOf(snapshot, ports, ports.user(), now);
  const { mail: mail2, short, isWorthSending, leak = null } = composeMail(making, due);
  const recipients = recipientsOf(snapshot.book, which.agencyId).length;
  const { subject, html } = mail2;
  return { answer: { subject, html, short, recipients, isWorthSending, leak }, snapshot };
};

// src/app/digests/send-test.ts
var noteOutcome = (ports, { key, run: run2 }, outcome) => {
  transact(ports, {
    name: "sendTestMail",
    by: ports.user(),
    requestId: (newest) => `${newest}.test-${run2}`,
    inputHash: "",
    tabs: [mailLog],
    decide: ({ book, journal: journal2 }) => {
      const draft = createDraft(book, journal2.marks);
      const row = book.all(mailLog).find(({ mailKey }) => mailKey === key);
      const state = outcome === "queued" ? "failed" : outcome;
      if (row) draft.set(mailLog, row, { state, changedAt: ports.now() });
      return { changes: draft.changes, marks: draft.marks, answer: null };
    }
  });
};
var sendTestMail = (ports, which, requestId) => {
  const to = ports.user();
  const run2 = ports.newId();
  const now = ports.now();
  let mail2;
  const outcome = transact(ports, {
    name: "sendTestMail",
    by: to,
    requestId,
    inputHash: hashOf(canonicalJson(which)),
    tabs: MAKING_TABS,
    decide: (snapshot) => {
      admit(snapshot, to, STEWARDS3);
      refuseCopy(snapshot, ports);
      if (ports.mail.remaining() < 1) throw new WorkbookFault("mailQuota");
      const { book, journal: journal2, words } = snapshot;
      const due = presentMail(book, which, now);
      const composed = composeMail(makingOf(snapshot, ports, to, now), due);
      if (composed.leak) {
        const { reason: reason2, where } = composed.leak;
        const label = optionLabel(words.language, mailLog.key, "reason", reason2);
        throw new WorkbookFault("mailStopped", { reason: label, where });
      }
      const speech = wordsIn2(due.agency.language ?? words.language);
      const subject = fill(speech.app.mail.test, { subject: composed.mail.subject });
      mail2 = { ...composed.mail, subject, to: [to] };
      const key = `${TEST}|${now}-${run2.slice(0, 4)}|${which.agencyId}`;
      const draft = createDraft(book, journal2.marks);
      draft.add(mailLog, {
        ...{ mailKey: key, state: "sending", recipients: 1, contentHash: composed.hash, changedAt: now }
      });
      return { changes: draft.changes, marks: draft.marks, answer: { to, run: run2, key } };
    }
  });
  if (outcome.type === "done" && outcome.answer?.run === run2 && mail2)
    noteOutcome(ports, outcome.answer, hand(ports, mail2));
  return outcome;
};

// src/app/digests/settle.ts
var SETTLE_INPUT = () => strictObject({ key: string2("R13"), as: _enum(["arrived", "again"], "R13") });
var settleMail = (ports, input, requestId) => transact(ports, {
  name: "settleMail",
  by: ports.user(),
  requestId,
  inputHash: hashOf(canonicalJson(input)),
  tabs: DUE_TABS,
  decide: (snapshot) => {
    admit(snapshot, ports.user(), STEWARDS3);
    const { book, journal: journal2 } = snapshot;
    const now = ports.now();
    const { key, as } = input;
    const row = book.rows(mailLog).find(({ mailKey }) => mailKey === key);
    const isOpen7 = row?.state === "unknown" || as === "again" && row?.state === "failed";
    if (!row || !isOpen7) throw new WorkbookFault("mailSettled");
    if (as === "again" && !dueMails(book, now, true).some((due) => due.key === key))
      throw new WorkbookFault("mailTooLate");
    const state = as === "arrived" ? "sent" : "queued";
    const draft = createDraft(book, journal2.marks);
    draft.set(mailLog, row, { state, reason: void 0, changedAt: now });
    return { changes: draft.changes, marks: draft.marks, answer: { key, state } };
  }
});

// src/app/digests/take-over.ts
var takeOver = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), STEWARDS3);
  return { type: "done", answer: activateDigests(ports, snapshot), snapshot, changes: [] };
};

// src/app/findings/list-findings.ts
var LIST_FINDINGS_INPUT = () => strictObject({
  state: _enum(SHOWN_STATES, "R13"),
  severity: optional(_enum(["E", "W", "I"], "R13")),
  agencyId: optional(string2("R13").check(_maxLength(60, "R14"))),
  tab: optional(string2("R13").check(_maxLength(60, "R14"))),
  page: number2("R14").check(refine((value) => Number.isInteger(value) && value > 0, "R14"))
});
var tabKeyOf = ({ place }) => place?.split(".")[0] ?? "";
var listFindings = (ports, { page, ...filter }) => {
  const snapshot = readSnapshot(ports, { tabs: [findings, agencies] });
  const { book, words } = snapshot;
  const { person, today } = admittedContext(snapshot, ports, WORKERS);
  const found = pageOfFindings(book, filter, page, today);
  const mendable = book.rows(findings).filter((finding) => isOpen3(finding) && finding.mendable === "yes" && mayDecideOn(finding, person));
  const adviceOn = (rule2) => {
    const mine = mendable.filter((finding) => finding.rule === rule2);
    return { ...words.advice(rule2), mendable: mine.length, tabs: [...new Set(mine.map(tabKeyOf))] };
  };
  const listed2 = (finding) => {
    const { findingId: findingId2, rule: rule2, severity, state, tab, message, firstSeenOn, acknowledgedBy } = finding;
    const mayDecide = mayDecideOn(finding, person);
    return {
      ...{ findingId: findingId2, rule: rule2, severity, state, tab, message, firstSeenOn, mayDecide },
      valueHash: finding.valueHash ?? "",
      isNew: isNew(finding, today),
      rowId: finding.rowId ?? null,
      field: finding.field ?? null,
      agencyId: finding.agencyId ?? null,
      place: finding.place ?? null,
      isMendable: isOpen3(finding) && finding.mendable === "yes" && mayDecide,
      acknowledged: acknowledgedBy === void 0 ? null : { by: acknowledgedBy, at: finding.acknowledgedAt ?? "", reason: finding.reason ?? "" }
    };
  };
  const names3 = new Map(book.rows(agencies).map(({ agencyId, name }) => [agencyId, name]));
  return {
    snapshot,
    answer: {
      ...found,
      items: found.items.map(listed2),
      agencies: found.agencies.map((agency) => ({ ...agency, label: names3.get(agency.name) ?? agency.name })),
      rules: Object.fromEntries(
        [...new Set(found.items.map(({ rule: rule2 }) => rule2))].map((rule2) => [rule2, adviceOn(rule2)])
      )
    }
  };
};

// src/app/findings/mend-findings.ts
var MOST3 = 500;
var MEND_FINDINGS_INPUT = () => strictObject({
  rule: string2("R13").check(_maxLength(8, "R14")),
  /** One finding as it was shown; without it every one of the rule that can be mended. */
  only: optional(strictObject({ findingId: string2("R13"), valueHash: string2("R13") })),
  /** Keys of the tabs that they stand in, as the list told them: one read suffices then. */
  tabs: array(string2("R13")).check(_minLength(1, "R01"), _maxLength(50, "R14"))
});
var locate = ({ book }, tabs3, finding) => {
  const [key, column = ""] = finding.place?.split(".") ?? [];
  const tab = tabs3.find((candidate2) => candidate2.key === key);
  const rows = tab && finding.rowId !== void 0 ? book.reading(tab, tab.id, finding.rowId) : [];
  return tab && rows[0] && rows.length === 1 ? { finding, tab, column, at: rows[0].at } : void 0;
};
var scopeOf = (located) => {
  const scope = /* @__PURE__ */ new Map();
  for (const { tab, at: at2 } of located) scope.set(tab.key, (scope.get(tab.key) ?? /* @__PURE__ */ new Set()).add(at2));
  return scope;
};
var keyOf = (tab, at2, column) => `${tab}|${at2}|${column ?? ""}`;
var problemsAt = (found, rule2) => new Map(
  found.filter((problem) => problem.rule === rule2).map((problem) => [keyOf(problem.tab, problem.at, problem.column), problem])
);
var decide3 = (snapshot, ports, { rule: rule2, only }, tabs3) => {
  const { book, journal: journal2, words } = snapshot;
  const context = admittedContext(snapshot, ports, WORKERS);
  const { errors } = words.app;
  const refused = (code2) => ({
    refused: {
      complaints: [{ code: code2, severity: "E", text: errors[code2] }],
      acknowledge: false
    }
  });
  const open = book.rows(findings).filter((finding) => finding.rule === rule2 && isOpen3(finding));
  const named = only ? open.filter(({ findingId: findingId2 }) => findingId2 === only.findingId) : open;
  if (named.length === 0) return refused("findingGone");
  const mine = named.filter((finding) => mayDecideOn(finding, context.person));
  if (mine.length === 0) return refused("findingNotYours");
  if (only && mine[0]?.valueHash !== only.valueHash) return refused("findingChanged");
  const rules2 = allRules.filter(({ code: code2 }) => code2 === rule2);
  const all2 = open.flatMap((finding) => locate(snapshot, tabs3, finding) ?? []);
  const isMine = new Set(mine);
  const candidates = all2.filter(({ finding }) => isMine.has(finding) && (only || finding.mendable === "yes"));
  const wanted = candidates.slice(0, MOST3);
  const before = problemsAt(findProblems(rules2, book, context, scopeOf(wanted)), rule2);
  const rowAt = rowFinder(book);
  const draft = createDraft(book, journal2.marks);
  const written = /* @__PURE__ */ new Set();
  for (const { finding, tab, column, at: at2 } of wanted) {
    const problem = before.get(keyOf(tab.key, at2, column));
    const row = rowAt(tab, at2);
    if (!problem || !row || valueHashOf(problem, row.$.cells[column] ?? "") !== finding.valueHash) continue;
    for (const mending of mendingOf(rule2, tab, row, column, book)) {
      const cell = keyOf(tab.key, mending.row.$.at, Object.keys(mending.values).join());
      if (!written.has(cell)) draft.set(tab, mending.row, mending.values);
      written.add(cell);
    }
  }
  if (draft.changes.length === 0) return refused("findingChanged");
  const problems = newProblems(rulesOn(tabs3), book, draft.changes, context).filter(
    ({ severity }) => severity === "E"
  );
  if (problems.length > 0)
    return {
      refused: { complaints: problems.map((problem) => explainProblem(words, problem)), acknowledge: false }
    };
  const after = createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
  const still = problemsAt(findProblems(rules2, after, context, scopeOf(all2)), rule2);
  const solved = all2.filter(({ tab, at: at2, column }) => !still.has(keyOf(tab.key, at2, column)));
  for (const { finding } of solved) draft.set(findings, finding, { state: "solved" });
  const isSolved = new Set(solved.map(({ finding }) => finding));
  const left = wanted.filter(({ finding }) => !isSolved.has(finding)).length;
  const waiting2 = candidates.slice(MOST3).filter(({ finding }) => !isSolved.has(finding)).length;
  const answer = { mended: solved.length, left, waiting: waiting2 };
  return { changes: draft.changes, marks: draft.marks, answer };
};
var mendFindings = (ports, wanted, requestId) => {
  const tabs3 = allTabs.filter(({ key, generated }) => wanted.tabs.includes(key) && !generated);
  return transact(ports, {
    name: "mendFindings",
    by: ports.user(),
    requestId,
    inputHash: hashOf(canonicalJson(wanted)),
    tabs: [.../* @__PURE__ */ new Set([findings, ...tabs3, ...rulesOn(tabs3).flatMap(({ reads: reads2 }) => reads2)])],
    anyWorkbook: true,
    journals: [findings],
    decide: (snapshot) => decide3(snapshot, ports, wanted, tabs3)
  });
};

// src/app/findings/show-finding.ts
var SHOW_FINDING_INPUT = () => strictObject({
  findingId: string2("R13").check(_maxLength(60, "R14")),
  /** Its tab and column, as the list told them. */
  place: nullable(string2("R13").check(_maxLength(80, "R14")))
});
var linked = (link) => {
  const place = cellOfLink(link);
  return place && { sheetId: place.sheetId, cell: `${lettersOf(place.column)}${place.row + 1}` };
};
var placeOf3 = (place) => {
  const [key = "", column = ""] = place?.split(".") ?? [];
  const tab = tabByKey(key);
  return tab && column in tab.columns ? { tab, column } : void 0;
};
var rangeIn = ({ extra }, { tab, column }) => extra.find(({ key }) => key === columnKeyOf(tab, column));
var placed2 = (snapshot, { tab, column }, rowId) => {
  const layout = snapshot.layouts.get(tab.key);
  const cells = rangeIn(snapshot, { tab, column });
  const ids = rangeIn(snapshot, { tab, column: tab.id });
  const row = layout ? snapshot.book.reading(tab, tab.id, rowId)[0]?.at : ids?.values[0]?.findIndex((id) => String(id).trim() === rowId);
  const index = layout?.columns[column] ?? (cells && parseColumnRange(cells.range).column);
  return row !== void 0 && row > 0 && index !== void 0 ? { sheetId: tab.sheetId, cell: `${lettersOf(index)}${row + 1}` } : void 0;
};
var showFinding = (ports, { findingId: findingId2, place: named }) => {
  const place = placeOf3(named);
  const columns2 = place ? [.../* @__PURE__ */ new Set([place.tab.id, place.column])] : [];
  const snapshot = readSnapshot(
    ports,
    { tabs: [findings] },
    columns2.map((column) => columnFilter(place?.tab, column))
  );
  admit(snapshot, ports.user(), WORKERS);
  const finding = snapshot.book.find(findings, findingId2);
  const target = (finding && place && placed2(snapshot, place, finding.rowId ?? "")) ?? (place && finding?.rowId !== void 0 ? void 0 : linked(finding?.link));
  if (!target || !ports.ui.show(target.sheetId, target.cell)) {
    const text4 = snapshot.words.app.errors.cellGone;
    return { refused: [{ code: "cellGone", severity: "E", text: text4 }], snapshot };
  }
  return { answer: { cell: target.cell }, snapshot };
};

// src/app/registry/redact.ts
var COLUMNS2 = columnKeys(journal);
var COMMIT = COLUMNS2.indexOf("commit");
var PAYLOAD2 = COLUMNS2.indexOf("payload");
var columnFilter2 = (index) => ({
  gridRange: { sheetId: journal.sheetId, startColumnIndex: index, endColumnIndex: index + 1 }
});
var wholeJournal = () => [columnFilter2(PAYLOAD2), commitColumn()];
var commitColumn = () => ({
  gridRange: {
    sheetId: journal.sheetId,
    startRowIndex: 1,
    startColumnIndex: COMMIT,
    endColumnIndex: COMMIT + 1
  }
});
var blanked = (cells, keep) => Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, keep.has(column) ? cell : ""]));
var redactChange = (change, keep) => change.type === "add" ? { ...change, cells: blanked(change.cells, keep) } : { ...change, cells: blanked(change.cells, keep), before: blanked(change.before, keep) };
var commitsOf = ({ extra }) => {
  const payloads = extra.find(({ key }) => key === filterKey(columnFilter2(PAYLOAD2)))?.values[0] ?? [];
  const numbers2 = extra.find(({ key }) => key === filterKey(commitColumn()))?.values[0] ?? [];
  const commits = /* @__PURE__ */ new Map();
  numbers2.forEach((number4, n) => {
    const row = n + 1;
    const known = commits.get(number4) ?? { rows: [], text: "" };
    known.rows.push(row);
    known.text += String(payloads[row] ?? "");
    commits.set(number4, known);
  });
  return [...commits.values()];
};
var redactJournal = (snapshot, tab, ids, keep) => commitsOf(snapshot).flatMap(({ rows, text: text4 }) => {
  if (![...ids].some((id) => text4.includes(`"${id}"`))) return [];
  const changes = JSON.parse(text4);
  const redacted = changes.map(
    (change) => change.tab === tab && ids.has(change.id) ? redactChange(change, keep) : change
  );
  const clean = JSON.stringify(redacted);
  if (clean === text4) return [];
  return rows.map((row, part) => ({
    updateCells: {
      start: { sheetId: journal.sheetId, rowIndex: row, columnIndex: PAYLOAD2 },
      rows: [{ values: [cellData(clean.slice(part * PAYLOAD_MAX, (part + 1) * PAYLOAD_MAX))] }],
      fields: "userEnteredValue"
    }
  }));
});

// src/app/registry/shared-workbook.ts
var OFFICERS = ["admin", "prison"];
var IN_SHARED = ["admin", "coordinator", "prison"];
var sharedPorts = (ports, snapshot) => {
  const { sharedWorkbookId, workbook } = settingsOf(snapshot.book);
  if (workbook !== "registry") throw new WorkbookFault("otherWorkbook");
  refuseCopy(snapshot, ports);
  if (sharedWorkbookId === "") throw new WorkbookFault("noSharedWorkbook");
  return { ...ports, sheets: ports.workbooks.open(sharedWorkbookId) };
};
var inShared = (act) => {
  try {
    return act();
  } catch (error2) {
    if (error2 instanceof WorkbookFault && error2.code === "unavailable")
      throw new WorkbookFault("sharedUnavailable");
    throw error2;
  }
};
var readShared = (ports, snapshot, wanted) => inShared(() => {
  const there = sharedPorts(ports, snapshot);
  try {
    return readSnapshot(there, wanted);
  } catch (error2) {
    readOrExplain(there, error2);
    throw new WorkbookFault("unavailable");
  }
});

// src/app/registry/erase.ts
var ERASE_INPUT = () => strictObject({ registryKey: string2("R13") });
var KEPT_IN_SHARED = /* @__PURE__ */ new Set(["participantId", "status", "consent", "voided"]);
var KEPT_IN_REGISTRY = /* @__PURE__ */ new Set(["registryKey", "participantId", "mergedInto", "voided"]);
var ERASED_NAME = "–";
var blankRow = (tab, row, id, keep, more) => ({
  type: "set",
  tab: tab.key,
  id,
  at: row.at,
  cells: {
    ...Object.fromEntries(
      columnKeys(tab).filter((column) => !keep.has(column)).map((column) => [column, ""])
    ),
    ...more
  },
  before: {}
});
var keyOf2 = (row) => String(cellOf(row, "registryKey")).trim();
var participantIdOf = (row) => String(cellOf(row, "participantId")).trim();
var samePerson = (rows, registryKey) => {
  const keys = /* @__PURE__ */ new Set([registryKey]);
  for (let before = 0; before < keys.size; ) {
    before = keys.size;
    for (const row of rows) {
      const into = String(cellOf(row, "mergedInto")).trim();
      if (into === "" || !(keys.has(into) || keys.has(keyOf2(row)))) continue;
      keys.add(into);
      keys.add(keyOf2(row));
    }
  }
  return rows.filter((row) => keys.has(keyOf2(row)));
};
var blankLines = (lines, keys) => lines.filter((row) => keys.has(String(cellOf(row, "registryKey")).trim()) && cellOf(row, "cells") !== "").map((row) => ({
  type: "set",
  tab: imports.key,
  id: String(cellOf(row, "importId")).trim(),
  at: row.at,
  cells: { cells: "" },
  before: {}
}));
var eraseInShared = (ports, participantIds, requestId) => {
  const outcome = inShared(
    () => transact(ports, {
      name: "erase",
      by: ports.user(),
      requestId: (newest) => `${newest}.erase-${requestId}`,
      inputHash: "",
      tabs: [participants],
      extra: wholeJournal(),
      decide: (snapshot) => {
        admit(snapshot, ports.user(), IN_SHARED);
        const { book, journal: journal2 } = snapshot;
        const changes = [...participantIds].flatMap(
          (id) => book.reading(participants, "participantId", id).map((row) => blankRow(participants, row, id, KEPT_IN_SHARED, { workingName: ERASED_NAME }))
        );
        const more = redactJournal(snapshot, participants.key, participantIds, KEPT_IN_SHARED);
        return { changes, more, marks: journal2.marks, answer: null };
      }
    })
  );
  if (outcome.type !== "done") throw new WorkbookFault("notKnownToBeSaved");
};
var eraseIdentity = (ports, { registryKey }, requestId) => transact(ports, {
  name: "eraseIdentity",
  by: ports.user(),
  requestId,
  inputHash: registryKey,
  tabs: [identities, imports],
  extra: wholeJournal(),
  decide: (snapshot) => {
    admit(snapshot, ports.user(), OFFICERS);
    const { book, words, journal: journal2 } = snapshot;
    const rows = samePerson(book.tables.get(identities.key) ?? [], registryKey);
    const own3 = rows.find((row) => keyOf2(row) === registryKey);
    if (!own3) {
      const text4 = fill(words.app.errors.noIdentity, { id: registryKey });
      return {
        refused: {
          complaints: [{ code: "noIdentity", severity: "E", text: text4, field: "registryKey" }],
          acknowledge: false
        }
      };
    }
    const participantIds = new Set(rows.map(participantIdOf).filter((id) => id !== ""));
    if (participantIds.size > 0) eraseInShared(sharedPorts(ports, snapshot), participantIds, requestId);
    const yes = optionLabel(words.language, "", "voided", "yes");
    const keys = new Set(rows.map(keyOf2));
    return {
      changes: [
        ...rows.map(
          (row) => blankRow(identities, row, keyOf2(row), KEPT_IN_REGISTRY, { fullName: ERASED_NAME, voided: yes })
        ),
        ...blankLines(book.tables.get(imports.key) ?? [], keys)
      ],
      more: redactJournal(snapshot, identities.key, keys, KEPT_IN_REGISTRY),
      marks: journal2.marks,
      answer: { registryKey, participantId: participantIdOf(own3) || null }
    };
  }
});

// src/app/registry/issue.ts
var MOST4 = 200;
var BAND = 5;
var ISSUE_INPUT = () => strictObject({
  registryKeys: array(string2("R13")).check(_minLength(1, "R01"), _maxLength(MOST4, "R14"))
});
var isOpen6 = ({ participantId, mergedInto }) => participantId === void 0 && mergedInto === void 0;
var listIssuable = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [identities] });
  admittedContext(snapshot, ports, OFFICERS);
  const answer = snapshot.book.rows(identities).filter(isOpen6).map(({ registryKey, fullName, workingName, consent }) => ({
    registryKey,
    fullName,
    workingName: workingName ?? null,
    hasConsent: consent === "yes"
  }));
  return { answer, snapshot };
};
var codedRow = ({ registryKey, workingName, birthDate, consent }) => {
  const year2 = birthDate === void 0 ? void 0 : Number(birthDate.slice(0, 4));
  return {
    workingName: workingName ?? "",
    birthYear: year2 === void 0 ? void 0 : year2 - year2 % BAND,
    status: "inPrison",
    consent,
    registryKey
  };
};
var issueInShared = (ports, people, requestId) => {
  const outcome = inShared(
    () => transact(ports, {
      name: "issueCodes",
      by: ports.user(),
      requestId: (newest) => `${newest}.issue-${requestId}`,
      inputHash: "",
      tabs: [participants],
      decide: (snapshot) => {
        admit(snapshot, ports.user(), IN_SHARED);
        const draft = createDraft(snapshot.book, snapshot.journal.marks);
        const codes = people.map((person) => {
          const known = snapshot.book.where(participants, "registryKey", person.registryKey)[0];
          return [person.registryKey, known?.participantId ?? draft.add(participants, codedRow(person))];
        });
        return { changes: draft.changes, marks: draft.marks, answer: Object.fromEntries(codes) };
      }
    })
  );
  if (outcome.type !== "done" || outcome.answer === null) throw new WorkbookFault("notKnownToBeSaved");
  return new Map(Object.entries(outcome.answer));
};
var issueCodes = (ports, { registryKeys }, requestId) => transact(ports, {
  name: "issueCodes",
  by: ports.user(),
  requestId,
  inputHash: registryKeys.join(","),
  tabs: [identities],
  decide: (snapshot) => {
    admit(snapshot, ports.user(), OFFICERS);
    const { book, words, journal: journal2 } = snapshot;
    const refuse2 = (code2, id) => ({
      refused: {
        complaints: [
          {
            code: code2,
            severity: "E",
            text: fill(words.app.errors[code2], { id }),
            field: "registryKeys",
            row: id
          }
        ],
        acknowledge: false
      }
    });
    const people = [];
    for (const key of new Set(registryKeys)) {
      const person = book.find(identities, key);
      if (!person || person.mergedInto !== void 0) return refuse2("noIdentity", key);
      if (person.workingName === void 0) return refuse2("noWorkingName", key);
      if (isOpen6(person)) people.push(person);
    }
    const codes = people.length > 0 ? issueInShared(sharedPorts(ports, snapshot), people, requestId) : /* @__PURE__ */ new Map();
    const draft = createDraft(book, journal2.marks);
    for (const person of people)
      draft.set(identities, person, { participantId: codes.get(person.registryKey) });
    const answer = [...codes].map(([registryKey, participantId]) => ({ registryKey, participantId }));
    return { changes: draft.changes, marks: draft.marks, answer: { codes: answer } };
  }
});

// src/app/registry/bearer.ts
var keyedRows = (book) => book.derive(
  "identities by key",
  () => new Map(book.all(identities).flatMap((row) => row.registryKey ? [[row.registryKey, row]] : []))
);
var keptRow = (book, row) => {
  const seen = /* @__PURE__ */ new Set([row]);
  let kept = row;
  for (; ; ) {
    const next = keyedRows(book).get(kept.mergedInto ?? "");
    if (!next || seen.has(next)) return kept;
    seen.add(next);
    kept = next;
  }
};
var bearerOf = (book, participantId, registryKey) => {
  const named = book.all(identities).filter((row) => row.participantId === participantId);
  const pointed = registryKey === void 0 ? void 0 : keyedRows(book).get(registryKey);
  if (named.length === 0) {
    if (!pointed) return "notHere";
    const kept = keptRow(book, pointed);
    if (kept.$.voided) return "erased";
    return kept.participantId === void 0 ? "noCode" : "otherPerson";
  }
  const people = [...new Set(named.map((row) => keptRow(book, row)))].filter(({ $ }) => !$.voided);
  const [person, another] = people;
  if (!person || person.fullName === ERASED_NAME) return "erased";
  if (another) return "severalRows";
  if (registryKey !== void 0 && (!pointed || keptRow(book, pointed) !== person)) return "otherPerson";
  if (person.fullName === void 0) return "noName";
  const { fullName, birthPlace, birthDate } = person;
  return { fullName, birthPlace: birthPlace ?? null, birthDate: birthDate ?? null };
};

// src/app/registry/named-certificates.ts
var IN_SHARED_WORKBOOK = [
  ...[agencies, programmes, cohorts, participants, enrolments],
  ...[sessions, attendance, certificates]
];
var NAMED_CERTIFICATES_INPUT = () => strictObject({
  cohortId: optional(string2("R13")),
  type: optional(fieldOf(certificates, "type"))
});
var withdrawn = ({ $, status }) => $.voided ? "voided" : isActive({ status }) ? void 0 : "revoked";
var namedCertificates = (ports, { cohortId, type = "training" }) => {
  const snapshot = readSnapshot(ports, { tabs: [identities] });
  admittedContext(snapshot, ports, OFFICERS);
  const shared = readShared(ports, snapshot, { tabs: IN_SHARED_WORKBOOK });
  const { today } = admittedContext(shared, ports, IN_SHARED);
  const { book } = shared;
  const { cohorts: open, chosen: chosen3 } = cohortChoice(book, cohortId, today);
  if (!chosen3) return { answer: { cohorts: open, chosen: null }, snapshot };
  const named = everIssued(book, chosen3.cohortId, type).map(({ certificate, enrolment }) => {
    const { participantId } = enrolment;
    const person = book.find(participants, participantId);
    const bearer = withdrawn(certificate) ?? bearerOf(snapshot.book, participantId, person?.registryKey);
    return {
      ...printedOf(book, enrolment, certificate),
      participantId,
      workingName: person?.workingName ?? "",
      ...typeof bearer === "string" ? { bearer: null, why: bearer } : { bearer, why: null }
    };
  });
  return {
    answer: { cohorts: open, chosen: { ...headOf(book, chosen3), type, certificates: named } },
    snapshot
  };
};

// src/app/undo/inverse.ts
var referredBy = (tab, row) => columnKeys(tab).flatMap((column) => {
  const target = kindOf(tab, column).refersTo;
  const id = String(cellOf(row, column)).trim();
  return target === void 0 || id === "" ? [] : [`${target}|${id}`];
});
var inverseOf = (changes, book, yes) => {
  const undone = [];
  const kept = [];
  const needed = /* @__PURE__ */ new Set();
  for (const change of [...changes].reverse()) {
    const tab = tabByKey(change.tab);
    const row = tab ? book.reading(tab, tab.id, change.id)[0] : void 0;
    if (!tab || !row || !holds(row, change.cells)) {
      kept.push(change.id);
      if (tab && row) for (const reference of referredBy(tab, row)) needed.add(reference);
      continue;
    }
    if (change.type === "add" && needed.has(`${change.tab}|${change.id}`)) continue;
    const cells = change.type === "set" ? change.before : { voided: yes };
    const before = Object.fromEntries(Object.keys(cells).map((column) => [column, cellOf(row, column)]));
    undone.push({ type: "set", tab: change.tab, id: change.id, at: row.at, cells, before });
  }
  return { changes: undone, kept: [...new Set(kept)] };
};

// src/app/undo/undo.ts
var MOST_LISTED4 = 20;
var UNDO_INPUT = () => strictObject({
  commit: number2("R14").check(refine((value) => Number.isInteger(value) && value > 0, "R14")),
  tabs: array(string2("R13")).check(_maxLength(50, "R14"))
});
var listUndoable = (ports) => {
  const snapshot = readSnapshot(ports, { tabs: [] }, [payloadFilter()]);
  const { person } = admittedContext(snapshot, ports, WORKERS2);
  const payloads = readPayloads(snapshot);
  const answer = snapshot.journal.entries.flatMap(({ commit, at: at2, by, command: command2 }) => {
    const changes = payloads.get(commit) ?? [];
    const tabs3 = [...new Set(changes.map(({ tab }) => tab))];
    if (changes.length === 0 || command2 === "setUp") return [];
    const mayUndo = by === person.email || STEWARDS3.includes(person.role);
    return [{ commit, at: instantOfSerial(at2), by, command: command2, rows: changes.length, mayUndo, tabs: tabs3 }];
  }).slice(0, MOST_LISTED4);
  return { answer, snapshot };
};
var undoCommit = (ports, { commit, tabs: tabs3 }, requestId) => {
  const touched = allTabs.filter(({ key }) => tabs3.includes(key));
  const rules2 = rulesOn(touched);
  return transact(ports, {
    name: "undo",
    by: ports.user(),
    requestId,
    inputHash: String(commit),
    tabs: [.../* @__PURE__ */ new Set([...touched, ...rules2.flatMap(({ reads: reads2 }) => reads2)])],
    extra: [payloadFilter()],
    // Of a generated tab the journal has only what a person decided, and undoing it is a decision too.
    journals: touched,
    decide: (snapshot) => {
      const context = admittedContext(snapshot, ports, WORKERS2);
      const { book, words, journal: journal2 } = snapshot;
      const { person } = context;
      const entry3 = journal2.entries.find((candidate2) => candidate2.commit === commit);
      if (entry3?.by !== person.email && !STEWARDS3.includes(person.role))
        admit(snapshot, person.email, STEWARDS3);
      const changes = (readPayloads(snapshot).get(commit) ?? []).filter(
        ({ tab }) => touched.some(({ key }) => key === tab)
      );
      const inverse = inverseOf(changes, book, optionLabel(words.language, "", "voided", "yes"));
      const problems = newProblems(rules2, book, inverse.changes, context).filter(
        ({ severity }) => severity === "E"
      );
      if (problems.length > 0)
        return {
          refused: {
            complaints: problems.map((problem) => explainProblem(words, problem)),
            acknowledge: false
          }
        };
      return {
        changes: inverse.changes,
        marks: journal2.marks,
        answer: { rows: inverse.changes.length, kept: inverse.kept }
      };
    }
  });
};

// src/app/app-operations.ts
var command = (input, run2) => ({
  input,
  run: (ports, given, requestId) => run2(ports, given, requestId)
});
var query = (input, run2) => ({ input, run: (ports, given) => run2(ports, given) });
var NOTHING2 = () => strictObject({});
var appQueries = {
  undoable: query(NOTHING2, listUndoable),
  issuable: query(NOTHING2, listIssuable),
  namedCertificates: query(NAMED_CERTIFICATES_INPUT, namedCertificates),
  attendanceGrids: query(NOTHING2, listAttendanceGrids),
  cohortCalendar: query(COHORT_CALENDAR_INPUT, cohortCalendar),
  digestBoard: query(NOTHING2, digestBoard),
  previewMail: query(WHICH_MAIL, previewMail),
  findings: query(LIST_FINDINGS_INPUT, listFindings),
  showFinding: query(SHOW_FINDING_INPUT, showFinding)
};
var appCommands = {
  undo: command(UNDO_INPUT, undoCommit),
  issueCodes: command(ISSUE_INPUT, issueCodes),
  eraseIdentity: command(ERASE_INPUT, eraseIdentity),
  syncAttendanceGrid: command(SYNC_INPUT, syncAttendanceGrid),
  sendTestMail: command(WHICH_MAIL, sendTestMail),
  settleMail: command(SETTLE_INPUT, settleMail),
  takeOverMails: command(NOTHING2, takeOver),
  mendFindings: command(MEND_FINDINGS_INPUT, mendFindings)
};

// src/app/summarise/follow.ts
var CHEAP_BYTES = ADVISED_BYTES / 4;
var followers = (tabs3, writes) => allSummaries.filter(
  ({ reads: reads2 }) => reads2.every((read2) => tabs3.includes(read2)) && writes.some((written) => reads2.includes(written))
);
var followFilters = (summaries2) => summaries2.map((summary) => ({
  developerMetadataLookup: { metadataKey: summaryKeyOf(summary), visibility: "DOCUMENT" }
}));
var tabsOf = ({ extra }, [filter]) => extra.filter(({ key }) => filter !== void 0 && key === filterKey(filter)).map(({ range }) => {
  const last = parseColumnRange(range.replace(/^(.*!)[A-Z]+\d*:/, "$1"));
  return { title: last.title, columns: last.column + 1 };
});
var follow = (snapshot, summaries2, changes, context) => {
  const { book, bytes, words } = snapshot;
  const size = [...bytes.values()].reduce((sum2, each) => sum2 + each, 0);
  if (changes.length === 0 || size > CHEAP_BYTES) return [];
  const after = createBook(applyChanges(book.tables, changes), book.words, book.tabs);
  return summaries2.flatMap((summary) => {
    const there = tabsOf(snapshot, followFilters([summary]));
    if (there.length === 0) return [];
    return summary.tables(after, context).flatMap((table) => {
      const title = summaryTabTitle(summary, table, words);
      const tab = there.find((one) => one.title === title);
      const hasRoom = table.rows.length + HEAD_ROWS <= SPARE_ROWS2;
      return tab && hasRoom ? fillSummary(summary, table, words, context.now, { rows: void 0, columns: tab.columns }) : [];
    });
  });
};

// src/app/operate.ts
var refusedWith = (...complaints) => ({ complaints, acknowledge: false });
var isSecret = ({ reads: reads2 }) => reads2.some(({ workbooks: workbooks2 }) => !workbooks2.includes("shared"));
var parse5 = (operation, input, { words }) => {
  const parsed = safeParse(operation.input(), input);
  if (parsed.success) return { input: parsed.data };
  const complaints = parsed.error.issues.map(
    (issue2) => explainIssue(words, issue2, input, isSecret(operation))
  );
  return { refused: refusedWith(...complaints) };
};
var rulesFor = (command2) => rulesOn(command2.writes);
var tabsOf2 = (command2) => [
  .../* @__PURE__ */ new Set([...command2.reads, ...command2.writes, ...rulesFor(command2).flatMap(({ reads: reads2 }) => reads2)])
];
var decideOn = (ports, command2, asked2, email3, snapshot) => {
  const person = admit(snapshot, email3, command2.roles);
  const parsed = parse5(command2, asked2.input, snapshot);
  if (parsed.refused) return { refused: parsed.refused };
  const context = contextOf(person, snapshot, ports.now());
  const decision = command2.decide(snapshot.book, parsed.input, context);
  const { words } = snapshot;
  if (!decision.ok)
    return {
      refused: refusedWith(
        ...decision.refusals.map((refusal) => explainRefusal(words, command2.name, refusal))
      )
    };
  const problems = newProblems(rulesFor(command2), snapshot.book, decision.changes, context);
  const complaints = problems.map((problem) => explainProblem(words, problem));
  return { decision, complaints: complaints.filter(({ severity }) => severity !== "I"), context };
};
var execute = (ports, command2, asked2) => {
  const email3 = ports.user();
  const tabs3 = tabsOf2(command2);
  const summaries2 = followers(tabs3, command2.writes);
  const outcome = transact(ports, {
    name: command2.name,
    by: email3,
    requestId: asked2.requestId,
    inputHash: hashOf(canonicalJson(asked2.input)),
    tabs: tabs3,
    extra: followFilters(summaries2),
    ...command2.journals ? { journals: command2.journals } : {},
    decide: (snapshot) => {
      const decided2 = decideOn(ports, command2, asked2, email3, snapshot);
      if ("refused" in decided2) return decided2;
      const { complaints, context, decision } = decided2;
      const errors = complaints.filter(({ severity }) => severity === "E");
      if (errors.length > 0) return { refused: refusedWith(...errors) };
      if (complaints.length > 0 && !asked2.acknowledged) return { refused: { complaints, acknowledge: true } };
      return { ...decision, light: follow(snapshot, summaries2, decision.changes, context) };
    }
  });
  if (outcome.type === "done" && outcome.landing && outcome.landing.strays.length > 0)
    repairStrays(ports, outcome.landing.strays, outcome.snapshot, asked2.requestId, email3);
  return outcome;
};
var preview = (ports, command2, input) => {
  const snapshot = readSnapshot(ports, { tabs: tabsOf2(command2) });
  const decided2 = decideOn(
    ports,
    command2,
    { input, requestId: "", acknowledged: false },
    ports.user(),
    snapshot
  );
  return "refused" in decided2 ? { ...decided2, snapshot } : { answer: decided2.decision.answer, warnings: decided2.complaints, snapshot };
};
var ask = (ports, query2, input) => {
  const snapshot = readSnapshot(ports, { tabs: query2.reads });
  const context = admittedContext(snapshot, ports, query2.roles);
  const parsed = parse5(query2, input, snapshot);
  if (parsed.refused) return { refused: parsed.refused, snapshot };
  const answer = query2.answer(snapshot.book, parsed.input, context);
  return typeof answer === "object" && answer !== null && "refusals" in answer ? {
    refused: refusedWith(
      ...answer.refusals.map((refusal) => explainRefusal(snapshot.words, query2.name, refusal))
    ),
    snapshot
  } : { answer, snapshot };
};

// src/app/rpc.ts
var LONGEST_CALL = 3e5;
var REQUEST_ID = /^\d{1,9}\.[A-Za-z0-9-]{8,40}$/;
var failed = (complaints, acknowledge = false, again = false) => ({
  ok: false,
  complaints,
  acknowledge,
  again
});
var succeed = (answer, { words, journal: journal2 }, warnings = []) => ({
  ok: true,
  answer,
  warnings,
  language: words.language,
  commit: journal2.newest
});
var plainFault = (ports, code2, again = false) => failed([{ code: code2, severity: "E", text: fill(wordsIn2(languageHint(ports)).app.errors[code2]) }], false, again);
var own2 = (record2, name) => Object.prototype.hasOwnProperty.call(record2, name) ? record2[name] : void 0;
var run = (ports, { name, input, requestId, acknowledged, preview: isPreview }) => {
  const query2 = allQueries.find((candidate2) => candidate2.name === name);
  if (query2) {
    const asked2 = ask(ports, query2, input);
    return "refused" in asked2 ? failed(asked2.refused.complaints) : succeed(asked2.answer, asked2.snapshot);
  }
  const appQuery = typeof name === "string" ? own2(appQueries, name) : void 0;
  if (appQuery) {
    const parsed = safeParse(appQuery.input(), input);
    if (!parsed.success) return plainFault(ports, "broken");
    const asked2 = appQuery.run(ports, parsed.data);
    return "refused" in asked2 ? failed(asked2.refused) : succeed(asked2.answer, asked2.snapshot);
  }
  const command2 = allCommands.find((candidate2) => candidate2.name === name);
  const appCommand = typeof name === "string" ? own2(appCommands, name) : void 0;
  if (!command2 && !appCommand) return plainFault(ports, "unknownCall");
  if (command2 && isPreview === true) {
    const seen = preview(ports, command2, input);
    return "refused" in seen ? failed(seen.refused.complaints) : succeed(seen.answer, seen.snapshot, seen.warnings);
  }
  if (typeof requestId !== "string" || !REQUEST_ID.test(requestId)) return plainFault(ports, "badRequestId");
  let outcome;
  if (command2) outcome = execute(ports, command2, { input, requestId, acknowledged: acknowledged === true });
  else {
    const parsed = appCommand ? safeParse(appCommand.input(), input) : void 0;
    if (!appCommand || !parsed?.success) return plainFault(ports, "broken");
    outcome = appCommand.run(ports, parsed.data, requestId);
  }
  switch (outcome.type) {
    case "done":
      return succeed(outcome.answer, outcome.snapshot);
    case "refused":
      return failed(outcome.refused.complaints, outcome.refused.acknowledge);
    case "unknown":
      return plainFault(ports, "notKnownToBeSaved", true);
  }
};
var parseCall = (json) => {
  try {
    const call = JSON.parse(json);
    return typeof call === "object" && call !== null && !Array.isArray(call) ? call : void 0;
  } catch {
    return void 0;
  }
};
var answerCall = (ports, json) => {
  const reply = () => {
    if (typeof json !== "string") return plainFault(ports, "broken");
    if (json.length > LONGEST_CALL) return plainFault(ports, "tooLarge");
    const call = parseCall(json);
    if (!call) return plainFault(ports, "broken");
    try {
      return run(ports, call);
    } catch (error2) {
      return failed([explainFault(wordsIn2(languageHint(ports)), asFault(ports, error2))]);
    }
  };
  return JSON.stringify(reply());
};
var asFault = (ports, error2) => {
  try {
    readOrExplain(ports, error2);
  } catch (fault2) {
    if (fault2 instanceof WorkbookFault) return fault2;
  }
  return new WorkbookFault("unavailable");
};

// src/app/app.ts
var capital = (key) => key.charAt(0).toUpperCase() + key.slice(1);
var sidebarHandler = (key) => `open${capital(key)}`;
var actionHandler = (key) => `menu${capital(key)}`;
var drawMenu = (ports) => {
  const words = wordsIn2(languageHint(ports));
  const action = (key) => ({
    label: words.app.menu[key],
    handler: actionHandler(key)
  });
  const kind = workbookHint(ports);
  const isHere = ({ workbooks: workbooks2 = ["shared"] }) => workbooks2.includes(kind ?? "shared");
  ports.ui.menu(words.app.menu.title, [
    allSidebars.filter(isHere).map(({ key }) => ({ label: words.sidebar(key), handler: sidebarHandler(key) })),
    kind === "registry" ? [action("validate")] : [action("validate"), action("refreshSummaries")],
    ...kind === "registry" ? [] : [[action("sendDigests"), action("activateDigests"), action("sendCalendar")]],
    [
      ...kind === "registry" ? [] : [action("setUp")],
      ...kind === "shared" ? [] : [action("setUpRegistry")],
      action("repairColumns"),
      action("confirmWorkbook"),
      action("probe")
    ]
  ]);
};
var runAction = (ports, action) => {
  try {
    return action.run(ports);
  } catch (error2) {
    const words = wordsIn2(languageHint(ports));
    return { words, text: explainFault(words, asFault(ports, error2)).text };
  }
};
var createHandlers = (ports) => ({
  onOpen: () => drawMenu(ports),
  onInstall: () => drawMenu(ports),
  call: (json) => answerCall(ports, json),
  [HOURLY]: () => {
    runHourly(ports);
  },
  ...Object.fromEntries(
    allSidebars.map(({ key }) => [
      sidebarHandler(key),
      () => ports.ui.sidebar(key, wordsIn2(languageHint(ports)).sidebar(key))
    ])
  ),
  ...Object.fromEntries(
    menuActions.map((action) => [
      actionHandler(action.key),
      () => {
        const { text: text4, words } = runAction(ports, action);
        ports.ui.alert(words.app.menu[action.key], text4);
      }
    ])
  )
});

// src/google/calendar.ts
var asking = (ask2) => {
  try {
    return ask2(Calendar.Events);
  } catch (error2) {
    const { code: code2 = 0, errors } = error2?.details ?? {};
    throw new CalendarFault(code2, errors?.[0]?.reason ?? "");
  }
};
var calendar = {
  list: (calendarId, query2) => asking((events) => events.list(calendarId, query2)),
  insert: (calendarId, entry3) => void asking((events) => events.insert(entry3, calendarId)),
  update: (calendarId, entry3) => void asking((events) => events.update(entry3, calendarId, entry3.id))
};

// src/google/mail.ts
var mail = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text: text4, html }) => MailApp.sendEmail({ to: to.join(","), subject, body: text4, htmlBody: html, name: "Sinergi" })
};

// src/google/memory.ts
var memory = {
  get: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? void 0,
  all: () => PropertiesService.getDocumentProperties().getProperties(),
  set: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, value);
  }
};

// src/google/sheets.ts
var spreadsheets = () => Sheets.Spreadsheets;
var sheetsOf = (workbookId2) => ({
  readValues: (query2, fields2) => fields2 === void 0 ? spreadsheets().Values.batchGetByDataFilter(query2, workbookId2()) : spreadsheets().Values.batchGetByDataFilter(query2, workbookId2(), { fields: fields2 }),
  readStructure: (fields2) => spreadsheets().get(workbookId2(), { fields: fields2 }),
  readCells: (dataFilters, fields2) => spreadsheets().getByDataFilter({ dataFilters }, workbookId2(), { fields: fields2 }),
  write: (batch, fields2) => spreadsheets().batchUpdate(batch, workbookId2(), { fields: fields2 }),
  searchMetadata: (dataFilters) => spreadsheets().DeveloperMetadata.search({ dataFilters }, workbookId2())
});
var workbooks = {
  create: (title) => spreadsheets().create({ properties: { title } }).spreadsheetId,
  open: (workbookId2) => sheetsOf(() => workbookId2)
};

// src/google/triggers.ts
var triggers = {
  has: (handler) => ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler),
  installHourly: (handler) => {
    ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  }
};

// src/google/ui.ts
var ui = {
  menu: (title, groups) => {
    const menu = SpreadsheetApp.getUi().createMenu(title);
    groups.forEach((entries, n) => {
      if (n > 0) menu.addSeparator();
      for (const { label, handler } of entries) menu.addItem(label, handler);
    });
    menu.addToUi();
  },
  sidebar: (file, title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
  },
  alert: (title, text4) => {
    const screen = SpreadsheetApp.getUi();
    screen.alert(title, text4, screen.ButtonSet.OK);
  },
  show: (sheetId, cell) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    sheet?.getRange(cell).activate();
    return sheet !== null;
  }
};

// src/google/ports.ts
var workbookId = () => SpreadsheetApp.getActiveSpreadsheet().getId();
var googlePorts = {
  sheets: sheetsOf(workbookId),
  workbooks,
  mail,
  calendar,
  memory,
  triggers,
  ui,
  workbookId,
  workbookUrl: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
  user: () => Session.getEffectiveUser().getEmail().toLowerCase(),
  activeUser: () => Session.getActiveUser().getEmail().toLowerCase(),
  now: () => Utilities.formatDate(/* @__PURE__ */ new Date(), ZONE, "yyyy-MM-dd'T'HH:mm:ss"),
  newId: () => Utilities.getUuid(),
  pause: (milliseconds) => Utilities.sleep(milliseconds)
};

// src/main.ts
var handlers = createHandlers(googlePorts);
return { handlers };
})();

function onOpen(argument) {
  return Sinergi_.handlers.onOpen(argument);
}

function onInstall(argument) {
  return Sinergi_.handlers.onInstall(argument);
}

function call(argument) {
  return Sinergi_.handlers.call(argument);
}

function hourly(argument) {
  return Sinergi_.handlers.hourly(argument);
}

function openMeeting(argument) {
  return Sinergi_.handlers.openMeeting(argument);
}

function openMinutes(argument) {
  return Sinergi_.handlers.openMinutes(argument);
}

function openActions(argument) {
  return Sinergi_.handlers.openActions(argument);
}

function openEnrol(argument) {
  return Sinergi_.handlers.openEnrol(argument);
}

function openStages(argument) {
  return Sinergi_.handlers.openStages(argument);
}

function openSchedule(argument) {
  return Sinergi_.handlers.openSchedule(argument);
}

function openCalendar(argument) {
  return Sinergi_.handlers.openCalendar(argument);
}

function openAbsences(argument) {
  return Sinergi_.handlers.openAbsences(argument);
}

function openAttendance(argument) {
  return Sinergi_.handlers.openAttendance(argument);
}

function openAttendanceSheet(argument) {
  return Sinergi_.handlers.openAttendanceSheet(argument);
}

function openAttendanceGrid(argument) {
  return Sinergi_.handlers.openAttendanceGrid(argument);
}

function openTimetable(argument) {
  return Sinergi_.handlers.openTimetable(argument);
}

function openAttendanceRecap(argument) {
  return Sinergi_.handlers.openAttendanceRecap(argument);
}

function openAssessments(argument) {
  return Sinergi_.handlers.openAssessments(argument);
}

function openCertificates(argument) {
  return Sinergi_.handlers.openCertificates(argument);
}

function openRelease(argument) {
  return Sinergi_.handlers.openRelease(argument);
}

function openFollowUps(argument) {
  return Sinergi_.handlers.openFollowUps(argument);
}

function openMonthlyReport(argument) {
  return Sinergi_.handlers.openMonthlyReport(argument);
}

function openIdentity(argument) {
  return Sinergi_.handlers.openIdentity(argument);
}

function openIssue(argument) {
  return Sinergi_.handlers.openIssue(argument);
}

function openNamedCertificates(argument) {
  return Sinergi_.handlers.openNamedCertificates(argument);
}

function openDuplicates(argument) {
  return Sinergi_.handlers.openDuplicates(argument);
}

function openMerge(argument) {
  return Sinergi_.handlers.openMerge(argument);
}

function openImport(argument) {
  return Sinergi_.handlers.openImport(argument);
}

function openFindings(argument) {
  return Sinergi_.handlers.openFindings(argument);
}

function openDigests(argument) {
  return Sinergi_.handlers.openDigests(argument);
}

function openUndo(argument) {
  return Sinergi_.handlers.openUndo(argument);
}

function menuSetUp(argument) {
  return Sinergi_.handlers.menuSetUp(argument);
}

function menuSetUpRegistry(argument) {
  return Sinergi_.handlers.menuSetUpRegistry(argument);
}

function menuRepairColumns(argument) {
  return Sinergi_.handlers.menuRepairColumns(argument);
}

function menuValidate(argument) {
  return Sinergi_.handlers.menuValidate(argument);
}

function menuRefreshSummaries(argument) {
  return Sinergi_.handlers.menuRefreshSummaries(argument);
}

function menuSendDigests(argument) {
  return Sinergi_.handlers.menuSendDigests(argument);
}

function menuActivateDigests(argument) {
  return Sinergi_.handlers.menuActivateDigests(argument);
}

function menuSendCalendar(argument) {
  return Sinergi_.handlers.menuSendCalendar(argument);
}

function menuConfirmWorkbook(argument) {
  return Sinergi_.handlers.menuConfirmWorkbook(argument);
}

function menuProbe(argument) {
  return Sinergi_.handlers.menuProbe(argument);
}
