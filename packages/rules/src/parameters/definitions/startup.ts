export const startupParameters = {}
