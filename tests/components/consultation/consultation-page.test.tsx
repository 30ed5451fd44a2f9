import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ConsultationPage } from "@/components/consultation/consultation-page";
import { ConsultationPanel } from "@/components/consultation/consultation-panel";
import type { ConsultationVerbs } from "@/components/consultation/consultation-verbs";
import type { ConsultationDesk, ConsultationLine, RecordConsultation } from "@/domain/consultation";
import type { AskInput, RenewLinkInput } from "@/domain/consultation-input";
import type { Refusal } from "@/domain/refusal";
import { ok, refuse } from "@/domain/result";

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

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const now = "2027-01-20T02:00:00.000Z";

const line = (change: Partial<ConsultationLine> = {}): ConsultationLine => ({
  id: id(9),
  bodyName: "离石区妇女联合会",
  department: "公安机关",
  email: null,
  askedAt: "2027-01-08T02:00:00.000Z",
  dueOn: "2027-01-15",
  answeredAt: null,
  answeredBy: null,
  remindedAt: null,
  reply: null,
  items: [{ nominationId: id(1), title: "某营业厅", required: true, answer: null, reason: "", override: null }],
  ...change,
});

const desk = (change: Partial<ConsultationDesk> = {}): ConsultationDesk => ({
  now,
  role: "county",
  site: "https://jinguo.example.cn",
  defaultDueOn: "2027-01-27",
  templates: [
    { unitNature: "国有企业", department: "纪检监察机关", required: true },
    { unitNature: "国有企业", department: "税务部门", required: false },
  ],
  candidates: [
    {
      nominationId: id(1),
      title: "某营业厅",
      unitName: "某公司",
      award: "red_banner",
      unitNature: "国有企业",
      asked: [],
    },
    {
      nominationId: id(2),
      title: "某教研组",
      unitName: "某小学",
      award: "model_post",
      unitNature: "事业单位",
      asked: [],
    },
  ],
  letters: [],
  ...change,
});

function open(page: ConsultationDesk, { about = [] as readonly string[], refusal = null as Refusal | null } = {}) {
  const sent: { asked: AskInput[]; renewed: RenewLinkInput[]; reminded: string[] } = {
    asked: [],
    renewed: [],
    reminded: [],
  };
  const verbs: ConsultationVerbs = {
    ask: async (input) => {
      sent.asked.push(input);
      if (refusal !== null) return refuse(refusal);
      return ok({
        letters: input.letters.map(({ department }, index) => ({ consultationId: id(index), department })),
      });
    },
    renewLink: async (input) => {
      sent.renewed.push(input);
      return ok(null);
    },
    remind: async ({ consultationId }) => {
      sent.reminded.push(consultationId);
      return ok({ byMail: false });
    },
  };
  render(<ConsultationPage desk={page} about={about} verbs={verbs} />);
  return sent;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

it("suggests letters for what is picked, lets them be changed, and shows each link once they are sent", async () => {
  const sent = open(desk());
  fireEvent.click(screen.getByLabelText(/某营业厅/));
  fireEvent.click(screen.getByLabelText(/某教研组/));
  press("拟定征求部门（2件）");
  const required = within(screen.getByRole("listitem", { name: "纪检监察机关" })).getByLabelText<HTMLInputElement>(
    /必须答复/,
  );
  expect([required.checked, required.disabled]).toEqual([true, true]);
  press("移除税务部门");
  press("增加部门");
  const added = within(screen.getByRole("listitem", { name: "第2个部门" }));
  fireEvent.change(added.getByLabelText("部门"), { target: { value: "教育部门" } });
  press("发出2份");
  await screen.findByRole("heading", { name: "已经发出2份" });
  const [input] = sent.asked;
  expect(input?.letters.map(({ department, nominationIds }) => [department, nominationIds])).toEqual([
    ["纪检监察机关", [id(1)]],
    ["教育部门", [id(1), id(2)]],
  ]);
  expect(input?.dueOn).toBe("2027-01-27");
  const [first, second] = input?.letters.map(({ token }) => token) ?? [];
  expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(first).not.toBe(second);
  expect(screen.getByLabelText<HTMLInputElement>("教育部门").value).toBe(`https://jinguo.example.cn/consult/${second}`);
  expect(router.refreshed).toBe(1);
  press("都已保存");
  expect(screen.queryByText(/consult\//)).toBeNull();
});

it("opens with what a record asks about, and says at the field what was refused", async () => {
  const message = "已经向它征求过其中的意见，还没有答复。可以催办，或者重发链接。";
  open(desk(), { about: [id(1)], refusal: { code: "invalid", fields: { "letters.1.department": message } } });
  press("发出2份");
  expect(await screen.findByText(message)).toBeTruthy();
  const department = within(screen.getByRole("listitem", { name: "税务部门" })).getByLabelText("部门");
  expect(department.getAttribute("aria-invalid")).toBe("true");
});

it("lets a body remind and renew what is not answered, and shows the new link", async () => {
  const sent = open(desk({ letters: [line()] }));
  expect(screen.getAllByText("逾期未答复")).toHaveLength(2);
  press("记一次催办：公安机关");
  expect(await screen.findByText("已经记下这次催办，请用电话联系部门。")).toBeTruthy();
  expect(sent.reminded).toEqual([id(9)]);
  press("给公安机关重发链接");
  const link = await screen.findByLabelText<HTMLInputElement>("公安机关");
  const [renewed] = sent.renewed;
  expect(renewed).toEqual({ consultationId: id(9), dueOn: "2027-01-27", token: renewed?.token });
  expect(link.value).toBe(`https://jinguo.example.cn/consult/${renewed?.token}`);
});

it("shows the city what departments said, and nothing to do", () => {
  const item = {
    nominationId: id(1),
    title: "某营业厅",
    required: true,
    answer: "agree" as const,
    reason: "",
    override: null,
  };
  const answered = line({
    answeredAt: now,
    answeredBy: "某局某某",
    items: [item],
    reply: { name: "复函.pdf", size: 2048 },
  });
  open(desk({ role: "city", candidates: [], templates: [], letters: [answered] }));
  expect(screen.getByText("同意")).toBeTruthy();
  expect(screen.getByRole("link", { name: /盖章复函：复函.pdf/ }).getAttribute("href")).toBe(
    `/api/consultations/${id(9)}/reply`,
  );
  expect(screen.queryAllByRole("button")).toEqual([]);
});

const record = (change: Partial<RecordConsultation> = {}): RecordConsultation => ({
  now,
  nominationId: id(1),
  lines: [line()],
  missing: [{ department: "公安机关", why: "silent" }],
  isOpen: true,
  ...change,
});

it("says on a record what keeps it from being recommended, and takes a reason to go on", async () => {
  const sent: unknown[] = [];
  const overrideAnswer = async (input: unknown) => {
    sent.push(input);
    return ok(null);
  };
  render(<ConsultationPanel consultation={record()} overrideAnswer={overrideAnswer} />);
  expect(screen.getByText(/现在还不能推荐：公安机关（必须答复，还没有答复）/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText("理由"), { target: { value: "电话核实没有问题。" } });
  press("决定照常推荐");
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent).toEqual([{ consultationId: id(9), nominationId: id(1), reason: "电话核实没有问题。" }]);
});

it("asks no reason where nothing stands in the way or the nomination has gone on", () => {
  const overridden = line({
    items: [
      {
        nominationId: id(1),
        title: "某营业厅",
        required: true,
        answer: null,
        reason: "",
        override: { reason: "电话核实", at: now, isOwn: true },
      },
    ],
  });
  const overrideAnswer = async () => ok(null);
  const view = render(
    <ConsultationPanel consultation={record({ lines: [overridden] })} overrideAnswer={overrideAnswer} />,
  );
  expect(screen.getByText(/您已决定照常推荐：电话核实（推荐要由另一位同事办理）/)).toBeTruthy();
  expect(screen.queryByLabelText("理由")).toBeNull();
  view.rerender(
    <ConsultationPanel consultation={record({ isOpen: false, missing: [] })} overrideAnswer={overrideAnswer} />,
  );
  expect(screen.queryByLabelText("理由")).toBeNull();
  expect(screen.queryByRole("link", { name: "发函征求意见" })).toBeNull();
});
