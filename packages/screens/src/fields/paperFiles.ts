/** What a scan or photograph of a paper may be, as a file field takes it; the server looks at the content itself. */
export const paperFiles = '.pdf,.ofd,image/*';
