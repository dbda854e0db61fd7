// Runs before anything is painted, so that nothing jumps: shows what needs a script, and applies the text size
// that is kept on this device.
document.documentElement.dataset.script = "";
try {
  const size = localStorage.getItem("text-size");
  if (size === "large" || size === "larger") document.documentElement.dataset.textSize = size;
} catch {
  // Storage may be switched off.
}
