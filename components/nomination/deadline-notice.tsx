"use client";
import { submissionEnd } from "@/domain/permission";
import type { FormPage } from "@/domain/unit-desk";
import { useServerSeconds } from "../form/use-server-seconds";
import { Icon } from "../ui/icon";
import { countdownWords } from "./countdown-words";

export type DeadlineNoticeProps = {
  readonly page: Pick<FormPage, "nomination" | "bodyName" | "round" | "latePassUntil" | "now">;
};

/** Appears at the moment the time is over: what can still be done, and whom to ask. */
export function DeadlineNotice({ page }: DeadlineNoticeProps) {
  const { nomination, bodyName, now } = page;
  const seconds = useServerSeconds(now);
  const endsAt = submissionEnd(nomination ?? { position: "draft", resubmitBy: null }, page);
  if (seconds * 1_000 < Date.parse(endsAt)) return null;
  const what = nomination === null || nomination.position === "draft" ? "填报" : "重新提交";
  return (
    <div className="notice-b fover" role="alert">
      <Icon name="warning" size={18} />
      <p>
        {what}已于{countdownWords.end(endsAt, now)}
        截止，现在不能提交。已经保存过的申报还可以修改、保存。要补报的，请联系推荐单位
        {bodyName === null ? "" : `（${bodyName}）`}开通补报，开通后刷新本页就能提交。
      </p>
      <button type="button" className="db db--sm" onClick={() => window.location.reload()}>
        刷新
      </button>
    </div>
  );
}
