import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../../src/operations/command.ts'
import { buildRelease } from '../../../src/operations/release/build-release.ts'
import { decryptChecksum, decryptPayload } from '../../../src/packaging/encryption.ts'
import { keyPair } from '../../helpers/key-pair.ts'
import { type OperationWorld, shippedWorld } from '../../helpers/operation-world.ts'
import { readZip } from '../../helpers/read-zip.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

async function built(world: OperationWorld, options: Partial<CommandOf<'release'>> = {}, lanes = true) {
  const prepared = await world.prepared(options)
  const scratch = tempFolder()
  const backend = { ...prepared.backend, lanes }
  return {
    scratch,
    ...(await buildRelease([{ ...prepared, backend }], world.command(options), scratch, world.ports)),
  }
}

describe('a built and packed release', () => {
  it('is what the build script wrote, packed once, with all that a bundle record says', async () => {
    const world = await shippedWorld()
    const { release, names, given, checked } = await built(world, {
      link: 'https://example.com',
      comment: 'Faster',
    })
    const zip = readFileSync(release.archive.file)
    expect([...readZip(zip).keys()]).toEqual(names)
    expect(names).toContain('index.html')
    expect(release).toMatchObject({
      version: '1.0.1',
      commit: world.repo.git('rev-parse', 'HEAD'),
      checksum: createHash('sha256').update(zip).digest('hex'),
      archive: { size: zip.length },
      sessionKey: '',
      keyId: null,
      link: 'https://example.com',
      comment: 'Faster',
      folder: join(world.repo.folder, 'dist'),
    })
    expect([given, checked.errors]).toEqual([null, []])
  })

  it('is encrypted for the key', async () => {
    const { privatePem } = keyPair()
    const { release, scratch } = await built(await shippedWorld(), {
      privateKey: { kind: 'text', pem: privatePem },
    })
    const { readBundleKey } = await import('../../../src/operations/release/read-bundle-key.ts')
    const { publicKey, keyId } = await readBundleKey({ kind: 'text', pem: privatePem })
    const plain = decryptPayload(readFileSync(release.archive.file), release.sessionKey, publicKey)
    expect([...readZip(Buffer.from(plain)).keys()]).toContain('index.html')
    expect(decryptChecksum(release.checksum, publicKey)).toBe(
      createHash('sha256').update(plain).digest('hex'),
    )
    expect([release.keyId, statSync(release.archive.file).size]).toEqual([keyId, release.archive.size])
    expect(readdirSync(scratch).sort()).toEqual(['bundle.enc', 'bundle.zip'])
  })

  it('a backend that packs and encrypts itself gets a folder with exactly these files, all of one date', async () => {
    const { privatePem } = keyPair()
    const options = { privateKey: { kind: 'text', pem: privatePem } } as const
    const { release, names, scratch } = await built(await shippedWorld(), options, false)
    expect([release.folder, release.sessionKey]).toEqual([join(scratch, 'web'), ''])
    expect(release.keyId).toMatch(/^MIIB/)
    for (const name of names) expect(statSync(join(scratch, 'web', name)).mtime.getUTCFullYear()).toBe(1980)
  })

  it('who overruled the detection stands with the bundle', async () => {
    const world = await shippedWorld()
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    world.repo.commit('feat: newer phones')
    const options = { forceVerdict: 'ota', forceReason: 'tried it', comment: 'Faster' } as const
    expect((await built(world, options)).release.comment).toBe(
      'Faster; android: forced from native to ota: tried it',
    )
  })

  it('the build is skipped or another one, as the user says', async () => {
    const world = await shippedWorld()
    await expect(built(world, { buildCommand: false })).rejects.toThrow(/dist/)
    const { release } = await built(world, { buildCommand: ['node', 'build.mjs'] })
    expect((await built(world, { buildCommand: false })).release.contentDigest).toBe(release.contentDigest)
  })

  it('a build that fails is an error, and nothing is packed', async () => {
    const world = await shippedWorld()
    world.repo.write('build.mjs', 'console.error("boom"); process.exit(3)')
    await expect(built(world)).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/ended with exit code 3.*boom/s),
    })
  })
})
