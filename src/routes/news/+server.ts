import { redirect } from '@sveltejs/kit';
import { links } from '#lib/links.ts';
import type { RequestHandler } from './$types';

/** Whoever shortens the address of one of the stories finds them all. */
export const GET: RequestHandler = () => redirect(308, links.news());
