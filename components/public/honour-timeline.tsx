import type { CollectivePage, OtherHonour, RegisteredHonour } from "@/domain/honour";
import { Seal } from "../ui/seal";
import { HonourStateTag } from "./honour-state-tag";
import { gradeLabels, honourTitle, levelSeals } from "./labels";

function HonourYear({ year }: { readonly year: number | null }) {
  return year === null ? <span className="tl__y">年份待核</span> : <time dateTime={String(year)}>{year}</time>;
}

const joined = (words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== "").join(" · ");

function Registered({ honour }: { readonly honour: RegisteredHonour }) {
  return (
    <li>
      <HonourYear year={honour.year} />
      <Seal kind={levelSeals[honour.level]} />
      <div>
        <b>
          {honourTitle(honour.level, honour.award)} <HonourStateTag state={honour.state} />
        </b>
        <p>
          {joined([honour.grantedBy, honour.documentNumber, "登记号"])}
          <span className="nb">{honour.registrationNumber}</span>
        </p>
      </div>
    </li>
  );
}

function Other({ honour }: { readonly honour: OtherHonour }) {
  const grade = honour.level === "unit" ? "单位内" : gradeLabels[honour.level];
  return (
    <li>
      <HonourYear year={honour.year} />
      <Seal kind={levelSeals[honour.level]} />
      <div>
        <b>{honour.title}</b>
        <p>{joined([grade, honour.grantedBy, "其他荣誉，不计入本榜"])}</p>
      </div>
    </li>
  );
}

export function HonourTimeline({ page }: { readonly page: Pick<CollectivePage, "honours" | "otherHonours"> }) {
  return (
    <section>
      <h2>所获荣誉</h2>
      <ol className="tl">
        {page.honours.map((honour) => (
          <Registered key={honour.registrationNumber} honour={honour} />
        ))}
        {page.otherHonours.map((honour) => (
          <Other key={`${honour.level}${honour.title}${honour.year ?? ""}`} honour={honour} />
        ))}
      </ol>
    </section>
  );
}
