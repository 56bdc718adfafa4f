import { pino } from 'pino';
import type { Log, LogLevel } from '../model/log.js';

/** One JSON object a line on stderr: level, time, message and fields. Written at once, so that nothing is lost when the process ends. */
export const logger = (level: LogLevel): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: pino.stdSerializers.errWithCause },
    },
    pino.destination({ fd: 2, sync: true }),
  );
