"use client";
import { useId, useState } from "react";
import { type AgendaMember, type Ballot, tallyOf, type Vote, votes, whyNotByName } from "@/domain/agenda";
import { agendaWords } from "@/domain/agenda-words";
import { Refused } from "../desk/refused";
import type { CastProps } from "./cast-props";

type Cast = Readonly<Record<number, Vote>>;

const ballotsOf = (cast: Cast): Ballot[] =>
  Object.entries(cast).map(([member, vote]) => ({ member: Number(member), vote }));

type BallotProps = {
  readonly member: AgendaMember;
  readonly vote: Vote | undefined;
  readonly onVote: (vote: Vote) => void;
};

function MemberBallot({ member: { name, post }, vote, onVote }: BallotProps) {
  const id = useId();
  return (
    <fieldset className="mballot">
      <legend>
        {name}
        {post === "" ? null : <small>{post}</small>}
      </legend>
      <span className="mballot__o">
        {votes.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={vote === one} onChange={() => onVote(one)} />
            {agendaWords.votes[one]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** Votes by name: for each member who is there one of four. */
export function OpenVote({ members, rule, attendance, busy, onCast }: CastProps) {
  const [cast, setCast] = useState<Cast>({});
  const [asked, ask] = useState(false);
  const present = members.filter((member) => member.present);
  const ballots = ballotsOf(cast);
  const { recuse, ...counts } = tallyOf(ballots);
  const wrong = whyNotByName(members, ballots);
  const all = (vote: Vote) => setCast(Object.fromEntries(present.map(({ ordinal }) => [ordinal, vote])));
  return (
    <form
      className="mvote"
      aria-label="记名表决"
      onSubmit={(event) => {
        event.preventDefault();
        ask(true);
        if (wrong === null) onCast({ ballot: "open", votes: ballots });
      }}
    >
      <button type="button" className="db db--sm mvote__all" onClick={() => all("yes")}>
        全部记为赞成
      </button>
      {present.map((member) => (
        <MemberBallot
          key={member.ordinal}
          member={member}
          vote={cast[member.ordinal]}
          onVote={(vote) => setCast({ ...cast, [member.ordinal]: vote })}
        />
      ))}
      <p className="mvote__sum num" role="status">
        {agendaWords.counts(counts, recuse)}。
        {wrong === null ? `${agendaWords.result(rule, attendance, counts)}。` : ""}
      </p>
      <Refused message={asked && wrong !== null ? `${wrong}。` : null} />
      <button type="submit" className="db db--pri" disabled={busy}>
        {busy ? "正在记录" : "记录表决"}
      </button>
    </form>
  );
}
