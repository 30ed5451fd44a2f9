import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ConsultForm } from "@/components/consultation/consult-form";
import type { SendAnswer } from "@/components/consultation/send-answer";
import type { AskedLetter } from "@/domain/consultation";
import { ok, refuse } from "@/domain/result";

afterEach(cleanup);

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const token = "t".repeat(43);
const letter: AskedLetter = {
  department: "公安机关",
  bodyName: "离石区妇女联合会",
  year: 2027,
  number: 1,
  askedAt: "2027-01-08T02:00:00.000Z",
  dueOn: "2027-01-15",
  items: [1, 2].map((number) => ({
    nominationId: id(number),
    title: `某社区第${number}窗口组`,
    award: "red_banner",
    unitName: "某社区服务站",
    creditCode: null,
    unitNature: "村（社区）",
  })),
};

type Answer = Awaited<ReturnType<SendAnswer>>;

function open(...answers: readonly Answer[]) {
  const sent: Parameters<SendAnswer>[] = [];
  const sendAnswer: SendAnswer = async (...all) => {
    sent.push(all);
    return answers[sent.length - 1] ?? null;
  };
  render(<ConsultForm token={token} letter={letter} sendAnswer={sendAnswer} />);
  return sent;
}

const group = (number: number) => within(screen.getByRole("group", { name: `某社区第${number}窗口组` }));
const choose = (number: number, label: string) => fireEvent.click(group(number).getByLabelText(label));
const name = () => fireEvent.change(screen.getByLabelText("答复人"), { target: { value: "某局办公室某某" } });
const submit = () => fireEvent.click(screen.getByRole("button", { name: "提交答复" }));
const at = "2027-01-09T02:00:00.000Z";

it("sends each answer with the link, and shows what was answered to keep", async () => {
  const sent = open(ok({ answeredAt: at }));
  fireEvent.click(screen.getByRole("button", { name: "无意见" }));
  choose(2, "不同意");
  fireEvent.change(group(2).getByLabelText("不同意的原因"), { target: { value: "有案在查" } });
  name();
  submit();
  expect(await screen.findByRole("heading", { name: "答复已经提交" })).toBe(document.activeElement);
  const answers = [
    { nominationId: id(1), answer: "no_opinion", reason: "" },
    { nominationId: id(2), answer: "disagree", reason: "有案在查" },
  ];
  expect(sent).toEqual([[token, { answeredBy: "某局办公室某某", answers }, null]]);
  expect(screen.getByText("有案在查")).toBeTruthy();
});

it("sends nothing while an answer, a reason or the name is missing, and says so at each", async () => {
  const sent = open();
  choose(1, "不同意");
  submit();
  expect(await screen.findByText("有几处还没有填好，请看标出的地方。")).toBeTruthy();
  expect(
    ["不同意的，请写明原因", "请选择意见", "请填写答复人的单位和姓名"].map((text) => screen.getAllByText(text).length),
  ).toEqual([1, 1, 1]);
  expect(sent).toEqual([]);
});

it("keeps what was typed when nobody was reached or the link is used, and says why", async () => {
  const sent = open(null, refuse({ code: "file_refused", fault: "kind" }), refuse({ code: "link_used" }));
  fireEvent.click(screen.getByRole("button", { name: "同意" }));
  name();
  submit();
  expect(await screen.findByText("没有连上服务器，填写的内容还在，请再试一次。")).toBeTruthy();
  submit();
  expect(await screen.findByText("复函只收PDF、JPG、PNG。请另存或者拍照后再上传。")).toBeTruthy();
  submit();
  expect(await screen.findByText(/这个链接已经答复过/)).toBeTruthy();
  expect(sent).toHaveLength(3);
  expect(screen.getByLabelText<HTMLInputElement>("答复人").value).toBe("某局办公室某某");
});
