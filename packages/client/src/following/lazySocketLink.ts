import { ApolloLink, Observable } from '@apollo/client';

/** Subscriptions over a socket. Its code is loaded when something is first followed: no page waits for it. */
export function lazySocketLink(uri: string): ApolloLink {
  let loading: Promise<ApolloLink> | undefined;
  const load = () => {
    loading ??= import('./socketLink.ts').then(({ socketLink }) => socketLink(uri));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let stop = () => {};
        let isStopped = false;
        load().then(
          (link) => {
            if (isStopped) return;
            const subscription = link.request(operation, forward).subscribe(observer);
            stop = () => subscription.unsubscribe();
          },
          (error: unknown) => observer.error(error),
        );
        return () => {
          isStopped = true;
          stop();
        };
      }),
  );
}
