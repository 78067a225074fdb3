#include "textflag.h"

DATA bytes1<>+0(SB)/8, $0x0101010101010101
DATA bytes1<>+8(SB)/8, $0x0101010101010101
DATA bytes1<>+16(SB)/8, $0x0101010101010101
DATA bytes1<>+24(SB)/8, $0x0101010101010101
GLOBL bytes1<>(SB), RODATA|NOPTR, $32

// GATHER adds, for eight columns' weights at address, their sums to sum and
// their squares to squares.
#define GATHER(address, sum, squares) \
	VMOVDQU address, Y0 \
	VPMADDUBSW Y0, Y15, Y1 \
	VPABSB Y0, Y2 \
	VPSIGNB Y0, Y0, Y0 \
	VPMADDUBSW Y0, Y2, Y0 \
	VPADDW Y1, sum, sum \
	VPADDW Y0, squares, squares

// func weighGroupsAVX2(weights *byte, groups int, offsets *int16, squares *uint32)
TEXT ·weighGroupsAVX2(SB), NOSPLIT, $0-32
	MOVQ weights+0(FP), SI
	MOVQ groups+8(FP), CX
	MOVQ offsets+16(FP), DI
	MOVQ squares+24(FP), DX
	VMOVDQU bytes1<>(SB), Y15
	VPXOR Y14, Y14, Y14
	VPCMPEQW Y13, Y13, Y13

group:
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	MOVQ $8, AX

step:
	GATHER((SI), Y4, Y6)
	GATHER(32(SI), Y5, Y7)
	ADDQ $64, SI
	DECQ AX
	JNZ step

	VPSLLW $7, Y4, Y4
	VPSLLW $7, Y5, Y5
	VPSUBW Y4, Y14, Y4
	VPSUBW Y5, Y14, Y5
	VMOVDQU Y4, (DI)
	VMOVDQU Y5, 32(DI)

	// The greatest of 32 words is what is left of all ones less the least of
	// what is left of them.
	VPMAXUW Y7, Y6, Y6
	VEXTRACTI128 $1, Y6, X7
	VPMAXUW X7, X6, X6
	VPXOR X13, X6, X6
	VPHMINPOSUW X6, X6
	VPXOR X13, X6, X6
	VMOVD X6, AX
	MOVWLZX AX, AX
	MOVL AX, (DX)
	ADDQ $64, DI
	ADDQ $4, DX
	DECQ CX
	JNZ group
	VZEROUPPER
	RET

// SQUARES puts into sum, for 32 activations of a row, the squares of those that
// are first or second of four in its even doublewords, those of the others in its
// odd ones.
#define SQUARES(first, second, sum) \
	VPMOVZXBW first, sum \
	VPMOVZXBW second, Y7 \
	VPSUBW Y15, sum, sum \
	VPSUBW Y15, Y7, Y7 \
	VPMADDWD sum, sum, sum \
	VPMADDWD Y7, Y7, Y7 \
	VPADDD Y7, sum, sum

// HALVE adds up two halves of a sum.
#define HALVE(wide, sum, spare) \
	VEXTRACTI128 $1, wide, spare \
	VPADDD spare, sum, sum \
	VPSHUFD $0x4E, sum, spare \
	VPADDD spare, sum, sum

// func normsAVX2(q *uint8, k, tiles int, norms *uint32)
TEXT ·normsAVX2(SB), NOSPLIT, $0-32
	MOVQ q+0(FP), SI
	MOVQ k+8(FP), R8
	MOVQ tiles+16(FP), R9
	MOVQ norms+24(FP), DI
	MOVQ R8, R10
	ANDQ $31, R10
	VPCMPEQW Y15, Y15, Y15
	VPSRLW $15, Y15, Y15
	VPSLLW $7, Y15, Y15 // words of 128

tile:
	MOVQ R8, CX
	SHRQ $5, CX

group:
	SQUARES((SI), 16(SI), Y0)
	SQUARES((SI)(R8*1), 16(SI)(R8*1), Y1)
	SQUARES((SI)(R8*2), 16(SI)(R8*2), Y2)
	HALVE(Y0, X0, X4)
	HALVE(Y1, X1, X5)
	HALVE(Y2, X2, X6)
	VPMAXUD X1, X0, X0
	VPMAXUD X2, X0, X0
	VPSHUFD $0xB1, X0, X1
	VPMAXUD X1, X0, X0
	VMOVD X0, (DI)
	ADDQ $32, SI
	ADDQ $4, DI
	DECQ CX
	JNZ group

	ADDQ R10, SI
	LEAQ (SI)(R8*2), SI
	DECQ R9
	JNZ tile
	VZEROUPPER
	RET
