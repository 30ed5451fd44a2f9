import {
  type Attendance,
  type BallotKind,
  type Counts,
  isAdopted,
  type Majority,
  type MeetingKind,
  type Vote,
  type VotingRule,
} from "./agenda";

const kinds: Readonly<Record<MeetingKind, string>> = { chairs: "主席办公会", party_group: "党组会" };
const ballots: Readonly<Record<BallotKind, string>> = { open: "记名表决", secret: "无记名表决" };
const majorities: Readonly<Record<Majority, string>> = {
  present: "赞成超过到会人数的半数为通过",
  members: "赞成超过应到人数的半数为通过",
};
const votes: Readonly<Record<Vote, string>> = { yes: "赞成", no: "反对", abstain: "弃权", recuse: "回避" };

/** 赞成5票、反对1票、弃权1票；回避1人 */
const counts = ({ yes, no, abstain }: Counts, recuse = 0): string =>
  `赞成${yes}票、反对${no}票、弃权${abstain}票${recuse === 0 ? "" : `；回避${recuse}人`}`;

/** 到会7人，赞成5票，超过半数，通过 */
function result(rule: VotingRule, attendance: Attendance, counted: Counts): string {
  const { present, members } = attendance;
  const ofAll = rule.majorityOf === "members";
  const here = ofAll ? `应到${members}人，到会${present}人` : `到会${present}人`;
  const half = ofAll ? "应到人数的半数" : "半数";
  return isAdopted(rule, attendance, counted)
    ? `${here}，赞成${counted.yes}票，超过${half}，通过`
    : `${here}，赞成${counted.yes}票，没有超过${half}，未通过`;
}

/** 应到9人，到会7人，达到规定的6人 */
const attendance = ({ quorum }: VotingRule, { present, members }: Attendance): string =>
  `应到${members}人，到会${present}人，${present < quorum ? "不足" : "达到"}规定的${quorum}人`;

/** A meeting's kinds, votes and results as minutes and screens say them. */
export const agendaWords = { kinds, ballots, majorities, votes, counts, result, attendance };
