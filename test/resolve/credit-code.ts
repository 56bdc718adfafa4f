/** A made-up credit code of a state body in `area`, its check character computed here independently: Σ wᵢ·vᵢ + v₁₈ ≡ 0 (mod 31), wᵢ = 3^(i-1) mod 31. */
export function creditCode(area: string, fault = 0): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const stem = `11${area}000000001`;
  const sum = [...stem].reduce((total, digit, i) => total + alphabet.indexOf(digit) * (3 ** i % 31), 0);
  return stem + alphabet.charAt((31 - (sum % 31) + fault) % 31);
}
