import { createContext, useContext, useEffect } from 'react';

/** The name of the app, as the frame shows it. */
export const ProductName = createContext('');

/** Names the browser's tab after the page; a title that isn't words leaves it as it was. */
export function usePageTitle(title: unknown): void {
  const product = useContext(ProductName);
  useEffect(() => {
    if (typeof title === 'string' && title !== '') document.title = product ? `${title} · ${product}` : title;
  }, [title, product]);
}
