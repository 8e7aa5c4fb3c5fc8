export const planParameters = {}
