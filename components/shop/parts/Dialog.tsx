import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './Dialog.css';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  /** The buttons, the acting one first. */
  foot: ComponentChildren;
  onClose(): void;
}

/** A native modal dialog: it is in the top layer, and Escape keeps everything as it was. */
export function Dialog({ title, children, foot, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      class="ps-dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div class="ps-dialog-foot">{foot}</div>
    </dialog>
  );
}
