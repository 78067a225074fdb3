package briefing

// rank picks the bottom line and marks what is to be shown first. It comes
// last, when all items are there, an author's too.
func (s *store) rank() {
	s.findBottomLine()
	s.rankClaims()
}
