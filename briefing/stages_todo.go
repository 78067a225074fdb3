package briefing

func (s *store) findEvents()  {}
func (s *store) orderEvents() {}
