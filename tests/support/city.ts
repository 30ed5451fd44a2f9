import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { divisions } from "@/db/schema/divisions";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { quotas } from "@/db/schema/quotas";
import { rounds } from "@/db/schema/rounds";
import { rules } from "@/db/schema/rules";
import type { Actor } from "@/domain/actor";

const id = (kind: number, number: number) =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, "0")}${String(number).padStart(8, "0")}`;

/** The small city of the tests: two counties, one municipal system, three units, and somebody for every role. */
export const organisation = {
  city: id(1, 1),
  lishi: id(1, 2),
  xingxian: id(1, 3),
  transport: id(1, 4),
  unit: id(1, 5),
  otherUnit: id(1, 6),
  thirdUnit: id(1, 7),
} as const;

export const round = id(2, 1);

type Member = Extract<Actor, { readonly role: "unit" | "county" | "city" | "publication" }>;
type Officer = Extract<Actor, { readonly role: "admin" | "security" | "auditor" | "judge" }>;

const member = (number: number, role: Member["role"], organisationId: string): Member => ({
  role,
  personId: id(3, number),
  organisationId,
});
const officer = (number: number, role: Officer["role"]): Officer => ({
  role,
  personId: id(3, number),
  organisationId: organisation.city,
});

export const person = {
  unit: member(1, "unit", organisation.unit),
  otherUnit: member(2, "unit", organisation.otherUnit),
  lishi: member(3, "county", organisation.lishi),
  lishi2: member(4, "county", organisation.lishi),
  xingxian: member(5, "county", organisation.xingxian),
  transport: member(6, "county", organisation.transport),
  city: member(7, "city", organisation.city),
  city2: member(8, "city", organisation.city),
  publication: member(9, "publication", organisation.city),
  publication2: member(10, "publication", organisation.city),
  publication3: member(11, "publication", organisation.city),
  admin: officer(12, "admin"),
  security: officer(13, "security"),
  auditor: officer(14, "auditor"),
  judge: officer(15, "judge"),
  thirdUnit: member(16, "unit", organisation.thirdUnit),
} as const satisfies Record<string, Actor>;

export async function fillCity(db: Database): Promise<void> {
  const [found] = await db.select({ code: divisions.code }).from(divisions).limit(1);
  if (found) return;
  await db.insert(divisions).values([
    { code: "141100", name: "吕梁市", kind: "city", ordinal: 0 },
    { code: "141102", name: "离石区", kind: "county", ordinal: 1 },
    { code: "141123", name: "兴县", kind: "county", ordinal: 2 },
  ]);
  await db.insert(organisations).values([
    { id: organisation.city, kind: "city_federation", name: "吕梁市妇女联合会", divisionCode: "141100" },
    { id: organisation.lishi, kind: "county_federation", name: "离石区妇女联合会", divisionCode: "141102", ordinal: 1 },
    {
      id: organisation.xingxian,
      kind: "county_federation",
      name: "兴县妇女联合会",
      divisionCode: "141123",
      ordinal: 2,
    },
    { id: organisation.transport, kind: "system", name: "市直交通系统", ordinal: 3 },
    { id: organisation.unit, kind: "unit", name: "离石区某社区服务站", creditCode: "12141102MB0A00122B" },
    { id: organisation.otherUnit, kind: "unit", name: "兴县某卫生院", creditCode: "91141121MA0J000550" },
    { id: organisation.thirdUnit, kind: "unit", name: "离石区某小学", creditCode: "91141121MA0J00477Y" },
  ]);
  await db.insert(people).values(
    Object.entries(person).map(([account, { personId, role, organisationId }]) => ({
      id: personId,
      account: account.toLowerCase(),
      name: account,
      role,
      organisationId,
      passwordHash: "none",
    })),
  );
  await fillRound(db);
}

async function fillRound(db: Database): Promise<void> {
  await db.insert(rounds).values({
    id: round,
    year: 2027,
    title: "2027年度",
    basis: "《关于开展2027年度吕梁市三八红旗集体、巾帼文明岗推荐工作的通知》",
    opensAt: sql`app.clock() - interval '20 days'` as never,
    closesAt: sql`app.clock() + interval '20 days'` as never,
    countyDue: "2027-01-16",
    cityDue: "2027-01-30",
    awardDay: "2027-03-08",
    noticeDays: 5,
    noticeCutoff: "12:00",
    noticeCloses: "17:30",
    resubmitDays: 3,
    reviewDays: 5,
  });
  await db.insert(rules).values([
    {
      id: id(4, 1),
      roundId: round,
      ordinal: 1,
      title: "女性占六成以上",
      clause: "第三条第1款",
      hard: true,
      parameters: { kind: "women_share", percent: 60, comparison: ">=" },
    },
    {
      id: id(4, 2),
      roundId: round,
      ordinal: 2,
      title: "事迹1,500到2,000字",
      clause: "第四条第3款",
      hard: true,
      parameters: { kind: "word_count", field: "deeds", least: 1500, most: 2000 },
    },
    {
      id: id(4, 3),
      roundId: round,
      ordinal: 3,
      title: "未获同一称号",
      clause: "第三条第4款",
      hard: true,
      parameters: { kind: "no_repeat", withinYears: null, levels: "same" },
    },
  ]);
  const bodies = [organisation.city, organisation.lishi, organisation.xingxian, organisation.transport];
  await db.insert(quotas).values(
    bodies.flatMap((bodyId) =>
      (["red_banner", "model_post"] as const).map((award) => ({
        roundId: round,
        bodyId,
        award,
        places: bodyId === organisation.city ? 4 : 2,
      })),
    ),
  );
}
