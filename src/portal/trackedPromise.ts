/** A promise that tells its state, as React reads it: once it is fulfilled, `use` does not wait. */
export function trackedPromise<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
