#include "textflag.h"

// func greatestAVX2(x *float32, n int) uint32
TEXT ·greatestAVX2(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VPCMPEQD Y15, Y15, Y15
	VPSRLD $1, Y15, Y15 // all bits but the sign
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1

greatest:
	VPAND (SI), Y15, Y2
	VPAND 32(SI), Y15, Y3
	VPMAXSD Y2, Y0, Y0
	VPMAXSD Y3, Y1, Y1
	ADDQ $64, SI
	SUBQ $16, CX
	JNZ greatest
	VPMAXSD Y1, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPMAXSD X1, X0, X0
	VPSHUFD $0x4E, X0, X1
	VPMAXSD X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VPMAXSD X1, X0, X0
	VMOVD X0, AX
	MOVL AX, ret+16(FP)
	VZEROUPPER
	RET

// func roundAVX2(x *float32, n int, inverse float32, q *uint8)
TEXT ·roundAVX2(SB), NOSPLIT, $0-32
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS inverse+16(FP), Y4
	MOVQ q+24(FP), DI
	VPCMPEQB X5, X5, X5
	VPSLLW $7, X5, X5
	VPACKSSWB X5, X5, X5 // sixteen times 128

rounding:
	VMULPS (SI), Y4, Y0
	VMULPS 32(SI), Y4, Y1
	VCVTPS2DQ Y0, Y0 // to nearest, ties to even
	VCVTPS2DQ Y1, Y1
	VPACKSSDW Y1, Y0, Y0
	VPERMQ $0xD8, Y0, Y0 // packing works within halves: put them in order
	VEXTRACTI128 $1, Y0, X1
	VPACKSSWB X1, X0, X0
	VPXOR X5, X0, X0
	VMOVDQU X0, (DI)
	ADDQ $64, SI
	ADDQ $16, DI
	SUBQ $16, CX
	JNZ rounding
	VZEROUPPER
	RET

// func geluRowAVX2(x *float32, n int, table *[geluValues]float32, constants *[4]float32)
TEXT ·geluRowAVX2(SB), NOSPLIT, $0-32
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ table+16(FP), BX
	MOVQ constants+24(FP), DX
	VBROADCASTSS 0(DX), Y15
	VBROADCASTSS 4(DX), Y14
	VBROADCASTSS 8(DX), Y13
	VBROADCASTSS 12(DX), Y12

gelu:
	VMOVUPS (SI), Y0
	VMAXPS Y15, Y0, Y1
	VMINPS Y14, Y1, Y1
	VMULPS Y13, Y1, Y1
	VADDPS Y12, Y1, Y1
	VCVTTPS2DQ Y1, Y2
	VCVTDQ2PS Y2, Y3
	VSUBPS Y3, Y1, Y1 // how far between two values of the table

	// Both values are fetched at once: those of the elements 0, 1, 4, 5 and of
	// 2, 3, 6, 7, so that a shuffle within halves puts them in order.
	VPERMQ $0xD8, Y2, Y2
	VEXTRACTI128 $1, Y2, X3
	VPCMPEQD Y6, Y6, Y6
	VPCMPEQD Y7, Y7, Y7
	VGATHERDPD Y6, (BX)(X2*4), Y4
	VGATHERDPD Y7, (BX)(X3*4), Y5
	VSHUFPS $0x88, Y5, Y4, Y2
	VSHUFPS $0xDD, Y5, Y4, Y3
	VSUBPS Y2, Y3, Y3
	VMULPS Y1, Y3, Y3
	VADDPS Y3, Y2, Y2
	VCMPPS $13, Y14, Y0, Y1 // beyond the table x stays as it is
	VBLENDVPS Y1, Y0, Y2, Y2
	VMOVUPS Y2, (SI)
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ gelu
	VZEROUPPER
	RET

// SUMLANES adds up the sixteen lanes of lo and hi; XLO is lo's lower half.
#define SUMLANES(lo, hi, xlo, xhi) \
	VADDPS hi, lo, lo \
	VEXTRACTF128 $1, lo, xhi \
	VADDPS xhi, xlo, xlo \
	VPSHUFD $0x4E, xlo, xhi \
	VADDPS xhi, xlo, xlo \
	VPSHUFD $0xB1, xlo, xhi \
	VADDPS xhi, xlo, xlo

// func addNormRowAVX2(x, residual, gain, bias *float32, n int, eps float32)
TEXT ·addNormRowAVX2(SB), NOSPLIT, $0-44
	MOVQ x+0(FP), SI
	MOVQ residual+8(FP), DI
	MOVQ gain+16(FP), R8
	MOVQ bias+24(FP), R9
	MOVQ n+32(FP), CX
	VXORPS X15, X15, X15
	VCVTSI2SSQ CX, X15, X15

	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	XORQ AX, AX

add:
	VMOVUPS (SI)(AX*4), Y2
	VMOVUPS 32(SI)(AX*4), Y3
	VADDPS (DI)(AX*4), Y2, Y2
	VADDPS 32(DI)(AX*4), Y3, Y3
	VMOVUPS Y2, (SI)(AX*4)
	VMOVUPS Y3, 32(SI)(AX*4)
	VADDPS Y2, Y0, Y0
	VADDPS Y3, Y1, Y1
	ADDQ $16, AX
	CMPQ AX, CX
	JLT add
	SUMLANES(Y0, Y1, X0, X1)
	VDIVSS X15, X0, X0
	VBROADCASTSS X0, Y14 // the mean

	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	XORQ AX, AX

square:
	VMOVUPS (SI)(AX*4), Y2
	VMOVUPS 32(SI)(AX*4), Y3
	VSUBPS Y14, Y2, Y2
	VSUBPS Y14, Y3, Y3
	VMULPS Y2, Y2, Y2
	VMULPS Y3, Y3, Y3
	VADDPS Y2, Y0, Y0
	VADDPS Y3, Y1, Y1
	ADDQ $16, AX
	CMPQ AX, CX
	JLT square
	SUMLANES(Y0, Y1, X0, X1)
	VDIVSS X15, X0, X0
	VADDSS eps+40(FP), X0, X0
	VSQRTSS X0, X0, X0
	MOVL $0x3F800000, AX // 1
	VMOVD AX, X1
	VDIVSS X0, X1, X0
	VBROADCASTSS X0, Y13 // one over the deviation
	XORQ AX, AX

normalise:
	VMOVUPS (SI)(AX*4), Y2
	VMOVUPS 32(SI)(AX*4), Y3
	VSUBPS Y14, Y2, Y2
	VSUBPS Y14, Y3, Y3
	VMULPS Y13, Y2, Y2
	VMULPS Y13, Y3, Y3
	VMULPS (R8)(AX*4), Y2, Y2
	VMULPS 32(R8)(AX*4), Y3, Y3
	VADDPS (R9)(AX*4), Y2, Y2
	VADDPS 32(R9)(AX*4), Y3, Y3
	VMOVUPS Y2, (SI)(AX*4)
	VMOVUPS Y3, 32(SI)(AX*4)
	ADDQ $16, AX
	CMPQ AX, CX
	JLT normalise
	VZEROUPPER
	RET
