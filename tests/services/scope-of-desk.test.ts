import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { everyAnswer } from "../support/desk-readings";
import { moments, recusalTale } from "../support/recusal-tale";
import { further, worldIn } from "../support/worlds";

const database = ownDatabase("scope_of_desk", 2);

/** Whose desks the rows are on, so that each verb has something to tell. */
const owners: readonly Actor[] = [person.lishi, person.city, person.publication, further.judge3];

/** Who has nothing to do with them. */
const outsiders: Readonly<Record<string, Actor>> = {
  "another county": person.xingxian,
  "a municipal system": person.transport,
  "a judge who has no sheet": person.judge,
};

type Answered = { readonly actor: Actor; readonly verb: string; readonly told: readonly string[] };

/** What a dry run repeats of the question: an id that it was asked about and did not find. */
const echoed = /\{"nominationId":"[^"]+","title":null,"refusal":\{"code":"not_found"\}\}/g;

const answered: Answered[] = [];
const marks = new Set<string>();

/** What only the rows of that county hold: ids of its nominations, files and letters, numbers, and words written about them. */
async function marksNow(): Promise<readonly string[]> {
  const rows = await database().all.execute<{ mark: string | null }>(sql`
    with own as (select n.id, n.receipt_number, n.title from app.nominations n where n.body_id = ${organisation.lishi})
    select id::text as mark from own union select receipt_number from own
    union select title from own
    union select l.list_id::text from app.list_entries l where l.nomination_id in (select id from own)
    union select i.agenda_id::text from app.agenda_items i where i.nomination_id in (select id from own)
    union select c.reply_name from app.consultations c where c.body_id = ${organisation.lishi}
    union select a.id::text from app.attachments a where a.nomination_id in (select id from own)
    union select a.name from app.attachments a where a.nomination_id in (select id from own)
    union select u.id::text from app.uploads u where u.nomination_id in (select id from own)
    union select c.id::text from app.consultations c where c.body_id = ${organisation.lishi}
    union select c.department from app.consultations c where c.body_id = ${organisation.lishi}
    union select m.reason from app.rank_moves m where m.body_id = ${organisation.lishi}
    union select r.reason from app.recusals r where r.nomination_id in (select id from own)`);
  return rows.flatMap(({ mark }) => mark ?? []);
}

beforeAll(async () => {
  const start = new Date(`${new Date().toISOString().slice(0, 10)}T02:00:00Z`);
  const tale = recusalTale(await worldIn(database(), "jinguo_scope_of_desk_test", start), true);
  for (const moment of moments) {
    const rows = await tale.until(moment);
    for (const mark of await marksNow()) marks.add(mark);
    await tale.world.step(`looked at ${moment}`, 60 * 24);
    for (const actor of [...owners, ...Object.values(outsiders)]) {
      const asked = { actor, db: database().desks, rows: { ...rows, words: ["离石区", "小学"] } };
      for (const [verb, answer] of Object.entries(await everyAnswer(asked))) {
        const said = answer.replaceAll(echoed, "");
        answered.push({ actor, verb, told: [...marks].filter((mark) => said.includes(mark)) });
      }
    }
  }
}, 600_000);

const tells = ({ actor, told }: Answered, whom: readonly Actor[]) => whom.includes(actor) && told.length > 0;

/** Verbs that tell figures alone; the worlds with and without a case hold those against each other. */
const figuresOnly = [
  "attachments/upload-state",
  "evaluations/evaluations-desk",
  "notifications/unread",
  "review/decision-desk",
  "review/other-bodies",
];

test("to those whose desk it is, every verb tells of these rows", () => {
  const verbs = new Set(answered.map(({ verb }) => verb));
  const telling = new Set(answered.filter((one) => tells(one, owners)).map(({ verb }) => verb));
  expect([...verbs].filter((verb) => !telling.has(verb)).sort()).toEqual([...figuresOnly].sort());
});

for (const [who, actor] of Object.entries(outsiders))
  test(`to ${who} no verb tells of any of them`, () => {
    expect(answered.filter((one) => one.actor === actor).length).toBeGreaterThan(0);
    expect(answered.filter((one) => tells(one, [actor]))).toEqual([]);
  });
