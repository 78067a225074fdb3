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
// embedded file are neither copied nor parsed. Only the plain kernel makes a copy,
// of 8/3 bytes a weight, of the layers that it is used for.
//
// # Activations
//
// A row of activations is quantised to integers of -127 to 127 with one scale,
// the row's greatest magnitude over 127, and stored as value+128 in a byte
// without sign. The greatest pair of products is then 2*255*63 = 32130, which 16
// bits hold: VPMADDUBSW cannot saturate. What the added 128 puts into each sum is
// taken out by Linear.Correction, or, where instructions know signs, beforehand.
//
// # Kernels
//
//	avx512-vnni  tiles of 12 rows by 32 columns (VPDPBUSD), the rest as avx2
//	avx-vnni     tiles of 6 rows by 16 columns (VPDPBUSD), the rest as avx2
//	avx2         tiles of 3 rows by 16 columns (VPMADDUBSW), and everything else
//	sdot         arm64: tiles of 4 rows by 16 columns, and all but GELU
//	neon         arm64 without SDOT: integers as plain, the rest as sdot
//	plain        three columns in a uint64, four rows by three columns
//
// A product is one call for a panel or two and up to 120 rows (panels.go). The
// attention of a head is worked out in tiles of six queries (attention_tiles.go).
// Both hand assembly whole tiles only: what is missing comes from a Scratch, so
// that nothing is read or written beside the caller's rows. The assembly for arm64
// is written by armwords, the table of GELU by gelutable.
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
