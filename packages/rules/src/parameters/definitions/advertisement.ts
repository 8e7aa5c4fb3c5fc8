export const advertisementParameters = {}
