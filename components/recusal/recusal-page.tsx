"use client";
import { useRouter } from "next/navigation";
import { dayOf } from "@/domain/calendar";
import type {
  DeclareRecusalInput,
  LiftedRecusal,
  LiftRecusalInput,
  OwnAffiliationInput,
  RecusalDesk,
  RecusalLine,
  RemoveAffiliationInput,
} from "@/domain/recusal";
import { useRefresh } from "../desk/use-refresh";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { AffiliationsPanel } from "./affiliations-panel";
import { LiftForm } from "./lift-form";
import { type Recused, RecuseForm } from "./recuse-form";

type RecusalVerbs = {
  readonly declareRecusal: Send<DeclareRecusalInput, Recused>;
  readonly liftRecusal: Send<LiftRecusalInput>;
  readonly addOwnAffiliation: Send<OwnAffiliationInput>;
  readonly removeAffiliation: Send<RemoveAffiliationInput>;
};

export type RecusalPageProps = { readonly desk: RecusalDesk; readonly verbs: RecusalVerbs };

/** 回避: who of the office keeps out of what, and where its people come from. */
export function RecusalPage({ desk, verbs }: RecusalPageProps) {
  const { refresh } = useRefresh();
  const router = useRouter();
  const { about, recusals, lifted, self } = desk;
  const leave = () => router.replace("/review/recusals");
  return (
    <div className="dpad recuse">
      <div className="dtitle">
        <div>
          <h1>回避</h1>
          <p>审核员与申报单位有利害关系的，不办这一件。回避的人看不到它，本人的回避不列在自己这里。</p>
        </div>
      </div>
      {about === null ? null : (
        <section className="panel" aria-labelledby="declare">
          <div className="panel__h">
            <h2 id="declare">申请回避</h2>
            <small>{about.title}</small>
          </div>
          <div className="panel__b">
            <RecuseForm
              nominationId={about.nominationId}
              declare={verbs.declareRecusal}
              colleagues={desk.colleagues.filter(({ id }) => id !== self)}
              onDone={leave}
              onCancel={leave}
            />
          </div>
        </section>
      )}
      <KeptPanel recusals={recusals} lift={verbs.liftRecusal} onDone={refresh} />
      <AffiliationsPanel desk={desk} add={verbs.addOwnAffiliation} remove={verbs.removeAffiliation} onDone={refresh} />
      {lifted.length === 0 ? null : <LiftedPanel lifted={lifted} />}
    </div>
  );
}

type KeptPanelProps = {
  readonly recusals: readonly RecusalLine[];
  readonly lift: Send<LiftRecusalInput>;
  readonly onDone: () => void;
};

function KeptPanel({ recusals, lift, onDone }: KeptPanelProps) {
  return (
    <section className="panel" aria-labelledby="kept">
      <div className="panel__h">
        <h2 id="kept">同事的回避</h2>
      </div>
      <div className="panel__b">
        {recusals.length === 0 ? (
          <EmptyState title="没有同事申请回避" text="打开一件申报，在名称旁点“申请回避”。" />
        ) : (
          <ul className="recs">
            {recusals.map((line) => (
              <li key={`${line.nominationId}:${line.person.id}`}>
                <Told line={line} />
                <LiftForm line={line} lift={lift} onDone={onDone} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Told({ line }: { readonly line: RecusalLine }) {
  const { person, title, receiptNumber, declaredBy, declaredAt, reason } = line;
  const by = declaredBy === null || declaredBy === person.name ? "" : `，${declaredBy}代为申请`;
  return (
    <div>
      <p>
        <b>{person.name}</b>　{title} <span className="num">{receiptNumber}</span>
      </p>
      <p>原因：{reason}</p>
      <small>
        {dayOf(declaredAt)}起{by}
      </small>
    </div>
  );
}

function LiftedPanel({ lifted }: { readonly lifted: readonly LiftedRecusal[] }) {
  return (
    <section className="panel" aria-labelledby="lifted">
      <div className="panel__h">
        <h2 id="lifted">已解除的回避</h2>
      </div>
      <div className="panel__b">
        <ul className="recs">
          {lifted.map((line) => (
            <li key={`${line.nominationId}:${line.person.id}:${line.number}`}>
              <div>
                <Told line={line} />
                <p>
                  {dayOf(line.liftedAt)}
                  {line.liftedBy}解除，理由：{line.liftedReason}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
