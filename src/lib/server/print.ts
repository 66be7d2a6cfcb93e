import type { Component } from 'svelte';
import { render } from 'svelte/server';

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
