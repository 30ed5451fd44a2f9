import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { beforeAll, expect, inject, test } from "vitest";
import { ownDatabase } from "../support/database";

const database = ownDatabase("verify_log");
const events = 4500;

/** Acts as the owner of the log, which neither of the site's logins can become. */
const asTheLog = (statement: ReturnType<typeof sql>) =>
  database().all.transaction(async (on) => {
    await on.execute(
      sql`select set_config('app.actor', '{"role":"clock","personId":null,"organisationId":null}', true)`,
    );
    await on.execute(sql`set local role jinguo_log`);
    return on.execute(statement);
  });

async function verifyLog(): Promise<{
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}> {
  const url = new URL(inject("cluster").urls.migrating);
  url.pathname = "/jinguo_verify_log_test";
  const child = spawn(process.execPath, ["scripts/verify-log.mjs"], {
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said, complained };
}

beforeAll(async () => {
  await asTheLog(
    sql`select audit.append('submit', 'nomination', gen_random_uuid(), jsonb_build_object('第', i)) from generate_series(1, ${events}::int) i`,
  );
});

test("the log of the database verifies from its first event to its last", async () => {
  const [head] = await asTheLog(sql`select seq, encode(hash, 'hex') as hash from audit.head`);
  const { code, said, complained } = await verifyLog();
  expect({ code, complained }).toEqual({ code: 0, complained: "" });
  expect(said).toContain(`事件  ${String(head?.["seq"])} 条\n  摘要  ${String(head?.["hash"])}\n`);
  expect(Number(head?.["seq"])).toBeGreaterThanOrEqual(events);
});

test("an event changed behind the log's back is found, by its number", async () => {
  await asTheLog(sql`alter table audit.events disable trigger events_stay`);
  await asTheLog(sql`update audit.events set at = at + interval '1 ms' where seq = 3210`);
  const { code, said, complained } = await verifyLog();
  expect(code).toBe(1);
  expect(said).toContain("事件  3209 条（核对到此为止）");
  expect(complained).toMatch(/^\n✗ 审计日志在第 3210 条断开：内容里的时间是 \S+，登记的时间是 \S+。\n$/);
});
