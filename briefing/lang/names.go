package lang

func readNames(r *Reading) {}
