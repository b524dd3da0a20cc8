// Full screen, and back.
import { useEffect, useState } from 'preact/hooks';

/** Whether the page fills the screen, and the way to change it. What the browser forbids, or cannot do as on an iPhone, is left as it is. */
export function useFullScreen() {
  const [isOn, setOn] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const follow = () => {
      setOn(Boolean(document.fullscreenElement));
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      // The stage has been left.
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = () => {
    if (!document.fullscreenEnabled) return;
    const changed = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    changed.catch(() => undefined);
  };
  return { isOn, toggle };
}
