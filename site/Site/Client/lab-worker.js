// Runs SQL over a published database that stays where it is: of the file only those parts are fetched that a statement reads. A statement that should stop is stopped by ending this worker.
import init from '@sqlite.org/sqlite-wasm';

const program = new URL('./sqlite3.wasm', import.meta.url).href;
/** Bytes of one part; how many are asked for at most where reading goes on in order; and how many are kept. */
const [partSize, mostAhead, mostKept] = [131_072, 16, 1024];
/** Rows that are handed over, and bytes of them: a cell may be as large as a statement likes. */
const [mostRows, mostText] = [1000, 4_000_000];

/** A file on a server. What it has read it keeps, the newest parts of it. */
class RemoteFile {
  #parts = new Map();
  #next = -1;
  #ahead = 1;
  #whole = null;

  constructor(url) {
    this.url = url;
    this.received = 0;
    this.failure = null;
    this.size = 0;
    this.#ask(0, 1);
  }

  /** Copies bytes of the file into a target; what lies behind its end is zero. */
  read(target, offset) {
    target.fill(0);
    const end = Math.min(offset + target.length, this.size);
    for (let at = offset; at < end;) {
      const number = Math.floor(at / partSize);
      const part = this.#part(number);
      const from = at - number * partSize;
      const bytes = part.subarray(from, Math.min(part.length, from + end - at));
      target.set(bytes, at - offset);
      at += bytes.length;
    }

    return end - offset === target.length;
  }

  #part(number) {
    if (this.#whole !== null) return this.#whole.subarray(number * partSize, (number + 1) * partSize);
    if (!this.#parts.has(number)) {
      this.#ahead = number === this.#next ? Math.min(this.#ahead * 2, mostAhead) : 1;
      let count = 1;
      while (count < this.#ahead && (number + count) * partSize < this.size && !this.#parts.has(number + count)) count++;
      this.#ask(number, count);
      this.#next = number + count;
    }

    return this.#whole === null ? this.#parts.get(number) : this.#part(number);
  }

  /** SQLite asks and waits: so does this worker. */
  #ask(number, count) {
    const [from, to] = [number * partSize, (number + count) * partSize - 1];
    const request = new XMLHttpRequest();
    request.open('GET', this.url, false);
    request.responseType = 'arraybuffer';
    request.setRequestHeader('Range', `bytes=${from}-${to}`);
    try {
      request.send();
    } catch (error) {
      throw this.failure = new Error(`${this.url}: ${error.message}`);
    }

    const bytes = new Uint8Array(request.response ?? new ArrayBuffer(0));
    const [, first, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(request.getResponseHeader('Content-Range') ?? '') ?? [];
    if (request.status === 200) [this.#whole, this.size] = [bytes, bytes.length];
    else if (request.status !== 206 || Number(first) !== from || bytes.length !== Math.min(to + 1, Number(size)) - from || (this.size > 0 && this.size !== Number(size))) throw this.failure = new Error(`${this.url}: ${request.status}`);
    else {
      this.size = Number(size);
      for (let part = 0; part * partSize < bytes.length; part++) this.#parts.set(number + part, bytes.subarray(part * partSize, (part + 1) * partSize));
      for (const old of this.#parts.keys()) {
        if (this.#parts.size <= mostKept) break;
        this.#parts.delete(old);
      }
    }

    this.received += bytes.length;
    postMessage({ kind: 'received', bytes: this.received });
  }
}

/** Opens a file for reading, by a file system of SQLite that has this one file and can write nothing. */
function open(sqlite3, file) {
  const { capi, wasm, vfs } = sqlite3;
  const name = 'release';
  const io = new capi.sqlite3_io_methods();
  io.$iVersion = 1;
  const readOnly = () => capi.SQLITE_READONLY;
  const done = () => 0;
  const methods = {
    xClose: done, xSync: done, xLock: done, xUnlock: done, xWrite: readOnly, xTruncate: readOnly,
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xSectorSize: () => 4096,
    xDeviceCharacteristics: () => capi.SQLITE_IOCAP_IMMUTABLE,
    xCheckReservedLock: (_, out) => { wasm.poke32(out, 0); return 0; },
    xFileSize: (_, out) => { wasm.poke(out, BigInt(file.size), 'i64'); return 0; },
    xRead: (_, target, count, offset) => {
      try {
        return file.read(wasm.heap8u().subarray(Number(target), Number(target) + count), Number(offset)) ? 0 : capi.SQLITE_IOERR_SHORT_READ;
      } catch (error) {
        if (error !== file.failure) throw error;
        return capi.SQLITE_IOERR_READ;
      }
    },
  };
  const system = new capi.sqlite3_vfs();
  const usual = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null));
  [system.$iVersion, system.$szOsFile, system.$mxPathname] = [2, capi.sqlite3_file.structInfo.sizeof, 512];
  for (const taken of ['$xRandomness', '$xSleep', '$xCurrentTime', '$xCurrentTimeInt64']) system[taken] = usual[taken];
  usual.dispose();
  vfs.installVfs({
    io: { struct: io, methods },
    vfs: {
      struct: system,
      name,
      methods: {
        xAccess: (_, path, flags, out) => { wasm.poke32(out, 0); return 0; },
        xDelete: readOnly,
        xFullPathname: (_, path, size, out) => (wasm.cstrncpy(out, path, size) < size ? 0 : capi.SQLITE_CANTOPEN),
        xGetLastError: done,
        xOpen: (_, path, handle, flags, out) => {
          if (path === wasm.ptr.null || wasm.cstrToJs(path) !== name) return capi.SQLITE_CANTOPEN;
          const opened = new capi.sqlite3_file(handle);
          opened.$pMethods = io.pointer;
          opened.dispose();
          wasm.poke32(out, capi.SQLITE_OPEN_READONLY | capi.SQLITE_OPEN_MAIN_DB);
          return 0;
        },
      },
    },
  });
  const database = new sqlite3.oo1.DB({ filename: name, flags: 'r', vfs: name });
  database.exec('PRAGMA temp_store = memory');
  return database;
}

/** What SQLite says of a statement that is wrong, and where it is: an index into the text, or null. */
class Refusal extends Error {
  constructor(message, at) {
    super(message);
    this.at = at;
  }
}

const sizeOf = value => (typeof value === 'string' || value instanceof Uint8Array ? value.length : 8);
const shown = value => (value instanceof Uint8Array ? `x'${Array.from(value, byte => byte.toString(16).padStart(2, '0')).join('')}'` : value);

/** Runs the statements of a text; of the last that has columns it returns those and the first rows. */
function run({ capi, wasm }, database, text) {
  const bytes = new TextEncoder().encode(text);
  const result = { columns: [], rows: [], more: false };
  const scope = wasm.scopedAllocPush();
  try {
    const start = wasm.scopedAlloc(bytes.length + 1);
    wasm.heap8u().set(bytes, Number(start));
    wasm.poke8(wasm.ptr.add(start, bytes.length), 0);
    const [statementAt, restAt] = wasm.scopedAllocPtr(2);
    const fail = done => {
      const offset = capi.sqlite3_error_offset(database.pointer);
      throw new Refusal(capi.sqlite3_errmsg(database.pointer), offset < 0 ? null : new TextDecoder().decode(bytes.subarray(0, done + offset)).length);
    };
    for (let done = 0; done < bytes.length;) {
      const here = wasm.ptr.add(start, done);
      if (capi.sqlite3_prepare_v3(database.pointer, here, bytes.length - done, 0, statementAt, restAt) !== 0) fail(done);
      const statement = wasm.peekPtr(statementAt);
      const next = Number(wasm.peekPtr(restAt)) - Number(start);
      if (statement !== wasm.ptr.null) {
        try {
          step(capi, statement, result, () => fail(done));
        } finally {
          capi.sqlite3_finalize(statement);
        }
      }

      if (next <= done) break; // behind a NUL there is nothing for SQLite
      done = next;
    }

    return result;
  } finally {
    wasm.scopedAllocPop(scope);
  }
}

function step(capi, statement, result, fail) {
  const count = capi.sqlite3_column_count(statement);
  const at = Array.from({ length: count }, (_, column) => column);
  let size = 0;
  if (count > 0) Object.assign(result, { columns: at.map(column => capi.sqlite3_column_name(statement, column)), rows: [], more: false });
  for (;;) {
    const outcome = capi.sqlite3_step(statement);
    if (outcome === capi.SQLITE_DONE) return;
    if (outcome !== capi.SQLITE_ROW) fail();
    const row = at.map(column => shown(capi.sqlite3_column_js(statement, column, false)));
    size += row.reduce((sum, value) => sum + sizeOf(value), 0);
    if (result.rows.length === mostRows || size > mostText) { result.more = true; return; }
    result.rows.push(row);
  }
}

let ready = null;

async function start(url) {
  // No file system of the browser is wanted, and none is tried.
  globalThis.sqlite3ApiConfig = { disable: { vfs: Object.fromEntries(['kvvfs', 'opfs', 'opfs-vfs', 'opfs-sahpool', 'opfs-wl'].map(name => [name, true])) } };
  const sqlite3 = await init({ locateFile: () => program });
  const file = new RemoteFile(url);
  return { sqlite3, file, database: open(sqlite3, file) };
}

addEventListener('message', async ({ data: { url, sql } }) => {
  try {
    const { sqlite3, file, database } = await (ready ??= start(url));
    const began = performance.now();
    try {
      const result = run(sqlite3, database, sql);
      postMessage({ kind: 'done', ...result, mostRows, milliseconds: performance.now() - began });
    } catch (error) {
      if (file.failure !== null) throw file.failure;
      if (!(error instanceof Refusal)) throw error;
      postMessage({ kind: 'refused', message: error.message, at: error.at });
    }
  } catch (error) {
    ready = null;
    postMessage({ kind: 'failed', message: String(error.message ?? error) });
  }
});
