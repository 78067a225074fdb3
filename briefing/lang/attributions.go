package lang

func readAttributions(r *Reading) {}
