export const refusal = (status: number, message: string, field?: string): Response =>
  Response.json({ errors: [{ message, ...(field ? { field } : {}) }] }, { status })
