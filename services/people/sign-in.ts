import { randomBytes } from "node:crypto";
import { type Database, desks } from "@/db/client";
import { countFailures, findAccount, insertAttempt, insertSession } from "@/db/queries/sign-in";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { sessionSeconds } from "@/domain/session-limits";
import { verifyPassword } from "@/outside/password";
import { tokenDigest } from "./token-digest";

const failuresNear = 5;
const failuresAnywhere = 50;

export type SignIn = { readonly account: string; readonly password: string; readonly network: string };

const wrong: Refusal = { code: "invalid", fields: { account: "账号或密码不对" } };

/** Opens a session and answers with its token; unknown, disabled and wrong are one answer, and take the same time. */
export async function signIn(
  { account, password, network }: SignIn,
  on: Database = desks(),
): Promise<Result<{ readonly personId: string; readonly token: string }>> {
  const failures = await countFailures(on, account, network);
  if (failures.near >= failuresNear || failures.anywhere >= failuresAnywhere)
    return refuse({ code: "too_many_attempts" });
  const found = await findAccount(on, account);
  const right = await verifyPassword(found?.passwordHash ?? null, password);
  const may = found !== null && right && !found.disabled;
  await insertAttempt(on, account, network, may);
  if (!may) return refuse(wrong);
  const token = randomBytes(32).toString("base64url");
  await insertSession(on, found.personId, tokenDigest(token), sessionSeconds);
  return ok({ personId: found.personId, token });
}
