export const disputeParameters = {}
