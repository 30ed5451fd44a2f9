import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { RecordHead } from "@/components/review/record-head";
import { RecordView } from "@/components/review/record-view";
import { reviewQuery } from "@/components/review/review-query";
import { type Session, SessionContext } from "@/components/review/session-context";
import type { Finding } from "@/domain/eligibility";
import type { Move } from "@/domain/move";
import type { ReviewRecord } from "@/domain/review-desk";
import type { ManualCheck } from "@/domain/review-marks";
import { emptyForm } from "@/domain/nomination";
import { idOf, record, recordingVerbs, session } from "./sample";

afterEach(cleanup);

const left: Finding = {
  ruleId: idOf(501),
  title: "近五年未获同一称号",
  clause: "第三条第4款",
  hard: true,
  verdict: "manual",
  figures: "年份待核，请初审时核对",
  field: "award",
};

const check = (over: Partial<ManualCheck>): ManualCheck => ({
  ruleId: left.ruleId,
  submission: 2,
  stage: "county",
  verdict: "pass",
  note: "已看证书原件。",
  at: "2027-01-14T01:00:00.000Z",
  ...over,
});

const move = (over: Partial<Move>): Move => ({
  version: 2,
  verb: "submit",
  from: "draft",
  to: "in_review.county",
  role: "unit",
  organisationName: "某服务窗口",
  at: "2027-01-09T03:32:00.000Z",
  note: "",
  remarks: [],
  lateRemarks: 0,
  grounds: null,
  submission: 1,
  ...over,
});

function open(over: Partial<ReviewRecord>, search: Record<string, string> = {}, with_: Partial<Session> = {}) {
  const { sent, verbs } = recordingVerbs();
  const looked: string[] = [];
  const renewed: string[] = [];
  const query = reviewQuery(search);
  const shown: ReviewRecord = { ...record, refusals: { return: null }, ...over };
  render(
    <SessionContext
      value={session({ look: (href) => looked.push(href), renew: () => renewed.push("renewed"), ...with_ })}
    >
      <RecordHead record={shown} query={query} next="/review/next" previous={null} aside={<button>申请回避</button>} />
      <RecordView record={shown} query={query} verbs={verbs} heard={<p>征求意见：没有征求</p>} />
    </SessionContext>,
  );
  return { sent, looked, renewed };
}

const panel = (name: string) => within(screen.getByRole("region", { name }));

describe("人工核", () => {
  const findings = [...record.findings, left];

  it("asks the reviewer for a verdict and a note and sends nothing without them", async () => {
    const { sent } = open({ findings });
    expect(panel("条件核对").getByText("要你核")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "记下核对结果" }));
    expect(await screen.findByText("请写明核对了什么")).toBeTruthy();
    expect(screen.getByText("请选符合或不符合")).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it("keeps what was found with its submission, and is counted in the panel and the head once it is there", async () => {
    const { sent, renewed } = open({ findings });
    fireEvent.click(screen.getByLabelText("符合"));
    fireEvent.change(screen.getByLabelText("核对说明"), { target: { value: "已看证书原件。" } });
    fireEvent.click(screen.getByRole("button", { name: "记下核对结果" }));
    await waitFor(() => expect(renewed).toEqual(["renewed"]));
    expect(sent).toEqual([
      {
        verb: "checkByHand",
        input: {
          nominationId: idOf(1),
          submission: 2,
          ruleId: left.ruleId,
          verdict: "pass",
          note: "已看证书原件。",
        },
      },
    ]);
    cleanup();
    open({ findings, checks: [check({})] });
    expect(screen.getAllByText("1符合，1不符合")).toHaveLength(2);
    expect(panel("条件核对").getByText("推荐单位审核员，1月14日09:00")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "记下核对结果" })).toBeNull();
  });

  it("shows an earlier submission's check as such and asks for it again", async () => {
    const { sent } = open({ findings, checks: [check({ submission: 1, note: "当时看过。" })] });
    expect(screen.getByText(/第1版时核为符合：当时看过。/)).toBeTruthy();
    expect(screen.getAllByText("1不符合，1人工核")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "记下核对结果" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.input).toMatchObject({ submission: 2, verdict: "pass", note: "当时看过。" });
  });

  it("can be changed by the stage that has the nomination, and only there", () => {
    open({ findings, checks: [check({ verdict: "fail", note: "证书是2024年的。" })] });
    fireEvent.click(screen.getByRole("button", { name: /改核对结果/ }));
    expect(screen.getByLabelText("核对说明")).toHaveProperty("value", "证书是2024年的。");
    cleanup();
    open({ findings, checks: [check({})], refusals: { return: { code: "not_your_role" } } });
    expect(screen.queryByRole("button", { name: /改核对结果/ })).toBeNull();
  });
});

describe("what changed", () => {
  const third = {
    ...record.versions[0],
    number: 3,
    form: { ...record.nomination.form, staffTotal: "35" },
    sha256: "0d".repeat(32),
    submittedAt: "2027-01-15T00:51:00.000Z",
    files: [],
  };
  const resubmitted: Partial<ReviewRecord> = {
    nomination: { ...record.nomination, submissions: 3, form: third.form },
    versions: [third, ...record.versions],
    previous: { number: 2, form: record.nomination.form },
  };

  it("is held against the version that was seen last, not merely the one before", () => {
    open({ ...resubmitted, seen: { submission: 3, earlier: 1 } });
    const changes = panel("本次改动");
    expect(changes.getByText("第1版（1月9日）与第3版对照，共2处")).toBeTruthy();
    expect(changes.getByRole("option", { name: "我上次看过的第1版（1月9日）" })).toHaveProperty("selected", true);
    expect(changes.getByRole("option", { name: "上一版：第2版（1月14日）" })).toBeTruthy();
  });

  it("can be held against any earlier version, which the address keeps", () => {
    const { looked } = open({ ...resubmitted, seen: { submission: 3, earlier: 1 } }, { q: "窗口", against: "2" });
    const changes = panel("本次改动");
    expect(changes.getByText("第2版（1月14日）与第3版对照，共1处")).toBeTruthy();
    fireEvent.change(changes.getByLabelText("对照哪一版"), { target: { value: "1" } });
    expect(looked).toEqual([`/review/${idOf(1)}?q=%E7%AA%97%E5%8F%A3&against=1`]);
  });

  it("can show the new text alone", () => {
    open({});
    const section = screen.getByRole("region", { name: "本次改动" });
    expect(section.getAttribute("data-way")).toBe("both");
    fireEvent.click(screen.getByRole("button", { name: "只看新版" }));
    expect(section.getAttribute("data-way")).toBe("new");
  });

  it("names the files that were put in and taken off since", () => {
    const file = (n: number, name: string) => ({
      id: idOf(n),
      slot: "roster" as const,
      honourRow: null,
      name,
      mediaType: "application/pdf",
      size: 10,
      sha256: "aa",
      hasThumbnail: false,
      paperCode: null,
      uploadedAt: "2027-01-09T00:00:00.000Z",
    });
    const versions = record.versions.map((one) => (one.number === 1 ? { ...one, files: [file(1, "旧.pdf")] } : one));
    open({ versions, attachments: [file(2, "花名册（盖章）.pdf")] });
    const changes = panel("本次改动");
    expect(changes.getByText("旧.pdf").tagName).toBe("DEL");
    expect(changes.getByText("花名册（盖章）.pdf").tagName).toBe("INS");
  });
});

describe("ticks", () => {
  it("show which section changed since it was ticked, and send the section with its submission", async () => {
    const sections = record.sections.map((mark) =>
      mark.section === 4 ? { ...mark, state: "changed" as const } : mark,
    );
    const { sent } = open({ sections }, { view: "full" });
    expect(screen.getAllByText("这一部分改过，请再看")).toHaveLength(1);
    fireEvent.click(screen.getByLabelText("看过了：事迹材料"));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([
      { verb: "tickSection", input: { nominationId: idOf(1), submission: 2, section: 4, ticked: true } },
    ]);
    expect(screen.queryByText("这一部分改过，请再看")).toBeNull();
  });
});

describe("the history", () => {
  it("says in the record's head and at the step that a recommendation was of an older text", () => {
    const recommendation = move({ verb: "recommend", role: "county", version: 3 });
    open({ moves: [recommendation, move({})] }, { view: "history" });
    expect(screen.getByText("推荐已过期：推荐的是第1版")).toBeTruthy();
    expect(screen.getByText("已过期：推荐的是第1版")).toBeTruthy();
    cleanup();
    open({ moves: [{ ...recommendation, submission: 2 }, move({})] }, { view: "history" });
    expect(screen.queryByText(/已过期/)).toBeNull();
  });

  it("counts what a return could have said before", () => {
    open({ moves: [move({ verb: "return", role: "county", lateRemarks: 2, version: 2 })] }, { view: "history" });
    expect(screen.getByText("其中2条上次退回时已经看得到，没有一次列全")).toBeTruthy();
  });
});

describe("the record's head", () => {
  it("counts what each tab holds and keeps the place in the queue in their addresses", () => {
    const sections = record.sections.map((mark) => (mark.section < 3 ? { ...mark, state: "ticked" as const } : mark));
    const { looked } = open({ sections, moves: [move({})] }, { tab: "resubmitted", view: "files" });
    const tabs = within(screen.getByRole("navigation", { name: "内容" }));
    expect(tabs.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "审阅",
      "申报全文看过2/6",
      "附件0",
      "荣誉0",
      "流转1",
    ]);
    expect(tabs.getByRole("link", { current: true }).textContent).toBe("附件0");
    fireEvent.click(tabs.getByRole("link", { name: /荣誉/ }));
    expect(looked).toEqual([`/review/${idOf(1)}?tab=resubmitted&view=honours`]);
    expect(screen.getByText("没有上传附件。")).toBeTruthy();
  });

  it("has room for what else can be done with the record, and says when it is due", () => {
    open({ reviewBy: "2027-01-14" });
    expect(screen.getByRole("button", { name: "申请回避" })).toBeTruthy();
    expect(screen.getByText("今天到期")).toBeTruthy();
    cleanup();
    open({ reviewBy: "2027-01-12" });
    expect(screen.getByText("应在1月12日前办结，已超期")).toBeTruthy();
  });

  it("turns moving on off and on", () => {
    const set: boolean[] = [];
    open({}, {}, { movesOn: true, setMovesOn: (on) => set.push(on) });
    fireEvent.click(screen.getByLabelText("办完看下一件"));
    expect(set).toEqual([false]);
  });
});

describe("the quota after this decision", () => {
  const quota = { roundId: idOf(700), bodyId: idOf(900), award: "red_banner" as const, places: 4, used: 2 };
  it("counts this nomination in, unless it has its place already or none is left", () => {
    open({ quota });
    expect(screen.getByText("推荐后3 / 4")).toBeTruthy();
    cleanup();
    open({ quota, holdsPlace: true });
    expect(screen.getByText("本件已占名额，已用2 / 4")).toBeTruthy();
    cleanup();
    open({ quota: { ...quota, used: 4 } });
    expect(screen.getByText("已用4 / 4，没有名额了")).toBeTruthy();
  });
});

it("the figures come first: the share, its margin over the round's threshold, earlier honours", () => {
  const rule = {
    id: idOf(500),
    award: null,
    ordinal: 1,
    title: "女性占六成以上",
    clause: "第三条第1款",
    hard: true,
    parameters: { kind: "women_share" as const, percent: 60, comparison: ">=" as const },
  };
  const form = { ...emptyForm, staffTotal: "259", staffWomen: "159" };
  open({ round: { ...record.round, rules: [rule] }, nomination: { ...record.nomination, form } });
  const facts = panel("要点");
  expect(facts.getByText("159 / 259").parentElement?.textContent).toBe("61.4% 159 / 259");
  expect(facts.getByText("个百分点").parentElement?.textContent).toBe("1.4 个百分点");
  expect(facts.getByText("本榜没有记录")).toBeTruthy();
});
