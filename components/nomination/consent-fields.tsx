import { privacyNotice } from "@/domain/privacy-notice";
import { fieldLabels } from "@/domain/sections";
import { CheckField } from "../form/check-field";
import { ConsentField } from "../form/consent-field";

function PrivacyNotice() {
  return (
    <details className="fprivacy">
      <summary>看告知全文（{privacyNotice.version}版）</summary>
      <dl>
        {privacyNotice.parts.map(({ title, lines }) => (
          <div key={title}>
            <dt>{title}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** 个人信息告知, and the two consents to what could become public, each by itself. */
export function ConsentFields() {
  return (
    <>
      <ConsentField
        name="privacyNotice"
        label={fieldLabels.privacyNotice}
        value={privacyNotice.version}
        said="我已阅读个人信息告知，并已告知相关人员。"
      >
        <PrivacyNotice />
      </ConsentField>
      <CheckField name="publishHead" label={fieldLabels.publishHead} optional>
        负责人本人同意后再勾选。不勾选不影响申报。
      </CheckField>
      <CheckField name="publishPhotos" label={fieldLabels.publishPhotos} optional>
        照片里的人都同意后再勾选。不勾选不影响申报。
      </CheckField>
    </>
  );
}
