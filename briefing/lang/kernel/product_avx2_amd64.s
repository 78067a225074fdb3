#include "go_asm.h"
#include "textflag.h"
#include "product_amd64.h"

// Each VPMADDUBSW adds up pairs of products in 16 bits, and they must be widened
// to 32 before they are added to the sums. Eight steps of k, sixteen weights a
// column and word, share one widening: their sum is kept modulo 2^16, beginning
// with what takes the activations' offset out of it, and is right in the end where
// it must fit, which rows and weights tell beforehand (see limits). That is so
// nearly always. Where it is not, and for steps that do not make eight, each
// step is widened for itself.

DATA words1<>+0(SB)/8, $0x0001000100010001
DATA words1<>+8(SB)/8, $0x0001000100010001
DATA words1<>+16(SB)/8, $0x0001000100010001
DATA words1<>+24(SB)/8, $0x0001000100010001
GLOBL words1<>(SB), RODATA|NOPTR, $32

DATA bytes128<>+0(SB)/8, $0x8080808080808080
DATA bytes128<>+8(SB)/8, $0x8080808080808080
DATA bytes128<>+16(SB)/8, $0x8080808080808080
DATA bytes128<>+24(SB)/8, $0x8080808080808080
GLOBL bytes128<>(SB), RODATA|NOPTR, $32

// WEIGHTS takes the sixteen columns' weights of one step.
#define WEIGHTS(at) \
	VMOVDQU at(BX), Y12 \
	VMOVDQU (at+32)(BX), Y13

// OPEN begins a row's narrow sums, and ADD goes on with them.
#define OPEN(activations, lo, hi) \
	VPBROADCASTD activations, Y15 \
	VPMADDUBSW Y12, Y15, Y14 \
	VPMADDUBSW Y13, Y15, Y15 \
	VPADDW (AX), Y14, lo \
	VPADDW 32(AX), Y15, hi

#define ADD(activations, lo, hi) \
	VPBROADCASTD activations, Y15 \
	VPMADDUBSW Y12, Y15, Y14 \
	VPMADDUBSW Y13, Y15, Y15 \
	VPADDW Y14, lo, lo \
	VPADDW Y15, hi, hi

// STEP is one step of three rows, at bytes on in each.
#define STEP(at) \
	WEIGHTS(16*at) \
	ADD(at(SI), Y6, Y7) \
	ADD(at(SI)(R8*1), Y8, Y9) \
	ADD(at(SI)(R8*2), Y10, Y11)

// WIDEN adds narrow sums to wide ones.
#define WIDEN(narrow, wide) \
	VPMADDWD Y12, narrow, narrow \
	VPADDD narrow, wide, wide

// APART adds one step of a row, whose weights lie in Y12 and Y13, 128 times
// their sums in Y6 and Y7.
#define APART(activations, lo, hi) \
	VPBROADCASTD activations, Y15 \
	VPMADDUBSW Y12, Y15, Y14 \
	VPMADDUBSW Y13, Y15, Y15 \
	VPSUBW Y6, Y14, Y14 \
	VPSUBW Y7, Y15, Y15 \
	VPMADDWD Y9, Y14, Y14 \
	VPMADDWD Y9, Y15, Y15 \
	VPADDD Y14, lo, lo \
	VPADDD Y15, hi, hi

// func productAVX2(p *panelProduct)
TEXT ·productAVX2(SB), NOSPLIT, $0-8
	ARGUMENTS
	MOVQ panelProduct_norms(DI), R9
	MOVQ R8, R14
	SHLQ $4, R14
	ADDQ panelProduct_panel(DI), R14 // the next panel

tile:
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	MOVQ panelProduct_panel(DI), BX
	MOVQ panelProduct_offsets(DI), AX
	MOVQ panelProduct_limits(DI), R12
	MOVQ R8, CX
	SHRQ $5, CX
	JZ rest
	PCALIGN $64

group:
	MOVL (R9), R10
	CMPL R10, (R12)
	JHI apart
	PREFETCHT1 (R14)
	ADDQ $64, R14
	WEIGHTS(0)
	OPEN((SI), Y6, Y7)
	OPEN((SI)(R8*1), Y8, Y9)
	OPEN((SI)(R8*2), Y10, Y11)
	STEP(4)
	STEP(8)
	STEP(12)
	STEP(16)
	STEP(20)
	STEP(24)
	STEP(28)
	VMOVDQU words1<>(SB), Y12
	WIDEN(Y6, Y0)
	WIDEN(Y7, Y1)
	WIDEN(Y8, Y2)
	WIDEN(Y9, Y3)
	WIDEN(Y10, Y4)
	WIDEN(Y11, Y5)
	ADDQ $512, BX
	ADDQ $32, SI

next:
	ADDQ $64, AX
	ADDQ $4, R12
	ADDQ $4, R9
	DECQ CX
	JNZ group

rest:
	MOVQ R8, R10
	ANDQ $31, R10
	JNZ few

finish:
	MOVQ R9, AX
	MOVQ panelProduct_scale(DI), R9
	MOVQ panelProduct_bias(DI), R10
	FINISH(Y0, Y1, 0, Y14)
	FINISH(Y2, Y3, 4, Y14)
	FINISH(Y4, Y5, 8, Y14)
	MOVQ AX, R9
	LEAQ (SI)(R8*2), SI // from the end of the first row to the end of the third
	ADDQ $12, R13
	SUBQ $3, panelProduct_rows(DI)
	JNZ tile
	VZEROUPPER
	RET

apart:
	MOVQ $32, R10

few:
	VMOVDQU bytes128<>(SB), Y8
	VMOVDQU words1<>(SB), Y9

step:
	WEIGHTS(0)
	VPMADDUBSW Y12, Y8, Y6
	VPMADDUBSW Y13, Y8, Y7
	APART((SI), Y0, Y1)
	APART((SI)(R8*1), Y2, Y3)
	APART((SI)(R8*2), Y4, Y5)
	ADDQ $64, BX
	ADDQ $4, SI
	SUBQ $4, R10
	JNZ step
	TESTQ CX, CX
	JNZ next
	JMP finish
