import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // The generated types already say what is masked.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
