/** The browser's check on addresses that become code. Where it is missing any text will do. */
export interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { readonly createScriptURL: (address: string) => string }
	): { createScriptURL(address: string): string };
}

/** The address as the policy of the page lets it through: only a service worker may be made of it. */
export function trustedAddress(address: string, trustedTypes: TrustedTypes | undefined): string {
	if (trustedTypes === undefined) return address;
	const policy = trustedTypes.createPolicy('sveltekit-trusted-url', {
		createScriptURL(asked) {
			if (asked !== address) throw new TypeError('Only the address of the worker is trusted.');
			return asked;
		}
	});
	return policy.createScriptURL(address);
}
