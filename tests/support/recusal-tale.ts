import { sql } from "drizzle-orm";
import type { Actor } from "@/domain/actor";
import { addDays, dayOf } from "@/domain/calendar";
import { createForUnit } from "@/services/nominations/create-for-unit";
import { begin } from "@/services/nominations/begin";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { overrideAnswer } from "@/services/consultations/override-answer";
import { announce } from "@/services/publications/announce";
import { openList } from "@/services/publications/open-list";
import { propose } from "@/services/publications/propose";
import { registerObjection } from "@/services/publications/register-objection";
import { sign } from "@/services/publications/sign";
import { putInOrder } from "@/services/rankings/put-in-order";
import { ranking } from "@/services/rankings/ranking";
import { declareRecusal } from "@/services/recusals/declare-recusal";
import { read } from "@/services/requests/read";
import { noteSeen } from "@/services/review/note-seen";
import { tickSection } from "@/services/review/tick-section";
import { organisation, person, round } from "./city";
import { answering, saying } from "./consultations";
import type { Rows } from "./desk-readings";
import { act, seen } from "./lists";
import { formWith, type Made, valueOf } from "./nominations";
import { collectiveOf, draftedAs, further, keptBytes, submittedAs, type World } from "./worlds";

export const moments = ["draft", "county", "city", "list", "notice"] as const;
export type Moment = (typeof moments)[number];

/** A text that the case alone holds, and the name that it is under. */
const secret = { deeds: "蓝色风铃", title: "离石区某小学第00组" } as const;

const written = 7;

/** So many more that the queue has a second page, as copies of this one. */
const copies = (id: string) => sql`
  with made as (
    insert into app.nominations select (jsonb_populate_record(n, jsonb_build_object('id', app.test_id(), 'receipt_number', 'LLJG-S-2027-5' || g,
      'title', '离石区某单位第' || g || '组', 'submitted_title', '离石区某单位第' || g || '组',
      'form', n.form || jsonb_build_object('fullName', '离石区某单位第' || g || '组')))).*
    from app.nominations n, generate_series(110, 156) g where n.id = ${id} returning id, form)
  insert into app.nomination_versions select (jsonb_populate_record(v, jsonb_build_object('nomination_id', m.id, 'form', m.form))).*
  from app.nomination_versions v, made m where v.nomination_id = ${id}`;

const token = (letter: string) => letter.repeat(43);
const letterId = (number: number) => `77777777-7777-4777-8777-77777777770${number}`;
const scoring = "44444444-4444-4444-8444-444444444444";
const closed = "66666666-6666-4666-8666-666666666666";
const session = "55555555-5555-4555-8555-555555555555";
const scenarioOf = (number: number) => `88888888-8888-4888-8888-88888888880${number}`;

type Cast = {
  /** What everybody may see, in the order of their numbers. */
  readonly open: Made[];
  /** The case: one that goes the whole way, and one that is returned and late. */
  readonly kept: Made[];
  readonly lists: string[];
};

/** A round in which one unit's cases may be missing; all else is the same. */
export function recusalTale(world: World, withCase: boolean) {
  const { database, step } = world;
  const { desks, all } = database;
  const cast: Cast = { open: [], kept: [], lists: [] };
  let minute = 0;

  const common = async (name: string, work: () => Promise<unknown>) => {
    minute += 1;
    await step(name, minute);
    await work();
  };
  const own = (name: string, work: () => Promise<unknown>) => common(name, async () => (withCase ? work() : undefined));
  const at = (of: Made[], index: number): Made => {
    const made = of[index];
    if (!made) throw new Error("the tale has this case");
    return made;
  };
  const replace = (of: Made[], index: number, version: number) => {
    of[index] = { ...at(of, index), version: at(of, index).version + version };
  };
  const passed = async (of: Made[], index: number, by: Actor) => {
    valueOf(await act(desks, by, recommend, { ...seen(at(of, index)), opinion: "同意推荐。" }));
    replace(of, index, 1);
  };
  const returned = async (of: Made[], index: number, by: Actor) => {
    const remarks = [{ field: "summary" as const, text: "请写明年份。" }];
    valueOf(await act(desks, by, returnForChanges, { ...seen(at(of, index)), remarks, resubmitBy: "" }));
    replace(of, index, 1);
  };
  const kept = (index: number) => at(cast.kept, index);

  async function draft() {
    for (let number = 1; number <= written; number += 1)
      await common(`open ${number}`, async () => {
        const unit = number % 2 === 0 ? person.unit : person.otherUnit;
        const bodyId = number === written ? organisation.xingxian : organisation.lishi;
        const made = await draftedAs(world, unit, number, { bodyId });
        cast.open.push(await submittedAs(world, unit, made));
      });
    await common("a page more", () => all.execute(copies(at(cast.open, 0).id)));
    await common("open returned", () => returned(cast.open, 2, person.lishi));
    const words = [secret.title, "离石区某小学第99组"];
    for (const [index, fullName] of words.entries())
      await own(`kept ${index}`, async () => {
        const change = {
          fullName,
          deeds: `${"她们在窗口前把每一件事办完。".repeat(115)}${secret.deeds}`,
          bodyId: organisation.lishi,
        };
        cast.kept.push(await draftedAs(world, person.thirdUnit, 90 + index, change));
      });
    const units = [further.lishi3, further.city3, further.judge2].map(({ personId }) => personId);
    for (const personId of units)
      await all.execute(
        sql`insert into app.affiliations (person_id, organisation_id) values (${personId}, ${organisation.thirdUnit})`,
      );
    await all.execute(
      sql`insert into app.affiliations (person_id, organisation_id) values (${person.judge.personId}, ${organisation.lishi})`,
    );
  }

  const attached = async (name: string, { id }: Made, by: Actor) => {
    const sha256 = await keptBytes(name);
    await all.execute(sql`insert into app.attachments (nomination_id, slot, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
      values (${id}, 'other', ${name}, 'application/pdf', ${Buffer.byteLength(name)}, decode(${sha256}, 'hex'), decode(${sha256}, 'hex'), ${by.personId}, app.clock())`);
    await all.execute(sql`insert into app.uploads (nomination_id, person_id, slot, name, size, started_at)
      values (${id}, ${by.personId}, 'roster', ${name}, 1, app.clock())`);
  };

  const filledIn = async (by: Actor, organisationId: string): Promise<Made> => {
    const form = formWith({ ...collectiveOf(95), bodyId: organisation.lishi });
    const { nominationId } = valueOf(await act(desks, by, createForUnit, { organisationId, form }));
    return { id: nominationId, version: 1 };
  };

  const asked = async (number: number, department: string, about: readonly Made[]) => {
    await all.execute(sql`insert into app.consultations (id, round_id, body_id, number, department, due_on, token_hash, asked_by, asked_at)
      values (${letterId(number)}, ${round}, ${organisation.lishi}, ${number}, ${department}, ${addDays(dayOf(new Date().toISOString()), 300)},
        sha256(${token(String(number))}::bytea), ${person.lishi.personId}, app.clock())`);
    for (const { id } of about)
      await all.execute(
        sql`insert into app.consultation_items (consultation_id, nomination_id, required) values (${letterId(number)}, ${id}, false)`,
      );
  };

  const looked = async (made: Made, by: Actor) => {
    const of = { nominationId: made.id, submission: 1 };
    valueOf(await act(desks, by, noteSeen, of));
    valueOf(await act(desks, by, tickSection, { ...of, section: 1, ticked: true }));
  };

  const recused = async (index: number, by: Actor, whom: Actor) => {
    const personId = whom.personId === by.personId ? "" : (whom.personId ?? "");
    valueOf(await act(desks, by, declareRecusal, { nominationId: kept(index).id, personId, reason: "亲属任职。" }));
  };

  /** Moves a case to the second place of its order; without it nothing is moved. */
  const ordered = async (by: Actor, made: Made) => {
    const now = await ranking(by, "red_banner", desks);
    const ids = now?.lines.map(({ id }) => id) ?? [];
    const [first = "", ...rest] = ids.filter((id) => id !== made.id);
    const input = {
      award: "red_banner" as const,
      seen: ids,
      order: [first, made.id, ...rest],
      touched: [made.id],
      reason: "事迹更突出。",
    };
    valueOf(await act(desks, by, putInOrder, input));
  };

  async function county() {
    for (const index of [0, 1])
      await own(`kept ${index} submitted`, async () => {
        await attached(`证明${index}.pdf`, kept(index), person.thirdUnit);
        cast.kept[index] = await submittedAs(world, person.thirdUnit, kept(index));
      });
    await common("open attached", () => attached("公开.pdf", at(cast.open, 2), person.unit));
    await common("open resubmitted", async () => {
      cast.open[2] = await submittedAs(world, person.otherUnit, at(cast.open, 2));
    });
    await common("open seen by who is recused", () => looked(at(cast.open, 0), person.lishi2));
    await own("kept seen by who is recused", () => looked(kept(0), person.lishi2));
    await own("kept seen", () => looked(kept(0), person.lishi));
    await own("kept begun", async () => {
      valueOf(await act(desks, person.lishi2, begin, seen(kept(0))));
      replace(cast.kept, 0, 1);
    });
    await own("kept filled in", async () => {
      cast.kept.push(await filledIn(person.lishi, person.thirdUnit.organisationId));
      await attached("代填.pdf", kept(2), person.lishi);
      cast.kept[2] = await submittedAs(world, person.lishi, kept(2));
    });
    await own("recusals", async () => {
      await recused(0, person.lishi2, person.lishi2);
      for (const index of [1, 2]) await recused(index, person.lishi, person.lishi2);
    });
    await own("kept returned", () => returned(cast.kept, 1, person.lishi));
    const asking = [at(cast.open, 0), at(cast.open, 1)];
    await common("letter about some", () => asked(1, "公安机关", [...asking, ...(withCase ? [kept(0)] : [])]));
    await common("letter about some answered", async () => {
      const about = [...asking, ...(withCase ? [kept(0)] : [])];
      valueOf(await answering(database, token("1"), saying(about, "agree", "情况属实。")));
    });
    await own("letter about the case", () => asked(2, "税务机关", [kept(0)]));
    await own("letter about the case answered", async () => {
      valueOf(await answering(database, token("2"), saying([kept(0)], "disagree", "欠税。")));
      const against = { consultationId: letterId(2), nominationId: kept(0).id, reason: "已经核实。" };
      valueOf(await act(desks, person.lishi, overrideAnswer, against));
      await all.execute(sql`update app.consultations set reply_name = '回复.pdf', reply_size = 6, reply_media_type = 'application/pdf',
        reply_sha256 = decode(${await keptBytes("回复")}, 'hex') where id = ${letterId(2)}`);
    });
    await own("letter about the case without an answer", () => asked(4, "卫生健康部门", [kept(0)]));
    await common("letter about one", () => asked(3, "应急管理部门", [at(cast.open, 3)]));
    await common("order of the county", () => ordered(person.lishi, at(cast.open, 4)));
    await own("order of the county with the case", () => ordered(person.lishi, kept(0)));
  }

  async function city() {
    for (const index of [0, 1, 5])
      await common(`open ${index} recommended`, () => passed(cast.open, index, person.lishi));
    await common("open of another body recommended", () => passed(cast.open, written - 1, person.xingxian));
    await own("kept recommended", () => passed(cast.kept, 0, further.lishi4));
    await common("scoring", () => score(0, 1, written - 1));
    await own("scoring of the case", async () => {
      await sheet(kept(0), further.judge3.personId, 60);
    });
    await own("kept recused at the city", async () => {
      await recused(0, person.city, person.city2);
      await recused(0, person.publication3, person.publication3);
    });
    await common("order of the city", () => ordered(person.city, at(cast.open, written - 1)));
    await own("order of the city with the case", () => ordered(person.city, kept(0)));
    await common("scenario", () =>
      compared(
        1,
        "上会方案",
        [0, 1].map((index) => at(cast.open, index).id),
      ),
    );
    await own("scenario with the case", () => compared(2, "调整方案", [kept(0).id, at(cast.open, 1).id]));
    await common("meeting", () => meeting([at(cast.open, 0), at(cast.open, written - 1)]));
    await own("meeting with the case", () =>
      all.execute(
        sql`insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission) values (${session}, ${kept(0).id}, 3, 1)`,
      ),
    );
  }

  const sheet = async ({ id }: Made, judge: string, points: number) => {
    await all.execute(
      sql`insert into app.judges (evaluation_id, person_id, invited_at) values (${scoring}, ${judge}, app.clock()) on conflict do nothing`,
    );
    await all.execute(
      sql`insert into app.assignments (evaluation_id, nomination_id, person_id, assigned_at) values (${scoring}, ${id}, ${judge}, app.clock())`,
    );
    await all.execute(
      sql`insert into app.scores (evaluation_id, nomination_id, person_id, item, points) values (${scoring}, ${id}, ${judge}, 1, ${points})`,
    );
    await all.execute(sql`update app.assignments set state = 'scored', settled_at = app.clock(), comment = '扎实。'
      where nomination_id = ${id} and person_id = ${judge}`);
  };

  async function score(...indexes: readonly number[]) {
    await all.execute(sql`insert into app.evaluations (id, round_id, award, due_at, per_case, trim, tie_item, created_by, created_at)
      values (${scoring}, ${round}, 'red_banner', '2099-01-01', 2, 0, 1, ${person.city.personId}, app.clock())`);
    await all.execute(
      sql`insert into app.rubric_items (evaluation_id, ordinal, title, most, weight) values (${scoring}, 1, '业绩', 100, 100)`,
    );
    const [, , last = 0] = indexes;
    for (const index of indexes) {
      const first = index === last ? person.judge.personId : further.judge2.personId;
      await sheet(at(cast.open, index), first, 70 + (index % 9));
      await sheet(at(cast.open, index), further.judge3.personId, 80);
    }
  }

  async function compared(number: number, name: string, order: readonly string[]) {
    const content = { order, line: 2, quotas: {}, ratios: false, chosen: order };
    await all.execute(sql`insert into app.scenarios (id, round_id, award, name, content, sha256, saved_by, saved_at)
      values (${scenarioOf(number)}, ${round}, 'red_banner', ${name}, ${JSON.stringify(content)}::jsonb, sha256('a'), ${person.city.personId}, app.clock())`);
  }

  async function meeting(about: readonly Made[]) {
    await all.execute(sql`insert into app.agendas (id, round_id, kind, number, held_on, chair, recorder, ballot, majority_of, quorum, created_by, created_at)
      values (${session}, ${round}, 'chairs', '主席办公会〔2027〕1号', '2027-02-01', '某主席', '某秘书', 'open', 'present', 1, ${person.city.personId}, app.clock())`);
    await all.execute(
      sql`insert into app.agenda_members (agenda_id, ordinal, name, present) values (${session}, 1, '某委员', true)`,
    );
    for (const [index, { id }] of about.entries())
      await all.execute(
        sql`insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission) values (${session}, ${id}, ${index === 0 ? 1 : 4}, 1)`,
      );
  }

  const closedMeeting = async ({ id }: Made) => {
    await all.execute(sql`insert into app.agendas (id, round_id, kind, number, held_on, chair, recorder, ballot, majority_of, quorum, created_by, created_at)
      values (${closed}, ${round}, 'chairs', '主席办公会〔2027〕2号', '2027-02-02', '某主席', '某秘书', 'secret', 'present', 1, ${person.city.personId}, app.clock())`);
    await all.execute(
      sql`insert into app.agenda_members (agenda_id, ordinal, name, present) values (${closed}, 1, '某委员', true)`,
    );
    await all.execute(sql`insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission, yes, no, abstain, adopted)
      values (${closed}, ${id}, 1, 1, 1, 0, 0, true)`);
    await all.execute(sql`update app.agendas set closed_at = app.clock(),
      meeting_id = (select meeting_id from app.lists where id = ${cast.lists[1] ?? ""}) where id = ${closed}`);
  };

  const proposed = async (number: string, made: Made) => {
    const input = { nominations: [seen(made)], meetingNumber: number, heldOn: dayOf(new Date().toISOString()) };
    cast.lists.push(valueOf(await act(desks, person.city, propose, input)).listId);
  };

  async function list() {
    await common("list", () => proposed("吕妇会〔2027〕1号", at(cast.open, 0)));
    replace(cast.open, 0, 1);
    await own("list of the case", () => proposed("吕妇会〔2027〕2号", kept(0)));
    if (withCase) replace(cast.kept, 0, 1);
    await own("meeting about the case alone", () => closedMeeting(kept(0)));
  }

  const digest = (listId: string) =>
    read(person.publication, async ({ db }) => (await openList(db, listId))?.digest.toString("hex") ?? "", desks);

  async function notice() {
    await own("list of the case announced", async () => {
      const listId = cast.lists[1] ?? "";
      const sha256 = await digest(listId);
      const signers = [
        [person.publication, "proofreading"],
        [person.publication2, "privacy"],
        [further.publication4, "privacy"],
      ] as const;
      for (const [by, kind] of signers) valueOf(await act(desks, by, sign, { listId, kind, sha256 }));
      const dates = await act(desks, person.publication, announce, { listId, sha256, confirmed: null });
      if (dates.ok || dates.refusal.code !== "dates_unconfirmed") throw new Error("the dates are asked for");
      const { firstDay, lastDay } = dates.refusal;
      valueOf(await act(desks, person.publication, announce, { listId, sha256, confirmed: { firstDay, lastDay } }));
    });
    await own("objection to the case", async () => {
      const facts = {
        listId: cast.lists[1] ?? "",
        nominationId: kept(0).id,
        receivedOn: dayOf(new Date().toISOString()),
        channel: "phone" as const,
        facts: "某事",
      };
      valueOf(await act(desks, person.publication, registerObjection, facts));
    });
  }

  const chapters: Readonly<Record<Moment, () => Promise<void>>> = { draft, county, city, list, notice };

  async function rows(): Promise<Rows> {
    const ids = async (table: string) =>
      (await all.execute<{ id: string }>(sql`select id from ${sql.raw(table)} order by id`)).map(({ id }) => id);
    const numbers = await all.execute<{ number: string | null }>(
      sql`select receipt_number as number from app.nominations where organisation_id = ${organisation.thirdUnit} order by 1`,
    );
    return {
      nominations: [0, 2, 4, written - 1].map((index) => at(cast.open, index).id).concat(cast.kept.map(({ id }) => id)),
      attachments: await ids("app.attachments"),
      uploads: await ids("app.uploads"),
      letters: [1, 2, 3, 4].map((number) => ({ id: letterId(number), token: token(String(number)) })),
      evaluations: [scoring],
      scenarios: [scenarioOf(1), scenarioOf(2)],
      lists: cast.lists,
      meetings: [session, closed],
      words: ["离石区", "某小学", secret.deeds, secret.title, ...numbers.flatMap(({ number }) => number ?? [])],
    };
  }

  return {
    world,
    /** Goes on to this moment and tells what there is to ask about. */
    until: async (moment: Moment): Promise<Rows> => {
      await chapters[moment]();
      return rows();
    },
  };
}
