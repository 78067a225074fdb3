package main

import "fmt"

func attention(s *source) {
	tile(s)
	weigh(s)
}

// tile writes six rows by sixteen columns: the sums lie in V0 to V23, four
// registers a row, what is multiplied in V24 to V28.
func tile(s *source) {
	rows := []int{1, 5, 6, 7, 10, 11} // the registers that point into rows of a
	s.function("func tileNEON(t *floatTile)", "tileNEON", 8)
	s.op(`
		MOVD t+0(FP), R0
		MOVD floatTile_aStride(R0), R2
		MOVD floatTile_b(R0), R3
		MOVD floatTile_bStride(R0), R9
		MOVD floatTile_c(R0), R8
		MOVD floatTile_cStride(R0), R12
		MOVD floatTile_panels(R0), R14`)
	s.line("\npanel:")
	s.op("MOVD floatTile_a(R0), R1")
	for r := 1; r < len(rows); r++ {
		s.op(fmt.Sprintf("ADD R2, R%d, R%d", rows[r-1], rows[r]))
	}
	s.op(`
		MOVD floatTile_k(R0), R4
		MOVD R3, R13`)
	for i := range 24 {
		s.op(fmt.Sprintf("VEOR V%d.B16, V%d.B16, V%d.B16", i, i, i))
	}
	s.line("\nstep:")
	s.op(`
		VLD1 (R13), [V24.S4, V25.S4, V26.S4, V27.S4]
		ADD R9, R13, R13`)
	for r, pointer := range rows {
		s.op(fmt.Sprintf("VLD1R.P 4(R%d), [V%d.S4]", pointer, 28+r%2))
		for c := range 4 {
			s.binary("fmul", 30+c%2, 24+c, 28+r%2)
			s.binary("fadd", 4*r+c, 4*r+c, 30+c%2)
		}
	}
	s.op(`
		SUBS $1, R4, R4
		BNE step`)
	s.line("")
	s.op(`
		MOVD floatTile_factors(R0), R4
		MOVD R8, R13`)
	for r := range rows {
		s.op("VLD1R.P 4(R4), [V28.S4]")
		for c := range 4 {
			s.binary("fmul", 4*r+c, 4*r+c, 28)
		}
		s.op(fmt.Sprintf("VST1 [V%d.S4, V%d.S4, V%d.S4, V%d.S4], (R13)", 4*r, 4*r+1, 4*r+2, 4*r+3))
		s.op("ADD R12, R13, R13")
	}
	s.op(`
		ADD $64, R8, R8
		MOVD floatTile_panelStride(R0), R4
		ADD R4, R3, R3
		SUBS $1, R14, R14
		BNE panel
		RET`)
}

// The registers of weigh that hold one value in all lanes. The first eight are
// loaded in the order of powerConstants.
const (
	least = 16 + iota
	rounds
	power5
	power4
	power3
	power2
	power1
	one
	scale
	greatest
)

// weigh writes the softmax of one row, whose eight sums lie in V0 and V1.
func weigh(s *source) {
	s.function("func weighRowNEON(x *float32, n int, scale float32, constants *[8]float32) float32", "weighRowNEON", 36)
	s.op(`
		MOVD x+0(FP), R0
		MOVD n+8(FP), R1
		FMOVS scale+16(FP), F24
		MOVD constants+24(FP), R2
		VDUP V24.S[0], V24.S4`)
	for register := least; register <= one; register++ {
		s.op(fmt.Sprintf("VLD1R.P 4(R2), [V%d.S4]", register))
	}
	s.op(`
		MOVD R0, R3
		MOVD R1, R4
		VLD1 (R0), [V2.S4, V3.S4]`)
	s.line("\ngreatest:")
	s.op("VLD1.P 32(R3), [V4.S4, V5.S4]")
	s.binary("fmax", 2, 2, 4)
	s.binary("fmax", 3, 3, 5)
	s.op(`
		SUBS $8, R4, R4
		BNE greatest`)
	s.binary("fmax", 2, 2, 3)
	s.unary("fmaxv", 2, 2)
	s.op(`
		VDUP V2.S[0], V25.S4
		VEOR V0.B16, V0.B16, V0.B16
		VEOR V1.B16, V1.B16, V1.B16`)
	s.line("\npower:")
	s.op("VLD1 (R0), [V2.S4, V3.S4]")
	power(s, 2, 4)
	power(s, 3, 8)
	s.binary("fadd", 0, 0, 2)
	s.binary("fadd", 1, 1, 3)
	s.op(`
		VST1.P [V2.S4, V3.S4], 32(R0)
		SUBS $8, R1, R1
		BNE power`)
	s.line("")
	s.binary("fadd", 0, 0, 1)
	s.op("VEXT $8, V0.B16, V0.B16, V1.B16")
	s.binary("fadd", 0, 0, 1)
	s.unary("faddp", 0, 0)
	s.op(`
		FMOVS F0, ret+32(FP)
		RET`)
}

// power puts the weights of four scores in their place, by way of the four
// registers from free on.
func power(s *source, x, free int) {
	within, rounded, n, p := free, free+1, free+2, free+3
	s.binary("fsub", x, x, greatest)
	s.binary("fmul", x, x, scale)
	s.binary("fcmge", within, x, least)
	s.binary("fadd", rounded, x, rounds)
	s.binary("fsub", n, rounded, rounds)
	s.binary("fsub", x, x, n)
	s.shiftLeft(rounded, rounded, 23)
	s.op(fmt.Sprintf("VADD V%d.S4, V%d.S4, V%d.S4", one, rounded, rounded)) // n is added to the exponent of 1
	s.binary("fmul", p, x, power5)
	for coefficient := power4; coefficient <= power1; coefficient++ {
		s.binary("fadd", p, p, coefficient)
		s.binary("fmul", p, p, x)
	}
	s.binary("fadd", p, p, one)
	s.binary("fmul", p, p, rounded)
	s.op(fmt.Sprintf("VAND V%d.B16, V%d.B16, V%d.B16", within, p, x))
}
