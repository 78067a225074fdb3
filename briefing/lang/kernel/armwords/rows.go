package main

import "fmt"

// rows writes what is done to single rows, sixteen floats at a time.
func rows(s *source) {
	magnitude(s)
	round(s)
	add(s)
	square(s)
	normalise(s)
}

func magnitude(s *source) {
	s.function("func greatestNEON(x *float32, n int) uint32", "greatestNEON", 20)
	s.op(`
		MOVD x+0(FP), R0
		MOVD n+8(FP), R1
		MOVW $0x7fffffff, R2
		VDUP R2, V16.S4
		VEOR V0.B16, V0.B16, V0.B16
		VEOR V1.B16, V1.B16, V1.B16`)
	s.line("\ngreatest:")
	s.op("VLD1.P 64(R0), [V4.S4, V5.S4, V6.S4, V7.S4]")
	for i := range 4 {
		s.op(fmt.Sprintf("VAND V16.B16, V%d.B16, V%d.B16", 4+i, 4+i))
		s.binary("umax", i%2, i%2, 4+i)
	}
	s.op(`
		SUBS $16, R1, R1
		BNE greatest`)
	s.binary("umax", 0, 0, 1)
	s.unary("umaxv", 0, 0)
	s.op(`
		VMOV V0.S[0], R2
		MOVW R2, ret+16(FP)
		RET`)
}

func round(s *source) {
	s.function("func roundNEON(x *float32, n int, inverse float32, q *uint8)", "roundNEON", 32)
	s.op(`
		MOVD x+0(FP), R0
		MOVD n+8(FP), R1
		FMOVS inverse+16(FP), F16
		MOVD q+24(FP), R2
		VDUP V16.S[0], V16.S4
		VMOVI $128, V17.B16`)
	s.line("\nrounding:")
	s.op("VLD1.P 64(R0), [V0.S4, V1.S4, V2.S4, V3.S4]")
	for i := range 4 {
		s.binary("fmul", i, i, 16)
	}
	for i := range 4 {
		s.unary("fcvtns", i, i)
	}
	s.unary("sqxtn", 4, 0)
	s.unary("sqxtn2", 4, 1)
	s.unary("sqxtn", 5, 2)
	s.unary("sqxtn2", 5, 3)
	s.unary("sqxtn.8h", 6, 4)
	s.unary("sqxtn2.8h", 6, 5)
	s.op(`
		VEOR V17.B16, V6.B16, V6.B16
		VST1.P [V6.B16], 16(R2)
		SUBS $16, R1, R1
		BNE rounding
		RET`)
}

// lanes stores the sums of sixteen lanes, from V0 to V3, and returns.
func lanes(s *source) {
	s.op(`
		VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R3)
		RET`)
}

func clearLanes(s *source) {
	for i := range 4 {
		s.op(fmt.Sprintf("VEOR V%d.B16, V%d.B16, V%d.B16", i, i, i))
	}
}

func add(s *source) {
	s.function("func addRowNEON(x, residual *float32, n int, lanes *[16]float32)", "addRowNEON", 32)
	s.op(`
		MOVD x+0(FP), R0
		MOVD residual+8(FP), R1
		MOVD n+16(FP), R2
		MOVD lanes+24(FP), R3`)
	clearLanes(s)
	s.line("\nadd:")
	s.op(`
		VLD1 (R0), [V4.S4, V5.S4, V6.S4, V7.S4]
		VLD1.P 64(R1), [V16.S4, V17.S4, V18.S4, V19.S4]`)
	for i := range 4 {
		s.binary("fadd", 4+i, 4+i, 16+i)
		s.binary("fadd", i, i, 4+i)
	}
	s.op(`
		VST1.P [V4.S4, V5.S4, V6.S4, V7.S4], 64(R0)
		SUBS $16, R2, R2
		BNE add`)
	lanes(s)
}

func square(s *source) {
	s.function("func squareRowNEON(x *float32, n int, mean float32, lanes *[16]float32)", "squareRowNEON", 32)
	s.op(`
		MOVD x+0(FP), R0
		MOVD n+8(FP), R2
		FMOVS mean+16(FP), F16
		MOVD lanes+24(FP), R3
		VDUP V16.S[0], V16.S4`)
	clearLanes(s)
	s.line("\nsquare:")
	s.op("VLD1.P 64(R0), [V4.S4, V5.S4, V6.S4, V7.S4]")
	for i := range 4 {
		s.binary("fsub", 4+i, 4+i, 16)
		s.binary("fmul", 4+i, 4+i, 4+i)
		s.binary("fadd", i, i, 4+i)
	}
	s.op(`
		SUBS $16, R2, R2
		BNE square`)
	lanes(s)
}

func normalise(s *source) {
	s.function("func normaliseRowNEON(x, gain, bias *float32, n int, mean, inverse float32)", "normaliseRowNEON", 40)
	s.op(`
		MOVD x+0(FP), R0
		MOVD gain+8(FP), R1
		MOVD bias+16(FP), R2
		MOVD n+24(FP), R3
		FMOVS mean+32(FP), F16
		FMOVS inverse+36(FP), F17
		VDUP V16.S[0], V16.S4
		VDUP V17.S[0], V17.S4`)
	s.line("\nnormalise:")
	s.op(`
		VLD1 (R0), [V0.S4, V1.S4, V2.S4, V3.S4]
		VLD1.P 64(R1), [V4.S4, V5.S4, V6.S4, V7.S4]
		VLD1.P 64(R2), [V20.S4, V21.S4, V22.S4, V23.S4]`)
	for i := range 4 {
		s.binary("fsub", i, i, 16)
		s.binary("fmul", i, i, 17)
		s.binary("fmul", i, i, 4+i)
		s.binary("fadd", i, i, 20+i)
	}
	s.op(`
		VST1.P [V0.S4, V1.S4, V2.S4, V3.S4], 64(R0)
		SUBS $16, R3, R3
		BNE normalise
		RET`)
}
