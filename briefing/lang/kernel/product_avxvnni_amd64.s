#include "go_asm.h"
#include "textflag.h"
#include "product_amd64.h"

// VPDPBUSD as AVX-VNNI encodes it, which Go's assembler does not know: it adds
// the products of the activations in Y14 and the weights in Y12 or Y13 to one of
// Y0 to Y7 (DOT) or Y8 to Y11 (DOTHIGH). The last byte names both registers.
#define DOT(registers) LONG $0x500DC2C4; BYTE $registers
#define DOTHIGH(registers) LONG $0x500D42C4; BYTE $registers

#define ROW(address, lo, hi) \
	VPBROADCASTD address, Y14 \
	DOT(lo) \
	DOT(hi)

#define ROWHIGH(address, lo, hi) \
	VPBROADCASTD address, Y14 \
	DOTHIGH(lo) \
	DOTHIGH(hi)

// func productAVXVNNI(p *panelProduct)
TEXT ·productAVXVNNI(SB), NOSPLIT, $0-8
	ARGUMENTS
	LEAQ (R8)(R8*2), R12

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
	VMOVDQA Y0, Y8
	VMOVDQA Y1, Y9
	VMOVDQA Y0, Y10
	VMOVDQA Y1, Y11
	MOVQ panelProduct_panel(DI), BX
	LEAQ (SI)(R12*1), AX // the fourth row
	MOVQ R8, CX
	SHRQ $2, CX
	PCALIGN $32

step:
	VMOVDQU (BX), Y12
	VMOVDQU 32(BX), Y13
	ADDQ $64, BX
	ROW((SI), 0xC4, 0xCD)
	ROW((SI)(R8*1), 0xD4, 0xDD)
	ROW((SI)(R8*2), 0xE4, 0xED)
	ADDQ $4, SI
	ROW((AX), 0xF4, 0xFD)
	ROWHIGH((AX)(R8*1), 0xC4, 0xCD)
	ROWHIGH((AX)(R8*2), 0xD4, 0xDD)
	ADDQ $4, AX
	DECQ CX
	JNZ step

	FINISH(Y0, Y1, 0, Y14)
	FINISH(Y2, Y3, 4, Y14)
	FINISH(Y4, Y5, 8, Y14)
	FINISH(Y6, Y7, 12, Y14)
	FINISH(Y8, Y9, 16, Y14)
	FINISH(Y10, Y11, 20, Y14)
	LEAQ (AX)(R8*2), SI // from the end of the fourth row to the end of the sixth
	ADDQ $24, R13
	SUBQ $6, panelProduct_rows(DI)
	JNZ tile
	VZEROUPPER
	RET
