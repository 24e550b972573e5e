import { codesFrom } from './code.ts'

/** What devices report while they download, verify and install (protocol.md §6.6, "D"). */
export const installEvents = codesFrom(
  'device event',
  `
set | The bundle is active from now on. |
set_next | The bundle is downloaded and becomes active when the app goes to the background. |
set_fail | The bundle could not be made active; it may lack index.html. | Check that the archive has index.html at its root and release again.
reset | The app went back to the builtin or the last good bundle. |
delete | A bundle was removed from the device. |
update_fail | The app did not call notifyAppReady() in time, so the plugin rolled the bundle back. | Call notifyAppReady() early at start, or raise appReadyTimeout; then release a fixed bundle.
download_zip_start | The download of an archive began. |
download_zip_complete | The archive is on the device. |
download_0 | Progress of a download in steps of ten percent: download_0, download_10 to download_90. |
download_complete | The download is complete. |
download_fail | A download, or for older plugins any failed update check, did not succeed. | Check that the address is reachable by https, serves Range requests and answers within 25 seconds; then look at the event before it.
finish_download_fail | The downloaded archive could not be moved to its place. | Free space on the device; the next check tries again.
download_manifest_start | The download of a delta began. |
download_manifest_complete | Every file of the delta is there. |
download_manifest_file_fail | One file of a delta could not be loaded; the event names it. | Check that the file is reachable. On iOS the version stays broken there: release under a new version.
download_manifest_checksum_fail | One file of a delta has other content than its hash says. | Serve files without content encoding; release under a new version.
download_manifest_brotli_fail | One file of a delta could not be decompressed. | Do not ship files that end in .br, or release without a delta.
manifest_path_fail | The delta has an unsafe or doubled path. | Release without pre-compressed .br twins of files.
checksum_fail | The archive has another checksum than announced: it was altered on the way, resumed wrongly, or encrypted for another plugin generation. | Serve archives without content encoding and with correct Range answers; check the key format.
checksum_required | The binary has a public key and the bundle has no checksum. | Publish an encrypted bundle with a checksum.
decrypt_fail | The bundle could not be decrypted. | Encrypt with the key pair of the binary.
unzip_fail | The archive could not be unpacked, or is encrypted while the binary has no key. | Release again; check that binary and bundle agree about encryption.
windows_path_fail | A name in the archive has a backslash. | Pack with capacitor-ota, which writes POSIX names on every system.
canonical_path_fail | A name in the archive leaves the folder of the bundle. | Pack with capacitor-ota, which refuses such names.
directory_path_fail | A folder of the archive could not be created. | Look for a file and a folder of the same name, or names that differ by case only.
low_mem_fail | The device had too little memory to unpack. | Make the bundle smaller.
insufficient_disk_space | The device has too little space; twice the size of the bundle is needed. | Make the bundle smaller.
`,
)
