#include "go_asm.h"
#include "textflag.h"

// One float of a row times sixteen columns, added up: multiplication and
// addition are rounded each for itself.
#define ROW(address, lo, hi) \
	VBROADCASTSS address, Y14 \
	VMULPS Y12, Y14, Y15 \
	VADDPS Y15, lo, lo \
	VMULPS Y13, Y14, Y14 \
	VADDPS Y14, hi, hi

#define STORE(lo, hi, at) \
	VBROADCASTSS at(R13), Y14 \
	VMULPS Y14, lo, lo \
	VMULPS Y14, hi, hi \
	VMOVUPS lo, (AX) \
	VMOVUPS hi, 32(AX) \
	ADDQ R11, AX

// func tileAVX2(t *floatTile)
TEXT ·tileAVX2(SB), NOSPLIT, $0-8
	MOVQ t+0(FP), DI
	MOVQ floatTile_aStride(DI), R8
	MOVQ floatTile_b(DI), DX
	MOVQ floatTile_bStride(DI), R9
	MOVQ floatTile_c(DI), R10
	MOVQ floatTile_cStride(DI), R11
	MOVQ floatTile_factors(DI), R13
	LEAQ (R8)(R8*2), R12

panel:
	MOVQ floatTile_a(DI), SI
	LEAQ (SI)(R12*1), AX // the fourth row
	MOVQ DX, BX
	MOVQ floatTile_k(DI), CX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5
	VXORPS Y6, Y6, Y6
	VXORPS Y7, Y7, Y7
	VXORPS Y8, Y8, Y8
	VXORPS Y9, Y9, Y9
	VXORPS Y10, Y10, Y10
	VXORPS Y11, Y11, Y11
	PCALIGN $32

step:
	VMOVUPS (BX), Y12
	VMOVUPS 32(BX), Y13
	ADDQ R9, BX
	ROW((SI), Y0, Y1)
	ROW((SI)(R8*1), Y2, Y3)
	ROW((SI)(R8*2), Y4, Y5)
	ADDQ $4, SI
	ROW((AX), Y6, Y7)
	ROW((AX)(R8*1), Y8, Y9)
	ROW((AX)(R8*2), Y10, Y11)
	ADDQ $4, AX
	DECQ CX
	JNZ step

	MOVQ R10, AX
	STORE(Y0, Y1, 0)
	STORE(Y2, Y3, 4)
	STORE(Y4, Y5, 8)
	STORE(Y6, Y7, 12)
	STORE(Y8, Y9, 16)
	STORE(Y10, Y11, 20)
	ADDQ $64, R10
	ADDQ floatTile_panelStride(DI), DX
	DECQ floatTile_panels(DI)
	JNZ panel
	VZEROUPPER
	RET

// func weighRowAVX2(x *float32, n int, scale float32, constants *[12]float32) float32
TEXT ·weighRowAVX2(SB), NOSPLIT, $0-36
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS scale+16(FP), Y13
	MOVQ constants+24(FP), DX

	// The greatest score, in all lanes of Y15.
	MOVQ SI, R8
	MOVQ CX, R9
	VMOVUPS (SI), Y0

greatest:
	VMAXPS (R8), Y0, Y0
	ADDQ $32, R8
	SUBQ $8, R9
	JNZ greatest
	VEXTRACTF128 $1, Y0, X1
	VMAXPS X1, X0, X0
	VPSHUFD $0x4E, X0, X1
	VMAXPS X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VMAXPS X1, X0, X0
	VBROADCASTSS X0, Y15

	VBROADCASTSS 0(DX), Y12  // the least exponent
	VBROADCASTSS 4(DX), Y11  // 1/ln 2
	VBROADCASTSS 8(DX), Y10  // -1/2
	VBROADCASTSS 12(DX), Y9  // ln 2, the greater part
	VBROADCASTSS 16(DX), Y8  // and the lesser
	VBROADCASTSS 20(DX), Y7  // the first coefficients
	VBROADCASTSS 24(DX), Y6
	VBROADCASTSS 44(DX), Y5  // 1
	VXORPS Y14, Y14, Y14     // the eight sums
	MOVQ SI, R8

exponential:
	VMOVUPS (R8), Y0
	VSUBPS Y15, Y0, Y0
	VMULPS Y13, Y0, Y0
	VCMPPS $13, Y12, Y0, Y4 // all ones where it is not less than the least
	VMULPS Y11, Y0, Y1
	VADDPS Y10, Y1, Y1
	VCVTTPS2DQ Y1, Y2
	VCVTDQ2PS Y2, Y1
	VMULPS Y9, Y1, Y3
	VSUBPS Y3, Y0, Y0
	VMULPS Y8, Y1, Y3
	VSUBPS Y3, Y0, Y0
	VPSLLD $23, Y2, Y2
	VPADDD Y5, Y2, Y2 // 1 times 2 to the power of n: n is added to the exponent of 1
	VMULPS Y0, Y7, Y3
	VADDPS Y6, Y3, Y3
	VMULPS Y0, Y3, Y3
	VBROADCASTSS 28(DX), Y1
	VADDPS Y1, Y3, Y3
	VMULPS Y0, Y3, Y3
	VBROADCASTSS 32(DX), Y1
	VADDPS Y1, Y3, Y3
	VMULPS Y0, Y3, Y3
	VBROADCASTSS 36(DX), Y1
	VADDPS Y1, Y3, Y3
	VMULPS Y0, Y3, Y3
	VBROADCASTSS 40(DX), Y1
	VADDPS Y1, Y3, Y3
	VMULPS Y0, Y3, Y3
	VMULPS Y0, Y3, Y3
	VADDPS Y0, Y3, Y3
	VADDPS Y5, Y3, Y3
	VMULPS Y2, Y3, Y3
	VANDPS Y4, Y3, Y3
	VADDPS Y3, Y14, Y14
	VMOVUPS Y3, (R8)
	ADDQ $32, R8
	SUBQ $8, CX
	JNZ exponential

	VEXTRACTF128 $1, Y14, X1
	VADDPS X1, X14, X0
	VPSHUFD $0x4E, X0, X1
	VADDPS X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VADDPS X1, X0, X0
	VMOVSS X0, ret+32(FP)
	VZEROUPPER
	RET
