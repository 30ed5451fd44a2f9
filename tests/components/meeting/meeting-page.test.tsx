import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MeetingPage } from "@/components/meeting/meeting-page";
import type { MeetingVerbs } from "@/components/meeting/meeting-verbs";
import { meetingQuery } from "@/components/meeting/meeting-query";
import { NewMeetingPage } from "@/components/meeting/new-meeting-page";
import { Projector } from "@/components/meeting/projector";
import type { Meeting } from "@/domain/agenda-desk";
import type { Refusal } from "@/domain/refusal";
import { ok, refuse } from "@/domain/result";
import { adopted, id, item, meeting, projection } from "./sample-meeting";

const router = { refreshed: 0 };
vi.mock("next/navigation", () => ({
  useRouter: () => ({
    refresh: () => {
      router.refreshed += 1;
    },
  }),
}));

beforeEach(() => {
  router.refreshed = 0;
});
afterEach(cleanup);

function open(page: Meeting, refusal: Refusal | null = null) {
  const sent: { verb: string; input: unknown }[] = [];
  const verb =
    <Value,>(name: string, value: Value) =>
    async (input: unknown) => {
      sent.push({ verb: name, input });
      return refusal === null ? ok(value) : refuse(refusal);
    };
  const verbs: MeetingVerbs = {
    changeHead: verb("changeHead", null),
    setMembers: verb("setMembers", null),
    putOn: verb("putOn", null),
    orderItems: verb("orderItems", null),
    takeOff: verb("takeOff", null),
    noteItem: verb("noteItem", null),
    recordVote: verb("recordVote", { adopted: true }),
    retakeVote: verb("retakeVote", null),
    closeAgenda: verb("closeAgenda", { listId: id(91) }),
    discardAgenda: verb("discardAgenda", null),
  };
  const { rerender } = render(<MeetingPage meeting={page} verbs={verbs} />);
  return { sent, again: (next: Meeting) => rerender(<MeetingPage meeting={next} verbs={verbs} />) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (member: string, vote: string) =>
  fireEvent.click(within(screen.getByRole("group", { name: new RegExp(member) })).getByLabelText(vote));
const agendaId = id(90);

it("records a vote by name once everybody present has one, and tells the result before", async () => {
  const { sent } = open(meeting());
  choose("某甲", "赞成");
  press("记录表决");
  expect(await screen.findByText("还有1位没有记：某乙。")).toBeTruthy();
  expect(sent).toEqual([]);
  choose("某乙", "回避");
  expect(screen.getByText(/赞成1票、反对0票、弃权0票；回避1人。到会2人，赞成1票，没有超过半数，未通过。/)).toBeTruthy();
  press("记录表决");
  await waitFor(() => expect(router.refreshed).toBe(1));
  const votes = [
    { member: 1, vote: "yes" },
    { member: 2, vote: "recuse" },
  ];
  const input = { agendaId, nominationId: id(1), submission: 1, cast: { ballot: "open", votes } };
  expect(sent).toEqual([{ verb: "recordVote", input }]);
});

it("goes on to the next item after a vote", async () => {
  open(meeting());
  press("全部记为赞成");
  press("记录表决");
  expect(await screen.findByRole("heading", { name: /第2项/ })).toBeTruthy();
});

it("counts a secret vote, which is no more than those present", async () => {
  const { sent } = open(meeting({ head: { ...meeting().head, ballot: "secret" } }));
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  press("记录表决");
  expect(screen.getByText("请填写三项的票数，没有的填0。")).toBeTruthy();
  type("赞成（票）", "２");
  type("反对（票）", "1");
  type("弃权（票）", "0");
  expect(screen.getByText("三项合计3票，多于到会的2人。")).toBeTruthy();
  type("反对（票）", "0");
  press("记录表决");
  await waitFor(() => expect(sent).toHaveLength(1));
  const cast = { ballot: "secret", yes: 2, no: 0, abstain: 0 };
  expect(sent[0]?.input).toEqual({ agendaId, nominationId: id(1), submission: 1, cast });
});

it("does not vote without a quorum, and says why", () => {
  open(meeting({ head: { ...meeting().head, quorum: 3 } }));
  expect(screen.getByText("应到3人，到会2人，不足规定的3人，还不能表决。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "记录表决" })).toBeNull();
});

it("moves an item by Alt and an arrow, not while an input method composes, and back where it is refused", async () => {
  const titles = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent?.slice(0, 10));
  const { sent } = open(meeting(), { code: "stale" });
  const before = titles();
  const handle = () => screen.getByRole("button", { name: /调整某社区服务站第2组/ });
  fireEvent.keyDown(handle(), { code: "ArrowUp", altKey: true, isComposing: true });
  fireEvent.keyDown(handle(), { code: "ArrowUp" });
  expect(sent).toEqual([]);
  fireEvent.keyDown(handle(), { code: "ArrowUp", altKey: true });
  expect(titles()).toEqual([...before].reverse());
  expect(await screen.findByText(/刚刚有人改动或办理过/)).toBeTruthy();
  expect(titles()).toEqual(before);
  expect(sent).toEqual([{ verb: "orderItems", input: { agendaId, order: [id(2), id(1)] } }]);
});

it("sums up before it closes, and sends exactly what it said", async () => {
  const rejected = item(2, { adopted: false, counts: { yes: 1, no: 1, abstain: 0 } });
  const { sent } = open(meeting({ items: [adopted(3), rejected, adopted(1)] }));
  press("试算并结束会议");
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
    "某社区服务站第3组",
    "某社区服务站第1组",
    "某社区服务站第2组",
    "三八红旗集体：名额12个，已列入名单2个，本次通过2个，还剩8个",
  ]);
  expect(sent).toEqual([]);
  fireEvent.click(dialog.getByRole("button", { name: "结束会议" }));
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent).toEqual([{ verb: "closeAgenda", input: { agendaId, adopted: [id(3), id(1)] } }]);
});

it("says in the summary why a closing was refused", async () => {
  open(meeting({ items: [adopted(1)] }), { code: "two_stages", stage: "county" });
  press("试算并结束会议");
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "结束会议" }));
  expect(await screen.findByText(/您已经在初审环节办理过这份申报/)).toBeTruthy();
});

it("does not close over what waits, what has changed or more than there are places", () => {
  const { again } = open(meeting({ items: [adopted(1), item(2)] }));
  const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "试算并结束会议" });
  expect([button().disabled, screen.queryByText("还有1项没有表决。") === null]).toEqual([true, false]);
  again(meeting({ items: [{ ...adopted(1), current: false }] }));
  expect(screen.getByText("有1项材料已变动，请先移出议程或重新表决。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "换成现在的材料" })).toBeTruthy();
  again(meeting({ items: [adopted(1), adopted(2)], places: [{ award: "red_banner", places: 1, used: 0 }] }));
  expect(screen.getByText("通过的多于名额，请撤销部分表决或移出议程。")).toBeTruthy();
  expect(screen.getByText(/超出1个/)).toBeTruthy();
});

it("a closed meeting is read-only and leads to its papers and to another meeting", () => {
  const closed = meeting({
    closedAt: "2027-02-19T03:00:00.000Z",
    items: [adopted(1)],
    list: { listId: id(91), sha256: "ab".repeat(32) },
  });
  const { again } = open(closed);
  expect(screen.queryByRole("button", { name: /记录|移出|结束|保存|调整/ })).toBeNull();
  const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links()).toEqual([
    "/review/meetings",
    `/review/meetings/${agendaId}/papers/list.docx`,
    `/review/meetings/${agendaId}/papers/minutes.docx`,
    `/review/meetings/new?after=${agendaId}`,
  ]);
  press("某社区服务站第1组");
  expect(screen.getByText("某甲、某乙")).toBeTruthy();
  again({ ...closed, list: null, whole: false });
  expect(links()).toEqual(["/review/meetings", `/review/meetings/new?after=${agendaId}`]);
});

it("begins a new meeting with the members of the last one and what was chosen", async () => {
  const sent: unknown[] = [];
  const prepared: string[] = [];
  const candidates = [1, 2, 3].map((number) => ({ ...item(number), id: id(number) }));
  const { head, members } = meeting();
  const start = { year: 2027, today: "2027-02-20", candidates, chosen: [id(2)], last: { head, members } };
  const prepare = async (input: unknown) => {
    sent.push(input);
    return ok({ agendaId });
  };
  render(<NewMeetingPage start={start} prepare={prepare} onPrepared={(made) => prepared.push(made)} />);
  press("准备好，进入会议");
  expect(await screen.findByText("请填写会议纪要文号")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("会议纪要文号"), { target: { value: "6号" } });
  fireEvent.click(screen.getByLabelText(/第1组/));
  press("准备好，进入会议");
  await waitFor(() => expect(prepared).toEqual([agendaId]));
  const present = members.map(({ name, post }) => ({ name, post, present: true }));
  const expected = {
    ...head,
    number: "6号",
    heldOn: "2027-02-20",
    quorum: "2",
    members: present,
    items: [id(2), id(1)],
  };
  expect(sent).toEqual([expected]);
});

it("the wall shows the first item that waits, and what the arrows lead to", () => {
  render(<Projector projection={projection()} />);
  const shown = () => screen.getByRole("heading", { level: 2 }).textContent;
  expect(shown()).toBe("某社区服务站第2组");
  expect(screen.getByText(/上一项：某社区服务站第1组，到会2人，赞成2票，超过半数，通过/)).toBeTruthy();
  fireEvent.keyDown(document, { code: "ArrowLeft" });
  expect([shown(), screen.getByRole("status").textContent]).toEqual([
    "某社区服务站第1组",
    "通过赞成2票、反对0票、弃权0票到会2人，赞成2票，超过半数，通过",
  ]);
  fireEvent.keyDown(document, { code: "ArrowLeft" });
  expect(shown()).toBe("某社区服务站第1组");
  press("跟随会议进度");
  expect(shown()).toBe("某社区服务站第2组");
  expect(document.body.textContent).not.toMatch(/某甲|某丁/);
});

it("reads what the address of a new meeting says", () => {
  const nothing = { award: null, ids: [], scenarioId: null, after: null };
  expect(meetingQuery({})).toEqual(nothing);
  expect(meetingQuery({ from: "ranking", award: "model_post" })).toEqual({ ...nothing, award: "model_post" });
  const asked = { ids: ["a,b", "c"], scenario: "s", after: "m", award: "other" };
  expect(meetingQuery(asked)).toEqual({ award: null, ids: ["a", "b", "c"], scenarioId: "s", after: "m" });
});
