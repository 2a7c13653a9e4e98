// Stands in the head of every page and runs before anything is painted.
// A page that is reached by Back after "Verlaat deze site" is covered again, and left again.
if (sessionStorage.getItem('np-weg') !== null) {
	document.documentElement.setAttribute('data-left', '');
}
