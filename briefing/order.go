package briefing

import "fmt"

func (s *store) orderEvents() {
	for i := range s.briefing.Timeline {
		s.briefing.Timeline[i].ID = fmt.Sprintf("e%d", i+1)
	}
}
