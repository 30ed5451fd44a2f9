import { refuse } from "./refusal.mjs";

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {"0" | "1" | "accounts"} Demo */

const words = { 0: "正式使用", 1: "演示城市", accounts: "只有演示账号" };

/** @param {string} value @returns {value is Demo} */
const isDemo = (value) => Object.hasOwn(words, value);

/** @param {string | undefined} value of the variable DEMO @returns {Demo | undefined} */
export function readDemo(value) {
  if (value === undefined || value === "") return undefined;
  return isDemo(value) ? value : refuse(`DEMO=${value} 无法识别：可用的值是 0、1、accounts。`);
}

/** @param {string | undefined} value of the variable DEMO_CLOCK, as +8d, +3h, -30m @returns {string | undefined} an SQL interval */
export function readClock(value) {
  if (value === undefined || value === "") return undefined;
  const [, sign, amount, unit] = /^([+-])(\d{1,4})([dhm])$/.exec(value) ?? [];
  if (!unit) return refuse(`DEMO_CLOCK=${value} 无法识别：请写成 +8d、+3h 或 -2d 这样的形式。`);
  return `${sign}${amount} ${{ d: "days", h: "hours", m: "minutes" }[unit]}`;
}

/** What the database says it was made as; null while it is empty. @param {Sql} sql @returns {Promise<Demo | null>} */
async function recordedDemo(sql) {
  const [row] = await sql`select demo from app.installation`;
  return row ? /** @type {Demo} */ (row.demo) : null;
}

/** @param {Demo} recorded @param {Demo | undefined} wanted */
function refuseContradiction(recorded, wanted) {
  if (wanted !== undefined && wanted !== recorded)
    refuse(
      `DEMO=${wanted}（${words[wanted]}）与数据库不符：它是以 DEMO=${recorded}（${words[recorded]}）建立的。请去掉 DEMO，或用 DATA_DIR 指定另一个数据目录。`,
    );
}

/** Fills an empty database and answers what it is.
 * @param {Sql} sql @param {{ wanted: Demo | undefined, permit: (demo: Demo) => void, seed: (demo: Demo) => Promise<void> }} how
 * @returns {Promise<{ demo: Demo, seeded: boolean }>} */
export async function settleInstallation(sql, { wanted, permit, seed }) {
  const recorded = await recordedDemo(sql);
  if (recorded !== null) {
    refuseContradiction(recorded, wanted);
    permit(recorded);
    return { demo: recorded, seeded: false };
  }
  const demo = wanted ?? "1";
  permit(demo);
  await seed(demo);
  if ((await recordedDemo(sql)) !== demo) refuse("初始数据没有完整写入。请查看上面的输出，改正后再启动。");
  return { demo, seeded: true };
}

/** @param {Sql} sql @param {Demo} demo @param {string | undefined} clock an SQL interval */
export async function settleClock(sql, demo, clock) {
  if (clock !== undefined && demo === "0")
    refuse("DEMO_CLOCK 只在演示环境（DEMO 为 1 或 accounts）中有效，正式使用的数据库不能拨动时钟。");
  const shift = demo === "0" ? "0" : (clock ?? "0");
  const updated = await sql`update app.clock_offset set shift = ${shift}::text::interval`;
  if (updated.count === 0) await sql`insert into app.clock_offset (shift) values (${shift}::text::interval)`;
}
