package content

func addFragment(f *flow, src string) {}
