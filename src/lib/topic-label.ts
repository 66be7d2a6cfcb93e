import type { Story } from '#domain/story.ts';
import { m } from '#lib/paraglide/messages.js';

const LABELS: Record<Story['topic'], () => string> = {
	operation: m.topic_operation,
	policy: m.topic_policy,
	event: m.topic_event,
	training: m.topic_training,
	visit: m.topic_visit,
	award: m.topic_award,
	arrest: m.topic_arrest,
	other: m.topic_other
};

/** What a story is about, in a word. */
export function topicLabel(topic: Story['topic']): string {
	return LABELS[topic]();
}
