package lang

func readQuotations(r *Reading) {}
