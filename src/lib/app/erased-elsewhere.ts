/** Apart from the erasing itself, since every page listens and hardly anybody erases. */
export { saysErased } from '$lib/storage/keys';
