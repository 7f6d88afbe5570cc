/**
 * Declares Noto Sans SC behind the system's faces. Each of its hundred slices loads only when a character of it
 * is shown and no earlier face has it; the declarations themselves come after the first paint.
 */
export function loadFallbackFont(): void {
  void import('@fontsource-variable/noto-sans-sc/wght.css');
}
