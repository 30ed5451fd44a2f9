import type { ListPage, Objection } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { StatusTag } from "../ui/status-tag";
import { CloseObjection } from "./close-objection";
import { channelWords, outcomeWords } from "./labels";
import type { ListVerbs } from "./list-verbs";
import { momentWords } from "./moment-words";
import { RegisterObjection } from "./register-objection";

type ObjectionVerbs = Pick<ListVerbs, "registerObjection" | "closeObjection">;

function Outcome({ objection }: { readonly objection: Objection }) {
  if (objection.outcome === null) {
    return (
      <StatusTag tone="warn" icon="clock">
        待办结
      </StatusTag>
    );
  }
  const upheld = objection.outcome === "upheld";
  return <StatusTag tone={upheld ? "bad" : "ok"}>{outcomeWords[objection.outcome]}</StatusTag>;
}

type ObjectionCardProps = { readonly objection: Objection; readonly standing: boolean; readonly verbs: ObjectionVerbs };

function ObjectionCard({ objection, standing, verbs }: ObjectionCardProps) {
  const against = objection.against ?? "整份名单";
  const halting = objection.outcome === "upheld" && standing;
  return (
    <li className="objection">
      <div className="entry__h">
        <h3>{against}</h3>
        <Outcome objection={objection} />
      </div>
      <p className="entry__m num">
        <span>
          {dayWords.short(objection.receivedOn)}
          {channelWords[objection.channel]}
        </span>
        <span>{momentWords(objection.registeredAt)}登记</span>
        {objection.closedAt === null ? null : <span>{momentWords(objection.closedAt)}办结</span>}
      </p>
      <p className="objection__t">{objection.facts}</p>
      {objection.conclusion === null ? (
        <CloseObjection objectionId={objection.id} against={against} verb={verbs.closeObjection} />
      ) : (
        <p className="entry__r">核查结论：{objection.conclusion}</p>
      )}
      {halting ? (
        <p className="entry__r">
          异议成立，请到<a href={`#entry-${objection.nominationId}`}>名单里的这个集体</a>办理中止。
        </p>
      ) : null}
    </li>
  );
}

/** What was objected to a list on notice, and what came of it. */
export function ObjectionsPanel({ page, verbs }: { readonly page: ListPage; readonly verbs: ObjectionVerbs }) {
  const open = page.objections.filter((objection) => objection.outcome === null).length;
  const targets = page.entries
    .filter((entry) => entry.removedReason === null)
    .map((entry) => ({ nominationId: entry.nominationId, fullName: entry.fullName }));
  return (
    <section className="panel" aria-labelledby="objections">
      <div className="panel__h">
        <h2 id="objections">异议</h2>
        <small>
          {page.objections.length}件，{open === 0 ? "没有未办结的" : `${open}件待办结`}
        </small>
      </div>
      {page.objections.length === 0 ? <p className="panel__b muted">还没有登记异议。</p> : null}
      <ul className="entries">
        {page.objections.map((objection) => (
          <ObjectionCard
            key={objection.id}
            objection={objection}
            standing={targets.some((target) => target.nominationId === objection.nominationId)}
            verbs={verbs}
          />
        ))}
      </ul>
      {page.line.state === "released" ? null : (
        <RegisterObjection listId={page.line.id} targets={targets} verb={verbs.registerObjection} />
      )}
    </section>
  );
}
