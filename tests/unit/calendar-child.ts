/** Makes a calendar file and reads it back with two parsers, in whatever time zone the process was started. */
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { calendarOf, type Reminder } from '../../utils/advise/plan/calendar.ts';

export interface Read {
  summary: string;
  description: string;
  /** ms */
  start: number;
  end: number;
  /** ms each */
  alarms: number[];
  uid: string;
}

function byIcalJs(text: string): Read {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
  const ms = (time: ICAL.Time) => time.toJSDate().getTime();
  const alarms = event.component.getAllSubcomponents('valarm').map((alarm) => {
    const time = event.startDate.clone();
    time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return ms(time);
  });
  const { summary, description, uid } = event;
  return { summary, description, start: ms(event.startDate), end: ms(event.endDate), alarms, uid };
}

/** It leaves the triggers as text. */
function byNodeIcal(text: string): Read {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find((each) => each?.type === 'VEVENT')!;
  const { summary, description, start, end, uid, alarms } = event as VEvent;
  const at = start.getTime();
  const triggers = (alarms ?? []).map(({ trigger }) => ICAL.Duration.fromString(String(trigger)).toSeconds());
  return {
    summary: String(summary),
    description: String(description),
    start: at,
    end: end!.getTime(),
    alarms: triggers.map((seconds) => at + seconds * 1000),
    uid,
  };
}

export const readers = { byIcalJs, byNodeIcal };

if (import.meta.main) {
  const { reminder, now } = JSON.parse(process.argv[2]!) as { reminder: Reminder; now: number };
  const file = calendarOf(reminder, now);
  if (!file.ok) throw new Error(file.because);
  const read = Object.values(readers).map((reader) => reader(file.text));
  console.log(JSON.stringify({ offset: new Date(now).getTimezoneOffset(), text: file.text, read }));
}
