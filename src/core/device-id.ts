const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether plugins make such ids: a UUID in any case (protocol.md §1.2). */
export const isDeviceId = (text: string): boolean => uuid.test(text)
