import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { formPage } from "@/services/nominations/form-page";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { drafted } from "../support/nominations";

const database = ownDatabase("prefill");
const offered = async (actor: typeof person.unit) => (await formPage(actor, null, database().desks))?.prefill;

test("a unit that nobody knows yet is offered nothing", async () => {
  expect(await offered(person.thirdUnit)).toBeNull();
});

test("a unit without a nomination is offered its honours by its credit code", async () => {
  await database().all.execute(sql`with c as (insert into app.collectives (full_name, credit_code)
      select '某卫生院旧名', credit_code from app.organisations where id = ${organisation.otherUnit} returning id)
    insert into app.honours (collective_id, registration_number, award, level, year)
    select id, 'LLJG-2020-H-0001', 'model_post', 'city', 2020 from c`);
  const title = "巾帼文明岗";
  expect(await offered(person.otherUnit)).toEqual({
    from: "",
    fields: { honours: [{ title, level: "city", year: "2020", grantedBy: "", documentNumber: "" }] },
  });
});

test("a new nomination is offered the lines of the unit's latest one, never its deeds, and a saved one nothing", async () => {
  const { desks } = database();
  const fullName = "离石区某社区服务站照料组";
  const made = await drafted(desks, person.unit, { fullName, contactName: "新联系人" });
  const prefill = await offered(person.unit);
  expect([prefill?.from, prefill?.fields.contactName]).toEqual([fullName, "新联系人"]);
  for (const field of ["deeds", "summary", "staffTotal", "staffWomen", "award", "declared"])
    expect(Object.keys(prefill?.fields ?? {})).not.toContain(field);
  expect((await formPage(person.unit, made.id, desks))?.prefill).toBeNull();
});
