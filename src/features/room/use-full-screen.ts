// Full screen, and back.
import { useEffect, useState } from 'preact/hooks';

/** Whether the page fills the screen, and the way to change it. What the browser forbids is left as it is. */
export function useFullScreen() {
  const [isOn, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => {
      setOn(document.fullscreenElement !== null);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      // The stage has been left.
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = () => {
    const changed = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    changed.catch(() => undefined);
  };
  return { isOn, toggle };
}
