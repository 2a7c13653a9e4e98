import type { ClientInit } from '@sveltejs/kit';
import { wholeApp } from '$lib/app/whole-app';

/** The app comes alive when all that this page needs is there, and not with a part of it. */
export const init: ClientInit = () => {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
	return wholeApp(
		[...links].map(({ href }) => href),
		{
			load: (address) => import(/* @vite-ignore */ address),
			pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
		}
	);
};
