#include "go_asm.h"
#include "textflag.h"
#include "product_amd64.h"

// Each VPMADDUBSW adds up pairs of products in 16 bits; they must be widened to
// 32 before they are added to the sums. Two steps of k, eight weights a column,
// share one widening where their pairs' sums fit 16 bits together, which
// fittingPairs says, and which is so nearly always.

// TWOSTEPS adds two steps of a row to its sums. The weights lie in Y8 and Y9 and,
// for the second step, in Y10 and in memory.
#define TWOSTEPS(first, second, lo, hi) \
	VPBROADCASTD first, Y12 \
	VPBROADCASTD second, Y13 \
	VPMADDUBSW Y8, Y12, Y14 \
	VPMADDUBSW Y9, Y12, Y12 \
	VPMADDUBSW Y10, Y13, Y15 \
	VPMADDUBSW 96(BX), Y13, Y13 \
	VPADDW Y15, Y14, Y14 \
	VPADDW Y13, Y12, Y12 \
	VPMADDWD Y11, Y14, Y14 \
	VPMADDWD Y11, Y12, Y12 \
	VPADDD Y14, lo, lo \
	VPADDD Y12, hi, hi

// STEP adds one step, whose weights lie in Y8 and Y9.
#define STEP(address, lo, hi) \
	VPBROADCASTD address, Y12 \
	VPMADDUBSW Y8, Y12, Y13 \
	VPMADDUBSW Y9, Y12, Y14 \
	VPMADDWD Y11, Y13, Y13 \
	VPMADDWD Y11, Y14, Y14 \
	VPADDD Y13, lo, lo \
	VPADDD Y14, hi, hi

// func productAVX2(p *panelProduct)
TEXT ·productAVX2(SB), NOSPLIT, $0-8
	ARGUMENTS
	LEAQ (R8)(R8*2), R12
	VPCMPEQW Y11, Y11, Y11
	VPSRLW $15, Y11, Y11 // sixteen times 1

tile:
	MOVQ panelProduct_correction(DI), AX
	VMOVDQU (AX), Y0
	VMOVDQU 32(AX), Y1
	VMOVDQA Y0, Y2
	VMOVDQA Y1, Y3
	VMOVDQA Y0, Y4
	VMOVDQA Y1, Y5
	VMOVDQA Y0, Y6
	VMOVDQA Y1, Y7
	MOVQ panelProduct_panel(DI), BX
	MOVQ panelProduct_pairs(DI), AX
	MOVQ R8, CX
	SHRQ $3, CX
	PCALIGN $32

steps:
	VMOVDQU (BX), Y8
	VMOVDQU 32(BX), Y9
	CMPB (AX), $0
	JEQ apart
	VMOVDQU 64(BX), Y10
	TWOSTEPS((SI), 4(SI), Y0, Y1)
	TWOSTEPS((SI)(R8*1), 4(SI)(R8*1), Y2, Y3)
	TWOSTEPS((SI)(R8*2), 4(SI)(R8*2), Y4, Y5)
	TWOSTEPS((SI)(R12*1), 4(SI)(R12*1), Y6, Y7)

next:
	INCQ AX
	ADDQ $128, BX
	ADDQ $8, SI
	DECQ CX
	JNZ steps

	FINISH(Y0, Y1, 0, Y14)
	FINISH(Y2, Y3, 4, Y14)
	FINISH(Y4, Y5, 8, Y14)
	FINISH(Y6, Y7, 12, Y14)
	ADDQ R12, SI // from the end of the first row to the end of the fourth
	ADDQ $16, R13
	SUBQ $4, panelProduct_rows(DI)
	JNZ tile
	VZEROUPPER
	RET

apart:
	STEP((SI), Y0, Y1)
	STEP((SI)(R8*1), Y2, Y3)
	STEP((SI)(R8*2), Y4, Y5)
	STEP((SI)(R12*1), Y6, Y7)
	VMOVDQU 64(BX), Y8
	VMOVDQU 96(BX), Y9
	STEP(4(SI), Y0, Y1)
	STEP(4(SI)(R8*1), Y2, Y3)
	STEP(4(SI)(R8*2), Y4, Y5)
	STEP(4(SI)(R12*1), Y6, Y7)
	JMP next

// BOUNDS adds up, where a VPMADDUBSW would, the positive weights at address in
// pos and the magnitudes of the negative ones in neg.
#define BOUNDS(address, pos, neg) \
	VMOVDQU address, Y0 \
	VPMAXSB Y15, Y0, Y1 \
	VPABSB Y0, Y0 \
	VPSUBB Y1, Y0, Y0 \
	VPMADDUBSW Y14, Y1, pos \
	VPMADDUBSW Y14, Y0, neg

// TOOBIG marks in Y12 which sums of the steps' bounds are more than 128.
#define TOOBIG(first, second) \
	VPADDW second, first, first \
	VPCMPGTW Y13, first, first \
	VPOR first, Y12, Y12

// func pairsAVX2(weights *byte, pairs int, fit *byte)
TEXT ·pairsAVX2(SB), NOSPLIT, $0-24
	MOVQ weights+0(FP), BX
	MOVQ pairs+8(FP), CX
	MOVQ fit+16(FP), DI
	VPXOR Y15, Y15, Y15
	VPCMPEQB Y14, Y14, Y14
	VPABSB Y14, Y14 // bytes of 1
	VPCMPEQW Y13, Y13, Y13
	VPSRLW $15, Y13, Y13
	VPSLLW $7, Y13, Y13 // words of 128

pair:
	VPXOR Y12, Y12, Y12
	BOUNDS((BX), Y2, Y3)
	BOUNDS(32(BX), Y4, Y5)
	BOUNDS(64(BX), Y6, Y7)
	BOUNDS(96(BX), Y8, Y9)
	TOOBIG(Y2, Y6)
	TOOBIG(Y3, Y7)
	TOOBIG(Y4, Y8)
	TOOBIG(Y5, Y9)
	VPTEST Y12, Y12
	SETEQ (DI)
	INCQ DI
	ADDQ $128, BX
	DECQ CX
	JNZ pair
	VZEROUPPER
	RET
