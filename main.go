// Command sitrep reads news as briefings in the terminal.
package main

import _ "sitrep/ui"

func main() {}
