package briefing

func (s *store) findActors()  {}
func (s *store) findEvents()  {}
func (s *store) orderEvents() {}
