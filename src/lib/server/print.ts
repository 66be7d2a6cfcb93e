import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { Printed } from '#lib/search/printed.ts';

/**
 * Draws a component as HTML, for `Printed`. Svelte marks in comments what scripts will change. Here they change
 * nothing, and what is said holds no comments.
 */
export function print<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	return render(component as Component, { props }).body.replaceAll(/<!--.*?-->/g, '');
}

/** What was drawn, for an answer of `load`: a document holds it already. In development Svelte compares, and warns. */
export function printed<Parts extends Record<string, string>>(
	parts: Parts,
	{ isDataRequest }: { isDataRequest: boolean }
): Printed<Parts> {
	return new Printed(parts, !isDataRequest && !import.meta.env.DEV);
}
