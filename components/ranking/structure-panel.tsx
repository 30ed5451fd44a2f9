import type { StructureFinding } from "@/domain/structure";
import { orderWords } from "./order-words";

function Finding({ finding }: { readonly finding: StructureFinding }) {
  const { rule, count, total, needed, met } = finding;
  const width = total === 0 ? 0 : (100 * count) / total;
  const asked = orderWords.asked(rule, needed);
  return (
    <li className={met ? undefined : "over"}>
      <p>
        <span>{rule.title}</span>
        <b>
          {count} / {total}
        </b>
      </p>
      <div className="bal__bar" role="img" aria-label={`${rule.title}${count}件，共${total}件，要求${asked}`}>
        <i style={{ width: `${width}%` }} />
        <u style={{ left: `${100 * rule.share}%` }} />
      </div>
      <small>
        {asked}
        {met ? null : (
          <b className="bal__off">，{rule.atLeast ? `还差${needed - count}个` : `多出${count - needed}个`}</b>
        )}
      </small>
    </li>
  );
}

/** 结构比例 of what is above the line. */
export function StructurePanel({ findings }: { readonly findings: readonly StructureFinding[] }) {
  return (
    <section className="panel" aria-labelledby="structure-title">
      <div className="panel__h">
        <h2 id="structure-title">结构比例</h2>
        <small>名额线以上</small>
      </div>
      <div className="panel__b panel__b--list">
        {findings.length === 0 ? (
          <p className="muted">本批次没有规定结构比例。</p>
        ) : (
          <ul className="bal">
            {findings.map((finding) => (
              <Finding key={finding.rule.id} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
