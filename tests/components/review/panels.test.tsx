import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useContext } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "@/components/review/decision";
import { DecisionBar } from "@/components/review/decision-bar";
import { DecisionSession } from "@/components/review/decision-session";
import { HeldContext } from "@/components/review/held-context";
import { PinButton } from "@/components/review/pin-button";
import { SessionContext } from "@/components/review/session-context";
import type { DecisionDesk } from "@/domain/decision-desk";
import type { KeepPhraseInput, Phrase } from "@/domain/phrase";
import { ok, refuse } from "@/domain/result";
import { ownLine } from "./own-line";
import { decision, idOf, recordingVerbs, session } from "./sample";

const phrase = (n: number, over: Partial<Phrase>): Phrase => ({
  id: idOf(n),
  use: "return",
  ruleKind: null,
  field: "deeds",
  text: `第${n}条常用语。`,
  isOwn: false,
  ...over,
});

const desk: DecisionDesk = {
  phrases: [
    phrase(61, {}),
    phrase(62, { isOwn: true }),
    phrase(63, { ruleKind: "women_share", field: "staffWomen" }),
    phrase(64, { use: "decline", ruleKind: "women_share", field: null, text: "下次请先核对名册。" }),
    phrase(65, { ruleKind: "word_count", field: "deeds" }),
  ],
  kinds: { [idOf(500)]: "women_share" },
  visibleSince: { deeds: 1 },
  unticked: [3],
};

const lines: { readonly end: () => Promise<unknown> }[] = [];
let answer: DecisionDesk | null = desk;

beforeEach(async () => {
  answer = desk;
  lines.push(
    await ownLine(() =>
      answer === null ? { status: 404, body: { refusal: { code: "not_found" } } } : { status: 200, body: answer },
    ),
  );
});

afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  await Promise.all(lines.splice(0).map(({ end }) => end()));
});

function Held() {
  const { held } = useContext(HeldContext);
  return <pre>{held === null ? "" : JSON.stringify(held.decision)}</pre>;
}

function open(over: Partial<Decision> = {}) {
  const kept: KeepPhraseInput[] = [];
  const removed: string[] = [];
  const { verbs } = recordingVerbs();
  const phrases = {
    keepPhrase: async (input: KeepPhraseInput) => {
      kept.push(input);
      return input.text === "拒绝"
        ? refuse({ code: "invalid", fields: { text: "请先删去不用的" } } as const)
        : ok(phrase(99, { text: input.text, isOwn: true }));
    },
    removePhrase: async ({ phraseId }: { readonly phraseId: string }) => {
      removed.push(phraseId);
      return ok(null);
    },
  };
  render(
    <SessionContext value={session({})}>
      <DecisionSession account="lishi" send={async () => ({ kind: "done" })} phrases={phrases}>
        <PinButton field="deeds" />
        <DecisionBar decision={{ ...decision, ...over }} verbs={verbs} query={{}} order={[idOf(1)]} />
        <Held />
      </DecisionSession>
    </SessionContext>,
  );
  return { kept, removed };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const written = (label: string) => screen.getByLabelText(label);
const decided = (): unknown => JSON.parse(document.querySelector("pre")?.textContent || "null");
const onceHeading = () => screen.findByRole("heading", { name: "退回前核对" });

describe("composing a return", () => {
  it("begins a remark on a field of the record that is clicked, and goes there", async () => {
    open();
    press(/^就此提意见.*主要事迹/);
    const deeds = await screen.findByLabelText("主要事迹");
    await waitFor(() => expect(document.activeElement).toBe(deeds));
    press(/^就此提意见.*主要事迹/);
    expect(screen.getAllByLabelText("主要事迹")).toHaveLength(1);
  });

  it("offers no field where nothing can be returned", () => {
    open({ offers: [{ verb: "return", off: "不能办" }] });
    expect(screen.queryByRole("button", { name: /就此提意见/ })).toBeNull();
  });

  it("asks for at least one remark", async () => {
    open();
    press("退回修改");
    press("确认退回");
    expect(await screen.findByText("请至少写一条意见")).toBeTruthy();
    expect(decided()).toBeNull();
  });

  it("offers what fails as the first words of a remark on its field, and the phrases of that rule", async () => {
    open();
    press("退回修改");
    press(/^其中女职工/);
    expect(written("其中女职工")).toHaveProperty("value", "女性占六成以上：20 ÷ 34 = 58.8%，门槛60%");
    fireEvent.click(await screen.findByText(/^插入常用语/));
    expect(screen.queryByRole("button", { name: "第65条常用语。" })).toBeNull();
    press("第63条常用语。");
    expect(written("其中女职工")).toHaveProperty("value", "女性占六成以上：20 ÷ 34 = 58.8%，门槛60%\n第63条常用语。");
  });

  it("asks once for what it has not said: rules not met and sections not ticked, each added by one click", async () => {
    open();
    press("退回修改");
    press("通信地址");
    type("通信地址", "请写到门牌号");
    press("确认退回");
    const heading = await onceHeading();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText(/还有没有提到的地方/)).toBeTruthy();
    expect(decided()).toBeNull();
    press("加上：女性占六成以上");
    expect(await screen.findByLabelText("其中女职工")).toHaveProperty(
      "value",
      "女性占六成以上：20 ÷ 34 = 58.8%，门槛60%",
    );
    press("加上：三、所获荣誉");
    type("所获荣誉", "请补证书");
    expect(screen.queryByRole("heading", { name: "退回前核对" })).toBeNull();
    press("确认退回");
    await waitFor(() => expect(decided()).not.toBeNull());
    expect(decided()).toMatchObject({
      verb: "return",
      input: { remarks: [{ field: "address" }, { field: "staffWomen" }, { field: "honours", text: "请补证书" }] },
    });
  });

  it("goes on where the reviewer says that there is nothing else, and warns of what could be seen before", async () => {
    open();
    press("退回修改");
    press("主要事迹");
    type("主要事迹", "请补具体数字");
    press("确认退回");
    await onceHeading();
    expect(screen.getByText("“主要事迹”第1次退回时就能看到，当时没有提。")).toBeTruthy();
    fireEvent.click(screen.getByLabelText("已确认无其他问题"));
    press("确认退回");
    expect(await screen.findByText(/有前次就能看到的问题/)).toBeTruthy();
    expect(decided()).toBeNull();
    fireEvent.click(screen.getByLabelText("仍要退回，流转中记下1条应在前次提出"));
    press("确认退回");
    await waitFor(() => expect(decided()).toMatchObject({ verb: "return", input: { resubmitBy: "2027-01-19" } }));
  });

  it("asks for the rules not met even where the desk cannot be read", async () => {
    answer = null;
    open();
    press("退回修改");
    press("通信地址");
    type("通信地址", "请写到门牌号");
    press("确认退回");
    const once = (await onceHeading()).closest("section");
    if (once === null) throw new Error("the heading has its section");
    expect(within(once).getAllByRole("button")).toHaveLength(1);
  });

  it("keeps what was typed as a phrase, says why not where it is refused, and removes one's own", async () => {
    const { kept, removed } = open();
    press("退回修改");
    press("主要事迹");
    press(/^存为常用语.*主要事迹/);
    expect(await screen.findByText("请先写出要存的话。")).toBeTruthy();
    type("主要事迹", "拒绝");
    press(/^存为常用语.*主要事迹/);
    expect(await screen.findByText("请先删去不用的")).toBeTruthy();
    type("主要事迹", " 请补具体数字。 ");
    press(/^存为常用语.*主要事迹/);
    expect(await screen.findByText(/已存为常用语/)).toBeTruthy();
    expect(kept.at(-1)).toEqual({ use: "return", nominationId: idOf(1), field: "deeds", text: "请补具体数字。" });
    fireEvent.click(screen.getByText(/^插入常用语/));
    expect(screen.getByRole("button", { name: "请补具体数字。" })).toBeTruthy();
    press(/^删去.*第62条/);
    expect(await screen.findByText("已删去这条常用语。")).toBeTruthy();
    expect(removed).toEqual([idOf(62)]);
    expect(screen.queryByRole("button", { name: "第62条常用语。" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^删去.*第61条/ })).toBeNull();
  });
});

describe("composing a decline", () => {
  const choose = async (ruleId: string) => {
    press("不予推荐");
    await new Promise((read) => setTimeout(read, 50));
    type("依据条件", ruleId);
  };

  it("shows the unit's own figures with the rule, offers them as the reason, and what helps next time", async () => {
    open();
    await choose(idOf(500));
    expect(screen.getByText(/申报单位的情况：20 ÷ 34 = 58.8%，门槛60%/)).toBeTruthy();
    expect(written("理由")).toHaveProperty("value", "20 ÷ 34 = 58.8%，门槛60%。");
    await waitFor(() => expect(screen.getByText(/^插入常用语/)).toBeTruthy());
    press("下次请先核对名册。");
    expect(written("下次申报可以这样做")).toHaveProperty("value", "下次请先核对名册。");
    press("确认不予推荐");
    await waitFor(() =>
      expect(decided()).toEqual({
        verb: "decline",
        input: {
          nominationId: idOf(1),
          version: 3,
          ruleId: idOf(500),
          reason: "20 ÷ 34 = 58.8%，门槛60%。",
          advice: "下次请先核对名册。",
        },
      }),
    );
  });

  it("does not write over one's own words", async () => {
    open();
    await choose(idOf(500));
    type("理由", "自己写的理由");
    type("依据条件", "");
    expect(written("理由")).toHaveProperty("value", "自己写的理由");
  });

  it("asks for the reason", async () => {
    open();
    press("不予推荐");
    press("确认不予推荐");
    expect(await screen.findByText("请写明理由")).toBeTruthy();
    expect(decided()).toBeNull();
  });
});

describe("a decision that was taken back", () => {
  it("shows in its case while it is held, and is open again as it was typed", async () => {
    open();
    press("不予推荐");
    type("理由", "写好的理由");
    press("确认不予推荐");
    expect(await screen.findByText("已不予推荐，还没有发出，可以撤回。")).toBeTruthy();
    fireEvent.click(within(screen.getByRole("region", { name: "办理" })).getByRole("button", { name: "撤回" }));
    expect(await screen.findByRole("heading", { name: "不予推荐这件申报？" })).toBeTruthy();
    expect(written("理由")).toHaveProperty("value", "写好的理由");
  });

  it("keeps the opinion of a recommendation", async () => {
    open();
    type("意见", "同意推荐");
    press("推荐");
    await screen.findByText(/还没有发出/);
    fireEvent.click(within(screen.getByRole("region", { name: "办理" })).getByRole("button", { name: "撤回" }));
    expect(await screen.findByLabelText("意见")).toHaveProperty("value", "同意推荐");
  });
});
