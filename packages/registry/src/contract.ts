/** Module id and resource names other modules refer to. */
export const registryModuleId = 'registry'
export const peopleResource = 'people'
export const organisationsResource = 'organisations'
