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

// POWER puts 2^((x-max)*scale) in place of eight x at address, and adds them to
// the eight sums. Y1 is all ones where the power is not below the least; n, the
// low bits of Y2, is added to the exponent of 1.
#define POWER(address) \
	VMOVUPS address, Y0 \
	VSUBPS Y15, Y0, Y0 \
	VMULPS Y14, Y0, Y0 \
	VCMPPS $13, Y12, Y0, Y1 \
	VADDPS Y11, Y0, Y2 \
	VSUBPS Y11, Y2, Y3 \
	VSUBPS Y3, Y0, Y0 \
	VPSLLD $23, Y2, Y2 \
	VPADDD Y5, Y2, Y2 \
	VMULPS Y0, Y10, Y3 \
	VADDPS Y9, Y3, Y3 \
	VMULPS Y0, Y3, Y3 \
	VADDPS Y8, Y3, Y3 \
	VMULPS Y0, Y3, Y3 \
	VADDPS Y7, Y3, Y3 \
	VMULPS Y0, Y3, Y3 \
	VADDPS Y6, Y3, Y3 \
	VMULPS Y0, Y3, Y3 \
	VADDPS Y5, Y3, Y3 \
	VMULPS Y2, Y3, Y3 \
	VANDPS Y1, Y3, Y3 \
	VADDPS Y3, Y13, Y13 \
	VMOVUPS Y3, address

// func weighRowAVX2(x *float32, n int, scale float32, constants *[8]float32) float32
TEXT ·weighRowAVX2(SB), NOSPLIT, $0-36
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS scale+16(FP), Y14
	MOVQ constants+24(FP), DX

	// The greatest score, in all lanes of Y15.
	LEAQ (SI)(CX*4), R8
	MOVQ SI, R9
	VMOVUPS (SI), Y0
	VMOVUPS 32(SI), Y1

greatest:
	VMAXPS (R9), Y0, Y0
	VMAXPS 32(R9), Y1, Y1
	ADDQ $64, R9
	CMPQ R9, R8
	JLT greatest
	VMAXPS Y1, Y0, Y0
	VEXTRACTF128 $1, Y0, X1
	VMAXPS X1, X0, X0
	VPSHUFD $0x4E, X0, X1
	VMAXPS X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VMAXPS X1, X0, X0
	VBROADCASTSS X0, Y15

	VBROADCASTSS 0(DX), Y12  // the least power
	VBROADCASTSS 4(DX), Y11  // what rounds
	VBROADCASTSS 8(DX), Y10  // the coefficients
	VBROADCASTSS 12(DX), Y9
	VBROADCASTSS 16(DX), Y8
	VBROADCASTSS 20(DX), Y7
	VBROADCASTSS 24(DX), Y6
	VBROADCASTSS 28(DX), Y5  // 1
	VXORPS Y13, Y13, Y13     // the eight sums

power:
	POWER((SI))
	POWER(32(SI))
	ADDQ $64, SI
	CMPQ SI, R8
	JLT power

	VEXTRACTF128 $1, Y13, X1
	VADDPS X1, X13, X0
	VPSHUFD $0x4E, X0, X1
	VADDPS X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VADDPS X1, X0, X0
	VMOVSS X0, ret+32(FP)
	VZEROUPPER
	RET

// func transposeAVX2(from *float32, stride int, to *float32, length int)
TEXT ·transposeAVX2(SB), NOSPLIT, $0-32
	MOVQ from+0(FP), SI
	MOVQ stride+8(FP), R8
	MOVQ to+16(FP), DI
	MOVQ length+24(FP), CX
	LEAQ (R8)(R8*2), R12
	LEAQ (SI)(R8*4), AX // the fifth row

block:
	VMOVUPS (SI), Y0
	VMOVUPS (SI)(R8*1), Y1
	VMOVUPS (SI)(R8*2), Y2
	VMOVUPS (SI)(R12*1), Y3
	VMOVUPS (AX), Y4
	VMOVUPS (AX)(R8*1), Y5
	VMOVUPS (AX)(R8*2), Y6
	VMOVUPS (AX)(R12*1), Y7
	VUNPCKLPS Y1, Y0, Y8
	VUNPCKHPS Y1, Y0, Y9
	VUNPCKLPS Y3, Y2, Y10
	VUNPCKHPS Y3, Y2, Y11
	VUNPCKLPS Y5, Y4, Y12
	VUNPCKHPS Y5, Y4, Y13
	VUNPCKLPS Y7, Y6, Y14
	VUNPCKHPS Y7, Y6, Y15
	VUNPCKLPD Y10, Y8, Y0
	VUNPCKHPD Y10, Y8, Y1
	VUNPCKLPD Y11, Y9, Y2
	VUNPCKHPD Y11, Y9, Y3
	VUNPCKLPD Y14, Y12, Y4
	VUNPCKHPD Y14, Y12, Y5
	VUNPCKLPD Y15, Y13, Y6
	VUNPCKHPD Y15, Y13, Y7
	VPERM2F128 $0x20, Y4, Y0, Y8
	VPERM2F128 $0x20, Y5, Y1, Y9
	VPERM2F128 $0x20, Y6, Y2, Y10
	VPERM2F128 $0x20, Y7, Y3, Y11
	VPERM2F128 $0x31, Y4, Y0, Y12
	VPERM2F128 $0x31, Y5, Y1, Y13
	VPERM2F128 $0x31, Y6, Y2, Y14
	VPERM2F128 $0x31, Y7, Y3, Y15
	VMOVUPS Y8, (DI)
	VMOVUPS Y9, 64(DI)
	VMOVUPS Y10, 128(DI)
	VMOVUPS Y11, 192(DI)
	VMOVUPS Y12, 256(DI)
	VMOVUPS Y13, 320(DI)
	VMOVUPS Y14, 384(DI)
	VMOVUPS Y15, 448(DI)
	ADDQ $32, SI
	ADDQ $32, AX
	ADDQ $512, DI
	SUBQ $8, CX
	JNZ block
	VZEROUPPER
	RET
