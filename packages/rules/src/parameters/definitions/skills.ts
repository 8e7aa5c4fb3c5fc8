export const skillsParameters = {}
