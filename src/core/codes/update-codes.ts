import { codesFrom } from './code.ts'

/** Answers to an update check (protocol.md §3.3), ours included. */
export const updateCodes = codesFrom(
  'update check',
  `
no_new_version_available | The device runs the bundle that its channel offers, or nothing was published for its native build yet. |
already_on_builtin | The channel offers the builtin bundle and the device runs it, or is told so by Capgo Cloud, where it changes nothing. |
revert_to_builtin_plugin_version_too_old | The channel offers the builtin bundle, and plugins below 6.2.0 cannot go back to it. | Ship a native build with a newer @capgo/capacitor-updater, or publish a bundle with the old content under a new version.
no_channel | No channel serves the device: the one it asks for is unknown, private or off for its platform, or its platform has no public channel. A named channel never falls back to the public one. | Create the channel, make it public or self-assignable, make one the default of the platform, or change defaultChannel of the app.
null_channel_data | Capgo Cloud found a channel without data. | Save the channel again at Capgo Cloud.
no_bundle | The channel points at a bundle that has nothing to load, for example a deleted one. | Publish again under a new version.
no_bundle_url | The bundle has no http(s) address that a device could load. | Publish again; with an address of your own, use https.
no_url_or_manifest | The bundle has only a delta, and the plugin knows no deltas. | Publish the bundle with a zip, or ship a native build with a newer plugin.
key_id_mismatch | The bundle is encrypted for another key than the one in the binary. | Encrypt with the key of that binary, or ship a native build with the new public key.
disabled_platform_ios | Somebody chose this channel for the device, and the channel does not serve iOS. | Switch iOS on for the channel, or remove the override of the device.
disabled_platform_android | Somebody chose this channel for the device, and the channel does not serve Android. | Switch Android on for the channel, or remove the override of the device.
disabled_platform_electron | Somebody chose this channel for the device, and the channel does not serve Electron. | Switch Electron on for the channel, or remove the override of the device.
disable_auto_update_to_major | The bundle has a higher major version than the native build, and the strategy minor (Capgo: major) refuses that. Devices of version "unknown" count as 0.0.0. | Release under the major version of the native build, ship a native build, or loosen the strategy.
disable_auto_update_to_minor | Bundle and native build differ in major or minor, up or down, and the strategy patch (Capgo: minor) refuses that. | Release under the same major.minor as the native build, or ship a native build.
disable_auto_update_to_patch | Bundle and native build differ in one of the three numbers, and the strategy exact (Capgo: patch) refuses that. | Release under the version of the native build with another build metadata or prerelease, or loosen the strategy.
disable_auto_update_to_metadata | The native build is older than the minimum version of the bundle (strategy metadata). | Ship a native build of at least that version, or release with a lower min-native.
misconfigured_channel | The strategy metadata needs a minimum native version, and the bundle has none. | Release again with min-native.
disable_auto_update_under_native | The bundle is older than the native build; a prerelease counts as older than its release. | Release under a version of at least that of the native build, or allow bundles below native on the channel.
cannot_update_via_private_channel | The channel is neither public nor self-assignable. | Make it public or self-assignable, or let an operator pin the device to it.
disable_prod_build | The channel does not serve production builds. | Allow production builds on the channel.
disable_dev_build | The channel does not serve development builds; TestFlight and debuggable builds are such. | Allow development builds on the channel.
disable_device | The channel does not serve physical devices. | Allow physical devices on the channel.
disable_emulator | The channel does not serve emulators and simulators. | Allow emulators on the channel.
channel_paused | The channel is paused: nobody is offered anything new. | Unpause the channel.
native_build_unknown | The native build of the device is not in the ledger, so nobody knows what it can run. | Record it with "capacitor-ota native", or set unlisted to "strategies" on the channel.
bundle_failed_on_device | The bundle failed on this device before, so it is not offered to it again. | Release a new version. The report expires after 30 days.
unsupported_plugin_version | Plugins of generation 4 are not served. | Ship a native build with a newer @capgo/capacitor-updater.
missing_info | A mandatory member of the request is empty. | Look at the request: app_id, device_id, version_name, version_build and platform must not be empty.
unknown_version_build | The device does not know its native version. | Set the version of the native app, or CapacitorUpdater.version in the Capacitor config.
app_not_found | This server does not hold the app. | Check appId and that updateUrl points at the server you publish to.
on_premise_app | Capgo Cloud does not host the app, or its plan is over. Older plugins stop all calls until the app restarts. | Point updateUrl, statsUrl and channelUrl at your own server, all three; or check the plan.
provider_infrastructure_request_blocked | Capgo Cloud refuses networks of Google and Apple for this app. | Switch that block off for the app, or probe from another network.
too_many_requests | Calls come too fast. | Wait for the time that Retry-After names.
`,
)
