import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { schoolFromFile, schoolToFile } from '$lib/meldcode/own-school-carry';
import type { OwnSchool } from '$lib/meldcode/own-school-fields';
import { DeviceStorage, refusedStorage } from '$lib/storage/fixtures/device-storage';
import { SCHOOL_KEY, SchoolShelf } from '$lib/storage/own-school';
import SchoolHost from './fixtures/SchoolHost.svelte';
import { OwnSchoolHolder } from './own-school.svelte';
import { SchoolDesk } from './school-desk.svelte';

const user = userEvent.setup();
const codec = { toText: schoolToFile, fromText: schoolFromFile };

function open(school: OwnSchool = {}, storage: () => Storage = withRoom(new DeviceStorage())) {
	const shelf = new SchoolShelf(storage, codec);
	shelf.write(school);
	const holder = new OwnSchoolHolder(shelf, new SchoolShelf(withRoom(new DeviceStorage()), codec));
	const desk = new SchoolDesk();
	desk.open(holder);
	render(SchoolHost, { holder, desk });
	return { holder, desk, kept: () => storage().getItem(SCHOOL_KEY) };
}

function withRoom(storage: Storage) {
	return () => storage;
}

const officer = () => screen.getByRole('textbox', { name: 'Naam van de aandachtsfunctionaris' });
const press = (name: string) => user.click(screen.getByRole('button', { name }));

test('Who filled in nothing sees one quiet link.', () => {
	open();
	expect(screen.getByRole('link', { name: /Wie bel je op je eigen school/ })).toHaveAttribute(
		'href',
		'/mijn-school'
	);
});

test('What is saved is kept on the device and stands where one looks for whom to call.', async () => {
	const { kept } = open();
	await user.type(officer(), 'Marjan de Boer');
	await user.type(
		screen.getByRole('textbox', { name: /Telefoon of plek van de aandachts/ }),
		'06-12345678'
	);
	await press('Bewaar');
	expect(screen.getByText('Bewaard op dit apparaat.')).toBeVisible();
	expect(kept()).toContain('Marjan de Boer');
	expect(await screen.findByRole('link', { name: '06-12345678' })).toHaveAttribute(
		'href',
		'tel:0612345678'
	);
});

test('What cannot be saved is named, the focus goes there, and nothing typed is lost.', async () => {
	const { kept } = open({ headName: 'Petra' });
	await user.type(officer(), 'x'.repeat(81));
	await press('Bewaar');
	expect(screen.getByRole('region', { name: 'Dit kan nog niet worden bewaard' })).toHaveFocus();
	expect(officer()).toHaveAttribute('aria-invalid', 'true');
	expect(officer()).toHaveAccessibleDescription(/maak het korter/);
	expect(officer()).toHaveValue('x'.repeat(81));
	expect(kept()).toContain('Petra');
	expect(kept()).not.toContain('xxx');
});

test('With nothing to be kept it stays in this tab, and the device loses what it had.', async () => {
	const { holder, kept } = open({ officerName: 'Iemand van vroeger' });
	await user.clear(officer());
	await user.type(officer(), 'Marjan');
	await user.click(screen.getByRole('checkbox', { name: /Niets bewaren/ }));
	await press('Bewaar');
	expect(kept()).toBeNull();
	expect(holder.school.officerName).toBe('Marjan');
	expect(screen.getByText(/weg zodra je dit tabblad sluit/)).toBeVisible();
});

test('What stays in this tab is there on the next page of it too.', () => {
	const tab = new SchoolShelf(withRoom(new DeviceStorage()), codec);
	const device = new SchoolShelf(withRoom(new DeviceStorage()), codec);
	new OwnSchoolHolder(device, tab).save({ officerName: 'Marjan' }, true);
	const onNextPage = new OwnSchoolHolder(device, tab);
	expect(onNextPage.school).toEqual({ officerName: 'Marjan' });
	expect(onNextPage.kept).toBe('in-this-tab');
	onNextPage.save({ officerName: 'Samira' }, false);
	expect(new OwnSchoolHolder(device, tab).kept).toBe('on-device');
	expect(tab.read()).toEqual({ kind: 'none' });
});

test('Where the browser refuses, it says so and goes on with what was typed.', async () => {
	const { holder } = open({}, refusedStorage);
	await user.type(officer(), 'Marjan');
	await press('Bewaar');
	expect(screen.getByText(/Deze browser laat bewaren niet toe/)).toBeVisible();
	expect(holder.school.officerName).toBe('Marjan');
});

test('What came in is shown with what it would replace, and changes nothing before a yes.', async () => {
	const { desk, holder } = open({ officerName: 'Marjan', headName: 'Petra' });
	desk.receive({ ok: true, value: { officerName: 'Samira' } });
	expect(await screen.findByRole('heading', { name: /Neem je het over/ })).toHaveFocus();
	expect(screen.getByText('Komt in plaats van: Marjan')).toBeVisible();
	expect(holder.school.officerName).toBe('Marjan');
	await press('Overnemen');
	expect(holder.school).toEqual({ officerName: 'Samira', headName: 'Petra' });
	expect(screen.getByText(/^Overgenomen/)).toHaveFocus();
	expect(officer()).toHaveValue('Samira');
});

test('A no changes nothing, and what was typed and not saved stays.', async () => {
	const { desk, holder } = open({ headName: 'Petra' });
	await user.type(officer(), 'Marjan');
	desk.receive({ ok: true, value: { headName: 'Iemand anders' } });
	await screen.findByRole('heading', { name: /Neem je het over/ });
	await press('Niet overnemen');
	expect(await screen.findByText(/^Niet overgenomen/)).toHaveFocus();
	expect(holder.school).toEqual({ headName: 'Petra' });
	expect(officer()).toHaveValue('Marjan');
});

test('What another tab saved or erased is seen here too.', async () => {
	const storage = new DeviceStorage();
	const { holder } = open({ officerName: 'Marjan' }, withRoom(storage));
	storage.setItem(SCHOOL_KEY, schoolToFile({ officerName: 'Samira' }));
	holder.heed({ key: SCHOOL_KEY, newValue: '' });
	await expect.poll(() => officer()).toHaveValue('Samira');
	holder.heed({ key: 'np-gewist', newValue: '1' });
	await expect.poll(() => officer()).toHaveValue('');
	expect(storage.getItem(SCHOOL_KEY)).toBeNull();
});
