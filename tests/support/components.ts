import '@testing-library/jest-dom/vitest';

// jsdom lays nothing out, so it knows no media. Tests see a screen with a mouse and a keyboard.
Object.assign(window, { matchMedia: () => ({ matches: true }) });
