import { awardTypes } from "@/domain/award-types";
import { changesBetween, outcomeOf } from "@/domain/comparison";
import type { RankLine, SavedScenario } from "@/domain/ranking";
import { structureOf } from "@/domain/structure";
import { momentWords } from "../review/moment-words";
import { MoveLink } from "../review/move-link";
import { reviewHref } from "../review/review-href";
import { Icon } from "../ui/icon";
import { StatusTag } from "../ui/status-tag";
import { limitWords } from "./limit-words";
import { orderWords } from "./order-words";
import { StructurePanel } from "./structure-panel";

function Head({ scenario }: { readonly scenario: SavedScenario }) {
  const { id, name, savedAt, award, sha256 } = scenario;
  return (
    <div className="dtitle">
      <div>
        <p className="listback">
          <MoveLink href={`/review/ranking?award=${award}`}>
            <Icon name="back" size={14} />市{awardTypes[award].label}比选
          </MoveLink>
        </p>
        <h1>{name}</h1>
        <p className="num">
          {momentWords.moment(savedAt)}保存，{scenario.content.order.length}件，入围{scenario.content.chosen.length}件
        </p>
        <p className="digest">
          方案 SHA-256 <code>{sha256}</code>
        </p>
      </div>
      <div className="rank__head">
        <MoveLink className="db db--pri" href={`/review/meetings/new?scenario=${id}`}>
          按这个方案提交拟表彰名单
        </MoveLink>
      </div>
    </div>
  );
}

type RowProps = {
  readonly line: RankLine;
  readonly place: number;
  readonly isIn: boolean;
  readonly note: string;
  readonly now: "in" | "out" | null;
};

function Row({ line, place, isIn, note, now }: RowProps) {
  return (
    <tr className={isIn ? undefined : "out"}>
      <td className="rk">{place + 1}</td>
      <th scope="row">
        <MoveLink href={reviewHref({}, line.id)}>{line.title}</MoveLink>
      </th>
      <td data-label="县、系统">{line.placeName}</td>
      <td className="n" data-label="女性占比">
        {orderWords.share(line.womenShare)}
      </td>
      <td data-label="基层">{line.groups.includes("grassroots") ? <StatusTag tone="mute">一线</StatusTag> : null}</td>
      <td data-label="方案">{isIn ? "入围" : note}</td>
      <td data-label="现在">
        {now === "in" ? (
          <StatusTag tone="ok" icon={null}>
            现在入围
          </StatusTag>
        ) : null}
        {now === "out" ? (
          <StatusTag tone="warn" icon={null}>
            现在不入围
          </StatusTag>
        ) : null}
      </td>
    </tr>
  );
}

function Table({ scenario }: { readonly scenario: SavedScenario }) {
  const { content, lines, rules, chosenNow } = scenario;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const { limits } = outcomeOf(content, byId, rules);
  const { enters, leaves } = changesBetween(content.chosen, chosenNow);
  const nowOf = (id: string) => (enters.includes(id) ? "in" : leaves.includes(id) ? "out" : null);
  return (
    <section className="panel" aria-label="方案的位次">
      <table className="dt rankt">
        <caption className="vh">方案“{scenario.name}”的位次和入围情况，最后一列是与现在的差别</caption>
        <thead>
          <tr>
            <th scope="col" className="r">
              位次
            </th>
            <th scope="col">集体</th>
            <th scope="col">县、系统</th>
            <th scope="col">女性占比</th>
            <th scope="col">基层</th>
            <th scope="col">方案</th>
            <th scope="col">现在</th>
          </tr>
        </thead>
        <tbody>
          {content.order.flatMap((id, place) => {
            const line = byId.get(id);
            if (line === undefined) return [];
            const note = (limits.get(id) ?? []).map((limit) => limitWords(limit, scenario).words).join("；");
            return [
              <Row key={id} line={line} place={place} isIn={content.chosen.includes(id)} note={note} now={nowOf(id)} />,
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}

function Settings({ scenario }: { readonly scenario: SavedScenario }) {
  const { line, quotas, ratios } = scenario.content;
  const tried = scenario.bodies.filter(({ id }) => quotas[id] !== undefined);
  return (
    <section className="panel" aria-labelledby="settings-title">
      <div className="panel__h">
        <h2 id="settings-title">方案的设定</h2>
      </div>
      <div className="panel__b">
        <dl className="settings">
          <div>
            <dt>总名额</dt>
            <dd>{line}个</dd>
          </div>
          <div>
            <dt>按结构比例取舍</dt>
            <dd>{ratios ? "是" : "否"}</dd>
          </div>
          {tried.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{quotas[id]}个</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function Differences({ scenario }: { readonly scenario: SavedScenario }) {
  const { enters, leaves } = changesBetween(scenario.content.chosen, scenario.chosenNow);
  const words =
    enters.length + leaves.length === 0
      ? "现在的入围集体与这个方案相同。"
      : `与这个方案比，现在多${enters.length}件，少${leaves.length}件，表中已标出。`;
  return (
    <section className="panel" aria-labelledby="differences-title">
      <div className="panel__h">
        <h2 id="differences-title">与现在比较</h2>
      </div>
      <div className="panel__b">
        <p>{words}</p>
      </div>
    </section>
  );
}

/** A comparison as it was saved, beside how things stand now. */
export function ScenarioPage({ scenario }: { readonly scenario: SavedScenario }) {
  const byId = new Map(scenario.lines.map((line) => [line.id, line]));
  const above = scenario.content.chosen.flatMap((id) => byId.get(id) ?? []);
  return (
    <div className="dpad rankpage">
      <Head scenario={scenario} />
      <div className="rank">
        <div className="rank__main">
          <Table scenario={scenario} />
        </div>
        <aside className="rank__side" aria-label="方案">
          <Differences scenario={scenario} />
          <Settings scenario={scenario} />
          <StructurePanel findings={structureOf(scenario.rules, above)} />
        </aside>
      </div>
    </div>
  );
}
