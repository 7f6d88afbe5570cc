import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('a hash', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['县十八届人大六次会议第0012号', 'baac9e3d9661e2d714307396312c9bc535a2896d2801d4bce7459d554de45c70'],
    ['𠮷田镇 100%', '3ee4671522374cd9c1b471865a8757429a9d3807d5cf3aa6e78a9d4c023a3033'],
    ['a'.repeat(55), '9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318'],
    ['a'.repeat(56), 'b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a'],
    ['a'.repeat(63), '7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34'],
    ['a'.repeat(64), 'ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb'],
    ['a'.repeat(119), '31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb'],
    ['县'.repeat(1000), 'ad78410ffbe211c4a8c89d1c0a4a2e35e3214ff6e3c44415aab547097631f329'],
  ])('of “%.12s” is the one that sha256sum prints', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });
});
