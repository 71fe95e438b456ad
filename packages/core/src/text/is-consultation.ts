/** Whether a cell says with whom a measure must be agreed. */
export function isConsultation(cell: string): boolean {
  return cell.startsWith("※") || cell.includes("要相談");
}
