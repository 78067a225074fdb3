package main

import "fmt"

// product writes tiles of four rows by sixteen columns: the sums lie in V0 to
// V15, four registers a row, weights in V16 to V19, activations in V20 to V23.
func product(s *source) {
	s.function("func productSDOT(p *panelProduct)", "productSDOT", 8)
	s.op(`
		MOVD p+0(FP), R0
		MOVD panelProduct_q(R0), R1
		MOVD panelProduct_k(R0), R2
		MOVD panelProduct_y(R0), R8
		MOVD panelProduct_yStride(R0), R9
		MOVD panelProduct_scale(R0), R3
		MOVD panelProduct_bias(R0), R10
		MOVD panelProduct_steps(R0), R12
		MOVD panelProduct_rows(R0), R13
		VLD1 (R3), [V24.S4, V25.S4, V26.S4, V27.S4]
		VMOVI $128, V28.B16`)
	s.line("\ntile:")
	s.op(`
		MOVD panelProduct_panel(R0), R3
		LSR $4, R2, R4
		ADD R2, R1, R5
		ADD R2, R5, R6
		ADD R2, R6, R7`)
	for i := range 16 {
		s.op(fmt.Sprintf("VEOR V%d.B16, V%d.B16, V%d.B16", i, i, i))
	}
	s.line("\nstep:")
	for r, pointer := range []int{1, 5, 6, 7} {
		s.op(fmt.Sprintf("VLD1.P 16(R%d), [V%d.B16]", pointer, 20+r))
	}
	for r := range 4 {
		s.op(fmt.Sprintf("VEOR V28.B16, V%d.B16, V%d.B16", 20+r, 20+r)) // value+128 to value
	}
	for k := range 4 {
		s.op("VLD1.P 64(R3), [V16.B16, V17.B16, V18.B16, V19.B16]")
		for r := range 4 {
			for c := range 4 {
				s.dot(4*r+c, 16+c, 20+r, k)
			}
		}
	}
	s.op(`
		SUBS $1, R4, R4
		BNE step`)
	s.line("")
	s.op(`
		VLD1 (R10), [V16.S4, V17.S4, V18.S4, V19.S4]
		VLD1.P 16(R12), [V20.S4]`)
	for r := range 4 {
		for c := range 4 {
			sum := 4*r + c
			s.unary("scvtf", sum, sum)
			s.binary("fmul", sum, sum, 24+c)
			s.multiplyBy(sum, sum, 20, r)
			s.binary("fadd", sum, sum, 16+c)
		}
		s.op(fmt.Sprintf("VST1 [V%d.S4, V%d.S4, V%d.S4, V%d.S4], (R8)", 4*r, 4*r+1, 4*r+2, 4*r+3))
		s.op("ADD R9, R8, R8")
	}
	s.op(`
		MOVD R7, R1 // the end of the fourth row
		SUBS $4, R13, R13
		BNE tile
		RET`)
}
