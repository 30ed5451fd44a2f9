import { FileList, type FileListProps } from "../form/file-list";

/** 附件 of a nomination, to look at. */
export function FilesPanel({ files, honours, mark }: FileListProps) {
  return (
    <section className="panel" aria-labelledby="attachments">
      <div className="panel__h">
        <h2 id="attachments">附件</h2>
        <small>{files.length}个</small>
      </div>
      <div className="panel__b">
        <FileList files={files} honours={honours} mark={mark} />
      </div>
    </section>
  );
}
