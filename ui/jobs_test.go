package ui

import (
	"context"
	"testing"
)

func TestJobsDropWhatIsStale(t *testing.T) {
	j := newJobs(context.Background())
	first, ctx := j.start(analyseJob, 1)
	other, _ := j.start(analyseJob, 2)
	second, _ := j.start(analyseJob, 1)
	if ctx.Err() == nil {
		t.Error("starting a job again did not cancel the one before")
	}
	if j.current(first) || j.finish(first) {
		t.Error("the result of a replaced job was accepted")
	}
	if !j.finish(second) || j.finish(second) {
		t.Error("the result of a job must be accepted once and not twice")
	}
	if !j.current(other) || j.count(analyseJob) != 1 {
		t.Error("a job for another document was lost")
	}
	if j.current(jobID{jobSlot{kind: pageJob}, 0}) || j.current(jobID{}) {
		t.Error("a job that was never started is current")
	}
	j.stopAll()
	if j.current(other) {
		t.Error("a job outlived stopAll")
	}
}

func TestLatestKeepsTheNewest(t *testing.T) {
	l := newLatest[int]()
	for i := range 100 {
		l.put(i)
	}
	close(l)
	if v := <-l; v != 99 {
		t.Errorf("got %d, want the newest, 99", v)
	}
	if _, ok := <-l; ok {
		t.Error("an older value was kept")
	}
}
