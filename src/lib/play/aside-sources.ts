/** The sources of what the screens beside the story say themselves, about calling 112. */
export const asideSources = ['VTGZ-MELD', 'HP-SO-ACUUT'] as const;
