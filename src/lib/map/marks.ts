/** An autonomous republic to mark at its seat. */
export interface AutonomyMark {
	id: string;
	/** What the mark says when pointed at. */
	described: string;
	/** Whether it voted although the republic around it did not: a larger, filled mark. */
	apart: boolean;
}
