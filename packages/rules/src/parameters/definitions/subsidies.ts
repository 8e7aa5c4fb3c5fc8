export const subsidyParameters = {}
