import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { letter } from "@/services/consultations/letter";
import { replyFile } from "@/services/consultations/reply-file";
import { recommend } from "@/services/nominations/recommend";
import { addOwnAffiliation } from "@/services/recusals/add-own-affiliation";
import { declareRecusal } from "@/services/recusals/declare-recusal";
import { liftRecusal } from "@/services/recusals/lift-recusal";
import { recusalDesk } from "@/services/recusals/recusal-desk";
import { removeAffiliation } from "@/services/recusals/remove-affiliation";
import { record } from "@/services/review/record";
import { organisation, person } from "../support/city";
import { asked, letterTo } from "../support/consultations";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen, shiftTo } from "../support/lists";
import { drafted, recommended, refusalOf, submitted, valueOf } from "../support/nominations";
import { headOf, refused } from "../support/records";

const database = ownDatabase("recusals");
const { lishi, lishi2, city, city2, xingxian, unit, publication3 } = person;

const reason = "亲属在该单位任职。";

type Event = { verb: string; actor: { personId: string }; subject: unknown; detail: Record<string, unknown> };

async function eventsSince(seq: number): Promise<readonly Event[]> {
  const rows = await database().all.execute<{ payload: Event }>(
    sql`select payload::jsonb as payload from audit.events where seq > ${seq} order by seq`,
  );
  return rows.map(({ payload: { verb, actor, subject, detail } }) => ({ verb, actor, subject, detail }));
}

const declaring = (nominationId: string, personId = "") => ({ nominationId, personId, reason });

test("who keeps out of a nomination no longer has it, and a colleague sees why and lifts it with a reason that is kept", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, unit, newGroup());
  const before = await headOf(all);
  expect(valueOf(await act(desks, lishi2, declareRecusal, declaring(made.id)))).toEqual({
    nominationId: made.id,
    own: true,
  });
  const [event] = await eventsSince(before);
  const { said, ...detail } = event?.detail ?? {};
  expect([event?.verb, event?.actor.personId, event?.subject]).toEqual([
    "declare_recusal",
    lishi2.personId,
    { kind: "nomination", id: made.id },
  ]);
  expect(detail).toEqual({ personId: lishi2.personId, own: true, hadActed: false });
  expect(said).toMatch(/^[0-9a-f]{64}$/);
  expect(await record(lishi2, made.id, desks)).toBeNull();
  expect((await recusalDesk(lishi2, made.id, desks))?.recusals).toEqual([]);
  expect((await recusalDesk(lishi2, made.id, desks))?.about).toBeNull();
  const decision = { ...seen(made), opinion: "同意推荐。" };
  expect(await refused(database(), () => act(desks, lishi2, recommend, decision))).toEqual({ code: "not_found" });

  const desk = await recusalDesk(lishi, made.id, desks);
  expect(desk?.about?.nominationId).toBe(made.id);
  expect(desk?.recusals.map(({ person: of, reason: why, declaredBy }) => [of.name, why, declaredBy])).toEqual([
    ["lishi2", reason, "lishi2"],
  ]);
  const lifting = { nominationId: made.id, personId: lishi2.personId, reason: "同名，不是同一人。" };
  for (const stranger of [lishi2, xingxian, city])
    expect(refusalOf(await act(desks, stranger, liftRecusal, lifting))).toBe("not_found");
  valueOf(await act(desks, lishi, liftRecusal, lifting));
  expect((await record(lishi2, made.id, desks))?.nomination.id).toBe(made.id);
  const after = await recusalDesk(lishi, null, desks);
  expect(after?.recusals).toEqual([]);
  expect(after?.lifted.map(({ liftedReason, liftedBy, number }) => [liftedReason, liftedBy, number])).toEqual([
    ["同名，不是同一人。", "lishi", 1],
  ]);
  expect(await refused(database(), () => act(desks, lishi, liftRecusal, lifting))).toEqual({ code: "not_found" });
});

test("a colleague is declared as well, though they have decided before, and the event says so", async () => {
  const { desks, all } = database();
  const made = await recommended(desks, unit, lishi, newGroup());
  const before = await headOf(all);
  const value = valueOf(await act(desks, lishi2, declareRecusal, declaring(made.id, lishi.personId)));
  expect(value).toEqual({ nominationId: made.id, own: false });
  const [event] = await eventsSince(before);
  expect(event?.detail).toMatchObject({ personId: lishi.personId, own: false, hadActed: true });
  expect(await record(lishi, made.id, desks)).toBeNull();
  expect((await record(lishi2, made.id, desks))?.nomination.id).toBe(made.id);
});

test("nobody is declared twice, of another office, or from what one does not see", async () => {
  const { desks } = database();
  const draft = await drafted(desks, unit, newGroup());
  const made = await submitted(desks, unit, newGroup());
  const saying = (actor: typeof lishi, input: ReturnType<typeof declaring>) => () =>
    act(desks, actor, declareRecusal, input);
  const tries = [
    [xingxian, declaring(made.id), "not_found"],
    [city, declaring(made.id), "not_found"],
    [lishi, declaring(draft.id), "not_found"],
    [lishi, declaring(crypto.randomUUID()), "not_found"],
    [lishi, declaring(made.id, xingxian.personId), "stale"],
    [lishi, declaring(made.id, city.personId), "stale"],
    [unit, declaring(made.id), "not_your_role"],
  ] as const;
  for (const [actor, input, code] of tries)
    expect((await refused(database(), saying({ ...lishi, ...actor }, input))).code).toBe(code);
  valueOf(await act(desks, lishi, declareRecusal, declaring(made.id, lishi2.personId)));
  expect((await refused(database(), saying(lishi, declaring(made.id, lishi2.personId)))).code).toBe("stale");
});

test("the city and publication keep out of what has come to them", async () => {
  const { desks } = database();
  const made = await recommended(desks, unit, lishi, newGroup());
  valueOf(await act(desks, city, declareRecusal, declaring(made.id, city2.personId)));
  valueOf(await act(desks, publication3, declareRecusal, declaring(made.id)));
  expect(await record(city2, made.id, desks)).toBeNull();
  expect((await record(city, made.id, desks))?.nomination.id).toBe(made.id);
  expect((await recusalDesk(lishi, null, desks))?.recusals.map(({ nominationId }) => nominationId)).not.toContain(
    made.id,
  );
});

test("who says of which unit they are has none of its nominations, until a colleague takes that back", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.otherUnit, { ...newGroup(), bodyId: organisation.lishi });
  const own = { organisationId: organisation.otherUnit };
  const before = await headOf(all);
  valueOf(await act(desks, lishi2, addOwnAffiliation, own));
  expect(await record(lishi2, made.id, desks)).toBeNull();
  expect(await refused(database(), () => act(desks, lishi2, addOwnAffiliation, own))).toEqual({ code: "stale" });
  const line = (await recusalDesk(lishi, null, desks))?.affiliations;
  expect(line?.map(({ person: of, organisationName }) => [of.name, organisationName])).toEqual([
    ["lishi2", "兴县某卫生院"],
  ]);
  const removing = { personId: lishi2.personId, ...own };
  for (const stranger of [lishi2, xingxian, city])
    expect(refusalOf(await act(desks, stranger, removeAffiliation, removing))).toBe("not_found");
  expect(await refused(database(), () => act(desks, unit, removeAffiliation, removing))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, unit, addOwnAffiliation, own))).toEqual({ code: "not_your_role" });
  valueOf(await act(desks, lishi, removeAffiliation, removing));
  expect((await record(lishi2, made.id, desks))?.nomination.id).toBe(made.id);
  const events = await eventsSince(before);
  expect(events.map(({ verb }) => verb)).toEqual(["add_own_affiliation", "remove_affiliation"]);
});

test("recusal is no matter for a unit, a judge or an administrator", async () => {
  const { desks } = database();
  for (const actor of [unit, person.judge, person.admin]) expect(await recusalDesk(actor, null, desks)).toBeNull();
  expect(
    refusalOf(
      await act(desks, person.judge, liftRecusal, { ...declaring(crypto.randomUUID()), personId: lishi.personId }),
    ),
  ).toBe("not_your_role");
});

test("a letter about several is neither printed nor shown with its reply to who keeps out of one of them", async () => {
  const { desks, all } = database();
  await shiftTo(database(), 0);
  const [one, other] = [await submitted(desks, unit, newGroup()), await submitted(desks, unit, newGroup())];
  const [sent] = await asked(database(), [letterTo("公安机关", [one, other])]);
  if (!sent) throw new Error("a letter was sent");
  expect((await letter(lishi2, sent, desks))?.items).toHaveLength(2);
  valueOf(await act(desks, lishi2, declareRecusal, declaring(other.id)));
  expect(await letter(lishi2, sent, desks)).toBeNull();
  expect((await letter(lishi, sent, desks))?.items).toHaveLength(2);
  await all.execute(sql`update app.consultations set answered_at = app.clock(), answered_by = '某某', reply_name = '回复.pdf', reply_size = 6,
    reply_media_type = 'application/pdf', reply_sha256 = sha256('a') where id = ${sent.consultationId}`);
  expect(await replyFile(lishi2, sent.consultationId, desks)).toBeNull();
  await expect(replyFile(lishi, sent.consultationId, desks)).rejects.toThrow("the bytes of the reply");
});
