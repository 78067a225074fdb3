#include "go_asm.h"
#include "textflag.h"
#include "product_amd64.h"

#define ROW(address, sum) \
	VPBROADCASTD address, Z13 \
	VPDPBUSD Z12, Z13, sum

// FINISHWIDE is FINISH for a row whose sums lie in one register, with the scales
// in Z16 and the bias in Z17.
#define FINISHWIDE(sum, at) \
	VCVTDQ2PS sum, sum \
	VMULPS Z16, sum, sum \
	VBROADCASTSS at(R13), Z18 \
	VMULPS Z18, sum, sum \
	VADDPS Z17, sum, sum \
	VMOVUPS sum, (DX) \
	ADDQ R11, DX

// func productAVX512VNNI(p *panelProduct)
TEXT ·productAVX512VNNI(SB), NOSPLIT, $0-8
	ARGUMENTS
	VMOVUPS (R9), Z16
	VMOVUPS (R10), Z17
	MOVQ panelProduct_correction(DI), AX
	VMOVDQU32 (AX), Z19
	LEAQ (R8)(R8*2), R12

tile:
	VMOVDQA32 Z19, Z0
	VMOVDQA32 Z19, Z1
	VMOVDQA32 Z19, Z2
	VMOVDQA32 Z19, Z3
	VMOVDQA32 Z19, Z4
	VMOVDQA32 Z19, Z5
	VMOVDQA32 Z19, Z6
	VMOVDQA32 Z19, Z7
	VMOVDQA32 Z19, Z8
	VMOVDQA32 Z19, Z9
	VMOVDQA32 Z19, Z10
	VMOVDQA32 Z19, Z11
	MOVQ panelProduct_panel(DI), BX
	LEAQ (SI)(R8*4), AX // the fifth row
	LEAQ (AX)(R8*4), R9 // the ninth
	MOVQ R8, CX
	SHRQ $2, CX
	PCALIGN $32

step:
	VMOVDQU32 (BX), Z12
	ADDQ $64, BX
	ROW((SI), Z0)
	ROW((SI)(R8*1), Z1)
	ROW((SI)(R8*2), Z2)
	ROW((SI)(R12*1), Z3)
	ADDQ $4, SI
	ROW((AX), Z4)
	ROW((AX)(R8*1), Z5)
	ROW((AX)(R8*2), Z6)
	ROW((AX)(R12*1), Z7)
	ADDQ $4, AX
	ROW((R9), Z8)
	ROW((R9)(R8*1), Z9)
	ROW((R9)(R8*2), Z10)
	ROW((R9)(R12*1), Z11)
	ADDQ $4, R9
	DECQ CX
	JNZ step

	FINISHWIDE(Z0, 0)
	FINISHWIDE(Z1, 4)
	FINISHWIDE(Z2, 8)
	FINISHWIDE(Z3, 12)
	FINISHWIDE(Z4, 16)
	FINISHWIDE(Z5, 20)
	FINISHWIDE(Z6, 24)
	FINISHWIDE(Z7, 28)
	FINISHWIDE(Z8, 32)
	FINISHWIDE(Z9, 36)
	FINISHWIDE(Z10, 40)
	FINISHWIDE(Z11, 44)
	LEAQ (R9)(R12*1), SI // from the end of the ninth row to the end of the twelfth
	ADDQ $48, R13
	SUBQ $12, panelProduct_rows(DI)
	JNZ tile
	VZEROUPPER
	RET
