import type { ListPage, SignOff } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { Icon } from "../ui/icon";
import { listStates, signWords } from "./labels";
import { momentWords } from "./moment-words";

type Step = {
  readonly key: string;
  readonly title: string;
  readonly done: boolean;
  readonly who: string;
  readonly when: string;
};

const signStep = (key: string, title: string, signOff: SignOff | undefined): Step => ({
  key,
  title,
  done: signOff !== undefined,
  who: signOff === undefined ? "未签" : signOff.accountName,
  when: signOff === undefined ? "" : momentWords(signOff.at),
});

const standing = ({ line, signOffs }: ListPage): readonly SignOff[] =>
  line.state === "signing" ? signOffs.filter((signOff) => signOff.current) : signOffs;

const noticeStep = ({ line, notice }: ListPage): Step => {
  const over = line.state === "cleared" || line.state === "embargoed" || line.state === "released";
  const span = notice === null ? "" : dayWords.span(notice.firstDay, notice.lastDay);
  return {
    key: "notice",
    title: "公示",
    done: over,
    who: notice === null ? "未公示" : span,
    when: notice === null || over ? "" : "公示中",
  };
};

const releaseStep = ({ line, decision }: ListPage): Step => {
  const releasedAt = decision?.releasedAt ?? null;
  const planned = decision?.releaseAt ?? null;
  return {
    key: "release",
    title: "发布",
    done: releasedAt !== null,
    who: releasedAt === null ? (planned === null ? "未发布" : listStates[line.state].word) : "已发布",
    when: releasedAt === null ? (planned === null ? "" : momentWords(planned)) : momentWords(releasedAt),
  };
};

const stepsOf = (page: ListPage): readonly Step[] => {
  const signed = standing(page);
  const privacy = signed.filter((signOff) => signOff.kind === "privacy");
  return [
    {
      key: "meeting",
      title: "会议定稿",
      done: true,
      who: page.line.meetingNumber,
      when: dayWords.short(page.line.heldOn),
    },
    signStep(
      "proofreading",
      signWords.proofreading.word,
      signed.find((signOff) => signOff.kind === "proofreading"),
    ),
    signStep("privacy-1", `${signWords.privacy.word}一`, privacy[0]),
    signStep("privacy-2", `${signWords.privacy.word}二`, privacy[1]),
    noticeStep(page),
    releaseStep(page),
  ];
};

/** Where a list stands between its meeting and its release. */
export function ListSteps({ page }: { readonly page: ListPage }) {
  const steps = stepsOf(page);
  const now = page.line.state === "empty" ? undefined : steps.find((step) => !step.done);
  return (
    <ol className="proof" aria-label="办理进度">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.done ? "is-done" : step === now ? "is-now" : ""}
          {...(step === now ? { "aria-current": "step" as const } : {})}
        >
          <b>
            {step.done ? <Icon name="check" size={14} /> : null}
            {step.title}
          </b>
          {step.who}
          {step.when === "" ? null : (
            <>
              <br />
              {step.when}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
