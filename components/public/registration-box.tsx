import type { RegisteredHonour, RollEntry } from "@/domain/honour";
import { gradeLabels, stateLabels } from "./labels";

const isProvisional = (registrationNumber: string): boolean => registrationNumber.startsWith("LLJG-Z-");

const stateWords = (entry: RollEntry): string =>
  entry.state === "valid" && isProvisional(entry.registrationNumber)
    ? "暂编，核实年份后换正式号"
    : stateLabels[entry.state];

/** How the honour stands in the register. */
export function RegistrationBox({
  entry,
  honour,
}: {
  readonly entry: RollEntry;
  readonly honour: RegisteredHonour | null;
}) {
  return (
    <section>
      <h2>登记</h2>
      <div className="certbox certbox--plain">
        <dl className="dl">
          <dt>登记号</dt>
          <dd className="mono">{entry.registrationNumber}</dd>
          <dt>授予层级</dt>
          <dd>{gradeLabels[entry.level]}</dd>
          <dt>授予机关</dt>
          <dd>{honour?.grantedBy ?? "待核"}</dd>
          <dt>表彰文号</dt>
          <dd>{honour?.documentNumber ?? "待核"}</dd>
          <dt>本榜状态</dt>
          <dd>{stateWords(entry)}</dd>
        </dl>
      </div>
    </section>
  );
}
