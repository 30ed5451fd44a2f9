import { expect, it } from "vitest";
import {
  isTopic,
  markReadInput,
  notificationSubject,
  notificationText,
  type Told,
  topicLabels,
  unitOf,
} from "@/domain/notification";

const title = "某幼儿园";
const reason = "名额所限。";
const at = "2027-01-08T02:30:00.000Z";

it.each<[string, string]>([
  [
    notificationText("submitted", title, { receiptNumber: "LLJG-S-2027-0001", submission: 2, at, sha256: "ab12" }),
    "“某幼儿园”的申报已提交，受理编号LLJG-S-2027-0001，第2次提交，提交时间2027年1月8日 10:30。提交内容的SHA-256：ab12",
  ],
  [
    notificationText("returned", title, { remarks: 3, resubmitBy: "2027-01-12" }),
    "“某幼儿园”的申报已退回，共3条意见，请在2027年1月12日前修改后重新提交。",
  ],
  [notificationText("declined", title, { reason }), "“某幼儿园”的申报未获推荐。理由：名额所限。"],
  [
    notificationText("handed_on", title, { bodyName: "市直教育系统", reason }),
    "“某幼儿园”的申报已转给市直教育系统审核。理由：名额所限。",
  ],
  [
    notificationText("handed_over", title, { fromName: "离石区妇女联合会", reason }),
    "离石区妇女联合会转来“某幼儿园”的申报，请审核。理由：名额所限。",
  ],
  [
    notificationText("on_notice", title, { firstDay: "2027-02-01", lastDay: "2027-02-05" }),
    "“某幼儿园”已列入拟表彰名单，2027年2月1日到2027年2月5日公示。",
  ],
  [
    notificationText("honoured", title, {
      registrationNumber: "LLJG-2027-H-0001",
      documentNumber: "吕妇字〔2027〕1号",
    }),
    "“某幼儿园”已表彰（吕妇字〔2027〕1号），登记编号LLJG-2027-H-0001。",
  ],
  [
    notificationText("late_pass", title, { until: at, reason }),
    "推荐单位允许“某幼儿园”补报，请在2027年1月8日 10:30前提交。理由：名额所限。",
  ],
  [notificationText("reopened", title, { reason }), "“某幼儿园”的申报已恢复审核。理由：名额所限。"],
  [
    notificationText("reminded", title, { fromName: "离石区妇女联合会", resubmitBy: "2027-01-12" }),
    "离石区妇女联合会催办：“某幼儿园”的申报退回后还没有重新提交，请在2027年1月12日前修改后重新提交。",
  ],
  [
    notificationText("reminded", title, { fromName: "离石区妇女联合会", resubmitBy: null }),
    "离石区妇女联合会催办：“某幼儿园”的申报退回后还没有重新提交，请尽快修改后重新提交。",
  ],
  [
    notificationText("body_reminded", title, { fromName: "吕梁市妇女联合会" }),
    "吕梁市妇女联合会催办：“某幼儿园”的申报退回后还在贵单位，请尽快办理。",
  ],
  [
    notificationText("consultation_answered", "公安机关", { at }),
    "公安机关已于2027年1月8日 10:30答复征求意见，请在“征询”里查看。",
  ],
  [
    notificationText("consultation_overdue", "公安机关", { dueOn: "2027-01-12" }),
    "公安机关到期没有答复征求意见，期限是2027年1月12日。可以催办、重发链接，或者写明理由照常推荐。",
  ],
  [
    notificationText("consultation_reminded", "公安机关", { dueOn: "2027-01-12" }),
    "已向公安机关催办征求意见，期限是2027年1月12日。",
  ],
  [
    notificationText("consultation_overridden", title, { department: "公安机关", reason }),
    "对“某幼儿园”，本单位决定在公安机关没有同意时照常推荐，推荐要由另一位同事办理。理由：名额所限。",
  ],
])("says %s", (said, expected) => {
  expect(said).toBe(expected);
});

it("has a label for each topic, and knows no other", () => {
  const topics: Readonly<Record<keyof Told, true>> = {
    submitted: true,
    returned: true,
    declined: true,
    handed_on: true,
    handed_over: true,
    on_notice: true,
    honoured: true,
    late_pass: true,
    reopened: true,
    reminded: true,
    body_reminded: true,
    consultation_answered: true,
    consultation_overdue: true,
    consultation_reminded: true,
    consultation_overridden: true,
  };
  expect(Object.keys(topicLabels)).toEqual(Object.keys(topics));
  expect([isTopic("declined"), isTopic("toString")]).toEqual([true, false]);
});

it("has a subject of one line and a bounded length", () => {
  expect(notificationSubject("declined", "某园\r\nBcc: a@example.cn\u2028\u0000末")).toBe(
    "未推荐：某园 Bcc: a@example.cn 末",
  );
  expect(notificationSubject("declined", "长".repeat(500))).toHaveLength(200);
});

it("is about the unit's collective, even one without a name yet", () => {
  const id = "n";
  expect(unitOf({ id, organisationId: "o", title })).toEqual({ organisationId: "o", nominationId: id, title });
  expect(unitOf({ id, organisationId: "o", title: "" }).title).toBe("未命名的集体");
});

it("is marked as read up to a moment", () => {
  expect(markReadInput.safeParse({ until: at }).success).toBe(true);
  expect(markReadInput.safeParse({ until: "昨天" }).success).toBe(false);
});
