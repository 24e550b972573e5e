import { codesFrom } from './code.ts'

/** What devices report about the life of the app (protocol.md §6.6, "D"). */
export const appEvents = codesFrom(
  'device event',
  `
app_moved_to_foreground | The app came to the foreground; an update check follows. |
app_moved_to_background | The app went to the background; a waiting bundle becomes active. |
app_launch_start | The app started with this bundle. |
app_launch_ready | The app called notifyAppReady(). |
app_launch_timeout | The app did not call notifyAppReady() in time; update_fail follows. | Call notifyAppReady() early at start, or raise appReadyTimeout.
ping | A sign of life of older plugins. |
os_version_changed | The system of the device was updated. |
native_app_version_changed | The app was updated by its store. |
blocked_by_server_url | The Capacitor config has server.url, so live updates are off. | Remove server.url from production builds.
rate_limit_reached | A server answered 429 and the plugin stopped calling. | Never answer 429; point all three URLs at your own server.
app_crash | The process ended in the foreground without a clean end. | Look at crash reports of this bundle; roll back when they grow.
app_crash_native | Native code crashed. | Look at crash reports; a bundle may call a plugin that the binary lacks.
app_anr | The app did not respond for too long. | Look for long work on the main thread.
app_killed_low_memory | The system ended the app for lack of memory. | Lower the memory use of the app.
app_killed_excessive_resource_usage | The system ended the app for its use of resources. | Lower what the app does in the background.
app_initialization_failure | The app could not start. | Look at crash reports of this native build.
app_memory_warning | The system warned the app about memory. | Lower the memory use of the app.
webview_javascript_error | A JavaScript error was not caught. | Fix it and release.
webview_unhandled_rejection | A promise was rejected and nobody looked. | Fix it and release.
webview_resource_error | A file of the bundle or a request failed to load. | Check that the file is in the bundle.
webview_security_policy_violation | The content security policy refused something. | Allow it in the policy, or remove it.
webview_unclean_restart | The web view started again without a clean end. | Look at memory use and crash reports.
webview_render_process_gone | Android ended the process of the web view. | Look at memory use and crash reports.
webview_content_process_terminated | iOS ended the process of the web view. | Look at memory use and crash reports.
webview_dom_content_loaded | The document of the app was read. |
webview_page_loaded | The page of the app was loaded. |
`,
)
