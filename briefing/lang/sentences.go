package lang

func readSentences(r *Reading) {}
