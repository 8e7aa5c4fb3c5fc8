export const newEconomyParameters = {}
