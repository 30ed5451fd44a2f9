import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { invitationSentence } from "@/components/auth/invitation-words";
import { EvaluationForm } from "@/components/judging/evaluation-form";
import { newToken } from "@/components/judging/new-token";
import type { SetUpEvaluationForm } from "@/domain/evaluation-input";
import { ok } from "@/domain/result";

afterEach(cleanup);

const all = (label: string) => screen.getAllByLabelText<HTMLInputElement>(label);
const type = (label: string, values: readonly string[]) => {
  for (const [index, value] of values.entries()) fireEvent.change(all(label)[index] as Element, { target: { value } });
};
const submit = () => fireEvent.submit(screen.getByRole("form", { name: "设立评审" }));

function open() {
  const sent: SetUpEvaluationForm[] = [];
  const done = { times: 0 };
  render(
    <EvaluationForm
      award="model_post"
      setUp={async (input) => {
        sent.push(input);
        return ok({});
      }}
      onDone={() => {
        done.times += 1;
      }}
    />,
  );
  return { sent, done };
}

test("no weight is suggested; weights that do not make a hundred are refused before anything is sent", async () => {
  const { sent, done } = open();
  expect(all("权重（%）").map(({ value }) => value)).toEqual(["", "", "", ""]);
  submit();
  expect((await screen.findAllByText("请填写权重")).length).toBe(4);
  type("评分截止时间", ["2027-01-20T18:00"]);
  type("每件由几位评委评", ["5"]);
  type("权重（%）", ["20", "40", "20", "10"]);
  submit();
  expect(await screen.findByText("各项权重合计要等于100")).toBeTruthy();
  expect(sent).toEqual([]);
  type("权重（%）", ["20", "40", "20", "20"]);
  submit();
  await waitFor(() => expect(done.times).toBe(1));
  expect(sent[0]?.items.map(({ title, weight }) => [title, weight])).toEqual([
    ["政治思想", "20"],
    ["业绩贡献", "40"],
    ["社会影响", "20"],
    ["示范带动", "20"],
  ]);
});

test("the item that decides between equals is chosen by what it is called now", () => {
  open();
  type("评分项", ["思想政治"]);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "思想政治",
    "业绩贡献",
    "社会影响",
    "示范带动",
  ]);
});

test("a token is 32 bytes, another one each time", () => {
  const tokens = new Set(Array.from({ length: 50 }, newToken));
  expect(tokens.size).toBe(50);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test("each reason why a link does not lead in has its sentence", () => {
  const sentences = ["link_used", "link_expired", "link_unknown", "anything", undefined].map(invitationSentence);
  expect(new Set(sentences).size).toBe(4);
  expect(sentences[3]).toBe("没有连上服务器，链接还没有用掉，请再试一次。");
});
