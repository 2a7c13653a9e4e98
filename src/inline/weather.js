// Stands in the neutral page alone. Goes on to the public one when there really is a network:
// only an answer of our own server shows that, and HEAD never comes from the copy on the device.
fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
	() => location.replace(__PUBLIC_PAGE__),
	() => undefined
);
