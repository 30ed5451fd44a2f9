import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ListDesk } from "@/components/publication/list-desk";
import type { ListVerbs } from "@/components/publication/list-verbs";
import type { ListPage } from "@/domain/publication-desk";
import type { Refusal } from "@/domain/refusal";
import { ok, refuse } from "@/domain/result";
import { sampleList } from "./sample-list";

const router = { refreshed: 0 };
vi.mock("next/navigation", () => ({
  useRouter: () => ({
    refresh: () => {
      router.refreshed += 1;
    },
  }),
}));

const { id, signing, onNotice, cleared } = sampleList;
const listId = id(91);

beforeEach(() => {
  router.refreshed = 0;
});
afterEach(cleanup);

function open(page: ListPage, refusal: Refusal | null = null) {
  const sent: { verb: string; input: unknown }[] = [];
  const verb = (name: string) => async (input: unknown) => {
    sent.push({ verb: name, input });
    return refusal === null ? ok(null) : refuse(refusal);
  };
  const verbs: ListVerbs = {
    sign: verb("sign"),
    announce: verb("announce"),
    registerObjection: verb("registerObjection"),
    closeObjection: verb("closeObjection"),
    release: verb("release"),
    halt: verb("halt"),
    sendBack: verb("sendBack"),
  };
  render(<ListDesk page={page} verbs={verbs} />);
  return sent;
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const dialog = () => within(screen.getByRole("dialog"));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it("signs over the list as it stands and reads the page again", async () => {
  const sent = open(signing);
  press("签隐私");
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent).toEqual([{ verb: "sign", input: { listId, kind: "privacy", sha256: signing.currentSha256 } }]);
});

it("says why a signature was refused", async () => {
  open(signing, { code: "already_signed" });
  press("签校对");
  expect(await screen.findByText("您已经在这份名单上签过名。每个人只签一处。")).toBeTruthy();
  expect(router.refreshed).toBe(0);
});

it("offers no signature to who has signed, and says so", () => {
  const mine = { kind: "privacy", accountName: "fabu", mine: true, at: signing.now, current: true } as const;
  open({ ...signing, signOffs: [mine], maySign: false });
  expect(screen.queryByRole("button", { name: /^签/ })).toBeNull();
  expect(screen.getByText("您已经签过，每个人只签一处，其余由别人签。")).toBeTruthy();
});

it("marks a signature over an earlier list as no longer counting", () => {
  const old = { kind: "proofreading", accountName: "fabu2", mine: false, at: signing.now, current: false } as const;
  open({ ...signing, signOffs: [old] });
  expect(screen.getByText(/名单之后有变动，要重签/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "签校对" })).toBeTruthy();
});

it("keeps the notice shut while signatures are missing", () => {
  open(signing);
  expect(screen.getByText("还缺签名：校对1处、隐私2处。签齐后才能开始公示。")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "开始公示" }).disabled).toBe(true);
});

it("asks once before the notice opens", async () => {
  const sent = open({ ...signing, missingSignatures: [] });
  press("开始公示");
  expect(sent).toEqual([]);
  expect(dialog().getByRole("heading").textContent).toBe("现在开始公示这2个集体？");
  fireEvent.click(dialog().getByRole("button", { name: "开始公示" }));
  await waitFor(() => expect(router.refreshed).toBe(1));
  const input = { listId, sha256: signing.currentSha256, confirmed: null };
  expect(sent).toEqual([{ verb: "announce", input }]);
});

it("wants both dates confirmed where the holidays are not settled", async () => {
  const sent = open({ ...signing, missingSignatures: [], span: { ...signing.span, provisional: true } });
  press("开始公示");
  expect(screen.getAllByText("请对照国务院办公厅的放假通知，填写日期")).toHaveLength(2);
  type("公示首日", "2027-02-01");
  type("公示末日", "2027-02-08");
  press("开始公示");
  expect(screen.getByText("与推算的日期不同，请先请系统管理员更新节假日表")).toBeTruthy();
  type("公示末日", "2027-02-05");
  press("开始公示");
  fireEvent.click(dialog().getByRole("button", { name: "开始公示" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const confirmed = { firstDay: "2027-02-01", lastDay: "2027-02-05" };
  expect(sent[0]?.input).toEqual({ listId, sha256: signing.currentSha256, confirmed });
});

it("sends a collective back for a reason", async () => {
  const sent = open(signing);
  press("退回复审：离石区某社区网格服务站1");
  fireEvent.click(dialog().getByRole("button", { name: "退回复审" }));
  expect(await screen.findByText("请写明理由")).toBeTruthy();
  type("理由", "人数有误");
  fireEvent.click(dialog().getByRole("button", { name: "退回复审" }));
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent).toEqual([{ verb: "sendBack", input: { nominationId: id(1), version: 3, reason: "人数有误" } }]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("registers an objection against one collective", async () => {
  const sent = open(onNotice);
  press("登记异议");
  type("收到日期", "2027-02-01");
  fireEvent.change(screen.getByLabelText("方式"), { target: { value: "visit" } });
  fireEvent.change(screen.getByLabelText("针对"), { target: { value: id(2) } });
  type("反映的事实", "人数不实");
  press("登记");
  await waitFor(() => expect(router.refreshed).toBe(1));
  const input = { listId, nominationId: id(2), receivedOn: "2027-02-01", channel: "visit", facts: "人数不实" };
  expect(sent).toEqual([{ verb: "registerObjection", input }]);
});

it("closes an objection and leads on to the halt where it was upheld", async () => {
  const objection = {
    id: id(80),
    nominationId: id(1),
    against: "离石区某社区网格服务站1",
    receivedOn: "2027-01-30",
    channel: "phone",
    facts: "人数不实",
    registeredAt: onNotice.now,
    outcome: null,
    conclusion: null,
    closedAt: null,
  } as const;
  const sent = open({ ...onNotice, objections: [objection] });
  press("办结异议：离石区某社区网格服务站1");
  fireEvent.click(screen.getByLabelText("成立"));
  type("核查结论", "属实");
  press("办结");
  await waitFor(() => expect(router.refreshed).toBe(1));
  const input = { objectionId: id(80), outcome: "upheld", conclusion: "属实" };
  expect(sent).toEqual([{ verb: "closeObjection", input }]);
  cleanup();
  open({ ...onNotice, objections: [{ ...objection, outcome: "upheld", conclusion: "属实", closedAt: onNotice.now }] });
  expect(screen.getByRole("link", { name: "名单里的这个集体" }).getAttribute("href")).toBe(`#entry-${id(1)}`);
});

const fillDecision = () => {
  type("决定文号", "吕妇字〔2027〕5号");
  type("决定日期", "2027-02-20");
};

it("releases at once after the question, and puts a taken number in words", async () => {
  const sent = open(cleared, { code: "number_taken" });
  press("发布表彰");
  expect(await screen.findByText("请填写决定文号")).toBeTruthy();
  fillDecision();
  press("发布表彰");
  fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "发布表彰" }));
  expect(await screen.findByText("这个文号已经用过，请核对。")).toBeTruthy();
  const input = { listId, documentNumber: "吕妇字〔2027〕5号", documentDate: "2027-02-20", releaseAt: "" };
  expect(sent).toEqual([{ verb: "release", input }]);
});

it("releases at its hour", async () => {
  const sent = open(cleared);
  fillDecision();
  fireEvent.click(screen.getByLabelText("定时"));
  press("发布表彰");
  expect(await screen.findByText("请填写发布时间")).toBeTruthy();
  type("定时发布时间", "2027-03-08T06:00");
  press("发布表彰");
  fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "发布表彰" }));
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent[0]?.input).toMatchObject({ releaseAt: "2027-03-08T06:00" });
});

it("keeps the release shut while an objection is open", () => {
  const objection = {
    id: id(80),
    nominationId: null,
    against: null,
    receivedOn: "2027-01-30",
    channel: "email",
  } as const;
  const open80 = { facts: "x", registeredAt: cleared.now, outcome: null, conclusion: null, closedAt: null } as const;
  open({ ...cleared, objections: [{ ...objection, ...open80 }] });
  expect(screen.getByText("还有1件异议没有办结，办结后才能发布。")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "发布表彰" }).disabled).toBe(true);
});
