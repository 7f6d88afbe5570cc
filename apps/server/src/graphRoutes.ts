/** GraphQL at /graphql: over HTTP, and subscriptions over sockets. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Locale } from '@renda/domain';
import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { documentLimits, documentLimitsRule, recordLimit } from './documentLimits.ts';
import { isBug, presented } from './graphErrors.ts';
import { requestLocale } from './requestLocale.ts';
import type { GraphSockets } from './sockets/graphSockets.ts';

/** What failures are told by: every context has it. */
type Addressed = { readonly viewer: { readonly locale: Locale }; readonly origin: { readonly requestId: string } };

export type GraphParts<Context extends Addressed> = {
  readonly schema: GraphQLSchema;
  /** Who asks, and for which county. Throws `unauthenticated` when nobody is signed in. */
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
  /** Whether the schema itself may be asked for: in development only. */
  readonly isOpenToInspection: boolean;
  /** Where subscriptions are answered; without it nobody can subscribe. */
  readonly sockets?: GraphSockets;
};

/** Serves the schema: documents within limits, one operation a request, no request that a foreign page could make without asking. */
export function graphRoutes<Context extends Addressed>(parts: GraphParts<Context>): FastifyPluginAsync {
  return async (app) => {
    const apollo = apolloServer(parts, app);
    await apollo.start();
    app.addHook('onClose', () => apollo.stop());
    const handler = fastifyApolloHandler<Context>(apollo, { context: (request) => contextOf(parts, request) });
    app.post('/graphql', handler);
    app.route({ method: 'GET', url: '/graphql', handler, ...(parts.sockets && { wsHandler: parts.sockets.handle }) });
    app.addHook('preClose', async () => parts.sockets?.close());
  };
}

function apolloServer<Context extends Addressed>(
  parts: GraphParts<Context>,
  app: FastifyInstance,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: parts.schema,
    introspection: parts.isOpenToInspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !parts.isOpenToInspection,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [documentLimitsRule],
    logger: app.log,
    plugins: [
      guard(app.log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Asks the limits that depend on variables, logs bugs, and words every error for its reader. */
function guard(log: FastifyBaseLogger): ApolloServerPlugin<Addressed> {
  return {
    async requestDidStart({ contextValue: { viewer, origin } }) {
      const reader = { locale: viewer.locale, requestId: origin.requestId };
      return {
        async didResolveOperation({ document, request }) {
          const [problem] = recordLimit(document, request.variables ?? {});
          if (problem) throw problem;
        },
        async didEncounterErrors({ errors, operationName }) {
          for (const err of errors.filter(isBug))
            log.error({ err, operationName, reqId: reader.requestId }, 'GraphQL bug');
        },
        async willSendResponse({ response: { body }, errors }) {
          if (body.kind === 'single' && errors)
            body.singleResult.errors = errors.map((error) => presented(error, reader));
        },
      };
    },
  };
}

/** Before there is a context, nobody else would word the error. */
async function contextOf<Context extends Addressed>(
  parts: GraphParts<Context>,
  request: FastifyRequest,
): Promise<Context> {
  try {
    return await parts.createContext(request);
  } catch (error) {
    const reader = { locale: requestLocale(request), requestId: request.id };
    if (!isBug(error)) throw error;
    request.log.error({ err: error }, 'no context for the request');
    const { message, extensions } = presented(new GraphQLError('', { originalError: error as Error }), reader);
    throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 500 } } });
  }
}
