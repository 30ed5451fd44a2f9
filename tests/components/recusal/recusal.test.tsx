import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { RecusalPage } from "@/components/recusal/recusal-page";
import { RecuseButton } from "@/components/recusal/recuse-button";
import type { RecusalDesk } from "@/domain/recusal";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";

afterEach(cleanup);

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const self = { id: id(1), name: "某甲" };
const colleague = { id: id(2), name: "某乙" };
const nominationId = id(3);
const unitOf = { id: id(4), name: "离石区某小学" };

const line = {
  nominationId,
  title: "某服务窗口",
  receiptNumber: "LLJG-S-2027-0001",
  person: colleague,
  declaredBy: self.name,
  declaredAt: "2027-01-10T02:00:00.000Z",
  reason: "近亲属在该单位任职。",
};

const empty: RecusalDesk = {
  self: self.id,
  colleagues: [self, colleague],
  recusals: [],
  lifted: [],
  affiliations: [],
  units: [unitOf],
  about: null,
};

function opened(children: (sent: unknown[]) => ReactNode) {
  const sent: unknown[] = [];
  const went: string[] = [];
  const router: AppRouterInstance = {
    bfcacheId: "",
    back: () => {},
    forward: () => {},
    refresh: () => went.push("again"),
    push: (href) => went.push(href),
    replace: (href) => went.push(href),
    prefetch: () => {},
  };
  render(<AppRouterContext value={router}>{children(sent)}</AppRouterContext>);
  return { sent, went };
}

const kept =
  <Out,>(sent: unknown[], value: Out, refusal: Refusal | null = null) =>
  async (input: unknown): Promise<Result<Out>> => {
    sent.push(input);
    return refusal === null ? ok(value) : refuse(refusal);
  };

const page = (desk: Partial<RecusalDesk>) =>
  opened((sent) => (
    <RecusalPage
      desk={{ ...empty, ...desk }}
      verbs={{
        declareRecusal: kept(sent, { nominationId, own: false }),
        liftRecusal: kept(sent, { nominationId }),
        addOwnAffiliation: kept(sent, null),
        removeAffiliation: kept(sent, null),
      }}
    />
  ));

const button = (refusal: Refusal | null = null) =>
  opened((sent) => (
    <RecuseButton
      nominationId={nominationId}
      title="某服务窗口"
      declare={kept(sent, { nominationId, own: true }, refusal)}
      next="/review/next"
    />
  ));

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const dialog = () => within(screen.getByRole("dialog"));

test("from the open record one keeps out with a reason and is led on to the next, read anew", async () => {
  const { sent, went } = button();
  press("申请回避");
  fireEvent.click(dialog().getByRole("button", { name: "申请回避" }));
  expect(await screen.findByText("请写明回避的原因")).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByLabelText("原因"), { target: { value: "近亲属任职。" } });
  fireEvent.click(dialog().getByRole("button", { name: "申请回避" }));
  await waitFor(() => expect(went).toEqual(["/review/next", "again"]));
  expect(sent).toEqual([{ nominationId, personId: "", reason: "近亲属任职。" }]);
  expect(screen.getByRole("link", { name: "回避" }).getAttribute("href")).toBe(
    `/review/recusals?nomination=${nominationId}`,
  );
});

test("what is refused is said where it was asked, and nobody is led away", async () => {
  const { went } = button({ code: "stale" });
  press("申请回避");
  fireEvent.change(screen.getByLabelText("原因"), { target: { value: "近亲属任职。" } });
  fireEvent.click(dialog().getByRole("button", { name: "申请回避" }));
  expect(await screen.findByText(/刚刚有人改动或办理过/)).toBeTruthy();
  expect(went).toEqual([]);
});

test("a colleague is declared from the page", async () => {
  const { sent, went } = page({ about: { nominationId, title: "某服务窗口" } });
  const options = within(screen.getByLabelText("谁回避")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["我本人", "某乙"]);
  fireEvent.change(screen.getByLabelText("谁回避"), { target: { value: colleague.id } });
  fireEvent.change(screen.getByLabelText("原因"), { target: { value: "曾在该单位工作。" } });
  press("申请回避");
  await waitFor(() => expect(went).toEqual(["/review/recusals"]));
  expect(sent).toEqual([{ nominationId, personId: colleague.id, reason: "曾在该单位工作。" }]);
});

test("a colleague's recusal says who declared it and why, and is lifted with a reason", async () => {
  const { sent, went } = page({ recusals: [line] });
  expect(screen.getByText("原因：近亲属在该单位任职。")).toBeTruthy();
  expect(screen.getByText("2027-01-10起，某甲代为申请")).toBeTruthy();
  press("解除某乙对“某服务窗口”的回避");
  fireEvent.click(dialog().getByRole("button", { name: "解除回避" }));
  expect(await screen.findByText("请写明为什么可以解除回避")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("理由"), { target: { value: "不是同一人。" } });
  fireEvent.click(dialog().getByRole("button", { name: "解除回避" }));
  await waitFor(() => expect(went).toEqual(["again"]));
  expect(sent).toEqual([{ nominationId, personId: colleague.id, reason: "不是同一人。" }]);
});

test("what was lifted stays to be read", () => {
  const lifted = [
    { ...line, number: 1, liftedBy: self.name, liftedAt: "2027-01-12T02:00:00.000Z", liftedReason: "不是同一人。" },
  ];
  page({ lifted });
  expect(screen.getByText("2027-01-12某甲解除，理由：不是同一人。")).toBeTruthy();
});

test("one says where one comes from, and only a colleague takes it back", async () => {
  const { sent, went } = page({
    affiliations: [
      { person: self, organisationId: id(5), organisationName: "离石区某医院" },
      { person: colleague, organisationId: unitOf.id, organisationName: unitOf.name },
    ],
  });
  expect(screen.getByText("登记有误，请同事撤销。")).toBeTruthy();
  press("登记");
  expect(await screen.findByText("请选择单位")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("本人的关联单位"), { target: { value: unitOf.id } });
  press("登记");
  await waitFor(() => expect(sent).toEqual([{ organisationId: unitOf.id }]));
  press(`撤销登记：某乙与${unitOf.name}`);
  await waitFor(() => expect(went).toEqual(["again", "again"]));
  expect(sent[1]).toEqual({ personId: colleague.id, organisationId: unitOf.id });
});

test("where nobody keeps out it says how to begin", () => {
  page({});
  expect(screen.getByText("没有同事申请回避")).toBeTruthy();
  expect(screen.getByText("还没有登记。")).toBeTruthy();
});
