import fc from 'fast-check'

// One change must meet the same inputs at every run, or what is told of it changes with chance.
fc.configureGlobal({ seed: 20150421 })
