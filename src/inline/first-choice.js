// Stands below the first moment of a case, and works before the app does.
