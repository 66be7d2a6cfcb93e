/** What a key may allow. */
export const ACTIONS = [
	'*',
	'search',
	'documents.*',
	'documents.add',
	'documents.get',
	'documents.delete',
	'indexes.*',
	'indexes.create',
	'indexes.get',
	'indexes.update',
	'indexes.delete',
	'indexes.swap',
	'indexes.compact',
	'tasks.*',
	'tasks.cancel',
	'tasks.delete',
	'tasks.get',
	'tasks.compact',
	'settings.*',
	'settings.get',
	'settings.update',
	'fields.post',
	'stats.*',
	'stats.get',
	'metrics.*',
	'metrics.get',
	'dumps.*',
	'dumps.create',
	'snapshots.*',
	'snapshots.create',
	'version',
	'keys.create',
	'keys.get',
	'keys.update',
	'keys.delete',
	'experimental.get',
	'experimental.update',
	'export',
	'network.get',
	'network.update',
	'chatCompletions',
	'chats.*',
	'chats.get',
	'chats.delete',
	'chatsSettings.*',
	'chatsSettings.get',
	'chatsSettings.update',
	'*.get',
	'webhooks.get',
	'webhooks.create',
	'webhooks.update',
	'webhooks.delete',
	'webhooks.*'
] as const;

const FIRST_PARTS_OF_INDEXES = [
	'*',
	'search',
	'documents',
	'indexes',
	'tasks',
	'settings',
	'fields',
	'stats'
];

/** Whether an action concerns the whole server, so that a key for some indexes cannot allow it. */
export function isGlobal(action: (typeof ACTIONS)[number]): boolean {
	const [part = ''] = action.split('.');
	return action === 'tasks.compact' || (part !== 'chatCompletions' && !FIRST_PARTS_OF_INDEXES.includes(part));
}
