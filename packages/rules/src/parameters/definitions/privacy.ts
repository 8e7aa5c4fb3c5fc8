export const privacyParameters = {}
