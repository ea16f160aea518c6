// Notes what the process has cost once it ends, as a line of the file COST: the most memory that it
// held, in kB, and its processor time, in microseconds.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		appendFileSync(String(process.env.COST), `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
	});
