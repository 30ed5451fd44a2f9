import { checkCreditCode, tidyCreditCode } from "@/domain/credit-code";
import { industries, unitNatures, unitRanks } from "@/domain/form-choices";
import type { FormField } from "@/domain/nomination";
import type { Body } from "@/domain/round";
import { fieldLabels } from "@/domain/sections";
import { AreaField } from "../form/area-field";
import { CheckField } from "../form/check-field";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";
import { awardChoices } from "./labels";

const field = <Name extends FormField>(name: Name) => ({ name, label: fieldLabels[name] });
const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

const bodyGroups = (bodies: readonly Body[]) =>
  (
    [
      ["县级妇联", "county_federation"],
      ["市直系统", "system"],
    ] as const
  ).map(([label, kind]) => ({
    label,
    choices: bodies.filter((body) => body.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
  }));

function CreditCode({ view }: { readonly view: FormView }) {
  const { noOwnCode, creditCode } = view.values;
  const checked = checkCreditCode(creditCode);
  return (
    <>
      {noOwnCode ? (
        <TextField {...field("parentName")} span={4} hint="填有独立代码的上级法人单位，与登记证书一致" />
      ) : (
        <TextField {...field("creditCode")} span={4} hint="登记证书上的18位代码" tidy={tidyCreditCode} />
      )}
      <CheckField {...field("noOwnCode")} span={2} />
      {!noOwnCode && !checked.ok && checked.why === "check" ? (
        <AreaField
          name="reasons.creditCode"
          rows={2}
          label="代码校验不通过的说明"
          hint="已经和登记证书逐位核对、确认没有填错的，写明情况后可以提交"
        />
      ) : null}
    </>
  );
}

/** 一、集体信息 */
export function GroupSection({ view }: { readonly view: FormView }) {
  return (
    <FormSection number={1} note="标“选填”的可以不填" view={view}>
      <div className="fgrid">
        <TextField {...field("fullName")} span={4} hint="与公章或批准文件一致，会原样印在证书上" />
        <TextField {...field("shortName")} span={2} hint="用于字牌，10个字以内最好看" optional />
        <SelectField {...field("award")} span={2} choices={awardChoices} />
        <SelectField {...field("bodyId")} span={2} groups={bodyGroups(view.page.bodies)} />
        <SelectField {...field("unitNature")} span={2} choices={plain(unitNatures)} />
        <SelectField {...field("industry")} span={3} choices={plain(industries)} />
        <SelectField {...field("unitRank")} span={3} choices={plain(unitRanks)} />
        <CreditCode view={view} />
        <TextField {...field("address")} span={4} />
        <TextField {...field("postcode")} span={2} inputMode="numeric" />
        <TextField {...field("superior")} hint="没有的填“无”" />
      </div>
    </FormSection>
  );
}
