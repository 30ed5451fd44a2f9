import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { insertSetUpLink } from "@/db/seed/set-up-link";
import { city } from "@/domain/city";
import { setUp } from "@/services/people/set-up";
import { setUpOpen } from "@/services/people/set-up-open";
import { signIn } from "@/services/people/sign-in";
import { ownDatabase } from "../support/database";
import { refusalOf, valueOf } from "../support/nominations";

const database = ownDatabase("set_up");

beforeAll(() => database().all.execute(sql`truncate app.divisions, app.organisations, app.people, app.rounds cascade`));

const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
const administrator = (account: string) => ({ account, name: "某某", password: "Bright-sunny-morning-7" });
const input = (token: string) => ({
  token,
  cityFederation: "吕梁市妇女联合会",
  admin: administrator("guanli"),
  security: administrator("anquan"),
  auditor: administrator("shenji"),
});
const people = async () => [
  ...(await database().all.execute(sql`select account, role from app.people order by account`)),
];

test("an unknown link, an expired one and three accounts of one name set up nothing", async () => {
  const { all, desks } = database();
  const token = tokenOf(await insertSetUpLink(all));
  expect(await setUpOpen(token, desks)).toBe(true);
  const unknown = "x".repeat(43);
  expect(await setUpOpen(unknown, desks)).toBe(false);
  expect(refusalOf(await setUp(input(unknown), desks))).toBe("not_found");
  expect(await setUp({ ...input(token), auditor: administrator("anquan") }, desks)).toEqual({
    ok: false,
    refusal: { code: "invalid", fields: { "auditor.account": "三个账号不能相同" } },
  });
  await all.execute(sql`update app.set_up_links set expires_at = clock_timestamp() - interval '1 second'`);
  expect(await setUpOpen(token, desks)).toBe(false);
  expect(refusalOf(await setUp(input(token), desks))).toBe("not_found");
  expect(await people()).toEqual([]);
});

test("a link sets up the city, its counties and three administrators, once", async () => {
  const { all, desks } = database();
  const [first, second] = [tokenOf(await insertSetUpLink(all)), tokenOf(await insertSetUpLink(all))];
  expect(valueOf(await setUp(input(first), desks))).toEqual({ account: "guanli" });
  expect(await people()).toEqual([
    { account: "anquan", role: "security" },
    { account: "guanli", role: "admin" },
    { account: "shenji", role: "auditor" },
  ]);
  const kinds = await all.execute(
    sql`select kind, count(*)::integer as count from app.organisations group by kind order by kind`,
  );
  expect([...kinds]).toEqual([
    { kind: "city_federation", count: 1 },
    { kind: "county_federation", count: city.counties.length },
  ]);
  expect(await setUpOpen(first, desks)).toBe(false);
  expect(refusalOf(await setUp(input(first), desks))).toBe("not_found");
  expect(refusalOf(await setUp({ ...input(second), admin: administrator("another") }, desks))).toBe("not_found");
  expect(await people()).toHaveLength(3);
  const { password } = administrator("guanli");
  expect(refusalOf(await signIn({ account: "guanli", password, network: "here" }, desks))).toBe("ok");
});
