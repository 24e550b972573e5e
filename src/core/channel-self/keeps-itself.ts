import type { Device } from '../device.ts'
import { storesChannel } from '../plugin-gates.ts'

/** Whether the device stores its channel. An empty plugin version counts as new, as at Capgo Cloud. */
export const keepsItself = (device: Device): boolean => device.plugin === '' || storesChannel(device.plugin)
