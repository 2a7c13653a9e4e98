import type { Component } from 'svelte';
import type { ReferencePage } from './decision';

/** Draws a link to a page of the reference: addresses are the business of the page around it. */
export type PageLink = Component<{ readonly page: ReferencePage; readonly text: string }>;
