export const employmentParameters = {}
