"use client";
import {
  type AgendaMember,
  type Attendance,
  stateOf,
  tallyOf,
  type VotingRule,
  votes,
  votesNeeded,
} from "@/domain/agenda";
import type { MeetingItem } from "@/domain/agenda-desk";
import type { RecordVoteInput } from "@/domain/agenda-input";
import { agendaWords } from "@/domain/agenda-words";
import { awardTypes } from "@/domain/award-types";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import { MoveLink } from "../review/move-link";
import { reviewHref } from "../review/review-href";
import type { CastProps } from "./cast-props";
import type { MeetingVerbs } from "./meeting-verbs";
import { NoteForm } from "./note-form";
import { OpenVote } from "./open-vote";
import { Part } from "./part";
import { refusalWords } from "./refusal-words";
import { SecretVote } from "./secret-vote";

export type VotePanelProps = {
  readonly agendaId: string;
  readonly item: MeetingItem;
  readonly place: number;
  readonly members: readonly AgendaMember[];
  readonly rule: VotingRule;
  readonly attendance: Attendance;
  readonly verbs: MeetingVerbs;
  /** `decided`: a vote was recorded, so that the next item is due. */
  readonly onDone: (words: string, decided?: boolean) => void;
};

function ByName({ item, members }: Pick<VotePanelProps, "item" | "members">) {
  if (item.ballots.length === 0) return null;
  return (
    <dl className="mfacts">
      {votes.map((vote) => {
        const own = item.ballots.filter((ballot) => ballot.vote === vote);
        if (own.length === 0) return null;
        const names = own.map(({ member }) => members.find(({ ordinal }) => ordinal === member)?.name ?? "");
        return (
          <div key={vote}>
            <dt>{agendaWords.votes[vote]}</dt>
            <dd>{names.join("、")}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What a vote came to, in figures and by name. */
export function Outcome({
  item,
  members,
  rule,
  attendance,
}: Omit<CastProps, "busy" | "onCast"> & { readonly item: MeetingItem }) {
  if (item.counts === null) return null;
  return (
    <>
      <p className="mresult num">
        {agendaWords.counts(item.counts, tallyOf(item.ballots).recuse)}。
        <b>{agendaWords.result(rule, attendance, item.counts)}。</b>
      </p>
      <ByName item={item} members={members} />
    </>
  );
}

function Decided(props: VotePanelProps) {
  const { agendaId, item, verbs, onDone } = props;
  const retake = useVerb(verbs.retakeVote, () => onDone("已撤销表决，可以重新记录"));
  return (
    <>
      <Outcome {...props} />
      <Refused message={refusalWords(retake)} />
      <button
        type="button"
        className="db db--sm"
        disabled={retake.busy}
        onClick={() => void retake.run({ agendaId, nominationId: item.nominationId })}
      >
        撤销表决，重新记录
      </button>
    </>
  );
}

function Undecided(props: VotePanelProps) {
  const { agendaId, item, rule, attendance, verbs, onDone } = props;
  const act = useVerb(verbs.recordVote, ({ adopted }) => onDone(`${item.title}，${adopted ? "通过" : "未通过"}`, true));
  const { nominationId, submission } = item;
  const cast = {
    ...props,
    busy: act.busy,
    onCast: (votesCast: RecordVoteInput["cast"]) =>
      void act.run({ agendaId, nominationId, submission, cast: votesCast }),
  };
  if (attendance.present < rule.quorum)
    return <p className="emsg">{agendaWords.attendance(rule, attendance)}，还不能表决。</p>;
  return (
    <>
      <p className="hint">
        {agendaWords.ballots[rule.ballot]}，{agendaWords.majorities[rule.majorityOf]}，至少
        {votesNeeded(rule, attendance)}票赞成。
      </p>
      {rule.ballot === "open" ? <OpenVote {...cast} /> : <SecretVote {...cast} />}
      <Refused message={refusalWords(act)} />
    </>
  );
}

function Stale({ agendaId, item, verbs, onDone }: VotePanelProps) {
  const again = useVerb(verbs.putOn, () => onDone("已换成现在的材料，请重新表决"));
  return (
    <>
      <p className="emsg">
        列入议程以后，这件申报已经退回、重新提交或者办理，会上看到的不是现在的材料。请移出议程，或者换成现在的材料重新表决。
      </p>
      <Refused message={refusalWords(again)} />
      <button
        type="button"
        className="db db--sm"
        disabled={again.busy}
        onClick={() => void again.run({ agendaId, items: [item.nominationId] })}
      >
        换成现在的材料
      </button>
    </>
  );
}

const bodies = { waiting: Undecided, adopted: Decided, rejected: Decided, stale: Stale } as const;

/** The item before the meeting: its vote, its outcome, what is noted on it. */
export function VotePanel(props: VotePanelProps) {
  const { agendaId, item, place, verbs, onDone } = props;
  const off = useVerb(verbs.takeOff, () => onDone(`${item.title}已移出议程，可以再加回来`));
  const Body = bodies[stateOf(item)];
  return (
    <Part title={`第${place + 1}项　${item.title}`} note={awardTypes[item.award].label} panel="mnow">
      <p className="muted">
        {item.bodyName}推荐，第{item.submission}次提交的材料。
        <MoveLink href={reviewHref({}, item.nominationId)}>看材料</MoveLink>
      </p>
      <Body {...props} />
      <NoteForm agendaId={agendaId} item={item} send={verbs.noteItem} onDone={() => onDone("说明已保存")} />
      <Refused message={refusalWords(off)} />
      <button
        type="button"
        className="db db--sm db--warn"
        disabled={off.busy}
        onClick={() => void off.run({ agendaId, nominationId: item.nominationId })}
      >
        移出议程
      </button>
    </Part>
  );
}
