import { dayOf } from "@/domain/calendar";
import type { Move } from "@/domain/move";
import type { Nomination } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";
import { PrintButton } from "../ui/print-button";
import { dateWords } from "./date-words";
import { nominationWords } from "./nomination-words";

export type DeclineLetterProps = { readonly page: FormPage; readonly nomination: Nomination };

const stages: Readonly<Partial<Record<Nomination["position"], string>>> = {
  "declined.county": "初审",
  "declined.city": "复审",
};

const lastDecline = (moves: readonly Move[]): Move | null =>
  moves
    .filter(({ verb }) => verb === "decline")
    .reduce<Move | null>((last, move) => (last === null || move.version > last.version ? move : last), null);

type LineProps = { readonly term: string; readonly children: string };

const Line = ({ term, children }: LineProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** 不予推荐告知单: the rule, the unit's own figures and the reason as they stood on the day of the decision, and what helps next time. */
export function DeclineLetter({ page: { moves, round, submitted }, nomination }: DeclineLetterProps) {
  const stage = stages[nomination.position];
  const decline = lastDecline(moves);
  if (stage === undefined || decline === null) return null;
  const { grounds, note, at, organisationName, submission } = decline;
  const body = organisationName ?? "审核单位";
  const form = submitted?.form ?? nomination.form;
  return (
    <section className="panel letter" aria-labelledby="letter">
      <div className="panel__b">
        <h2 id="letter">不予推荐告知单</h2>
        <p>
          {nominationWords.title(form)}申报的{round.year}年度{nominationWords.award(form.award)}（第{submission}
          次提交），经{body}
          {stage}，不予推荐。
        </p>
        <dl>
          {grounds?.rule ? (
            <>
              <Line term="依据条件">{`${grounds.rule.clause} ${grounds.rule.title}`}</Line>
              <Line term="本单位的情况">{grounds.rule.figures}</Line>
            </>
          ) : null}
          <Line term="理由">{grounds?.reason ?? note}</Line>
          <Line term="下次申报可以这样做">{grounds?.advice || "办理单位没有写明，可以向它询问下次申报怎样准备。"}</Line>
          <Line term="受理编号">{nomination.receiptNumber ?? "待核"}</Line>
          <Line term="询问">{`${body}，联系电话待核`}</Line>
        </dl>
        <p className="letter__sign">
          {body}
          <br />
          <time dateTime={at}>{dateWords.long(dayOf(at))}</time>
        </p>
        <PrintButton label="打印告知单" className="db" />
      </div>
    </section>
  );
}
