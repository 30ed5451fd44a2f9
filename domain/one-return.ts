import type { Finding } from "./eligibility";
import type { Remark } from "./nomination";
import { sections } from "./sections";

/** What a return has not said yet and might have to: a rule that is not met, or a section that was not ticked. */
export type Unsaid = { readonly key: string; readonly title: string; readonly remark: Remark };

/**
 * 一次性告知: the rules that fail or wait and the sections not ticked (1 to 6), each as a remark to add, without those whose fields
 * are remarked already. A remark on the form as a whole stands for none of them.
 */
export function unsaid(
  remarked: readonly Remark["field"][],
  findings: readonly Finding[],
  unticked: readonly number[],
): readonly Unsaid[] {
  const rules = findings
    .filter(({ verdict, field }) => (verdict === "fail" || verdict === "pending") && !remarked.includes(field))
    .map(({ ruleId, title, figures, field }) => ({
      key: ruleId,
      title,
      remark: { field, text: `${title}：${figures}` },
    }));
  const untold = sections.flatMap(({ ordinal, title, fields }, index) => {
    const [field] = fields;
    const isOpen = unticked.includes(index + 1) && !fields.some((one) => remarked.includes(one));
    return isOpen && field !== undefined
      ? [{ key: String(index + 1), title: `${ordinal}、${title}`, remark: { field, text: "" } }]
      : [];
  });
  return [...rules, ...untold];
}
