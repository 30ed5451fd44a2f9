import * as z from "zod";
import { dayOf, dayWords, timeOf } from "./calendar";

/** What each topic needs to be told. */
export type Told = {
  readonly submitted: {
    readonly receiptNumber: string;
    readonly submission: number;
    readonly at: string;
    readonly sha256: string;
  };
  readonly returned: { readonly remarks: number; readonly resubmitBy: string };
  readonly declined: { readonly reason: string };
  readonly handed_on: { readonly bodyName: string; readonly reason: string };
  readonly handed_over: { readonly fromName: string; readonly reason: string };
  readonly on_notice: { readonly firstDay: string; readonly lastDay: string };
  readonly honoured: { readonly registrationNumber: string; readonly documentNumber: string };
  readonly late_pass: { readonly until: string; readonly reason: string };
  readonly reopened: { readonly reason: string };
  readonly reminded: { readonly fromName: string; readonly resubmitBy: string | null };
  readonly body_reminded: { readonly fromName: string };
  readonly consultation_answered: { readonly at: string };
  readonly consultation_overdue: { readonly dueOn: string };
  readonly consultation_reminded: { readonly dueOn: string };
  readonly consultation_overridden: { readonly department: string; readonly reason: string };
};

export type Topic = keyof Told;

/** What stands above a notification, and before the collective's name in a mail's subject. */
export const topicLabels: Readonly<Record<Topic, string>> = {
  submitted: "已提交",
  returned: "退回修改",
  declined: "未推荐",
  handed_on: "已转办",
  handed_over: "收到转办",
  on_notice: "开始公示",
  honoured: "已表彰",
  late_pass: "允许补报",
  reopened: "恢复审核",
  reminded: "催办",
  body_reminded: "催办",
  consultation_answered: "征求意见已答复",
  consultation_overdue: "征求意见逾期",
  consultation_reminded: "征求意见已催办",
  consultation_overridden: "征求意见照常推荐",
};

const momentWords = (moment: string): string => `${dayWords(dayOf(moment))} ${timeOf(moment)}`;

const sentences: { readonly [T in Topic]: (title: string, told: Told[T]) => string } = {
  submitted: (title, { receiptNumber, submission, at, sha256 }) =>
    `“${title}”的申报已提交，受理编号${receiptNumber}，第${submission}次提交，提交时间${momentWords(at)}。提交内容的SHA-256：${sha256}`,
  returned: (title, { remarks, resubmitBy }) =>
    `“${title}”的申报已退回，共${remarks}条意见，请在${dayWords(resubmitBy)}前修改后重新提交。`,
  declined: (title, { reason }) => `“${title}”的申报未获推荐。理由：${reason}`,
  handed_on: (title, { bodyName, reason }) => `“${title}”的申报已转给${bodyName}审核。理由：${reason}`,
  handed_over: (title, { fromName, reason }) => `${fromName}转来“${title}”的申报，请审核。理由：${reason}`,
  on_notice: (title, { firstDay, lastDay }) =>
    `“${title}”已列入拟表彰名单，${dayWords(firstDay)}到${dayWords(lastDay)}公示。`,
  honoured: (title, { registrationNumber, documentNumber }) =>
    `“${title}”已表彰（${documentNumber}），登记编号${registrationNumber}。`,
  late_pass: (title, { until, reason }) =>
    `推荐单位允许“${title}”补报，请在${momentWords(until)}前提交。理由：${reason}`,
  reopened: (title, { reason }) => `“${title}”的申报已恢复审核。理由：${reason}`,
  reminded: (title, { fromName, resubmitBy }) =>
    `${fromName}催办：“${title}”的申报退回后还没有重新提交，${resubmitBy === null ? "请尽快修改后重新提交。" : `请在${dayWords(resubmitBy)}前修改后重新提交。`}`,
  body_reminded: (title, { fromName }) => `${fromName}催办：“${title}”的申报退回后还在贵单位，请尽快办理。`,
  consultation_answered: (department, { at }) => `${department}已于${momentWords(at)}答复征求意见，请在“征询”里查看。`,
  consultation_overdue: (department, { dueOn }) =>
    `${department}到期没有答复征求意见，期限是${dayWords(dueOn)}。可以催办、重发链接，或者写明理由照常推荐。`,
  consultation_reminded: (department, { dueOn }) => `已向${department}催办征求意见，期限是${dayWords(dueOn)}。`,
  consultation_overridden: (title, { department, reason }) =>
    `对“${title}”，本单位决定在${department}没有同意时照常推荐，推荐要由另一位同事办理。理由：${reason}`,
};

/** What an organisation is told of a collective, or a body of a department's letter, in one text. */
export const notificationText = <T extends Topic>(topic: T, title: string, told: Told[T]): string =>
  sentences[topic](title, told);

/** A subject of one line, whatever the collective is called. */
export const notificationSubject = (topic: Topic, title: string): string =>
  `${topicLabels[topic]}：${title}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 200);

export const isTopic = (text: string): text is Topic => Object.hasOwn(topicLabels, text);

/** Whom a notification is for and what it is about. */
export type Addressee = { readonly organisationId: string; readonly nominationId: string; readonly title: string };

type Named = { readonly id: string; readonly organisationId: string; readonly title: string };

/** The unit of a nomination, told of its collective. */
export const unitOf = ({ id, organisationId, title }: Named): Addressee => ({
  organisationId,
  nominationId: id,
  title: title === "" ? "未命名的集体" : title,
});

export type Notification = {
  readonly id: string;
  readonly nominationId: string | null;
  readonly topic: string;
  readonly text: string;
  readonly at: string;
  readonly readAt: string | null;
};

/** The notifications of an organisation, newest first, and how many of all are unread. */
export type NotificationList = {
  readonly now: string;
  readonly notifications: readonly Notification[];
  readonly unread: number;
};

/** Everything up to the newest that the person saw. */
export const markReadInput = z.strictObject({ until: z.iso.datetime() });
export type MarkReadInput = z.infer<typeof markReadInput>;
