export type PaperLinksProps = { readonly nominationId: string };

const files = [
  { name: "approval.docx", label: "申报表DOCX" },
  { name: "approval.pdf", label: "申报表PDF" },
  { name: "deeds.docx", label: "事迹材料DOCX" },
  { name: "deeds.pdf", label: "事迹材料PDF" },
] as const;

/** The official papers of a nomination: the form to look at, and each file to keep. */
export function PaperLinks({ nominationId }: PaperLinksProps) {
  const at = `/nominations/${nominationId}/paper`;
  return (
    <details className="papers">
      <summary className="db">申报表</summary>
      <ul>
        <li>
          <a href={`${at}/approval.pdf`} target="_blank" rel="noopener">
            预览申报表<span className="vh">（在新窗口打开）</span>
          </a>
        </li>
        {files.map(({ name, label }) => (
          <li key={name}>
            <a href={`${at}/${name}`} download>
              下载{label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
