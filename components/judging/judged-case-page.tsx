"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { awardTypes } from "@/domain/award-types";
import type { JudgedCase, Settled } from "@/domain/judging-desk";
import { JudgedFiles } from "./judged-files";
import { JudgedText } from "./judged-text";
import type { JudgingVerbs } from "./judging-verbs";
import { deadlineWords } from "./judging-words";
import { ScoreSheet } from "./score-sheet";
import { SettledSheet } from "./settled-sheet";

export type JudgedCasePageProps = { readonly judged: JudgedCase; readonly verbs: JudgingVerbs };

function Heading({ judged }: { readonly judged: JudgedCase }) {
  const { evaluation, now, line, place, receiptNumber } = judged;
  const number = receiptNumber === null ? "" : `受理编号${receiptNumber}，`;
  return (
    <div className="jhead">
      <p className="listback">
        <Link href="/judging">回到评分列表</Link>
      </p>
      <h1>{line.title}</h1>
      <p>
        {awardTypes[evaluation.award].label}，{line.bodyName}推荐
      </p>
      <p className="jhead__m">
        {number}第{place.at}件，共{place.of}件，已办{place.settled}件；{deadlineWords(evaluation, now)}
      </p>
      <a className="db jhead__go" href="#sheet">
        {judged.open ? "去评分" : "看评分"}
      </a>
    </div>
  );
}

/** One nomination to read and to score; handing in leads on to the next. */
export function JudgedCasePage({ judged, verbs }: JudgedCasePageProps) {
  const router = useRouter();
  const { line, next } = judged;
  const onSettled = (settled: Settled) => router.push(settled.next === null ? "/judging" : `/judging/${settled.next}`);
  return (
    <div className="dpad jcase">
      <Heading judged={judged} />
      <div className="jcase__text">
        <JudgedText form={judged.form} />
        <JudgedFiles nominationId={line.nominationId} files={judged.files} />
      </div>
      <div className="jcase__sheet" id="sheet">
        {judged.open ? (
          <ScoreSheet judged={judged} verbs={verbs} onSettled={onSettled} />
        ) : (
          <SettledSheet judged={judged} />
        )}
        {next === null ? null : (
          <Link className="db" href={`/judging/${next}`}>
            {judged.open ? "先看下一件" : "下一件"}
          </Link>
        )}
      </div>
    </div>
  );
}
