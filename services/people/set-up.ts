import { type Database, desks } from "@/db/client";
import { insertSetUp } from "@/db/queries/set-up";
import { city } from "@/domain/city";
import type { SetUpInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { hashPassword } from "@/outside/password";
import { tokenDigest } from "./token-digest";

const administrators = ["admin", "security", "auditor"] as const;

/** Sets up an empty installation: the city federation, its counties and the three administrators, once per link. */
export async function setUp(input: SetUpInput, on: Database = desks()): Promise<Result<{ readonly account: string }>> {
  const accounts = administrators.map((role) => input[role].account);
  if (new Set(accounts).size < accounts.length)
    return refuse({ code: "invalid", fields: { "auditor.account": "三个账号不能相同" } });
  const people = await Promise.all(
    administrators.map(async (role) => {
      const { account, name, password } = input[role];
      return { account, name, role, passwordHash: await hashPassword(password) };
    }),
  );
  const done = await insertSetUp(on, tokenDigest(input.token), {
    city: { code: city.code, name: city.name, federation: input.cityFederation },
    counties: city.counties.map(({ code, name }) => ({ code, name, federation: `${name}妇女联合会` })),
    administrators: people,
  });
  return done ? ok({ account: input.admin.account }) : refuse({ code: "not_found" });
}
