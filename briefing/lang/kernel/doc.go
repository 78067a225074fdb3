// Package kernel multiplies: it holds the inner loops of a small transformer
// encoder over int8 weights (linear layers, attention, GELU and normalising),
// once in plain Go and once for every set of vector instructions that is worth
// it. Which one runs is decided when the program runs; all of them give the
// same bits.
//
// # Weights
//
// Weights are 7-bit integers (-63 to 63) with one float32 scale a row of W,
// that is a column of the product. They lie in panels of 16 columns by 4 k:
//
//	Panels[(n/16)*16*K + (k/4)*64 + (n%16)*4 + k%4] = w[n][k]
//
// so that 64 bytes hold four consecutive k of sixteen columns. Every vector
// kernel reads this one layout, and reads it where it lies: the bytes of an
// embedded file are never copied or parsed.
//
// # Activations
//
// A row of activations is quantised to integers of -127 to 127 with one scale,
// the row's greatest magnitude over 127. The kernels for amd64 store value+128
// in a byte without sign. The greatest pair of products is then
// 2*255*63 = 32130, which 16 bits hold: VPMADDUBSW cannot saturate. What the
// added 128 puts into each sum is taken out by Linear.Correction.
//
// # The same bits everywhere
//
// What is labelled must not depend on the reader's machine, so every result is
// defined to the last bit, and the tests hold every kernel to the definition:
//
//   - Sums of integers are exact. A product is turned back to a float as
//     (sum * column scale) * row scale + bias, in this order.
//   - A float sum is either one chain in the order of its index (the products of
//     attention) or a fixed number of lanes, element i in lane i modulo their
//     number, added up by a fixed tree (8 lanes for a softmax, 16 for a norm).
//   - Multiplication and addition are rounded each for itself. The language lets
//     a compiler fuse x*y+z, unless the product is converted explicitly:
//     hence float32(x*y) + z throughout.
//   - Rounding to an integer is to nearest, ties to even.
//   - A softmax takes powers of 2, of scores that are multiplied by log2(e) too, by
//     a polynomial of our own, and GELU is a table with linear interpolation:
//     math.Exp and math.Erf differ between machines and are not used at run time. Square roots and divisions are correctly rounded
//     everywhere.
//
// Inputs are taken to be finite. Others give results that mean nothing and may
// differ between kernels, but nothing is read or written outside the buffers.
package kernel
