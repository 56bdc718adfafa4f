/** Version of the API: the second number grows with additions, the first with what breaks clients (docs/api-policy.md). */
export const API_VERSION = '1.0';
