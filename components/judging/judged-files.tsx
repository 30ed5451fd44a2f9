import { isImage, slotLabels } from "@/domain/attachment";
import type { JudgedFile } from "@/domain/judging-desk";
import { fileSize } from "../form/file-size";
import { PanelHead } from "../review/panel-head";

export type JudgedFilesProps = { readonly nominationId: string; readonly files: readonly JudgedFile[] };

const slotName = (slot: string): string => new Map<string, string>(Object.entries(slotLabels)).get(slot) ?? "附件";

/** Pictures and proofs, each opened in a window of its own. */
export function JudgedFiles({ nominationId, files }: JudgedFilesProps) {
  return (
    <section className="panel" aria-labelledby="j-files">
      <PanelHead id="j-files" title="照片和证明材料" />
      {files.length === 0 ? (
        <p className="panel__b muted">没有上传照片和证明材料。</p>
      ) : (
        <ul className="panel__b jfiles">
          {files.map((file) => {
            const href = `/api/judging/${nominationId}/${file.id}`;
            return (
              <li key={file.id}>
                <a href={`${href}?view`} target="_blank" rel="noreferrer">
                  {file.hasThumbnail && isImage(file.mediaType) ? (
                    <img src={`${href}?thumbnail`} alt="" loading="lazy" width={96} height={72} />
                  ) : null}
                  <span>
                    {file.name}
                    <small>
                      {slotName(file.slot)}，{fileSize(file.size)}，新窗口打开
                    </small>
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
