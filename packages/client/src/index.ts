export {
  type AuthOutcome,
  changePassword,
  currentSession,
  redeemCode,
  type Session,
  type SignInMethods,
  signIn,
  signInMethods,
  signOut,
  signOutEverywhere,
} from './auth/auth.ts';
export { type SignInSearch, signInSearch } from './auth/signInSearch.ts';
export { reportError, reportUncaughtErrors } from './errors/reportError.ts';
export { sendFile } from './files/sendFile.ts';
export { type UploadedFile, type UploadOutcome, type UploadPurpose, uploadFile } from './files/uploadFile.ts';
export { type Upload, type Uploads, useUploads } from './files/useUploads.ts';
export { useFollowed } from './following/useFollowed.ts';
export { useReadAgain } from './following/useReadAgain.ts';
export { createGraphClient, type TurnedBack } from './graph/createGraphClient.ts';
export { faultSentence } from './graph/faultSentence.ts';
export { type Act, useAct } from './graph/useAct.ts';
export { type ConnectionRows, useConnection } from './graph/useConnection.ts';
export { type NetworkState, useNetworkState } from './network/networkState.ts';
export { newKey } from './network/newKey.ts';
export { useIdempotencyKey } from './network/useIdempotencyKey.ts';
export { currentLocale, type Locale, setUpTexts, type Texts } from './texts/setUpTexts.ts';
