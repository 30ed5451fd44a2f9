import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import path from "node:path";
import postgres from "postgres";
import { keptSecret, makeDirectory } from "./private-files.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {{ login: string, isUnbound: boolean, owns: boolean, isMember: boolean }} Login */

const groupOf = { jinguo_web: "jinguo_app", jinguo_reader: "jinguo_public" };

/** @param {string} url @returns {Sql} one connection that is kept for as long as it is used */
export function connect(url) {
  return postgres(url, { max: 1, max_lifetime: null, connect_timeout: 10, onnotice() {} });
}

/** @param {string} dataDir @param {string} name of the secret: a file of mode 0400 in DATA_DIR/secrets */
export function secretOf(dataDir, name) {
  return keptSecret(path.join(makeDirectory(path.join(dataDir, "secrets")), name));
}

/** What Postgres keeps of a password, so that the password itself never enters a statement (RFC 5803). @param {string} password */
function scramVerifier(password) {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, "sha256");
  /** @param {string} word */
  const key = (word) => createHmac("sha256", salted).update(word).digest();
  const storedKey = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$4096:${salt.toString("base64")}$${storedKey}:${key("Server Key").toString("base64")}`;
}

/** Makes the login, or gives the one that is there the password; only a superuser may then restate `attributes`.
 * @param {Sql} sql @param {string} login @param {string} attributes @param {string} password */
export async function ensureLogin(sql, login, attributes, password) {
  const secret = `login password '${scramVerifier(password)}'`;
  const [known] = await sql`select (select rolsuper from pg_roles where rolname = current_user) as "isMighty"
    from pg_roles where rolname = ${login}`;
  if (!known) await sql.unsafe(`create role "${login}" ${attributes} ${secret}`);
  else await sql.unsafe(`alter role "${login}" ${known.isMighty ? attributes : ""} ${secret}`);
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {{ code?: string }} */ (error).code);
}

/** @param {unknown} error */
export function isRefusedLogin(error) {
  return ["28P01", "28000", "3D000"].includes(codeOf(error));
}

/** @param {string} url @param {string} group @returns {Promise<Login | null>} */
async function describeLogin(url, group) {
  const sql = connect(url);
  try {
    const [login] = await /** @type {import("postgres").PendingQuery<Login[]>} */ (
      sql`
      select current_user as login,
        (select bool_or(rolsuper or rolbypassrls) from pg_roles where pg_has_role(current_user, oid, 'member')) as "isUnbound",
        exists (select from pg_namespace where nspname in ('app', 'pub', 'audit') and pg_has_role(current_user, nspowner, 'member')) as owns,
        exists (select from pg_roles where rolname = ${group} and pg_has_role(current_user, oid, 'member')) as "isMember"`
    );
    return login ?? null;
  } catch (error) {
    if (isRefusedLogin(error)) return null;
    throw error;
  } finally {
    await sql.end();
  }
}

/** @param {string} variable @param {Login} login */
function refuseTooMighty(variable, { login, isUnbound, owns }) {
  if (isUnbound) refuse(`${variable} 的登录名 ${login} 是超级用户或可绕过行级安全，拒绝启动。请改用一个普通登录名。`);
  if (owns)
    refuse(
      `${variable} 的登录名 ${login} 拥有数据表（它就是迁移用的登录名或其成员），拒绝启动。请改用一个普通登录名。`,
    );
}

/** @param {Sql} sql @param {string} variable @param {string} login @param {string} password */
async function makeSiteLogin(sql, variable, login, password) {
  try {
    await ensureLogin(sql, login, "nosuperuser nobypassrls nocreatedb nocreaterole", password);
  } catch (error) {
    if (codeOf(error) !== "42501") throw error;
    refuse(
      `登录名 ${login} 已经存在，但不是由迁移用的登录名所建，程序无权设置它的密码。请用 ${variable} 给出它的地址。`,
    );
  }
}

/** The URL with which the site works as the group: the given one, or that of our own login, made or mended when needed.
 * @param {Sql} sql the migrating login @param {{ variable: string, given?: string | undefined, url: (login: string, password: string) => string, dataDir: string, login: keyof typeof groupOf }} wanted */
export async function ensureSiteLogin(sql, { variable, given, url, dataDir, login }) {
  const group = groupOf[login];
  const password = given ? "" : secretOf(dataDir, `${login}.password`);
  const address = given ?? url(login, password);
  let found = await describeLogin(address, group);
  if (!found && given) refuse(`${variable} 登录不成功：请检查其中的登录名、密码和数据库名。`);
  if (!found) await makeSiteLogin(sql, variable, login, password);
  if (!found?.isMember) {
    await sql.unsafe(`grant "${group}" to "${(found?.login ?? login).replaceAll('"', '""')}"`);
    found = await describeLogin(address, group);
  }
  if (!found) return refuse(`登录名 ${login} 登录不成功。请检查数据库服务器是否允许它以密码登录。`);
  refuseTooMighty(variable, found);
  return address;
}

/** @param {Sql} sql */
export async function refuseUnfitMigratingLogin(sql) {
  const [login] = await sql`select rolname, rolsuper, rolcreaterole from pg_roles where rolname = current_user`;
  if (login?.rolsuper)
    refuse(
      `DATABASE_URL 的登录名 ${login.rolname} 是超级用户，拒绝启动。请改用一个拥有该数据库、可建角色（CREATEROLE）的普通登录名。`,
    );
  if (!login?.rolcreaterole)
    refuse(
      `DATABASE_URL 的登录名 ${login?.rolname} 不能建角色。请以管理员执行：alter role "${login?.rolname}" createrole`,
    );
}
