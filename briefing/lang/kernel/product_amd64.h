// The frame of the products of quantised rows and one panel of weights, for
// tiles that are not yet begun: what does not change from tile to tile.
//   DI the arguments   SI the tile's first row   R8 bytes from row to row
//   DX, R11 y and its stride   R9 scale   R10 bias   R13 the tile's steps
#define ARGUMENTS \
	MOVQ p+0(FP), DI \
	MOVQ panelProduct_q(DI), SI \
	MOVQ panelProduct_k(DI), R8 \
	MOVQ panelProduct_y(DI), DX \
	MOVQ panelProduct_yStride(DI), R11 \
	MOVQ panelProduct_scale(DI), R9 \
	MOVQ panelProduct_bias(DI), R10 \
	MOVQ panelProduct_steps(DI), R13

// FINISH turns one row's sums, lo and hi, to floats: times the columns' scales,
// times the row's step, which lies at(R13), plus bias.
#define FINISH(lo, hi, at, step) \
	VCVTDQ2PS lo, lo \
	VCVTDQ2PS hi, hi \
	VBROADCASTSS at(R13), step \
	VMULPS (R9), lo, lo \
	VMULPS 32(R9), hi, hi \
	VMULPS step, lo, lo \
	VMULPS step, hi, hi \
	VADDPS (R10), lo, lo \
	VADDPS 32(R10), hi, hi \
	VMOVUPS lo, (DX) \
	VMOVUPS hi, 32(DX) \
	ADDQ R11, DX
