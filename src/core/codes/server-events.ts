import { codesFrom } from './code.ts'

/** What a server records about its own answers (protocol.md §6.6, "S"). */
export const serverEvents = codesFrom(
  'server event',
  `
get | The device was offered an update. |
noNew | The device was up to date: no_new_version_available. |
NoChannelOrOverride | No channel serves the device: no_channel. | Look up no_channel.
missingBundle | The bundle of the channel has nothing to load: no_bundle. | Look up no_bundle.
cannotGetBundle | The bundle has no usable address: no_bundle_url. | Look up no_bundle_url.
keyMismatch | Bundle and binary have different keys: key_id_mismatch. | Look up key_id_mismatch.
channelMisconfigured | The strategy metadata needs a minimum version: misconfigured_channel. | Look up misconfigured_channel.
backend_refusal | The plugin is too old to be served: unsupported_plugin_version. | Look up unsupported_plugin_version.
needPlanUpgrade | The plan of the app at Capgo Cloud is over: on_premise_app. | Upgrade the plan, or move to your own server.
disablePlatformIos | The channel does not serve iOS: disabled_platform_ios. | Look up disabled_platform_ios.
disablePlatformAndroid | The channel does not serve Android: disabled_platform_android. | Look up disabled_platform_android.
disablePlatformElectron | The channel does not serve Electron: disabled_platform_electron. | Look up disabled_platform_electron.
disableAutoUpdateToMajor | The strategy refused a higher major version: disable_auto_update_to_major. | Look up disable_auto_update_to_major.
disableAutoUpdateToMinor | The strategy refused another major or minor: disable_auto_update_to_minor. | Look up disable_auto_update_to_minor.
disableAutoUpdateToPatch | The strategy refused another version: disable_auto_update_to_patch. | Look up disable_auto_update_to_patch.
disableAutoUpdateMetadata | The native build is older than the minimum version: disable_auto_update_to_metadata. | Look up disable_auto_update_to_metadata.
disableAutoUpdateUnderNative | The bundle is older than the native build: disable_auto_update_under_native. | Look up disable_auto_update_under_native.
cannotUpdateViaPrivateChannel | The channel is private: cannot_update_via_private_channel. | Look up cannot_update_via_private_channel.
disableDevBuild | The channel does not serve development builds: disable_dev_build. | Look up disable_dev_build.
disableProdBuild | The channel does not serve production builds: disable_prod_build. | Look up disable_prod_build.
disableEmulator | The channel does not serve emulators: disable_emulator. | Look up disable_emulator.
disableDevice | The channel does not serve physical devices: disable_device. | Look up disable_device.
disableAutoUpdate | Automatic updates were refused by the channel. | Check the strategy of the channel.
rateLimited | The device asked too often. | Look up too_many_requests.
InvalidIp | The address of the caller was refused. | Ask from another network.
customIdBlocked | The app does not allow devices to set a custom id. | Allow it for the app, or do not call setCustomId.
setChannel | The device chose a channel. |
getChannel | The device asked which channel it follows. |
uninstall | The device replaced this bundle by another one; derived from "set". |
`,
)
