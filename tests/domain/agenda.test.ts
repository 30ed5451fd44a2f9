import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgendaMember,
  attendanceOf,
  type Ballot,
  basisOf,
  closingPlan,
  type DecidableItem,
  isAdopted,
  majorities,
  stateOf,
  tallyOf,
  votes,
  votesNeeded,
  type VotingRule,
  whyNoQuorum,
  whyNotByName,
  whyNotClosed,
  whyNotCounted,
  whyNotQuorum,
} from "@/domain/agenda";
import {
  closeAgendaInput,
  prepareAgendaInput,
  putOnInput,
  recordVoteInput,
  takePapersInput,
} from "@/domain/agenda-input";
import { agendaWords } from "@/domain/agenda-words";
import { listContent } from "@/domain/canonical";
import { decidedListIn } from "@/domain/meeting-papers";

const rule = (change: Partial<VotingRule> = {}): VotingRule => ({
  ballot: "open",
  majorityOf: "present",
  quorum: 3,
  ...change,
});

const member = (ordinal: number, present = true): AgendaMember => ({
  ordinal,
  name: `某${ordinal}`,
  post: "",
  present,
});
const members = [member(1), member(2), member(3, false)];
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const item = (number: number, change: Partial<DecidableItem> = {}): DecidableItem => ({
  nominationId: id(number),
  award: "red_banner",
  adopted: true,
  current: true,
  ...change,
});

test("who belongs to a meeting and who is there", () => {
  expect(attendanceOf(members)).toEqual({ members: 3, present: 2 });
  expect(whyNoQuorum(rule(), attendanceOf(members))).toEqual({ code: "no_quorum", present: 2, quorum: 3 });
  expect(whyNoQuorum(rule({ quorum: 2 }), attendanceOf(members))).toBeNull();
  expect([whyNotQuorum(4, 3), whyNotQuorum(3, 3)]).toEqual(["最低到会人数不能多于应到的3人", null]);
});

test("an item is adopted exactly when more than half of those who count are for it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...majorities),
      fc.nat(60),
      fc.nat(60),
      fc.array(fc.constantFrom(...votes), { maxLength: 60 }),
      (majorityOf, present, absent, cast) => {
        const attendance = { present, members: present + absent };
        const counts = tallyOf(cast.map((vote) => ({ vote })));
        const yes = cast.filter((vote) => vote === "yes").length;
        const basis = majorityOf === "present" ? present : present + absent;
        const voting = rule({ majorityOf });
        expect(basisOf(voting, attendance)).toBe(basis);
        expect(isAdopted(voting, attendance, counts)).toBe(yes > basis / 2);
        expect(isAdopted(voting, attendance, counts)).toBe(yes >= votesNeeded(voting, attendance));
        expect(counts.yes + counts.no + counts.abstain + counts.recuse).toBe(cast.length);
      },
    ),
  );
});

test("votes by name are those of everybody present, once each", () => {
  const ballot = (of: number): Ballot => ({ member: of, vote: "yes" });
  expect(whyNotByName(members, [ballot(1), ballot(2)])).toBeNull();
  expect(whyNotByName(members, [ballot(1), ballot(1)])).toBe("同一位成员记了两次票");
  expect(whyNotByName(members, [ballot(1), ballot(3)])).toBe("有没到会的成员记了票");
  expect(whyNotByName(members, [ballot(1)])).toBe("还有1位没有记：某2");
});

test("votes that were counted are no more than those present", () => {
  const attendance = { members: 5, present: 4 };
  expect(whyNotCounted(attendance, { yes: 2, no: 1, abstain: 1 })).toBeNull();
  expect(whyNotCounted(attendance, { yes: 3, no: 1, abstain: 1 })).toBe("三项合计5票，多于到会的4人");
});

test("an item waits, is decided, or has been overtaken; what was not adopted stays so", () => {
  expect(stateOf({ adopted: null, current: true })).toBe("waiting");
  expect(stateOf({ adopted: true, current: true })).toBe("adopted");
  expect(stateOf({ adopted: false, current: false })).toBe("rejected");
  expect(stateOf({ adopted: true, current: false })).toBe("stale");
  expect(stateOf({ adopted: null, current: false })).toBe("stale");
});

test("the plan of a closing keeps the order and counts the places of each award that has any", () => {
  const items = [
    item(3),
    item(1, { award: "model_post" }),
    item(2, { adopted: false }),
    item(4, { adopted: null }),
    item(5, { current: false }),
  ];
  const plan = closingPlan(items, [{ award: "red_banner", places: 4, used: 3 }]);
  expect(plan).toEqual({
    adopted: [items[0], items[1]],
    rejected: [items[2]],
    undecided: [items[3]],
    stale: [items[4]],
    places: [{ award: "red_banner", places: 4, used: 3, adopted: 1, left: 0 }],
  });
});

test("a meeting closes when everything is decided on what is before it and the places suffice", () => {
  const places = [{ award: "red_banner" as const, places: 1, used: 0 }];
  const why = (...items: DecidableItem[]) => whyNotClosed(closingPlan(items, places));
  expect(why(item(1))).toBeNull();
  expect(why(item(1, { adopted: false }))).toBeNull();
  expect(why()).toEqual({ code: "invalid", fields: { items: "议程上还没有议题" } });
  expect(why(item(1), item(2))).toEqual({ code: "quota_exhausted", places: 1 });
  expect(why(item(1), item(2, { adopted: null }))).toEqual({ code: "items_undecided", count: 1 });
  expect(why(item(1, { current: false }), item(2, { adopted: null }))).toEqual({ code: "stale" });
});

test("a result is told with the figures it follows from", () => {
  const attendance = { members: 9, present: 7 };
  const counts = { yes: 5, no: 1, abstain: 1 };
  expect(agendaWords.result(rule(), attendance, counts)).toBe("到会7人，赞成5票，超过半数，通过");
  expect(agendaWords.result(rule(), attendance, { ...counts, yes: 3 })).toBe("到会7人，赞成3票，没有超过半数，未通过");
  const ofAll = rule({ majorityOf: "members" });
  expect(agendaWords.result(ofAll, attendance, counts)).toBe("应到9人，到会7人，赞成5票，超过应到人数的半数，通过");
  expect(agendaWords.result(ofAll, attendance, { ...counts, yes: 4 })).toContain("没有超过应到人数的半数，未通过");
  expect(agendaWords.counts(counts)).toBe("赞成5票、反对1票、弃权1票");
  expect(agendaWords.counts(counts, 2)).toBe("赞成5票、反对1票、弃权1票；回避2人");
  expect(agendaWords.attendance(rule(), attendance)).toBe("应到9人，到会7人，达到规定的3人");
  expect(agendaWords.attendance(rule({ quorum: 8 }), attendance)).toBe("应到9人，到会7人，不足规定的8人");
});

const form = (change: Record<string, unknown> = {}) => ({
  kind: "chairs",
  number: " 主席办公会〔2027〕1号 ",
  heldOn: "2027-02-19",
  place: "",
  chair: "某甲",
  recorder: "某乙",
  ballot: "open",
  majorityOf: "present",
  quorum: "２",
  members: [
    { name: "某甲", post: "主席", present: true },
    { name: "某乙", post: "", present: false },
  ],
  items: [id(1)],
  ...change,
});

const messages = (input: unknown): Record<string, string> => {
  const parsed = prepareAgendaInput.safeParse(input);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message]));
};

test("a meeting has a number, a day, a chair, members each named once, and a quorum of them", () => {
  const parsed = prepareAgendaInput.parse(form());
  expect({ number: parsed.number, quorum: parsed.quorum }).toEqual({ number: "主席办公会〔2027〕1号", quorum: 2 });
  expect(messages(form({ quorum: "3" }))).toEqual({ quorum: "最低到会人数不能多于应到的2人" });
  expect(messages(form({ quorum: "0" }))).toEqual({ quorum: "不能小于1" });
  expect(messages(form({ number: " ", chair: "", heldOn: "2027-02-30" }))).toEqual({
    number: "请填写会议纪要文号",
    chair: "请填写主持人",
    heldOn: "没有这一天，请按年-月-日填写",
  });
  const twice = form().members.map((one) => ({ ...one, name: "某甲" }));
  expect(messages(form({ members: twice }))).toEqual({ members: "有两位成员姓名相同，请加以区分" });
  expect(messages(form({ items: [id(1), id(1)] }))).toEqual({ items: "同一件申报出现了两次" });
});

test("votes, items and papers are asked for in one shape only", () => {
  const which = { agendaId: id(1), nominationId: id(2) };
  const accepted = (cast: unknown) => recordVoteInput.safeParse({ ...which, submission: 1, cast }).success;
  expect(accepted({ ballot: "open", votes: [{ member: 1, vote: "recuse" }] })).toBe(true);
  expect(accepted({ ballot: "secret", yes: 1, no: 0, abstain: 0 })).toBe(true);
  expect(accepted({ ballot: "secret", yes: 1, no: 0, abstain: 0, adopted: true })).toBe(false);
  expect(accepted({ ballot: "secret", yes: -1, no: 0, abstain: 0 })).toBe(false);
  expect(accepted({ ballot: "open", votes: [{ member: 1, vote: "maybe" }] })).toBe(false);
  expect(putOnInput.safeParse({ agendaId: id(1), items: [] }).success).toBe(false);
  expect(closeAgendaInput.safeParse({ agendaId: id(1), adopted: [] }).success).toBe(true);
  expect(takePapersInput.safeParse({ agendaId: id(1), document: "ballots.docx" }).success).toBe(false);
});

test("a fixed list is read as it was fixed", () => {
  const entry = { ordinal: 1, award: "red_banner" as const, fullName: "某组", bodyName: "某会", versionSha256: "00" };
  const list = { round: 2027, meeting: { number: "1号", date: "2027-02-19" }, entries: [entry] };
  expect(decidedListIn(listContent(list))).toEqual(list);
  expect(() => decidedListIn("{}")).toThrow();
});
