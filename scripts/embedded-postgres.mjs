import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { holdCluster } from "./cluster-holders.mjs";
import { clusterPlace, nameThePlace } from "./cluster-place.mjs";
import { ensureCluster, postgresEnvironment } from "./initdb.mjs";
import { postgresPrograms } from "./postgres-binaries.mjs";
import { findLiveServer, isPostgresOf, readLock } from "./postmaster-lock.mjs";
import { cameTrue, isAlive } from "./processes.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./cluster-place.mjs").Place} Place */
/** @typedef {(line: string) => void} Say */
/**
 * @typedef {object} StartOptions
 * @property {string} dataDir holds the cluster, or names its place when only root may enter the folder
 * @property {boolean} [durable] false for tests only: no fsync
 * @property {number} [port] preferred; another one is taken when it is not free
 * @property {Record<string, string>} [settings] further server settings
 * @property {Say} [say]
 */
/**
 * @typedef {object} Cluster
 * @property {number} pid
 * @property {number} port on 127.0.0.1
 * @property {boolean} adopted it was running already
 * @property {boolean} created it was initialised by this start
 * @property {string} dataDir real path
 * @property {string} data the server's data directory
 * @property {string} password the superuser's, whose name is postgres
 * @property {(database: string, login?: string, password?: string) => string} url without login: the superuser's
 * @property {() => boolean} isRunning
 * @property {() => Promise<boolean>} stop stops the server unless another live process uses it; true when it was stopped
 */

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** A free port of loopback below 32768, out of the reach of outgoing connections. @param {number} [preferred] */
export async function freePort(preferred) {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_768);
    if (await isFree(port)) return port;
  }
  return refuse("本机 20000 至 32767 之间找不到空闲端口给数据库使用。");
}

/** @param {string} data @param {number} port @param {StartOptions} options */
function serverFlags(data, port, { durable = true, settings = {} }) {
  const safety = durable ? "on" : "off";
  const fixed = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    fsync: safety,
    full_page_writes: safety,
    synchronous_commit: safety,
    timezone: "UTC",
    log_timezone: "UTC",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
  };
  const chosen = { shared_buffers: "64MB", max_connections: "60", ...settings, ...fixed };
  return [
    "-D",
    data,
    "-p",
    String(port),
    ...Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** @param {string} file opened for appending; a long one is put aside first */
function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(file, `${file}.1`);
  return { descriptor: openSync(file, "a", 0o600), from: size > 10_000_000 ? 0 : size };
}

/** @param {Place} place @param {string} program @param {number} port @param {StartOptions} options
 * @returns {Promise<{ ready: boolean, complaint: string }>} */
async function launch(place, program, port, options) {
  const logFile = path.join(place.home, "postgres.log");
  const log = openLog(logFile);
  const child = spawn(program, serverFlags(place.data, port, options), {
    ...place.owner,
    cwd: place.data,
    env: postgresEnvironment,
    detached: true,
    stdio: ["ignore", log.descriptor, log.descriptor],
  });
  let failure = "";
  child.once("error", (error) => (failure = error.message));
  child.unref();
  closeSync(log.descriptor);
  const ready = () => readLock(place.data)?.pid === child.pid && readLock(place.data)?.status === "ready";
  const isOver = () => failure !== "" || child.exitCode !== null || child.signalCode !== null;
  await cameTrue(() => isOver() || ready(), 300_000, 10);
  if (!isOver() && ready()) return { ready: true, complaint: "" };
  const complaint = failure || readFileSync(logFile, "utf8").slice(log.from).trim().split("\n").slice(-5).join("\n");
  return { ready: false, complaint };
}

/** @param {Place} place @param {string} program @param {StartOptions} options
 * @returns {Promise<{ pid: number, port: number, adopted: boolean }>} */
async function adoptOrLaunch(place, program, options) {
  const { say = () => {} } = options;
  let complaint = "";
  for (let attempt = 0; attempt < 8; attempt++) {
    const live = await findLiveServer(place.data, say);
    if (live) return { pid: live.pid, port: live.port, adopted: attempt === 0 || complaint !== "" };
    const port = await freePort(attempt === 0 ? options.port : undefined);
    const outcome = await launch(place, program, port, options);
    const lock = readLock(place.data);
    if (outcome.ready && lock) return { pid: lock.pid, port: lock.port, adopted: false };
    complaint = outcome.complaint;
    await sleep(100 * 2 ** Math.min(attempt, 5));
  }
  return refuse(
    `内置 Postgres 没有启动成功。它最后说：\n${complaint}\n完整日志在 ${path.join(place.home, "postgres.log")}。`,
  );
}

/** @param {string} data @param {number} pid */
async function shutDown(data, pid) {
  /** @param {NodeJS.Signals} signal */
  const ask = (signal) => {
    if (isPostgresOf(pid, data)) process.kill(pid, signal);
  };
  ask("SIGINT");
  if (await cameTrue(() => !isAlive(pid), 30_000)) return;
  ask("SIGQUIT");
  await cameTrue(() => !isAlive(pid), 10_000);
}

/** Starts the Postgres of DATA_DIR, or adopts the one that already serves it; a new cluster is initialised only where nothing is.
 * Call `stop` when done; a process that ends without doing so leaves a server that the next start adopts.
 * @param {StartOptions} options @returns {Promise<Cluster>} */
export async function startPostgres(options) {
  const place = clusterPlace(path.resolve(options.dataDir));
  const hold = holdCluster(place.dataDir);
  try {
    const program = postgresPrograms(place);
    const created = await ensureCluster(place, program("initdb"), options.durable ?? true);
    nameThePlace(place);
    const { pid, port, adopted } = await adoptOrLaunch(place, program("postgres"), options);
    const password = readFileSync(path.join(place.data, "..", "superuser.password"), "utf8");
    return {
      pid,
      port,
      adopted,
      created,
      dataDir: place.dataDir,
      data: place.data,
      password,
      url: (database, login = "postgres", secret = password) =>
        `postgres://${login}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`,
      isRunning: () => isPostgresOf(pid, place.data),
      stop: async () => {
        if (!hold.release()) return false;
        await shutDown(place.data, pid);
        return true;
      },
    };
  } catch (error) {
    hold.release();
    throw error;
  }
}
