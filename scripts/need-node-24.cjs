// CommonJS and old syntax on purpose: it must run on whatever Node started it and say one clear sentence.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'The tests need Node 24, and this is ' +
      process.version +
      '. It comes with the "node" dev dependency: run "npm ci" without --ignore-scripts, then "npm test".',
  )
  process.exit(1)
}
