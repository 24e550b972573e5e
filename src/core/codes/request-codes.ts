import { codesFrom } from './code.ts'

/** Requests that cannot be read (protocol.md §3.1) and answers to channel calls (protocol.md §3.6). */
export const requestCodes = [
  ...codesFrom(
    'malformed request',
    `
invalid_json_parse_body | The body is not JSON. | Send one JSON object with content type application/json.
invalid_json_body | A member of the body is missing or has a wrong type; moreInfo names it. | Send the members of protocol.md §1.2.
invalid_query_parameters | A member of the query is missing or has a wrong value; moreInfo names it. | Send the members of protocol.md §1.2.
missing_device_id | The request names no device. | Send device_id.
missing_app_id | The request names no app. | Send app_id.
semver_error | The native version is not semver, for example 1.2.3.4 or "1.2.3 (45)". | Give the native app a version of three numbers, or set CapacitorUpdater.version in the Capacitor config.
invalid_app_id | The event names no valid app. | Send app_id in the form com.example.app.
mixed_app_ids | A batch of events names several apps. | Send one batch per app.
version_not_found | The event is about a bundle that the app does not have. | Nothing, unless the bundle should exist.
not_found | There is no such route. | Check updateUrl, statsUrl and channelUrl in the Capacitor config.
unknown_error | The server failed. | Look into the log of the server.
`,
  ),
  ...codesFrom(
    'channel call',
    `
missing_channel | The call names no channel. | Call setChannel with a channel.
channel_not_found | There is no such channel, or none serves the device. | Create the channel; names are told apart by case.
channel_self_set_not_allowed | Devices may not choose this channel. | Set selfAssign on the channel.
public_channel_self_set_not_allowed | Devices may not choose this public channel by name. | Call unsetChannel to follow the public channel, or set selfAssign on it.
cannot_override | The device is pinned to a channel that it may not leave, or has chosen none. | Remove the override of the device.
override_not_allowed | The server could not store the choice of the device. | Try again; look into the log of the server.
channel_self_server_storage_unavailable | Capgo Cloud could not store the choice of the device. | Try again later.
invalid_platform | The call names a platform that is none of ios, android and electron. | Send the platform of the device.
`,
  ),
  ...codesFrom(
    'plugin',
    `
network_error | The plugin got no answer. | Check network and updateUrl; the server must be reachable by https.
timeout_error | The plugin waited longer than responseTimeout. | Answer faster, or raise responseTimeout.
json_error | The plugin could not write its request. | Update the plugin.
parse_error | The answer was no JSON object. | Let updateUrl point at an update server; look for an HTML error page of a proxy.
decode_error | A member of the answer had a wrong type; iOS decodes strictly. | Run "capacitor-ota conform" against the server.
response_error | The answer had another status than 2xx. | Look at the status; refusals must be answered 200.
request_error | The plugin could not send its request. | Check updateUrl.
disabled_by_config | allowSetDefaultChannel is off in the Capacitor config. | Switch it on and ship a native build.
missing_config | channelUrl is empty in the Capacitor config. | Set it and ship a native build.
SETCHANNEL_FAILED | setChannel was refused; the message says why. | Look up the error inside the message.
`,
  ),
  ...codesFrom(
    'publishing',
    `
version_already_exists | A bundle of this version is there already; names are immutable and stay taken when deleted. | Release with the same content, which relinks, or under the next version.
decoder_unsupported | The private key cannot be read: the secret lost its line breaks, or is no RSA key in PKCS#1 PEM. | Store the key file as it is, or base64-encoded.
`,
  ),
]
