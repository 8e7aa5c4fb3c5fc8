export const injuryParameters = {}
