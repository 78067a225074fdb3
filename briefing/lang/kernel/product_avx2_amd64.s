#include "go_asm.h"
#include "textflag.h"
#include "product_amd64.h"

// Four activations of a row times four weights of each of sixteen columns. The
// pairs that VPMADDUBSW adds up fit 16 bits.
#define ROW(address, lo, hi) \
	VPBROADCASTD address, Y10 \
	VPMADDUBSW Y8, Y10, Y11 \
	VPMADDUBSW Y9, Y10, Y12 \
	VPMADDWD Y13, Y11, Y11 \
	VPMADDWD Y13, Y12, Y12 \
	VPADDD Y11, lo, lo \
	VPADDD Y12, hi, hi

// func productAVX2(p *panelProduct)
TEXT ·productAVX2(SB), NOSPLIT, $0-8
	ARGUMENTS
	LEAQ (R8)(R8*2), R12
	VPCMPEQW Y13, Y13, Y13
	VPSRLW $15, Y13, Y13 // sixteen times 1

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
	MOVQ R8, CX
	SHRQ $2, CX
	PCALIGN $32

step:
	VMOVDQU (BX), Y8
	VMOVDQU 32(BX), Y9
	ADDQ $64, BX
	ROW((SI), Y0, Y1)
	ROW((SI)(R8*1), Y2, Y3)
	ROW((SI)(R8*2), Y4, Y5)
	ROW((SI)(R12*1), Y6, Y7)
	ADDQ $4, SI
	DECQ CX
	JNZ step

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
