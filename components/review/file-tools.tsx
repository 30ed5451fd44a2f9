import { Icon, type IconName } from "../ui/icon";

export type FileToolsProps = {
  readonly address: string;
  readonly step: { readonly by: (by: 1 | -1) => void; readonly isFirst: boolean; readonly isLast: boolean };
  /** Absent where nothing is shown that could be larger or smaller. */
  readonly size: {
    readonly percent: number;
    readonly by: (by: 1 | -1) => void;
    readonly isLeast: boolean;
    readonly isMost: boolean;
  } | null;
};

/** To the file before and after, smaller and larger, and to keep it. */
export function FileTools({ address, step, size }: FileToolsProps) {
  return (
    <div className="fview__acts">
      <Tool name="up" label="上一个附件" off={step.isFirst} onClick={() => step.by(-1)} />
      <Tool name="down" label="下一个附件" off={step.isLast} onClick={() => step.by(1)} />
      {size === null ? null : (
        <>
          <Tool name="minus" label="缩小" off={size.isLeast} onClick={() => size.by(-1)} />
          <span className="num">{size.percent}%</span>
          <Tool name="plus" label="放大" off={size.isMost} onClick={() => size.by(1)} />
        </>
      )}
      <a className="db db--sm" href={address} download>
        下载
      </a>
    </div>
  );
}

type ToolProps = {
  readonly name: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly onClick: () => void;
};

function Tool({ name, label, off, onClick }: ToolProps) {
  return (
    <button type="button" className="iconb" aria-label={label} disabled={off} onClick={onClick}>
      <Icon name={name} size={18} />
    </button>
  );
}
