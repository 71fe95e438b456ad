import { useEffect, useEffectEvent, useState } from "react";
import type { OnFile } from "./OpenButton.tsx";

interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Opens a file dropped anywhere on the page. Returns whether one is being dragged over it. */
export function useFileDrop(onFile: OnFile): boolean {
  const [over, setOver] = useState(false);
  const open = useEffectEvent(onFile);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
      const handle = await (item as WithHandle | undefined)?.getAsFileSystemHandle?.().catch(() => null);
      if (file) open(file, handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
